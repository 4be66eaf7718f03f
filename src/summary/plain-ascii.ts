/**
 * Text for the note field of a record system, in plain ASCII. A number is copied as the number that
 * it is: no sign joins two of them, splits one or drops a point.
 */

const PLAIN: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≈': '~',
  '±': '+/-',
  '×': 'x',
  '÷': '/',
  '∕': '/',
  '⁄': '/',
  µ: 'u',
  μ: 'u',
  α: 'alpha',
  β: 'beta',
  Δ: 'delta',
  '°': ' deg',
  '‰': ' per mille',
  '§': 'section ',
  '’': "'",
  '‘': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '…': '...',
  '·': '-',
  '•': '-',
  '→': '->',
  '▲': '!',
  '✓': 'Yes',
  '✗': 'No',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  ı: 'i',
};

/** A point in the middle of the line is a decimal point between figures, and a dash elsewhere. */
const MIDDLE_POINT = /(\d)[·‧∙⋅](?=\d)/gu;
/** A run of raised or lowered figures, or any one sign. */
const PARTS = /[⁺⁻]?[⁰¹²³⁴-⁹]+|[₀-₉]+|./gsu;
const RAISED = /^[⁺⁻⁰¹²³⁴-⁹]/u;
const DIGIT = /^\p{Nd}$/u;

/** One sign without its marks; what has no plain form becomes "?", so that a loss is seen. */
const plain = (sign: string): string =>
  Array.from((PLAIN[sign] ?? sign).normalize('NFKD'), (each) => PLAIN[each] ?? each)
    .join('')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\s\x20-\x7e]/gu, '?');

/** "10⁹" is 10^9, "m²" is m2: a square metre has its letter before it. */
const raised = (run: string, before: string): string =>
  `${/[a-z]$/iu.test(before) && /^\d/u.test(plain(run)) ? '' : '^'}${Array.from(run, plain).join('')}`;

/** "1½" is 1 1/2: a figure that a sign turns into never runs into the one beside it. */
function withoutJoining(text: string): string {
  let written = '';
  let wasMade = false;
  for (const [part] of text.matchAll(PARTS)) {
    const words = RAISED.test(part) ? raised(part, written) : Array.from(part, plain).join('');
    // "①" and "½" hold figures, and are none themselves.
    const isMade = !DIGIT.test(part) && /\d/u.test(words);
    const meets = /\d$/u.test(written) && /^\d/u.test(words);
    written += meets && (isMade || wasMade) ? ` ${words}` : words;
    if (words !== '') wasMade = isMade;
  }
  return written;
}

/** One line: each run of white space is one space. */
export const plainAscii = (text: string): string =>
  withoutJoining(text.replaceAll(MIDDLE_POINT, '$1.'))
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[^\x20-\x7e]/gu, '?');
