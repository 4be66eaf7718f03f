/**
 * Iron in RLS: the rows of D5 in the order of D5. Iron never changes a verdict; the verdict only
 * decides which rows may be shown (T44).
 *
 * The words state what a source says about a value. They never order, start, stop or dose (D11).
 */
import { is, number } from '../../facts/leaf.ts';
import type { Facts } from '../../facts/facts.ts';
import { all, any, named } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { FERRITIN, TSAT } from '../limits/iron.ts';
import { row } from '../row.ts';
import { cite } from '../sources.ts';
import {
  AASM,
  AASM_RESTATED,
  ADULT,
  CHILD,
  CHILD_RANGE,
  DESIGN,
  ESRD,
  IRLSSG,
  type IronResult,
  LOW_TSAT,
  MAYO,
  PAIR,
  PREGNANCY,
} from './shared.ts';

const OVERLOAD = named(
  `known iron overload, or TSAT above ${TSAT.overload.figure}`,
  any(is('iron-overload', 'yes'), number('tsat', 'above', TSAT.overload)),
);

export type IronId =
  | 'iron.notTested'
  | 'iron.noIron.overload'
  | 'iron.esrd.ivSucrose'
  | 'iron.esrd.discussHigh'
  | 'iron.esrd.discuss'
  | 'iron.pregnancy'
  | 'iron.pregnancy.discuss'
  | 'iron.child.treat'
  | 'iron.child.consider'
  | 'iron.child.notIndicated'
  | 'iron.adult.functional'
  | 'iron.high'
  | 'iron.adult.functionalOr'
  | 'iron.adult.oralOrIv'
  | 'iron.adult.ivOnly'
  | 'iron.adult.notIndicated';

