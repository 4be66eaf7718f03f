/** Ages as they are told (D69): "about 45", "early forties", "teens", "40 to 45". */
type Years = readonly [low: number, high: number];

const OLDEST = 120;
const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const PART_OF_DECADE: Readonly<Record<string, Years>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

const ABOUT =
  /^(?:(?:about|approximately|around|roughly|circa) |(?:ca\.|c\.|~) ?)(?<age>0|[1-9]\d*)$/u;
const DECADE =
  /^(?:in (?:the|his|her|their) )?(?:(?<part>early|mid|late)[ -])?(?:(?<tens>[2-9])0s|(?<word>[a-z]+ties))$/u;
const TEENS = /^(?:teens|teenager|in (?:the|his|her|their) teens)$/u;
const CHILDHOOD = /^(?:childhood|as a child|in childhood|child)$/u;
const FROM_TO = /^(?:between )?(?<low>0|[1-9]\d*)(?: to | and | ?[-–] ?)(?<high>0|[1-9]\d*)$/u;

/** Two years on either side, within the ages that there are. */
const around = (age: number): Years | undefined =>
  age > OLDEST ? undefined : [Math.max(0, age - 2), Math.min(OLDEST, age + 2)];

function fromTo(said: string): Years | undefined {
  const { low, high } = FROM_TO.exec(said)?.groups ?? {};
  // "Between" goes with "and", and neither stands without the other.
  if (said.startsWith('between ') !== said.includes(' and ')) return undefined;
  const years: Years = [Number(low), Number(high)];
  return years[0] <= years[1] && years[1] <= OLDEST ? years : undefined;
}

function decade(said: string): Years | undefined {
  const { part = '', tens, word = '' } = DECADE.exec(said)?.groups ?? {};
  const start = 10 * (tens === undefined ? DECADES.indexOf(word) + 2 : Number(tens));
  const [first, last] = PART_OF_DECADE[part] ?? [0, 9];
  return start < 20 ? undefined : [start + first, start + last];
}

/** The whole years that it may be, or nothing where it is no such age. */
export function approximateAge(text: string): Years | undefined {
  const said = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  const about = ABOUT.exec(said)?.groups?.['age'];
  if (about !== undefined) return around(Number(about));
  if (TEENS.test(said)) return [13, 19];
  if (CHILDHOOD.test(said)) return [2, 12];
  return fromTo(said) ?? decade(said);
}
