/** What the short path asks, and none more, from our own tables: the questions of the reference pages. */
import { NOT_EXAMINED, NOT_INTERPRETABLE } from '../../../src/rules/record/exam.ts';
import { EXAM_COVERS } from '../../../src/rules/record/exam-covers.ts';
import { EXAM } from '../../../src/rules/record/exam-items.ts';
import { SHORT_PATH } from '../../../src/rules/record/path.ts';
import { byPlace, type ByPart } from '../../../src/rules/record/places.ts';
import { quantity } from '../../../src/rules/record/quantities.ts';
import { placeInVisit } from '../../../src/rules/record/question-ids.ts';
import { NUMBER_WORDS, QUESTIONS } from '../../../src/rules/record/questions.ts';
import { YES_NO_UNSURE_WORDS } from '../../../src/rules/record/questions/question.ts';
import { SAFETY } from '../../../src/rules/record/safety.ts';
import { described } from '../../../src/rules/tables/conditions/described.ts';

type Words = {
  readonly label: string;
  readonly ask?: string | undefined;
  /** None: a text is typed. */
  readonly options?: Readonly<Record<string, string>>;
};
export type PageQuestion = Words & { readonly id: string };

const STATES = { present: 'Present', absent: 'Absent', unsure: 'Unsure' };

const elsewhere = (): never => {
  throw new Error('The short path asks of this part as well: it needs its words here');
};

const WORDS: ByPart<readonly [], Words> = {
  answers: (id) => QUESTIONS[id],
  safety: (id) => ({ ...SAFETY[id], options: YES_NO_UNSURE_WORDS }),
  conditions: (id) => ({
    label: described(id).name,
    ask: described(id).tellsApart,
    options: STATES,
  }),
  exam: (id) => ({
    label: EXAM[id].label,
    ask: EXAM_COVERS[id],
    options: {
      abnormal: EXAM[id].abnormal,
      normal: EXAM[id].normal,
      'not-examined': NOT_EXAMINED,
      ...(EXAM[id].mayBeUninterpretable ? { 'not-interpretable': NOT_INTERPRETABLE } : {}),
    },
  }),
  labs: (id) => ({ label: quantity(id).name }),
  numbers: (id) => ({ label: NUMBER_WORDS[id].label }),
  medicines: () => ({ label: 'Medicines' }),
  many: elsewhere,
  words: elsewhere,
  'another-cause': elsewhere,
};

export const PAGE_QUESTIONS: readonly PageQuestion[] = Object.values(SHORT_PATH)
  .flat()
  .map((id) => {
    const { label, ask, options } = byPlace(WORDS, placeInVisit(id));
    return { id, label, ask, ...(options === undefined ? {} : { options }) };
  });