/** D5, in its order. Rows lean on the rows above them. */
export const IRON: Table<Facts, IronId, IronResult> = {
  id: 'iron',
  takes: 'first',
  rows: [
    row(
      'iron.notTested',
      all(is('ferritin-typed', 'blank'), is('tsat-typed', 'blank')),
      {
        line: 'Measure ferritin and TSAT (iron, TIBC).',
        says: [
          'AASM 2025, good practice statement: in clinically significant RLS test ferritin and TSAT (from iron and TIBC), ideally in the morning, with no iron-containing supplement or food for at least 24 hours.',
        ],
        route: 'none',
        measureNext: PAIR,
      },
      [cite('winkelman-2025', '4.1', 'guideline'), DESIGN],
    ),
    row(
      'iron.noIron.overload',
      OVERLOAD,
      {
        line: `No iron while iron overload is known or TSAT is above ${TSAT.overload.figure}.`,
        says: [
          `IRLSSG 2018 (quoted): no intravenous iron at TSAT above ${TSAT.overload.figure}. This stands above every ferritin range.`,
          `Repeat fasting, off iron. If TSAT stays above ${TSAT.overload.figure}: iron overload, haemolysis, or a recent dose of iron?`,
        ],
        route: 'no-iron',
        measureNext: [],
      },
      [IRLSSG, DESIGN],
    ),
    row(
      'iron.esrd.ivSucrose',
      all(ESRD, number('ferritin', 'below', FERRITIN.esrdIvSucrose), LOW_TSAT),
      {
        line: 'End-stage kidney disease: within the AASM range for intravenous iron sucrose in RLS.',
        says: [
          `AASM 2025 (restated), conditional: ferritin below ${FERRITIN.esrdIvSucrose.figure} and TSAT below ${TSAT.low.figure}. With nephrology.`,
        ],
        route: 'specialist',
        measureNext: [],
      },
      [AASM_RESTATED, DESIGN],
    ),
    row(
      'iron.esrd.discussHigh',
      all(ESRD, number('ferritin', 'above', FERRITIN.high)),
      {
        line: 'End-stage kidney disease with high ferritin: discuss with nephrology.',
        says: [
          `The general RLS ranges do not apply; nephrology targets do. IRLSSG 2018: no intravenous iron at ferritin above ${FERRITIN.high.figure}.`,
        ],
        route: 'none',
        measureNext: PAIR,
      },
      [AASM_RESTATED, IRLSSG, DESIGN],
      true,
    ),
    row(
      'iron.esrd.discuss',
      ESRD,
      {
        line: 'End-stage kidney disease: discuss with nephrology.',
        says: ['The general RLS ranges do not apply; nephrology targets do.'],
        route: 'none',
        measureNext: PAIR,
      },
      [AASM_RESTATED, DESIGN],
      true,
    ),
    row(
      'iron.pregnancy',
      all(is('pregnant', 'yes'), any(number('ferritin', 'at most', FERRITIN.pregnancy), LOW_TSAT)),
      {
        line: 'Pregnancy: within the range for iron in RLS, with maternity care.',
        says: [
          'Pregnancy consensus 2015 (not read in the original): oral; intravenous only after the first trimester, with maternity care.',
        ],
        route: 'oral-or-iv',
        measureNext: PAIR,
      },
      [PREGNANCY, DESIGN],
    ),
    row(
      'iron.pregnancy.discuss',
      is('pregnant', 'yes'),
      {
        line: 'Pregnancy, above the range for iron in RLS: discuss with maternity care.',
        says: ['The range is that of the pregnancy consensus 2015 (not read in the original).'],
        route: 'none',
        measureNext: PAIR,
      },
      [PREGNANCY, DESIGN],
    ),
    row(
      'iron.child.treat',
      all(CHILD, number('ferritin', 'below', FERRITIN.childTreat)),
      {
        line: 'Child: within the AASM range for iron in RLS.',
        says: [
          `AASM 2025 (restated): ferritin below ${FERRITIN.childTreat.figure} in children. With a paediatric specialist.`,
        ],
        route: 'specialist',
        measureNext: PAIR,
      },
      [AASM_RESTATED, DESIGN],
    ),
    row(
      'iron.child.consider',
      all(
        CHILD,
        number('ferritin', 'at least', FERRITIN.childTreat),
        number('ferritin', 'at most', FERRITIN.childConsider),
      ),
      {
        line: 'Child: oral iron may be considered by a specialist.',
        says: [
          `UpToDate (excerpts), expert opinion: ferritin ${FERRITIN.childTreat.digits} to ${FERRITIN.childConsider.figure} in children.`,
        ],
        route: 'specialist',
        measureNext: PAIR,
      },
      [CHILD_RANGE, DESIGN],
    ),
    row(
      'iron.child.notIndicated',
      CHILD,
      {
        line: 'Child: above the ranges in which the sources name iron for RLS.',
        says: [
          `AASM 2025 (restated) below ${FERRITIN.childTreat.digits}, UpToDate up to ${FERRITIN.childConsider.figure}.`,
        ],
        route: 'not-indicated',
        measureNext: PAIR,
      },
      [AASM_RESTATED, CHILD_RANGE, DESIGN],
      true,
    ),
    row(
      'iron.adult.functional',
      all(ADULT, number('ferritin', 'above', FERRITIN.high), LOW_TSAT),
      {
        line: 'High ferritin with low TSAT: functional iron deficiency is possible. Specialist decision.',
        says: [
          `Probably inflammation, kidney or liver disease. AASM 2025 is fulfilled by TSAT, consensus, not tested; IRLSSG 2018 does not give intravenous iron at ferritin above ${FERRITIN.high.figure}.`,
        ],
        route: 'specialist',
        measureNext: [],
      },
      [IRLSSG, AASM, DESIGN],
    ),
    row(
      'iron.high',
      all(ADULT, number('ferritin', 'above', FERRITIN.high)),
      {
        line: 'No iron: ferritin is high. Find why.',
        says: [
          `IRLSSG 2018: no intravenous iron at ferritin above ${FERRITIN.high.figure}. Inflammation, liver disease, or iron overload?`,
        ],
        route: 'no-iron',
        measureNext: PAIR,
      },
      [IRLSSG, DESIGN],
    ),
    row(
      'iron.adult.functionalOr',
      all(ADULT, number('ferritin', 'above', FERRITIN.adultIv), LOW_TSAT),
      {
        line: `Low TSAT with ferritin above ${FERRITIN.adultIv.figure}: functional iron deficiency. Specialist decision.`,
        says: [
          'AASM 2025, consensus, not tested: within the range for oral or intravenous iron in RLS, by TSAT.',
          `IRLSSG 2018 and Mayo 2021 set ferritin up to, or below, ${FERRITIN.adultIv.figure} for first intravenous iron. Inflammation or kidney disease is likely.`,
        ],
        route: 'specialist',
        measureNext: [],
      },
      [AASM, IRLSSG, MAYO, DESIGN],
    ),
    row(
      'iron.adult.oralOrIv',
      all(ADULT, any(number('ferritin', 'at most', FERRITIN.adultOralOrIv), LOW_TSAT)),
      {
        line: 'Within the AASM 2025 range for oral or intravenous iron in RLS (consensus, not tested).',
        says: [],
        route: 'oral-or-iv',
        measureNext: PAIR,
      },
      [AASM, DESIGN],
    ),
    row(
      'iron.adult.ivOnly',
      all(
        ADULT,
        number('ferritin', 'above', FERRITIN.adultOralOrIv),
        number('ferritin', 'at most', FERRITIN.adultIv),
      ),
      {
        line: 'Within the AASM 2025 range for intravenous iron only in RLS (consensus, not tested).',
        says: [],
        route: 'iv-only',
        measureNext: PAIR,
      },
      [AASM, IRLSSG, DESIGN],
    ),
    row(
      'iron.adult.notIndicated',
      ADULT,
      {
        line: 'Outside the AASM ranges for iron in RLS.',
        says: [
          `AASM 2025, consensus, not tested: iron for RLS is named up to ferritin ${FERRITIN.adultIv.figure}, or at TSAT below ${TSAT.low.figure}. Ferritin does not decide whether it is RLS.`,
        ],
        route: 'not-indicated',
        measureNext: [],
      },
      [AASM, DESIGN],
      true,
    ),
  ],
};
