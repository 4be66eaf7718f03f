/** What the page says where no red flag has a time: of whole visits, through the rules (D78). */
import { expect, test } from 'vitest';
import { flags } from '../../src/summary/concluded/flags.ts';
import { numbering } from '../../src/summary/lines.ts';
import { assessed, clearVisit, visitWith, type Changes } from './a-visit.ts';

const labelsOf = (changes: Changes): readonly (string | undefined)[] => {
  const visit = visitWith(clearVisit, changes);
  return flags(visit, assessed(visit), numbering()).lines.map(({ label }) => label);
};

test.each<[string, Changes, 'None found on' | 'None with a time' | undefined]>([
  ['nothing told, nothing found', {}, 'None found on'],
  [
    'a note',
    { safety: { 'bladder-bowel-saddle': { answer: 'yes', details: ['constipation'] } } },
    'None with a time',
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
    'None with a time',
  ],
  [
    'an unsure, power full',
    { safety: { 'legs-weaker': { answer: 'unsure' } } },
    'None with a time',
  ],
  [
    'an item that no row takes up',
    { exam: { joints: { state: 'abnormal', signs: ['tender-or-limited'] } } },
    'None with a time',
  ],
  ['a flag', { exam: { oedema: { state: 'abnormal', side: 'both', onset: 'longer' } } }, undefined],
])('D78 %s: "none found" or not', (_name, changes, expected) => {
  const said = labelsOf(changes).filter((label) => label?.startsWith('None ') === true);
  expect(said).toEqual(expected === undefined ? [] : [expected]);
});
