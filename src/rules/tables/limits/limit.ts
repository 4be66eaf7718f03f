/** How the limits of blood tests are built: one figure is written down, its other units follow. */
import { plainNumber, scaled, threshold, type Threshold, type Unit } from '../../logic/interval.ts';
import { SOURCES, type Citation } from '../sources.ts';

const sourceOf = ({ source }: Citation): string => SOURCES[source].short;

/**
 * ng/mL and µg/L are one; pmol/L is 2.247 times as much, exactly, in whole millionths (§4.3); mg/L is
 * a thousandth.
 */
export function ferritin(id: string, ng: string, citation: Citation, who?: string): Threshold {
  const pmol = plainNumber((scaled(ng) / 1000) * 2247);
  const mg = plainNumber(scaled(ng) / 1000);
  const figures = { 'ng/mL': ng, 'µg/L': ng, 'pmol/L': pmol, 'mg/L': mg };
  return threshold(id, `${ng} ng/mL (${who ?? sourceOf(citation)})`, figures, citation);
}

/** Transferrin saturation, in %; as a fraction it is a hundredth. */
export const saturation = (id: string, percent: string, citation: Citation): Threshold =>
  threshold(
    id,
    `${percent} % (${sourceOf(citation)})`,
    { '%': percent, fraction: plainNumber(scaled(percent) / 100) },
    citation,
  );

/** g/L is ten times g/dL; mmol/L is 0.6206 times, exactly (§4.3). */
export function haemoglobin(id: string, gdl: string, citation: Citation): Threshold {
  const figures = {
    'g/dL': gdl,
    'g/L': plainNumber(scaled(gdl) * 10),
    'mmol/L': plainNumber((scaled(gdl) / 10_000) * 6206),
  };
  return threshold(id, `${gdl} g/dL (${sourceOf(citation)})`, figures, citation);
}

/** mg/dL is a tenth of mg/L. */
export const crp = (id: string, mgl: string, citation: Citation): Threshold =>
  threshold(
    id,
    `CRP ${mgl} mg/L`,
    { 'mg/L': mgl, 'mg/dL': plainNumber(scaled(mgl) / 10) },
    citation,
  );

export const egfr = (id: string, figure: string, citation: Citation): Threshold =>
  threshold(id, `eGFR ${figure}`, { 'mL/min/1.73m²': figure }, citation);

/** One figure for pg/mL and ng/L, and the source's own paired figure in pmol/L. */
export const totalB12 = (id: string, ng: string, pmol: string, citation: Citation): Threshold =>
  threshold(
    id,
    `${ng} ng/L or ${pmol} pmol/L`,
    { 'pg/mL': ng, 'ng/L': ng, 'pmol/L': pmol },
    citation,
  );

/** One figure for ng/mL and µg/L, and the source's own paired figure in nmol/L. */
export const folate = (id: string, ng: string, nmol: string, citation: Citation): Threshold =>
  threshold(
    id,
    `${ng} ng/mL or ${nmol} nmol/L`,
    { 'ng/mL': ng, 'µg/L': ng, 'nmol/L': nmol },
    citation,
  );

/** µmol/L and nmol/mL are one, and a thousandth of nmol/L. */
export function methylmalonicAcid(id: string, nmol: string, citation: Citation): Threshold {
  const micromol = plainNumber(scaled(nmol) / 1000);
  const figures = { 'nmol/L': nmol, 'µmol/L': micromol, 'nmol/mL': micromol };
  return threshold(id, `${nmol} nmol/L`, figures, citation);
}

/** A limit with a figure in one unit, named by it: "25 pmol/L". */
export const inOneUnit = (
  id: string,
  figure: string,
  unit: 'pmol/L' | 'µmol/L',
  citation: Citation,
): Threshold => threshold(id, `${figure} ${unit}`, { [unit]: figure }, citation);

export const years = (id: string, age: string, citation: Citation): Threshold =>
  threshold(id, `${age} years`, { years: age }, citation);

/** A span on the clock: "2 hours". */
export const hours = (id: string, figure: string, citation: Citation): Threshold =>
  threshold(id, `${figure} hours`, { hours: figure }, citation);

export const onsetAt = (id: string, age: string, citation: Citation): Threshold =>
  threshold(id, `onset at ${age}`, { years: age }, citation);

/** Said as one says it: "twice a week", "3 a week". */
export function perWeek(id: string, figure: string, who: string, citation: Citation): Threshold {
  const times = figure === '2' ? 'twice' : figure;
  const limit = threshold(id, `${times} a week (${who})`, { 'per week': figure }, citation);
  return { ...limit, figure: times };
}

/** The figure of a limit in a unit that the quantity is known to have. */
export function figureIn(limit: Threshold, unit: Unit): number {
  const at = limit.at[unit];
  if (at === undefined) throw new Error(`${limit.id} states no figure in ${unit}`);
  return at;
}
