/** Sets of answers that change the result, gathered into sentences and put in order. */
import { assess } from '../rules/assess.ts';
import type { VerdictId, Within } from '../rules/tables/results.ts';
import { OPEN } from '../rules/tables/verdicts/shared.ts';
import { FACT_WORDS } from '../rules/words/facts.ts';
import { listed, lower } from '../rules/words/phrases.ts';
import { placeInVisit, QUESTION_IDS } from '../rules/record/question-ids.ts';
import { questionLabel } from '../rules/words/answers.ts';
import { TIME_WORDS } from '../rules/tables/urgency/pathway.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';

/** The two things that are watched; a time only where a red flag leads. */
export type Result = { readonly verdict: VerdictId; readonly within: Within | undefined };

export type WhatIf = {
  /** "If “Relieved by movement” were “No”: RLS criteria (IRLSSG) not met on today’s answers." */
  readonly says: string;
  /** What stands there when any one of `visits` is the visit. */
  readonly result: Result;
  /** The questions that the sentence names or counts, in the order of the page. */
  readonly questions: readonly QuestionId[];
  /** One visit for each set of answers that the sentence speaks of. */
  readonly visits: readonly Visit[];
};

export type Kind = 'verdict' | 'urgency';

/** Most telling first. What changes both stands under the verdict. */
export type WhatIfs = Readonly<Record<Kind, readonly WhatIf[]>> & {
  /** How many sets of answers were tried. */
  readonly tries: number;
  /** False where there were more pairs than are tried. */
  readonly isComplete: boolean;
};

/** One answer, or two, with what the rules make of it. */
export type Tried = {
  readonly questions: readonly QuestionId[];
  readonly visit: Visit;
  readonly result: Result;
  /** Its row of the verdict's table, since two rows of one verdict read differently. */
  readonly row: string;
};
/** One that changes something: what it is told under, and its answers in words. */
export type Telling = Tried & { readonly kind: Kind; readonly answers: readonly string[] };

const TIMES: readonly string[] = Object.keys(TIME_WORDS);
export const pressing = (within: Within | undefined): number =>
  within === undefined ? TIMES.length : TIMES.indexOf(within);

/** At most so many are named; the others, never fewer than two, are counted. */
const QUESTIONS = { most: 4, others: (rest: number) => `one of ${rest} other questions` } as const;
const ANSWERS = { most: 2, others: (rest: number) => `one of ${rest} other answers` } as const;
function either(
  words: readonly string[],
  { most, others }: typeof QUESTIONS | typeof ANSWERS,
): string {
  const named = words.length <= most ? words : words.slice(0, Math.max(most - 1, 1));
  const rest = words.length - named.length;
  return listed(rest === 0 ? named : [...named, others(rest)], 'or');
}

const quoted = (words: string): string => `“${words}”`;
const distinct = (words: readonly string[]): readonly string[] => [...new Set(words.map(quoted))];

/** "If “A” or “B” were “No”", "If “A” were “No” or “Unsure”", "If “A” were “No” and “B” were “Yes”". */
function suppositionWords(group: readonly Telling[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const { questions, answers } = first;
  if (questions.length > 1)
    return `If ${listed(
      questions.map((id, at) => `${quoted(questionLabel(id))} were ${quoted(answers[at] ?? '')}`),
    )}`;
  const asked = distinct(group.flatMap((each) => each.questions.map(questionLabel)));
  const said = distinct(group.flatMap((each) => each.answers));
  return `If ${either(asked, QUESTIONS)} were ${either(said, ANSWERS)}`;
}

const timeWords = (within: Within | undefined): string =>
  within === undefined ? 'no red flag' : lower(TIME_WORDS[within]);

/** A sentence as a part of another: without its capital letter and its full stop. */
const clause = (sentence: string): string => lower(sentence.slice(0, -1));

function resultWords({ result, row, visit }: Tried, was: Result, today: string): string {
  const verdict = assess(visit, today).verdicts.find(({ set }) => set === 'irlssg');
  return [
    ...(result.verdict === was.verdict || verdict === undefined
      ? []
      : [`${FACT_WORDS.verdict.says} ${clause(row === 'some-open' ? OPEN : verdict.says)}`]),
    ...(result.within === was.within
      ? []
      : [`how soon: ${timeWords(result.within)} instead of ${timeWords(was.within)}`]),
  ].join('; ');
}

function told(group: readonly Telling[], was: Result, today: string): WhatIf | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const touched = new Set(group.flatMap(({ questions }) => questions));
  return {
    says: `${suppositionWords(group)}: ${resultWords(first, was, today)}.`,
    result: first.result,
    questions: QUESTION_IDS.filter((id) => touched.has(id)),
    visits: group.map(({ visit }) => visit),
  };
}

