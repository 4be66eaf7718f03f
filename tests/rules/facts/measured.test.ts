/** Values measured or computed: transferrin saturation (§4.3, §4.4), the age of onset (D15). */
import { describe, expect, test } from 'vitest';
import { tsatOf } from '../../../src/rules/facts/measured.ts';
import { scaled } from '../../../src/rules/logic/interval.ts';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';
import { factsOf, typed } from './recorded.ts';
import { TODAY } from '../a-visit.ts';

const percent = (labs: Visit['labs']): string => {
  const found = tsatOf({ ...emptyVisit, labs }, TODAY);
  return found === undefined ? 'none' : `${String(found.low / scaled('1'))} ${found.unit}`;
};

describe('§4.3 §4.4 transferrin saturation', () => {
  const IRON = typed('60', 'µg/dL');
  const TIBC = typed('300', 'µg/dL');
  const TRANSFERRIN = typed('200', 'mg/dL');

  test.each<[string, Visit['labs'], string]>([
    ['nothing measured', {}, 'none'],
    ['as entered', { tsat: typed('18', '%') }, '18 %'],
    ['entered before computed', { tsat: typed('18', '%'), iron: IRON, tibc: TIBC }, '18 %'],
    [
      'entered and unreadable: not computed',
      { tsat: typed('1e3', '%'), iron: IRON, tibc: TIBC },
      'none',
    ],
    ['a blank is not entered', { tsat: typed(' ', '%'), iron: IRON, tibc: TIBC }, '20 %'],
    ['iron alone', { iron: IRON }, 'none'],
    ['TIBC alone', { tibc: TIBC }, 'none'],
    ['iron and TIBC', { iron: IRON, tibc: TIBC }, '20 %'],
    [
      'TIBC before transferrin',
      { iron: IRON, tibc: TIBC, transferrin: typed('100', 'mg/dL') },
      '20 %',
    ],
    ['TIBC in another unit', { iron: IRON, tibc: typed('54', 'µmol/L') }, 'none'],
    ['above 100 %', { iron: typed('300.1', 'µg/dL'), tibc: TIBC }, 'none'],
    ['just above 100 %', { iron: typed('300.0001', 'µg/dL'), tibc: TIBC }, 'none'],
    ['100 %', { iron: typed('300', 'µg/dL'), tibc: TIBC }, '100 %'],
    [
      'iron and transferrin: x 1.4',
      { iron: typed('56', 'µg/dL'), transferrin: TRANSFERRIN },
      '20 %',
    ],
    [
      'above 100 % by transferrin',
      { iron: typed('290', 'µg/dL'), transferrin: TRANSFERRIN },
      'none',
    ],
    ['transferrin alone', { transferrin: TRANSFERRIN }, 'none'],
    [
      'TIBC unreadable: not estimated',
      { iron: IRON, tibc: typed('1e3', 'µg/dL'), transferrin: TRANSFERRIN },
      'none',
    ],
    [
      'TIBC blank: estimated',
      { iron: typed('56', 'µg/dL'), tibc: typed(' ', 'µg/dL'), transferrin: TRANSFERRIN },
      '20 %',
    ],
  ])('%s', (_name, labs, expected) => {
    expect(percent(labs)).toBe(expected);
  });
});

const read = (age: string | undefined, onset: string | undefined): number | undefined => {
  const numbers = {
    ...(age === undefined ? {} : { age: typed(age, 'years') }),
    ...(onset === undefined ? {} : { 'age-at-onset': typed(onset, 'years') }),
  };
  return factsOf({ numbers }).measured['age-at-onset']?.low;
};

describe('D15 the age when the symptoms began', () => {
  test.each([
    ['58', '40', scaled('40')],
    ['58', '58', scaled('58')],
    ['58', '59', undefined],
    [undefined, '40', scaled('40')],
    ['58', undefined, undefined],
  ])('aged %s, since %s', (age, onset, expected) => {
    expect(read(age, onset)).toBe(expected);
  });
});
