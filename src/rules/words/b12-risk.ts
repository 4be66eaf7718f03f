/** What makes a lack of B12 likelier, by its own names, in the sentence that says to think of it (D10). */
import { RISKS_B12 } from '../facts/comorbid.ts';
import type { Facts } from '../facts/facts.ts';
import { stateOf } from '../facts/screen.ts';
import { because } from '../logic/condition.ts';
import { MEDICINE_CLASSES } from '../record/medicines/classes.ts';
import { findMedicine } from '../record/medicines/find.ts';
import { manyWords } from '../record/questions.ts';
import type { Visit } from '../record/visit.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import { B12_RISK_AGE } from '../tables/limits/age.ts';
import type { B12Prompt } from '../tables/b12/prompt.ts';
import { RISK } from '../tables/b12/shared.ts';
import { listed, lower } from './phrases.ts';

type Read = Pick<Visit, 'many' | 'conditions' | 'exam' | 'medicines'>;

const lowersB12 = ({ name }: Visit['medicines'][number]): boolean =>
  (findMedicine(name)?.classes ?? []).some((id) => MEDICINE_CLASSES[id].lowersB12);

/** By the fact that the risk was read from, what of it is recorded. */
const NAMES: Readonly<Record<string, (visit: Read) => readonly string[]>> = {
  'b12-risk': ({ many }) => manyWords('b12-risk', many).map(lower),
  'b12-condition': (visit) =>
    RISKS_B12.filter((id) => stateOf(visit, id) === 'present').map(
      (id) => CONDITIONS[id].inSentence,
    ),
  'b12-lowering-medicine': ({ medicines }) => medicines.filter(lowersB12).map(({ name }) => name),
  age: () => [`age ${B12_RISK_AGE.digits} or over`],
};

/** "a risk factor (metformin and age 65 or over) and a symptom of lack of B12". */
export function withRisks({ says, naming }: B12Prompt, visit: Read, known: Facts): string {
  if (naming === undefined) return says;
  const names = because(RISK, known).flatMap(({ leaf }) => NAMES[leaf.fact]?.(visit) ?? []);
  return names.length === 0 ? says : naming(listed(names));
}
