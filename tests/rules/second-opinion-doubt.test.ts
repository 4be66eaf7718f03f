/** The second opinion by itself on what is doubted, by the examples of the prose (D67, D68, D69). */
import { describe, expect, test } from 'vitest';
import type { LabId } from '../../src/rules/record/ids.ts';
import type { TypedValue, Visit } from '../../src/rules/record/visit.ts';
import { approximateAge } from '../second-opinion/age-range.ts';
import { opinion } from '../second-opinion/opinion.ts';
import { readingsOf } from '../second-opinion/readings.ts';
import { lab } from '../second-opinion/spaces-doubt.ts';
import { classicVisit, TODAY, visitWith, type Changes } from './a-visit.ts';

type Text = readonly [text: string, unit: string];
type By = 'chosen' | 'remembered' | undefined;

const withLabs = (labs: Partial<Record<LabId, TypedValue>>, changes: Changes = {}): Visit => ({
  ...visitWith(classicVisit, changes),
  labs,
});
const of = (visit: Visit) => opinion(visit, TODAY);
const rowsOf = (visit: Visit): readonly string[] =>
  [...of(visit).urgency].filter((id) => /^U1[01]/u.test(id));

const TSAT = lab(['28', '%'], 'chosen');
const FERRITIN = lab(['20', 'ng/mL'], 'chosen');
const ATAXIC: Changes = { exam: { gait: { state: 'abnormal', signs: ['ataxic'] } } };

const sixtyThree = (by: By) => lab(['63', 'ng/mL'], by);

const lowTogether = (by: By) => ({
  haemoglobin: lab(['8.1', 'mmol/L'], by),
  ferritin: sixtyThree(by),
});

const lineOf = (by: By, changes: Changes) =>
  of(withLabs({ b12: lab(['300', 'pmol/L'], by) }, changes)).b12;

/** Where RLS is not met, and all else is calm. */
const besideHaemoglobinOf = (day: string | undefined) =>
  of(
    withLabs(
      {
        haemoglobin: lab(['14', 'g/dL'], 'chosen', day),
        ferritin: lab(['50', 'ng/mL'], 'chosen'),
        tsat: TSAT,
      },
      { answers: { 'urge-to-move': 'no' } },
    ),
  ).iron;

const failed = (day?: string) => lab(['14', 'mL/min/1.73m²'], 'chosen', day);

const anaemiaAt = (age: string | undefined, sex: 'female' | 'male', ferritin: string) =>
  rowsOf(
    withLabs(
      {
        haemoglobin: lab(['11', 'g/dL'], 'chosen'),
        ferritin: lab([ferritin, 'ng/mL'], 'chosen'),
      },
      { age, answers: { sex } },
    ),
  );

const byCarerAt = (age: string | undefined, answers: Changes['answers'] = {}) =>
  of(
    visitWith(classicVisit, {
      age,
      answers: { 'described-by': 'carer', ...answers },
      conditions: {
        'growing-pains': { state: 'absent' },
        adhd: { state: 'absent' },
        tics: { state: 'absent' },
      },
    }),
  ).irlssg;

