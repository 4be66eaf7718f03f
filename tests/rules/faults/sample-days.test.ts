/** What an earlier edition made of the day of a sample: a slip of the date, or a sample that is too old. */
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/areas/visit/counts.ts';
import type { LabId } from '../../../src/rules/record/ids.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { summarise } from '../../../src/summary/summarise.ts';
import { assessed, classicVisit, firedBy, lab, visitWith, type Changes } from '../a-visit.ts';

type Days = Readonly<Partial<Record<LabId, string>>>;
const VALUES = {
  ferritin: ['60', 'ng/mL'],
  tsat: ['30', '%'],
  b12: ['300', 'ng/L'],
  haemoglobin: ['7.5', 'g/dL'],
  iron: ['16', 'µmol/L'],
  tibc: ['56', 'µmol/L'],
} as const satisfies Partial<Record<LabId, readonly [text: string, unit: string]>>;

const visitOf = (days: Days, changes: Changes = {}): Visit => {
  const visit = visitWith(classicVisit, changes);
  const labs = { ...visit.labs };
  for (const id of Object.keys(VALUES) as (keyof typeof VALUES)[]) {
    const drawn = days[id];
    const [text, unit] = VALUES[id];
    if (drawn !== undefined) labs[id] = { ...lab(text, unit), ...(drawn === '' ? {} : { drawn }) };
  }
  return { ...visit, labs };
};
const dated = (days: Days, changes: Changes = {}) => assessed(visitOf(days, changes));
const ironOf = (days: Days, changes: Changes = {}): string =>
  dated(days, changes).iron[0]?.says ?? '';
const lineOf = (drawn: string) =>
  dated({ ferritin: drawn }).labs.find(({ id }) => id === 'ferritin');
const stepsOf = (days: Days): string =>
  dated(days)
    .steps.map(({ says }) => says)
    .join('\n');

describe('H12, D68 a sample that is more than a year old counts as not measured', () => {
  const days = { ferritin: '2019-03-01', tsat: '2019-03-01' };
  const says = 'Sample more than a year old: Ferritin and TSAT. It counts as not measured.';

  test('ferritin and TSAT of 2019', () => {
    expect(ironOf(days)).toMatch(/^Measure ferritin and TSAT/);
    expect(ironOf(days)).toContain(says);
    expect(ironOf(days)).not.toMatch(/range for oral|60|30 %/);
    expect(stepsOf(days)).toContain(says);
  });
  test('the criteria not met', () => {
    expect(ironOf(days, { answers: { 'urge-to-move': 'no' } })).toBe(
      `Iron cannot be judged yet; missing: ferritin, TSAT and haemoglobin. ${says}`,
    );
  });
  test('it is not done on the rail', () => {
    expect(countsOf(visitOf(days), dated(days)).labs).toEqual({ done: 0, of: 3 });
  });
  test('the value stands, with what it counts as', () => {
    expect(lineOf('2019-03-01')).toMatchObject({
      value: '60 ng/mL',
      problem: 'More than a year old: counts as not measured.',
      age: 'old',
    });
  });
  test('a TSAT that is too old is computed from what is newer, and both are shown', () => {
    const mixed = { ferritin: '', tsat: '2019-03-01', iron: '', tibc: '' };
    expect(ironOf(mixed)).toMatch(/^Ferritin 60 ng\/mL, TSAT 28\.6 % \(computed\)/);
    expect(dated(mixed).labs.filter(({ id }) => id === 'tsat')).toMatchObject([
      { value: '30 %', age: 'old' },
      { value: '28.6 % (computed)' },
    ]);
  });
});

describe('P17, D68 a date that cannot be', () => {
  test.each([
    ['2026-11-21', undefined, undefined],
    ['2026-08-21', undefined, undefined],
    ['2026-08-20', undefined, 'More than 3 months old: repeat before acting.'],
    ['2025-11-20', undefined, 'More than 3 months old: repeat before acting.'],
    ['2025-11-19', 'More than a year old: counts as not measured.', undefined],
    ['2000-01-01', 'More than a year old: counts as not measured.', undefined],
    ['1999-12-31', 'The date lies before 2000: correct the year.', undefined],
    ['0026-11-20', 'The date lies before 2000: correct the year.', undefined],
    ['2026-11-22', 'The date lies after today: correct it.', undefined],
    ['2030-01-01', 'The date lies after today: correct it.', undefined],
    ['2026-13-40', 'The date of the sample cannot be read: correct it.', undefined],
  ])('drawn on %s: %s %s', (drawn, problem, doubt) => {
    expect(lineOf(drawn)?.problem).toBe(problem);
    expect(lineOf(drawn)?.doubt).toBe(doubt);
    // At the field it stands whether the value is read or not.
    expect(lineOf(drawn)?.day).toBe(problem ?? doubt);
  });
  test.each(['1999-01-01', '2030-01-01', '2026-13-40'])('%s: the value waits', (drawn) => {
    const days = { ferritin: drawn, tsat: '' };
    expect(ironOf(days)).toContain('Ferritin: correct the date of the sample.');
    expect(ironOf(days)).not.toMatch(/missing|measure/i);
    expect(dated(days).iron[0]).toMatchObject({ tone: 'open', question: 'lab.ferritin' });
    expect(countsOf(visitOf(days), dated(days)).labs).toEqual({ done: 1, of: 3 });
  });
  test('of what no line on iron or B12 is about, it is a step', () => {
    const assessment = assessed({
      ...classicVisit,
      labs: { glucose: { ...lab('90', 'mg/dL'), drawn: '2030-01-01' } },
    });
    expect(assessment.steps).toContainEqual(
      expect.objectContaining({
        says: 'Glucose: correct the date of the sample.',
        question: 'lab.glucose',
      }),
    );
  });
});

