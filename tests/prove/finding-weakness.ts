/** The states of weakness: the account, the side, the grades and their marks (D29, D51, D82). */
import type { Grade, Muscle } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import {
  details,
  FEW,
  found,
  foundTiming,
  isFound,
  isTold,
  known,
  settled,
  sides,
  steps,
  signs,
  told,
  toldTiming,
  TWO,
} from './finding-axes.ts';
import * as companions from './finding-companions.ts';
import { find, type Axis, type Space } from './finding-space.ts';

type Graded = readonly (readonly [Muscle, left: Grade | undefined, right: Grade | undefined])[];
const LEGS = ['hip-flexion', 'knee-extension', 'ankle-plantarflexion', 'toe-extension'] as const;
const rest: Graded = LEGS.map((muscle) => [muscle, '5', '5'] as const);
const GRADES: readonly (readonly [says: string, Graded])[] = [
  ['ankle 4', [['ankle-dorsiflexion', undefined, '4']]],
  ['ankle 3', [['ankle-dorsiflexion', undefined, '3']]],
  ['hip 4', [['hip-flexion', undefined, '4']]],
  ['both ankles 4', [['ankle-dorsiflexion', '4', '4']]],
  ['ankles 4 and 3', [['ankle-dorsiflexion', '4', '3']]],
  [
    'ankle and grip 4',
    [
      ['ankle-dorsiflexion', undefined, '4'],
      ['grip', undefined, '4'],
    ],
  ],
  [
    'ankle 3, grip 4',
    [
      ['ankle-dorsiflexion', undefined, '3'],
      ['grip', undefined, '4'],
    ],
  ],
  [
    'hips 3',
    [
      ['hip-flexion', '3', '3'],
      ['knee-extension', '4', '4'],
    ],
  ],
  ['ankle 4, all of both legs graded', [['ankle-dorsiflexion', '5', '4'], ...rest]],
  ['both ankles 4, all of both legs graded', [['ankle-dorsiflexion', '4', '4'], ...rest]],
];

const grade = (graded: Graded) => (visit: Visit) => {
  for (const [muscle, left, right] of graded) visit.power[muscle] = { left, right };
};

const MARKED = { axis: 'known', at: 'yes, the right groups' } as const;

const grades: Axis = {
  name: 'grades',
  under: isFound('strength'),
  choices: [{ says: 'none' }, ...GRADES.map(([says, graded]) => ({ says, put: grade(graded) }))],
  steps: [
    // Marked in the same step, it is not only a danger that is added.
    ...steps('none', 'ankle 4').map((step) => ({ ...step, unless: MARKED })),
    ...steps('none', 'hip 4').map((step) => ({ ...step, unless: MARKED })),
    ...steps('ankle 4', 'ankle 3', 'ankles 4 and 3'),
    ...steps('ankle 4', 'both ankles 4', 'ankles 4 and 3'),
    ...steps('ankle 4', 'ankle and grip 4', 'ankle 3, grip 4'),
    ...steps('ankle 3', 'ankle 3, grip 4'),
    ...steps('hip 4', 'hips 3'),
    ...steps('ankle 4, all of both legs graded', 'both ankles 4, all of both legs graded'),
  ],
};

/** The side and the grades together, as few as tell apart what is read. */
const place: Axis = {
  name: 'weak',
  under: isFound('strength'),
  choices: [
    { says: 'blank' },
    { says: 'right', put: find('strength', { side: 'right' }) },
    { says: 'both', put: find('strength', { side: 'both' }) },
    ...(
      [
        ['right, ankle 4', 'right', 0],
        ['right, ankle 3', 'right', 1],
        ['both, ankle 4', 'both', 0],
        ['both, both ankles 4', 'both', 3],
        ['right, ankle and grip 4', 'right', 5],
        ['right, ankle 3, grip 4', 'right', 6],
      ] as const
    ).map(([says, side, at]) => ({
      says,
      put: (visit: Visit) => {
        find('strength', { side })(visit);
        grade(GRADES[at]?.[1] ?? [])(visit);
      },
    })),
  ],
  steps: [
    ...steps('right', 'both', 'both, ankle 4', 'both, both ankles 4'),
    ...steps('right', 'right, ankle 4', 'right, ankle 3'),
    ...steps('right, ankle 4', 'both, ankle 4'),
    ...steps('right, ankle 4', 'right, ankle and grip 4', 'right, ankle 3, grip 4'),
    ...steps('right, ankle 3', 'right, ankle 3, grip 4'),
  ],
};

