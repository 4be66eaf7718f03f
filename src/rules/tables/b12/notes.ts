/** What stands beside the line on vitamin B12. */
import { is, number } from '../../facts/leaf.ts';
import type { Facts } from '../../facts/facts.ts';
import { all, any, not } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { B12_ADULT_BANDS } from '../limits/age.ts';
import { ACTIVE_B12, HOMOCYSTEINE, MMA, SERUM_FOLATE, TOTAL_B12 } from '../limits/b12.ts';
import { EGFR } from '../limits/other.ts';
import { row } from '../row.ts';
import { cite } from '../sources.ts';
import {
  ANY_SIGN,
  DESIGN,
  MEASURED,
  NEUROLOGY,
  NICE,
  NICE_DECISION,
  SIGNS,
  BELOW_ADULT_BANDS,
} from './shared.ts';

export type B12NoteId =
  | 'b12.note.n2o'
  | 'b12.useActive'
  | 'b12.note.replacement'
  | 'mma.renalCaution'
  | 'b12.note.mmaRaised'
  | 'b12.note.homocysteineRaised'
  | 'b12.note.metabolitesInRange'
  | 'b12.note.testsDisagree'
  | 'b12.note.bloodCount'
  | 'b12.note.ethnicity'
  | 'b12.note.localBands'
  | 'b12.note.under16'
  | 'b12.note.veryHigh'
  | 'b12.note.folateLater';

const MMA_RAISED = number('mma', 'above', MMA.raised);

export const B12_NOTES: Table<Facts, B12NoteId, string> = {
  id: 'b12-notes',
  takes: 'every',
  rows: [
    row(
      'b12.note.n2o',
      is('nitrous-oxide', 'yes'),
      'Nitrous oxide: total B12 may lie in range while the tissues lack it; MMA or homocysteine decides.',
      [NICE_DECISION],
    ),
    row(
      'b12.useActive',
      is('pregnant', 'yes'),
      'Pregnancy: total B12 falls without a deficiency; prefer active B12.',
      [NICE_DECISION],
    ),
    row(
      'b12.note.replacement',
      is('b12-replacement', 'yes'),
      'On B12 replacement: the level tells little and does not argue against a deficiency.',
      [NICE_DECISION],
    ),
    row(
      'mma.renalCaution',
      all(MMA_RAISED, any(number('egfr', 'below', EGFR.raisesMma), is('dialysis', 'yes'))),
      'MMA is raised, but reduced kidney function raises it too: read with caution.',
      [NICE_DECISION],
    ),
    row(
      'b12.note.mmaRaised',
      MMA_RAISED,
      "MMA is raised: it points to a lack of B12 in the tissues. The laboratory's own range comes first.",
      [NICE],
    ),
    row(
      'b12.note.homocysteineRaised',
      number('homocysteine', 'above', HOMOCYSTEINE.raised),
      'Homocysteine is raised: also with a lack of folate or B6, reduced kidney function or an underactive thyroid.',
      [cite('neurology-practice', '5.1', 'textbook')],
    ),
    row(
      'b12.note.metabolitesInRange',
      all(
        SIGNS,
        any(
          number('mma', 'at most', MMA.raised),
          number('homocysteine', 'at most', HOMOCYSTEINE.raised),
        ),
      ),
      'No single result in range outweighs convincing signs: cord degeneration with MMA and homocysteine in range is on record.',
      [NEUROLOGY],
    ),
    row(
      'b12.note.testsDisagree',
      any(
        all(
          number('b12', 'below', TOTAL_B12.deficient),
          number('active-b12', 'at least', ACTIVE_B12.deficient),
        ),
        all(
          number('b12', 'above', TOTAL_B12.unlikely),
          number('active-b12', 'at most', ACTIVE_B12.unlikely),
        ),
        all(
          number('b12', 'at least', TOTAL_B12.deficient),
          number('active-b12', 'below', ACTIVE_B12.deficient),
        ),
        all(
          number('b12', 'at most', TOTAL_B12.unlikely),
          number('active-b12', 'above', ACTIVE_B12.unlikely),
        ),
      ),
      'Total and active B12 lie in different bands: the lower one counts here, in pregnancy the one of active B12. MMA or homocysteine may settle it.',
      [DESIGN],
    ),
    row(
      'b12.note.bloodCount',
      ANY_SIGN,
      'Haemoglobin and cell size in range do not argue against a lack of B12: 28 % of neuropsychiatric cases had neither anaemia nor macrocytosis.',
      [NEUROLOGY],
    ),
    row(
      'b12.note.ethnicity',
      MEASURED,
      'NICE notes higher reference values in Black people: the same figure may mean less B12.',
      [NICE_DECISION],
    ),
    row(
      'b12.note.localBands',
      MEASURED,
      "Bands used: NICE NG239. The laboratory's own may differ.",
      [NICE],
    ),
    row(
      'b12.note.under16',
      all(BELOW_ADULT_BANDS, MEASURED),
      `Under ${B12_ADULT_BANDS.digits}: adult bands do not apply, use the laboratory's.`,
      [NICE, DESIGN],
    ),
    row(
      'b12.note.veryHigh',
      all(number('b12', 'above', TOTAL_B12.veryHigh), not(is('b12-replacement', 'yes'))),
      'Very high total B12 without replacement: liver or blood disease?',
      [cite('neurology-practice', '5.3', 'textbook')],
    ),
    row(
      'b12.note.folateLater',
      all(number('folate', 'at most', SERUM_FOLATE.borderline), is('b12-measured', 'no')),
      'Never folate alone before B12 is known.',
      [cite('nice-ng239', '5.4', 'guideline')],
    ),
  ],
};
