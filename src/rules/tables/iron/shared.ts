/** What several tables of iron read: their sources, the conditions with a name, the form of a result. */
import type { Facts } from '../../facts/facts.ts';
import { is, number } from '../../facts/leaf.ts';
import { all, any, type Condition, named } from '../../logic/condition.ts';
import type { Threshold } from '../../logic/interval.ts';
import type { QuestionId } from '../../record/visit.ts';
import { ADULT_AGE } from '../limits/age.ts';
import { FERRITIN, TSAT } from '../limits/iron.ts';
import { HAEMOGLOBIN } from '../limits/other.ts';
import { cite } from '../sources.ts';

export const AASM = cite('winkelman-2025', '4.1', 'consensus');
export const AASM_RESTATED = cite('winkelman-2025-secondary', '4.1', 'guideline');
export const IRLSSG = cite('allen-2018', '4.1', 'expert');
export const MAYO = cite('silber-2021', '4.1', 'expert');
export const CHILD_RANGE = cite('uptodate-child', '4.1', 'expert');
export const PREGNANCY = cite('picchietti-2015', '4.1', 'consensus');
export const ASSAYS = cite('ferritin-assays', '4.1', 'study');
export const DESIGN = cite('project-design', 'D5', 'design');
export const ANAEMIA_WHO = cite('who-anaemia', '4.4', 'guideline');
export const ADULT = number('age', 'at least', ADULT_AGE);
export const CHILD = number('age', 'below', ADULT_AGE);
export const LOW_TSAT = number('tsat', 'below', TSAT.low);

export const ESRD = named(
  'dialysis or end-stage kidney disease',
  any(is('dialysis', 'yes'), is('kidney-stage', 'end-stage')),
);

export const INFLAMED = is('inflamed', 'yes');

type AnaemiaLimit = Parameters<typeof is<'anaemia-limit'>>[1];
const below = (limit: Threshold, ...whose: readonly AnaemiaLimit[]): Condition<Facts> =>
  all(is('anaemia-limit', ...whose), number('haemoglobin', 'below', limit));

/** Of one who is 18 or over, or whose age is not recorded, and not pregnant (D21). */
export const ADULT_ANAEMIA = named(
  'anaemia of an adult by the limits of WHO',
  any(below(HAEMOGLOBIN.anaemiaWomen, 'female'), below(HAEMOGLOBIN.anaemiaMen, 'higher')),
);

export const ANAEMIA = named(
  'anaemia by the limits of WHO',
  any(
    below(HAEMOGLOBIN.anaemiaSecondTrimester, 'second-trimester'),
    below(HAEMOGLOBIN.anaemiaPregnancy, 'pregnant'),
    below(HAEMOGLOBIN.anaemiaSmallChild, 'small-child'),
    below(HAEMOGLOBIN.anaemiaChild, 'child'),
    below(HAEMOGLOBIN.anaemiaOlderChild, 'older-child'),
    below(HAEMOGLOBIN.anaemiaWomen, 'female', 'young-female'),
    below(HAEMOGLOBIN.anaemiaMen, 'higher', 'young-higher'),
  ),
);

export const LOW_FERRITIN = number('ferritin', 'below', FERRITIN.deficient);

export const LOW_TSAT_WITHOUT_HIGH_FERRITIN = all(
  LOW_TSAT,
  number('ferritin', 'at most', FERRITIN.adultIv),
);

/** The route that the source names for the range, or who decides; never an order (D11). */
export type IronRoute =
  | 'oral-or-iv'
  | 'iv-only'
  | 'specialist'
  | 'no-iron'
  | 'not-indicated'
  | 'none';

export type IronResult = {
  /** One short sentence; the caller puts the measured value before it. */
  readonly line: string;
  /** What the sources say there, one sentence each. */
  readonly says: readonly string[];
  readonly route: IronRoute;
  /** What the row would like to have measured beside what it read. */
  readonly measureNext: readonly QuestionId[];
};

export const PAIR: readonly QuestionId[] = ['lab.ferritin', 'lab.tsat'];
