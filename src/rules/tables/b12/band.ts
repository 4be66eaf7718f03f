/** The band of the level by NICE NG239: always computed, always shown. */
import type { Facts } from '../../facts/facts.ts';
import { all } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { B12_ADULT_BANDS } from '../limits/age.ts';
import { row } from '../row.ts';
import {
  DEFICIENT,
  DESIGN,
  INDETERMINATE,
  MEASURED,
  NICE,
  BELOW_ADULT_BANDS,
  UNLIKELY,
} from './shared.ts';

export type B12BandId =
  | 'b12.band.under16'
  | 'b12.band.deficient'
  | 'b12.band.indeterminate'
  | 'b12.band.unlikely';

/** The band by NICE NG239: always computed, always shown. `then` is its words. */
export const B12_BAND: Table<Facts, B12BandId, string> = {
  id: 'b12-band',
  takes: 'first',
  rows: [
    row(
      'b12.band.under16',
      all(BELOW_ADULT_BANDS, MEASURED),
      `Under ${B12_ADULT_BANDS.digits}: adult bands do not apply, use the laboratory's.`,
      [NICE, DESIGN],
    ),
    row('b12.band.deficient', DEFICIENT, 'In the band "deficiency" (NICE NG239).', [NICE]),
    row('b12.band.indeterminate', INDETERMINATE, 'In the band "indeterminate" (NICE NG239).', [
      NICE,
    ]),
    row(
      'b12.band.unlikely',
      UNLIKELY,
      'In the band "deficiency unlikely" (NICE NG239).',
      [NICE],
      true,
    ),
  ],
};
