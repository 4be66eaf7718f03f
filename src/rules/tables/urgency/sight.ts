/** Trouble of sight that is not sudden: no stroke by itself, and timed by its tempo (D58). */
import { is } from '../../facts/leaf.ts';
import { all } from '../../logic/condition.ts';
import { danger, pathway, type PathwayRow } from './pathway.ts';
import { mayWorsen, over1Month } from './signs.ts';

const sight = ['sight', 'safety.sudden-trouble'] as const;
const told = is('sight-not-sudden', 'yes');

export const SIGHT: readonly PathwayRow[] = [
  pathway({
    id: 'S1-sight-same-day',
    tier: 'urgent',
    within: 'same day',
    about: sight,
    when: all(told, is('sudden-trouble-tempo', 'hours', 'days')),
    suspects: 'disease of the eye, its nerve or its arteries',
    do: 'Eye assessment today; temples, jaw, CRP',
    action: 'Same-day eye assessment; headache, temples, jaw: CRP and giant cell arteritis.',
    callsForNet: false,
    sources: danger('D58'),
    deficit: false,
  }),
  pathway({
    id: 'S1-sight',
    tier: 'urgent',
    within: 'days',
    about: sight,
    when: all(
      told,
      is('sudden-trouble-tempo', 'up-to-14-days', 'two-to-four-weeks', 'unknown', 'blank'),
    ),
    suspects: 'disease of the eye, its nerve or its arteries',
    do: 'Eye examination within days; acuity and fields today',
    action: 'Acuity and visual fields today; eye examination within days.',
    callsForNet: false,
    sources: danger('D58'),
    deficit: false,
  }),
  pathway({
    id: 'S1-sight-weeks',
    tier: 'urgent',
    within: '2 weeks',
    about: sight,
    when: all(
      told,
      is('sudden-trouble-tempo', ...over1Month),
      is('sudden-trouble-course', ...mayWorsen),
    ),
    suspects: 'disease of the eye or of the visual pathway',
    do: 'Urgent eye examination; visual fields',
    action: 'Acuity and visual fields; urgent eye examination.',
    callsForNet: false,
    sources: danger('D58'),
    deficit: false,
  }),
  pathway({
    id: 'S1-sight-longer',
    tier: 'routine',
    within: 'routine',
    about: sight,
    when: all(
      told,
      is('sudden-trouble-tempo', ...over1Month),
      is('sudden-trouble-course', 'stable', 'improving'),
    ),
    suspects: 'disease of the eye',
    do: 'Eye examination',
    action: 'Eye examination, if it was not done.',
    callsForNet: false,
    sources: danger('D58'),
    deficit: false,
  }),
];
