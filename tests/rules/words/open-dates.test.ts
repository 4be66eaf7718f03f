/** A date that cannot be used waits as an open point, in the manner of a sample's (D68). */
import { expect, test } from 'vitest';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';

const open = (changes: Changes): readonly string[] =>
  assessed(visitWith(classicVisit, changes))
    .open.filter(({ question }) => question.endsWith('-date') || question === 'medicines')
    .map(({ question, says }) => `${question}: ${says}`);

const onset = (typed: string): Changes => ({ words: { 'onset-date': typed } });
const sertraline = (dates: object): Changes => ({ medicines: [{ name: 'sertraline', ...dates }] });

test.each<[string, Changes, readonly string[]]>([
  [
    'that cannot be read',
    onset('last spring'),
    ['onset-date: Date when the symptoms began, “last spring”: it cannot be read, correct it'],
  ],
  [
    'that may be two days',
    onset('03/04/2026'),
    ['onset-date: Date when the symptoms began, “03/04/2026”: 3 Apr 2026 or 4 Mar 2026?'],
  ],
  [
    'of tomorrow',
    onset('22 Nov 2026'),
    ['onset-date: Date when the symptoms began, “22 Nov 2026”: it lies after today, correct it'],
  ],
  ['of today', onset('21 Nov 2026'), []],
  ['of this month', onset('Nov 2026'), []],
  [
    'of the next month',
    onset('Dec 2026'),
    ['onset-date: Date when the symptoms began, “Dec 2026”: it lies after today, correct it'],
  ],
  [
    'before 1900',
    onset('1899-12-31'),
    [
      'onset-date: Date when the symptoms began, “1899-12-31”: it lies before 1900, correct the year',
    ],
  ],
  ['of 1900', onset('1900'), []],
  ['that is blank', onset(' '), []],
  [
    'of a medicine',
    sertraline({ started: 'spring', stopped: '2027' }),
    [
      'medicines: sertraline, started “spring”: it cannot be read, correct it',
      'medicines: sertraline, stopped “2027”: it lies after today, correct it',
    ],
  ],
  [
    'that is out of order',
    sertraline({ started: '10 Oct 2026', stopped: '9 Oct 2026' }),
    ['medicines: sertraline: its dates do not follow each other, check them'],
  ],
  [
    'of which the order is open',
    sertraline({ started: 'Oct 2026', changed: '1 Oct 2026', stopped: '2026' }),
    [],
  ],
  ['that is not asked', { words: { 'delivery-date': 'spring' } }, []],
  [
    'of an event',
    { answers: { 'nitrous-oxide': 'yes' }, words: { 'nitrous-oxide-date': 'spring' } },
    ['nitrous-oxide-date: Nitrous oxide last used, “spring”: it cannot be read, correct it'],
  ],
])('a date %s', (_name, changes, says) => {
  expect(open(changes)).toEqual(says);
});
