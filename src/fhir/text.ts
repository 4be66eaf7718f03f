/**
 * Texts as FHIR can hold them. Its strings are never empty, never white space alone, and hold no control
 * characters, and some of its readers take no white space but spaces and line breaks: what is none of
 * that stands as `\u` and four digits, as in JSON, so that the way back makes the same text of it.
 */
const FOREIGN =
  // oxlint-disable-next-line no-control-regex -- these are the ones that have to go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[^\S\t\n\r ]|\p{Surrogate}|\\(?=u[0-9a-f]{4})/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text of white space alone: its first character is written out. */
const BLANK = /^\s(?=\s*$)/u;

export const toFhir = (text: string): string =>
  text.replaceAll(FOREIGN, escaped).replace(BLANK, escaped);

export const fromFhir = (text: string): string =>
  text.replaceAll(/\\u([0-9a-f]{4})/gu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );

/** For the XHTML of a narrative. */
export const toXhtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
