/**
 * A visit for the tables of iron. What is not named is "no", adult, not pregnant; laboratory values
 * not named are blank. `blank: true` leaves the context blank as well.
 */
import { type Facts, facts } from '../../../../src/rules/facts/facts.ts';
import type { Unit } from '../../../../src/rules/logic/interval.ts';
import { type Answers, type Visit, emptyVisit } from '../../../../src/rules/record/visit.ts';
import { type IronReading, readIron } from '../../../../src/rules/tables/iron/read.ts';
import type { VerdictId } from '../../../../src/rules/tables/results.ts';
import { lab as chosen, TODAY } from '../../a-visit.ts';

export type Given = {
  readonly ferritin?: string;
  readonly unit?: Unit;
  readonly tsat?: string;
  readonly hb?: string;
  readonly hbUnit?: Unit;
  readonly crp?: string;
  readonly egfr?: string;
  readonly b12?: string;
  readonly folate?: string;
  readonly age?: string;
  readonly blank?: true;
} & Answers;

const NOT_NAMED: Answers = {
  sex: 'female',
  pregnant: 'no',
  dialysis: 'no',
  'iron-overload': 'no',
  inflammation: 'no',
  'iron-taken-24h': 'no',
  'iron-infusion-recent': 'no',
  'morning-sample': 'yes',
};

const lab = (text: string | undefined, of: Unit) =>
  text === undefined ? undefined : chosen(text, of);

export function given({
  ferritin,
  unit,
  tsat,
  hb,
  hbUnit,
  crp,
  egfr,
  b12,
  folate,
  age,
  blank,
  ...answers
}: Given): Facts {
  const labs = {
    ferritin: lab(ferritin, unit ?? 'ng/mL'),
    tsat: lab(tsat, '%'),
    haemoglobin: lab(hb, hbUnit ?? 'g/dL'),
    crp: lab(crp, 'mg/L'),
    egfr: lab(egfr, 'mL/min/1.73m²'),
    b12: lab(b12, 'ng/L'),
    folate: lab(folate, 'ng/mL'),
  };
  const years = age ?? (blank === true ? '' : '45');
  const visit: Visit = {
    ...emptyVisit,
    answers: { ...(blank === true ? {} : NOT_NAMED), ...answers },
    numbers: { age: { text: years, unit: 'years' } },
    labs: Object.fromEntries(Object.entries(labs).filter(([, typed]) => typed !== undefined)),
  };
  return facts(visit, TODAY);
}

/** "id", "id unless a, b", "iron.incomplete: lab.tsat"; the prefix `iron.` left out. */
export function shown(reading: IronReading): string {
  const id = reading.id.replace(/^iron\./, '');
  if (reading.outcome?.status === 'unless') return `${id} unless`;
  return reading.id === 'iron.incomplete' ? `${id}: ${reading.missing.join(', ')}` : id;
}

export const read = (values: Given, verdict: VerdictId = 'met'): string =>
  shown(readIron(given(values), verdict));
