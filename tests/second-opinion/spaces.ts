/** Small spaces of what is told and found, whole: the foot, the child, pregnancy, sitting balance, muscle. */
import { ONSETS, SAFETY_DETAILS, type SafetyDetail } from '../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../src/rules/record/visit.ts';
import type { Changes } from '../rules/a-visit.ts';
import { visits, type Space } from './space.ts';

const abnormal = (...signs: NonNullable<Finding['signs']>): Finding => ({
  state: 'abnormal',
  signs,
});
const KNOWN: Finding = { 'known-stable': 'yes', 'known-cause': 'an old injury' };
const NOT_EXAMINED: Finding = { state: 'not-examined' };
const WHEELCHAIR: Finding = { state: 'not-examined', reason: 'wheelchair' };
const NORMAL: Finding = { state: 'normal' };

/** Nothing, each alone, and each two of them. */
const upToTwo = (details: readonly SafetyDetail[]): readonly (readonly SafetyDetail[])[] => [
  [],
  ...details.map((one) => [one]),
  ...details.flatMap((one, at) => details.slice(at + 1).map((other) => [one, other])),
];

/** D26. */
export const feet = (): Space =>
  visits(
    [undefined, ...upToTwo(SAFETY_DETAILS['limb-sudden'])].flatMap((details) =>
      (['days', 'longer'] as const).flatMap((onset) =>
        ([undefined, 'comes-and-goes'] as const).map((settled): Changes => {
          const told: SafetyAnswer =
            details === undefined
              ? { answer: 'no' }
              : { answer: 'yes', details: [...details], onset, settled };
          return { safety: { 'limb-sudden': told } };
        }),
      ),
    ),
    [
      NORMAL,
      abnormal('absent'),
      abnormal('weak'),
      abnormal(),
      { ...abnormal('weak'), ...KNOWN },
      NOT_EXAMINED,
    ].map((pulses) => ({ exam: { pulses } })),
    [
      NORMAL,
      abnormal('ulcer'),
      abnormal('gangrene'),
      abnormal(),
      abnormal('ulcer', 'red-hot'),
      abnormal('ulcer', 'varicose'),
      abnormal('varicose'),
    ].map((skin) => ({ exam: { 'skin-veins': skin } })),
    [{}, { conditions: { diabetes: { state: 'present' } } }, { medicines: ['metformin'] }],
  );

/** D36. */
export const children = (): Space =>
  visits(
    [undefined, '2', '3', '9', '10', '17', '18'].map((age) => ({ age })),
    [undefined, ...upToTwo(SAFETY_DETAILS['child-danger'])].flatMap((details) =>
      ([undefined, 'days', 'longer'] as const).map((onset): Changes => {
        const told: SafetyAnswer =
          details === undefined
            ? { answer: 'no' }
            : { answer: 'yes', details: [...details], onset };
        return { safety: { 'child-danger': told } };
      }),
    ),
    [
      {},
      { exam: { gait: abnormal('antalgic') } },
      { exam: { gait: { ...abnormal('antalgic'), attributed: { to: 'incidental' } } } },
      { exam: { joints: abnormal('one-hot-swollen') } },
      { exam: { strength: abnormal() } },
    ],
  );

/** D41. */
export const pregnancies = (): Space =>
  visits(
    [
      { pregnant: 'yes', trimester: 'first' } as const,
      { pregnant: 'yes', trimester: 'second' } as const,
      { pregnant: 'yes' } as const,
      { pregnant: 'unsure' } as const,
      { 'after-delivery': 'yes' } as const,
      { sex: 'male', 'after-delivery': 'yes' } as const,
    ].map((answers) => ({ age: '30', answers: { sex: 'female' as const, ...answers } })),
    [{}, { many: { 'pregnancy-signs': ['sight'] } }],
    ([undefined, 'left', 'both'] as const).flatMap((side) =>
      [undefined, ...ONSETS].map((onset): Changes => ({
        exam: { oedema: { ...abnormal('pitting'), side, onset } },
      })),
    ),
    [
      {},
      ...([undefined, 'days', 'longer'] as const).map((onset): Changes => ({
        safety: { 'one-leg-swollen': { answer: 'yes', details: ['larger-calf'], onset } },
      })),
    ],
  );

/** D24. */
export const sitting = (): Space =>
  visits(
    [NORMAL, NOT_EXAMINED, WHEELCHAIR].map((gait) => ({ exam: { gait } })),
    [NORMAL, NOT_EXAMINED, WHEELCHAIR, { state: 'not-interpretable' } as const].map((romberg) => ({
      exam: { romberg },
    })),
    [NORMAL, NOT_EXAMINED, abnormal(), { ...abnormal(), onset: 'days' } as const].map((seat) => ({
      exam: { 'sitting-balance': seat },
    })),
    [NORMAL, NOT_EXAMINED].map((coordination) => ({ exam: { coordination } })),
    ([undefined, 'not-settled', 'comes-and-goes', 'explained'] as const).map((settled) => ({
      safety: {
        'legs-weaker': {
          answer: settled === undefined ? 'no' : 'yes',
          details: ['unsteady'],
          onset: 'days',
          settled,
          'settled-by': 'new glasses',
        } satisfies SafetyAnswer,
      },
    })),
  );

const HIPS = { left: '3', right: '3' } as const;

const WEAK: readonly { readonly power: Visit['power']; readonly strength?: Finding }[] = [
  { power: { 'hip-flexion': HIPS } },
  { power: { 'hip-flexion': { left: '3' } } },
  { power: { 'hip-flexion': HIPS, 'ankle-dorsiflexion': { left: '4', right: '4' } } },
  { power: { 'hip-flexion': { left: '2' } }, strength: { side: 'both' } },
  { power: {}, strength: { side: 'both', distribution: 'proximal' } },
];

/** The last sentence of D27, and D57. */
export const muscles = (): Space =>
  visits(
    WEAK.flatMap(({ power, strength }) =>
      ([undefined, 'one-to-four-weeks', 'longer'] as const).flatMap((onset) =>
        [abnormal(), abnormal('wasting')].map((kind): Changes => ({
          power,
          exam: { strength: { ...kind, ...strength, onset } },
        })),
      ),
    ),
    [NORMAL, abnormal('one-root-or-nerve'), abnormal('stocking')].map((touch) => ({
      exam: { 'light-touch': touch },
    })),
    [NORMAL, abnormal('extensor')].map((plantars) => ({ exam: { plantars } })),
    [undefined, [], ['breathless'] as const, ['swallowing'] as const].map((details): Changes => ({
      safety: {
        'breathless-swallowing':
          details === undefined
            ? { answer: 'no' }
            : { answer: 'yes', onset: 'longer', course: 'stable', details: [...details] },
      },
    })),
    [undefined, [], ['speech'] as const, ['leg'] as const].map((details): Changes => ({
      safety: {
        'sudden-trouble':
          details === undefined
            ? { answer: 'no' }
            : { answer: 'yes', onset: 'longer', details: [...details] },
      },
    })),
  );
