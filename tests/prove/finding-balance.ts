/** The states of gait, Romberg and coordination, told and found (D51, D80). */
import {
  beside,
  details,
  FEW,
  found,
  foundTiming,
  isFound,
  isTold,
  known,
  settled,
  signs,
  told,
  toldTiming,
  TWO,
} from './finding-axes.ts';
import * as companions from './finding-companions.ts';
import { find, UNTESTABLE, type Axis, type Space } from './finding-space.ts';

const legs = isTold('legs weaker');
const legsTold = told('legs weaker', 'legs-weaker');
const legsTiming = toldTiming('told', 'legs weaker', 'legs-weaker');
const legsFew = toldTiming('told', 'legs weaker', 'legs-weaker', { some: FEW });
const gaitFound = found('gait', 'gait');
const gaitTiming = foundTiming('found', 'gait', 'gait');
const rombergTiming = foundTiming('Romberg', 'Romberg', 'romberg', { some: TWO });
const coordination = foundTiming('coordination', 'coordination', 'coordination', {
  some: TWO,
});

/** Walking that can never be tested is no walking that is normal (D24). */
const walking: Axis = beside(
  'walking',
  [
    { says: 'normal' },
    {
      says: UNTESTABLE,
      put: find('gait', { state: 'not-examined', reason: 'wheelchair' }),
    },
    {
      says: 'ataxic for long',
      put: find('gait', {
        state: 'abnormal',
        signs: ['ataxic'],
        onset: 'longer',
        course: 'stable',
      }),
    },
    {
      says: 'ataxic for days',
      put: find('gait', { state: 'abnormal', signs: ['ataxic'], onset: 'days' }),
    },
  ],
  ['normal', 'ataxic for long', 'ataxic for days'],
  [UNTESTABLE, 'ataxic for long'],
);
const sittingTiming = foundTiming('sitting', 'sitting balance', 'sitting-balance');

export const BALANCE: readonly Space[] = [
  {
    id: 'balance, walking that cannot be tested',
    finding: 'balance',
    axes: [
      legsTold,
      details('details', legs, 'legs-weaker', 'unsteady'),
      settled('settled', legs, 'legs-weaker', 'explained', 'comes-and-goes'),
      legsFew.since,
      legsFew.course,
      walking,
      found('sitting balance', 'sitting-balance'),
      sittingTiming.since,
      sittingTiming.minutes,
      known('known', isFound('sitting balance'), 'sitting-balance'),
      companions.reflexes,
    ],
  },
  {
    id: 'balance, told and found',
    finding: 'balance',
    axes: [
      legsTold,
      details('details', legs, 'legs-weaker', 'unsteady', 'both-legs'),
      settled('settled', legs, 'legs-weaker', 'explained', 'comes-and-goes'),
      legsTiming.since,
      legsTiming.minutes,
      legsTiming.course,
      gaitFound,
      signs('signs', isFound('gait'), 'gait', 'ataxic', 'foot-drop'),
      gaitTiming.since,
      gaitTiming.minutes,
      companions.plantars,
    ],
  },
  {
    id: 'balance, gait of every kind',
    finding: 'balance',
    axes: [
      gaitFound,
      signs(
        'signs',
        isFound('gait'),
        'gait',
        'ataxic',
        'spastic',
        'foot-drop',
        'waddling',
        'antalgic',
        'parkinsonian',
      ),
      gaitTiming.since,
      gaitTiming.minutes,
      known('known', isFound('gait'), 'gait'),
      companions.weak,
      companions.legsWeak,
      companions.suddenTrouble,
    ],
  },
  {
    id: 'balance, three items',
    finding: 'balance',
    axes: [
      legsTold,
      details('details', legs, 'legs-weaker', 'unsteady'),
      settled('settled', legs, 'legs-weaker', 'explained', 'comes-and-goes', 'not-settled'),
      legsFew.since,
      gaitFound,
      signs('signs', isFound('gait'), 'gait', 'ataxic', 'antalgic'),
      foundTiming('gait', 'gait', 'gait', { some: TWO }).since,
      found('Romberg', 'romberg'),
      rombergTiming.since,
      rombergTiming.minutes,
      found('coordination', 'coordination'),
      coordination.since,
      companions.reflexes,
    ],
  },
];
