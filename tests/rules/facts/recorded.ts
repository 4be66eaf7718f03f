/** The facts of what was recorded; what is not named was not recorded. */
import { facts } from '../../../src/rules/facts/facts.ts';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';

export const factsOf = (part: Partial<Visit>) => facts({ ...emptyVisit, ...part });
export const typed = (text: string, unit: string) => ({ text, unit });
export const aged = (text: string): Partial<Visit> => ({ numbers: { age: typed(text, 'years') } });
