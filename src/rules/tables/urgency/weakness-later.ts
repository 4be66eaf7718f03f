/** Weakness of long standing, unsure or settled (D4, D51). */
import { is } from '../../facts/leaf.ts';
import { all, any } from '../../logic/condition.ts';
import { NICE, TOLD, pathway, weakness, type PathwayRow } from './pathway.ts';
import { newWeakness, over1Month, toldWeak } from './signs.ts';
import { told } from './weakness-shared.ts';

export const WEAKNESS_LATER: readonly PathwayRow[] = [
  pathway({
    id: 'R1',
    tier: 'routine',
    within: 'routine',
    about: weakness,
    finding: 'weakness',
    when: all(newWeakness, is('weakness-tempo', ...over1Month)),
    suspects: 'neuropathy, or root, muscle or motor neurone disease',
    do: 'Grade every group; neurology',
    action: 'Grade every group; neurology referral; CK, nerve conduction and EMG by pattern.',
    callsForNet: true,
    sources: NICE,
  }),
  pathway({
    id: 'S3-longer',
    tier: 'routine',
    within: 'routine',
    about: told,
    finding: 'weakness',
    when: all(toldWeak, is('told-weakness-tempo', ...over1Month)),
    suspects: 'an old weakness, pain or tiredness',
    do: 'Compare power with earlier findings',
    action: 'Compare power with earlier findings; ask again.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'S3-unsure',
    tier: 'routine',
    within: 'routine',
    about: told,
    finding: 'weakness',
    when: is('reported-weakness', 'unsure'),
    suspects: 'a nerve, root, cord or brain lesion',
    do: 'Clarify now; examine power',
    action: 'Clarify now; examine power in all groups.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'S3-power-full',
    tier: 'note',
    within: 'routine',
    about: ['reported-weakness', 'exam.strength'],
    finding: 'weakness',
    when: any(is('told-weakness', 'settled'), is('reported-weakness', 'unsure-power-full')),
    suspects: 'tiredness, pain or an early weakness',
    do: 'Ask again and compare',
    action: 'Power was full today; ask again and compare.',
    callsForNet: true,
    sources: TOLD,
    deficit: false,
    leads: false,
  }),
];