describe('D67 a figure is doubted where it is usual in another unit of another scale', () => {
  const CASES: readonly (readonly [LabId, Text, readonly string[]])[] = [
    ['haemoglobin', ['8.1', 'g/dL'], ['g/dL', 'mmol/L']],
    ['haemoglobin', ['8.1', 'mmol/L'], ['g/dL', 'mmol/L']],
    ['haemoglobin', ['<8.1', 'mmol/L'], ['g/dL', 'mmol/L']],
    ['haemoglobin', ['6.9', 'g/dL'], ['g/dL', 'mmol/L']],
    ['haemoglobin', ['6.5', 'mmol/L'], ['g/dL', 'mmol/L']],
    ['haemoglobin', ['<2', 'mmol/L'], ['g/dL', 'mmol/L']],
    ['haemoglobin', ['1.9', 'mmol/L'], ['mmol/L']],
    ['haemoglobin', ['3', 'g/dL'], ['g/dL', 'mmol/L']],
    ['haemoglobin', ['24', 'g/dL'], ['g/L', 'g/dL']],
    ['haemoglobin', ['13.5', 'g/dL'], ['g/dL']],
    ['haemoglobin', ['50', 'g/L'], ['g/L']],
    ['haemoglobin', ['120', 'g/L'], ['g/L']],
    ['folate', ['7', 'ng/mL'], ['nmol/L', 'ng/mL']],
    ['folate', ['7', 'µg/L'], ['nmol/L', 'µg/L']],
    ['iron', ['14', 'µg/dL'], ['µg/dL', 'µmol/L']],
    ['b12', ['250', 'pg/mL'], ['pg/mL', 'pmol/L']],
    ['b12', ['50', 'pg/mL'], ['pg/mL']],
    ['ferritin', ['63', 'ng/mL'], ['pmol/L', 'ng/mL']],
    ['ferritin', ['1', 'mg/L'], ['mg/L']],
    ['ferritin', ['3', 'mg/L'], ['ng/mL', 'mg/L']],
    ['tibc', ['300', 'µg/dL'], ['µg/dL']],
    ['tsat', ['28', '%'], ['%']],
    ['transferrin', ['30', 'µmol/L'], ['µmol/L']],
  ];
  test.each(CASES)('%s %s', (id, text, units) => {
    expect(readingsOf(id, lab(text, undefined)).map(({ unit }) => unit)).toEqual(units);
    expect(readingsOf(id, lab(text, 'chosen')).map(({ unit }) => unit)).toEqual([text[1]]);
  });
});

