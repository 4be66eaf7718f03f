/**
 * What `npm run renew` says: the differences between what is kept and what is so now, each in a
 * sentence. Nothing is read or written here.
 */
import type { Differences } from '../prove/kept.ts';

const number = (value: number): string => value.toLocaleString('en');
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** A table whose digest is not the one that is kept. */
export type ChangedTable = {
  readonly id: string;
  readonly title: string;
  readonly states: number;
  /** How its kept states are read now; undefined where nothing was kept of it. */
  readonly found: Differences | undefined;
};

/**
 * "Table iron (Iron in RLS): 2 of its 130 kept states are decided otherwise, of 9,000 in all. First:
 * ferritin = 76 ng/mL, age = adult: was decided: oral; is open: -."
 */
export function tableInWords({ id, title, states, found }: ChangedTable): string {
  const name = `Table ${id} (${title})`;
  if (found === undefined) return `${name} is new: ${counted(states, 'state', 'states')}.`;
  const reads = [
    found.readNow.length === 0 ? '' : ` It now reads ${found.readNow.join(', ')}.`,
    found.readNoMore.length === 0 ? '' : ` It reads no more ${found.readNoMore.join(', ')}.`,
  ].join('');
  const [first] = found.differing;
  if (first === undefined)
    return `${name} has other states or conditions; each of its ${number(found.kept)} kept states is decided as it was.${reads}`;
  const differ = found.differing.length;
  return `${name}: ${number(differ)} of its ${number(found.kept)} kept states ${differ === 1 ? 'is' : 'are'} decided otherwise, of ${number(states)} in all. First: ${first.state}: was ${first.was}; is ${first.is}.${reads}`;
}

/** One sentence for each id that is kept and is no table any more. */
export const goneInWords = (kept: readonly string[], now: ReadonlySet<string>): readonly string[] =>
  kept.filter((id) => !now.has(id)).map((id) => `Table ${id} is gone.`);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The keys of two records whose values differ, those of the second first. */
function differingKeys(was: unknown, is: unknown): readonly string[] {
  const [before, after] = [was, is].map((each) => (isRecord(each) ? each : {}));
  const keys = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  return [...keys].filter((key) => !same(before?.[key], after?.[key]));
}

/** "The examples changed in 2 tables: iron, folate." */
export function examplesInWords(was: unknown, is: unknown): readonly string[] {
  const tables = differingKeys(was, is);
  return tables.length === 0
    ? []
    : [
        `The examples changed in ${counted(tables.length, 'table', 'tables')}: ${tables.join(', ')}.`,
      ];
}

type NamedTest = { readonly file: string; readonly title: string };
export type KeptTrace = {
  /** By requirement, the tests that name it. */
  readonly tests: Readonly<Record<string, readonly NamedTest[]>>;
  /** By hazard, the requirements that its tests name. */
  readonly hazards: Readonly<Record<string, readonly string[]>>;
};

const testsIn = ({ tests }: KeptTrace): ReadonlyMap<string, NamedTest> =>
  new Map(
    Object.values(tests)
      .flat()
      .map((test) => [`${test.file}: ${test.title}`, test]),
  );

const such = (count: number, one: string, many: string, [first = '']: readonly string[]) =>
  `Traceability: ${counted(count, one, many)}, such as ${first}.`;

/** Which tests that name a requirement are new, gone, or in another file; and what has none left. */
export function traceInWords(was: KeptTrace, is: KeptTrace): readonly string[] {
  const [before, after] = [testsIn(was), testsIn(is)];
  const gone = [...before].filter(([key]) => !after.has(key));
  const come = [...after].filter(([key]) => !before.has(key));
  const titles = (of: typeof gone) => new Set(of.map(([, { title }]) => title));
  const [titlesGone, titlesCome] = [titles(gone), titles(come)];
  const moved = come.filter(([, { title }]) => titlesGone.has(title)).map(([key]) => key);
  const added = come.filter(([, { title }]) => !titlesGone.has(title)).map(([key]) => key);
  const dropped = gone.filter(([, { title }]) => !titlesCome.has(title)).map(([key]) => key);
  const bare = Object.keys(is.tests).filter(
    (id) => is.tests[id]?.length === 0 && was.tests[id]?.length !== 0,
  );
  const hazards = differingKeys(was.hazards, is.hazards);
  const lines = [
    moved.length > 0
      ? such(moved.length, 'test stands elsewhere now', 'tests stand elsewhere now', moved)
      : '',
    added.length > 0 ? such(added.length, 'test is new', 'tests are new', added) : '',
    dropped.length > 0 ? such(dropped.length, 'test is gone', 'tests are gone', dropped) : '',
    ...bare.map((id) => `Traceability: no test names ${id} any more.`),
    ...hazards.map(
      (id) => `Traceability: hazard ${id} rests on ${is.hazards[id]?.join(', ') || 'nothing'} now.`,
    ),
  ].filter((line) => line !== '');
  const requirements = differingKeys(was.tests, is.tests);
  return lines.length > 0 || requirements.length === 0
    ? lines
    : [`Traceability: other tests than before name ${requirements.join(', ')}.`];
}

