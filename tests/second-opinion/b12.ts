/** Vitamin B12: band and leading line (§5.1, §5.3, D10, D22, D25). */
import type { B12BandId } from '../../src/rules/tables/b12/band.ts';
import type { B12LeadId } from '../../src/rules/tables/b12/lead.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { toldUnsteady, toldWeak } from './accounts.ts';
import { neuroSigns } from './b12-signs.ts';
import type { Examination } from './examination.ts';
import { usesNitrousOxide } from './medicines.ts';
import { hasNewNeurologicalSign } from './neurology.ts';
import type { Person } from './person.ts';
import { asked, both, either, opposite, type Said } from './said.ts';
import { answered } from './signs.ts';
import { above, below, measured } from './typed-number.ts';

export type B12Opinion = {
  readonly band: B12BandId | 'open';
  readonly lead: B12LeadId | 'open';
};

/** The urgent lines; of these the first has the line. */
export const URGENT_LEADS = [
  'b12.n2oNeuro',
  'b12.under16.neuro',
  'b12.neuroUrgent',
  'b12.neuroUrgent.toeVibration',
] as const satisfies B12LeadId[];
export type UrgentLead = (typeof URGENT_LEADS)[number];

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

/** What every line of B12 hangs on. */
function grounds(visit: Visit, who: Person, found: Examination) {
  const measuredLevels = levels(visit, who);
  const deficient = either(...measuredLevels.map((level) => level.deficient));
  const unlikely =
    measuredLevels.length === 0 ? 'open' : both(...measuredLevels.map((level) => level.unlikely));
  const neuro = neuroSigns(visit, found);
  // Vibration reduced at the toes alone never has a time at 80 or over (D25).
  const isOld = neuro.onlyToeVibration && who.over80 === 'yes';
  const signs: Said = isOld ? neuro.beyondVibration : neuro.any;
  return {
    isKnown: measuredLevels.length > 0,
    deficient,
    unlikely,
    indeterminate: both(opposite(deficient), opposite(unlikely)),
    neuro,
    signs,
  };
}

function levelLead(who: Person, on: ReturnType<typeof grounds>): UrgentLead | undefined {
  const { deficient, unlikely, neuro, signs } = on;
  if (!on.isKnown) return undefined;
  // The bands of adults do not apply.
  if (who.under16 === 'yes') return neuro.any === 'yes' ? 'b12.under16.neuro' : undefined;
  if (signs !== 'yes') return undefined;
  if (deficient === 'yes') return 'b12.neuroUrgent';
  // Indeterminate, or as "below 200" in either of the two bands: urgent with signs whichever it is.
  if (unlikely !== 'no') return undefined;
  return neuro.onlyToeVibration ? 'b12.neuroUrgent.toeVibration' : 'b12.neuroUrgent';
}

/** The urgent lines that stand, whether or not one of them has the line. */
export function urgentLeads(
  visit: Visit,
  who: Person,
  found: Examination,
): ReadonlySet<UrgentLead> {
  const isOfGas = usesNitrousOxide(visit) === 'yes' && hasNeurology(visit, found);
  const ofLevel = levelLead(who, grounds(visit, who, found));
  return new Set([
    ...(isOfGas ? (['b12.n2oNeuro'] as const) : []),
    ...(ofLevel === undefined ? [] : [ofLevel]),
  ]);
}

function bandOf(who: Person, on: ReturnType<typeof grounds>): B12Opinion['band'] {
  if (!on.isKnown) return 'open';
  if (who.under16 === 'yes') return 'b12.band.under16';
  if (on.deficient === 'yes') return 'b12.band.deficient';
  if (on.indeterminate === 'yes') return 'b12.band.indeterminate';
  return on.unlikely === 'yes' && who.under16 === 'no' ? 'b12.band.unlikely' : 'open';
}

export function b12(visit: Visit, who: Person, found: Examination): B12Opinion {
  const on = grounds(visit, who, found);
  const urgent = urgentLeads(visit, who, found);
  const lead = URGENT_LEADS.find((each) => urgent.has(each)) ?? calmLead(visit, who, on);
  return { band: bandOf(who, on), lead };
}

function calmLead(visit: Visit, who: Person, on: ReturnType<typeof grounds>): B12Opinion['lead'] {
  const { isKnown, deficient, unlikely, indeterminate, neuro, signs } = on;
  if (isKnown && who.under16 === 'yes') return 'b12.under16';
  if (isKnown && deficient === 'yes') return 'b12.deficient';
  // Reduced toe vibration alone is a note only at 80 or over (D4, R2); the age may be blank.
  const isOfAge = neuro.onlyToeVibration && who.over80 !== 'no';
  if (isKnown && unlikely === 'yes' && neuro.any === 'yes' && !isOfAge) {
    return 'b12.normalButSigns';
  }
  // What says "regular" waits for the answer, whatever is listed (D22).
  const nitrousOxide = asked(visit.answers['nitrous-oxide']);
  if (nitrousOxide === 'yes') return 'b12.n2o';
  if (isKnown && indeterminate === 'yes') return 'b12.indeterminate';
  const replaced = asked(visit.answers['b12-replacement']);
  if (isKnown && replaced === 'yes') return 'b12.onTreatment';
  // What calms waits until all above it is told apart.
  const told = [who.under16, signs, nitrousOxide, replaced].every((each) => each === 'no');
  return isKnown && unlikely === 'yes' && told ? 'b12.unlikely' : 'open';
}