describe('D67 a doubted number drives nothing, and its worst reading what is urgent', () => {
  test('ferritin is not read, and is not "not measured yet"', () => {
    expect(of(withLabs({ ferritin: sixtyThree('chosen') })).iron).toBe('iron.adult.oralOrIv');
    expect(of(withLabs({ ferritin: sixtyThree(undefined) })).iron).toBe('open');
    expect(of(withLabs({ ferritin: sixtyThree(undefined), tsat: TSAT })).iron).toBe('open');
  });
  test('saturation is not computed of it', () => {
    const tibc = lab(['400', 'µg/dL'], 'chosen');
    expect(of(withLabs({ iron: lab(['200', 'µg/dL'], 'chosen'), tibc })).iron).toBe(
      'iron.noIron.overload',
    );
    const doubted = {
      iron: lab(['50', 'µmol/L'], undefined),
      tibc: lab(['60', 'µmol/L'], 'chosen'),
    };
    expect(of(withLabs(doubted)).iron).toBe('open');
  });
  test('a saturation that is typed as a fraction, and one of doubled transferrin', () => {
    const ferritin = lab(['150', 'µg/L'], 'chosen');
    const row = (labs: Partial<Record<LabId, TypedValue>>) =>
      of(withLabs({ ferritin, ...labs })).iron;
    expect(row({ tsat: lab(['0.2', 'fraction'], 'chosen') })).toBe('iron.adult.notIndicated');
    expect(row({ tsat: lab(['0.19', 'fraction'], 'chosen') })).toBe('iron.adult.functionalOr');
    expect(row({ tsat: lab(['0.31', '%'], 'chosen') })).toBe('open');
    const transferrin = lab(['30', 'µmol/L'], 'chosen');
    expect(row({ iron: lab(['12', 'µmol/L'], 'chosen'), transferrin })).toBe(
      'iron.adult.notIndicated',
    );
    expect(row({ iron: lab(['11.9', 'µmol/L'], 'chosen'), transferrin })).toBe(
      'iron.adult.functionalOr',
    );
    expect(row({ iron: lab(['66', 'µg/dL'], 'chosen'), transferrin })).toBe('open');
  });
  test.each([
    ['0.075', 'iron.adult.oralOrIv'],
    ['0.0751', 'iron.adult.ivOnly'],
  ])('ferritin %s mg/L', (text, row) => {
    expect(of(withLabs({ ferritin: lab([text, 'mg/L'], 'chosen'), tsat: TSAT })).iron).toBe(row);
  });
  test('haemoglobin in the lowest of its readings', () => {
    const rows = (text: Text, by: 'chosen' | 'remembered' | undefined) =>
      rowsOf(withLabs({ haemoglobin: lab(text, by) }));
    expect(rows(['7.5', 'mmol/L'], 'chosen')).toEqual([]);
    expect(rows(['7.5', 'mmol/L'], undefined)).toEqual(['U10-severe']);
    expect(rows(['7.5', 'mmol/L'], 'remembered')).toEqual(['U10-severe']);
    expect(rows(['6.9', 'g/dL'], undefined)).toEqual(['U10']);
    expect(of(withLabs({ haemoglobin: lab(['7.5', 'mmol/L'], undefined) })).headlines[0]).toBe(
      'urgent',
    );
  });
  test('each in its own worst reading together, and both are asked about', () => {
    expect(rowsOf(withLabs(lowTogether('chosen')))).toEqual([]);
    expect(rowsOf(withLabs(lowTogether('remembered')))).toEqual(['U11']);
    expect(of(withLabs(lowTogether('chosen'))).iron).toBe('iron.adult.oralOrIv');
    expect(of(withLabs(lowTogether('remembered'))).iron).toBe('open');
  });
  test('a remembered unit is read where nothing urgent hangs on it', () => {
    const ferritin = lab(['63', 'ng/mL'], 'remembered');
    expect(of(withLabs({ ferritin })).iron).toBe('iron.adult.oralOrIv');
    const haemoglobin = lab(['12', 'g/dL'], 'chosen');
    expect(of(withLabs({ ferritin, haemoglobin })).iron).toBe('open');
    expect(rowsOf(withLabs({ ferritin, haemoglobin }))).toEqual(['U11']);
    // The remembered unit is the worst already.
    const severe = lab(['6.9', 'g/dL'], 'remembered');
    const row = of(withLabs({ haemoglobin: severe }, { answers: { 'urge-to-move': 'no' } }));
    expect(row.iron).toBe('iron.general.anaemia');
  });
  test('one urgent row asks about every number of the blood that is worse in another unit', () => {
    const rls = (labs: Partial<Record<LabId, TypedValue>>) => of(withLabs(labs)).iron;
    const haemoglobin = lab(['7.5', 'mmol/L'], 'remembered');
    // Severe by haemoglobin alone, whatever the ferritin.
    expect(rls({ haemoglobin, ferritin: sixtyThree('remembered') })).toBe('open');
    // 63 is at its worst in pmol/L.
    expect(rls({ haemoglobin, ferritin: lab(['63', 'pmol/L'], 'remembered') })).toBe(
      'iron.adult.oralOrIv',
    );
    // The urgent line of B12 asks about B12 alone.
    const b12 = lab(['300', 'pmol/L'], 'remembered');
    const visit = withLabs({ b12, ferritin: sixtyThree('remembered') }, ATAXIC);
    expect(of(visit).b12).toEqual({ band: 'open', lead: 'b12.neuroUrgent' });
    expect(of(visit).iron).toBe('iron.adult.oralOrIv');
  });
  test('a routine row asks about nothing, and is of the remembered unit', () => {
    const visit = withLabs(
      { haemoglobin: lab(['11.5', 'g/dL'], 'chosen'), ferritin: sixtyThree('remembered') },
      { age: '40', answers: { sex: 'female' } },
    );
    expect(rowsOf(visit)).toEqual([]);
    expect(of(visit).iron).toBe('iron.adult.oralOrIv');
  });
  test('what is urgent asks although another has its line', () => {
    const visit = withLabs({
      haemoglobin: lab(['6.5', 'g/dL'], 'chosen'),
      ferritin: sixtyThree('remembered'),
    });
    expect(rowsOf(visit)).toEqual(['U10']);
    expect(of(visit).iron).toBe('open');
    const nitrousOxide = { ...ATAXIC, answers: { 'nitrous-oxide': 'yes' as const } };
    expect(lineOf('remembered', nitrousOxide)).toEqual({ band: 'open', lead: 'b12.n2oNeuro' });
  });
  test('iron that is remembered is asked about where its quotient would be urgent', () => {
    const labs = {
      haemoglobin: lab(['12', 'g/dL'], 'chosen'),
      ferritin: lab(['80', 'ng/mL'], 'chosen'),
      iron: lab(['50', 'µg/dL'], 'remembered'),
      tibc: lab(['60', 'µmol/L'], 'chosen'),
    };
    // Two units give no quotient, and in one unit it is 83 %.
    expect(rowsOf(withLabs(labs))).toEqual([]);
    expect(rowsOf(withLabs({ ...labs, iron: lab(['10', 'µg/dL'], 'remembered') }))).toEqual([
      'U11',
    ]);
  });
  test('B12', () => {
    expect(lineOf('chosen', ATAXIC)).toEqual({
      band: 'b12.band.unlikely',
      lead: 'b12.normalButSigns',
    });
    for (const by of ['remembered', undefined] as const) {
      // 300 is indeterminate in pg/mL and unlikely in pmol/L; the lowest reading is in pg/mL.
      expect(lineOf(by, ATAXIC).lead).toBe('b12.neuroUrgent');
      expect(lineOf(by, ATAXIC).band).toBe('open');
    }
    expect(lineOf('remembered', {})).toEqual({ band: 'b12.band.unlikely', lead: 'b12.unlikely' });
    expect(lineOf(undefined, {})).toEqual({ band: 'open', lead: 'open' });
  });
});

