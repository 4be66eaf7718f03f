/** One leg swollen, told or found (D51, D80). No settling takes it below its time, for that is never now. */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import { answered } from './signs.ts';
import { isAcute, isAmong, joined, mayWorsen } from './timing.ts';
import { outcome, type Outcome, type Time } from './times.ts';

export function swellingFinding(visit: Visit, found: Examination): Outcome {
  const told = answered(visit, 'one-leg-swollen');
  const oedema = found.of('oedema');
  const isOfBoth = oedema.newness.side === 'both';
  const hurts = oedema.has('painful-or-tender', 'warm', 'tense-very-painful');
  const isFound = oedema.isNew && (!isOfBoth || hurts || oedema.has('larger-calf'));
  const times: Time[] = [];
  if (told.yes || isFound) {
    const sources = [...(told.yes ? [told] : []), ...(oedema.isNew ? [oedema.finding] : [])];
    // A yes without details may be both painful and warm; oedema without a kind is not the mildest (D52).
    const mayHurt =
      told.noDetails ||
      told.has('painful-or-tender', 'warm') ||
      (isFound && (hurts || oedema.noKind));
    const isCalm = !joined(...sources).some(mayWorsen);
    const isOld = isCalm && sources.every((each) => isAmong(each, 'longer') && !isAcute(each));
    times.push(isOld && !mayHurt ? 'routine' : 'same day');
  } else if (oedema.isNew) {
    times.push(isAcute(oedema.finding) ? 'same day' : 'routine');
  }
  return outcome(times, []);
}
