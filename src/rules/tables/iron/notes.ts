/** What stands beside the line on iron: how the sample was taken, the assay, disputed limits. */
import { is, number } from '../../facts/leaf.ts';
import type { Facts } from '../../facts/facts.ts';
import { all, any, not } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { ANAEMIA_AGE } from '../limits/age.ts';
import { FERRITIN, TSAT } from '../limits/iron.ts';
import { row } from '../row.ts';
import { cite } from '../sources.ts';
import { NEEDS_A_CAUSE } from './cause.ts';
import {
  AASM_RESTATED,
  ADULT,
  ANAEMIA,
  ASSAYS,
  CHILD,
  CHILD_RANGE,
  DESIGN,
  IRLSSG,
  LOW_TSAT,
  MAYO,
  INFLAMED,
} from './shared.ts';

const IRON_BEFORE_SAMPLE = any(is('iron-taken-24h', 'yes'), is('iron-infusion-recent', 'yes'));

export type IronNoteId =
  | 'iron.note.inflammation'
  | 'iron.note.repeatFirst'
  | 'iron.note.ironTaken'
  | 'iron.note.infusion'
  | 'iron.note.notMorning'
  | 'iron.note.assay'
  | 'iron.note.exactly100'
  | 'iron.note.tsatExactly45'
  | 'iron.note.childTsat'
  | 'iron.note.notAnaemic'
  | 'iron.note.fit'
  | 'iron.note.significance';

export type IronNote = {
  readonly says: string;
  /** About the RLS ranges; not shown while the criteria are not met. */
  readonly rlsOnly: boolean;
};

const note = (says: string, rlsOnly = false): IronNote => ({ says, rlsOnly });
const MEASURED = is('iron-measured', 'yes');
const PRE_ANALYTIC = cite('winkelman-2025-secondary', '4.1', 'guideline');

export const IRON_NOTES: Table<Facts, IronNoteId, IronNote> = {
  id: 'iron-notes',
  takes: 'every',
  rows: [
    row(
      'iron.note.inflammation',
      all(MEASURED, INFLAMED),
      note(
        'Inflammation: ferritin may be higher than the iron stores. TSAT decides; repeat ferritin 4 weeks after a febrile illness.',
      ),
      [MAYO, CHILD_RANGE, cite('who-2020', '4.1', 'guideline')],
    ),
    row(
      'iron.note.repeatFirst',
      all(number('tsat', 'above', TSAT.overload), IRON_BEFORE_SAMPLE),
      note('Repeat first, off iron: iron shortly before the sample may explain the high TSAT.'),
      [DESIGN],
    ),
    row(
      'iron.note.ironTaken',
      all(MEASURED, is('iron-taken-24h', 'yes')),
      note('Iron was taken within 24 hours of the sample: repeat in the morning, off iron.'),
      [PRE_ANALYTIC, DESIGN],
    ),
    row(
      'iron.note.infusion',
      all(MEASURED, is('iron-infusion-recent', 'yes')),
      note('Iron infusion or transfusion not long before the sample: repeat later.'),
      [cite('project-design', '4.2', 'design')],
    ),
    row(
      'iron.note.notMorning',
      all(MEASURED, is('morning-sample', 'no')),
      note('Not a morning sample: iron and TSAT change over the day. Repeat in the morning.'),
      [PRE_ANALYTIC],
    ),
    row(
      'iron.note.assay',
      all(
        // Below these the row is the same by either assay.
        any(
          number('ferritin', 'above', FERRITIN.adultOralOrIv),
          all(CHILD, number('ferritin', 'at least', FERRITIN.childTreat)),
        ),
        number('ferritin', 'at most', FERRITIN.highByRoche),
      ),
      note(
        `Assays differ: a Roche-type assay may read about 1.6 times higher (Beckman 50, 75, 100, 300 ng/mL = Roche 83, 121, 158, ${FERRITIN.highByRoche.digits}). It is not known which one the limits rest on; TSAT helps.`,
        true,
      ),
      [ASSAYS],
    ),
    row(
      'iron.note.fit',
      all(
        NEEDS_A_CAUSE,
        number('age', 'at least', ANAEMIA_AGE),
        not(ANAEMIA),
        is('anaemia-has-a-cause', 'no'),
      ),
      note(
        `From ${ANAEMIA_AGE.digits} on, low iron without anaemia: UK, FIT may be considered (NICE NG12, DG56).`,
      ),
      [cite('project-design', 'D21', 'design')],
    ),
    row(
      'iron.note.exactly100',
      all(
        ADULT,
        number('ferritin', 'at least', FERRITIN.adultIv),
        number('ferritin', 'at most', FERRITIN.adultIv),
      ),
      note(
        `Ferritin is exactly at ${FERRITIN.adultIv.figure}: IRLSSG 2018 includes it, Mayo 2021 does not.`,
        true,
      ),
      [IRLSSG, MAYO],
    ),
    row(
      'iron.note.tsatExactly45',
      all(number('tsat', 'at least', TSAT.overload), number('tsat', 'at most', TSAT.overload)),
      note(
        `TSAT is exactly ${TSAT.overload.figure}: caution. Mayo 2021 asks for below ${TSAT.overload.figure}.`,
        true,
      ),
      [MAYO, DESIGN],
    ),
    row(
      'iron.note.childTsat',
      all(CHILD, LOW_TSAT),
      note(
        `TSAT is below ${TSAT.low.figure}: the sources give no TSAT limit for children with RLS.`,
        true,
      ),
      [AASM_RESTATED, DESIGN],
    ),
    row(
      'iron.note.notAnaemic',
      all(number('ferritin', 'at most', FERRITIN.adultOralOrIv), not(ANAEMIA)),
      note('The absence of anaemia does not argue against iron deficiency in RLS.', true),
      [cite('emory-drugs', '4.1', 'study')],
    ),
    row(
      'iron.note.significance',
      is('significance', 'no'),
      note('AASM 2025 addresses clinically significant RLS; significance is recorded as no.', true),
      [cite('winkelman-2025', '4.1', 'guideline'), DESIGN],
    ),
  ],
};
