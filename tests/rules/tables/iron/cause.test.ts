/** Whether a cause is looked for (D5, D48, D71, T43). */
import { describe, expect, test } from 'vitest';
import { readIron } from '../../../../src/rules/tables/iron/read.ts';
import { CRP } from '../../../../src/rules/tables/limits/other.ts';
import { upTo } from '../values.ts';
import { type Given, given } from './given.ts';

const { at: CRP_AT, above: CRP_ABOVE } = upTo(CRP.inflammation);

describe('+findCause (D5)', () => {
  const ALL = { tsat: '25', hb: '14' } as const;
  test.each<[string, Given, string]>([
    ['T43 man 66, ferritin 9', { ferritin: '9', age: '66', sex: 'male' }, 'findCause unless'],
    [
      'D48 man 66, ferritin 9, no anaemia: the gut is not first',
      { ferritin: '9', age: '66', sex: 'male', hb: '14' },
      'findCause decided',
    ],
    [
      'D48 man 30, anaemia',
      { ferritin: '9', age: '30', sex: 'male', hb: '12.9' },
      'findCause.gutFirst decided',
    ],
    [
      'D48 woman 50, anaemia: her periods first',
      { ferritin: '9', age: '50', hb: '11.9' },
      'findCause.anaemia decided',
    ],
    [
      'D48 woman 51, anaemia',
      { ferritin: '9', age: '51', hb: '11.9' },
      'findCause.gutFirst decided',
    ],
    ['D48 woman 51, haemoglobin not measured', { ferritin: '9', age: '51' }, 'findCause unless'],
    [
      'D48 on dialysis the gut is not first',
      { ferritin: '9', age: '66', sex: 'male', hb: '10', dialysis: 'yes' },
      'findCause.anaemia decided',
    ],
    [
      'D48 on dialysis, haemoglobin not measured',
      { ferritin: '9', age: '66', sex: 'male', dialysis: 'yes' },
      'findCause unless',
    ],
    ['woman 50', { ferritin: '9', age: '50' }, 'findCause unless'],
    ['boy 9', { ferritin: '9', age: '9', sex: 'male' }, 'findCause unless'],
    ['29.9', { ferritin: '29.9' }, 'findCause unless'],
    ['29.9, no anaemia', { ferritin: '29.9', hb: '14' }, 'findCause decided'],
    [
      'D71 anaemia with low B12, before the gut',
      { ferritin: '9', age: '66', sex: 'male', hb: '10', b12: '179' },
      'findCause.vitamin decided',
    ],
    [
      'D71 B12 at its limit is not low',
      { ferritin: '9', age: '66', sex: 'male', hb: '10', b12: '180' },
      'findCause.gutFirst decided',
    ],
    [
      'D71 anaemia with low folate',
      { ferritin: '90', tsat: '25', hb: '10', folate: '2.9' },
      'findCause.vitamin decided',
    ],
    [
      'D71 folate at its limit is not low',
      { ferritin: '90', tsat: '25', hb: '10', folate: '3' },
      'findCause.anaemia decided',
    ],
    [
      'D71 low B12 without anaemia',
      { ferritin: '90', tsat: '25', hb: '14', b12: '120' },
      'findCause.none decided',
    ],
    ['30: ask about', { ferritin: '30', ...ALL }, 'findCause.askAbout decided'],
    ['50: ask about', { ferritin: '50', ...ALL }, 'findCause.askAbout decided'],
    ['50.1', { ferritin: '50.1', ...ALL }, 'findCause.none decided'],
    ['TSAT 19.9 at 60', { ferritin: '60', tsat: '19.9' }, 'findCause unless'],
    [
      'TSAT 19.9 at 60, inflamed',
      { ferritin: '60', tsat: '19.9', hb: '14', inflammation: 'yes' },
      'findCause.none decided',
    ],
    [
      'TSAT 19.9 at 60, CRP above its limit',
      { ferritin: '60', tsat: '19.9', hb: '14', crp: CRP_ABOVE },
      'findCause.none decided',
    ],
    [
      'TSAT 19.9 at 60, CRP at its limit',
      { ferritin: '60', tsat: '19.9', hb: '14', crp: CRP_AT },
      'findCause decided',
    ],
    ['TSAT 19.9 at 100.1', { ferritin: '100.1', tsat: '19.9', hb: '14' }, 'findCause.none decided'],
    ['anaemia alone', { ferritin: '60', tsat: '25', hb: '11.9' }, 'findCause.anaemia decided'],
    ['60, Hb missing: no calm', { ferritin: '60', tsat: '25' }, 'open'],
    ['40, Hb missing', { ferritin: '40', tsat: '25' }, 'findCause.askAbout unless'],
    ['D6 woman, age blank', { ferritin: '9', age: '' }, 'findCause unless'],
  ])('%s', (_name, values, expected) => {
    const { findCause } = readIron(given(values), 'met');
    const words =
      findCause.status === 'open'
        ? 'open'
        : `${findCause.row.id.replace('iron.', '')} ${findCause.status}`;
    expect(words).toBe(expected);
  });

  test('D6 inflammation blank: stands, and the assumption is named', () => {
    const blank = readIron(given({ ferritin: '60', tsat: '14', blank: true, age: '45' }), 'met');
    expect(blank.findCause).toMatchObject({ row: { id: 'iron.findCause' } });
    expect(blank.assuming).toContain('inflammation');
    expect(readIron(given({ ferritin: '60', tsat: '14' }), 'met').assuming).toEqual([]);
  });
});
