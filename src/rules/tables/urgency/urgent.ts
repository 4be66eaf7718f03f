/** Anaemia: the same day or within 2 weeks. */
import { is, number } from '../../facts/leaf.ts';
import { all } from '../../logic/condition.ts';
import { GUT_LOSS, IRON_LACK, UNEXPLAINED_ANAEMIA } from '../iron/gut-loss.ts';
import { HAEMOGLOBIN } from '../limits/other.ts';
import { cite, type Citations } from '../sources.ts';
import { asking, B12_TEST, FERRITIN_TEST, FOLATE_TEST } from '../tests-asked.ts';
import { DESIGN, pathway, type PathwayRow } from './pathway.ts';

const ANAEMIA_SOURCES: Citations = [cite('project-design', 'D21', 'design')];

export const URGENT: readonly PathwayRow[] = [
  pathway({
    id: 'U11-vitamin',
    tier: 'urgent',
    within: '2 weeks',
    about: ['anaemia', 'lab.haemoglobin'],
    when: all(GUT_LOSS, is('vitamin-low', 'yes')),
    suspects: 'lack of B12 or folate; blood loss from the gut, bowel cancer among it',
    do: 'Low B12 or folate: why? FIT or endoscopy as well',
    action:
      'B12 or folate is low: look for the reason. UK: FIT as well (NICE NG12, DG56). US: endoscopy of both ends where iron is low (AGA 2020). Coeliac serology.',
    callsForNet: false,
    sources: [cite('project-design', 'D71', 'design'), ...ANAEMIA_SOURCES],
    deficit: false,
    yieldsTo: ['U10', 'U10-severe'],
  }),
  pathway({
    id: 'U11',
    tier: 'urgent',
    within: '2 weeks',
    about: ['anaemia', 'lab.haemoglobin'],
    when: GUT_LOSS,
    suspects: 'blood loss from the gut, bowel cancer among it',
    do: 'FIT or endoscopy; coeliac serology',
    action:
      'UK: FIT now (NICE NG12, DG56); 10 micrograms per gram or more: suspected-cancer referral. US: endoscopy of both ends (AGA 2020). Coeliac serology.',
    callsForNet: false,
    sources: ANAEMIA_SOURCES,
    deficit: false,
    yieldsTo: ['U10', 'U10-severe', 'U11-vitamin'],
  }),
  pathway({
    id: 'U11-periods',
    tier: 'routine',
    within: 'routine',
    about: ['anaemia', 'lab.haemoglobin'],
    when: all(UNEXPLAINED_ANAEMIA, IRON_LACK, is('anaemia-limit', 'female')),
    suspects: 'heavy periods first; blood loss from the gut',
    do: 'Ask about periods; FIT as well',
    action: 'Ask about periods first. UK: FIT as well (DG56). Coeliac serology.',
    callsForNet: false,
    sources: ANAEMIA_SOURCES,
    deficit: false,
    yieldsTo: ['U10', 'U10-severe', 'U11'],
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
  pathway({
    id: 'U10-severe',
    tier: 'urgent',
    within: 'days',
    about: ['severe-anaemia', 'lab.haemoglobin'],
    when: number('haemoglobin', 'below', HAEMOGLOBIN.severe),
    suspects: 'blood loss, or lack of iron, B12 or folate',
    ...asking((list) => ({
      do: `Look for bleeding. ${list('count again', FERRITIN_TEST, B12_TEST, FOLATE_TEST)}`,
      action: `Look for bleeding, and ask about breathlessness and chest pain. ${list('blood count again within days', FERRITIN_TEST, ['TSAT', 'tsat'], B12_TEST, FOLATE_TEST)}.`,
    })),
    callsForNet: false,
    sources: [cite('project-design', 'D71', 'design'), cite('who-anaemia', '4.4', 'guideline')],
    deficit: false,
    yieldsTo: ['U10'],
  }),
];
