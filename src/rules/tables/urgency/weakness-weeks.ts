/** Weakness that is seen within two weeks (D4, D27, D51). */
import { is } from '../../facts/leaf.ts';
import { all, any } from '../../logic/condition.ts';
import { asking, TSH_TEST } from '../tests-asked.ts';
import { NICE, TOLD, pathway, weakness, type PathwayRow } from './pathway.ts';
import { mayWorsen, newWeakness, over1Month, toldWeak, weakRecently } from './signs.ts';
import { ACCOUNT, LIMB, oneLimb, told, wasting } from './weakness-shared.ts';

export const WEAKNESS_WITHIN_WEEKS: readonly PathwayRow[] = [
  pathway({
    id: 'U2',
    tier: 'urgent',
    within: '2 weeks',
    about: weakness,
    finding: 'weakness',
    when: all(newWeakness, oneLimb, weakRecently),
    suspects: LIMB,
    do: 'Plantars, saddle, bladder today; then refer',
    action:
      'Today: plantars, saddle sensation, bladder and bowel. Then neurology or spinal referral; MRI or nerve conduction by localisation.',
    callsForNet: true,
    sources: NICE,
  }),
  pathway({
    id: 'U4',
    tier: 'urgent',
    within: '2 weeks',
    about: weakness,
    finding: 'weakness',
    when: all(
      newWeakness,
      any(
        all(
          any(is('weakness-pattern', 'both-sides'), is('weakness-proximal', 'yes')),
          is('weakness-tempo', ...over1Month),
          is('weakness-course', ...mayWorsen),
        ),
        wasting,
        all(is('weakness-tempo', ...over1Month), is('swallowing', 'yes')),
      ),
    ),
    suspects:
      'myopathy, a disorder of the neuromuscular junction, inflammatory neuropathy or motor neurone disease',
    ...asking((list) => ({
      do: 'CK; urgent neurology',
      action: `${list('CK now', TSH_TEST, 'potassium', 'ESR')}; statin? Urgent neurology, EMG.`,
    })),
    callsForNet: true,
    sources: NICE,
  }),
  pathway({
    id: 'U2-slow',
    tier: 'urgent',
    within: '2 weeks',
    about: weakness,
    finding: 'weakness',
    when: all(
      newWeakness,
      is('weakness-tempo', ...over1Month),
      is('weakness-course', ...mayWorsen),
    ),
    suspects: 'a lesion of root, nerve, plexus or cord, or motor neurone disease, while it worsens',
    do: 'Ask whether it worsens; neurology if it does',
    action: 'Ask whether it worsens; neurology, nerve conduction and EMG by pattern.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'S3-weeks',
    tier: 'urgent',
    within: '2 weeks',
    about: told,
    finding: 'weakness',
    when: all(
      toldWeak,
      is('told-weakness-tempo', ...over1Month),
      is('told-weakness-course', ...mayWorsen),
    ),
    suspects: ACCOUNT,
    do: 'Ask whether it worsens; neurology if it does',
    action: 'Ask whether it worsens; neurology if it does, whatever was found.',
    callsForNet: true,
    sources: TOLD,
  }),
];
