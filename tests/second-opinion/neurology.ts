/** Neurological signs, as D10 counts them. */
import type { ExamId } from '../../src/rules/record/ids.ts';
import { isOnlyALimp, type Examination } from './examination.ts';

export const NEUROLOGICAL: readonly ExamId[] = [
  'strength',
  'light-touch',
  'vibration-position',
  'reflexes',
  'plantars',
  'tone',
  'gait',
  'romberg',
  'coordination',
  'sitting-balance',
  'saddle-sphincter',
];

/** A limp that spares a painful leg is not the nerves' (D10, D30). */
export const abnormalSigns = (found: Examination): readonly ExamId[] =>
  NEUROLOGICAL.filter((id) => found.of(id).abnormal && !isOnlyALimp(found.of(id)));

/** D10 (b): any new or unexplained neurological sign; known and unchanged is neither (D4). */
export const hasNewNeurologicalSign = (found: Examination): boolean =>
  abnormalSigns(found).some((id) => found.of(id).isNew);