describe('D68 the day of the sample', () => {
  const DAYS: readonly (readonly [string | undefined, string, string])[] = [
    [undefined, 'iron.adult.oralOrIv', 'iron.general.deficient'],
    [TODAY, 'iron.adult.oralOrIv', 'iron.general.deficient'],
    ['2025-11-20', 'iron.adult.oralOrIv', 'iron.general.deficient'],
    ['2025-11-19', 'iron.notTested', 'open'],
    ['2000-01-01', 'iron.notTested', 'open'],
    ['2026-11-22', 'open', 'open'],
    ['1999-12-31', 'open', 'open'],
    ['2026-02-30', 'open', 'open'],
    ['x', 'open', 'open'],
  ];
  test.each(DAYS)('%s: ferritin 20 is %s, and where RLS is not met %s', (day, met, not) => {
    const ferritin = lab(['20', 'ng/mL'], 'chosen', day);
    expect(of(withLabs({ ferritin })).iron).toBe(met);
    expect(of(withLabs({ ferritin }, { answers: { 'urge-to-move': 'no' } })).iron).toBe(not);
  });
  test.each(DAYS)('%s: what is urgent reads it', (day) => {
    const labs = {
      haemoglobin: lab(['12', 'g/dL'], 'chosen', day),
      ferritin: lab(['20', 'ng/mL'], 'chosen', day),
    };
    expect(rowsOf(withLabs(labs))).toEqual(['U11']);
    const b12 = lab(['170', 'ng/L'], 'chosen', day);
    expect(of(withLabs({ b12 }, ATAXIC)).b12.lead).toBe('b12.neuroUrgent');
  });
  test('haemoglobin that waits keeps what calms open, and one that is too old is blank', () => {
    expect(besideHaemoglobinOf(undefined)).toBe('iron.general.notDeficient');
    expect(besideHaemoglobinOf('2026-11-22')).toBe('open');
    expect(besideHaemoglobinOf('2020-01-01')).toBe('iron.general.notDeficient');
  });
  test('what stands in the place of what is too old is feared as well', () => {
    const labs = {
      haemoglobin: lab(['12', 'g/dL'], 'chosen'),
      ferritin: lab(['90', 'ng/mL'], 'chosen'),
      iron: lab(['30', 'µg/dL'], 'chosen'),
      tibc: lab(['300', 'µg/dL'], 'chosen'),
      tsat: lab(['28', '%'], 'chosen', '2020-01-01'),
    };
    expect(rowsOf(withLabs(labs))).toEqual(['U11']);
    expect(rowsOf(withLabs({ ...labs, tsat: TSAT }))).toEqual([]);
  });
  test('in pregnancy total B12 is feared while active B12 waits', () => {
    const labs = { 'active-b12': lab(['90', 'pmol/L'], 'chosen', '1999-12-31') };
    const leadOf = (by: By) =>
      of(
        withLabs(
          { ...labs, b12: lab(['170', 'pg/mL'], by) },
          { ...ATAXIC, age: '30', answers: { sex: 'female', pregnant: 'yes' } },
        ),
      ).b12.lead;
    expect([leadOf('chosen'), leadOf(undefined)]).toEqual(['b12.neuroUrgent', 'b12.neuroUrgent']);
  });
  test('failed kidneys of an old sample take no row away', () => {
    const haemoglobin = lab(['12', 'g/dL'], 'chosen');
    const labs = { haemoglobin, ferritin: FERRITIN };
    expect(rowsOf(withLabs({ ...labs, egfr: failed() }))).toEqual([]);
    expect(rowsOf(withLabs({ ...labs, egfr: failed('2020-01-01') }))).toEqual(['U11']);
    expect(rowsOf(withLabs({ ...labs, egfr: failed('2026-11-22') }))).toEqual(['U11']);
  });
});

