/** What is suspected has rows of its own (D76), what is known has none (D59); a cause is recorded once (D77). */
import { describe, expect, test } from 'vitest';
import { URGENCY } from '../../src/rules/tables/urgency/read.ts';
import type { Finding } from '../../src/rules/record/visit.ts';
import { assessed, classicVisit, visitWith, type Changes } from './a-visit.ts';

describe('D76 a condition that presses by itself', () => {
  test('the ten, each with a row and a time while suspected, and another while unsure', () => {
    const rows = URGENCY.rows.filter(({ id }) => id.startsWith('suspect-'));
    expect(rows.map(({ id, then }) => [id, then.within])).toEqual([
      ['suspect-cauda-equina', 'now'],
      ['suspect-cauda-equina-unsure', 'same day'],
      ['suspect-stroke', 'now'],
      ['suspect-stroke-unsure', 'same day'],
      ['suspect-limb-ischaemia', 'now'],
      ['suspect-limb-ischaemia-unsure', 'same day'],
      ['suspect-deep-vein-thrombosis', 'same day'],
      ['suspect-deep-vein-thrombosis-unsure', 'days'],
      ['suspect-septic-joint', 'now'],
      ['suspect-septic-joint-unsure', 'same day'],
      ['suspect-inflammatory-neuropathy', 'now'],
      ['suspect-inflammatory-neuropathy-unsure', 'same day'],
      ['suspect-cord-compression', 'now'],
      ['suspect-cord-compression-unsure', 'same day'],
      ['suspect-motor-neurone', '2 weeks'],
      ['suspect-motor-neurone-unsure', 'routine'],
      ['suspect-compartment-syndrome', 'now'],
      ['suspect-compartment-syndrome-unsure', 'same day'],
      ['suspect-pulmonary-embolism', 'now'],
      ['suspect-pulmonary-embolism-unsure', 'same day'],
    ]);
  });

  test.each(['cauda-equina', 'stroke', 'limb-ischaemia', 'pulmonary-embolism'] as const)(
    'D59 %s that is known calls for nothing today',
    (id) => {
      const known = { state: 'present', status: 'known', 'explains-all': 'no' } as const;
      const { steps } = assessed(visitWith(classicVisit, { conditions: { [id]: known } }));
      expect(steps.map(({ says }) => says).join(' ')).not.toMatch(/emergency|immediate|\bnow\b/i);
    },
  );
});

const openOf = (exam: Changes['exam']) =>
  assessed(
    visitWith(classicVisit, {
      exam: exam ?? {},
      conditions: { neuropathy: {}, 'b12-scd': { state: 'absent' } },
    }),
  ).open.map(({ question }) => question);

describe('D77 a cause that is named is recorded once', () => {
  const reflexes: Finding = {
    state: 'abnormal',
    signs: ['ankle-jerks-absent'],
    onset: 'longer',
    course: 'stable',
  };
  test('it is present by the finding, and asked whether it explains all of it', () => {
    const attributed = { to: 'condition', condition: 'neuropathy' } as const;
    expect(openOf({ reflexes: { ...reflexes, attributed } })).toEqual(['condition.neuropathy']);
  });
  test('taken back, all that came of it is gone', () => {
    expect(openOf({ reflexes })).toEqual(['condition.neuropathy', 'exam.reflexes']);
  });
});
