/**
 * The line that leads about vitamin B12 (§5, D10). One statement about treatment is allowed, as the
 * source's and without a dose (D11): replacement should not wait for the metabolites when
 * neurological signs are present.
 */
import { is, number } from '../../facts/leaf.ts';
import type { Facts } from '../../facts/facts.ts';
import { all, any, named, not } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import type { QuestionId } from '../../record/visit.ts';
import { ANKLE_JERK_AGE, B12_ADULT_BANDS } from '../limits/age.ts';
import type { Within } from '../results.ts';
import { row } from '../row.ts';
import { cite } from '../sources.ts';
import { asking, B12_TEST, METABOLITE_TEST, type IsMeasured, type List } from '../tests-asked.ts';
import {
  ANY_SIGN,
  DEFICIENT,
  DESIGN,
  INDETERMINATE,
  MEASURED,
  METABOLITES,
  NEUROLOGY,
  NICE,
  NICE_DECISION,
  SIGNS,
  TOE_VIBRATION,
  BELOW_ADULT_BANDS,
  UNLIKELY,
} from './shared.ts';

export type B12LeadId =
  | 'b12.n2oNeuro'
  | 'b12.under16.neuro'
  | 'b12.under16'
  | 'b12.neuroUrgent'
  | 'b12.neuroUrgent.toeVibration'
  | 'b12.deficient'
  | 'b12.normalButSigns'
  | 'b12.n2o'
  | 'b12.indeterminate'
  | 'b12.onTreatment'
  | 'b12.unlikely';

const METABOLITE_NOW = ['MMA or homocysteine now', 'mma', 'homocysteine'] as const;

/** What a laboratory line says as a red flag. */
export type LabFlag = {
  readonly within: Within;
  readonly finding: string;
  readonly suspects: string;
  /** The time-critical act, in at most 60 characters. */
  readonly do: string;
  /** The same in full, without the finding; what the line says beside it follows. */
  readonly action: string;
};

type B12Words = {
  readonly line: string;
  readonly says: readonly string[];
  readonly measureNext: readonly QuestionId[];
  /** Set where the line is urgent: it leads like any other red flag (D9, row 2). */
  readonly flag?: LabFlag;
};

export type B12Result = B12Words & {
  /** The words without what is measured already, where they ask for something. */
  readonly given?: (isMeasured: IsMeasured) => B12Words;
};

/** At a great age alone it may be age: then the line of its level stands, without a time (D25). */
const TOE_VIBRATION_BEFORE_AGE = named(
  'vibration reduced at the toes before the age that may explain it',
  all(TOE_VIBRATION, is('from-eighty', 'not-recorded')),
);

const SIGNS_AT_THIS_AGE = named(
  'signs that a lack of B12 may cause',
  any(SIGNS, all(TOE_VIBRATION, number('age', 'below', ANKLE_JERK_AGE))),
);

const NITROUS_OXIDE = named(
  'nitrous oxide, regularly or among the medicines',
  any(is('nitrous-oxide', 'yes'), is('nitrous-oxide-listed', 'yes')),
);

/** Tingling, numbness, unsteadiness, weakness or bladder, told; or any new sign (D22). */
const NERVOUS = named(
  'a neurological symptom or a new sign',
  any(
    is('nervous-symptom', 'yes'),
    is('told-weakness', 'stands', 'gone'),
    is('told-balance', 'stands', 'gone', 'mentioned'),
    is('bladder-bowel-saddle', 'yes'),
    is('bladder-trouble', 'yes'),
    is('new-neurological-sign', 'yes'),
  ),
);

const lackWithSigns = (list: List, action: string): LabFlag => ({
  within: 'days',
  finding: 'low or indeterminate B12 with neurological signs',
  suspects: 'lack of vitamin B12',
  do: `${list(METABOLITE_NOW, 'neurology')}; treatment need not wait`,
  action,
});
/** Whether it is low is for the laboratory's own bands to say. */
const signsUnderAdultBands = (list: List, action: string): LabFlag => ({
  ...lackWithSigns(list, action),
  finding: `neurological signs under ${B12_ADULT_BANDS.digits}, with B12 to be read by the laboratory’s own bands`,
});

const DO_NOT_WAIT =
  'Standard neurology, and NICE NG239 where suspicion is high: B12 replacement should not wait for the metabolites when neurological signs are present.';

