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

/** What is measured already: no line asks for it again. */
type Has = { readonly b12: boolean; readonly metabolite: boolean };

type B12Words = {
  readonly line: string;
  readonly says: readonly string[];
  readonly measureNext: readonly QuestionId[];
  /** Set where the line is urgent: it leads like any other red flag (D9, row 2). */
  readonly flag?: LabFlag;
};

export type B12Result = B12Words & {
  /** The words by what is measured already, where they ask for something. */
  readonly given?: (has: Has) => B12Words;
};

const asking = (words: (has: Has) => B12Words): B12Result => ({
  ...words({ b12: false, metabolite: false }),
  given: words,
});

/** What the line says to whoever has measured this much. */
export const b12Words = (then: B12Result, { patient, measured }: Facts): B12Words =>
  then.given?.({
    b12: patient['b12-measured'] === 'yes',
    metabolite: measured.mma !== undefined || measured.homocysteine !== undefined,
  }) ?? then;

/** At a great age alone it may be age: then the line of its level stands, without a time (D25). */
const TOE_VIBRATION_BEFORE_AGE = named(
  'vibration reduced at the toes before the age that may explain it',
  all(TOE_VIBRATION, is('from-eighty', 'not-recorded')),
);

const SIGNS_AT_THIS_AGE = named(
  'signs that a lack of B12 may cause',
  any(SIGNS, all(TOE_VIBRATION, number('age', 'below', ANKLE_JERK_AGE))),
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

const lackWithSigns = (has: Has, action: string, who = 'Neurology or haematology'): LabFlag => ({
  within: 'days',
  finding: 'low or indeterminate B12 with neurological signs',
  suspects: 'lack of vitamin B12',
  do: `${has.metabolite ? who : 'MMA or homocysteine now'}; treatment need not wait`,
  action,
});

/** "B12, MMA or homocysteine and blood count today". */
const testsToday = (has: Has, metabolite: string): string => {
  const missing = [...(has.b12 ? [] : ['B12']), ...(has.metabolite ? [] : [metabolite])];
  const first = missing.join(', ');
  return `${first === '' ? 'blood count' : `${first} and blood count`} today`;
};
const DO_NOT_WAIT =
  'Standard neurology, and NICE NG239 where suspicion is high: B12 replacement should not wait for the metabolites when neurological signs are present.';

export const B12_LEAD: Table<Facts, B12LeadId, B12Result> = {
  id: 'b12-lead',
  takes: 'first',
  rows: [
    row(
      'b12.n2oNeuro',
      all(is('nitrous-oxide', 'yes'), NERVOUS),
      asking((has) => ({
        line: `Nitrous oxide with neurological symptoms or signs, whatever the level: ${testsToday(has, 'MMA or homocysteine')}; neurology.`,
        says: [DO_NOT_WAIT, 'No more nitrous oxide.'],
        measureNext: METABOLITES,
        flag: {
          within: 'same day',
          finding: 'nitrous oxide with neurological symptoms or signs',
          suspects: 'damage of cord or nerves by nitrous oxide',
          do: `${has.b12 && has.metabolite ? 'Blood count today' : testsToday(has, 'MMA')}; neurology`,
          action: `Whatever the level: ${testsToday(has, 'MMA or homocysteine')}; neurology.`,
        },
      })),
      [cite('project-design', 'D22', 'design'), NICE_DECISION],
    ),
    row(
      'b12.under16.neuro',
      all(BELOW_ADULT_BANDS, MEASURED, ANY_SIGN),
      asking((has) => {
        const next = `use the laboratory's bands; ${has.metabolite ? '' : 'MMA or homocysteine now, '}paediatric neurology.`;
        return {
          line: `Under ${B12_ADULT_BANDS.digits} with neurological signs: ${next}`,
          says: [`Adult bands do not apply under ${B12_ADULT_BANDS.digits}.`],
          measureNext: METABOLITES,
          flag: lackWithSigns(
            has,
            `Under ${B12_ADULT_BANDS.digits}: ${next}`,
            'Paediatric neurology',
          ),
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
      asking((has) => ({
        line: 'Urgent: B12 is low or indeterminate with neurological signs. Neurology or haematology.',
        says: [
          DO_NOT_WAIT,
          has.metabolite
            ? 'Look for the cause (intrinsic factor antibody, coeliac disease).'
            : 'Take MMA or homocysteine now; look for the cause (intrinsic factor antibody, coeliac disease).',
        ],
        measureNext: METABOLITES,
        flag: lackWithSigns(has, 'Neurology or haematology.'),
      })),
      [cite('neurology-practice', '5.3', 'textbook'), NICE_DECISION, DESIGN],
    ),
    row(
      'b12.neuroUrgent.toeVibration',
      all(INDETERMINATE, TOE_VIBRATION_BEFORE_AGE),
      asking((has) => {
        const next = has.metabolite ? 'Read MMA or homocysteine, same week' : 'MMA now, same week';
        return {
          line: `${next}: B12 is indeterminate and vibration at the toes is reduced.`,
          says: [],
          measureNext: METABOLITES,
          flag: lackWithSigns(has, `${next}.`),
        };
      }),
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
      asking((has) => ({
        line: `Neurological signs with B12 in the "unlikely" band: ${has.metabolite ? 'copper' : 'MMA or homocysteine, and copper'}. Neurology.`,
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
      asking((has) => ({
        line: `Nitrous oxide: homocysteine or MMA${has.metabolite ? ' decides' : ''}, whatever the B12 level.`,
        says: ['NICE NG239: total B12 may lie in range after nitrous oxide.'],
        measureNext: METABOLITES,
      })),
      [NICE_DECISION, DESIGN],
    ),
    row(
      'b12.indeterminate',
      INDETERMINATE,
      asking((has) => ({
        line: has.metabolite
          ? 'B12 is indeterminate: MMA or homocysteine decides.'
          : 'B12 is indeterminate: MMA, or homocysteine.',
        says: [],
        measureNext: METABOLITES,
      })),
      [NICE_DECISION, NICE],
    ),
    row(
      'b12.onTreatment',
      all(MEASURED, is('b12-replacement', 'yes')),
      {
        line: 'On B12 replacement: the level tells little and does not speak against a deficiency.',
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
