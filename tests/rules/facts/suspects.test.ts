/** The conditions that are pressing by themselves, as the clinician thinks of them (D76, D77). */
import { describe, expect, test } from 'vitest';
import { statusOf, suspectFacts, type PressingId } from '../../../src/rules/facts/suspects.ts';
import type { ConditionId } from '../../../src/rules/record/ids.ts';
import type { Finding, Visit } from '../../../src/rules/record/visit.ts';
import { abnormal, known, normal } from './examined.ts';

const PRESSING: readonly PressingId[] = [
  'cauda-equina',
  'stroke',
  'limb-ischaemia',
  'deep-vein-thrombosis',
  'septic-joint',
  'inflammatory-neuropathy',
  'cord-compression',
  'motor-neurone',
  'compartment-syndrome',
  'pulmonary-embolism',
];

const causedBy = (condition: PressingId, finding: Finding = abnormal()): Finding => ({
  ...finding,
  attributed: { to: 'condition', condition },
});

describe.each(PRESSING)('%s', (id) => {
  const thought = (part: Partial<Pick<Visit, 'conditions' | 'exam'>>) =>
    suspectFacts({ conditions: {}, exam: {}, ...part })[`suspect-${id}`];
  const asked = (answer: Visit['conditions'][PressingId]) => ({ conditions: { [id]: answer } });
  const named = (finding?: Finding) => ({ exam: { strength: causedBy(id, finding) } });

  test.each<[string, Partial<Pick<Visit, 'conditions' | 'exam'>>, string | undefined]>([
    ['not asked', {}, undefined],
    ['absent', asked({ state: 'absent' }), 'no'],
    ['unsure', asked({ state: 'unsure' }), 'not-sure'],
    ['present', asked({ state: 'present' }), 'suspected'],
    ['present, suspected', asked({ state: 'present', status: 'suspected' }), 'suspected'],
    ['present, known', asked({ state: 'present', status: 'known' }), 'known'],
    ['absent, "known" left over', asked({ state: 'absent', status: 'known' }), 'no'],
    ['the cause of a new finding', named(), 'suspected'],
    ['the cause of a known finding', named(known), 'known'],
    [
      'the cause of a known one that worsens',
      named({ ...known, course: 'worsening' }),
      'suspected',
    ],
    ['a cause left over beside "normal"', named(normal), undefined],
    [
      'the cause of a known one and of a new one',
      { exam: { strength: causedBy(id, known), reflexes: causedBy(id) } },
      'suspected',
    ],
    [
      'the cause of a new finding, and absent',
      { ...named(), ...asked({ state: 'absent' }) },
      'suspected',
    ],
    [
      'the cause of a new finding, and unsure',
      { ...named(), ...asked({ state: 'unsure' }) },
      'suspected',
    ],
    [
      'the cause of a new finding, itself known',
      { ...named(), ...asked({ state: 'present', status: 'known' }) },
      'suspected',
    ],
    [
      'the cause of a known finding, present without a status',
      { ...named(known), ...asked({ state: 'present' }) },
      'known',
    ],
    [
      'the cause of a known finding, itself suspected',
      { ...named(known), ...asked({ state: 'present', status: 'suspected' }) },
      'suspected',
    ],
    [
      'the cause of a known finding, and unsure: what the naming says',
      { ...named(known), ...asked({ state: 'unsure' }) },
      'known',
    ],
    [
      'another cause is named',
      { exam: { strength: { ...abnormal(), attributed: { to: 'other', text: 'this' } } } },
      undefined,
    ],
  ])('D76 %s: %s', (_name, part, expected) => {
    expect(thought(part)).toBe(expected);
  });
});

const causes = (condition: ConditionId, finding: Finding = abnormal()): Visit['exam'] => ({
  reflexes: { ...finding, attributed: { to: 'condition', condition } },
});

describe('D59 whether what is present is known, as it was said or as a blank reads', () => {
  test.each<[string, ConditionId, Partial<Pick<Visit, 'conditions' | 'exam'>>, string | undefined]>(
    [
      ['one that presses', 'stroke', { conditions: { stroke: { state: 'present' } } }, 'suspected'],
      [
        'one that does not',
        'arthritis',
        { conditions: { arthritis: { state: 'present' } } },
        undefined,
      ],
      ['the cause of a new finding', 'neuropathy', { exam: causes('neuropathy') }, 'suspected'],
      ['the cause of a known one', 'neuropathy', { exam: causes('neuropathy', known) }, undefined],
      ['that presses, of a known one', 'stroke', { exam: causes('stroke', known) }, undefined],
      [
        'of a known one that worsens',
        'neuropathy',
        { exam: causes('neuropathy', { ...known, course: 'worsening' }) },
        'suspected',
      ],
      ...(['known', 'suspected'] as const).flatMap(
        (
          status,
        ): [
          string,
          ConditionId,
          Partial<Pick<Visit, 'conditions' | 'exam'>>,
          string | undefined,
        ][] => [
          ['said', 'stroke', { conditions: { stroke: { state: 'present', status } } }, status],
          [
            'said, and named for a new finding',
            'neuropathy',
            {
              conditions: { neuropathy: { state: 'present', status } },
              exam: causes('neuropathy'),
            },
            status,
          ],
        ],
      ),
    ],
  )('%s, %s', (_name, id, part, expected) => {
    expect(statusOf({ conditions: {}, exam: {}, ...part }, id)).toBe(expected);
  });
});
