/** Small spaces of what is known and compared (D29) and of red and hot skin (D51), whole. */
import { COURSES, ONSETS, type ExamId, type Sign } from '../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer } from '../../src/rules/record/visit.ts';
import type { Changes } from '../rules/a-visit.ts';
import { visits, type Space } from './space.ts';

const ITEMS: readonly (readonly [ExamId, readonly (readonly Sign[])[]])[] = [
  [
    'skin-veins',
    [
      [],
      ['varicose'],
      ['skin-change'],
      ['ulcer'],
      ['varicose', 'ulcer'],
      ['gangrene'],
      ['red-hot'],
    ],
  ],
  ['pulses', [[], ['weak'], ['absent'], ['cold-or-pale']]],
  ['joints', [[], ['one-hot-swollen']]],
  ['oedema', [[], ['warm'], ['larger-calf']]],
  ['gait', [[], ['antalgic'], ['antalgic', 'ataxic'], ['parkinsonian']]],
  ['postural-bp', [[]]],
  ['light-touch', [[], ['stocking']]],
];

/** With a cause or without; of one side or the whole (D29). */
const MARKS: readonly Finding[] = [
  {},
  ...([{ 'known-cause': 'an old injury' }, { attributed: { to: 'incidental' } }, {}] as const).map(
    (cause): Finding => ({ 'known-stable': 'yes', ...cause }),
  ),
  { 'known-stable': 'yes', 'known-side': 'left', 'known-cause': 'an old injury' },
  {
    'known-stable': 'yes',
    attributed: { to: 'condition', condition: 'neuropathy' },
  },
];

/** D29, D9: what is known, of each side, beside a plain visit and beside an ulcer that is told. */
export const compared = (): Space =>
  visits(
    ITEMS.flatMap(([id, signs]) =>
      signs.flatMap((each) =>
        ([undefined, 'left', 'right', 'both'] as const).flatMap((side) =>
          MARKS.flatMap((mark) =>
            (['stable', 'worsening', undefined] as const).map((course): Changes => ({
              exam: { [id]: { state: 'abnormal', signs: [...each], side, course, ...mark } },
            })),
          ),
        ),
      ),
    ),
    [{}, { safety: { 'limb-sudden': { answer: 'yes', details: ['ulcer'] } } }],
    [
      {},
      {
        conditions: {
          erythromelalgia: { state: 'absent' },
          'hypotensive-akathisia': { state: 'absent' },
          parkinson: { state: 'absent' },
          neuropathy: { 'explains-all': 'no' },
        },
      },
    ],
  );

const LIMB: readonly SafetyAnswer[] = [
  { answer: 'no' },
  { answer: 'yes', details: ['rest-pain'], onset: 'longer' },
  { answer: 'yes', details: ['cold-or-pale'], onset: 'longer' },
  { answer: 'yes', details: ['ulcer'], settled: 'comes-and-goes' },
  { answer: 'unsure' },
];

/** D51, D26: red and hot skin at each time, beside pulses and what is told of the leg. */
export const redSkin = (): Space =>
  visits(
    ([['red-hot'], ['red-hot', 'varicose'], ['red-hot', 'ulcer']] as const).flatMap((signs) =>
      [undefined, ...ONSETS].flatMap((onset) =>
        (['yes', 'no', undefined] as const).flatMap((day) =>
          ([undefined, 'yes'] as const).flatMap((minutes) =>
            [undefined, ...COURSES].map((course): Changes => ({
              exam: {
                'skin-veins': {
                  state: 'abnormal',
                  signs: [...signs],
                  onset,
                  'within-14-days': onset === 'one-to-four-weeks' ? day : undefined,
                  'within-minutes': minutes,
                  course,
                },
              },
            })),
          ),
        ),
      ),
    ),
    [
      { state: 'normal' } as const,
      { state: 'not-examined' } as const,
      { state: 'abnormal', signs: ['weak'], onset: 'longer' } satisfies Finding,
    ].map((pulses): Changes => ({ exam: { pulses } })),
    LIMB.map((limb): Changes => ({ safety: { 'limb-sudden': limb } })),
    [{}, { conditions: { erythromelalgia: { state: 'absent' } } }],
  );
