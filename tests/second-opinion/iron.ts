/** The iron row (D5, D6), first match from the top. */
import type { VerdictId } from '../../src/rules/tables/results.ts';
import type { IronGeneralId } from '../../src/rules/tables/iron/general.ts';
import type { IronId } from '../../src/rules/tables/iron/ladder.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import type { Present } from './criteria.ts';
import type { Person } from './person.ts';
import { asked, both, either, opposite, type Said } from './said.ts';
import { saturation, type Saturation } from './saturation.ts';
import { above, below, isUnreadable, measured, type Measured } from './typed-number.ts';

/** `open` where no row can be told. */
export type IronRow = IronId | IronGeneralId | 'open';

/** ng/mL is µg/L; pmol/L is ng/mL times 2.247, unrounded. */
const limit = (ng: number, pmol: number) => ({
  'ng/mL': ng,
  'µg/L': ng,
  'pmol/L': pmol,
  'mg/L': ng / 1000,
});
const F30 = limit(30, 67.41);
const F45 = limit(45, 101.115);
const F50 = limit(50, 112.35);
/** Three limits that happen to be one figure, each of its own source. */
const ADULT_ORAL = limit(75, 168.525);
const CHILD_CONSIDER = limit(75, 168.525);
const PREGNANCY = limit(75, 168.525);
const F100 = limit(100, 224.7);
const F200 = limit(200, 449.4);
const F300 = limit(300, 674.1);

/**
 * WHO 2024 (D40): below 13 g/dL in men and 12 in women, from 15 on; sex blank or other as men (D6). In
 * pregnancy 11, and 10.5 in the second trimester: where that is blank this is a remark, and of 11. A
 * flag would hang on 10.5, but anaemia raises none in pregnancy (D21).
 */
function limitOf(visit: Visit, who: Person): number {
  if (who.pregnant === 'yes') return visit.answers.trimester === 'second' ? 10.5 : 11;
  const isUnder = (years: number) => below(who.age, { years }) === 'yes';
  if (isUnder(5)) return 11;
  if (isUnder(12)) return 11.5;
  if (isUnder(15)) return 12;
  return visit.answers.sex === 'female' ? 12 : 13;
}

export function anaemia(visit: Visit, who: Person): Said {
  const haemoglobin = measured('haemoglobin', visit.labs.haemoglobin);
  const gramsPerDecilitre = limitOf(visit, who);
  return below(haemoglobin, {
    'g/dL': gramsPerDecilitre,
    'g/L': gramsPerDecilitre * 10,
    'mmol/L': Number((gramsPerDecilitre * 0.6206).toFixed(6)),
  });
}

/** Ferritin below 45, or a saturation below 20 with ferritin at most 100 (D21). */
export function isIronLow(visit: Visit): Said {
  const ferritin = measured('ferritin', visit.labs.ferritin);
  const atMost100 = opposite(above(ferritin, F100));
  return either(below(ferritin, F45), both(saturation(visit).below(20), atMost100));
}

export function iron(
  visit: Visit,
  who: Person,
  verdict: VerdictId,
  present: readonly Present[],
): IronRow {
  return verdict === 'not-met' ? general(visit, who, present) : forRls(visit, who, present);
}

/** Severe kidney disease: that there is no dialysis is not assumed while neither it nor eGFR is recorded (D47). */
const asksDialysis = (visit: Visit, who: Person, present: readonly Present[]): boolean =>
  asked(visit.answers.dialysis) === 'open' &&
  who.dialysis === 'open' &&
  who.failed !== 'no' &&
  present.some(({ id }) => id === 'kidney-disease');

/** Typed, and it gives no saturation (D28); one half of the pair by itself is not measured yet. */
function isTypedInVain({ labs }: Visit): boolean {
  const isTyped = (id: 'iron' | 'tibc' | 'transferrin') => (labs[id]?.text ?? '').trim() !== '';
  return (
    isUnreadable('ferritin', labs.ferritin) ||
    isUnreadable('tsat', labs.tsat) ||
    (isTyped('iron') && (isTyped('tibc') || isTyped('transferrin')))
  );
}

