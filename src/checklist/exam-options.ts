import { NOT_EXAMINED, NOT_INTERPRETABLE } from '../rules/record/exam.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import type { ExamId } from '../rules/record/ids.ts';
import type { Finding } from '../rules/record/visit.ts';
import { optionsOf } from './choices.ts';

/** 1 abnormal, 2 normal, 3 not done; what may be tried in vain has a fourth answer. */
export function examOptionsOf(id: ExamId) {
  const { normal, abnormal } = EXAM[id];
  return optionsOf<NonNullable<Finding['state']>>({
    abnormal,
    normal,
    'not-examined': NOT_EXAMINED,
    'not-interpretable': NOT_INTERPRETABLE,
  }).filter(({ value }) => value !== 'not-interpretable' || EXAM[id].mayBeUninterpretable);
}
