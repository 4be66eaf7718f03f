/**
 * The words of every question and answer, once: the screen, the paper, the reasons and the picture
 * all take them from here. Questions are ours (§1.2, §1.6, D12, D15); no instrument text stands here.
 */
import type { NumberId } from './ids.ts';
import { COURSE, COURSE_SEVERAL } from './questions/course.ts';
import { OBSERVED } from './questions/observed.ts';
import { PATIENT, PATIENT_SEVERAL } from './questions/patient.ts';
import type { OfOne, OfSeveral } from './questions/question.ts';
import { SYMPTOMS, SYMPTOMS_SEVERAL } from './questions/symptoms.ts';
import { TREATMENT, TREATMENT_SEVERAL } from './questions/treatment.ts';
import type { VisitOf } from './schema.ts';

type Answers = VisitOf['visit']['answers'];
type AnswerId = keyof Answers;
type Many = VisitOf['visit']['many'];
type ManyId = keyof Many;
type WordsId = keyof VisitOf['visit']['words'];

export const QUESTIONS: OfOne = {
  ...PATIENT,
  ...SYMPTOMS,
  ...COURSE,
  ...OBSERVED,
  ...TREATMENT,
  conclusion: {
    label: 'Your conclusion',
    options: { agree: 'Agree', differ: 'Differ', defer: 'Defer' },
  },
};

/** What is asked of each recorded medicine (D15, D18). */
export const MEDICINE_QUESTIONS = {
  use: {
    label: 'Use',
    options: { taking: 'Taking it', 'stopped-recently': 'Stopped or cut down of late' },
  },
  began: {
    label: 'Did the symptoms begin within 4 weeks of starting, raising or stopping it?',
    options: {
      starting: 'Of starting',
      raising: 'Of raising',
      stopping: 'Of stopping',
      no: 'No',
      unsure: 'Unsure',
      yes: 'Of starting or raising',
    },
  },
  time: 'When it is taken',
  dates: { started: 'Started', changed: 'Dose last changed', stopped: 'Stopped' },
  notInList: 'not in the list, so not checked',
} as const;

/** The words of a single-choice answer, or undefined while it is blank. */
export function answerWords(id: AnswerId, answers: Answers): string | undefined {
  const chosen = answers[id];
  const options: Readonly<Record<string, string>> = QUESTIONS[id].options;
  return chosen === undefined ? undefined : options[chosen];
}

export const MANY: OfSeveral = {
  ...PATIENT_SEVERAL,
  ...SYMPTOMS_SEVERAL,
  ...COURSE_SEVERAL,
  ...TREATMENT_SEVERAL,
};

/** The words of the choices made, in the order in which they are offered. */
export function manyWords(id: ManyId, many: Many): readonly string[] {
  const chosen: readonly string[] = many[id] ?? [];
  return Object.entries(MANY[id].options)
    .filter(([choice]) => chosen.includes(choice))
    .map(([, words]) => words);
}

export const NUMBER_WORDS: Readonly<Record<NumberId, { label: string; ask?: string }>> = {
  age: { label: 'Age' },
  'age-at-onset': {
    label: 'Age when the symptoms began',
    ask: 'May be approximate, such as “late forties” or “childhood”.',
  },
  frequency: {
    label: 'Spells per week, untreated',
    ask: 'On average over the past year; before or without treatment.',
  },
  'irls-total': {
    label: 'IRLS total',
    ask: '0 to 40, scored elsewhere on a licensed form. Never decides the diagnosis.',
  },
};

/** Of an age at onset above the age today. */
export const ONSET_LATER = 'Later than the age today: not used. Check both.';

/** What a date may be; what is typed otherwise is kept, and not read. */
const DATE_HINT = 'A day, a month or a year, such as “12 Nov 2026” or “March 2026”.';

export const WORDS_WORDS: Readonly<Record<WordsId, { label: string; ask?: string }>> = {
  'another-cause': {
    label: 'Another cause',
    ask: 'In your own words. No names, no dates of birth.',
  },
  'conclusion-because': { label: 'Because', ask: 'Printed beside the assessment.' },
  plan: { label: 'Plan' },
  'for-patient': { label: 'What happens next, in plain words' },
  'clock-now': { label: 'Earliest clock time now' },
  'clock-at-start': { label: 'Earliest clock time at the start' },
  'onset-date': { label: 'Date when the symptoms began', ask: DATE_HINT },
  'delivery-date': { label: 'Date of the delivery', ask: DATE_HINT },
  'nitrous-oxide-date': { label: 'Nitrous oxide last used', ask: DATE_HINT },
  'iron-infusion-date': { label: 'Date of the last iron infusion', ask: DATE_HINT },
  'treatment-change-date': { label: 'When it changed on treatment', ask: DATE_HINT },
};
