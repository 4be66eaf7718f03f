/** What the screen asks of some items of the examination and not of others, by hand. */
import { EXAM_IDS, type ExamId } from '../../src/rules/record/ids.ts';
import type { Finding } from '../../src/rules/record/visit.ts';

const SIDELESS: readonly ExamId[] = [
  'gait',
  'romberg',
  'sitting-balance',
  'saddle-sphincter',
  'postural-bp',
];
const NEVER_INCIDENTAL: readonly ExamId[] = ['strength', 'plantars', 'saddle-sphincter'];

const allBut = (ids: readonly ExamId[]): readonly ExamId[] =>
  EXAM_IDS.filter((id) => !ids.includes(id));

type AskedOfSome = {
  readonly field: keyof Finding;
  readonly finding: Finding;
  /** How it is called on the screen. */
  readonly words: string;
  readonly of: readonly ExamId[];
};

export const ASKED_OF_SOME: readonly AskedOfSome[] = [
  {
    field: 'state',
    finding: { state: 'not-interpretable' },
    words: 'Not interpretable',
    of: ['romberg'],
  },
  {
    field: 'pain-limited',
    finding: { state: 'abnormal', 'pain-limited': 'yes' },
    words: 'Limited by pain: counts as not examined',
    of: ['strength'],
  },
  {
    field: 'side',
    finding: { state: 'abnormal', side: 'left' },
    words: 'Side',
    of: allBut(SIDELESS),
  },
  {
    field: 'distribution',
    finding: { state: 'abnormal', distribution: 'distal' },
    words: 'Where',
    of: ['strength', 'light-touch'],
  },
  {
    field: 'attributed',
    finding: { state: 'abnormal', attributed: { to: 'incidental' } },
    words: 'Incidental (age, old injury)',
    of: allBut(NEVER_INCIDENTAL),
  },
];
