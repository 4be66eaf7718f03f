/**
 * The clinical content of the rules as text, place by place, and its number. The number changes with
 * every row, limit, source, definition, question, caption and sentence, and not with the order of
 * keys, the names of constants or the files that they stand in. Two pages that show the same number
 * decide by the same tables. It is no seal against tampering: it is short, made to notice changes.
 */
import { DISAGREEMENTS } from '../../src/evidence/disagreements.ts';
import { REGISTER, type Registered } from '../../src/evidence/register.ts';
import { THRESHOLDS } from '../../src/evidence/thresholds.ts';
import { TREATMENT_STATEMENTS } from '../../src/evidence/treatment-statements.ts';
import type { Condition } from '../../src/rules/logic/condition.ts';
import type { Threshold } from '../../src/rules/logic/interval.ts';
import { EXAM } from '../../src/rules/record/exam-items.ts';
import { SIGN_WORDS } from '../../src/rules/record/exam.ts';
import { URGENCY_NAMES } from '../../src/rules/tables/urgency/names.ts';
import { CLASS_WORDS } from '../../src/rules/record/medicines/class-names.ts';
import { MEDICINE_CLASSES } from '../../src/rules/record/medicines/classes.ts';
import { QUANTITIES } from '../../src/rules/record/quantities.ts';
import { MANY, NUMBER_WORDS, QUESTIONS, WORDS_WORDS } from '../../src/rules/record/questions.ts';
import { SAFETY } from '../../src/rules/record/safety.ts';
import { EXAM_COVERS } from '../../src/rules/record/exam-covers.ts';
import { CONDITION_IDS, EXAM_IDS } from '../../src/rules/record/ids.ts';
import { described } from '../../src/rules/tables/conditions/described.ts';
import { BIBLIOGRAPHY, type Reference } from '../../src/rules/tables/bibliography.ts';
import { SOURCE_IDS, SOURCES, type Source } from '../../src/rules/tables/sources.ts';
import { PLACES, READ_OF, type Read } from '../../src/rules/tables/cited.ts';
import { FACT_WORDS } from '../../src/rules/words/facts.ts';
import { WORDINGS, writtenBeside, type Wording } from './wordings.ts';

type Listed = Readonly<Record<string, unknown>>;
/** What is said in each place, in lines. */
export type Places = Readonly<Record<string, readonly string[]>>;

export type Content = {
  readonly register: readonly Registered[];
  readonly limits: readonly Threshold[];
  readonly sources: Readonly<Record<string, Source & { readonly read: Read } & Reference>>;
  /** What else the rules know, by what one entry is called: "question", "exam item". */
  readonly lists: Readonly<Record<string, Listed>>;
  /** The words in the code, most of which are in one of the others too. */
  readonly wordings: readonly Wording[];
};

const byId = (all: readonly { readonly id: string }[]): Listed =>
  Object.fromEntries(all.map((each) => [each.id, each]));

export const CONTENT: Content = {
  register: REGISTER,
  limits: THRESHOLDS,
  sources: Object.fromEntries(
    SOURCE_IDS.map((id) => [id, { ...SOURCES[id], read: READ_OF[id], ...BIBLIOGRAPHY[id] }]),
  ),
  lists: {
    question: { ...QUESTIONS, ...MANY, ...NUMBER_WORDS, ...WORDS_WORDS },
    'safety question': SAFETY,
    'exam item': Object.fromEntries(
      EXAM_IDS.map((id) => [id, { ...EXAM[id], covers: EXAM_COVERS[id] }]),
    ),
    sign: SIGN_WORDS,
    quantity: QUANTITIES,
    fact: FACT_WORDS,
    condition: Object.fromEntries(CONDITION_IDS.map((id) => [id, described(id)])),
    'medicine class': MEDICINE_CLASSES,
    'names of medicines': CLASS_WORDS,
    'names of rows': URGENCY_NAMES,
    'place in a source': PLACES,
    disagreement: byId(DISAGREEMENTS),
    'treatment statement': Object.fromEntries(TREATMENT_STATEMENTS.entries()),
  },
  wordings: WORDINGS,
};

const isObject = (value: unknown): value is Listed => typeof value === 'object' && value !== null;
const sorted = (value: Listed): readonly (readonly [string, unknown])[] =>
  Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
