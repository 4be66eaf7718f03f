/** The signs that a lack of B12 may cause, all but vibration reduced at the toes (D10, D25). */
import { hasSign, isExamined } from './finding.ts';
import { yesNo, type YesNo } from './yes-no.ts';
import type { Visit } from '../record/visit.ts';

/** The facts of the same names; of weakness, whether both sides are weak alike. */
type Read = Readonly<
  Record<
    'vibration-position' | 'reflexes' | 'plantars' | 'gait' | 'romberg' | 'tone' | 'weakness',
    string | undefined
  >
>;

const isBrisk = ({ reflexes }: Visit['exam']): boolean =>
  hasSign(reflexes, 'brisk', 'clonus', 'hoffmann');

/** Brisk reflexes, a Hoffmann sign too, count beside another sign of the cord; the others by themselves. */
const isBriskWithMore = (exam: Visit['exam']): boolean =>
  (hasSign(exam.reflexes, 'brisk', 'hoffmann') && hasSign(exam.reflexes, 'clonus')) ||
  (isBrisk(exam) && hasSign(exam.tone, 'spastic'));

export function b12Signs({ exam }: Pick<Visit, 'exam'>, read: Read): YesNo {
  const touch = exam['light-touch'];
  const isFound =
    hasSign(touch, 'stocking', 'sensory-level') ||
    read['vibration-position'] === 'lost' ||
    read.romberg === 'positive' ||
    hasSign(exam.gait, 'ataxic', 'spastic') ||
    read.plantars === 'extensor' ||
    read.reflexes === 'mixed' ||
    isBriskWithMore(exam) ||
    read.weakness === 'yes';
  if (isFound) return 'yes';
  const isOpen =
    !isExamined(touch) ||
    read['vibration-position'] === undefined ||
    read.romberg === undefined ||
    read.romberg === 'unsure' ||
    read.gait === undefined ||
    read.plantars === undefined ||
    read.reflexes === undefined ||
    (isBrisk(exam) && read.tone === undefined) ||
    read.weakness === undefined;
  return yesNo(false, !isOpen);
}
