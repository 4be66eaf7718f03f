/** What the page says where no red flag has a time: of whole visits, through the rules (D78). */
import { expect, test } from 'vitest';
import { leadingOf } from '../../src/summary/concluded/leading.ts';
import { assessed, clearVisit, visitWith, type Changes } from './a-visit.ts';

const absenceOf = (changes: Changes): string => {
  const visit = visitWith(clearVisit, changes);
  return leadingOf(visit, assessed(visit)).absence;
};

test.each<[string, Changes, 'None found' | 'None with a deadline' | undefined]>([
  ['nothing told, nothing found', {}, 'None found'],
  [
    'a note',
    { safety: { 'bladder-bowel-saddle': { answer: 'yes', details: ['constipation'] } } },
    'None with a deadline',
  ],
  [
    'a yes that is explained',
    {
      safety: {
        'legs-weaker': {
          answer: 'yes',
          details: ['unsteady'],
          settled: 'explained',
          'settled-by': 'new glasses',
        },
      },
    },
    'None with a deadline',
  ],
  [
    'an unsure, power full',
    { safety: { 'legs-weaker': { answer: 'unsure' } } },
    'None with a deadline',
  ],
  [
    'an item that no row takes up',
    { exam: { joints: { state: 'abnormal', signs: ['tender-or-limited'] } } },
    'None with a deadline',
  ],
  ['a flag', { exam: { oedema: { state: 'abnormal', side: 'both', onset: 'longer' } } }, undefined],
])('D78 %s: "none found" or not', (_name, changes, expected) => {
  const said = /^None (?:found|with a deadline)(?=\. )/u.exec(absenceOf(changes))?.[0];
  expect(said).toEqual(expected);
});
