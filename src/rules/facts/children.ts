/** Danger signs of a child, told and found (D36). */
import { hasSign, isNew } from './finding.ts';
import type { Measures } from './measured.ts';
import { isChildAge } from './patient.ts';
import { isAcuteTime, joined } from './tempo.ts';
import type { YesNoUnsure } from './yes-no.ts';
import type { SafetyDetail } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';
import { CHILD_LIMP_FROM, CHILD_LIMP_TO } from '../tables/limits/age.ts';

type Read = Pick<Visit, 'exam' | 'safety'>;

/** With a blood count within 48 hours. */
const BLOOD_COUNT: readonly SafetyDetail[] = [
  'fever',
  'one-place',
  'night-pain',
  'pallor',
  'tiredness',
  'bruising',
  'lumps',
];

/** What is found in a child that is a limp to whoever sees it walk. */
function isLimpFound({ exam: { gait, joints, strength } }: Read, age: Measures['age']): boolean {
  return (
    isChildAge(age) &&
    ((isNew(gait) && hasSign(gait, 'antalgic')) ||
      (isNew(joints) && hasSign(joints, 'one-hot-swollen')) ||
      isNew(strength))
  );
}

/** Surely of the years in which a limp is most often harmless. */
const isOfTheYears = (age: Measures['age']): boolean =>
  age !== undefined &&
  age.low >= (CHILD_LIMP_FROM.at.years ?? 0) &&
  age.high < (CHILD_LIMP_TO.at.years ?? 0);

export function childFacts(visit: Read, { age }: Measures) {
  const answer = visit.safety['child-danger'];
  const details = answer?.answer === 'yes' ? (answer.details ?? []) : [];
  const isTold = (...among: readonly SafetyDetail[]): boolean =>
    details.some((each) => among.includes(each));
  const about = (holds: boolean): YesNoUnsure =>
    holds ? 'yes' : answer?.answer === 'yes' ? 'no' : answer?.answer;
  const isLimp = isTold('limp') || isLimpFound(visit, age);
  const isUnsaid = answer?.answer === 'yes' && details.length === 0;
  const isALimpAlone = details.length === 1 && isTold('limp');
  return {
    'child-danger': answer?.answer,
    /** Yes, and not said what. */
    'child-unsaid': about(isUnsaid),
    /** Since minutes, hours or days, and not a limp alone (D80). */
    'child-acute':
      answer?.answer === 'yes' && !isALimpAlone && isAcuteTime(joined([answer])) ? 'yes' : 'no',
    'child-red-spots': about(isTold('red-spots')),
    'child-belly': about(isTold('swollen-belly')),
    'child-cannot-bear-weight': about(isTold('cannot-bear-weight')),
    'child-limp': about(isLimp),
    'child-limp-and-fever': about(isLimp && isTold('fever')),
    /** `early-or-late`: under 3, over 9, or not sure to be neither. */
    'child-limp-age': isOfTheYears(age) ? 'between' : 'early-or-late',
    'child-blood-count': about(isUnsaid || isTold(...BLOOD_COUNT)),
  } as const;
}
export type ChildFacts = ReturnType<typeof childFacts>;
