export type Copied = { readonly ok: true } | { readonly ok: false; readonly says: string };

/** Copies plain text. A refusal is a sentence, since a browser may ask, forbid or lack it. */
export async function copyText(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return { ok: true };
  } catch {
    return {
      ok: false,
      says: 'This browser refuses to copy: select the text below and copy it by hand.',
    };
  }
}
