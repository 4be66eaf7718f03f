/** Small spaces of the rows that came last, whole: serotonin, sight, the neck, the chest, both legs, low vitamins, a foot-drop. */
import {
  BEGAN,
  COURSES,
  ONSETS,
  type SafetyDetail,
  type Sign,
} from '../../src/rules/record/ids.ts';
import type { Finding, Medicine, SafetyAnswer } from '../../src/rules/record/visit.ts';
import type { Changes } from '../rules/a-visit.ts';
import { visits, type Space } from './space.ts';

const SINCE = [undefined, ...ONSETS];
const abnormal = (...signs: readonly Sign[]): Finding => ({ state: 'abnormal', signs: [...signs] });
const yes = (details: readonly SafetyDetail[], rest: SafetyAnswer = {}): SafetyAnswer => ({
  answer: 'yes',
  details: [...details],
  ...rest,
});

const BESIDE: readonly (readonly Medicine[])[] = [
  [],
  [{ name: 'tramadol' }],
  [{ name: 'imipramine', use: 'stopped-recently' }],
  [{ name: 'metformin' }],
];

/** D58. */
export const serotonin = (): Space =>
  visits(
    [
      'sertraline',
      'trazodone',
      'mirtazapine',
      'bupropion',
      'vortioxetine',
      'phenelzine',
      "st john's wort",
      'dextromethorphan',
      'agomelatine',
      'rasagiline',
      'methadone',
      'methylphenidate',
      'ondansetron',
      'robitussin',
      'antidepressant',
      'sertraline and tramadol',
      'lithium + sumatriptan',
      'linezolid and morphine',
    ].flatMap((name) =>
      ([undefined, 'stopped-recently'] as const).flatMap((use) =>
        [undefined, ...BEGAN].flatMap((began) =>
          BESIDE.map((others): Changes => ({ medicines: [{ name, use, began }, ...others] })),
        ),
      ),
    ),
    ([undefined, [], ['tremor'], ['agitation', 'fever'], ['rigidity', 'tremor']] as const).flatMap(
      (details) =>
        ([undefined, 'comes-and-goes'] as const).map((settled): Changes => ({
          safety: {
            'restless-distress':
              details === undefined ? { answer: 'no' } : yes(details, { settled, onset: 'days' }),
          },
        })),
    ),
    [{ state: 'normal' } as const, abnormal('clonus'), abnormal('brisk')].map((reflexes) => ({
      exam: { reflexes },
    })),
    [{ state: 'normal' } as const, abnormal('rigid')].map((tone) => ({ exam: { tone } })),
  );

/** D58: sight, alone and beside what is sudden. */
export const sights = (): Space =>
  visits(
    ([['sight-not-sudden'], ['sight-not-sudden', 'face'], ['sight'], []] as const).flatMap(
      (details) =>
        SINCE.flatMap((onset) =>
          [undefined, ...COURSES].flatMap((course) =>
            ([undefined, 'yes'] as const).map((minutes): Changes => ({
              safety: {
                'sudden-trouble': yes(details, { onset, course, 'within-minutes': minutes }),
              },
            })),
          ),
        ),
    ),
    [
      {},
      { exam: { romberg: { ...abnormal(), onset: 'hours' } } },
      { exam: { strength: abnormal('wasting') } },
    ],
  );

/** D38, D58: the neck and the hands, beside a danger and beside the cord. */
export const necks = (): Space =>
  visits(
    [
      ['neck-pain'] as const,
      ['clumsy-hands'] as const,
      ['neck-pain', 'clumsy-hands'] as const,
      ...(['cancer', 'fever', 'night-or-thoracic', 'immunosuppression'] as const).flatMap((one) => [
        ['neck-pain', one] as const,
        ['clumsy-hands', one] as const,
      ]),
    ].flatMap((details) =>
      SINCE.flatMap((onset) =>
        ([undefined, 'stable', 'worsening'] as const).flatMap((course) =>
          ([undefined, 'yes'] as const).map((minutes): Changes => ({
            safety: {
              'back-pain-danger': yes(details, { onset, course, 'within-minutes': minutes }),
            },
          })),
        ),
      ),
    ),
    [
      {},
      { exam: { plantars: { ...abnormal(), onset: 'longer' } } },
      { exam: { plantars: { ...abnormal(), onset: 'unknown' } } },
      { exam: { reflexes: abnormal('brisk'), gait: abnormal('antalgic') } },
      { exam: { 'light-touch': abnormal('one-root-or-nerve') } },
      { safety: { 'legs-weaker': yes(['both-legs'], { onset: 'longer', course: 'stable' }) } },
      { safety: { 'bladder-bowel-saddle': yes(['hesitancy'], { onset: 'longer' }) } },
    ],
  );

