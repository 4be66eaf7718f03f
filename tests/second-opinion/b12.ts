/** Vitamin B12: band and leading line (§5.1, §5.3, D10). */
import type { B12BandId } from '../../src/rules/tables/b12/band.ts';
import type { B12LeadId } from '../../src/rules/tables/b12/lead.ts';
import type { ExamId } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { toldUnsteady, toldWeak } from './accounts.ts';
import type { Examination } from './examination.ts';
import { sideBesideGrades } from './known.ts';
import { hasNewNeurologicalSign } from './neurology.ts';
import type { Person } from './person.ts';
import { asked, both, either, opposite, said, type Said } from './said.ts';
import { answered } from './signs.ts';
import { above, below, measured } from './typed-number.ts';

export type B12Opinion = {
  readonly band: B12BandId | 'open';
  readonly lead: B12LeadId | 'open';
};

type Level = { readonly deficient: Said; readonly unlikely: Said };

/** In the unit entered, by the guideline's own pair of figures (T52, T53). */
function levels({ labs }: Visit, who: Person): readonly Level[] {
  const active = measured('active-b12', labs['active-b12']);
  // Total B12 falls in pregnancy by itself; active B12 counts (T55).
  const isActiveAlone = who.pregnant === 'yes' && active !== undefined;
  const total = isActiveAlone ? undefined : measured('b12', labs.b12);
  const found: Level[] = [];
  if (total !== undefined) {
    found.push({
      deficient: below(total, { 'ng/L': 180, 'pg/mL': 180, 'pmol/L': 133 }),
      unlikely: above(total, { 'ng/L': 350, 'pg/mL': 350, 'pmol/L': 258 }),
    });
  }
  if (active !== undefined) {
    found.push({
      deficient: below(active, { 'pmol/L': 25 }),
      unlikely: above(active, { 'pmol/L': 70 }),
    });
  }
  return found;
}

/** A sign is open while its item is not examined, or was and told nothing (D13). */
function sign(found: Examination, id: ExamId, holds: boolean): Said {
  if (holds) return 'yes';
  return found.of(id).examined ? 'no' : 'open';
}

/** The same group on both sides, or weakness said to be of both sides while grades do not say otherwise (D82). */
function symmetricalWeakness(visit: Visit, found: Examination): boolean {
  if (!found.of('strength').abnormal) return false;
  if (sideBesideGrades(visit, found.weakGroups) === 'both') return true;
  // One finding: both sides if either says both (D51).
  const told = toldWeak(visit, found);
  const isToldBoth = told !== undefined && answered(visit, 'legs-weaker').has('both-legs');
  if (isToldBoth && found.of('strength').isNew) return true;
  return found.weakGroups.some(
    ({ muscle, side }) =>
      side === 'left' &&
      found.weakGroups.some((other) => other.muscle === muscle && other.side === 'right'),
  );
}

function neuroSigns(visit: Visit, found: Examination) {
  const touch = found.of('light-touch');
  const reflexes = found.of('reflexes');
  const extensor = found.of('plantars').abnormal;
  const mixed =
    reflexes.has('ankle-jerks-absent', 'knee-jerks-reduced', 'all-absent') &&
    (reflexes.has('brisk', 'clonus', 'hoffmann') || extensor);
  const beyondVibration = either(
    sign(found, 'light-touch', touch.has('stocking')),
    sign(found, 'romberg', found.of('romberg').abnormal),
    sign(found, 'gait', found.of('gait').has('ataxic')),
    sign(found, 'plantars', extensor),
    sign(found, 'reflexes', mixed),
    sign(found, 'strength', symmetricalWeakness(visit, found)),
  );
  const vibration = found.of('vibration-position');
  return {
    beyondVibration,
    any: either(beyondVibration, sign(found, 'vibration-position', vibration.abnormal)),
    onlyToeVibration:
      vibration.has('toe-vibration-reduced') &&
      !vibration.has('vibration-lost', 'position-lost') &&
      beyondVibration !== 'yes',
  };
}

