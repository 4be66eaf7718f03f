/** Notes beside the line on iron (T37, T40). */
import { describe, expect, test } from 'vitest';
import { readIron } from '../../../../src/rules/tables/iron/read.ts';
import { FERRITIN } from '../../../../src/rules/tables/limits/iron.ts';
import type { VerdictId } from '../../../../src/rules/tables/results.ts';
import { upTo } from '../values.ts';
import { type Given, given } from './given.ts';

const notes = (values: Given, verdict: VerdictId = 'met'): readonly string[] =>
  readIron(given(values), verdict).notes.map((each) => each.id.replace('iron.note.', ''));
const { at: AT, above: ABOVE } = upTo(FERRITIN.adultOralOrIv);

describe('notes', () => {
  test.each<[string, Given, readonly string[]]>([
    [
      'T37 inflamed',
      { ferritin: '140', tsat: '14', inflammation: 'yes' },
      ['inflammation', 'assay'],
    ],
    ['T37 CRP 30', { ferritin: '140', tsat: '14', crp: '30' }, ['inflammation', 'assay']],
    [
      'T40 tablet this morning',
      { ferritin: '20', tsat: '25', 'iron-taken-24h': 'yes' },
      ['ironTaken'],
    ],
    ['T40 afternoon', { ferritin: '20', tsat: '25', 'morning-sample': 'no' }, ['notMorning']],
    ['T40 infusion', { ferritin: '20', tsat: '25', 'iron-infusion-recent': 'yes' }, ['infusion']],
    [
      'D5 TSAT 55 after a tablet',
      { ferritin: '20', tsat: '55', 'iron-taken-24h': 'yes' },
      ['repeatFirst', 'ironTaken'],
    ],
    ['nothing measured', { inflammation: 'yes', 'morning-sample': 'no' }, []],
    ['assay, at the limit', { ferritin: AT, tsat: '25' }, []],
    ['assay, just above it', { ferritin: ABOVE, tsat: '25' }, ['assay']],
    ['assay, child, 49.9', { ferritin: '49.9', tsat: '25', age: '9' }, []],
    ['assay, child, 50', { ferritin: '50', tsat: '25', age: '9' }, ['assay']],
    ['assay, 457.1', { ferritin: '457.1', tsat: '25' }, []],
    ['exactly 100', { ferritin: '100', tsat: '25' }, ['assay', 'exactly100']],
    [
      'exactly 224.7 pmol/L',
      { ferritin: '224.7', unit: 'pmol/L', tsat: '25' },
      ['assay', 'exactly100'],
    ],
    ['TSAT exactly 45', { ferritin: '20', tsat: '45.0' }, ['tsatExactly45']],
    ['child, TSAT 14', { ferritin: '20', tsat: '14', age: '9' }, ['childTsat']],
    ['not anaemic', { ferritin: '20', tsat: '11', hb: '12.4' }, ['notAnaemic']],
    ['significance no', { ferritin: '20', tsat: '25', significance: 'no' }, ['significance']],
  ])('%s', (_name, values, expected) => {
    expect(notes(values)).toEqual(expected);
  });
  test('D5 with the verdict not met, notes on the RLS ranges are left out', () => {
    expect(
      notes({ ferritin: '100', tsat: '25', significance: 'no', crp: '30' }, 'not-met'),
    ).toEqual(['inflammation']);
  });
});
