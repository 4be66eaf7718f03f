/** Neurological signs, as D10 counts them. */
import type { ExamId } from '../../src/rules/record/ids.ts';
import type { Examination } from './examination.ts';

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
  'saddle-sphincter',
];

const isNewSign = (found: Examination, id: ExamId): boolean =>
  found.of(id).isNew && !isOnlyALimp(found, id);

/** D10 (b): any new or unexplained neurological sign; known and unchanged is neither (D4). */
export const hasNewNeurologicalSign = (found: Examination): boolean =>
  NEUROLOGICAL.some((id) => isNewSign(found, id));

/** A limp that spares a painful leg is not the nerves' (D10). */
const isOnlyALimp = (found: Examination, id: ExamId): boolean =>
  id === 'gait' && found.of('gait').finding.signs?.join(' ') === 'antalgic';
