/** Anaemia: the same day or within 2 weeks. */
import { is, number } from '../../facts/leaf.ts';
import { all, any, named } from '../../logic/condition.ts';
import { ANAEMIA } from '../iron/shared.ts';
import { ANAEMIA_AGE } from '../limits/age.ts';
import { FERRITIN, TSAT } from '../limits/iron.ts';
import { HAEMOGLOBIN } from '../limits/other.ts';
import { cite, type Citations } from '../sources.ts';
import { DESIGN, pathway, type PathwayRow } from './pathway.ts';

/** Low iron by the limits of gut referral (D21). */
const IRON_LACK = named(
  'low iron',
  any(
    number('ferritin', 'below', FERRITIN.gutReferral),
    all(number('tsat', 'below', TSAT.low), number('ferritin', 'at most', FERRITIN.adultIv)),
  ),
);
/** Anaemia of an adult for which dialysis, pregnancy or treated overload does not account. */
const unexplainedAnaemia = all(
  ANAEMIA,
  is('anaemia-limit', 'female', 'higher'),
  is('anaemia-has-a-cause', 'no'),
);
const ANAEMIA_SOURCES: Citations = [cite('project-design', 'D21', 'design')];

export const URGENT: readonly PathwayRow[] = [
  pathway({
    id: 'U11',
    tier: 'urgent',
    within: '2 weeks',
    about: ['anaemia', 'lab.haemoglobin'],
    when: all(
      unexplainedAnaemia,
      any(
        number('age', 'at least', ANAEMIA_AGE),
        all(IRON_LACK, any(is('anaemia-limit', 'higher'), is('gut-loss-age', 'yes'))),
      ),
    ),
    suspects: 'blood loss from the gut, bowel cancer among it',
    do: 'FIT or endoscopy; coeliac serology',
    action:
      'UK: FIT now (NICE NG12, DG56); 10 micrograms per gram or more: suspected-cancer referral. US: endoscopy of both ends (AGA 2020). Coeliac serology.',
    callsForNet: false,
    sources: ANAEMIA_SOURCES,
    deficit: false,
    yieldsTo: ['U10'],
  }),
  pathway({
    id: 'U11-periods',
    tier: 'routine',
    within: 'routine',
    about: ['anaemia', 'lab.haemoglobin'],
    when: all(unexplainedAnaemia, IRON_LACK, is('anaemia-limit', 'female')),
    suspects: 'heavy periods first; blood loss from the gut',
    do: 'Ask about periods; FIT as well',
    action: 'Ask about periods first. UK: FIT as well (DG56). Coeliac serology.',
    callsForNet: false,
    sources: ANAEMIA_SOURCES,
    deficit: false,
    yieldsTo: ['U10', 'U11'],
  }),
  pathway({
    id: 'U10',
    tier: 'urgent',
    within: 'same day',
    about: ['haemoglobin', 'lab.haemoglobin'],
    when: number('haemoglobin', 'below', HAEMOGLOBIN.sameDay),
    suspects: 'severe anaemia',
    do: 'Assess today: bleeding, repeat count',
    action: 'Same-day assessment: bleeding, symptoms, repeat count.',
    callsForNet: false,
    sources: DESIGN,
    deficit: false,
  }),
];
