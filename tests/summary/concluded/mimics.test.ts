/** The conditions that look like RLS: four lists, and none of them is ever left out. */
import { describe, expect, test } from 'vitest';
import type { MimicScreen } from '../../../src/rules/words/assessment.ts';
import { mimics } from '../../../src/summary/concluded/mimics.ts';
import { line } from '../../../src/summary/lines.ts';
import type { SummaryLine } from '../../../src/summary/summary.ts';
import { MIMIC_IDS } from '../../../src/rules/record/ids.ts';
import { condition, short } from '../fixture.ts';

const labelledLine = (label: string, says: string, rest: Partial<SummaryLine> = {}) =>
  line(says, { label, ...rest });

describe('conditions that look alike', () => {
  const EMPTY: MimicScreen = {
    ...short.mimics,
    required: MIMIC_IDS,
    present: [],
    unsure: [],
    absent: [],
    notAsked: [],
  };
  const of = (rest: Partial<MimicScreen>) =>
    mimics({ ...short, mimics: { ...EMPTY, ...rest } }).lines;
  const cramps = condition('leg-cramps');
  const other = condition('another-cause', { name: 'A scar' });

  test.each<[string, Partial<MimicScreen>, readonly SummaryLine[]]>([
    ['nothing', {}, [line('None was asked about.', { gap: true })]],
    [
      'all four',
      { present: [cramps], unsure: [cramps], absent: [cramps], notAsked: [cramps] },
      [
        labelledLine('Present', 'Nocturnal leg cramps (explains all: not asked).', {
          strong: true,
        }),
        labelledLine('Unsure', 'Nocturnal leg cramps (explains all: not asked).', { strong: true }),
        labelledLine('Absent', 'Leg cramps.'),
        labelledLine('Not asked', 'Nocturnal leg cramps.', { keeps: true, gap: true }),
      ],
    ],
    [
      'present alone',
      { present: [condition('leg-cramps', { explainsAll: 'no' }), other] },
      [
        labelledLine(
          'Present',
          'Nocturnal leg cramps (explains all: no); a scar (explains all: not asked).',
          {
            strong: true,
          },
        ),
      ],
    ],
    [
      'one that is only suspected',
      { present: [condition('leg-cramps', { explainsAll: 'no', status: 'suspected' })] },
      [
        labelledLine('Suspected', 'Nocturnal leg cramps (explains all: no).', {
          strong: true,
        }),
      ],
    ],
    [
      'unsure alone',
      { unsure: [cramps, other] },
      [
        labelledLine(
          'Unsure',
          'Nocturnal leg cramps and a scar (explains all, of each: not asked).',
          { strong: true },
        ),
      ],
    ],
    [
      'P19: not required, and not asked',
      { further: 21 },
      [labelledLine('Not asked', '21 rarer ones.', { gap: true })],
    ],
    [
      'required and not, not asked',
      { notAsked: [cramps], further: 1 },
      [
        labelledLine('Not asked', 'Nocturnal leg cramps; 1 rarer one.', {
          keeps: true,
          gap: true,
        }),
      ],
    ],
    [
      'absent, as it was asked',
      {
        absent: [
          cramps,
          other,
          condition('arthritis', { historyOnly: true }),
          condition('venous', { asGroup: true }),
          condition('oedema', { asGroup: true }),
          condition('neuropathy', { asGroup: true, historyOnly: true }),
        ],
      },
      [
        labelledLine(
          'Absent',
          'Leg cramps, another cause; by history only, not examined: arthritis or joint pain; asked as a group: venous disease, leg oedema; asked as a group, by history only: polyneuropathy.',
        ),
      ],
    ],
  ])('%s', (_name, rest, expected) => {
    expect(of(rest)).toEqual(expected);
  });
});
