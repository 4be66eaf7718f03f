/** The facts of what was recorded; what is not named was not recorded. */
import { facts } from '../../../src/rules/facts/facts.ts';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';
import { TODAY } from '../a-visit.ts';

export const factsOf = (part: Partial<Visit>) => facts({ ...emptyVisit, ...part }, TODAY);
/** A result whose unit was chosen. */
export { lab as typed } from '../a-visit.ts';
export const aged = (text: string): Partial<Visit> => ({
  numbers: { age: { text, unit: 'years' } },
});
