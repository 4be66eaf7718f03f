/** Small spaces of what is answered and measured, whole: treatment, medicines, what is unsure, blood. */
import { YES_NO_UNSURE } from '../../src/rules/record/ids.ts';
import type { Medicine } from '../../src/rules/record/visit.ts';
import type { Changes } from '../rules/a-visit.ts';
import { NAMED_MEDICINES } from './medicine-names.ts';
import { visits, type Space } from './space.ts';

const ANSWERS = [...YES_NO_UNSURE, undefined];

/** D34, D35: criterion 1, and criterion 2 beside it. */
export const treated = (): Space =>
  visits(
    (['yes', 'no', undefined] as const).map((now) => ({ answers: { 'treated-now': now } })),
    [
      {},
      { medicines: ['pramipexole'] },
      { medicines: [{ name: 'pregabalin', use: 'stopped-recently' }] },
    ],
    ANSWERS.map((urge) => ({ answers: { 'urge-to-move': urge } })),
    ANSWERS.map((urge) => ({ answers: { 'urge-to-move-earlier': urge } })),
    ([undefined, 'legs', 'arms'] as const).map((site) => ({
      many: { sites: site === undefined ? undefined : [site] },
    })),
    ANSWERS.map((legs) => ({ answers: { 'legs-earlier': legs } })),
    (['yes', 'no', 'unsure'] as const).flatMap((rest) =>
      ANSWERS.map((earlier) => ({
        answers: { 'rest-onset': rest, 'rest-onset-earlier': earlier },
      })),
    ),
  );

const BEGAN: readonly Medicine['began'][] = ['starting', 'raising', 'stopping', ...ANSWERS];

const USES: readonly Medicine['use'][] = [undefined, 'taking', 'stopped-recently'];
const NOT_TREATED: Changes = {
  frequency: '7',
  answers: { duration: 'over-12-months', significance: 'yes', 'treated-now': 'no' },
};

/** D45, D60, D72, D74, D75, D83: every name, and what is no name, by itself. */
export const provoking = (): Space =>
  visits(
    [...NAMED_MEDICINES, 'a tea'].flatMap((name) =>
      USES.flatMap((use) => BEGAN.map((began) => ({ medicines: [{ name, use, began }] }))),
    ),
    [NOT_TREATED],
  );

/** One of each kind of which another thing is said, beside another (D72, D83). */
const KINDS = [
  'sertraline',
  'agomelatine',
  "st john's wort",
  'baclofen',
  'sominex',
  'benadryl',
  'antidepressant',
  'paracetamol',
  'a tea',
];

export const twoMedicines = (): Space =>
  visits(
    KINDS.flatMap((name) => BEGAN.map((began) => ({ name, began }))).flatMap((one) =>
      KINDS.flatMap((name) =>
        BEGAN.map((began): Changes => ({
          medicines: [one, { name, began, use: 'stopped-recently' }],
        })),
      ),
    ),
    [NOT_TREATED],
  );

/** What is dopaminergic, what may be, and what is neither (D66, D72). */
const MAY_BE_DOPAMINERGIC: readonly Changes[] = [
  {},
  ...[
    'levodopa',
    'stalevo',
    'pramipexole',
    'sertraline',
    'benadryl',
    'antiemetic',
    'a tea',
  ].flatMap((name) => USES.map((use) => ({ medicines: [{ name, use }] }))),
];

/** On either side of 05:00, and of each limit (D70). */
const CLOCKS = [undefined, '04:59', '05:00', '16:00', '18:00', '18:01', '20:00'];

export const augmented = (): Space =>
  visits(
    MAY_BE_DOPAMINERGIC,
    [{}, { many: { 'changes-on-treatment': ['spread'] } }],
    CLOCKS.flatMap((now) =>
      CLOCKS.map((atStart) => ({ words: { 'clock-now': now, 'clock-at-start': atStart } })),
    ),
  );

/** D31, D45. */
export const onLevodopa = (): Space =>
  visits(
    MAY_BE_DOPAMINERGIC,
    ANSWERS.flatMap((follows) =>
      ANSWERS.map((beside) => ({
        answers: { 'follows-levodopa': follows, 'urge-while-levodopa-works': beside },
      })),
    ),
    ANSWERS.map((impulse) => ({ answers: { 'impulse-change': impulse } })),
  );

/** Every name where a rule of its own may read it: the foot, serotonin, B12, treatment (D25, D26, D35, D58). */
export const everyName = (): Space =>
  visits(
    [...NAMED_MEDICINES, 'a tea'].flatMap((name) =>
      USES.map((use) => ({ medicines: [{ name, use }] })),
    ),
    [
      { safety: { 'limb-sudden': { answer: 'yes', details: ['ulcer'] } } },
      {
        medicines: ['fluoxetine'],
        safety: { 'restless-distress': { answer: 'yes', details: ['tremor'] } },
      },
      { many: { 'b12-symptoms': ['unsteadiness'] } },
      { answers: { 'relief-by-movement': 'no' } },
    ],
  );

/** D48: whom periods are asked of, whatever was answered of them. */
export const periods = (): Space =>
  visits(
    [
      undefined,
      '10',
      '11',
      '17',
      '18',
      '40',
      '55',
      '56',
      'about 57',
      'about 10',
      '10 to 12',
    ].flatMap((age) =>
      (['female', 'male', 'other', undefined] as const).map((sex) => ({ age, answers: { sex } })),
    ),
    [undefined, 'yes' as const].map((pregnant) => ({ answers: { pregnant } })),
    [
      {},
      { answers: { dialysis: 'yes' } },
      { answers: { 'iron-overload': 'yes' } },
      { many: { 'iron-loss': ['heavy-periods'] } },
    ],
    [{}, { medicines: [{ name: 'sertraline', began: 'starting' }] }],
  );

