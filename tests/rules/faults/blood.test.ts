/** What an earlier edition read wrongly in the blood: whose anaemia it is, whom a cause is asked of. */
import { describe, expect, test } from 'vitest';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';

/** The lines on iron, as they are printed. */
const iron = (changes: Changes): string =>
  assessed(visitWith(classicVisit, changes))
    .iron.map(({ says }) => says)
    .join('\n');

const hb = (text: string): NonNullable<Changes['labs']> => ({
  ferritin: ['60', 'ng/mL'],
  tsat: ['25', '%'],
  haemoglobin: [text, 'g/dL'],
});
const pregnant = (trimester: 'first' | 'second' | 'third' | undefined): Changes => ({
  age: '30',
  answers: { sex: 'female', pregnant: 'yes', ...(trimester === undefined ? {} : { trimester }) },
});

describe('B10 whose anaemia it is', () => {
  const NAMED = /Look for the cause/;
  test.each<[string, Changes]>([
    ['pregnant, second trimester, 10.7', { ...pregnant('second'), labs: hb('10.7') }],
    ['9 years, 11.6', { age: '9', labs: hb('11.6') }],
  ])('none: %s', (_name, changes) => {
    expect(iron(changes)).not.toMatch(NAMED);
  });
  test.each<[string, Changes]>([
    ['pregnant, third trimester, 10.7', { ...pregnant('third'), labs: hb('10.7') }],
    ['pregnant, trimester not recorded, 10.7', { ...pregnant(undefined), labs: hb('10.7') }],
    ['5 years, 11.4', { age: '5', labs: hb('11.4') }],
    ['11 years, 11.4', { age: '11', labs: hb('11.4') }],
    ['13 years, 11.9', { age: '13', labs: hb('11.9') }],
    ['a boy of 16, 12.9', { age: '16', labs: hb('12.9') }],
  ])('anaemia: %s', (_name, changes) => {
    expect(iron(changes)).toMatch(NAMED);
  });
});
