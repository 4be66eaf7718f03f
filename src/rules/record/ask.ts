/**
 * The words in which a question is put to the patient, or the one line beneath it. Whoever shows them
 * takes them here, so that the language of the patient is chosen in one place.
 */
type Asked = { readonly ask: string };
type MayBeAsked = { readonly ask?: string };

export function askOf(question: Asked): string;
export function askOf(question: MayBeAsked): string | undefined;
export function askOf({ ask }: MayBeAsked): string | undefined {
  return ask;
}
