/** A blank context is an assumption, and said (D6). */
import { describe, expect, test } from 'vitest';
import { assumingWords, readIron } from '../../../../src/rules/tables/iron/read.ts';
import { type Given, given, read, shown } from './given.ts';

describe('D6: a blank context leaves the row standing, as an assumption', () => {
  test.each<[string, Given, string, readonly string[]]>([
    [
      'oralOrIv',
      { ferritin: '62', tsat: '25' },
      'adult.oralOrIv unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'ivOnly',
      { ferritin: '90', tsat: '25' },
      'adult.ivOnly unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'notIndicated',
      { ferritin: '120', tsat: '25' },
      'adult.notIndicated unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'high',
      { ferritin: '400', tsat: '25' },
      'high unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'functional',
      { ferritin: '400', tsat: '14' },
      'adult.functional unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'functionalOr',
      { ferritin: '140', tsat: '14' },
      'adult.functionalOr unless',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'TSAT missing stays open',
      { ferritin: '120' },
      'incomplete: lab.tsat',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
    [
      'man',
      { ferritin: '62', tsat: '25', sex: 'male' },
      'adult.oralOrIv unless',
      ['dialysis', 'iron-overload'],
    ],
    [
      'past 55',
      { ferritin: '62', tsat: '25', age: '56' },
      'adult.oralOrIv unless',
      ['dialysis', 'iron-overload'],
    ],
    [
      'child',
      { ferritin: '30', tsat: '25', age: '9' },
      'child.treat unless',
      ['dialysis', 'iron-overload'],
    ],
    [
      'child, consider',
      { ferritin: '60', tsat: '25', age: '9' },
      'child.consider unless',
      ['dialysis', 'iron-overload'],
    ],
    [
      'child, not indicated',
      { ferritin: '90', tsat: '25', age: '9' },
      'child.notIndicated unless',
      ['dialysis', 'iron-overload'],
    ],
    [
      'dialysis named',
      { ferritin: '180', tsat: '18', dialysis: 'yes' },
      'esrd.ivSucrose unless',
      ['iron-overload'],
    ],
    [
      'dialysis named, discuss',
      { ferritin: '60', tsat: '25', dialysis: 'yes' },
      'esrd.discuss unless',
      ['iron-overload'],
    ],
    [
      'pregnancy named',
      { ferritin: '60', tsat: '25', pregnant: 'yes' },
      'pregnancy unless',
      ['iron-overload', 'dialysis'],
    ],
    [
      'pregnancy named, discuss',
      { ferritin: '90', tsat: '25', pregnant: 'yes' },
      'pregnancy.discuss unless',
      ['iron-overload', 'dialysis'],
    ],
    [
      'unsure is not no',
      { ferritin: '62', tsat: '25', dialysis: 'unsure', pregnant: 'no', 'iron-overload': 'no' },
      'adult.oralOrIv unless',
      ['dialysis'],
    ],
    [
      'age blank too',
      { ferritin: '62', tsat: '25', age: '' },
      'incomplete: age',
      ['dialysis', 'pregnant', 'iron-overload'],
    ],
  ])('%s', (_name, values, expected, assuming) => {
    const reading = readIron(
      given({ inflammation: 'no', age: '45', ...values, blank: true }),
      'met',
    );
    expect(shown(reading)).toBe(expected);
    expect(reading.assuming.toSorted()).toEqual([...assuming].toSorted());
  });

  test('neither measured, nothing known: measure', () => {
    expect(read({ blank: true })).toBe('notTested');
  });
  test('the assumption in words', () => {
    expect(assumingWords({ assuming: ['dialysis', 'pregnant'] })).toBe(
      'Assuming no dialysis or end-stage kidney disease, not pregnant: confirm.',
    );
    expect(assumingWords({ assuming: [] })).toBe('');
  });
});