const ABOUT = { edition: '2026.12.0', content: '0', now: '21 Nov 2026, 10:42' };

const b12 = (changes: Changes) =>
  dated({ b12: '2024-01-01' }, changes)
    .b12.map((line) => line.says)
    .join(' ');

describe('D68 what is said of it', () => {
  test('each age once, the older first, and how far apart what is read was taken', () => {
    expect(ironOf({ ferritin: '2026-08-01', tsat: '2025-01-01' })).toContain(
      'Sample more than a year old: TSAT. It counts as not measured. Sample more than 3 months old: Ferritin. Repeat before acting.',
    );
    expect(ironOf({ ferritin: '2026-08-01', tsat: '2025-01-01' })).not.toContain('apart');
  });
  test.each([
    ['2026-08-21', '2026-11-21', false],
    ['2026-08-20', '2026-11-21', true],
  ])('ferritin of %s, TSAT of %s: apart %s', (ferritin, tsat, expected) => {
    expect(ironOf({ ferritin, tsat }).includes('taken more than 3 months apart')).toBe(expected);
  });
  test('of B12 too, whether or not its line leads', () => {
    const says = 'Sample more than a year old: B12. It counts as not measured.';
    expect(b12({})).toContain(says);
    expect(b12({ answers: { 'nitrous-oxide': 'yes' } })).toContain(says);
  });
  test('paper says that no date was given', () => {
    const visit = visitOf({ ferritin: '', tsat: '2026-11-03' });
    const text = JSON.stringify(summarise(visit, assessed(visit), ABOUT));
    expect(text.match(/date not given/g)).toHaveLength(1);
  });
});

const POSITION_LOST: Visit['exam'] = {
  'vibration-position': { state: 'abnormal', signs: ['position-lost'] },
};

describe('D68 the age or the doubt of a sample never silences danger', () => {
  test.each([
    ['of today', '2026-11-21', ''],
    ['of 92 days ago', '2026-08-21', ''],
    ['of 93 days ago', '2026-08-20', ' Repeat today.'],
    ['of 366 days ago', '2025-11-20', ' Repeat today.'],
    ['of 367 days ago', '2025-11-19', ' Repeat today.'],
    ['of a day to come', '2026-11-22', ' Repeat today.'],
    ['of no day', '', ''],
  ])('severe anaemia %s stands', (_name, haemoglobin, ends) => {
    const flag = dated({ haemoglobin }).flags.find(({ id }) => id === 'U10-severe');
    expect(flag).toMatchObject({
      time: 'Within days',
      finding: 'severe anaemia, haemoglobin 7.5 g/dL',
    });
    expect(flag?.action.endsWith(`folate.${ends}`)).toBe(true);
  });
  test('B12 with neurological signs', () => {
    for (const drawn of ['2019-01-01', '2030-01-01']) {
      const { flags } = dated({ b12: drawn }, { exam: POSITION_LOST });
      expect(flags.find(({ id }) => id === 'b12.neuroUrgent')).toMatchObject({
        ends: 'Repeat today.',
      });
    }
  });
  test('in pregnancy an old active B12 does not put a low total B12 aside', () => {
    const visit = visitWith(classicVisit, {
      age: '30',
      answers: { sex: 'female', pregnant: 'yes' },
      exam: POSITION_LOST,
      labs: { b12: ['150', 'ng/L'] },
    });
    const old = { ...lab('200', 'pmol/L'), drawn: '2019-01-01' };
    const { flags } = assessed({ ...visit, labs: { ...visit.labs, 'active-b12': old } });
    expect(flags.map(({ id }) => id)).toContain('b12.neuroUrgent');
  });
  test('what only calms is not read for danger: an old eGFR keeps no anaemia from being looked into', () => {
    const visit = visitOf({ haemoglobin: '' }, { age: '65' });
    const egfr = { ...lab('10', 'mL/min/1.73m²'), drawn: '2019-01-01' };
    const low = { ...visit, labs: { haemoglobin: lab('11', 'g/dL'), egfr } };
    expect(firedBy(low)).toContain('U11');
  });
});
