/** Walks a table state by state in the order of the indexes, and keeps a digest of the outcomes. */
import type { Form, Part, Plan } from './parts.ts';

/** States are walked in runs of this length, by whoever is free; the digest joins them in order. */
const RUN = 1 << 16;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** FNV-1a over the four bytes of a number. */
function fold(digest: number, value: number): number {
  let folded = digest;
  for (let shift = 0; shift < 32; shift += 8) {
    folded = Math.imul(folded ^ ((value >>> shift) & 0xff), FNV_PRIME);
  }
  return folded >>> 0;
}
/** The start of a second digest beside the first: together 64 bits. */
const SECOND_OFFSET = fold(FNV_OFFSET, 1);

/** Which part of a table, and which run of it. */
export type Run = { readonly part: number; readonly run: number };
export type Walk = { readonly digest: readonly number[]; readonly outcomes: ReadonlySet<number> };

/** All runs of a table, in order. */
export const runsOf = (plan: Plan, form: Form): readonly Run[] =>
  plan.parts.flatMap((part, place) =>
    Array.from({ length: Math.ceil(part[form].size / RUN) }, (_, run) => ({ part: place, run })),
  );

function partOf(plan: Plan, place: number): Part {
  const part = plan.parts[place];
  if (part === undefined) throw new Error(`${plan.table.id} has no part ${place}`);
  return part;
}

/** How many states a run has. */
export const statesIn = (plan: Plan, form: Form, { part, run }: Run): number =>
  Math.min(RUN, partOf(plan, part)[form].size - run * RUN);

/** The digest and the different outcomes of one run. */
export function walkRun(plan: Plan, form: Form, { part: place, run }: Run): Walk {
  const part = partOf(plan, place);
  const { size, put } = part[form];
  const state = new Uint8Array(plan.walked.axes.length);
  const outcomes = new Set<number>();
  let [one, other] = [FNV_OFFSET, SECOND_OFFSET];
  const to = Math.min(size, (run + 1) * RUN);
  for (let index = run * RUN; index < to; index += 1) {
    put(index, state);
    const outcome = part.decide(state);
    outcomes.add(outcome);
    one = fold(one, outcome);
    other = fold(other, outcome);
  }
  return { digest: [one, other], outcomes };
}

/**
 * Facts and answers that have another name since the digests were made, by the name that they had: a
 * digest tells of states and outcomes, and a new name is neither.
 */
const KEPT_NAMES: Readonly<
  Record<string, { readonly was: string; readonly answers?: Readonly<Record<string, string>> }>
> = {
  'kidney-stage': { was: 'egfr (as read)', answers: { 'end-stage': 'below-15' } },
  inflamed: { was: 'inflammation (as read)' },
  'anaemia-limit': { was: 'sex (as read)' },
  'signs-beyond-ageing': {
    was: 'new-neurological-sign (as read)',
    answers: { none: 'ankle jerks or toe vibration alone' },
  },
};

/** What the states are: a limit that moves takes its classes along, and may leave all outcomes alike. */
const spaceInWords = ({ walked, parts }: Plan, form: Form): string =>
  JSON.stringify([
    walked.axes.map(({ name, classes }) => {
      const kept = KEPT_NAMES[name];
      return [kept?.was ?? name, classes.map(({ says }) => kept?.answers?.[says] ?? says)];
    }),
    parts.map((part) => part[form].says),
  ]);

/** The digest of a table from its space and its runs, in order: 16 hexadecimal digits. */
export function digestOf(plan: Plan, form: Form, runs: readonly Pick<Walk, 'digest'>[]): string {
  let [one, other] = [FNV_OFFSET, SECOND_OFFSET];
  const words = Buffer.from(spaceInWords(plan, form));
  for (const value of [...words, ...runs.flatMap(({ digest }) => digest)]) {
    one = fold(one, value);
    other = fold(other, value);
  }
  return [one, other].map((each) => each.toString(16).padStart(8, '0')).join('');
}

export const walkAll = (plan: Plan, form: Form): string =>
  digestOf(
    plan,
    form,
    runsOf(plan, form).map((run) => walkRun(plan, form, run)),
  );
