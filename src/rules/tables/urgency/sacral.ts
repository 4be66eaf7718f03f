/** Bladder, bowel and saddle, told and found (D39, D51). */
import { is } from '../../facts/leaf.ts';
import { all, any } from '../../logic/condition.ts';
import { CES, SAFETY, TOLD, pathway, sacral, softSacral, type PathwayRow } from './pathway.ts';
import { backOrLegPain, deficitWithPain, sacralNow } from './signs.ts';

export const SACRAL: readonly PathwayRow[] = [
  pathway({
    id: 'E3',
    tier: 'emergency',
    within: 'now',
    about: sacral,
    finding: 'sacral',
    // With a cord sign a deficit of both legs is the cord's (D55).
    when: any(
      all(sacralNow, is('sacral-settled', 'no')),
      all(deficitWithPain, is('new-cord-sign', 'no')),
    ),
    suspects: 'cauda equina syndrome',
    action:
      'Hospital now; emergency MRI of the lumbar spine. A residual urine below 200 mL or one-sided sciatica does not make it safe.',
    sources: CES,
  }),
  pathway({
    id: 'E3-settled',
    tier: 'urgent',
    within: 'same day',
    about: sacral,
    finding: 'sacral',
    when: all(sacralNow, is('sacral-settled', 'yes')),
    suspects: 'cauda equina syndrome, also when it comes and goes',
    action: 'Same-day spinal assessment; saddle, anal tone, residual urine.',
    sources: TOLD,
  }),
  pathway({
    id: 'S2-retention',
    tier: 'urgent',
    within: 'same day',
    about: sacral,
    finding: 'sacral',
    when: is('retention', 'yes'),
    suspects: 'retention of urine: prostate, pelvis, medicine or spine',
    action: 'Bladder scan and catheter the same day; saddle, anal tone, power.',
    sources: TOLD,
  }),
  pathway({
    id: 'S2-unsure',
    tier: 'urgent',
    within: 'same day',
    about: sacral,
    finding: 'sacral',
    when: is('bladder-bowel-saddle', 'unsure'),
    suspects: 'possible cauda equina',
    action: 'Clarify now: passing urine, feeling it pass, stool, saddle, since when.',
    sources: SAFETY,
  }),
  pathway({
    id: 'S2-with-more',
    tier: 'urgent',
    within: 'same day',
    about: softSacral,
    finding: 'sacral',
    when: any(
      all(is('soft-sacral', 'yes'), any(backOrLegPain, is('new-neurological-sign', 'yes'))),
      // Mentioned, and the safety question is not answered: silence is no answer.
      all(is('bladder-trouble', 'yes'), backOrLegPain),
    ),
    suspects: 'possible cauda equina or cord lesion',
    action: 'Ask today: onset, retention, saddle; examine saddle and sphincter.',
    sources: CES,
  }),
  pathway({
    id: 'U8',
    tier: 'urgent',
    within: '2 weeks',
    about: sacral,
    finding: 'sacral',
    when: all(is('sacral', 'definite'), is('sacral-tempo', 'beyond-14-days')),
    suspects: 'a lesion of the cauda equina or cord; bladder or bowel disease',
    action: 'Residual urine, saddle sensation; urgent spinal assessment; MRI of the lumbar spine.',
    sources: CES,
  }),
  pathway({
    id: 'S2-never-empties',
    tier: 'urgent',
    within: '2 weeks',
    about: softSacral,
    finding: 'sacral',
    when: is('never-empties', 'yes'),
    suspects: 'prostate or pelvic floor, spine',
    action: 'Residual urine, creatinine; prostate or pelvic floor; saddle and reflexes.',
    sources: TOLD,
    deficit: false,
  }),
  pathway({
    id: 'S2-soft',
    tier: 'note',
    within: 'routine',
    about: softSacral,
    finding: 'sacral',
    when: is('soft-sacral', 'yes'),
    suspects: 'bladder or bowel disease',
    action: 'Ask onset, retention and saddle.',
    sources: CES,
    deficit: false,
    leads: false,
  }),
];