const flat = (value: Listed): string => JSON.stringify(Object.fromEntries(sorted(value)));

const KINDS: ReadonlySet<unknown> = new Set(['answer', 'number', 'all', 'any', 'not', 'named']);
const isCondition = (value: Listed): value is Condition<never> =>
  KINDS.has(value['kind']) && ('of' in value || 'read' in value);

/** A condition with all its limits in all their units, and nothing of how its facts are computed. */
function conditionInText(condition: Condition<never>): string {
  switch (condition.kind) {
    case 'answer':
      return `${condition.fact} is ${condition.among.join(' or ')}`;
    case 'number':
      return `${condition.fact} ${condition.op} ${condition.limit.id} ${flat(condition.limit.at)}`;
    case 'named':
      return `“${condition.name}”(${conditionInText(condition.of)})`;
    case 'not':
      return `not(${conditionInText(condition.of)})`;
    case 'all':
    case 'any':
      return `${condition.kind}(${condition.of.map(conditionInText).join('; ')})`;
  }
}

/** Any value of the rules in lines; what is code is left out, for the tests hold it. */
function linesOf(value: unknown, path = ''): readonly string[] {
  if (value === undefined || typeof value === 'function') return [];
  const here = path === '' ? '' : `${path}: `;
  if (typeof value === 'string') return [`${here}${value}`];
  if (!isObject(value)) return [`${here}${JSON.stringify(value)}`];
  if (value instanceof Set) return linesOf([...value], path);
  if (Array.isArray(value))
    return value.flatMap((each: unknown, at) =>
      linesOf(each, isObject(each) && !('source' in each) ? `${path}[${at}]` : path),
    );
  if (isCondition(value)) return [`${here}${conditionInText(value)}`];
  if ('source' in value) return [`${here}${flat(value)}`];
  return sorted(value).flatMap(([key, each]) =>
    linesOf(each, path === '' ? key : `${path}.${key}`),
  );
}

function placesOfTable({ topic, title, table, says }: Registered): readonly [string, string[]][] {
  const rows = table.rows.map((row): [string, string[]] => {
    const { id, ...rest } = row;
    const lines = linesOf(rest);
    const further = says(id).filter((said) => !lines.some((line) => line.endsWith(`: ${said}`)));
    return [`row ${table.id}/${id}`, [...lines, ...linesOf(further, 'says')]];
  });
  const order = table.rows.map(({ id }) => id).join(', ');
  return [[`table ${table.id}`, [`${topic}: ${title}`, `takes ${table.takes}`, order]], ...rows];
}

const listed = (name: string, of: Listed): readonly [string, readonly string[]][] =>
  Object.entries(of).map(([id, value]) => [`${name} ${id}`, linesOf(value)]);

/** The whole content, the places in alphabetical order: the same for the same content anywhere. */
export function placesOf({ register, limits, sources, lists, wordings }: Content): Places {
  const held = [
    ...register.flatMap(placesOfTable),
    ...listed('limit', byId(limits)),
    ...listed('source', sources),
    ...Object.entries(lists).flatMap(([name, of]) => listed(name, of)),
  ];
  const text = held.flatMap(([, lines]) => lines).join('\n');
  const all = [...held, ['words of the code', writtenBeside(text, wordings)] as const];
  return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The prime of FNV is 2 to the 40th and this. */
const PRIME_LOW = 0x1b3;
const TWO_32 = 2 ** 32;

/** FNV-1a with 64 bits over the text's UTF-16 units, low byte first; 16 hexadecimal digits. */
export function fnv1a(text: string): string {
  // In two halves: the content is long, and whole numbers of 64 bits are slow.
  let high = 0xcbf2_9ce4;
  let low = 0x8422_2325;
  const take = (byte: number): void => {
    const from = (low ^ byte) >>> 0;
    const product = from * PRIME_LOW;
    low = product % TWO_32;
    high = (high * PRIME_LOW + Math.floor(product / TWO_32) + from * 256) % TWO_32;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    take(unit % 256);
    take(unit >> 8);
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** "3f2a 90c1 77de 5b04": the content of these rules, to read out and compare. */
export const numberOf = (places: Places): string =>
  fnv1a(JSON.stringify(places)).replaceAll(/(.{4})(?=.)/gu, '$1 ');
