/** What of a record is offered, and that nothing else is: codes, units, states, signs, days, patients. */
import { describe, expect, test } from 'vitest';
import { LOINC, UCUM as UNITS } from '../../src/fhir/codes.ts';
import { LAB_IDS } from '../../src/rules/record/ids.ts';
import { quantity } from '../../src/rules/record/quantities.ts';
import { foundIn } from '../../src/record/found.ts';
import { whoItIs } from '../../src/record/found-patient.ts';
import { given } from '../../src/record/problem.ts';
import { KNOWN } from '../../src/record/codes-read.ts';
import { TODAY } from '../rules/a-visit.ts';
import { ADA, ISS, OTHER, patient, records, request, result, UCUM } from './records.ts';

const code = (...codes: readonly string[]) => ({
  code: { coding: codes.map((each) => ({ system: 'http://loinc.org', code: each })) },
});
const value = (number: number | undefined, ucum: string, more: object = {}) => ({
  valueQuantity: {
    ...(number === undefined ? {} : { value: number }),
    unit: ucum,
    system: UCUM,
    code: ucum,
    ...more,
  },
});

/** "Ferritin 41 ng/mL" of each result that is offered; the reasons of all that is not. */
function resultsOf(...all: readonly object[]) {
  const { rows, passed } = foundIn(
    records({ observations: all.map((each) => result(each)) }),
    ISS,
    TODAY,
  );
  return {
    offered: rows
      .filter(({ offer }) => offer.kind === 'lab')
      .map(({ name, says }) => `${name} ${says}`),
    passed: passed.map(({ what, why }) => `${what}: ${why}`),
  };
}

const rowsOf = (...all: readonly object[]) =>
  foundIn(records({ observations: all.map((each) => result(each)) }), ISS, TODAY).rows.filter(
    ({ offer }) => offer.kind === 'lab',
  );

const on = (effectiveDateTime: string, number: number) => ({
  effectiveDateTime,
  ...value(number, 'ng/mL'),
});

const aboutOf = (more: object) => {
  const { rows, passed } = foundIn(records({ of: patient(more) }), ISS, TODAY);
  return [
    ...rows.map(({ name, says }) => `${name} ${says}`),
    ...passed.map(({ what, why }) => `${what}: ${why}`),
  ];
};

const medicinesOf = (...all: readonly object[]) => {
  const { rows, passed } = foundIn(
    records({ requests: all.map((each) => request(each)) }),
    ISS,
    TODAY,
  );
  return {
    offered: rows
      .filter(({ offer }) => offer.kind === 'medicine')
      .map(({ says, source }) => `${says}: ${source}`),
    passed: passed.map(({ why }) => why),
  };
};
const concept = (medicationCodeableConcept: object) => ({ medicationCodeableConcept });

describe('a laboratory value is offered', () => {
  test.each([
    ['as it is', {}, 'Ferritin 41 ng/mL'],
    ['in another unit of the same property', value(41, 'ug/L'), 'Ferritin 41 µg/L'],
    ['by moles', { ...code('14723-1'), ...value(92, 'pmol/L') }, 'Ferritin 92 pmol/L'],
    ['by another method', code('20567-4'), 'Ferritin 41 ng/mL'],
    ['below a limit', value(15, 'ng/mL', { comparator: '<' }), 'Ferritin <15 ng/mL'],
    ['at a limit', value(15, 'ng/mL', { comparator: '<=' }), 'Ferritin ≤15 ng/mL'],
    ['above a limit', value(1500, 'ng/mL', { comparator: '>' }), 'Ferritin >1500 ng/mL'],
    ['amended', { status: 'amended' }, 'Ferritin 41 ng/mL'],
    ['corrected', { status: 'corrected' }, 'Ferritin 41 ng/mL'],
    ['on a day without a time', { effectiveDateTime: '2026-11-10' }, 'Ferritin 41 ng/mL'],
    [
      'of a patient named in full',
      { subject: { reference: `${ISS}/Patient/${ADA}` } },
      'Ferritin 41 ng/mL',
    ],
    [
      'saturation in percent',
      { ...code('2502-3'), ...value(18, '%') },
      'Transferrin saturation (TSAT) 18 %',
    ],
    [
      'B12 by moles',
      { ...code('14685-2'), ...value(210, 'pmol/L') },
      'Vitamin B12, total 210 pmol/L',
    ],
    ['haemoglobin by litre', { ...code('718-7'), ...value(129, 'g/L') }, 'Haemoglobin 129 g/L'],
    ['eGFR', { ...code('98979-8'), ...value(61, 'mL/min/{1.73_m2}') }, 'eGFR 61 mL/min/1.73m²'],
    ['with a second code of the same test', code('2276-4', '20567-4'), 'Ferritin 41 ng/mL'],
    ['beside a code of the house', code('2276-4', '99999-9'), 'Ferritin 41 ng/mL'],
  ])('%s', (_, more, offered) => {
    expect(resultsOf(more)).toEqual({ offered: [offered], passed: [] });
  });
});

