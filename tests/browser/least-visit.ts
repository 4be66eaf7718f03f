/**
 * What has to be asked of a patient for what comes of it: the short path as the visit has it, and of the
 * rest only what changes the verdict, what leads, a red flag or what is said of iron.
 */
import { LAB_IDS } from '../../src/rules/record/ids.ts';
import { moreOf } from '../../src/rules/record/more.ts';
import { SHORT_PATH } from '../../src/rules/record/path.ts';
import { byPlace, type ByPart } from '../../src/rules/record/places.ts';
import { placeInVisit, QUESTION_IDS } from '../../src/rules/record/question-ids.ts';
import type { Medicine, Visit } from '../../src/rules/record/visit.ts';
import { assessed } from '../rules/a-visit.ts';
import { asAsked } from './enter.ts';

/** What must not change. */
function outcomeOf(visit: Visit): string {
  const { headline, verdicts, flags, iron } = assessed(visit);
  return JSON.stringify([
    headline.id,
    verdicts.find(({ set }) => set === 'irlssg')?.id,
    flags.map(({ id, time }) => [id, time]),
    iron.find(({ kind }) => kind === 'main')?.id,
  ]);
}

const BLANK: ByPart<readonly [visit: Visit], Visit> = {
  answers: (id, visit) => ({ ...visit, answers: { ...visit.answers, [id]: undefined } }),
  many: (id, visit) => ({ ...visit, many: { ...visit.many, [id]: undefined } }),
  words: (id, visit) => ({ ...visit, words: { ...visit.words, [id]: undefined } }),
  numbers: (id, visit) => ({ ...visit, numbers: { ...visit.numbers, [id]: undefined } }),
  safety: (id, visit) => ({ ...visit, safety: { ...visit.safety, [id]: undefined } }),
  conditions: (id, visit) => ({ ...visit, conditions: { ...visit.conditions, [id]: undefined } }),
  exam: (id, visit) => ({ ...visit, exam: { ...visit.exam, [id]: undefined } }),
  labs: (id, visit) => ({ ...visit, labs: { ...visit.labs, [id]: undefined } }),
  'another-cause': (_, visit) => ({ ...visit, 'another-cause': {} }),
  medicines: (_, visit) => ({ ...visit, medicines: [] }),
};

/** Everybody is asked; where a case says nothing of it, nobody treats it. */
const untreated = (visit: Visit): Visit => ({
  ...visit,
  answers: { 'treated-now': 'no', ...visit.answers },
});

/** A medicine by its name alone. */
const named = (visit: Visit): Visit => ({
  ...visit,
  medicines: visit.medicines.map(({ name }): Medicine => ({ name })),
});

/** A result in the unit that stands beside it. */
const unitsAsShown = LAB_IDS.map((id) => (visit: Visit): Visit => {
  const value = visit.labs[id];
  if (value === undefined) return visit;
  const { 'unit-by': _, ...rest } = value;
  return { ...visit, labs: { ...visit.labs, [id]: rest } };
});

/** A sign that was not examined, without the reason. */
const withoutReasons = (visit: Visit): Visit => ({
  ...visit,
  exam: Object.fromEntries(
    Object.entries(visit.exam).map(([id, finding]) => [id, { ...finding, reason: undefined }]),
  ),
});

/** Who cannot describe the symptoms is observed, and not asked for them. */
const observed = (visit: Visit): Visit =>
  visit.answers['cannot-describe'] === 'yes'
    ? SHORT_PATH.criteria.reduce((from, id) => byPlace(BLANK, placeInVisit(id), from), visit)
    : visit;

export function leastVisit(visit: Visit): Visit {
  const outcome = outcomeOf(visit);
  const behind = QUESTION_IDS.filter((id) => moreOf(id) !== undefined);
  const steps = [
    untreated,
    named,
    ...unitsAsShown,
    withoutReasons,
    observed,
    ...behind.map((id) => (from: Visit) => byPlace(BLANK, placeInVisit(id), from)),
  ];
  const least = steps.reduce((from, step) => {
    const next = step(from);
    return outcomeOf(next) === outcome ? next : from;
  }, visit);
  return asAsked(least);
}
