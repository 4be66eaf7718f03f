/** What a question behind *More* is drawn for: that it is asked at all, or that something is recorded. */
import { isAsked } from '../rules/facts/relevance.ts';
import { behindMore, moreOf } from '../rules/record/more.ts';
import type { SectionId } from '../rules/record/path.ts';
import type { Called } from '../rules/words/called.ts';
import { byPlace, type ByPart } from '../rules/record/places.ts';
import { placeInVisit } from '../rules/record/question-ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { conditionState } from '../rules/words/beside-answers.ts';
import { idAt } from './question-place.ts';

const RECORDED: ByPart<readonly [Visit], boolean> = {
  answers: (id, { answers }) => answers[id] !== undefined,
  many: (id, { many }) => many[id] !== undefined,
  words: (id, { words }) => words[id] !== undefined,
  numbers: (id, { numbers }) => numbers[id] !== undefined,
  safety: (id, { safety }) => safety[id] !== undefined,
  // One that is named as the cause of a finding is present.
  conditions: (id, visit) =>
    visit.conditions[id] !== undefined || conditionState(visit, id) !== undefined,
  exam: (id, { exam }) => exam[id] !== undefined,
  labs: (id, { labs }) => labs[id] !== undefined,
  'another-cause': (_, visit) =>
    Object.values(visit['another-cause']).some((each) => each !== undefined) ||
    visit.words['another-cause'] !== undefined,
  medicines: (_, { medicines }) => medicines.length > 0,
};

/** Something is recorded: the question never goes from view. */
export const isRecorded = (visit: Visit, id: QuestionId): boolean =>
  byPlace(RECORDED, placeInVisit(id), visit);

/** Drawn once *More* is open. */
export const isOffered = (visit: Visit, id: QuestionId): boolean =>
  isRecorded(visit, id) || isAsked(visit, id);

/** How many questions stand behind a closed *More* now. */
export const hiddenBehind = (
  visit: Visit,
  section: SectionId,
  called: ReadonlyMap<QuestionId, Called>,
): number =>
  behindMore(section).filter(
    (id) => isOffered(visit, id) && !isRecorded(visit, id) && !called.has(id),
  ).length;

/** The section to open so that a place is drawn; undefined where none would draw it. */
export function sectionToOpen(visit: Visit, place: string): SectionId | undefined {
  const id = idAt(place);
  return id !== undefined && isOffered(visit, id) ? moreOf(id) : undefined;
}
