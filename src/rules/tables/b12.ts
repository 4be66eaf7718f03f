/**
 * Vitamin B12 and folate: when to think of it, the band of the level, the line that leads, and the
 * notes beside it (§5, D10). Values are compared in the unit entered with the source's own paired
 * figure and are never converted first (T53).
 *
 * One statement about treatment is allowed, as the source's and without a dose (D11): replacement
 * should not wait for the metabolites when neurological signs are present.
 */
import { ACTIVE_B12, HOMOCYSTEINE, MMA, SERUM_FOLATE, TOTAL_B12 } from './limits/b12.ts';
import { EGFR } from './limits/other.ts';
import { AGE_AT_ONSET, ANKLE_JERK_AGE, B12_ADULT_BANDS, B12_RISK_AGE } from './limits/age.ts';
import type { VerdictId, Within } from './results.ts';
import { is, number } from '../facts/leaf.ts';
import type { Facts } from '../facts/facts.ts';
import { cite, type Citations } from './sources.ts';
import { all, any, because, holds, named, not } from '../logic/condition.ts';
import { every, first } from '../logic/table.ts';
import type { AnswerLeaf, Condition } from '../logic/condition.ts';
import type { Outcome, Row, Table } from '../logic/table.ts';
import { EXAM_IDS, type ExamId } from '../record/ids.ts';
import type { QuestionId } from '../record/visit.ts';

const NICE = cite('nice-ng239', '5.1', 'guideline');
const NICE_DECISION = cite('nice-ng239', '5.3', 'guideline');
const NEUROLOGY = cite('b12-neurology', '5.2', 'study');
const DESIGN = cite('project-design', 'D10', 'design');

const FOLATE_RECALLED = cite('neurology-practice', '5.4', 'textbook');

type Built<Id extends string, R> = Row<Facts, Id, R>;
function row<Id extends string, R>(
  id: Id,
  when: Condition<Facts>,
  then: R,
  sources: Citations,
  reassures = false,
): Built<Id, R> {
  return { id, when, then, sources, reassures };
}

// --------------------------------------------------------------------------------------- prompts

/** The facts and the verdict, which late onset needs (D10 a). */
export type B12Facts = Facts & { readonly verdict: VerdictId };

export type B12PromptId =
  | 'b12.prompt.lateOnset'
  | 'b12.prompt.lateOnset.familyUnknown'
  | 'b12.prompt.neurologicalSign'
  | 'b12.prompt.nitrousOxide'
  | 'b12.prompt.riskAndSymptom'
  | 'b12.prompt.riskAlone';

export type B12Prompt = {
  readonly says: string;
  /** `consider` is the softer word (T65, a risk factor alone). */
  readonly weight: 'prompt' | 'consider';
};

const mayBeRls: AnswerLeaf<B12Facts> = {
  kind: 'answer',
  fact: 'verdict',
  among: ['met', 'indeterminate', 'probable-observed', 'possible-child'],
  read: (facts) => facts.verdict,
};
const LATE_ONSET = number('age-at-onset', 'at least', AGE_AT_ONSET.late);
const RISK = named(
  'a risk factor for lack of B12',
  any(
    is('b12-risk', 'yes'),
    is('b12-lowering-medicine', 'yes'),
    number('age', 'at least', B12_RISK_AGE),
  ),
);
const SYMPTOM = is('b12-symptom', 'yes');