describe('a laboratory value is passed over, and it is said why', () => {
  test.each([
    ['grams under the code of a fraction', { ...code('2502-3'), ...value(4.2, 'g/L') }, 'unit g/L'],
    ['a fraction of one', { ...code('2502-3'), ...value(0.18, '1') }, 'unit 1 does'],
    ['moles under the code of mass', value(92, 'pmol/L'), 'unit pmol/L'],
    ['mass under the code of moles', code('14723-1'), 'unit ng/mL'],
    ['B12 by mass under moles', { ...code('14685-2'), ...value(300, 'pg/mL') }, 'unit pg/mL'],
    ['a unit with no code of its system', value(41, 'ng/mL', { system: 'urn:x' }), 'unit ng/mL'],
    ['a unit that is only a word', value(41, 'ng/mL', { code: undefined }), 'unit ng/mL'],
    ['no unit', { valueQuantity: { value: 41 } }, 'unit (none)'],
    ['codes of two tests', code('2276-4', '718-7'), 'two tests'],
    ['mass and moles at once', code('2276-4', '14723-1'), 'unit ng/mL'],
    ['not measured yet', { status: 'registered' }, 'status is registered'],
    ['preliminary', { status: 'preliminary' }, 'status is preliminary'],
    ['entered in error', { status: 'entered-in-error' }, 'status is entered-in-error'],
    ['cancelled', { status: 'cancelled' }, 'status is cancelled'],
    ['of unknown status', { status: 'unknown' }, 'status is unknown'],
    ['no number', value(undefined, 'ng/mL'), 'no number'],
    ['no value', { valueQuantity: undefined }, 'no number'],
    ['below zero', value(-4, 'ng/mL'), 'cannot be recorded'],
    ['a power of ten', value(1e-7, 'ng/mL'), 'cannot be recorded'],
    ['a sign that nobody knows', value(4, 'ng/mL', { comparator: 'ad' }), 'cannot be recorded'],
    ['beyond all measure', value(9e6, 'ng/mL'), 'does not take'],
    ['no day', { effectiveDateTime: undefined }, 'no day'],
    ['a month alone', { effectiveDateTime: '2026-11' }, 'no day'],
    ['a day to come', { effectiveDateTime: '2027-01-01' }, 'yet to come'],
    ['of another patient', { subject: { reference: `Patient/${OTHER}` } }, 'not of this patient'],
    ['of a group', { subject: { reference: `Group/${ADA}` } }, 'not of this patient'],
    [
      'of a patient of another record',
      { subject: { reference: `https://other.example/Patient/${ADA}` } },
      'not of this patient',
    ],
    ['of nobody', { subject: undefined }, 'not of this patient'],
    ['of what the patient bears', { focus: [{ reference: 'Group/foetus' }] }, 'of something else'],
    [
      'with a mark that turns its sense',
      { modifierExtension: [{ url: 'urn:x' }] },
      'a mark on it that is not read',
    ],
    ['a value that is said to be absent', { dataAbsentReason: { text: 'Haemolysed' } }, 'absent'],
    ['a day that no calendar has', { effectiveDateTime: '2026-02-31' }, 'no day'],
  ])('%s', (_, more, why) => {
    const { offered, passed } = resultsOf(more);
    expect(offered).toEqual([]);
    expect(passed).toHaveLength(1);
    expect(passed[0]).toContain(why);
  });

  test('and what is no test of the checklist is nothing to say of', () => {
    expect(resultsOf(code('14635-7'), { code: { text: 'Ferritin' } })).toEqual({
      offered: [],
      passed: [],
    });
  });
});

