/** Swelling, headache and trouble of sight late in pregnancy and after delivery (D41). */
import { is } from '../../facts/leaf.ts';
import { all, any, named } from '../../logic/condition.ts';
import { danger, pathway, type PathwayRow } from './pathway.ts';

const pregnancy = ['pregnancy', 'pregnancy-signs'] as const;
const late = is('late-pregnancy', 'yes');

export const PREGNANCY: readonly PathwayRow[] = [
  pathway({
    id: 'pregnancy-swelling',
    tier: 'urgent',
    within: 'same day',
    about: pregnancy,
    when: all(
      late,
      any(
        is('pregnancy-sign', 'yes'),
        named(
          'new oedema of both legs, or side not said, for hours or days, or not known',
          all(
            is('oedema-not-one-side', 'yes'),
            is('oedema-presence', 'new'),
            any(is('oedema-tempo', 'hours', 'days', 'blank', 'unknown'), is('acute-oedema', 'yes')),
          ),
        ),
        is('swelling-told-acute', 'yes'),
      ),
    ),
    suspects: 'pre-eclampsia',
    do: 'Blood pressure and urine protein today',
    action:
      'The same day: blood pressure and urine protein; calves and breathing too. Raised: maternity unit.',
    callsForNet: false,
    sources: danger('D41'),
    deficit: false,
  }),
  pathway({
    id: 'pregnancy-oedema',
    tier: 'routine',
    within: 'routine',
    about: pregnancy,
    when: all(late, is('oedema', 'both-sides'), is('oedema-presence', 'new')),
    suspects: 'swelling of pregnancy; pre-eclampsia until the blood pressure is known',
    do: 'Blood pressure and urine protein at this visit',
    action: 'Blood pressure and urine protein at this visit.',
    callsForNet: false,
    sources: danger('D41'),
    deficit: false,
    yieldsTo: ['pregnancy-swelling'],
  }),
];