function groupedBy<T>(all: readonly T[], key: (each: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const found = groups.get(key(each));
    if (found === undefined) groups.set(key(each), [each]);
    else found.push(each);
  }
  return [...groups.values()];
}

const resultKey = ({ result, row }: Tried): string => `${result.verdict} ${row} ${result.within}`;
/** Questions of one list say the same in their options: safety, conditions, examination, laboratory. */
const LISTS: ReadonlySet<string> = new Set(['safety', 'conditions', 'exam', 'labs']);
const listOf = (id: QuestionId): string => {
  const { part } = placeInVisit(id);
  return LISTS.has(part) ? part : '';
};

/**
 * One sentence for several questions that take the same answer to the same result, and one for
 * several answers of one question; of two questions together the first set of answers alone is told.
 */
function grouped(found: readonly Telling[]): readonly (readonly Telling[])[] {
  const single = found.filter(({ questions }) => questions.length === 1);
  const pairs = found.filter(({ questions }) => questions.length > 1);
  const byAnswer = groupedBy(single, (each) =>
    [...each.questions.map(listOf), ...each.answers, resultKey(each)].join(' '),
  );
  const alone = byAnswer.filter((group) => group.length === 1).flat();
  const byQuestions = (each: Telling): string => `${each.questions.join(' ')} ${resultKey(each)}`;
  return [
    ...byAnswer.filter((group) => group.length > 1),
    ...groupedBy(alone, byQuestions),
    ...groupedBy(pairs, byQuestions).map((group) => group.slice(0, 1)),
  ];
}

/**
 * Fewest answers first; then what is at issue; then a verdict that is decided, and one that changes
 * by itself; or the most pressing time.
 */
function telling(
  issue: ReadonlySet<QuestionId>,
  was: Result,
  group: readonly Telling[],
): readonly number[] {
  const [first] = group;
  if (first === undefined) return [];
  const { questions, kind, result } = first;
  const atIssue = group.some((each) => each.questions.some((id) => issue.has(id)));
  return [
    questions.length,
    atIssue ? 0 : 1,
    result.verdict === 'indeterminate' ? 1 : 0,
    kind === 'verdict' ? Number(result.within !== was.within) : pressing(result.within),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** So many of each verdict, or each time, come before any more of the same. */
const OF_EACH = 2;

function inOrder(
  found: readonly Telling[],
  issue: ReadonlySet<QuestionId>,
  was: Result,
): readonly (readonly Telling[])[] {
  const sorted = grouped(found)
    .map((group) => ({ group, rank: telling(issue, was, group) }))
    .toSorted((one, other) => compare(one.rank, other.rank))
    .map(({ group }) => group);
  const byResult = groupedBy(sorted, ([first]) =>
    first?.kind === 'verdict' ? first.result.verdict : `${first?.result.within}`,
  );
  const early = new Set(byResult.flatMap((groups) => groups.slice(0, OF_EACH)));
  return [
    ...sorted.filter((each) => early.has(each)),
    ...sorted.filter((each) => !early.has(each)),
  ];
}

/** The sentences of one kind, most telling first. */
export const sentences = (
  found: readonly Telling[],
  issue: ReadonlySet<QuestionId>,
  was: Result,
  today: string,
  most: number,
): readonly WhatIf[] =>
  inOrder(found, issue, was)
    .slice(0, most)
    .flatMap((group) => told(group, was, today) ?? []);
