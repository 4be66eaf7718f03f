/** Anaemia of an adult, with its iron and from 60 on (D21). */
import { describe, expect, test } from 'vitest';
import { assessed, classicVisit, visitWith, type Changes } from '../../a-visit.ts';
import { both, firesAs, type Row } from './changes.ts';

type Blood = Readonly<{ ferritin?: string; tsat?: string; egfr?: string }>;
const pale = (haemoglobin: string, { ferritin, tsat, egfr }: Blood, more: Changes = {}): Changes =>
  both(more, {
    labs: {
      haemoglobin: [haemoglobin, 'g/dL'],
      ...(ferritin === undefined ? {} : { ferritin: [ferritin, 'ng/mL'] }),
      ...(tsat === undefined ? {} : { tsat: [tsat, '%'] }),
      ...(egfr === undefined ? {} : { egfr: [egfr, 'mL/min/1.73m²'] }),
    },
  });
const at = (age: string, more: Changes = {}): Changes => ({ ...more, age });
const WOMAN: Changes = { answers: { sex: 'female', pregnant: 'no' } };
const LOW = { ferritin: '44' };

const ofSex = (sex: 'other' | undefined): Changes => pale('12.9', LOW, { answers: { sex } });

/** With low iron, and another blood test beside it. */
const also = (labs: NonNullable<Changes['labs']>, more: Changes = {}): Changes =>
  both(pale('10', LOW, more), { labs });

