/** A limp, and the signs of parkinsonism: each quiet where what it is put down to says enough (D30). */
import { hasAttribution, hasSign, isExamined, isNew, isOnlyALimp } from './finding.ts';
import { recorded, yesNo } from './yes-no.ts';
import { lastingReason } from './examination.ts';
import type { Finding, Visit } from '../record/visit.ts';

type Read = Pick<Visit, 'exam' | 'conditions'>;

/** Put down to Parkinson disease, which is said to be known: a cause that is named is suspected else. */
const isOfKnownParkinson = ({ conditions }: Read, { attributed }: Finding): boolean =>
  attributed?.to === 'condition' &&
  attributed.condition === 'parkinson' &&
  conditions.parkinson?.status === 'known';

export function gaitFacts(visit: Read) {
  const { gait, tone } = visit.exam;
  const isLimp = isNew(gait) && isOnlyALimp(gait) && !hasAttribution(gait);
  const isUnexplained = (finding: Finding | undefined): boolean =>
    isNew(finding) && !isOfKnownParkinson(visit, finding);
  return {
    /** New, and no cause of it is named: "age or an old injury" is one. */
    'limp-without-cause': isLimp ? 'yes' : 'no',
    'new-parkinsonian-gait': yesNo(
      isUnexplained(gait) && hasSign(gait, 'parkinsonian'),
      isExamined(gait),
    ),
    /** Walking or standing cannot be tested: in a wheelchair (D24). */
    wheelchair: recorded(
      (['gait', 'romberg'] as const).some((id) => lastingReason(visit, id) === 'wheelchair'),
    ),
    'new-rigid-tone': yesNo(isUnexplained(tone) && hasSign(tone, 'rigid'), isExamined(tone)),
  } as const;
}
export type GaitFacts = ReturnType<typeof gaitFacts>;
