/** Which risks for lack of B12 are recorded, by name: nobody is to guess what called for the test. */
import { lower } from './phrases.ts';
import { conditionsThatRiskB12 } from '../facts/comorbid.ts';
import { loweringB12 } from '../facts/medicines.ts';
import { compare } from '../logic/interval.ts';
import { intervalOf } from '../record/quantities.ts';
import { manyWords } from '../record/questions.ts';
import type { Visit } from '../record/visit.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import { B12_RISK_AGE } from '../tables/limits/age.ts';

/** As ticked, as conditions, as medicines by the names typed, and the age. */
export function b12Risks(visit: Visit): readonly string[] {
  const age = intervalOf('age', visit.numbers.age);
  const isOld = age !== undefined && compare('at least', age, B12_RISK_AGE) === 'yes';
  return [
    ...manyWords('b12-risk', visit.many).map(lower),
    ...conditionsThatRiskB12(visit).map((id) => CONDITIONS[id].inSentence),
    ...loweringB12(visit).map(({ name }) => name),
    ...(isOld ? [`age ${B12_RISK_AGE.digits} or over`] : []),
  ];
}