/** A neurological symptom that is told, or a new neurological sign (D22). */
function hasNeurology(visit: Visit, found: Examination): boolean {
  const symptoms = visit.many['b12-symptoms'] ?? [];
  const mentions = visit.many['also-mentions'] ?? [];
  return (
    symptoms.some(
      (each) => each === 'tingling' || each === 'numbness' || each === 'unsteadiness',
    ) ||
    mentions.some((each) => each === 'tingling-or-numb-feet' || each === 'bladder-trouble') ||
    // Explained, or no weakness: nothing more is said of it (D51).
    toldWeak(visit, found) !== undefined ||
    toldUnsteady(visit, found) !== undefined ||
    answered(visit, 'bladder-bowel-saddle').yes ||
    hasNewNeurologicalSign(found)
  );
}

export function b12(visit: Visit, who: Person, found: Examination): B12Opinion {
  const measuredLevels = levels(visit, who);
  const deficient = either(...measuredLevels.map((level) => level.deficient));
  const unlikely =
    measuredLevels.length === 0 ? 'open' : both(...measuredLevels.map((level) => level.unlikely));
  const indeterminate = both(opposite(deficient), opposite(unlikely));
  const known = said(measuredLevels.length > 0);

  let band: B12Opinion['band'] = 'open';
  if (known === 'no') band = 'open';
  else if (who.under16 === 'yes') band = 'b12.band.under16';
  else if (deficient === 'yes') band = 'b12.band.deficient';
  else if (indeterminate === 'yes') band = 'b12.band.indeterminate';
  else if (unlikely === 'yes' && who.under16 === 'no') band = 'b12.band.unlikely';
  return { band, lead: lead() };

  function lead(): B12Opinion['lead'] {
    if (asked(visit.answers['nitrous-oxide']) === 'yes' && hasNeurology(visit, found)) {
      return 'b12.n2oNeuro';
    }
    const neuro = neuroSigns(visit, found);
    if (known === 'yes' && who.under16 === 'yes') {
      return neuro.any === 'yes' ? 'b12.under16.neuro' : 'b12.under16';
    }
    if (known === 'yes' && deficient === 'yes') {
      return neuro.any === 'yes' ? 'b12.neuroUrgent' : 'b12.deficient';
    }
    if (known === 'yes' && indeterminate === 'yes' && neuro.any === 'yes') {
      return neuro.onlyToeVibration ? 'b12.neuroUrgent.toeVibration' : 'b12.neuroUrgent';
    }
    // "Below 200": deficient or indeterminate, and urgent with signs whichever it is.
    if (known === 'yes' && unlikely === 'no' && neuro.any === 'yes' && !neuro.onlyToeVibration) {
      return 'b12.neuroUrgent';
    }
    // Reduced toe vibration alone is a note only at 80 or over (D4, R2); the age may be blank.
    const isOfAge = neuro.onlyToeVibration && who.over80 !== 'no';
    if (known === 'yes' && unlikely === 'yes' && neuro.any === 'yes' && !isOfAge)
      return 'b12.normalButSigns';
    const nitrousOxide = asked(visit.answers['nitrous-oxide']);
    if (nitrousOxide === 'yes') return 'b12.n2o';
    if (known === 'yes' && indeterminate === 'yes') return 'b12.indeterminate';
    const replaced = asked(visit.answers['b12-replacement']);
    if (known === 'yes' && replaced === 'yes') return 'b12.onTreatment';
    // What calms waits until all above it is told apart.
    const signs = isOfAge && who.over80 === 'yes' ? neuro.beyondVibration : neuro.any;
    const told = [who.under16, signs, nitrousOxide, replaced].every((each) => each === 'no');
    return known === 'yes' && unlikely === 'yes' && told ? 'b12.unlikely' : 'open';
  }
}
