/** Iron where the RLS criteria are not met: iron deficiency as in anyone, and nothing else (T44). */
import type { Facts } from '../../facts/facts.ts';
import { is, number } from '../../facts/leaf.ts';
import { all, any, not } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { FERRITIN, TSAT } from '../limits/iron.ts';
import { row } from '../row.ts';
import { cite } from '../sources.ts';
import {
  ANAEMIA,
  ANAEMIA_WHO,
  DESIGN,
  type IronResult,
  LOW_FERRITIN,
  LOW_TSAT,
  LOW_TSAT_WITHOUT_HIGH_FERRITIN,
  PAIR,
} from './shared.ts';

const D71 = cite('project-design', 'D71', 'design');
const NOT_APPLIED = 'The RLS ranges for iron are not applied, since the RLS criteria are not met.';

export type IronGeneralId =
  | 'iron.general.deficient'
  | 'iron.general.functional'
  | 'iron.general.anaemia'
  | 'iron.general.notDeficient';

/** With severe kidney disease it is asked how far it is, before a line that calms (D47). */
const KIDNEY_IS_KNOWN = any(
  is('kidney-condition', 'not-recorded'),
  is('dialysis', 'yes', 'no'),
  is('kidney-stage', 'end-stage', 'before-end-stage'),
);

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
        says: [NOT_APPLIED],
        route: 'none',
        measureNext: ['lab.haemoglobin'],
      },
      [DESIGN],
    ),
    row(
      'iron.general.functional',
      all(LOW_TSAT, number('ferritin', 'above', FERRITIN.adultIv)),
      {
        line: `TSAT is low with ferritin above ${FERRITIN.adultIv.figure}: inflammation, kidney or liver disease?`,
        says: [NOT_APPLIED],
        route: 'none',
        measureNext: ['lab.haemoglobin'],
      },
      [D71],
    ),
    row(
      'iron.general.anaemia',
      // Not measured, it keeps nothing open: ferritin and TSAT tell of iron by themselves.
      all(not(is('haemoglobin-typed', 'blank')), ANAEMIA),
      {
        line: 'Anaemia: iron deficiency is one cause to look for.',
        says: [NOT_APPLIED],
        route: 'none',
        measureNext: PAIR,
      },
      [ANAEMIA_WHO, DESIGN],
    ),
    row(
      'iron.general.notDeficient',
      all(
        number('tsat', 'at least', TSAT.low),
        KIDNEY_IS_KNOWN,
        // Below the limit of deficiency the first row stands.
        any(number('ferritin', 'at least', FERRITIN.notDeficient), not(ANAEMIA)),
      ),
      {
        line: 'No iron deficiency on ferritin and TSAT.',
        says: [NOT_APPLIED],
        route: 'none',
        measureNext: [],
      },
      [D71],
      true,
    ),
  ],
};
