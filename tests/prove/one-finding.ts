/** Which places of a visit are read as one finding, told and found, so that one dates the other (D51). */
import { graded } from '../../src/rules/facts/strength.ts';
import type { Timing } from '../../src/rules/facts/tempo.ts';
import { EXAM_IDS, SAFETY_IDS, type ExamId, type SafetyId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Place } from '../rules/places.ts';

const ONE_FINDING: readonly (readonly (SafetyId | ExamId)[])[] = [
  ['legs-weaker', 'strength', 'gait', 'romberg', 'coordination'],
  ['bladder-bowel-saddle', 'saddle-sphincter'],
  ['one-leg-swollen', 'oedema'],
  ['light-touch', 'vibration-position'],
  ['light-touch', 'plantars', 'reflexes', 'tone', 'gait'],
];

const lacksTime = ({ onset, course }: Timing): boolean =>
  onset === undefined || course === undefined;

/** Something of the same finding is there without a time, and what is recorded at this place gives it one. */
export function dates(visit: Visit, { key }: Place): boolean {
  const { exam } = graded(visit);
  const others = ONE_FINDING.filter((places) => places.some((place) => place === key)).flat();
  return (
    EXAM_IDS.some((id) => {
      const found = exam[id];
      return others.includes(id) && found?.state === 'abnormal' && lacksTime(found);
    }) ||
    SAFETY_IDS.some((id) => {
      const told = visit.safety[id];
      return others.includes(id) && told?.answer === 'yes' && lacksTime(told);
    })
  );
}
