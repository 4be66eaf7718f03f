/** The states of a child's danger signs, told and found (D36). */
import { SAFETY_DETAILS } from '../../src/rules/record/ids.ts';
import {
  beside,
  details,
  FEW,
  found,
  foundTiming,
  isFound,
  isTold,
  known,
  signs,
  told,
  toldTiming,
} from './finding-axes.ts';
import * as companions from './finding-companions.ts';
import type { Axis, Choice, Space } from './finding-space.ts';

const DANGER = 'child-danger';
const child = isTold('child');
const childTold = told('child', DANGER);
const gait = found('gait', 'gait');

const aged = (years: string): Choice => ({
  says: years,
  put: (visit) => {
    visit.numbers = { ...visit.numbers, age: { text: years, unit: 'years' } };
  },
});
/** A child of each band: none is more than another. */
const ages: Axis = beside('age of the child', [aged('6'), aged('2'), aged('12')]);

export const CHILD: readonly Space[] = [
  {
    id: 'child, every detail',
    finding: 'child',
    axes: [
      childTold,
      details('details', child, DANGER, ...SAFETY_DETAILS[DANGER]),
      toldTiming('told', 'child', DANGER, { some: FEW }).since,
      ages,
    ],
  },
  {
    id: 'child, told and found',
    finding: 'child',
    axes: [
      childTold,
      details('details', child, DANGER, 'limp', 'fever', 'weight-loss', 'cannot-bear-weight'),
      toldTiming('told', 'child', DANGER).since,
      toldTiming('told', 'child', DANGER).minutes,
      gait,
      signs('signs', isFound('gait'), 'gait', 'antalgic', 'ataxic'),
      foundTiming('found', 'gait', 'gait', { some: FEW }).since,
      known('known', isFound('gait'), 'gait'),
      companions.weak,
      ages,
    ],
  },
];
