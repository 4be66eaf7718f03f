/**
 * What would overtake the row of the ladder that stands, in sentences. The rows read the reading of
 * the ladder, not the visit: which row stands, and which value would settle it.
 */
import { all, not } from '../../logic/condition.ts';
import { answerLeaf } from '../../logic/leaf.ts';
import { every, type Table } from '../../logic/table.ts';
import { FERRITIN, TSAT } from '../limits/iron.ts';
import { EGFR } from '../limits/other.ts';
import { cite } from '../sources.ts';
import type { IronId } from './ladder.ts';
import type { IronReading } from './read.ts';
import { AASM, AASM_RESTATED, DESIGN, IRLSSG, PREGNANCY } from './shared.ts';

type YesNo = 'yes' | 'no';
export type UnlessFacts = {
  /** The row that stands while another may overtake it. */
  readonly 'iron-row': IronId | 'none';
  readonly 'tsat-settles-it': YesNo;
  readonly 'ferritin-settles-it': YesNo;
  readonly 'egfr-settles-it': YesNo;
  readonly 'dialysis-settles-it': YesNo;
  readonly 'overload-may-overtake': YesNo;
};

export type IronUnlessId =
  | 'iron.unless.ivOnly'
  | 'iron.unless.functional'
  | 'iron.unless.pregnancyByTsat'
  | 'iron.unless.overload'
  | 'iron.unless.pregnancyByFerritin'
  | 'iron.unless.functionalOr'
  | 'iron.unless.esrd'
  | 'iron.unless.dialysis';

export type Unless =
  | { readonly says: string }
  | {
      readonly says: string;
      /** The value is asked for in the same breath; one that was typed is to be corrected instead (D28). */
      readonly asksFor: 'lab.tsat' | 'lab.ferritin';
      readonly measure: string;
    };

const is = answerLeaf<UnlessFacts>();
const TSAT_SETTLES = is('tsat-settles-it', 'yes');
const FERRITIN_SETTLES = is('ferritin-settles-it', 'yes');
const PREGNANT_AND_ABOVE = is('iron-row', 'iron.pregnancy.discuss');

const MEASURE = 'Measure it.';

export const IRON_UNLESS: Table<UnlessFacts, IronUnlessId, Unless> = {
  id: 'iron-unless',
  takes: 'every',
  rows: [
    {
      id: 'iron.unless.ivOnly',
      when: all(is('iron-row', 'iron.adult.ivOnly'), TSAT_SETTLES),
      then: {
        says: `Intravenous only if TSAT is ${TSAT.low.digits} or more; below ${TSAT.low.digits} oral or intravenous.`,
        asksFor: 'lab.tsat',
        measure: 'Measure TSAT first.',
      },
      reassures: false,
      sources: [AASM, DESIGN],
    },
    {
      id: 'iron.unless.functional',
      when: all(is('iron-row', 'iron.high'), TSAT_SETTLES),
      then: {
        says: `Unless TSAT is below ${TSAT.low.figure}: then a specialist decision.`,
        asksFor: 'lab.tsat',
        measure: MEASURE,
      },
      reassures: false,
      sources: [IRLSSG, AASM, DESIGN],
    },
    {
      id: 'iron.unless.pregnancyByTsat',
      when: all(PREGNANT_AND_ABOVE, TSAT_SETTLES),
      then: {
        says: `Unless TSAT is below ${TSAT.low.figure}: then within the range for iron.`,
        asksFor: 'lab.tsat',
        measure: MEASURE,
      },
      reassures: false,
      sources: [PREGNANCY, DESIGN],
    },
    {
      id: 'iron.unless.overload',
      when: all(is('overload-may-overtake', 'yes'), TSAT_SETTLES),
      then: {
        says: `Unless TSAT is above ${TSAT.overload.figure}: then no iron.`,
        asksFor: 'lab.tsat',
        measure: MEASURE,
      },
      reassures: false,
      sources: [IRLSSG, DESIGN],
    },
    {
      id: 'iron.unless.pregnancyByFerritin',
      when: all(PREGNANT_AND_ABOVE, FERRITIN_SETTLES),
      then: {
        says: `Unless ferritin is at most ${FERRITIN.pregnancy.figure}: then within the range for iron.`,
        asksFor: 'lab.ferritin',
        measure: MEASURE,
      },
      reassures: false,
      sources: [PREGNANCY, DESIGN],
    },
    {
      id: 'iron.unless.functionalOr',
      when: all(not(PREGNANT_AND_ABOVE), FERRITIN_SETTLES),
      then: {
        says: `Unless ferritin is above ${FERRITIN.adultIv.figure}: then a specialist decision.`,
        asksFor: 'lab.ferritin',
        measure: MEASURE,
      },
      reassures: false,
      sources: [AASM, IRLSSG, DESIGN],
    },
    {
      id: 'iron.unless.esrd',
      when: is('egfr-settles-it', 'yes'),
      then: {
        says: `Unless eGFR is below ${EGFR.endStage.digits}: then the row for end-stage kidney disease.`,
      },
      reassures: false,
      sources: [AASM_RESTATED, DESIGN],
    },
    {
      id: 'iron.unless.dialysis',
      when: is('dialysis-settles-it', 'yes'),
      then: {
        says: 'Severe kidney disease is recorded. Ask about dialysis, or measure eGFR: end-stage kidney disease has ranges of its own.',
      },
      reassures: false,
      sources: [AASM_RESTATED, cite('project-design', 'D47', 'design')],
    },
  ],
};

const yes = (holds: boolean): YesNo => (holds ? 'yes' : 'no');

/** Nothing overtakes a row that is decided, and while none stands there is nothing to overtake. */
export function unlessFacts({
  outcome,
  missing,
}: Pick<IronReading, 'outcome' | 'missing'>): UnlessFacts {
  const open = outcome?.status === 'unless' ? outcome : undefined;
  const settles = (question: (typeof missing)[number]): YesNo =>
    yes(open !== undefined && missing.includes(question));
  return {
    'iron-row': open?.row.id ?? 'none',
    'tsat-settles-it': settles('lab.tsat'),
    'ferritin-settles-it': settles('lab.ferritin'),
    'egfr-settles-it': settles('lab.egfr'),
    'dialysis-settles-it': settles('dialysis'),
    'overload-may-overtake': yes(
      open?.overtaking.some(({ id }) => id === 'iron.noIron.overload') === true,
    ),
  };
}

/** What would overtake the row that stands, one after the other, and whether it asks for a value. */
export const unlessOf = (reading: IronReading): readonly Unless[] =>
  every(IRON_UNLESS, unlessFacts(reading)).fired.map(({ then }) => then);

/** As it is said while the value was not typed. */
export const unlessSays = (then: Unless): string =>
  'measure' in then ? `${then.says} ${then.measure}` : then.says;

/** Whether one of those sentences asks for a value already. */
export const unlessAsksFor = (reading: IronReading): boolean =>
  unlessOf(reading).some((then) => 'asksFor' in then);
