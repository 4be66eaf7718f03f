/** A text from elsewhere, as it may stand among words of ours. */

/** Marks that turn the direction of writing: our words beside them would turn as well. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export const unturned = (text: string): string => text.replaceAll(TURNS, '');

/** On one line: line breaks, and marks that are not seen, would make lines and words of their own. */
export const tidy = (text: string): string =>
  unturned(text)
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
