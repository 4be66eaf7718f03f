/**
 * A visit for the tables of B12. What is not named is "no", normal, adult, not pregnant; laboratory
 * values not named are blank.
 */
import { type Facts, facts } from '../../../../src/rules/facts/facts.ts';
import { graded } from '../../../../src/rules/facts/strength.ts';
import type { Unit } from '../../../../src/rules/logic/interval.ts';
import { EXAM_IDS, SAFETY_IDS } from '../../../../src/rules/record/ids.ts';
import { type Visit, emptyVisit } from '../../../../src/rules/record/visit.ts';
import { lab as chosen, TODAY } from '../../a-visit.ts';

export type Given = {
  readonly b12?: string;
  readonly unit?: Unit;
  readonly active?: string;
  readonly mma?: string;
  readonly hcy?: string;
  readonly egfr?: string;
  readonly folate?: string;
  readonly folateUnit?: Unit;
  readonly age?: string;
  readonly onset?: string;
  readonly n2o?: 'yes' | 'no' | 'unsure' | 'not-asked';
  readonly medicines?: readonly string[];
  readonly replaced?: 'yes' | 'no';
  readonly pregnant?: 'yes' | 'no';
  readonly family?: 'yes' | 'no' | 'unknown';
  readonly risk?: Visit['many']['b12-risk'];
  readonly symptoms?: Visit['many']['b12-symptoms'];
  readonly mentions?: Visit['many']['also-mentions'];
  readonly safety?: Visit['safety'];
  readonly power?: Visit['power'];
  /** Not examined at all when `none`. */
  readonly exam?: Visit['exam'] | 'none';
};

export const NORMAL: Visit['exam'] = Object.fromEntries(
  EXAM_IDS.map((id) => [id, { state: 'normal' }]),
);

export const LOST_VIBRATION: Visit['exam'] = {
  'vibration-position': { state: 'abnormal', signs: ['vibration-lost'] },
};

export const ROMBERG: Visit['exam'] = { romberg: { state: 'abnormal' } };

export const ATAXIC: Visit['exam'] = { gait: { state: 'abnormal', signs: ['ataxic'] } };

export const TOE: Visit['exam'] = {
  'vibration-position': { state: 'abnormal', signs: ['toe-vibration-reduced'] },
};

export const ONE_ROOT: Visit['exam'] = {
  'light-touch': { state: 'abnormal', signs: ['one-root-or-nerve'] },
};

export const SHUFFLING: Visit['exam'] = { gait: { state: 'abnormal', signs: ['parkinsonian'] } };

export const LIMPING: Visit['exam'] = { gait: { state: 'abnormal', signs: ['antalgic'] } };

const ASKED: Visit['safety'] = Object.fromEntries(SAFETY_IDS.map((id) => [id, { answer: 'no' }]));

const lab = (text: string | undefined, unit: Unit) =>
  text === undefined ? undefined : chosen(text, unit);

export function given(g: Given): Facts {
  const labs = {
    b12: lab(g.b12, g.unit ?? 'ng/L'),
    'active-b12': lab(g.active, 'pmol/L'),
    mma: lab(g.mma, 'nmol/L'),
    homocysteine: lab(g.hcy, 'µmol/L'),
    egfr: lab(g.egfr, 'mL/min/1.73m²'),
    folate: lab(g.folate, g.folateUnit ?? 'ng/mL'),
  };
  const visit: Visit = {
    ...emptyVisit,
    answers: {
      sex: 'female',
      pregnant: g.pregnant ?? 'no',
      dialysis: 'no',
      ...(g.n2o === 'not-asked' ? {} : { 'nitrous-oxide': g.n2o ?? 'no' }),
      'b12-replacement': g.replaced ?? 'no',
      'family-history': g.family ?? 'no',
      ...(g.medicines === undefined ? { 'takes-medicines': 'none' } : {}),
    },
    medicines: (g.medicines ?? []).map((name) => ({ name })),
    many: {
      'b12-risk': [...(g.risk ?? [])],
      'b12-symptoms': [...(g.symptoms ?? [])],
      'also-mentions': [...(g.mentions ?? [])],
    },
    safety: { ...ASKED, ...g.safety },
    power: { ...g.power },
    numbers: {
      age: { text: g.age ?? '50', unit: 'years' },
      'age-at-onset': { text: g.onset ?? '', unit: 'years' },
    },
    exam: g.exam === 'none' ? {} : { ...NORMAL, ...g.exam },
    labs: Object.fromEntries(Object.entries(labs).filter(([, typed]) => typed !== undefined)),
  };
  return facts(graded(visit), TODAY);
}