test('each code is offered in each unit of the code, and in no other that any test has', () => {
  const units = [...new Set(LAB_IDS.flatMap((id) => quantity(id).units.map(({ unit }) => unit)))];
  for (const [each, { lab, units: allowed }] of KNOWN)
    for (const unit of units) {
      const ucum = UNITS[unit];
      const { hard } = quantity(lab).units.find((row) => row.unit === unit) ?? { hard: ['1', '2'] };
      const middle = Number(((Number(hard[0]) + Number(hard[1])) / 2).toFixed(2));
      const { offered } = resultsOf({ ...code(each), ...value(middle, ucum) });
      expect(offered.length, `${each} ${unit}`).toBe(allowed.has(ucum) ? 1 : 0);
    }
});

test('no code that is written is read as another test', () => {
  for (const lab of LAB_IDS)
    for (const [written] of Object.values(LOINC[lab] ?? {}))
      expect(KNOWN.get(written)?.lab, written).toBe(lab);
});

describe('of several results', () => {
  test('the newest leads however the record sorts them, and three are shown', () => {
    const { offered, passed } = resultsOf(
      { effectiveDateTime: undefined },
      on('2019-01-01', 88),
      on('2026-11-12T23:30:00-05:00', 40),
      on('2026-11-13T03:00:00Z', 39),
      on('2026-10-01', 50),
    );
    expect(offered).toEqual(['Ferritin 40 ng/mL', 'Ferritin 39 ng/mL', 'Ferritin 50 ng/mL']);
    expect(passed).toContain('Ferritin: 1 older than the 3 shown');
  });

  test('all at once takes the newest alone, and not where another of its day differs', () => {
    expect(
      rowsOf(on('2026-11-10', 41), on('2026-10-01', 50)).map(({ byItself }) => byItself),
    ).toEqual([false, true]);
    expect(
      rowsOf(on('2026-11-10T08:00:00Z', 41), on('2026-11-10T16:00:00Z', 48)).map(
        ({ byItself }) => byItself,
      ),
    ).toEqual([true, true]);
  });

  test.each([
    ['the day on which both were drawn', '2026-11-10T16:00:00-05:00', '2026-11-10T20:00:00-05:00'],
    ['one day in UTC', '2026-11-10T23:30:00-05:00', '2026-11-11T08:00:00Z'],
    ['a day without a time', '2026-11-10', '2026-11-10T20:00:00-05:00'],
  ])('two that differ on %s are each taken by themselves', (_, one, other) => {
    expect(rowsOf(on(one, 41), on(other, 48)).map(({ byItself }) => byItself)).toEqual([
      true,
      true,
    ]);
  });

  test.each([
    ['preliminary', { status: 'preliminary' }, true],
    ['in a unit that is not read', value(8, 'mmol/L'), true],
    ['without a number', value(undefined, 'ng/mL'), true],
    ['of the same day', { ...value(8, 'mmol/L'), effectiveDateTime: '2026-10-01' }, true],
    ['that was cancelled', { status: 'cancelled' }, false],
    ['of another patient', { subject: { reference: `Patient/${OTHER}` } }, false],
    ['that is older', { status: 'preliminary', effectiveDateTime: '2026-09-30' }, false],
    ['of another test', { ...code('2502-3'), ...value(18, 'g/L') }, false],
  ])('behind a newer one %s that is passed over', (_, newer, isBehind) => {
    const [row] = rowsOf(on('2026-10-01', 50), newer);
    expect(row?.says).toBe('50 ng/mL');
    expect(row?.byItself).toBe(isBehind);
    expect(row?.source.includes('one of that day or later was passed over')).toBe(isBehind);
  });

  test('beside one that could not be read, as a number in a text, each is taken by itself', () => {
    const all = records({ observations: [result()] });
    const observations = given({ resources: [result()], unread: 1, more: false });
    const { rows } = foundIn({ ...all, observations }, ISS, TODAY);
    expect(rows.filter(({ byItself }) => byItself).map(({ name }) => name)).toEqual(['Ferritin']);
  });

  test('the same one twice is one row, and hides no older one', () => {
    const { offered } = resultsOf({}, {}, {}, on('2026-10-01', 50));
    expect(offered).toEqual(['Ferritin 41 ng/mL', 'Ferritin 50 ng/mL']);
  });

  test.each([
    ['2025-11-21', ', more than 12 months old', true],
    ['2025-11-22', '', false],
  ])('one of %s says its age%s', (day, says, isOld) => {
    const [row] = rowsOf(on(day, 41));
    expect(row?.source.includes('more than 12 months old')).toBe(says !== '');
    expect(row?.byItself).toBe(isOld);
  });
});

