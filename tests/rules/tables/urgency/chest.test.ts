/** Chest pain or collapse, told with the breath or with one leg swollen (D58). */
import { describe } from 'vitest';
import type { SafetyDetail } from '../../../../src/rules/record/ids.ts';
import type { Changes } from '../../a-visit.ts';
import { BLANK, OVER_14, both, firesAs, since, told, type When } from './changes.ts';

const LONG = since('longer', { course: 'stable' });
const leg = (details: readonly SafetyDetail[], when: When = BLANK): Changes =>
  told('one-leg-swollen', details, when);
const chest = (when: When): Changes => told('breathless-swallowing', ['chest-pain'], when);

describe('chest pain or collapse beside one leg swollen (D58)', () => {
  firesAs([
    ['told with the leg, days', leg(['chest-pain'], since('days')), 'now', 'E6-embolism U1'],
    [
      'told with the leg, whenever the leg swelled',
      leg(['larger-calf', 'chest-pain'], LONG),
      'now',
      'E6-embolism U1',
    ],
    ['told with the leg, blank', leg(['chest-pain']), 'now', 'E6-embolism U1'],
    [
      'told with the breath, days',
      both(leg(['larger-calf'], since('days')), chest(since('days'))),
      'now',
      'E6-embolism U1',
    ],
    [
      'just not: told with the breath, within 14 days',
      both(leg(['larger-calf'], since('days')), chest(OVER_14)),
      'same day',
      'U1 S4-yes',
    ],
    ['without a swollen leg, hours', chest(since('hours')), 'now', 'E6-breathless'],
    ['without a swollen leg, days', chest(since('days')), 'same day', 'S4-yes'],
    [
      'just not: details under a no',
      { safety: { 'one-leg-swollen': { answer: 'no', details: ['chest-pain'] } } },
      '-',
      '-',
    ],
  ]);
});