function general(visit: Visit, who: Person, present: readonly Present[]): IronRow {
  const ferritin = measured('ferritin', visit.labs.ferritin);
  const tsat = saturation(visit);
  const lowFerritin = below(ferritin, F30);
  const lowTsat = tsat.below(20);
  const atMost100 = opposite(above(ferritin, F100));
  const deficient = either(lowFerritin, both(lowTsat, atMost100));
  if (deficient === 'yes') return 'iron.general.deficient';
  // Inflammation, kidney or liver disease (D71).
  if (both(lowTsat, above(ferritin, F100)) === 'yes') return 'iron.general.functional';
  const anaemic = anaemia(visit, who);
  if (anaemic === 'yes') return 'iron.general.anaemia';
  // Haemoglobin that is blank keeps nothing else open; one that is typed and not told apart does.
  const isBlank = (visit.labs.haemoglobin?.text ?? '').trim() === '';
  const isEnough = below(ferritin, anaemic === 'no' ? F30 : F45) === 'no';
  const isCalm =
    isEnough &&
    lowTsat === 'no' &&
    (isBlank || anaemic === 'no') &&
    !asksDialysis(visit, who, present);
  return isCalm ? 'iron.general.notDeficient' : 'open';
}

function forRls(visit: Visit, who: Person, present: readonly Present[]): IronRow {
  const ferritin = measured('ferritin', visit.labs.ferritin);
  const tsat = saturation(visit);
  if (ferritin === undefined && !tsat.known && !isTypedInVain(visit)) return 'iron.notTested';
  if (who.overload === 'yes' || tsat.above(45) === 'yes') return 'iron.noIron.overload';
  // A blank leaves the row standing: no dialysis and no pregnancy are assumed (D6).
  if (who.dialysis === 'yes') {
    if (ferritin === undefined || !tsat.known) return 'open';
    const low = both(below(ferritin, F200), tsat.below(20));
    if (low === 'yes') return 'iron.esrd.ivSucrose';
    // Too much iron comes first: while a comparator leaves it open, no more is said (T46).
    if (low === 'open' || tsat.above(45) === 'open') return 'open';
    return above(ferritin, F300) === 'yes' ? 'iron.esrd.discussHigh' : 'iron.esrd.discuss';
  }
  if (who.pregnant === 'yes') {
    const low = either(opposite(above(ferritin, PREGNANCY)), tsat.below(20));
    if (low === 'yes') return 'iron.pregnancy';
    return 'iron.pregnancy.discuss';
  }
  // A row that would reassure waits until dialysis is told (D47).
  const waits = who.mayHaveFailed || asksDialysis(visit, who, present);
  if (who.child === 'open') return 'open';
  if (who.child === 'yes') {
    if (ferritin === undefined) return 'open';
    if (below(ferritin, F50) === 'yes') return 'iron.child.treat';
    if (below(ferritin, F50) === 'open') return 'open';
    if (above(ferritin, CHILD_CONSIDER) === 'no') return 'iron.child.consider';
    // What calms waits until too much iron is told apart (T38, row 1).
    if (tsat.above(45) !== 'no' || waits) return 'open';
    return above(ferritin, CHILD_CONSIDER) === 'yes' ? 'iron.child.notIndicated' : 'open';
  }
  return adult(waits, ferritin, tsat);
}

function adult(waits: boolean, ferritin: Measured | undefined, tsat: Saturation): IronRow {
  const low = tsat.below(20);
  const over300 = above(ferritin, F300);
  const over100 = above(ferritin, F100);
  const overOral = above(ferritin, ADULT_ORAL);
  if (over300 === 'yes') return low === 'yes' ? 'iron.adult.functional' : 'iron.high';
  if (overOral === 'no') return 'iron.adult.oralOrIv';
  if (low === 'yes') return over100 === 'yes' ? 'iron.adult.functionalOr' : 'iron.adult.oralOrIv';
  if (overOral === 'yes' && over100 === 'no') return 'iron.adult.ivOnly';
  const isNormal = over100 === 'yes' && over300 === 'no' && low === 'no';
  // What calms waits until too much iron is told apart (T38, T46, row 1).
  if (isNormal && tsat.above(45) === 'no' && !waits) return 'iron.adult.notIndicated';
  return 'open';
}
