/**
 * What can be asked, examined and ordered, and what is heard where a case says nothing: by the
 * convention of the decision tables, what is not named is "no", "absent", "normal", and a test that
 * is not named was not done.
 */
import { EXAM } from '../rules/record/exam-items.ts';
import { byPlace, type ByPart } from '../rules/record/places.ts';
import { placeInVisit, QUESTION_IDS } from '../rules/record/question-ids.ts';
import type { QuestionId } from '../rules/record/visit.ts';
import type { Case, Finding, Piece } from './case-schema.ts';

export type Manner = 'ask' | 'examine' | 'order';

/** As on the button beside the question. */
export const MANNER_WORDS: Readonly<Record<Manner, string>> = {
  ask: 'Ask',
  examine: 'Examine',
  order: 'Order',
};

/** The clinician's own, or told in the opening: nobody can be asked. */
const OWN: ReadonlySet<QuestionId> = new Set<QuestionId>([
  'age',
  'sex',
  'own-judgement',
  'conclusion',
  'conclusion-because',
  'plan',
  'for-patient',
  'severity',
  'irls-total',
  'takes-medicines',
  'setting',
]);

export const isAskable = (id: QuestionId): boolean => !OWN.has(id);
export const ASKABLE: readonly QuestionId[] = QUESTION_IDS.filter(isAskable);

export function mannerOf(id: QuestionId): Manner {
  const { part } = placeInVisit(id);
  if (part === 'exam') return 'examine';
  return part === 'labs' ? 'order' : 'ask';
}

export type Revealed = { readonly says: string; readonly means: Piece };

const NO = '“No.”';

/** Questions whose silence is not a plain "no". */
const OTHERWISE: Readonly<Partial<Record<QuestionId, Revealed>>> = {
  medicines: { says: '“I take nothing.”', means: { answers: { 'takes-medicines': 'none' } } },
  sites: { says: '“In my legs.”', means: { many: { sites: ['legs'] } } },
  'leg-side': { says: '“In both legs.”', means: { answers: { 'leg-side': 'both' } } },
  'symptom-onset': {
    says: '“It crept up on me.”',
    means: { answers: { 'symptom-onset': 'gradual' } },
  },
  'family-history': {
    says: '“No, nobody in the family.”',
    means: { answers: { 'family-history': 'no' } },
  },
  'described-by': {
    says: 'The patient tells it in their own words.',
    means: { answers: { 'described-by': 'own-words' } },
  },
  'dopaminergic-response': {
    says: '“I never took one.”',
    means: { answers: { 'dopaminergic-response': 'never-taken' } },
  },
  'daytime-rest': {
    says: '“I have never tried that.”',
    means: { answers: { 'daytime-rest': 'never-tested' } },
  },
  trimester: { says: 'Nobody is pregnant here.', means: {} },
  'numb-since': { says: '“I could not say.”', means: {} },
  'numb-course': { says: '“I could not say.”', means: {} },
  duration: { says: '“I could not say when it began.”', means: {} },
  'lifetime-events': {
    says: '“I have not counted.”',
    means: { answers: { 'lifetime-events': 'unsure' } },
  },
  'pain-source': {
    says: 'Looked for, none found.',
    means: { answers: { 'pain-source': 'absent' } },
  },
  frequency: { says: '“I have not counted.”', means: {} },
  'age-at-onset': { says: '“I could not say.”', means: {} },
  'clock-now': { says: '“I could not say.”', means: {} },
  'clock-at-start': { says: '“I could not say.”', means: {} },
  'onset-date': { says: '“I could not say.”', means: {} },
  'delivery-date': { says: '“I could not say.”', means: {} },
  'nitrous-oxide-date': { says: '“I could not say.”', means: {} },
  'iron-infusion-date': { says: '“I could not say.”', means: {} },
  'treatment-change-date': { says: '“I could not say.”', means: {} },
  'another-cause': { says: 'Nothing else is found.', means: {} },
  'another-cause-state': {
    says: 'Nothing else is found.',
    means: { 'another-cause': { state: 'absent' } },
  },
};

const nothing = (says: string) => (): Revealed => ({ says, means: {} });

/** By part: "no", "absent", "normal", or nothing to be had. */
const SILENCE: ByPart<readonly [], Revealed> = {
  answers: (id) => ({ says: NO, means: { answers: { [id]: 'no' } } }),
  safety: (id) => ({ says: NO, means: { safety: { [id]: { answer: 'no' } } } }),
  conditions: (id) => ({
    says: '“No, nothing like that.”',
    means: { conditions: { [id]: { state: 'absent' } } },
  }),
  exam: (id) => ({ says: `${EXAM[id].normal}.`, means: { exam: { [id]: { state: 'normal' } } } }),
  labs: nothing('Not done: there is no result.'),
  many: nothing('“None of that.”'),
  numbers: nothing(NO),
  words: nothing(NO),
  medicines: nothing(NO),
  'another-cause': nothing(NO),
};

/** What is heard when a question is asked that the case says nothing about. */
export const silence = (id: QuestionId): Revealed =>
  OTHERWISE[id] ?? byPlace(SILENCE, placeInVisit(id));

/** The findings that a question brings out. */
export const findingsOf = (of: Case, id: QuestionId): readonly Finding[] =>
  of.findings.filter(({ about }) => about.includes(id));

/** What is revealed when a question is asked: each finding about it, or the silence. */
export function revealed(of: Case, id: QuestionId): readonly Revealed[] {
  const found = findingsOf(of, id);
  return found.length > 0 ? found : [silence(id)];
}
