/** Small spaces of what is doubted: units, the day of the sample, an approximate age (D67, D68, D69). */
import type { LabId } from '../../src/rules/record/ids.ts';
import type { Finding, TypedValue } from '../../src/rules/record/visit.ts';
import { visitWith, type Changes } from '../rules/a-visit.ts';
import { changed, visits, type Space } from './space.ts';

type By = 'chosen' | 'remembered' | undefined;
type Labs = Partial<Record<LabId, TypedValue>>;
type Text = readonly [text: string, unit: string];

const BY: readonly By[] = ['chosen', 'remembered', undefined];
const abnormal = (...signs: NonNullable<Finding['signs']>): Finding => ({
  state: 'abnormal',
  signs,
});

/** A typed value with how its unit came to stand there, and the day of its sample. */
export const lab = ([text, unit]: Text, by: By, drawn?: string) => ({
  text,
  unit,
  'unit-by': by,
  drawn,
});

const labs = (texts: Readonly<Record<string, Text>>, by: By, drawn?: string): Labs =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, lab(text, by, drawn)]));

/** Each of the parts of each list of laboratory values, upon each visit. */
function withLabs(bases: Space, ...lists: readonly (readonly Labs[])[]): Space {
  const all = lists.reduce<readonly Labs[]>(
    (before, list) => before.flatMap((one) => list.map((other) => ({ ...one, ...other }))),
    [{}],
  );
  return changed(bases, all, (visit, more) => ({ ...visit, labs: { ...visit.labs, ...more } }));
}

const each = (id: LabId, texts: readonly (Text | undefined)[], by: readonly By[] = BY) =>
  texts.flatMap((text) => (text === undefined ? [{}] : by.map((one) => labs({ [id]: text }, one))));

const SATURATIONS: readonly Readonly<Record<string, Text>>[] = [
  {},
  { tsat: ['28', '%'] },
  { tsat: ['0.15', 'fraction'] },
  { tsat: ['0.31', '%'] },
  { iron: ['14', 'µg/dL'], tibc: ['300', 'µg/dL'] },
  { iron: ['14', 'µmol/L'], tibc: ['60', 'µmol/L'] },
  { iron: ['14', 'µmol/L'], transferrin: ['30', 'µmol/L'] },
  { iron: ['14', 'µmol/L'], transferrin: ['2.5', 'g/L'] },
];

const PEOPLE: readonly Changes[] = [
  {},
  { age: '65' },
  { age: '40', answers: { sex: 'female' } },
  { answers: { dialysis: 'yes' } },
];
const URGES: readonly Changes[] = (['yes', 'no'] as const).map((urge) => ({
  answers: { 'urge-to-move': urge },
}));

/** D67 of iron and haemoglobin. */
export const doubtedIron = (): Space =>
  withLabs(
    visits(PEOPLE, URGES),
    each('haemoglobin', [
      undefined,
      ['8.1', 'g/dL'],
      ['8.1', 'mmol/L'],
      ['7.5', 'mmol/L'],
      ['6.9', 'g/dL'],
      ['6.9', 'mmol/L'],
      ['2', 'mmol/L'],
      ['24', 'g/dL'],
      ['13.5', 'g/dL'],
      ['120', 'g/L'],
      ['<8.1', 'mmol/L'],
    ]),
    each('ferritin', [
      undefined,
      ['63', 'ng/mL'],
      ['63', 'pmol/L'],
      ['200', 'µg/L'],
      ['0.2', 'mg/L'],
      ['1600', 'ng/mL'],
    ]),
    SATURATIONS.flatMap((texts) => BY.map((by) => labs(texts, by))),
  );

const SIGNS: readonly Changes[] = [
  {},
  { exam: { gait: abnormal('ataxic') } },
  { exam: { 'vibration-position': abnormal('toe-vibration-reduced') } },
];

/** D67 of B12 and folate. */
export const doubtedVitamins = (): Space =>
  withLabs(
    visits([{}, { age: '15' }, { age: '82' }], SIGNS),
    each('b12', [
      undefined,
      ['150', 'ng/L'],
      ['250', 'pg/mL'],
      ['250', 'pmol/L'],
      ['400', 'pmol/L'],
      ['50', 'pg/mL'],
    ]),
    each('active-b12', [undefined, ['20', 'pmol/L'], ['90', 'pmol/L']], [undefined]),
    each('folate', [undefined, ['5', 'ng/mL'], ['5', 'nmol/L'], ['20', 'nmol/L']]),
    each('haemoglobin', [undefined, ['11', 'g/dL']], ['chosen']),
    each('ferritin', [undefined, ['20', 'ng/mL']], ['chosen']),
  );

/** The samples are of this day, of tomorrow, just young enough, too old, too early, and of no day. */
const DAYS = [
  undefined,
  '2026-11-21',
  '2026-11-22',
  '2025-11-20',
  '2025-11-19',
  '2000-01-01',
  '1999-12-31',
  '2026-02-30',
];
const FEW_DAYS = [undefined, '2026-11-22', '2025-11-19'];

const onDays = (id: LabId, text: Text, days: readonly (string | undefined)[], by: By = 'chosen') =>
  days.map((drawn) => labs({ [id]: text }, by, drawn));

/** D68. */
export const samples = (): Space =>
  withLabs(
    visits(URGES, SIGNS, [{}, { answers: { dialysis: undefined } }]),
    onDays('haemoglobin', ['11', 'g/dL'], DAYS),
    onDays('ferritin', ['20', 'ng/mL'], FEW_DAYS),
    [{}, ...onDays('tsat', ['46', '%'], FEW_DAYS), ...onDays('tsat', ['15', '%'], FEW_DAYS)],
    onDays('b12', ['170', 'ng/L'], FEW_DAYS, 'remembered'),
    [{}, ...onDays('egfr', ['14', 'mL/min/1.73m²'], FEW_DAYS)],
  );

const AGES = [
  'about 1',
  'around 5',
  'childhood',
  'approximately 10',
  'between 12 and 20',
  'teens',
  'about 17',
  'early 40s',
  'Late Forties',
  '45 to 50',
  'roughly 50',
  'circa 55',
  'in her sixties',
  'about 60',
  'ca. 62',
  '~80',
  'late 80s',
  'nearly 50',
  '50 to 45',
];

const WHO: readonly Changes[] = [
  {},
  { answers: { 'described-by': 'carer' } },
  { answers: { 'described-by': 'carer', 'urge-to-move': 'no' } },
  { answers: { 'described-by': 'carer', 'rest-onset': 'no' } },
  { answers: { sex: 'female', pregnant: 'yes' } },
];

/** Each age beside what hangs on it (D69). */
export function approximateAges(): Space {
  const found: readonly Changes[] = [
    ...SIGNS,
    { exam: { gait: abnormal('antalgic') } },
    { safety: { 'child-danger': { answer: 'yes', details: ['limp'] } } },
    {
      exam: {
        'light-touch': { ...abnormal('stocking'), side: 'both', onset: 'unknown' },
        reflexes: { ...abnormal('ankle-jerks-absent'), side: 'both', onset: 'unknown' },
      },
    },
  ];
  return withLabs(
    changed(visits(WHO, found), AGES, (visit, age) => visitWith(visit, { age })),
    [{}, { b12: lab(['400', 'ng/L'], 'chosen') }],
    each(
      'haemoglobin',
      [
        ['11.7', 'g/dL'],
        ['14', 'g/dL'],
      ],
      ['chosen'],
    ),
    each(
      'ferritin',
      [
        ['40', 'ng/mL'],
        ['120', 'ng/mL'],
      ],
      ['chosen'],
    ),
  );
}
