/** Weakness that is seen now or the same day (D4, D37, D51). */
import { is } from '../../facts/leaf.ts';
import { all, any } from '../../logic/condition.ts';
import { NICE, TOLD, pathway, weakness, type PathwayRow } from './pathway.ts';
import {
  ankleReflexesLost,
  atOnce,
  newWeakness,
  toldWeak,
  under4Weeks,
  weakRecently,
  weakUnknown,
} from './signs.ts';
import { ACCOUNT, LIMB, STROKE, STROKE_PATHWAY, told, toldRecently } from './weakness-shared.ts';

export const WEAKNESS_TODAY: readonly PathwayRow[] = [
  pathway({
    id: 'E1-weakness',
    tier: 'emergency',
    within: 'now',
    about: weakness,
    finding: 'weakness',
    when: all(
      newWeakness,
      any(
        is('weakness-at-once', 'yes'),
        all(is('weakness-pattern', 'one-side'), is('weakness-tempo', 'hours')),
      ),
    ),
    suspects: STROKE,
    do: 'Stroke pathway now; pulses first if the limb is cold',
    action: STROKE_PATHWAY,
    callsForNet: true,
    sources: NICE,
  }),
  pathway({
    id: 'E1-told',
    tier: 'emergency',
    within: 'now',
    about: told,
    finding: 'weakness',
    when: all(
      is('told-weakness', 'stands'),
      is('told-weakness-sudden', 'yes'),
      is('told-weakness-tempo', ...atOnce),
    ),
    suspects: STROKE,
    do: 'Stroke pathway now; pulses first if the limb is cold',
    action: STROKE_PATHWAY,
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'E2',
    tier: 'emergency',
    within: 'now',
    about: weakness,
    finding: 'weakness',
    when: all(
      newWeakness,
      is('weakness-pattern', 'both-sides'),
      any(
        is('weakness-tempo', ...under4Weeks),
        all(
          weakUnknown,
          any(
            ankleReflexesLost,
            is('bladder-bowel-saddle', 'yes'),
            is('breathless-swallowing', 'yes'),
          ),
        ),
      ),
    ),
    suspects: 'Guillain-Barré syndrome, cord compression or cauda equina',
    do: 'Hospital now; vital capacity, swallowing, CK',
    action:
      'Immediate hospital assessment; breathing (FVC) and swallowing; CK; MRI of the spine if signs or bladder point there.',
    callsForNet: true,
    sources: NICE,
  }),
  pathway({
    id: 'E2b-told',
    tier: 'emergency',
    within: 'now',
    about: told,
    finding: 'weakness',
    when: all(
      toldWeak,
      is('told-weakness-side', 'both'),
      is('told-weakness-tempo', ...under4Weeks),
      ankleReflexesLost,
    ),
    suspects: 'Guillain-Barré syndrome',
    do: 'Hospital now; vital capacity, ECG',
    action: 'Hospital now; vital capacity (FVC), swallowing, ECG.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'U2-same-day',
    tier: 'urgent',
    within: 'same day',
    about: weakness,
    finding: 'weakness',
    when: all(
      newWeakness,
      any(
        all(is('weakness-sudden', 'yes'), is('weakness-tempo', ...under4Weeks)),
        all(is('weakness-pattern', 'one-side'), weakRecently),
        all(is('weakness-pattern', 'both-sides'), weakUnknown),
        is('weakness-tempo', 'hours', 'days'),
      ),
    ),
    suspects: LIMB,
    do: 'Assess power, reflexes, plantars, bladder today',
    action:
      'Same-day assessment: power, reflexes, plantars, saddle, bladder and bowel; stroke or spinal pathway by the signs.',
    callsForNet: true,
    sources: TOLD,
  }),
  pathway({
    id: 'S3-same-day',
    tier: 'urgent',
    within: 'same day',
    about: told,
    finding: 'weakness',
    when: all(
      toldWeak,
      any(
        all(is('told-weakness-side', 'both'), toldRecently),
        is('told-weakness-tempo', 'hours', 'days'),
        all(is('told-weakness-sudden', 'yes'), is('told-weakness-tempo', 'unknown')),
        all(
          is('told-weakness', 'stands'),
          is('told-weakness-sudden', 'yes'),
          is('told-weakness-tempo', ...under4Weeks),
        ),
      ),
    ),
    suspects: ACCOUNT,
    do: 'Assess today, whatever was found',
    action:
      'Same-day assessment, whatever was found; an early weakness may leave power and reflexes full.',
    callsForNet: true,
    sources: TOLD,
  }),
];