/**
 * Every value of a JSON document after its path, such as "properties.age: 12"; a list of plain words
 * is one value for each word.
 */
function placesIn(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((each: unknown, at) =>
      typeof each === 'string' ? [`${path}: ${each}`] : placesIn(each, `${path}[${at}]`),
    );
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, each]) =>
      placesIn(each, path === '' ? key : `${path}.${key}`),
    );
  return [`${path}: ${String(value)}`];
}

/** "The case format: 1 place is new, such as properties.labs.enum: ferritin." */
export function schemaInWords(was: unknown, is: unknown): readonly string[] {
  const [before, after] = [placesIn(was), placesIn(is)];
  const [known, now] = [new Set(before), new Set(after)];
  const added = after.filter((each) => !known.has(each));
  const dropped = before.filter((each) => !now.has(each));
  const [come] = added;
  const [gone] = dropped;
  return [
    ...(come === undefined
      ? []
      : [
          `The case format: ${counted(added.length, 'place is new', 'places are new')}, such as ${come}.`,
        ]),
    ...(gone === undefined
      ? []
      : [
          `The case format: ${counted(dropped.length, 'place is gone', 'places are gone')}, such as ${gone}.`,
        ]),
  ];
}

/** By place, what is said there in lines. */
export type KeptPlaces = Readonly<Record<string, readonly string[]>>;

/** More places than these are counted. */
const PLACES_TOLD = 20;

function placeInWords(place: string, was?: readonly string[], is?: readonly string[]): string {
  if (was === undefined) return `New: ${place}.`;
  if (is === undefined) return `Gone: ${place}.`;
  const gone = was.filter((line) => !is.includes(line));
  const come = is.filter((line) => !was.includes(line));
  const [before, after] = [gone, come].map(([first]) => (first === undefined ? '' : `“${first}”`));
  if (gone.length + come.length === 0) return `In ${place}: the order changed.`;
  const more = Math.max(gone.length, come.length) - 1;
  const further = more === 0 ? '' : `; ${counted(more, 'further line', 'further lines')}`;
  return `In ${place}: was ${before || 'not said'}, is ${after || 'not said'}${further}.`;
}

/** "In row iron/x: was “then.line: 75”, is “then.line: 80”." for each place, up to twenty. */
export function placesInWords(was: KeptPlaces, is: KeptPlaces): readonly string[] {
  const places = differingKeys(was, is);
  const told = places
    .slice(0, PLACES_TOLD)
    .map((place) => placeInWords(place, was[place], is[place]));
  const rest = places.length - told.length;
  return rest === 0
    ? told
    : [...told, `The content changed in ${counted(rest, 'further place', 'further places')}.`];
}

/** What must be written by hand once the content number is another one. */
export const numberInWords = (was: string, is: string): readonly string[] =>
  was === is
    ? []
    : [
        `The content number was ${was}, is ${is}.`,
        `Say what changed in src/evidence/changes.ts, in an entry with content '${is}'; the tests fail until it is there.`,
      ];

/** All that is said, and what became of it. */
export function reportOf(sentences: readonly string[], files: readonly string[], wrote: boolean) {
  if (files.length === 0) return 'Nothing changed.';
  const told = sentences.length > 0 ? sentences : ['Only the form of what is kept changed.'];
  const names = files.join(', ');
  return [...told, wrote ? `Written: ${names}.` : `Not as kept: ${names}.`].join('\n');
}
