/**
 * An approximate age as it is said: "about 45", "late 40s", "teens", "childhood", "40 to 45". The
 * value is the whole range that the words leave possible, in years; the words stay as typed (D69).
 */
import { scaled } from './interval.ts';
import { parseAs, type Parsed, type Quantity, type Typed } from './number.ts';

type Years = readonly [from: number, to: number];

/** "About" reaches this far to each side. */
const EITHER_SIDE = 2;
const TEENS: Years = [13, 19];
const CHILDHOOD: Years = [2, 12];
/** The years of a decade that its parts take, the first being 0. */
const PARTS: Readonly<Record<string, Years>> = {
  '': [0, 9],
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};
const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

const WHOSE = '(?:in (?:the |his |her |their )?)?';
const ABOUT = /^(?:(?:about|approximately|around|roughly|circa) |(?:ca?\.? ?|~ ?))(\d{1,3})$/;
const SPAN = /^(?:(\d{1,3}) ?(?:to|-|–) ?(\d{1,3})|between (\d{1,3}) and (\d{1,3}))$/;
const DECADE = new RegExp(
  `^${WHOSE}(?:(early|mid|late)[ -])?(?:([2-9]0)['’]?s|(${Object.keys(DECADES).join('|')}))$`,
);
const IN_TEENS = new RegExp(`^(?:${WHOSE}teens|(?:as a )?teenager)$`);
const IN_CHILDHOOD = new RegExp(`^(?:${WHOSE}childhood|(?:as a )?child)$`);

const HOW = 'Write whole years, or an age such as about 45, late 40s, teens, childhood, 40 to 45.';
const TURNED = 'The first age is later than the second. Write the earlier one first.';

/** What the words leave possible, and the ages that they name in figures. */
type Said = { readonly years: Years; readonly named: readonly string[] };

/** Undefined where the words are no approximate age. */
function saidIn(words: string): Said | undefined {
  const about = ABOUT.exec(words)?.[1];
  if (about !== undefined) {
    const years = Number(about);
    return { years: [Math.max(0, years - EITHER_SIDE), years + EITHER_SIDE], named: [about] };
  }
  const span = SPAN.exec(words);
  if (span !== null) {
    const [from = '', to = ''] = span.slice(1).filter((each) => each !== undefined);
    return { years: [Number(from), Number(to)], named: [from, to] };
  }
  const decade = DECADE.exec(words);
  if (decade !== null) {
    const [, part = '', figures, name = ''] = decade;
    const first = figures === undefined ? (DECADES[name] ?? 0) : Number(figures);
    const [from, to] = PARTS[part] ?? [0, 0];
    return { years: [first + from, first + to], named: [] };
  }
  if (IN_TEENS.test(words)) return { years: TEENS, named: [] };
  return IN_CHILDHOOD.test(words) ? { years: CHILDHOOD, named: [] } : undefined;
}

const refused = (says: string): Parsed => ({ kind: 'refused', says });

/** An age as typed: a whole number, or an approximate age; anything else is refused in a sentence. */
export function parseAge(of: Quantity, typed: Typed | undefined): Parsed {
  const exact = parseAs(of, typed);
  const unitRow = of.units.find(({ unit }) => unit === typed?.unit);
  if (exact.kind !== 'refused' || typed === undefined || unitRow === undefined) return exact;
  const plain = typed.text.trim().replaceAll(/\s+/g, ' ');
  const words = plain.toLowerCase();
  const said = saidIn(words);
  if (said === undefined) return /[a-z~]|\d ?[-–]/.test(words) ? refused(HOW) : exact;
  const named = said.named.map((text) => parseAs(of, { ...typed, text }));
  const wrong = named.find(({ kind }) => kind === 'refused');
  if (wrong !== undefined) return wrong;
  const [from, to] = said.years;
  if (from > to) return refused(TURNED);
  const parts = of.asksAcross;
  if (parts !== undefined && from < Number(parts) && to >= Number(parts)) {
    return refused(`Under ${parts}, or ${parts} and over? Type the age in years.`);
  }
  const { unit, hard } = unitRow;
  return {
    kind: 'value',
    interval: {
      unit,
      low: scaled(String(from)),
      high: Math.min(scaled(String(to)), scaled(hard[1])),
      lowOpen: false,
      highOpen: false,
    },
    plain,
  };
}
