/** The states of lost touch, vibration or position, told and found (D37, D51). */
import type { Visit } from '../../src/rules/record/visit.ts';
import {
  FEW,
  found,
  foundTiming,
  isFound,
  isTold,
  known,
  sides,
  signs,
  steps,
  TWO,
} from './finding-axes.ts';
import * as companions from './finding-companions.ts';
import { type Axis, type Space } from './finding-space.ts';

const numb = (apart: 'yes' | 'no' | 'unsure' | undefined) => (visit: Visit) => {
  visit.many = { ...visit.many, 'also-mentions': ['tingling-or-numb-feet'] };
  visit.answers = { ...visit.answers, 'numb-apart': apart };
};
const numbTold: Axis = {
  name: 'numbness mentioned',
  choices: [
    { says: 'no' },
    { says: 'blank', put: numb(undefined) },
    { says: 'unsure', put: numb('unsure') },
    { says: 'not apart', put: numb('no') },
    { says: 'yes', put: numb('yes') },
  ],
  steps: [...steps('no', 'yes'), ...steps('blank', 'yes'), ...steps('not apart', 'unsure', 'yes')],
};
const numbSince: Axis = {
  name: 'told since',
  under: isTold('numbness mentioned'),
  choices: [
    { says: 'blank' },
    ...(
      ['longer', 'one-to-three-months', 'one-to-four-weeks', 'days', 'hours', 'unknown'] as const
    ).map((onset) => ({
      says: onset,
      put: (visit: Visit) => {
        visit.answers = { ...visit.answers, 'numb-since': onset };
      },
    })),
  ],
  steps: steps('longer', 'one-to-three-months', 'one-to-four-weeks', 'days', 'hours'),
};
const numbCourse: Axis = {
  name: 'told course',
  under: isTold('numbness mentioned'),
  choices: [
    { says: 'blank' },
    ...(['stable', 'worsening', 'unknown'] as const).map((way) => ({
      says: way,
      put: (visit: Visit) => {
        visit.answers = { ...visit.answers, 'numb-course': way };
      },
    })),
  ],
  steps: steps('stable', 'worsening'),
};

const touchFound = found('touch', 'light-touch');
const touchTiming = foundTiming('found', 'touch', 'light-touch');
const touchTwo = foundTiming('found', 'touch', 'light-touch', { some: TWO });
const touchFew = foundTiming('found', 'touch', 'light-touch', { some: FEW });
const touchSigns = signs(
  'signs',
  isFound('touch'),
  'light-touch',
  'stocking',
  'one-root-or-nerve',
  'sensory-level',
  'one-side-of-body',
  'patchy',
);
const depth = foundTiming('depth', 'vibration', 'vibration-position', { some: TWO });

export const SENSATION: readonly Space[] = [
  {
    id: 'sensation, told and found',
    finding: 'sensation',
    axes: [
      numbTold,
      numbSince,
      numbCourse,
      touchFound,
      touchSigns,
      sides('side', isFound('touch'), 'light-touch'),
      touchTiming.since,
      touchTiming.minutes,
      touchTiming.course,
    ],
  },
  {
    id: 'sensation, told and reflexes',
    finding: 'sensation',
    axes: [
      numbTold,
      numbSince,
      touchFound,
      signs('signs', isFound('touch'), 'light-touch', 'stocking', 'patchy'),
      sides('side', isFound('touch'), 'light-touch'),
      touchTiming.since,
      touchFew.course,
      companions.reflexes,
    ],
  },
  {
    id: 'sensation, companions',
    finding: 'sensation',
    axes: [
      touchFound,
      touchSigns,
      sides('side', isFound('touch'), 'light-touch'),
      touchFew.since,
      touchFew.course,
      known('known', isFound('touch'), 'light-touch', true),
      companions.reflexes,
      companions.age,
      companions.backPain,
      companions.plantars,
    ],
  },
  {
    id: 'sensation, touch and depth',
    finding: 'sensation',
    axes: [
      touchFound,
      signs('signs', isFound('touch'), 'light-touch', 'stocking', 'one-side-of-body'),
      touchTwo.since,
      found('vibration', 'vibration-position'),
      signs(
        'depth signs',
        isFound('vibration'),
        'vibration-position',
        'toe-vibration-reduced',
        'vibration-lost',
      ),
      depth.since,
      depth.minutes,
      known('depth known', isFound('vibration'), 'vibration-position'),
      companions.reflexes,
      companions.romberg,
      companions.gait,
      companions.age,
    ],
  },
];
