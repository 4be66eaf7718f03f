/** What is loaded into a form of others, and what is filled in there by hand. */
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { classicVisit } from '../rules/a-visit.ts';
import { unsettledVisit } from '../rules/unsettled-visit.ts';
import { walkedVisits } from '../prove/walked-visits.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';

/** Where a program may break: signs that it drops, texts that are no number, weak grades of a normal item. */
const HARD: Visit = {
  ...classicVisit,
  labs: {
    ferritin: { text: '<15', unit: 'µg/L', 'unit-by': 'chosen', drawn: '2026-11-02' },
    tsat: { text: '18,50', unit: '%', 'unit-by': 'chosen' },
    b12: { text: '>1500', unit: 'pg/mL', 'unit-by': 'chosen', from: 'paste' },
    crp: { text: '1,234', unit: 'mg/L' },
    haemoglobin: { text: 'about twelve', unit: 'g/dL' },
  },
  exam: { ...classicVisit.exam, strength: { state: 'normal' } },
  power: { 'ankle-dorsiflexion': { left: '4-', right: '5' } },
  medicines: [
    { name: 'pramipexole', use: 'taking', started: 'March 2024', time: '22:00, 5 < 6 tablets' },
    { name: 'sertraline', began: 'starting' },
    { name: 'a herbal tea' },
  ],
  answers: { ...classicVisit.answers, 'takes-medicines': undefined },
};

const STEP = 240;
/** One in so many steps of a walk: they differ from each other in most answers. With the others, 40. */
const walked = (): readonly (readonly [string, Visit])[] =>
  [...walkedVisits(5, 37 * STEP)]
    .filter((_, at) => at % STEP === STEP - 1)
    .map((visit, at) => [`drawn ${at + 1}`, visit] as const);

export const LOADED: readonly (readonly [string, Visit])[] = [
  ['the example', THE_EXAMPLE],
  ['a hard one', HARD],
  ['an unsettled one', unsettledVisit],
  ...walked(),
];

/** Of each kind of question one at least. */
export const BY_HAND: Visit = {
  ...emptyVisit,
  answers: { sex: 'female', 'treated-now': 'no', 'urge-to-move': 'yes', 'rest-onset': 'yes' },
  many: { sites: ['legs', 'arms'] },
  words: { 'onset-date': 'March 2024', plan: 'Iron first.' },
  numbers: { age: { text: '61', unit: 'years' } },
  safety: {
    'legs-weaker': { answer: 'yes', details: ['one-leg'], onset: 'one-to-four-weeks' },
    'hot-joint': { answer: 'no' },
  },
  conditions: { 'leg-cramps': { state: 'absent' }, diabetes: { state: 'present' } },
  exam: {
    gait: { state: 'abnormal', signs: ['ataxic'] },
    strength: { state: 'normal' },
  },
  power: { 'hip-flexion': { left: '4', right: '5' } },
  // Of one unit, so that no unit is doubted that nobody chose here.
  labs: { tsh: { text: '2.5', unit: 'mIU/L' } },
};
