/** Small spaces of what is answered and measured, whole: treatment, medicines, what is unsure, blood. */
import { YES_NO_UNSURE } from '../../src/rules/record/ids.ts';
import type { Medicine, Visit } from '../../src/rules/record/visit.ts';
import type { Changes } from '../rules/a-visit.ts';
import { visits } from './space.ts';

const ANSWERS = [...YES_NO_UNSURE, undefined];

/** D34, D35: criterion 1, and criterion 2 beside it. */
export const treated = (): Generator<Visit> =>
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

/** D45, D60, D83. */
export const provoking = (): Generator<Visit> =>
  visits(
    [
      'sertraline',
      'promethazine',
      'morphine',
      'pramipexole',
      'gabapentin',
      'cetirizine',
      'antidepressant',
      'a tea',
    ].flatMap((name) =>
      ([undefined, 'taking', 'stopped-recently'] as const).flatMap((use) =>
        BEGAN.map((began) => ({ medicines: [{ name, use, began }] })),
      ),
    ),
    [
      {
        frequency: '7',
        answers: { duration: 'over-12-months', significance: 'yes', 'treated-now': 'no' },
      },
    ],
  );

/** D33. */
export const unsure = (): Generator<Visit> =>
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
export const carers = (): Generator<Visit> =>
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
export const unsteady = (): Generator<Visit> =>
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
      { conditions: { coeliac: { state: 'present' } } },
      { conditions: { thyroid: { state: 'unsure' } } },
    ],
  );

/** D28, D40, D47, and severe anaemia. */
export const bloods = (): Generator<Visit> =>
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
