/** Ulcer, black skin, infection and pain at rest of the foot: by what is there, not since when (D26). */
import { is } from '../../facts/leaf.ts';
import { all, any, named } from '../../logic/condition.ts';
import { cite, type Citations } from '../sources.ts';
import { pathway, type PathwayRow } from './pathway.ts';

const foot = ['limb-chronic', 'safety.limb-sudden'] as const;
const ulcer = is('foot-ulcer', 'yes');
const FOOT_SOURCES: Citations = [
  cite('project-design', 'D26', 'design'),
  cite('limb-ischaemia', '3.3', 'guideline'),
];

export const FOOT: readonly PathwayRow[] = [
  pathway({
    id: 'E7-foot',
    tier: 'emergency',
    within: 'now',
    about: foot,
    finding: 'limb',
    when: any(
      is('foot-black', 'yes'),
      is('foot-infected', 'yes'),
      all(
        ulcer,
        named('red, hot skin, new', all(is('red-hot-skin', 'yes'), is('skin-presence', 'new'))),
      ),
    ),
    suspects: 'an infected foot, or gangrene',
    do: 'Vascular or foot team on call now',
    action: 'Ring the vascular or foot team on call now; temperature, pulses, glucose, CRP.',
    callsForNet: false,
    sources: FOOT_SOURCES,
    deficit: false,
  }),
  pathway({
    id: 'U7-same-day',
    tier: 'urgent',
    within: 'same day',
    about: foot,
    finding: 'limb',
    when: any(
      is('foot-rest-pain', 'yes'),
      // A pulse that is known to be weak is weak all the same.
      all(ulcer, is('pulses', 'weak', 'absent', 'not-said')),
      // Explained, or not there now: never below the same day (D51).
      is('foot-black', 'settled'),
      is('foot-infected', 'settled'),
    ),
    suspects: 'chronic limb-threatening ischaemia',
    do: 'Ring the vascular team today',
    action: 'Ring the vascular team the same day; pulses, ankle-brachial index.',
    callsForNet: false,
    sources: FOOT_SOURCES,
    deficit: false,
  }),
  pathway({
    id: 'U7-look',
    tier: 'urgent',
    within: 'same day',
    about: foot,
    finding: 'limb',
    when: all(ulcer, is('pulses-examined', 'no')),
    suspects: 'a foot that lacks blood',
    do: 'Feel the foot pulses today',
    action: 'Feel the foot pulses today; weak or absent: ring the vascular team the same day.',
    callsForNet: false,
    sources: FOOT_SOURCES,
    deficit: false,
    look: true,
  }),
  pathway({
    id: 'U7-foot',
    tier: 'urgent',
    within: 'days',
    about: foot,
    finding: 'limb',
    when: all(ulcer, is('foot-diabetes', 'yes')),
    suspects: 'a diabetic foot ulcer',
    do: 'Foot service within 1 working day',
    action: 'Foot service within 1 working day; no weight on it; look for infection.',
    callsForNet: false,
    sources: FOOT_SOURCES,
    deficit: false,
  }),
  pathway({
    id: 'U7',
    tier: 'urgent',
    within: '2 weeks',
    about: foot,
    finding: 'limb',
    when: all(ulcer, is('foot-veins', 'no')),
    suspects: 'arterial disease, diabetes, pressure or a tumour of the skin',
    do: 'Urgent vascular or leg ulcer service',
    action: 'Urgent vascular or leg ulcer service; ankle-brachial index; ask about diabetes.',
    callsForNet: false,
    sources: FOOT_SOURCES,
    deficit: false,
  }),
  pathway({
    id: 'R4-ulcer',
    tier: 'routine',
    within: 'routine',
    about: ['limb-chronic', 'exam.skin-veins'],
    finding: 'limb',
    when: all(ulcer, is('foot-veins', 'yes'), is('foot-diabetes', 'no')),
    suspects: 'a venous ulcer',
    do: 'Leg ulcer service; ask about diabetes',
    action: 'Leg ulcer service; ankle-brachial index before any compression; ask about diabetes.',
    callsForNet: false,
    sources: FOOT_SOURCES,
    deficit: false,
  }),
];
