/** Weakness that is seen within days (D4, D27, D51, D57). */
import { is } from '../../facts/leaf.ts';
import { all, any } from '../../logic/condition.ts';
import { cite } from '../sources.ts';
import { asking } from '../tests-asked.ts';
import { DESIGN, NICE, TOLD, pathway, weakness, type PathwayRow } from './pathway.ts';
import { newWeakness, toldWeak, weakRecently } from './signs.ts';
import {
  ACCOUNT,
  LIMB,
  oneLimb,
  told,
  toldRecently,
  wasting,
  muscleTests,
} from './weakness-shared.ts';

export const WEAKNESS_WITHIN_DAYS: readonly PathwayRow[] = [
  pathway({
    id: 'U2-days',
    tier: 'urgent',
    within: 'days',
    about: weakness,
    finding: 'weakness',
    when: all(
      newWeakness,
      any(
        all(oneLimb, is('weakness-course', 'worsening'), weakRecently),
        all(is('weakness-pattern', 'one-limb'), is('weakness-tempo', 'blank')),
        all(is('weakness-sudden', 'yes'), is('weakness-tempo', 'one-to-three-months')),
      ),
    ),
    suspects: LIMB,
    do: 'Plantars, saddle, bladder today; assess within days',
    action:
      'Today: plantars, saddle sensation, bladder and bowel. Neurology or spinal assessment within days.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'U3',
    tier: 'urgent',
    within: 'days',
    about: weakness,
    finding: 'weakness',
    when: all(newWeakness, is('weakness-grade', 'three-or-less'), is('muscle-weakness', 'no')),
    suspects: 'a severe lesion of root, nerve, plexus, cord or brain',
    do: 'Neurology or spinal surgery within days',
    action: 'Neurology or spinal surgery within days; MRI by localisation.',
    callsForNet: true,
    sources: DESIGN,
  }),
  pathway({
    id: 'U3-muscle',
    tier: 'urgent',
    within: 'days',
    about: weakness,
    finding: 'weakness',
    when: all(is('weakness-grade', 'three-or-less'), is('muscle-weakness', 'yes')),
    suspects: 'muscle disease first, then the neuromuscular junction, nerve or cord',
    ...asking((list) => ({
      do: `${muscleTests(list)} Neurology within days`,
      action: `${muscleTests(list)} Reflexes, plantars, swallowing and breathing today; neurology within days, EMG.`,
    })),
    callsForNet: true,
    sources: [cite('project-design', 'D57', 'design')],
  }),
  pathway({
    id: 'U4-bulbar',
    tier: 'urgent',
    within: 'days',
    about: weakness,
    finding: 'weakness',
    when: all(newWeakness, wasting, any(is('swallowing', 'yes'), is('sudden-speech', 'yes'))),
    suspects: 'motor neurone disease or a disorder of the neuromuscular junction',
    do: 'Swallowing and vital capacity; neurology within days',
    action: 'Swallowing, speech and breathing (FVC) today; neurology within days, CK, EMG.',
    callsForNet: true,
    sources: [cite('project-design', 'D27', 'design'), ...NICE],
  }),
  pathway({
    id: 'S3-days',
    tier: 'urgent',
    within: 'days',
    about: told,
    finding: 'weakness',
    when: all(
      toldWeak,
      any(
        toldRecently,
        all(is('told-weakness-sudden', 'yes'), is('told-weakness-tempo', 'one-to-three-months')),
      ),
    ),
    suspects: ACCOUNT,
    do: 'Assess within days; power and reflexes again',
    action: 'Assessment within days, whatever was found; examine power and reflexes again.',
    callsForNet: true,
    sources: TOLD,
  }),
];
