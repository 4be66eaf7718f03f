/** What to ask or examine today of a weakness: no time of it (D42, D51, D82). */
import { is } from '../../facts/leaf.ts';
import { all, any } from '../../logic/condition.ts';
import { TOLD, pathway, weakness, type PathwayRow } from './pathway.ts';
import { newWeakness, toldWeak, under4Weeks, weakRecently } from './signs.ts';
import { ACCOUNT, told } from './weakness-shared.ts';

export const WEAKNESS_LOOKS: readonly PathwayRow[] = [
  pathway({
    id: 'S3-power-not-examined',
    tier: 'urgent',
    within: 'same day',
    about: ['reported-weakness', 'exam.strength'],
    finding: 'weakness',
    look: true,
    when: any(
      is('reported-weakness', 'power-not-examined'),
      all(
        toldWeak,
        is('told-weakness-side', 'both'),
        is('told-weakness-tempo', ...under4Weeks),
        is('ankle-reflexes', 'not-examined'),
      ),
    ),
    suspects: 'a nerve, root, cord or brain lesion, until power is examined',
    do: 'Examine power now',
    action: 'Examine power now: legs, grip and shoulder; reflexes, plantars.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'S3-since',
    tier: 'urgent',
    within: 'same day',
    about: told,
    finding: 'weakness',
    look: true,
    when: all(
      toldWeak,
      is('told-weakness-tempo', 'blank'),
      is('reported-weakness', 'power-not-examined', 'power-full', 'power-reduced'),
      any(is('weakness', 'no', 'known-stable'), is('reported-weakness', 'power-not-examined')),
    ),
    suspects: ACCOUNT,
    do: 'Ask today since when, how suddenly, which side',
    action: 'Ask today since when, how suddenly, which side, and whether it worsens.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'weakness-onset-unknown',
    tier: 'urgent',
    within: 'same day',
    about: weakness,
    finding: 'weakness',
    look: true,
    when: all(newWeakness, is('weakness-tempo', 'blank')),
    suspects: 'a lesion of root, nerve, muscle, cord or brain',
    do: 'Ask when it began; reflexes, breathing, bladder',
    action: 'Ask today when it began and whether it worsens; reflexes, breathing, bladder.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'weakness-side',
    tier: 'urgent',
    within: 'same day',
    about: weakness,
    finding: 'weakness',
    look: true,
    when: all(
      newWeakness,
      is('weakness-pattern', 'unplaced'),
      any(weakRecently, is('weakness-tempo', 'blank')),
    ),
    suspects: 'a lesion of root, nerve, muscle, cord or brain',
    do: 'Say which side is weak, or grade each group',
    action:
      'Say which side is weak, or grade each group; on both sides it is an emergency. Reflexes, breathing, bladder.',
    callsForNet: true,
    sources: TOLD,
  }),
];
