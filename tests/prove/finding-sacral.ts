/** The states of bladder, bowel and saddle, and of a deficit of both legs beside them (D23, D39, D51). */
import { SAFETY_DETAILS } from '../../src/rules/record/ids.ts';
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
  signs,
  told,
  toldTiming,
} from './finding-axes.ts';
import * as companions from './finding-companions.ts';
import type { Space } from './finding-space.ts';

const BLADDER = 'bladder-bowel-saddle';
const bladder = isTold('bladder');
const bladderTold = told('bladder', BLADDER);
const bladderTiming = toldTiming('told', 'bladder', BLADDER, { improving: true });
const bladderFew = toldTiming('told', 'bladder', BLADDER, { some: FEW });
const saddle = found('saddle', 'saddle-sphincter');
const saddleTiming = foundTiming('found', 'saddle', 'saddle-sphincter');
const saddleFew = foundTiming('found', 'saddle', 'saddle-sphincter', { some: ['longer', 'days'] });
const strength = found('strength', 'strength');
const touch = found('touch', 'light-touch');
const weakFew = foundTiming('weak', 'strength', 'strength', { some: FEW });
const touchFew = foundTiming('numb', 'touch', 'light-touch', { some: FEW });

export const SACRAL: readonly Space[] = [
  {
    id: 'sacral, told and found',
    finding: 'sacral',
    axes: [
      bladderTold,
      details('details', bladder, BLADDER, 'saddle-numb', 'hesitancy', 'constipation'),
      settled('settled', bladder, BLADDER, 'explained', 'comes-and-goes', 'not-settled'),
      bladderTiming.since,
      bladderTiming.course,
      saddle,
      saddleTiming.since,
      saddleTiming.course,
      known('known', isFound('saddle'), 'saddle-sphincter'),
      companions.backPain,
    ],
  },
  {
    id: 'sacral, every detail',
    finding: 'sacral',
    axes: [
      bladderTold,
      details('details', bladder, BLADDER, ...SAFETY_DETAILS[BLADDER]),
      toldTiming('told', 'bladder', BLADDER, { some: ['longer', 'days'] }).since,
      companions.backPain,
      companions.bladderMentioned,
      companions.plantars,
    ],
  },
  {
    id: 'sacral, deficit of both legs',
    finding: 'sacral',
    axes: [
      bladderTold,
      details('details', bladder, BLADDER, 'saddle-numb', 'constipation'),
      settled('settled', bladder, BLADDER, 'comes-and-goes'),
      bladderFew.since,
      saddle,
      saddleFew.since,
      strength,
      sides('weak side', isFound('strength'), 'strength'),
      weakFew.since,
      weakFew.course,
      companions.backPain,
      companions.plantars,
    ],
  },
  {
    id: 'sacral, loss of touch',
    finding: 'sacral',
    axes: [
      bladderTold,
      details('details', bladder, BLADDER, 'saddle-numb', 'constipation'),
      bladderFew.since,
      touch,
      signs('signs', isFound('touch'), 'light-touch', 'stocking', 'sensory-level'),
      sides('numb side', isFound('touch'), 'light-touch'),
      touchFew.since,
      touchFew.course,
      known('known', isFound('touch'), 'light-touch', true),
      companions.backPain,
      companions.plantars,
    ],
  },
];
