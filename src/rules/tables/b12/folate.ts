/** Folate, and that it is never given alone before B12 is known. */
import { number } from '../../facts/leaf.ts';
import type { Facts } from '../../facts/facts.ts';
import { all } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { SERUM_FOLATE } from '../limits/b12.ts';
import { row } from '../row.ts';
import { cite } from '../sources.ts';

const FOLATE_RECALLED = cite('neurology-practice', '5.4', 'textbook');

export type FolateId = 'folate.low' | 'folate.borderline' | 'folate.notLow';

export const FOLATE: Table<Facts, FolateId, string> = {
  id: 'folate',
  takes: 'first',
  rows: [
    row(
      'folate.low',
      number('folate', 'below', SERUM_FOLATE.low),
      'Folate is low. Never folate alone before B12 is known.',
      [FOLATE_RECALLED, cite('nice-ng239', '5.4', 'guideline')],
    ),
    row(
      'folate.borderline',
      all(
        number('folate', 'at least', SERUM_FOLATE.low),
        number('folate', 'at most', SERUM_FOLATE.borderline),
      ),
      'Folate is borderline. Never folate alone before B12 is known.',
      [FOLATE_RECALLED, cite('nice-ng239', '5.4', 'guideline')],
    ),
    row(
      'folate.notLow',
      number('folate', 'above', SERUM_FOLATE.borderline),
      'Folate is not low.',
      [FOLATE_RECALLED],
      true,
    ),
  ],
};