describe('the patient', () => {
  test.each([
    [{ birthDate: '1965-11-21' }, 'Age 61 years'],
    [{ birthDate: '1965-11-22' }, 'Age 60 years'],
    [{ birthDate: '1965-04' }, 'Age 61 years'],
    [{ birthDate: '1965-12' }, 'Age 60 years'],
    [{ birthDate: '1965-11' }, 'Age: a birth date of 1965-11 leaves more than one age, or none'],
    [{ birthDate: '1965' }, 'Age: a birth date of 1965 leaves more than one age, or none'],
    [{ birthDate: '2031-01-01' }, 'leaves more than one age, or none'],
    [{ birthDate: '1841-01-01' }, 'Age: an age that this checklist does not take'],
    [{ birthDate: '1964-02-29' }, 'Age 62 years'],
    [{ birthDate: undefined }, 'Age: no date of birth'],
    [{ deceasedBoolean: true }, 'Age: the record says that this patient has died'],
    [{ deceasedDateTime: '2026-01-01' }, 'Age: the record says that this patient has died'],
    [{ gender: 'male' }, 'Sex Male'],
    [{ gender: 'unknown' }, 'Sex: the record does not say it'],
    [{ gender: undefined }, 'Sex: the record does not say it'],
  ])('%j: %s', (more, says) => {
    expect(aboutOf(more).join('\n')).toContain(says);
  });

  test.each([{ deceasedBoolean: true }, { deceasedDateTime: '2026-01-01' }])(
    'who has died is said to have died: %j',
    (more) => {
      expect(whoItIs(patient(more))).toBe(
        'Ada Probe, born 2 Mar 1965, who has died, as the record says',
      );
    },
  );

  test('is named on one line, and turns no word of ours', () => {
    const name = [{ text: '', family: 'Pro\u202ebe', given: ['Ada\n'] }];
    expect(whoItIs(patient({ name }))).toBe('Ada Probe, born 2 Mar 1965');
  });

  test('is named on screen, whatever the record has of the name', () => {
    expect(whoItIs(patient())).toBe('Ada Probe, born 2 Mar 1965');
    const [age] = foundIn(records({}), ISS, TODAY).rows;
    expect(age?.source).toBe('born 2 Mar 1965');
    expect(whoItIs(patient({ name: undefined, birthDate: '1965' }))).toBe(
      'A patient without a name, born 1965',
    );
  });
});

describe('medicines', () => {
  test.each([
    [{}, 'Mirtazapine 15 mg tablet: active order of 1 Sept 2026'],
    [
      concept({ coding: [{ display: 'Sertraline 50 MG' }] }),
      'Sertraline 50 MG: active order of 1 Sept 2026',
    ],
    [
      {
        medicationCodeableConcept: undefined,
        medicationReference: { reference: 'Medication/1', display: 'Amlodipine 5 mg' },
        authoredOn: undefined,
      },
      'Amlodipine 5 mg: active order',
    ],
    [
      concept({ text: 'Foozol 10 mg' }),
      'Foozol 10 mg: active order of 1 Sept 2026, not in the list, so not checked',
    ],
  ])('%j is offered as it is named', (more, says) => {
    expect(medicinesOf(more)).toEqual({ offered: [says], passed: [] });
  });

  test('the same one twice is offered once', () => {
    expect(medicinesOf({}, {}).offered).toHaveLength(1);
  });

  test('of the same one ordered twice the last order is offered, wherever it stands', () => {
    const orders = ['2026-09-01', '2024-02-01', undefined].map((authoredOn) => ({ authoredOn }));
    const last = ['Mirtazapine 15 mg tablet: active order of 1 Sept 2026'];
    expect(medicinesOf(...orders).offered).toEqual(last);
    expect(medicinesOf(...orders.toReversed()).offered).toEqual(last);
  });

  test.each([
    [{ status: 'stopped' }, 'its status is stopped'],
    [{ status: 'draft' }, 'its status is draft'],
    [{ intent: 'proposal' }, 'it is no order, but a proposal'],
    [{ intent: 'plan' }, 'it is no order, but a plan'],
    [{ modifierExtension: [{ url: 'urn:x' }] }, 'the record sets a mark on it that is not read'],
    [{ doNotPerform: true }, 'the record says that it is not to be taken'],
    [{ subject: { reference: `Patient/${OTHER}` } }, 'not of this patient'],
    [concept({}), 'no name'],
    [concept({ text: 'x'.repeat(81) }), 'too long to be recorded whole'],
  ])('%j is passed over: %s', (more, why) => {
    expect(medicinesOf(more)).toEqual({ offered: [], passed: [why] });
  });
});