/** D58: chest pain or collapse, with the breath and with the leg. */
export const chests = (): Space =>
  visits(
    ([undefined, [], ['breathless'], ['chest-pain'], ['swallowing']] as const).flatMap((details) =>
      SINCE.map((onset): Changes => ({
        safety: {
          'breathless-swallowing':
            details === undefined ? { answer: 'no' } : yes(details, { onset, course: 'stable' }),
        },
      })),
    ),
    (
      [undefined, [], ['warm'], ['larger-calf'], ['chest-pain'], ['chest-pain', 'warm']] as const
    ).flatMap((details) =>
      (['days', 'longer'] as const).map((onset): Changes => ({
        safety: {
          'one-leg-swollen':
            details === undefined ? { answer: 'no' } : yes(details, { onset, course: 'stable' }),
        },
      })),
    ),
    [
      {},
      { exam: { strength: { ...abnormal(), side: 'both', onset: 'longer', course: 'stable' } } },
      { exam: { oedema: { ...abnormal('pitting'), side: 'left', onset: 'longer' } } },
    ],
  );

/** D39: pain shooting down both legs. */
export const sciaticas = (): Space =>
  visits(
    [{ many: { 'also-mentions': ['pain-down-both-legs'] } }],
    (['yes', 'no', 'unsure', undefined] as const).flatMap((answer) =>
      ([[], ['constipation'], ['hesitancy'], ['retention']] as const).flatMap((details) =>
        (['days', 'longer', undefined] as const).map((onset): Changes => ({
          safety: { 'bladder-bowel-saddle': { answer, details: [...details], onset } },
        })),
      ),
    ),
    [{ state: 'normal' } as const, { state: 'not-examined' } as const, abnormal()].flatMap(
      (strength) =>
        [{ state: 'normal' } as const, { state: 'not-examined' } as const, abnormal()].map(
          (saddle): Changes => ({ exam: { strength, 'saddle-sphincter': saddle } }),
        ),
    ),
  );

/** D21, D71: anaemia with low B12 or folate, by whom it is of. */
export const vitamins = (): Space =>
  visits(
    [undefined, '15', '16', '17', '18', '50', '51', '60'].flatMap((age) =>
      (['female', 'male', undefined] as const).flatMap((sex) =>
        (['yes', 'no', undefined] as const).map((pregnant): Changes => ({
          age,
          answers: { sex, pregnant },
        })),
      ),
    ),
    ['6.9', '7.9', '11', '14'].flatMap((haemoglobin) =>
      ['20', '44.9', '45', '200'].flatMap((ferritin) =>
        [
          {},
          { b12: ['150', 'ng/L'] as const },
          { b12: ['<200', 'ng/L'] as const },
          { 'active-b12': ['24', 'pmol/L'] as const },
          { b12: ['150', 'ng/L'] as const, 'active-b12': ['90', 'pmol/L'] as const },
          { folate: ['2.9', 'ng/mL'] as const },
          { folate: ['3', 'µg/L'] as const },
          { folate: ['6.9', 'nmol/L'] as const },
          { folate: ['<3', 'ng/mL'] as const },
        ].map((vitamin): Changes => ({
          labs: {
            haemoglobin: [haemoglobin, 'g/dL'],
            ferritin: [ferritin, 'ng/mL'],
            ...vitamin,
          },
        })),
      ),
    ),
  );

const NORMAL: Finding = { state: 'normal' };

/** A weak gait that came within minutes or not, beside weakness that is found, told or both (D51, D53). */
export const footDrops = (): Space =>
  visits(
    (['foot-drop', 'waddling'] as const).flatMap((sign) =>
      SINCE.flatMap((onset) =>
        ([undefined, 'yes'] as const).map((minutes): Changes => ({
          exam: { gait: { ...abnormal(sign), onset, 'within-minutes': minutes } },
        })),
      ),
    ),
    (['left', 'both', undefined] as const).flatMap((side) =>
      SINCE.flatMap((onset) =>
        ([undefined, 'yes'] as const).flatMap((minutes): readonly Changes[] => {
          const when = { onset, 'within-minutes': minutes };
          const strength: Finding = { state: 'abnormal', side, ...when };
          const told = yes(side === 'both' ? ['both-legs'] : ['one-leg'], when);
          return [
            { exam: { strength } },
            { exam: { strength: NORMAL }, safety: { 'legs-weaker': told } },
            { exam: { strength }, safety: { 'legs-weaker': told } },
          ];
        }),
      ),
    ),
  );
