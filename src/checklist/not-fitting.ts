/**
 * Where each pair of answers that do not fit together is asked about, and which were said to be right.
 * Both live as long as the visit is open, and neither is recorded: the pair is read of the answers.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { recordedAt } from '../rules/record/at-place.ts';
import { placeInVisit } from '../rules/record/question-ids.ts';
import { same } from '../rules/record/same.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import type { Assessment } from '../rules/words/assessment.ts';
import { askAgain, contradictionsOf, type Contradiction } from '../rules/words/contradictions.ts';
import type { VisitStore } from '../visit/store.ts';

/** The pairs that were said to be right, each in the words of its answers: another answer is another pair. */
const right = new WeakMap<VisitStore, StoreApi<readonly string[]>>();

export function saidRight(store: VisitStore): StoreApi<readonly string[]> {
  const known = right.get(store) ?? createStore<readonly string[]>(() => []);
  right.set(store, known);
  return known;
}

export type Asked = Contradiction & {
  /** "Urge to move the legs no, relieved by movement yes: ask again". */
  readonly words: string;
  /** The question in whose row it stands. */
  readonly at: QuestionId;
};

type Read = { readonly visit: Visit; readonly asked: readonly Asked[] };
const last = new WeakMap<VisitStore, Read>();

const NONE: readonly Asked[] = [];

const isChanged = (id: QuestionId, before: Visit, now: Visit): boolean => {
  const place = placeInVisit(id);
  return !same(recordedAt(before, place), recordedAt(now, place));
};

/** The answer that was given later has the question; of two that came together, the second. */
function placeOf({ asks: [one, other] }: Contradiction, before: Visit, now: Visit): QuestionId {
  return isChanged(one, before, now) && !isChanged(other, before, now) ? one : other;
}

/** Worked out once for each visit, however many rows ask. */
export function askedIn(
  store: VisitStore,
  visit: Visit,
  assessment: Pick<Assessment, 'measured' | 'today'>,
): readonly Asked[] {
  const before = last.get(store);
  if (before?.visit === visit) return before.asked;
  const next = contradictionsOf(visit, assessment).map((each): Asked => {
    const words = askAgain(visit, each);
    const known = before?.asked.find((one) => one.words === words);
    return known ?? { ...each, words, at: placeOf(each, before?.visit ?? visit, visit) };
  });
  // The same list while it holds the same, so that no other row is drawn again.
  const was = before?.asked ?? NONE;
  const isSame = next.length === was.length && next.every((each, at) => each === was[at]);
  const asked = isSame ? was : next;
  last.set(store, { visit, asked });
  return asked;
}
