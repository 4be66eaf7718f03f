export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly says: string };

/** Reads a file that was chosen. `limit` is in bytes: a larger file is not read at all. */
export async function readFile(file: File, limit: number): Promise<FileText> {
  if (file.size > limit)
    return { ok: false, says: `The file is larger than ${Math.round(limit / 1_048_576)} MB.` };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    return { ok: false, says: 'The browser could not read the file.' };
  }
}

/** Hands a text to the browser's own download. Nothing is sent anywhere. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next turn; some browsers drop it when the address goes sooner.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
