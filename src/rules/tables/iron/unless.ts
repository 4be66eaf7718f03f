/** What would overtake the row that stands, in sentences. */
import { FERRITIN, TSAT } from '../limits/iron.ts';
import { EGFR } from '../limits/other.ts';
import type { IronId } from './ladder.ts';
import type { IronReading } from './read.ts';

type Unless = {
  readonly says: string;
  /** The sentence asks for the value itself. */
  readonly asksFor?: 'lab.tsat' | 'lab.ferritin';
};

/** What would overtake the row that stands; empty unless the status is `unless`. */
function unless(reading: IronReading): readonly Unless[] {
  const { outcome, missing } = reading;
  if (outcome?.status !== 'unless') return [];
  const overtaking = (id: IronId): boolean => outcome.overtaking.some((each) => each.id === id);
  const { id } = outcome.row;
  const said: Unless[] = [];
  if (missing.includes('lab.tsat')) {
    if (id === 'iron.adult.ivOnly') {
      said.push({
        says: `Intravenous only if TSAT is ${TSAT.low.digits} or more; below ${TSAT.low.digits} oral or intravenous; measure TSAT first.`,
        asksFor: 'lab.tsat',
      });
    }
    if (id === 'iron.high') {
      said.push({
        says: `Unless TSAT is below ${TSAT.low.figure}: then a specialist decision. Measure it.`,
        asksFor: 'lab.tsat',
      });
    }
    if (id === 'iron.pregnancy.discuss') {
      said.push({
        says: `Unless TSAT is below ${TSAT.low.figure}: then within the range for iron. Measure it.`,
        asksFor: 'lab.tsat',
      });
    }
    if (overtaking('iron.noIron.overload')) {
      said.push({
        says: `Unless TSAT is above ${TSAT.overload.figure}: then no iron. Measure it.`,
        asksFor: 'lab.tsat',
      });
    }
  }
  if (missing.includes('lab.ferritin')) {
    said.push({
      says:
        id === 'iron.pregnancy.discuss'
          ? `Unless ferritin is at most ${FERRITIN.pregnancy.figure}: then within the range for iron. Measure it.`
          : `Unless ferritin is above ${FERRITIN.adultIv.figure}: then a specialist decision. Measure it.`,
      asksFor: 'lab.ferritin',
    });
  }
  if (missing.includes('lab.egfr')) {
    said.push({
      says: `Unless eGFR is below ${EGFR.endStage.digits}: then the row for end-stage kidney disease.`,
    });
  }
  return said;
}

/** What would overtake the row that stands, one sentence each. */
export const unlessWords = (reading: IronReading): readonly string[] =>
  unless(reading).map(({ says }) => says);

/** Whether one of those sentences asks for a value already. */
export const unlessAsksFor = (reading: IronReading): boolean =>
  unless(reading).some(({ asksFor }) => asksFor !== undefined);
