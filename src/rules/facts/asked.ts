/**
 * Where the facts are answered that the lines on iron and B12 ask for while they are open. The words
 * beside these facts take it from here: they come late, and what is missing is said at once.
 */
import type { FactWords } from './fact-words.ts';
import type { PlainFact } from './leaf.ts';

export const ASKED = {
  age: ['age'],
  ferritin: ['lab.ferritin'],
  tsat: ['lab.tsat', 'lab.iron', 'lab.tibc'],
  haemoglobin: ['lab.haemoglobin'],
  b12: ['lab.b12'],
  'active-b12': ['lab.active-b12'],
  'ferritin-typed': ['lab.ferritin'],
  'tsat-typed': ['lab.tsat', 'lab.iron', 'lab.tibc', 'lab.transferrin'],
  'haemoglobin-typed': ['lab.haemoglobin'],
  'kidney-stage': ['lab.egfr'],
  'kidney-condition': ['condition.kidney-disease'],
  'anaemia-limit': ['sex', 'pregnant', 'trimester', 'age'],
  pregnant: ['pregnant'],
  dialysis: ['dialysis'],
  'iron-overload': ['iron-overload'],
  'nitrous-oxide': ['nitrous-oxide'],
  'b12-replacement': ['b12-replacement'],
  'b12-measured': ['lab.b12', 'lab.active-b12'],
  'b12-tests': ['lab.b12', 'lab.active-b12'],
  'nervous-symptom': ['also-mentions', 'b12-symptoms'],
  'from-eighty': ['age'],
  'vibration-position': ['exam.vibration-position'],
  'new-neurological-sign': [
    'exam.strength',
    'exam.light-touch',
    'exam.vibration-position',
    'exam.reflexes',
    'exam.gait',
    'exam.romberg',
  ],
} satisfies Partial<Record<PlainFact, FactWords['asks']>>;

const FIRST: ReadonlyMap<string, FactWords['asks']> = new Map(Object.entries(ASKED));

/** The question that a link to an open fact leads to; of a fact that is not asked for, none. */
export const firstAsked = (fact: string): FactWords['asks'][0] | undefined => FIRST.get(fact)?.[0];