/** D46: of any age. */
export const drivers = (): Space =>
  visits(
    [undefined, '5', '13', '14', '17', '50'].map((age) => ({ age })),
    ANSWERS.map((sleepy) => ({ answers: { 'sleepy-driving': sleepy } })),
  );

/** D33. */
export const unsure = (): Space =>
  visits(
    (['leg-cramps', 'erythromelalgia', 'deep-vein-thrombosis', 'diabetes'] as const).flatMap((id) =>
      (['unsure', 'absent', 'present'] as const).flatMap((state) =>
        ANSWERS.map((explains) => ({ conditions: { [id]: { state, 'explains-all': explains } } })),
      ),
    ),
    [
      { anotherCause: { state: 'absent' } },
      ...ANSWERS.map((explains): Changes => ({
        anotherCause: { state: 'unsure', 'explains-all': explains },
      })),
    ],
  );

/** D61. */
export const carers = (): Space =>
  visits(
    ['4', '13'].map((age) => ({
      age,
      answers: { 'described-by': 'carer' },
      conditions: {
        'growing-pains': { state: 'absent' },
        adhd: { state: 'absent' },
        tics: { state: 'absent' },
      },
    })),
    ANSWERS.map((rest) => ({ answers: { 'rest-onset': rest } })),
    ANSWERS.flatMap((relief) =>
      ANSWERS.map((earlier) => ({
        answers: { 'relief-by-movement': relief, 'relief-by-movement-earlier': earlier },
      })),
    ),
    ANSWERS.map((explains): Changes => ({
      conditions: { 'leg-cramps': { state: 'present', 'explains-all': explains } },
    })),
    ANSWERS.map((own) => ({ answers: { 'own-judgement': own } })),
  );

/** D25: unsteadiness that is told or mentioned, beside each risk for low B12. */
export const unsteady = (): Space =>
  visits(
    [
      {},
      { safety: { 'legs-weaker': { answer: 'yes', details: ['unsteady'] } } },
      { safety: { 'legs-weaker': { answer: 'yes', details: ['falls'] } } },
      { many: { 'b12-symptoms': ['unsteadiness'] } },
    ],
    [
      {},
      { age: '65' },
      { many: { 'b12-risk': ['low-intake'] } },
      { medicines: ['metformin'] },
      { medicines: [{ name: 'omeprazole', use: 'stopped-recently' }] },
      ...['janumet', 'gliclazide', 'primidone', 'baclofen'].map((name) => ({ medicines: [name] })),
      { conditions: { coeliac: { state: 'present' } } },
      { conditions: { thyroid: { state: 'unsure' } } },
    ],
  );

/** D22, D25: nitrous oxide that stands among the medicines, beside what was answered of it and each symptom. */
export const gas = (): Space =>
  visits(
    [
      {},
      ...['nitrous oxide', 'paracetamol and nitrous oxide', 'metformin'].flatMap((name) =>
        USES.map((use) => ({ medicines: [{ name, use }] })),
      ),
    ],
    ANSWERS.map((regularly) => ({ answers: { 'nitrous-oxide': regularly } })),
    [
      {},
      { many: { 'b12-symptoms': ['tingling'] } },
      { many: { 'b12-symptoms': ['unsteadiness'] } },
      { many: { 'also-mentions': ['bladder-trouble'] } },
      { safety: { 'legs-weaker': { answer: 'yes', details: ['unsteady'] } } },
      { exam: { romberg: { state: 'abnormal' } } },
      {
        exam: { 'light-touch': { state: 'abnormal', signs: ['one-root-or-nerve'], side: 'left' } },
      },
    ],
    [{}, { age: '12' }, { age: '82' }],
    [{}, ...['179', '250', '600'].map((text) => ({ labs: { b12: [text, 'ng/L'] as const } }))],
    [{}, { answers: { 'b12-replacement': 'yes' } }],
  );

/** D28, D40, D47, and severe anaemia. */
export const bloods = (): Space =>
  visits(
    [undefined, '4', '5', '11', '12', '14', '15', '17', '18', '30', '61'].flatMap((age) =>
      (['female', 'male', undefined] as const).map((sex) => ({ age, answers: { sex } })),
    ),
    [
      { answers: { pregnant: 'no' } },
      { answers: { pregnant: 'yes' } },
      { answers: { pregnant: 'yes', trimester: 'second' } },
      { answers: { pregnant: 'yes', trimester: 'third' } },
    ],
    [
      { answers: { 'urge-to-move': 'yes' } },
      { answers: { 'urge-to-move': 'no', 'treated-now': 'no' } },
    ],
    '6.9 7.9 8 10.4 10.5 10.9 11 11.4 11.5 11.9 12 12.9 13'.split(' ').flatMap((text) =>
      ['30', '17 or so'].map((tsat) => ({
        labs: {
          haemoglobin: [text, 'g/dL'] as const,
          ferritin: ['120', 'ng/mL'] as const,
          tsat: [tsat, '%'] as const,
        },
      })),
    ),
    [
      {},
      {
        answers: { dialysis: undefined },
        conditions: { 'kidney-disease': { state: 'present' } },
      },
    ],
  );