describe('U11 anaemia that is looked into through the gut (D21)', () => {
  describe('of a man, with low iron', () => {
    firesAs([
      ['Hb 12.9, ferritin 44', pale('12.9', LOW), '2 weeks', 'U11'],
      ['just not: Hb 13', pale('13', LOW), '-', '-'],
      ['just not: Hb 13.1', pale('13.1', LOW), '-', '-'],
      ['just not: ferritin 45', pale('12.9', { ferritin: '45' }), '-', '-'],
      ['just not: ferritin 46', pale('12.9', { ferritin: '46' }), '-', '-'],
      ['TSAT 19.9, ferritin 99', pale('12.9', { ferritin: '99', tsat: '19.9' }), '2 weeks', 'U11'],
      [
        'TSAT 19.9, ferritin 100',
        pale('12.9', { ferritin: '100', tsat: '19.9' }),
        '2 weeks',
        'U11',
      ],
      [
        'just not: TSAT 19.9, ferritin 101',
        pale('12.9', { ferritin: '101', tsat: '19.9' }),
        '-',
        '-',
      ],
      ['just not: TSAT 20, ferritin 100', pale('12.9', { ferritin: '100', tsat: '20' }), '-', '-'],
      ['just not: TSAT 21, ferritin 100', pale('12.9', { ferritin: '100', tsat: '21' }), '-', '-'],
      ['just not: TSAT 19, ferritin blank', pale('12.9', { tsat: '19' }), '-', '-'],
      ['just not: no iron measured', pale('12.9', {}), '-', '-'],
      ['just not: haemoglobin blank', { labs: { ferritin: ['9', 'ng/mL'] } }, '-', '-'],
      [
        'in the units of another laboratory',
        { labs: { haemoglobin: ['129', 'g/L'], ferritin: ['44', 'µg/L'] } },
        '2 weeks',
        'U11',
      ],
    ]);
  });

  describe('of a woman, with low iron', () => {
    const woman = (age: string, haemoglobin = '11.9'): Changes =>
      at(age, pale(haemoglobin, LOW, WOMAN));
    firesAs([
      ['at 49', woman('49'), 'routine', 'U11-periods'],
      ['at 50', woman('50'), 'routine', 'U11-periods'],
      ['at 51', woman('51'), '2 weeks', 'U11'],
      ['just not: Hb 12', woman('49', '12'), '-', '-'],
      ['just not: Hb 12.1', woman('51', '12.1'), '-', '-'],
      ['just not: ferritin 45', at('49', pale('11.9', { ferritin: '45' }, WOMAN)), '-', '-'],
      [
        'TSAT 19.9, ferritin 100',
        at('49', pale('11.9', { ferritin: '100', tsat: '19.9' }, WOMAN)),
        'routine',
        'U11-periods',
      ],
    ]);
  });

  describe('of one whose sex is not recorded, or another: as of a man', () => {
    firesAs([
      ['blank', at('30', ofSex(undefined)), '2 weeks', 'U11'],
      ['other', at('30', ofSex('other')), '2 weeks', 'U11'],
    ]);
  });

  describe('from 60 on, whatever the iron', () => {
    const FULL = { ferritin: '250', tsat: '30' };
    firesAs([
      ['just not: at 59', at('59', pale('12.9', FULL)), '-', '-'],
      ['at 60', at('60', pale('12.9', FULL)), '2 weeks', 'U11'],
      ['at 61', at('61', pale('12.9', FULL)), '2 weeks', 'U11'],
      ['iron not measured', at('60', pale('12.9', {})), '2 weeks', 'U11'],
      ['a woman', at('60', pale('11.9', FULL, WOMAN)), '2 weeks', 'U11'],
      ['just not: a woman, Hb 12', at('60', pale('12', FULL, WOMAN)), '-', '-'],
      ['just not: a man, Hb 13', at('60', pale('13', FULL)), '-', '-'],
    ]);
  });

  describe('not where it is accounted for, nor in a child', () => {
    const old = (more: Changes, blood: Blood = LOW): Changes => at('66', pale('10', blood, more));
    const PREGNANT: Changes = { answers: { sex: 'female', pregnant: 'yes' } };
    firesAs([
      ['dialysis', old({ answers: { dialysis: 'yes' } }), '-', '-'],
      ['just not: dialysis blank', old({ answers: { dialysis: undefined } }), '2 weeks', 'U11'],
      ['end-stage kidney disease, eGFR 14', old({}, { ...LOW, egfr: '14' }), '-', '-'],
      ['just not: eGFR 15', old({}, { ...LOW, egfr: '15' }), '2 weeks', 'U11'],
      ['just not: eGFR 16', old({}, { ...LOW, egfr: '16' }), '2 weeks', 'U11'],
      ['known overload', old({ answers: { 'iron-overload': 'yes' } }), '-', '-'],
      [
        'just not: overload blank',
        old({ answers: { 'iron-overload': undefined } }),
        '2 weeks',
        'U11',
      ],
      ['pregnant', at('30', pale('10', LOW, PREGNANT)), '-', '-'],
      [
        'just not: pregnancy blank',
        at('30', pale('10', LOW, { answers: { sex: 'female' } })),
        'routine',
        'U11-periods',
      ],
      ['at 17', at('17', pale('10', LOW)), '-', '-'],
      ['just not: at 18', at('18', pale('10', LOW)), '2 weeks', 'U11'],
      ['D40 a girl of 15, by the limit of women', at('15', pale('10', LOW, WOMAN)), '-', '-'],
    ] satisfies readonly Row[]);
  });

  describe('with low B12 or folate, these before the gut (D71)', () => {
    firesAs([
      ['B12 179', also({ b12: ['179', 'ng/L'] }), '2 weeks', 'U11-vitamin'],
      ['just not: B12 180', also({ b12: ['180', 'ng/L'] }), '2 weeks', 'U11'],
      ['active B12 24', also({ 'active-b12': ['24', 'pmol/L'] }), '2 weeks', 'U11-vitamin'],
      ['folate 2.9', also({ folate: ['2.9', 'ng/mL'] }), '2 weeks', 'U11-vitamin'],
      ['just not: folate 3', also({ folate: ['3', 'ng/mL'] }), '2 weeks', 'U11'],
      [
        'a woman of 40 with low B12: her periods first',
        at('40', also({ b12: ['120', 'ng/L'] }, WOMAN)),
        'routine',
        'U11-periods',
      ],
    ]);
  });

  firesAs([
    ['below 8 it is severe', pale('7.9', LOW), 'days', 'U10-severe'],
    ['below 7 it is U10’s', pale('6.9', LOW), 'same day', 'U10'],
    ['a woman, below 7', at('30', pale('6.9', LOW, WOMAN)), 'same day', 'U10'],
  ]);

  test('it stands whatever the verdict, and is no deficit', () => {
    const { headline, flags } = assessed(visitWith(classicVisit, pale('10', LOW)));
    expect(headline.says).toMatch(/^Within 2 weeks: anaemia/);
    expect(flags.map(({ id, notRls }) => [id, notRls])).toEqual([['U11', undefined]]);
  });
});
