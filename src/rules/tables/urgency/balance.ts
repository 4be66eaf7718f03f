/** Gait, balance and coordination, told and found (D51, D80). */
import { is } from '../../facts/leaf.ts';
import { all, any, not } from '../../logic/condition.ts';
import { cite } from '../sources.ts';
import { DESIGN, NICE, TOLD, pathway, type PathwayRow } from './pathway.ts';
import {
  ankleReflexesLost,
  atOnce,
  mayWorsen,
  over1Month,
  toldUnsteady,
  under4Weeks,
} from './signs.ts';

const told = ['reported-balance', 'safety.legs-weaker'] as const;
const found = ['balance', 'exam.romberg'] as const;
const gait = ['gait', 'exam.gait'] as const;
const balanceFound = is('balance-found', 'yes');
const besideMore = any(is('sign-beside-balance', 'yes'), is('sudden-trouble', 'yes'));
const ACCOUNT = 'a disorder of cerebellum, inner ear, cord or nerve, or lack of B12';

export const BALANCE: readonly PathwayRow[] = [
  pathway({
    id: 'E1-sign',
    tier: 'emergency',
    within: 'now',
    about: ['sudden-sign', 'exam.gait'],
    finding: 'balance',
    // More careful than the source, which names weakness: a stroke may show as ataxia.
    when: all(
      is('gait-presence', 'new'),
      any(
        all(
          is('gait', 'ataxic', 'spastic'),
          any(is('balance-tempo', 'hours'), is('balance-at-once', 'yes')),
        ),
        all(is('gait-of-weakness', 'yes'), is('gait-at-once', 'yes')),
      ),
    ),
    suspects: 'stroke, or another acute lesion of brain or cord',
    do: 'Stroke pathway now; examine power',
    action: 'Stroke pathway; look for cord signs; examine power now.',
    callsForNet: true,
    sources: NICE,
    yieldsTo: ['E1-weakness', 'E2'],
  }),
  pathway({
    id: 'E1-balance',
    tier: 'emergency',
    within: 'now',
    about: told,
    finding: 'balance',
    when: all(
      besideMore,
      any(
        all(
          is('told-balance', 'stands'),
          any(
            is('told-balance-tempo', 'hours'),
            all(is('told-balance-sudden', 'yes'), is('told-balance-tempo', ...atOnce)),
          ),
        ),
        is('imbalance-tempo', 'hours'),
        is('imbalance-at-once', 'yes'),
      ),
    ),
    suspects: 'stroke of the cerebellum or brainstem',
    do: 'Stroke pathway now',
    action: 'Stroke pathway; face, speech, swallowing, eye movements, coordination.',
    callsForNet: true,
    sources: TOLD,
    yieldsTo: ['E2'],
  }),
  pathway({
    id: 'E2b-balance',
    tier: 'emergency',
    within: 'now',
    about: ['reported-balance', 'exam.reflexes'],
    finding: 'balance',
    when: all(
      ankleReflexesLost,
      // One ankle jerk is a root; from 60 on both alone, with nothing rising, are R2's (D37).
      not(is('reflexes', 'one-ankle-jerk-absent')),
      not(all(is('from-sixty', 'yes'), is('reflexes', 'ankle-jerks-absent'))),
      any(
        all(toldUnsteady, is('told-balance-tempo', ...under4Weeks)),
        is('imbalance-tempo', ...under4Weeks),
      ),
    ),
    suspects: 'Guillain-Barré syndrome',
    do: 'Hospital now; vital capacity, ECG',
    action: 'Hospital now; vital capacity (FVC), swallowing, ECG.',
    callsForNet: true,
    sources: TOLD,
    yieldsTo: ['E2', 'E2b', 'E2b-told'],
  }),
  pathway({
    id: 'acute-balance',
    tier: 'urgent',
    within: 'same day',
    about: found,
    finding: 'balance',
    when: is('acute-balance', 'yes'),
    suspects: 'stroke or a disorder of the inner ear',
    do: 'Clarify today: how suddenly, which side, what else',
    action: 'Clarify the same day: how suddenly, which side, what else; now with any other sign.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'S3-balance-same-day',
    tier: 'urgent',
    within: 'same day',
    about: told,
    finding: 'balance',
    when: all(
      toldUnsteady,
      any(
        is('told-balance-tempo', 'hours', 'days'),
        all(is('told-balance-sudden', 'yes'), is('told-balance-tempo', ...under4Weeks, 'unknown')),
      ),
    ),
    suspects: `stroke; ${ACCOUNT}`,
    do: 'Gait, Romberg, reflexes, plantars today',
    action: 'Same-day assessment: gait, Romberg, coordination, vibration, reflexes, plantars.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'S3-balance-days',
    tier: 'urgent',
    within: 'days',
    about: told,
    finding: 'balance',
    when: all(toldUnsteady, is('told-balance-tempo', ...under4Weeks, 'unknown')),
    suspects: ACCOUNT,
    do: 'Gait, Romberg, reflexes, plantars within days',
    action: 'Assessment within days: gait, Romberg, vibration, reflexes, plantars; B12.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'U6',
    tier: 'urgent',
    within: '2 weeks',
    about: gait,
    finding: 'balance',
    when: all(is('gait-presence', 'new'), is('gait', 'ataxic', 'spastic', 'not-said')),
    suspects: 'a disorder of cerebellum or cord, large-fibre neuropathy or lack of B12',
    do: 'Urgent neurology; MRI by the signs',
    action:
      'Say how the gait is abnormal; urgent neurology; MRI by localisation; B12; alcohol and medicines.',
    callsForNet: true,
    sources: DESIGN,
  }),
  pathway({
    id: 'S3-balance-weeks',
    tier: 'urgent',
    within: '2 weeks',
    about: told,
    finding: 'balance',
    when: all(
      toldUnsteady,
      is('told-balance-tempo', ...over1Month),
      is('told-balance-course', ...mayWorsen),
    ),
    suspects: ACCOUNT,
    do: 'Ask whether it worsens; gait, Romberg, B12',
    action: 'Ask whether it worsens; gait, Romberg, vibration, reflexes, plantars; B12.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'gait-of-weakness',
    tier: 'urgent',
    within: '2 weeks',
    about: ['gait', 'exam.strength'],
    finding: 'balance',
    when: all(
      is('gait-presence', 'new'),
      is('gait-of-weakness', 'yes'),
      not(all(is('gait-tempo', ...over1Month), is('gait-course', 'stable', 'improving'))),
    ),
    suspects: 'a lesion of root, peroneal nerve, muscle or cord',
    do: 'Examine power now in every group',
    action: 'Examine power now in every group; then as for weakness.',
    callsForNet: true,
    sources: [
      cite('neurology-practice', '3.2', 'textbook'),
      cite('project-design', 'D4', 'design'),
    ],
    yieldsTo: ['E1-weakness', 'E2', 'E3', 'E4', 'E6', 'U2', 'U2-same-day', 'U2-days', 'U3', 'U4'],
  }),
  pathway({
    id: 'balance-not-examined',
    tier: 'urgent',
    within: 'same day',
    about: ['reported-balance', 'exam.gait'],
    finding: 'balance',
    look: true,
    when: any(
      all(
        is('told-balance', 'stands', 'gone', 'mentioned'),
        is('balance-examined', 'no'),
        not(
          all(
            is('told-balance', 'stands', 'gone'),
            is('told-balance-tempo', ...over1Month),
            is('told-balance-course', 'stable', 'improving'),
          ),
        ),
      ),
      all(
        is('ankle-reflexes', 'not-examined'),
        any(
          all(toldUnsteady, is('told-balance-tempo', ...under4Weeks)),
          is('imbalance-tempo', ...under4Weeks),
        ),
      ),
    ),
    suspects: ACCOUNT,
    do: 'Examine gait, Romberg, reflexes, plantars',
    action: 'Examine gait, Romberg, vibration, reflexes and plantars.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'balance-since',
    tier: 'urgent',
    within: 'same day',
    about: told,
    finding: 'balance',
    look: true,
    when: any(
      all(toldUnsteady, is('told-balance-tempo', 'blank'), is('balance-found', 'no')),
      all(balanceFound, is('balance-tempo', 'blank')),
    ),
    suspects: ACCOUNT,
    do: 'Ask today since when, and whether it worsens',
    action: 'Ask today since when, how suddenly, and whether it worsens.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'S3-balance-longer',
    tier: 'routine',
    within: 'routine',
    about: told,
    finding: 'balance',
    when: all(toldUnsteady, is('told-balance-tempo', ...over1Month)),
    suspects: 'an old imbalance, or ageing of sight, joints and nerves',
    do: 'Compare with earlier findings; ask about falls',
    action: 'Compare with earlier findings; ask again about falls.',
    callsForNet: true,
    sources: TOLD,
  }),
  // Imbalance always says "not explained by RLS", whatever fires beside it.
  pathway({
    id: 'other-balance',
    tier: 'routine',
    within: 'routine',
    about: ['balance', 'exam.romberg'],
    finding: 'balance',
    when: any(
      all(is('romberg', 'positive'), is('romberg-presence', 'new')),
      all(is('coordination', 'abnormal'), is('coordination-presence', 'new')),
    ),
    suspects: 'large-fibre neuropathy, or a disorder of cord, cerebellum or inner ear',
    do: 'Complete the neurological examination',
    action: 'Complete the neurological examination; neurology referral if it stays.',
    callsForNet: true,
    sources: DESIGN,
    yieldsTo: ['U5-position'],
  }),
  pathway({
    id: 'other-gait',
    tier: 'routine',
    within: 'routine',
    about: gait,
    finding: 'balance',
    when: all(
      is('gait-presence', 'new'),
      is('gait', 'other', 'antalgic', 'parkinsonian', 'of-weakness'),
    ),
    suspects: 'a disorder of hip, knee, root, nerve or cord',
    do: 'Complete the neurological examination',
    action: 'Complete the neurological examination; neurology referral if it stays.',
    callsForNet: true,
    sources: DESIGN,
    yieldsTo: ['E2', 'E3', 'E4', 'U5-cord', 'R4-parkinsonian'],
  }),
];
