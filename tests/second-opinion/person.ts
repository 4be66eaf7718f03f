/** Who the patient is (D5, D6, D15). */
import type { Visit } from '../../src/rules/record/visit.ts';
import { asked, both, either, opposite, said, type Said } from './said.ts';
import { above, below, measured, type Measured } from './typed-number.ts';

export type Person = {
  readonly age: Measured | undefined;
  readonly child: Said;
  readonly under16: Said;
  readonly under13: Said;
  readonly under60: Said;
  readonly over80: Said;
  readonly pregnant: Said;
  /** Within 6 weeks after delivery. */
  readonly delivered: Said;
  readonly dialysis: Said;
  /** The kidneys have failed, by eGFR; open while it is not measured. */
  readonly failed: Said;
  /** A comparator leaves it open whether the kidneys have failed, and no dialysis is known. */
  readonly mayHaveFailed: boolean;
  readonly overload: Said;
};

/** An age that may be under 18 or not is asked about, and until then not read (D69). */
function ageToday(numbers: Visit['numbers']): Measured | undefined {
  const age = measured('age', numbers.age);
  return below(age, { years: 18 }) === 'open' ? undefined : age;
}

export function person({ answers, numbers, labs }: Visit): Person {
  const age = ageToday(numbers);
  const years = (limit: number): Said => below(age, { years: limit });
  // Asked for female or other, 12 to 55 (D6); of anybody else it is not so.
  const mayBePregnant = both(
    said(answers.sex !== 'male'),
    either(opposite(years(12)), age === undefined ? 'yes' : 'no'),
    opposite(above(age, { years: 55 })),
  );
  // Dialysis, or an eGFR below 15 (§4.4).
  const egfr = measured('egfr', labs.egfr);
  const failed = below(egfr, { 'mL/min/1.73m²': 15 });
  const pregnant = mayBePregnant === 'no' ? 'no' : asked(answers.pregnant);
  return {
    age,
    child: years(18),
    under16: years(16),
    under13: years(13),
    under60: years(60),
    over80: age === undefined ? 'open' : opposite(years(80)),
    pregnant,
    // Of any age, for it is asked of a delivery that was (D41, D52).
    delivered: answers.sex === 'male' ? 'no' : asked(answers['after-delivery']),
    dialysis: either(asked(answers.dialysis), failed),
    failed,
    mayHaveFailed: egfr !== undefined && failed === 'open',
    overload: asked(answers['iron-overload']),
  };
}