export const B12_PROMPT: Table<B12Facts, B12PromptId, B12Prompt> = {
  id: 'b12-prompt',
  takes: 'every',
  rows: [
    {
      id: 'b12.prompt.lateOnset',
      when: all<B12Facts>(LATE_ONSET, is('family-history', 'no'), mayBeRls),
      then: { says: 'onset at 40 or later without a family history', weight: 'prompt' },
      reassures: false,
      sources: [cite('seed-articles', '5.2', 'expert'), DESIGN],
    },
    {
      id: 'b12.prompt.lateOnset.familyUnknown',
      when: all<B12Facts>(LATE_ONSET, is('family-history', 'unknown'), mayBeRls),
      then: { says: 'onset at 40 or later, family history not known', weight: 'consider' },
      reassures: false,
      sources: [cite('seed-articles', '5.2', 'expert'), DESIGN],
    },
    row(
      'b12.prompt.neurologicalSign',
      is('new-neurological-sign', 'yes'),
      { says: 'a neurological sign that is new or not explained', weight: 'prompt' },
      [cite('aan-2009', '5.2', 'guideline'), cite('seed-articles', '5.2', 'expert'), DESIGN],
    ),
    row(
      'b12.prompt.nitrousOxide',
      is('nitrous-oxide', 'yes'),
      { says: 'regular nitrous oxide', weight: 'prompt' },
      [cite('nice-ng239', '5.2', 'guideline'), DESIGN],
    ),
    row(
      'b12.prompt.riskAndSymptom',
      all(RISK, SYMPTOM),
      { says: 'a risk factor and a symptom of lack of B12', weight: 'prompt' },
      [cite('nice-ng239', '5.2', 'guideline'), cite('mhra-2022', '5.2', 'guideline'), DESIGN],
    ),
    row(
      'b12.prompt.riskAlone',
      all(RISK, not(SYMPTOM)),
      { says: 'a risk factor for lack of B12', weight: 'consider' },
      [DESIGN, cite('nice-ng239', '5.2', 'guideline'), cite('mhra-2022', '5.2', 'guideline')],
    ),
  ],
};

// ------------------------------------------------------------------------------------------ bands

const BY_ACTIVE = is('b12-tests', 'active', 'both');
const BY_TOTAL = is('b12-tests', 'total', 'both');

const MEASURED = is('b12-measured', 'yes');
const UNDER_16 = number('age', 'below', B12_ADULT_BANDS);
/** Where both tests count, the lower band does: a second result never calms the first (D2). */
const DEFICIENT = named(
  'B12 in the band "deficiency"',
  any(
    all(BY_ACTIVE, number('active-b12', 'below', ACTIVE_B12.deficient)),
    all(BY_TOTAL, number('b12', 'below', TOTAL_B12.deficient)),
  ),
);
const UNLIKELY = named(
  'B12 in the band "deficiency unlikely"',
  any(
    all(is('b12-tests', 'active'), number('active-b12', 'above', ACTIVE_B12.unlikely)),
    all(is('b12-tests', 'total'), number('b12', 'above', TOTAL_B12.unlikely)),
    all(
      number('active-b12', 'above', ACTIVE_B12.unlikely),
      number('b12', 'above', TOTAL_B12.unlikely),
    ),
  ),
);
const INDETERMINATE = named('B12 in the band "indeterminate"', all(not(DEFICIENT), not(UNLIKELY)));
export type B12BandId =
  | 'b12.band.under16'
  | 'b12.band.deficient'
  | 'b12.band.indeterminate'
  | 'b12.band.unlikely';

/** The band by NICE NG239: always computed, always shown. `then` is its words. */
export const B12_BAND: Table<Facts, B12BandId, string> = {
  id: 'b12-band',
  takes: 'first',
  rows: [
    row(
      'b12.band.under16',
      all(UNDER_16, MEASURED),
      "Under 16: adult bands do not apply, use the laboratory's.",
      [NICE, DESIGN],
    ),
    row('b12.band.deficient', DEFICIENT, 'In the band "deficiency" (NICE NG239).', [NICE]),
    row('b12.band.indeterminate', INDETERMINATE, 'In the band "indeterminate" (NICE NG239).', [
      NICE,
    ]),
    row(
      'b12.band.unlikely',
      UNLIKELY,
      'In the band "deficiency unlikely" (NICE NG239).',
      [NICE],
      true,
    ),
  ],
};

// ------------------------------------------------------------------------------- the leading line

export type B12LeadId =
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

export type B12Result = {
  readonly line: string;
  readonly says: readonly string[];
  readonly measureNext: readonly QuestionId[];
  /** Set where the line is urgent. */
  readonly within?: Within;
};

