/** Iron-deficiency anaemia, and any anaemia from 60 on, of adults (D21). A blank context does not block it (D6). */
import type { Visit } from '../../src/rules/record/visit.ts';
import { b12 } from './b12.ts';
import type { Examination } from './examination.ts';
import { anaemia, isIronLow } from './iron.ts';
import type { Person } from './person.ts';
import { above, below, measured } from './typed-number.ts';

/** Low B12 or folate is named before the gut; what is blank is not low (D71). */
export const isOfVitamin = (visit: Visit, who: Person, found: Examination): boolean =>
  b12(visit, who, found).band === 'b12.band.deficient' ||
  below(measured('folate', visit.labs.folate), { 'ng/mL': 3, 'µg/L': 3, 'nmol/L': 7 }) === 'yes';

/** At most one of the two; the other is of a woman up to 50, whose periods come first. */
export function anaemiaRow(visit: Visit, who: Person): 'U11' | 'U11-periods' | undefined {
  const isLeftOut =
    who.child === 'yes' ||
    who.dialysis === 'yes' ||
    who.pregnant === 'yes' ||
    who.overload === 'yes';
  if (isLeftOut || anaemia(visit, who) !== 'yes') return undefined;
  if (below(who.age, { years: 60 }) === 'no') return 'U11';
  if (isIronLow(visit) !== 'yes') return undefined;
  const isUpTo50 = above(who.age, { years: 50 }) === 'no';
  return visit.answers.sex === 'female' && isUpTo50 ? 'U11-periods' : 'U11';
}