describe('D69 an approximate age', () => {
  const AGES: readonly (readonly [string, readonly [number, number] | undefined])[] = [
    ['about 45', [43, 47]],
    ['Approximately  45', [43, 47]],
    ['ca. 45', [43, 47]],
    ['c.45', [43, 47]],
    ['~45', [43, 47]],
    ['about 1', [0, 3]],
    ['40s', [40, 49]],
    ['in her forties', [40, 49]],
    ['in the 90s', [90, 99]],
    ['early 40s', [40, 43]],
    ['mid-forties', [44, 46]],
    ['late 40s', [47, 49]],
    ['in his teens', [13, 19]],
    ['as a child', [2, 12]],
    ['40 to 45', [40, 45]],
    ['40-45', [40, 45]],
    ['between 40 and 45', [40, 45]],
    ['45 to 40', undefined],
    ['40 and 45', undefined],
    ['10s', undefined],
    ['parties', undefined],
    ['about 45.5', undefined],
    ['about forty', undefined],
    ['nearly 50', undefined],
  ];
  test.each(AGES)('%s', (text, years) => {
    expect(approximateAge(text)).toEqual(years);
  });
  test.each([
    ['about 15', 'iron.child.consider'],
    ['about 17', 'open'],
    ['about 20', 'iron.adult.oralOrIv'],
  ])('%s decides where the whole range does', (age, row) => {
    expect(of(withLabs({ ferritin: lab(['60', 'µg/L'], 'chosen') }, { age })).iron).toBe(row);
  });
  test('a row for an age that it reaches stands as for a blank age', () => {
    expect(anaemiaAt('about 48', 'female', '20')).toEqual(['U11-periods']);
    expect(anaemiaAt('about 49', 'female', '20')).toEqual(['U11']);
    expect(anaemiaAt(undefined, 'female', '20')).toEqual(['U11']);
    expect(anaemiaAt('about 62', 'male', '200')).toEqual(['U11']);
    expect(anaemiaAt('about 60', 'male', '200')).toEqual(anaemiaAt(undefined, 'male', '200'));
  });
  test('an age on both sides of 18 is not read, as a blank one', () => {
    expect(byCarerAt('about 10')).toBe('possible-child');
    expect(byCarerAt('about 21')).toBe('met');
    for (const answers of [{}, { 'urge-to-move': 'no' }, { 'rest-onset': 'no' }] as const) {
      expect(byCarerAt('teens', answers)).toBe(byCarerAt(undefined, answers));
    }
    expect(anaemiaAt('about 16', 'female', '20')).toEqual(['U11']);
    expect(anaemiaAt('15 to 17', 'female', '20')).toEqual([]);
    expect(anaemiaAt('18 to 20', 'female', '20')).toEqual(['U11-periods']);
  });
});
