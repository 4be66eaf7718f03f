/** Iron where the RLS criteria are not met: iron deficiency as in anyone, and nothing else (T44). */
import type { Facts } from '../../facts/facts.ts';
import { any, otherwise } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { row } from '../row.ts';
import {
  ANAEMIA,
  ANAEMIA_WHO,
  DESIGN,
  type IronResult,
  LOW_FERRITIN,
  LOW_TSAT_WITHOUT_HIGH_FERRITIN,
  PAIR,
} from './shared.ts';

export type IronGeneralId =
  | 'iron.general.deficient'
  | 'iron.general.anaemia'
  | 'iron.general.notDeficient';

/** D5's gate: with the verdict not met only iron deficiency as in anyone is reported (T44). */
export const IRON_GENERAL: Table<Facts, IronGeneralId, IronResult> = {
  id: 'iron-general',
  takes: 'first',
  rows: [
    row(
      'iron.general.deficient',
      any(LOW_FERRITIN, LOW_TSAT_WITHOUT_HIGH_FERRITIN),
      {
        line: 'Iron deficiency, whatever the cause of the leg symptoms.',
        says: ['The RLS ranges for iron are not applied, since the RLS criteria are not met.'],
        route: 'none',
        measureNext: ['lab.haemoglobin'],
      },
      [DESIGN],
    ),
    row(
      'iron.general.anaemia',
      ANAEMIA,
      {
        line: 'Anaemia: iron deficiency is one cause to look for.',
        says: ['The RLS ranges for iron are not applied, since the RLS criteria are not met.'],
        route: 'none',
        measureNext: PAIR,
      },
      [ANAEMIA_WHO, DESIGN],
    ),
    row(
      'iron.general.notDeficient',
      otherwise(),
      {
        line: 'No iron deficiency by these values.',
        says: ['The RLS ranges for iron are not applied, since the RLS criteria are not met.'],
        route: 'none',
        measureNext: [],
      },
      [DESIGN],
      true,
    ),
  ],
};