const marks: Axis = {
  name: 'known',
  under: isFound('strength'),
  choices: [
    { says: 'no' },
    { says: 'yes', put: mark({}) },
    { says: 'yes, all', put: mark({ 'known-all': 'yes' }) },
    {
      says: MARKED.at,
      put: (visit) => {
        mark({ 'known-all': 'no' })(visit);
        for (const muscle of ['ankle-dorsiflexion', 'hip-flexion', 'grip'] as const) {
          const graded = visit.power[muscle];
          if (graded !== undefined) visit.power[muscle] = { ...graded, 'right-known': 'yes' };
        }
      },
    },
    { says: 'on the left', put: mark({ 'known-side': 'left' }) },
  ],
  steps: [
    ...steps('yes', 'no'),
    ...steps('yes, all', 'yes, the right groups', 'no'),
    ...steps('yes, all', 'no'),
    ...steps('on the left', 'no'),
  ],
};
function mark(more: NonNullable<Visit['exam']['strength']>) {
  return find('strength', { 'known-stable': 'yes', 'known-cause': 'an old injury', ...more });
}

const legs = isTold('legs weaker');
const legsTold = told('legs weaker', 'legs-weaker');
const legsTiming = toldTiming('told', 'legs weaker', 'legs-weaker');
const legsFew = toldTiming('told', 'legs weaker', 'legs-weaker', { some: FEW });
const strength = found('strength', 'strength');
const power = foundTiming('found', 'strength', 'strength');
const powerTwo = foundTiming('found', 'strength', 'strength', { some: TWO });

export const WEAKNESS: readonly Space[] = [
  {
    id: 'weakness, told and found',
    finding: 'weakness',
    axes: [
      legsTold,
      details('details', legs, 'legs-weaker', 'one-leg', 'both-legs'),
      settled('settled', legs, 'legs-weaker', 'no-weakness', 'comes-and-goes'),
      legsTiming.since,
      legsTiming.minutes,
      legsTiming.course,
      strength,
      place,
      power.since,
      power.minutes,
      power.course,
      known('known', isFound('strength'), 'strength'),
    ],
  },
  {
    id: 'weakness, details, grades, marks',
    finding: 'weakness',
    axes: [
      legsTold,
      details(
        'details',
        legs,
        'legs-weaker',
        'one-leg',
        'both-legs',
        'stairs-or-chair',
        'unsteady',
        'falls',
      ),
      settled(
        'settled',
        legs,
        'legs-weaker',
        'no-weakness',
        'explained',
        'comes-and-goes',
        'not-settled',
      ),
      toldTiming('told', 'legs weaker', 'legs-weaker', { some: ['days'] }).since,
      strength,
      sides('side', isFound('strength'), 'strength'),
      grades,
      marks,
      powerTwo.since,
      signs('signs', isFound('strength'), 'strength', 'wasting'),
    ],
  },
  {
    id: 'weakness, companions',
    finding: 'weakness',
    axes: [
      legsTold,
      details('details', legs, 'legs-weaker', 'one-leg', 'both-legs'),
      legsFew.since,
      strength,
      sides('side', isFound('strength'), 'strength'),
      powerTwo.since,
      companions.reflexes,
      companions.bladder,
      companions.breathing,
      companions.plantars,
      companions.touch,
      companions.backPain,
    ],
  },
  {
    id: 'weakness, wasting',
    finding: 'weakness',
    axes: [
      legsTold,
      strength,
      sides('side', isFound('strength'), 'strength'),
      signs('signs', isFound('strength'), 'strength', 'wasting', 'fasciculation'),
      power.since,
      power.course,
      companions.reflexes,
      companions.breathing,
      companions.touch,
      companions.speech,
    ],
  },
  {
    id: 'weakness, of muscle',
    finding: 'weakness',
    axes: [
      strength,
      sides('side', isFound('strength'), 'strength'),
      grades,
      marks,
      power.since,
      companions.plantars,
      companions.touch,
      companions.breathing,
      companions.speech,
    ],
  },
];
