/** Swelling, headache or trouble of sight in pregnancy and after delivery: pre-eclampsia (D41). */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import type { Person } from './person.ts';
import type { RowId } from './rows.ts';
import { answered } from './signs.ts';
import { isAcute, unknownOrBlank } from './timing.ts';

/** From the second trimester on, or where it is not recorded, and for 6 weeks after delivery. */
const isAtRisk = ({ answers }: Visit, who: Person): boolean =>
  (who.pregnant === 'yes' && answers.trimester !== 'first') || who.delivered === 'yes';

/** The sooner of the two rows, or none. */
export function pregnancyRow(
  visit: Visit,
  found: Examination,
  who: Person,
): Extract<RowId, 'pregnancy-swelling' | 'pregnancy-oedema'> | undefined {
  if (!isAtRisk(visit, who)) return undefined;
  const oedema = found.of('oedema');
  const { side } = oedema.newness;
  // A leg that is swollen on one side keeps its own line.
  const isOfBoth = oedema.isNew && (side === 'both' || side === undefined);
  const told = answered(visit, 'one-leg-swollen');
  if (
    (visit.many['pregnancy-signs'] ?? []).length > 0 ||
    (isOfBoth && (isAcute(oedema.finding) || unknownOrBlank(oedema.finding))) ||
    (told.yes && isAcute(told))
  ) {
    return 'pregnancy-swelling';
  }
  return oedema.isNew && side === 'both' ? 'pregnancy-oedema' : undefined;
}