const METABOLITES: readonly QuestionId[] = ['lab.mma', 'lab.homocysteine'];
const SIGNS = is('b12-signs', 'yes');
/** The weakest of the signs has a line of its own, and alone is a note only from 80 on (D4, R2). */
const TOE_VIBRATION = is('vibration-position', 'toe-vibration-reduced');
const ANY_SIGN = any(SIGNS, TOE_VIBRATION);
const SIGNS_AT_THIS_AGE = named(
  'signs that a lack of B12 may cause',
  any(SIGNS, all(TOE_VIBRATION, number('age', 'below', ANKLE_JERK_AGE))),
);
const DO_NOT_WAIT =
  'Standard neurology, and NICE NG239 where suspicion is high: B12 replacement should not wait for the metabolites when neurological signs are present.';

export const B12_LEAD: Table<Facts, B12LeadId, B12Result> = {
  id: 'b12-lead',
  takes: 'first',
  rows: [
    row(
      'b12.under16.neuro',
      all(UNDER_16, MEASURED, ANY_SIGN),
      {
        line: "Under 16 with neurological signs: use the laboratory's bands; MMA or homocysteine now, paediatric neurology.",
        says: ['Adult bands do not apply under 16.'],
        measureNext: METABOLITES,
        within: 'days',
      },
      [NICE, DESIGN],
    ),
    row(
      'b12.under16',
      all(UNDER_16, MEASURED),
      {
        line: "Under 16: adult bands do not apply, use the laboratory's.",
        says: [],
        measureNext: [],
      },
      [NICE, DESIGN],
    ),
    row(
      'b12.neuroUrgent',
      any(all(not(UNLIKELY), SIGNS), all(DEFICIENT, TOE_VIBRATION)),
      {
        line: 'Urgent: B12 is low or indeterminate with neurological signs. Neurology or haematology.',
        says: [
          DO_NOT_WAIT,
          'Take MMA or homocysteine now; look for the cause (intrinsic factor antibody, coeliac disease).',
        ],
        measureNext: METABOLITES,
        within: 'days',
      },
      [cite('neurology-practice', '5.3', 'textbook'), NICE_DECISION, DESIGN],
    ),
    row(
      'b12.neuroUrgent.toeVibration',
      all(INDETERMINATE, TOE_VIBRATION),
      {
        line: 'MMA now, same week: B12 is indeterminate and vibration at the toes is reduced.',
        says: [],
        measureNext: METABOLITES,
        within: 'days',
      },
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
      {
        line: 'Neurological signs with B12 in the "unlikely" band: MMA or homocysteine, and copper. Neurology.',
        says: [
          'A level in this band does not settle it when the signs are convincing. Lack of copper (zinc, gastric surgery) looks the same.',
        ],
        measureNext: METABOLITES,
      },
      [NEUROLOGY, DESIGN],
    ),
    row(
      'b12.n2o',
      is('nitrous-oxide', 'yes'),
      {
        line: 'Nitrous oxide: homocysteine or MMA, whatever the B12 level.',
        says: ['NICE NG239: total B12 may lie in range after nitrous oxide.'],
        measureNext: METABOLITES,
      },
      [NICE_DECISION, DESIGN],
    ),
    row(
      'b12.indeterminate',
      INDETERMINATE,
      {
        line: 'B12 is indeterminate: MMA, or homocysteine.',
        says: [],
        measureNext: METABOLITES,
      },
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

// ------------------------------------------------------------------------------------------ notes

export type B12NoteId =
  | 'b12.note.n2o'
  | 'b12.useActive'
  | 'b12.note.replacement'
  | 'mma.renalCaution'
  | 'b12.note.mmaRaised'
  | 'b12.note.homocysteineRaised'
  | 'b12.note.metabolitesInRange'
  | 'b12.note.testsDisagree'
  | 'b12.note.bloodCount'
  | 'b12.note.ethnicity'
  | 'b12.note.localBands'
  | 'b12.note.under16'
  | 'b12.note.veryHigh'
  | 'b12.note.folateLater';

const MMA_RAISED = number('mma', 'above', MMA.raised);

export const B12_NOTES: Table<Facts, B12NoteId, string> = {
  id: 'b12-notes',
  takes: 'every',
  rows: [
    row(
      'b12.note.n2o',
      is('nitrous-oxide', 'yes'),
      'Nitrous oxide: total B12 may lie in range while the tissues lack it; MMA or homocysteine decides.',
      [NICE_DECISION],
    ),
    row(
      'b12.useActive',
      is('pregnant', 'yes'),
      'Pregnancy: total B12 falls without a deficiency; prefer active B12.',
      [NICE_DECISION],
    ),
    row(
      'b12.note.replacement',
      is('b12-replacement', 'yes'),
      'On B12 replacement: the level tells little and does not speak against a deficiency.',
      [NICE_DECISION],
    ),
    row(
      'mma.renalCaution',
      all(MMA_RAISED, any(number('egfr', 'below', EGFR.raisesMma), is('dialysis', 'yes'))),
      'MMA is raised, but reduced kidney function raises it too: read with caution.',
      [NICE_DECISION],
    ),
    row(
      'b12.note.mmaRaised',
      MMA_RAISED,
      "MMA is raised: speaks for a lack of B12 in the tissues. The laboratory's own range comes first.",
      [NICE],
    ),
    row(
      'b12.note.homocysteineRaised',
      number('homocysteine', 'above', HOMOCYSTEINE.raised),
      'Homocysteine is raised: also with a lack of folate or B6, reduced kidney function or an underactive thyroid.',
      [cite('neurology-practice', '5.1', 'textbook')],
    ),
    row(
      'b12.note.metabolitesInRange',
      all(
        SIGNS,
        any(
          number('mma', 'at most', MMA.raised),
          number('homocysteine', 'at most', HOMOCYSTEINE.raised),
        ),
      ),
      'No single result in range outweighs convincing signs: cord degeneration with MMA and homocysteine in range is on record.',
      [NEUROLOGY],
    ),
    row(
      'b12.note.testsDisagree',
      any(
        all(
          number('b12', 'below', TOTAL_B12.deficient),
          number('active-b12', 'at least', ACTIVE_B12.deficient),
        ),
        all(
          number('b12', 'above', TOTAL_B12.unlikely),
          number('active-b12', 'at most', ACTIVE_B12.unlikely),
        ),
        all(
          number('b12', 'at least', TOTAL_B12.deficient),
          number('active-b12', 'below', ACTIVE_B12.deficient),
        ),
        all(
          number('b12', 'at most', TOTAL_B12.unlikely),
          number('active-b12', 'above', ACTIVE_B12.unlikely),
        ),
      ),
      'Total and active B12 lie in different bands: the lower one counts here, in pregnancy the one of active B12. MMA or homocysteine may settle it.',
      [DESIGN],
    ),
    row(
      'b12.note.bloodCount',
      ANY_SIGN,
      'Haemoglobin and cell size in range do not speak against a lack of B12: 28 % of neuropsychiatric cases had neither anaemia nor macrocytosis.',
      [NEUROLOGY],
    ),
    row(
      'b12.note.ethnicity',
      MEASURED,
      'NICE notes higher reference values in Black people: the same figure may mean less B12.',
      [NICE_DECISION],
    ),
    row(
      'b12.note.localBands',
      MEASURED,
      "Bands used: NICE NG239. The laboratory's own may differ.",
      [NICE],
    ),
    row(
      'b12.note.under16',
      all(UNDER_16, MEASURED),
      "Under 16: adult bands do not apply, use the laboratory's.",
      [NICE, DESIGN],
    ),
    row(
      'b12.note.veryHigh',
      all(number('b12', 'above', TOTAL_B12.veryHigh), not(is('b12-replacement', 'yes'))),
      'Very high total B12 without replacement: liver or blood disease?',
      [cite('neurology-practice', '5.3', 'textbook')],
    ),
    row(
      'b12.note.folateLater',
      all(number('folate', 'at most', SERUM_FOLATE.borderline), is('b12-measured', 'no')),
      'Never folate alone before B12 is known.',
      [cite('nice-ng239', '5.4', 'guideline')],
    ),
  ],
};

export type FolateId = 'folate.low' | 'folate.borderline' | 'folate.notLow';

export const FOLATE: Table<Facts, FolateId, string> = {
  id: 'folate',
  takes: 'first',
  rows: [
    row(
      'folate.low',
      number('folate', 'below', SERUM_FOLATE.low),
      'Folate is low. Never folate alone before B12 is known.',
      [FOLATE_RECALLED, cite('nice-ng239', '5.4', 'guideline')],
    ),
    row(
      'folate.borderline',
      all(
        number('folate', 'at least', SERUM_FOLATE.low),
        number('folate', 'at most', SERUM_FOLATE.borderline),
      ),
      'Folate is borderline. Never folate alone before B12 is known.',
      [FOLATE_RECALLED, cite('nice-ng239', '5.4', 'guideline')],
    ),
    row(
      'folate.notLow',
      number('folate', 'above', SERUM_FOLATE.borderline),
      'Folate is not low.',
      [FOLATE_RECALLED],
      true,
    ),
  ],
};

// ---------------------------------------------------------------------------------------- reading

export type B12Reading = {
  /** The reasons to think of B12, all that apply. */
  readonly prompts: readonly Row<B12Facts, B12PromptId, B12Prompt>[];
  /** The reasons that hang on something not yet recorded. */
  readonly mayPrompt: readonly Row<B12Facts, B12PromptId, B12Prompt>[];
  readonly band: Outcome<Facts, B12BandId, string>;
  /** Open while neither B12 was measured nor nitrous oxide recorded. */
  readonly lead: Outcome<Facts, B12LeadId, B12Result>;
  readonly notes: readonly Row<Facts, B12NoteId, string>[];
  readonly folate: Outcome<Facts, FolateId, string>;
  /** The questions that would settle the leading line. */
  readonly missing: readonly QuestionId[];
};

/** The examination items from which the signs of a lack of B12 are read. */
const SIGN_ITEMS: Readonly<Partial<Record<ExamId, (facts: Facts) => string | undefined>>> = {
  'light-touch': ({ signs }) => signs['light-touch'],
  'vibration-position': ({ signs }) => signs['vibration-position'],
  reflexes: ({ signs }) => signs.reflexes,
  gait: ({ signs }) => signs.gait,
  romberg: ({ signs }) => signs.romberg,
  plantars: ({ signs }) => signs.plantars,
  strength: ({ strength }) => strength.weakness,
};

const QUESTION_OF: Readonly<Record<string, QuestionId>> = {
  age: 'age',
  'nitrous-oxide': 'nitrous-oxide',
  'b12-replacement': 'b12-replacement',
  b12: 'lab.b12',
  'active-b12': 'lab.active-b12',
  'vibration-position': 'exam.vibration-position',
};

function questionsOf(fact: string, facts: Facts): readonly QuestionId[] {
  // Total B12 is what is asked for; active B12 only where it was entered and does not tell.
  if (fact === 'active-b12' && facts.measured['active-b12'] === undefined) return [];
  if (fact !== 'b12-signs') return [QUESTION_OF[fact] ?? []].flat();
  return EXAM_IDS.filter((item) => {
    const read = SIGN_ITEMS[item];
    return read !== undefined && [undefined, 'unsure'].includes(read(facts));
  }).map((item): QuestionId => `exam.${item}`);
}

function missingFor(lead: B12Reading['lead'], facts: Facts): readonly QuestionId[] {
  if (lead.status === 'decided') return [];
  const rows = lead.status === 'unless' ? lead.overtaking : lead.possible;
  const open = rows
    .filter((each) => holds(each.when, facts) === 'undetermined')
    .flatMap((each) => because(each.when, facts))
    .map((held) => held.leaf.fact);
  return [...new Set([...new Set(open)].flatMap((fact) => questionsOf(fact, facts)))];
}

/** Everything about B12. The verdict only serves the prompt of late onset (D10 a). */
export function readB12(facts: Facts, verdict: VerdictId): B12Reading {
  const prompts = every(B12_PROMPT, { ...facts, verdict });
  const lead = first(B12_LEAD, facts);
  return {
    prompts: prompts.fired,
    mayPrompt: prompts.possible,
    band: first(B12_BAND, facts),
    lead,
    notes: every(B12_NOTES, facts).fired,
    folate: first(FOLATE, facts),
    missing: missingFor(lead, facts),
  };
}