export const B12_LEAD: Table<Facts, B12LeadId, B12Result> = {
  id: 'b12-lead',
  takes: 'first',
  rows: [
    row(
      'b12.n2oNeuro',
      all(NITROUS_OXIDE, NERVOUS),
      asking((list) => ({
        line: `Nitrous oxide with neurological symptoms or signs, whatever the level. ${list(B12_TEST, METABOLITE_TEST, 'blood count today')}; neurology.`,
        says: [DO_NOT_WAIT, 'No more nitrous oxide.'],
        measureNext: METABOLITES,
        flag: {
          within: 'same day',
          finding: 'nitrous oxide with neurological symptoms or signs',
          suspects: 'damage of cord or nerves by nitrous oxide',
          do: `${list(B12_TEST, METABOLITE_TEST, 'blood count today')}; neurology`,
          action: `${list(B12_TEST, METABOLITE_TEST, 'blood count today')}, whatever the level; neurology.`,
        },
      })),
      [cite('project-design', 'D22', 'design'), NICE_DECISION],
    ),
    row(
      'b12.under16.neuro',
      all(BELOW_ADULT_BANDS, MEASURED, ANY_SIGN),
      asking((list) => {
        const next = list(METABOLITE_NOW, 'paediatric neurology');
        return {
          line: `With neurological signs. ${next}.`,
          says: [],
          measureNext: METABOLITES,
          flag: signsUnderAdultBands(list, `${next}.`),
        };
      }),
      [NICE, DESIGN],
    ),
    row(
      'b12.under16',
      all(BELOW_ADULT_BANDS, MEASURED),
      {
        line: `Under ${B12_ADULT_BANDS.digits}: adult bands do not apply, use the laboratory's.`,
        says: [],
        measureNext: [],
      },
      [NICE, DESIGN],
    ),
    row(
      'b12.neuroUrgent',
      any(all(not(UNLIKELY), SIGNS), all(DEFICIENT, TOE_VIBRATION_BEFORE_AGE)),
      asking((list) => ({
        line: 'With neurological signs: urgent neurology or haematology.',
        says: [
          DO_NOT_WAIT,
          `${list(['take MMA or homocysteine now', 'mma', 'homocysteine'], 'look for the cause (intrinsic factor antibody, coeliac disease)')}.`,
        ],
        measureNext: METABOLITES,
        flag: lackWithSigns(list, 'Neurology or haematology.'),
      })),
      [cite('neurology-practice', '5.3', 'textbook'), NICE_DECISION, DESIGN],
    ),
    row(
      'b12.neuroUrgent.toeVibration',
      // "<200" may lie in either band that presses: it is not for that without a line.
      all(not(UNLIKELY), TOE_VIBRATION_BEFORE_AGE),
      asking((list) => ({
        line: `${list(METABOLITE_NOW, 'same week')}: B12 leaves it open, and vibration at the toes is reduced.`,
        says: [],
        measureNext: METABOLITES,
        flag: lackWithSigns(list, `${list(METABOLITE_NOW, 'same week')}.`),
      })),
      [DESIGN, NICE_DECISION],
    ),
    row(
      'b12.deficient',
      DEFICIENT,
      {
        line: 'B12 deficiency by the level: look for the cause.',
        says: ['Intrinsic factor antibody, coeliac disease; examine for neurological signs.'],
        measureNext: [],
      },
      [NICE_DECISION, NICE],
    ),
    row(
      'b12.normalButSigns',
      all(UNLIKELY, SIGNS_AT_THIS_AGE),
      asking((list) => ({
        line: `Neurological signs with B12 in the "unlikely" band. ${list(METABOLITE_TEST, 'copper', 'neurology')}.`,
        says: [
          'A level in this band does not settle it when the signs are convincing. Lack of copper (zinc, gastric surgery) looks the same.',
        ],
        measureNext: METABOLITES,
      })),
      [NEUROLOGY, DESIGN],
    ),
    row(
      'b12.n2o',
      is('nitrous-oxide', 'yes'),
      asking((list) => ({
        line: 'Regular nitrous oxide.',
        says: [
          list(['homocysteine or MMA, whatever the B12 level.', 'mma', 'homocysteine']),
          'NICE NG239: total B12 may lie in range after nitrous oxide.',
        ],
        measureNext: METABOLITES,
      })),
      [NICE_DECISION, DESIGN],
    ),
    row(
      'b12.indeterminate',
      INDETERMINATE,
      asking((list) => ({
        line: 'B12 is indeterminate.',
        says: [list(['measure MMA, or homocysteine.', 'mma', 'homocysteine'])],
        measureNext: METABOLITES,
      })),
      [NICE_DECISION, NICE],
    ),
    row(
      'b12.onTreatment',
      all(MEASURED, is('b12-replacement', 'yes')),
      {
        line: 'On B12 replacement: the level tells little and does not argue against a deficiency.',
        says: [],
        measureNext: [],
      },
      [NICE_DECISION, DESIGN],
    ),
    row(
      'b12.unlikely',
      UNLIKELY,
      {
        line: 'B12 deficiency is unlikely by the level (NICE NG239).',
        says: [],
        measureNext: [],
      },
      [NICE_DECISION, NICE],
      true,
    ),
  ],
};
