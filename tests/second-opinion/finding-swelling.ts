/**
 * One leg swollen, told or found (D51, D80), and what pregnancy makes of swelling (D41). No settling
 * takes it below its time, for that is never now.
 */
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Examination } from './examination.ts';
import type { Person } from './person.ts';
import { pregnancyRow } from './pregnancy.ts';
import { answered } from './signs.ts';
import { isAcute, isAmong, joined, mayWorsen } from './timing.ts';
import { outcome, type Outcome, type Time } from './times.ts';

/** Of both sides it is one leg's where it hurts, is warm or is larger in one calf. */
function oedemaOf(found: Examination) {
  const oedema = found.of('oedema');
  const hurts = oedema.has('painful-or-tender', 'warm', 'tense-very-painful');
  const isOfBoth = oedema.newness.side === 'both';
  const isFound = oedema.isNew && (!isOfBoth || hurts || oedema.has('larger-calf'));
  return { oedema, isFound, mayHurt: isFound && (hurts || oedema.noKind) };
}

/** Told or found, and not the quiet one: longer by every source, calm, and neither painful nor warm. */
export function isSwollenLeg(visit: Visit, found: Examination): boolean {
  const told = answered(visit, 'one-leg-swollen');
  const { oedema, isFound, mayHurt } = oedemaOf(found);
  // With chest pain or collapse it is never the quiet one (D58).
  if (told.has('chest-pain')) return true;
  if (!told.yes && !isFound) return false;
  const sources = [...(told.yes ? [told] : []), ...(oedema.isNew ? [oedema.finding] : [])];
  const isCalm = !joined(...sources).some(mayWorsen);
  const isOld = isCalm && sources.every((each) => isAmong(each, 'longer') && !isAcute(each));
  // A yes without details may be both painful and warm; oedema without a kind is not the mildest (D52).
  return !isOld || told.noDetails || told.has('painful-or-tender', 'warm') || mayHurt;
}

/** Of the swelling by itself: one leg swollen keeps its own line beside pregnancy (D41). */
export function ownSwelling(visit: Visit, found: Examination): Time {
  const { oedema, isFound } = oedemaOf(found);
  if (answered(visit, 'one-leg-swollen').yes || isFound) {
    return isSwollenLeg(visit, found) ? 'same day' : 'routine';
  }
  if (!oedema.isNew) return 'none';
  return isAcute(oedema.finding) ? 'same day' : 'routine';
}

export function swellingFinding(visit: Visit, found: Examination, who: Person): Outcome {
  const isOfPregnancy = pregnancyRow(visit, found, who) === 'pregnancy-swelling';
  return outcome([ownSwelling(visit, found), isOfPregnancy ? 'same day' : 'none'], []);
}
