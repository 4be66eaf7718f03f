/**
 * Iron in RLS: the limits, each with its source and its strength, and the rows of D5 in the order
 * of D5. Iron never changes a verdict; the verdict only decides which rows may be shown (T44).
 *
 * The words state what a source says about a value. They never order, start, stop or dose (D11).
 */
import { FERRITIN, TSAT } from './limits/iron.ts';
import { CRP, EGFR, HAEMOGLOBIN } from './limits/other.ts';
import { ADULT_AGE, GUT_LOSS_AGE } from './limits/age.ts';
import type { VerdictId } from './results.ts';
import { is, number } from '../facts/leaf.ts';
import type { Facts } from '../facts/facts.ts';
import { cite, type Citations } from './sources.ts';
import { all, any, because, holds, named, not, otherwise } from '../logic/condition.ts';
import { every, first } from '../logic/table.ts';
import type { AnswerLeaf, Condition } from '../logic/condition.ts';
import type { Outcome, Row, Table } from '../logic/table.ts';
import type { QuestionId } from '../record/visit.ts';

const AASM = cite('winkelman-2025', '4.1', 'consensus');
const AASM_RESTATED = cite('winkelman-2025-secondary', '4.1', 'guideline');
const IRLSSG = cite('allen-2018', '4.1', 'expert');
const MAYO = cite('silber-2021', '4.1', 'expert');
const CHILD_50_TO_75 = cite('uptodate-child', '4.1', 'expert');
const PREGNANCY = cite('picchietti-2015', '4.1', 'consensus');
const ASSAYS = cite('ferritin-assays', '4.1', 'study');
const DESIGN = cite('project-design', 'D5', 'design');
const ANAEMIA_WHO = cite('who-anaemia', '4.4', 'guideline');

// ---------------------------------------------------------------------------- shared conditions

const ADULT = number('age', 'at least', ADULT_AGE);
const CHILD = number('age', 'below', ADULT_AGE);
const LOW_TSAT = number('tsat', 'below', TSAT.low);

/** The question covers end-stage kidney disease, so a blank eGFR adds nothing to its answer (D6). */
const lowEgfr: AnswerLeaf<Facts> = {
  kind: 'answer',
  fact: 'egfr',
  among: ['below-15'],
  read: (facts) => {
    if (facts.measured.egfr === undefined) return 'not-measured';
    const low = holds(number('egfr', 'below', EGFR.endStage), facts);
    return low === 'undetermined' ? undefined : low === 'yes' ? 'below-15' : '15-or-more';
  },
};
const ESRD = named(
  'dialysis or end-stage kidney disease',
  any<Facts>(is('dialysis', 'yes'), lowEgfr),
);

const OVERLOAD = named(
  'known iron overload, or TSAT above 45 %',
  any(is('iron-overload', 'yes'), number('tsat', 'above', TSAT.overload)),
);
const IRON_BEFORE_SAMPLE = any(is('iron-taken-24h', 'yes'), is('iron-infusion-recent', 'yes'));

/** Recorded, or CRP above 5: what is not recorded leaves a row standing (D6). */
const inflamed: AnswerLeaf<Facts> = {
  kind: 'answer',
  fact: 'inflammation',
  among: ['yes'],
  read: (facts) =>
    facts.patient.inflammation === 'yes' ||
    holds(number('crp', 'above', CRP.inflammation), facts) === 'yes'
      ? 'yes'
      : 'not-recorded',
};

/**
 * Which limit of haemoglobin applies. Sex blank or other: the higher one (D6). Below 11 g/dL is
 * anaemia at any age, and the adult limits are not used for a child.
 */
const anaemiaLimit = (limit: 'child' | 'pregnant' | 'female' | 'higher'): AnswerLeaf<Facts> => ({
  kind: 'answer',
  fact: 'sex',
  among: [limit],
  read: (facts) => {
    if (holds(CHILD, facts) === 'yes') return 'child';
    if (facts.patient.pregnant === 'yes') return 'pregnant';
    return facts.patient.sex === 'female' ? 'female' : 'higher';
  },
});
const ANAEMIA = named(
  'anaemia by the limits of WHO',
  any<Facts>(
    all<Facts>(
      any<Facts>(anaemiaLimit('child'), anaemiaLimit('pregnant')),
      number('haemoglobin', 'below', HAEMOGLOBIN.anaemiaPregnancy),
    ),
    all<Facts>(anaemiaLimit('female'), number('haemoglobin', 'below', HAEMOGLOBIN.anaemiaWomen)),
    all<Facts>(anaemiaLimit('higher'), number('haemoglobin', 'below', HAEMOGLOBIN.anaemiaMen)),
  ),
);

const LOW_FERRITIN = number('ferritin', 'below', FERRITIN.deficient);
const LOW_TSAT_WITHOUT_HIGH_FERRITIN = all(
  LOW_TSAT,
  number('ferritin', 'at most', FERRITIN.adultIv),
);

// ------------------------------------------------------------------------------------ the ladder

export type IronId =
  | 'iron.notTested'
  | 'iron.noIron.overload'
  | 'iron.esrd.ivSucrose'
  | 'iron.esrd.discussHigh'
  | 'iron.esrd.discuss'
  | 'iron.pregnancy'
  | 'iron.pregnancy.discuss'
  | 'iron.child.treat'
  | 'iron.child.consider'
  | 'iron.child.notIndicated'
  | 'iron.adult.functional'
  | 'iron.high'
  | 'iron.adult.functionalOr'
  | 'iron.adult.oralOrIv'
  | 'iron.adult.ivOnly'
  | 'iron.adult.notIndicated';

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

const PAIR: readonly QuestionId[] = ['lab.ferritin', 'lab.tsat'];

type Fixed<Id extends string, R> = Row<Facts, Id, R>;
function row<Id extends string, R>(
  id: Id,
  when: Condition<Facts>,
  then: R,
  sources: Citations,
  reassures = false,
): Fixed<Id, R> {
  return { id, when, then, sources, reassures };
}

/** D5, in its order. Rows lean on the rows above them. */
export const IRON: Table<Facts, IronId, IronResult> = {
  id: 'iron',
  takes: 'first',
  rows: [
    row(
      'iron.notTested',
      is('iron-measured', 'no'),
      {
        line: 'Measure ferritin and TSAT (from iron and TIBC): not measured yet.',
        says: [
          'AASM 2025, good practice statement: in clinically significant RLS test ferritin and TSAT (from iron and TIBC), ideally in the morning, with no iron-containing supplement or food for at least 24 hours.',
        ],
        route: 'none',
        measureNext: PAIR,
      },
      [cite('winkelman-2025', '4.1', 'guideline'), DESIGN],
    ),
    row(
      'iron.noIron.overload',
      OVERLOAD,
      {
        line: 'No iron: known iron overload, or TSAT above 45 %.',
        says: [
          'IRLSSG 2018 (quoted): no intravenous iron at TSAT above 45 %. This stands above every ferritin range.',
          'Repeat fasting, off iron. If TSAT stays above 45 %: iron overload, haemolysis, or a recent dose of iron?',
        ],
        route: 'no-iron',
        measureNext: [],
      },
      [IRLSSG, DESIGN],
    ),
    row(
      'iron.esrd.ivSucrose',
      all(ESRD, number('ferritin', 'below', FERRITIN.esrdIvSucrose), LOW_TSAT),
      {
        line: 'End-stage kidney disease: within the AASM range for intravenous iron sucrose in RLS.',
        says: [
          'AASM 2025 (restated), conditional: ferritin below 200 ng/mL and TSAT below 20 %. With nephrology.',
        ],
        route: 'specialist',
        measureNext: [],
      },
      [AASM_RESTATED, DESIGN],
    ),
    row(
      'iron.esrd.discussHigh',
      all(ESRD, number('ferritin', 'above', FERRITIN.high)),
      {
        line: 'End-stage kidney disease with high ferritin: discuss with nephrology.',
        says: [
          'The general RLS ranges do not apply; nephrology targets do. IRLSSG 2018: no intravenous iron at ferritin above 300 ng/mL.',
        ],
        route: 'none',
        measureNext: PAIR,
      },
      [AASM_RESTATED, IRLSSG, DESIGN],
      true,
    ),
    row(
      'iron.esrd.discuss',
      ESRD,
      {
        line: 'End-stage kidney disease: discuss with nephrology.',
        says: ['The general RLS ranges do not apply; nephrology targets do.'],
        route: 'none',
        measureNext: PAIR,
      },
      [AASM_RESTATED, DESIGN],
      true,
    ),
    row(
      'iron.pregnancy',
      all(is('pregnant', 'yes'), any(number('ferritin', 'at most', FERRITIN.pregnancy), LOW_TSAT)),
      {
        line: 'Pregnancy: within the range for iron in RLS, with maternity care.',
        says: [
          'Pregnancy consensus 2015 (recalled) and AASM 2025, consensus, not tested: oral; intravenous only after the first trimester, with maternity care.',
        ],
        route: 'oral-or-iv',
        measureNext: PAIR,
      },
      [PREGNANCY, AASM, DESIGN],
    ),
    row(
      'iron.pregnancy.discuss',
      is('pregnant', 'yes'),
      {
        line: 'Pregnancy, above the range for iron in RLS: discuss with maternity care.',
        says: ['AASM 2025 gives no ferritin figure of its own for pregnancy.'],
        route: 'none',
        measureNext: PAIR,
      },
      [PREGNANCY, AASM, DESIGN],
    ),
    row(
      'iron.child.treat',
      all(CHILD, number('ferritin', 'below', FERRITIN.childTreat)),
      {
        line: 'Child: within the AASM range for iron in RLS.',
        says: [
          'AASM 2025 (restated): ferritin below 50 ng/mL in children. With a paediatric specialist.',
        ],
        route: 'specialist',
        measureNext: PAIR,
      },
      [AASM_RESTATED, DESIGN],
    ),
    row(
      'iron.child.consider',
      all(
        CHILD,
        number('ferritin', 'at least', FERRITIN.childTreat),
        number('ferritin', 'at most', FERRITIN.childConsider),
      ),
      {
        line: 'Child: oral iron may be considered by a specialist.',
        says: ['UpToDate (excerpts), expert opinion: ferritin 50 to 75 ng/mL in children.'],
        route: 'specialist',
        measureNext: PAIR,
      },
      [CHILD_50_TO_75, DESIGN],
    ),
    row(
      'iron.child.notIndicated',
      CHILD,
      {
        line: 'Child: above the ranges in which the sources name iron for RLS.',
        says: ['AASM 2025 (restated) below 50, UpToDate up to 75 ng/mL.'],
        route: 'not-indicated',
        measureNext: PAIR,
      },
      [AASM_RESTATED, CHILD_50_TO_75, DESIGN],
      true,
    ),
    row(
      'iron.adult.functional',
      all(ADULT, number('ferritin', 'above', FERRITIN.high), LOW_TSAT),
      {
        line: 'High ferritin with low TSAT: functional iron deficiency is possible. Specialist decision.',
        says: [
          'Probably inflammation, kidney or liver disease. AASM 2025 is fulfilled by TSAT, consensus, not tested; IRLSSG 2018 does not give intravenous iron at ferritin above 300 ng/mL.',
        ],
        route: 'specialist',
        measureNext: [],
      },
      [IRLSSG, AASM, DESIGN],
    ),
    row(
      'iron.high',
      all(ADULT, number('ferritin', 'above', FERRITIN.high)),
      {
        line: 'No iron: ferritin is high. Find why.',
        says: [
          'IRLSSG 2018: no intravenous iron at ferritin above 300 ng/mL. Inflammation, liver disease, or iron overload?',
        ],
        route: 'no-iron',
        measureNext: PAIR,
      },
      [IRLSSG, DESIGN],
    ),
    row(
      'iron.adult.functionalOr',
      all(ADULT, number('ferritin', 'above', FERRITIN.adultIv), LOW_TSAT),
      {
        line: 'Low TSAT with ferritin above 100 ng/mL: functional iron deficiency. Specialist decision.',
        says: [
          'AASM 2025, consensus, not tested: within the range for oral or intravenous iron in RLS, by TSAT.',
          'IRLSSG 2018 and Mayo 2021 set ferritin up to, or below, 100 ng/mL for first intravenous iron. Inflammation or kidney disease is likely.',
        ],
        route: 'specialist',
        measureNext: [],
      },
      [AASM, IRLSSG, MAYO, DESIGN],
    ),
    row(
      'iron.adult.oralOrIv',
      all(ADULT, any(number('ferritin', 'at most', FERRITIN.adultOralOrIv), LOW_TSAT)),
      {
        line: 'Within the AASM 2025 range for oral or intravenous iron in RLS (consensus, not tested).',
        says: [],
        route: 'oral-or-iv',
        measureNext: PAIR,
      },
      [AASM, DESIGN],
    ),
    row(
      'iron.adult.ivOnly',
      all(
        ADULT,
        number('ferritin', 'above', FERRITIN.adultOralOrIv),
        number('ferritin', 'at most', FERRITIN.adultIv),
      ),
      {
        line: 'Within the AASM 2025 range for intravenous iron only in RLS (consensus, not tested).',
        says: [],
        route: 'iv-only',
        measureNext: PAIR,
      },
      [AASM, IRLSSG, DESIGN],
    ),
    row(
      'iron.adult.notIndicated',
      ADULT,
      {
        line: 'Outside the AASM ranges for iron in RLS.',
        says: [
          'AASM 2025, consensus, not tested: iron for RLS is named up to ferritin 100 ng/mL, or at TSAT below 20 %. Ferritin does not decide whether it is RLS.',
        ],
        route: 'not-indicated',
        measureNext: [],
      },
      [AASM, DESIGN],
      true,
    ),
  ],
};

// ------------------------------------------------------------- when the RLS criteria are not met

export type IronGeneralId =
  | 'iron.general.deficient'
  | 'iron.general.anaemia'
  | 'iron.general.notDeficient';

/** D5's gate: with the verdict not met only iron deficiency as in anyone is reported (T44). */
export const IRON_GENERAL: Table<Facts, IronGeneralId, IronResult> = {
  id: 'iron-general',
  takes: 'first',
  rows: [
    row(
      'iron.general.deficient',
      any(LOW_FERRITIN, LOW_TSAT_WITHOUT_HIGH_FERRITIN),
      {
        line: 'Iron deficiency, whatever the cause of the leg symptoms.',
        says: ['The RLS ranges for iron are not applied, since the RLS criteria are not met.'],
        route: 'none',
        measureNext: ['lab.haemoglobin'],
      },
      [DESIGN],
    ),
    row(
      'iron.general.anaemia',
      ANAEMIA,
      {
        line: 'Anaemia: iron deficiency is one cause to look for.',
        says: ['The RLS ranges for iron are not applied, since the RLS criteria are not met.'],
        route: 'none',
        measureNext: PAIR,
      },
      [ANAEMIA_WHO, DESIGN],
    ),
    row(
      'iron.general.notDeficient',
      otherwise(),
      {
        line: 'No iron deficiency by these values.',
        says: ['The RLS ranges for iron are not applied, since the RLS criteria are not met.'],
        route: 'none',
        measureNext: [],
      },
      [DESIGN],
      true,
    ),
  ],
};

// --------------------------------------------------------------------------------- find the cause

export type FindCauseId =
  | 'iron.findCause.gutFirst'
  | 'iron.findCause'
  | 'iron.findCause.askAbout'
  | 'iron.findCause.none';

const CAUSES =
  'heavy periods, blood donation, diet, blood loss from the gut, anticoagulant or NSAID, coeliac disease, bariatric surgery';

const LOW_TSAT_NOT_INFLAMED = all<Facts>(LOW_TSAT_WITHOUT_HIGH_FERRITIN, not<Facts>(inflamed));
const NEEDS_A_CAUSE = named(
  'iron deficiency or anaemia that needs a cause',
  any<Facts>(LOW_FERRITIN, LOW_TSAT_NOT_INFLAMED, ANAEMIA),
);

/** `+findCause` of D5; `then` is the sentence, empty where nothing is to be said. */
export const FIND_CAUSE: Table<Facts, FindCauseId, string> = {
  id: 'iron-find-cause',
  takes: 'first',
  rows: [
    row(
      'iron.findCause.gutFirst',
      all(NEEDS_A_CAUSE, any(all(is('sex', 'male'), ADULT), number('age', 'above', GUT_LOSS_AGE))),
      `Look for the cause, blood loss from the gut first. Ask about: ${CAUSES}.`,
      [DESIGN],
    ),
    row('iron.findCause', NEEDS_A_CAUSE, `Look for the cause. Ask about: ${CAUSES}.`, [DESIGN]),
    row(
      'iron.findCause.askAbout',
      number('ferritin', 'at most', FERRITIN.askAboutCause),
      `Ask about: ${CAUSES}.`,
      [DESIGN],
    ),
    row('iron.findCause.none', otherwise(), '', [DESIGN], true),
  ],
};

// ------------------------------------------------------------------------------------------ notes

export type IronNoteId =
  | 'iron.note.inflammation'
  | 'iron.note.repeatFirst'
  | 'iron.note.ironTaken'
  | 'iron.note.infusion'
  | 'iron.note.notMorning'
  | 'iron.note.assay'
  | 'iron.note.exactly100'
  | 'iron.note.tsatExactly45'
  | 'iron.note.childTsat'
  | 'iron.note.childAnaemia'
  | 'iron.note.notAnaemic'
  | 'iron.note.significance';

export type IronNote = {
  readonly says: string;
  /** About the RLS ranges; not shown while the criteria are not met. */
  readonly rlsOnly: boolean;
};

const note = (says: string, rlsOnly = false): IronNote => ({ says, rlsOnly });
const MEASURED = is('iron-measured', 'yes');
const PRE_ANALYTIC = cite('winkelman-2025-secondary', '4.1', 'guideline');

export const IRON_NOTES: Table<Facts, IronNoteId, IronNote> = {
  id: 'iron-notes',
  takes: 'every',
  rows: [
    row(
      'iron.note.inflammation',
      all<Facts>(MEASURED, inflamed),
      note(
        'Inflammation: ferritin may be higher than the iron stores. TSAT decides; repeat ferritin 4 weeks after a febrile illness.',
      ),
      [MAYO, CHILD_50_TO_75, cite('who-2020', '4.1', 'guideline')],
    ),
    row(
      'iron.note.repeatFirst',
      all(number('tsat', 'above', TSAT.overload), IRON_BEFORE_SAMPLE),
      note('Repeat first, off iron: iron shortly before the sample may explain the high TSAT.'),
      [DESIGN],
    ),
    row(
      'iron.note.ironTaken',
      all(MEASURED, is('iron-taken-24h', 'yes')),
      note('Iron was taken within 24 hours of the sample: repeat in the morning, off iron.'),
      [PRE_ANALYTIC, DESIGN],
    ),
    row(
      'iron.note.infusion',
      all(MEASURED, is('iron-infusion-recent', 'yes')),
      note('Iron infusion or transfusion not long before the sample: repeat later.'),
      [cite('project-design', '4.2', 'design')],
    ),
    row(
      'iron.note.notMorning',
      all(MEASURED, is('morning-sample', 'no')),
      note('Not a morning sample: iron and TSAT change over the day. Repeat in the morning.'),
      [PRE_ANALYTIC],
    ),
    row(
      'iron.note.assay',
      all(
        // Below these the row is the same by either assay.
        any(
          number('ferritin', 'above', FERRITIN.adultOralOrIv),
          all(CHILD, number('ferritin', 'at least', FERRITIN.childTreat)),
        ),
        number('ferritin', 'at most', FERRITIN.highByRoche),
      ),
      note(
        'Assays differ: a Roche-type assay may read about 1.6 times higher (Beckman 50, 75, 100, 300 ng/mL = Roche 83, 121, 158, 457). It is not known which one the limits rest on; TSAT helps.',
        true,
      ),
      [ASSAYS],
    ),
    row(
      'iron.note.exactly100',
      all(
        ADULT,
        number('ferritin', 'at least', FERRITIN.adultIv),
        number('ferritin', 'at most', FERRITIN.adultIv),
      ),
      note('Ferritin is exactly at 100 ng/mL: IRLSSG 2018 includes it, Mayo 2021 does not.', true),
      [IRLSSG, MAYO],
    ),
    row(
      'iron.note.tsatExactly45',
      all(number('tsat', 'at least', TSAT.overload), number('tsat', 'at most', TSAT.overload)),
      note('TSAT is exactly 45 %: caution. Mayo 2021 asks for below 45 %.', true),
      [MAYO, DESIGN],
    ),
    row(
      'iron.note.childTsat',
      all(CHILD, LOW_TSAT),
      note('TSAT is below 20 %: the sources give no TSAT limit for children with RLS.', true),
      [AASM_RESTATED, DESIGN],
    ),
    row(
      'iron.note.childAnaemia',
      all(
        CHILD,
        number('haemoglobin', 'at least', HAEMOGLOBIN.anaemiaPregnancy),
        number('haemoglobin', 'below', HAEMOGLOBIN.anaemiaMen),
      ),
      note("Haemoglobin: use the laboratory's limit for the child's age."),
      [DESIGN],
    ),
    row(
      'iron.note.notAnaemic',
      all<Facts>(number('ferritin', 'at most', FERRITIN.adultOralOrIv), not<Facts>(ANAEMIA)),
      note('No anaemia does not speak against iron deficiency in RLS.', true),
      [cite('emory-drugs', '4.1', 'study')],
    ),
    row(
      'iron.note.significance',
      is('significance', 'no'),
      note('AASM 2025 addresses clinically significant RLS; significance is recorded as no.', true),
      [cite('winkelman-2025', '4.1', 'guideline'), DESIGN],
    ),
  ],
};

// -------------------------------------------------------------------------------------- readings

/** Context whose blank leaves a row standing, worded as an assumption to confirm (D6). */
export const IRON_CONTEXT = ['dialysis', 'pregnant', 'iron-overload', 'inflammation'] as const;
export type IronContext = (typeof IRON_CONTEXT)[number];
const isContext = (fact: string): fact is IronContext =>
  IRON_CONTEXT.some((context) => context === fact);

export type IronReading = {
  /** `iron.incomplete` is what an open outcome means. */
  readonly id: IronId | 'iron.incomplete' | 'iron.rlsThresholdsNotApplied';
  /** Put before the line while the verdict is open; else empty. */
  readonly opening: '' | 'If RLS is diagnosed:';
  /** Absent while the criteria are not met: then `general` speaks. */
  readonly outcome: Outcome<Facts, IronId, IronResult> | undefined;
  readonly general: Outcome<Facts, IronGeneralId, IronResult> | undefined;
  /** The questions whose answers would settle what is open, without the assumptions. */
  readonly missing: readonly QuestionId[];
  /** Blank context read as "no": "assuming no dialysis: confirm". */
  readonly assuming: readonly IronContext[];
  /** What the row asks to be measured and is not. */
  readonly measureNext: readonly QuestionId[];
  readonly findCause: Outcome<Facts, FindCauseId, string>;
  readonly notes: readonly Row<Facts, IronNoteId, IronNote>[];
};

const QUESTION_OF: Readonly<Record<string, QuestionId>> = {
  age: 'age',
  ferritin: 'lab.ferritin',
  tsat: 'lab.tsat',
  haemoglobin: 'lab.haemoglobin',
  egfr: 'lab.egfr',
  dialysis: 'dialysis',
  pregnant: 'pregnant',
  'iron-overload': 'iron-overload',
};

/** The facts on which an outcome still hangs. */
function openFacts<Id extends string, R>(
  outcome: Outcome<Facts, Id, R>,
  facts: Facts,
): readonly string[] {
  if (outcome.status === 'decided') return [];
  const rows = outcome.status === 'unless' ? outcome.overtaking : outcome.possible;
  const open = rows
    .filter((each) => holds(each.when, facts) === 'undetermined')
    .flatMap((each) => because(each.when, facts))
    .map((held) => held.leaf.fact);
  return [...new Set(open)];
}

function isMeasured(question: QuestionId, facts: Facts): boolean {
  if (question === 'lab.ferritin') return facts.measured.ferritin !== undefined;
  if (question === 'lab.tsat') return facts.measured.tsat !== undefined;
  return question === 'lab.haemoglobin' && facts.measured.haemoglobin !== undefined;
}

/** True where a cause is looked for only because inflammation was not recorded. */
const causeRestsOnAssumption = (facts: Facts): boolean =>
  (facts.patient.inflammation === undefined || facts.patient.inflammation === 'unsure') &&
  holds(LOW_TSAT_NOT_INFLAMED, facts) === 'yes' &&
  holds(any(LOW_FERRITIN, ANAEMIA), facts) !== 'yes';

/** Which row stands, by the ladder that the verdict opens; without words. */
export const ironOutcome = (facts: Facts, verdict: VerdictId) =>
  verdict === 'not-met'
    ? first<Facts, IronGeneralId, IronResult>(IRON_GENERAL, facts)
    : first<Facts, IronId, IronResult>(IRON, facts, isContext);

/** Reads the ladder. The verdict chooses what may be shown; iron never changes it (T44). */
export function readIron(facts: Facts, verdict: VerdictId): IronReading {
  const notes = every(IRON_NOTES, facts).fired;
  const findCause = first(FIND_CAUSE, facts);
  const inflammation: readonly IronContext[] = causeRestsOnAssumption(facts)
    ? ['inflammation']
    : [];
  const wanted = (outcome: Outcome<Facts, string, IronResult>): readonly QuestionId[] =>
    outcome.status === 'open'
      ? []
      : outcome.row.then.measureNext.filter((question) => !isMeasured(question, facts));
  if (verdict === 'not-met') {
    const general = first(IRON_GENERAL, facts);
    return {
      id: 'iron.rlsThresholdsNotApplied',
      opening: '',
      outcome: undefined,
      general,
      missing: questionsOf(openFacts(general, facts)),
      assuming: inflammation,
      measureNext: wanted(general),
      findCause,
      notes: notes.filter((each) => !each.then.rlsOnly),
    };
  }
  const outcome = first(IRON, facts, isContext);
  const open = openFacts(outcome, facts);
  const assumed = withAssumptions(facts);
  return {
    id: outcome.status === 'open' ? 'iron.incomplete' : outcome.row.id,
    opening: verdict === 'indeterminate' ? 'If RLS is diagnosed:' : '',
    outcome,
    general: undefined,
    missing: questionsOf(openFacts(first(IRON, assumed), assumed)),
    assuming: [...open.filter(isContext), ...inflammation],
    measureNext: wanted(outcome),
    findCause,
    notes,
  };
}

const orNo = (answer: 'yes' | 'no' | 'unsure' | undefined): 'yes' | 'no' =>
  answer === 'yes' ? 'yes' : 'no';

/** The facts with the assumptions made: what is open then is what is missing (D6). */
const withAssumptions = (facts: Facts): Facts => ({
  ...facts,
  patient: {
    ...facts.patient,
    dialysis: orNo(facts.patient.dialysis),
    pregnant: orNo(facts.patient.pregnant),
    'iron-overload': orNo(facts.patient['iron-overload']),
  },
});

const questionsOf = (open: readonly string[]): readonly QuestionId[] =>
  open.flatMap((fact) => QUESTION_OF[fact] ?? []);

const ASSUMED: Readonly<Record<IronContext, string>> = {
  dialysis: 'no dialysis or end-stage kidney disease',
  pregnant: 'not pregnant',
  'iron-overload': 'no known iron overload',
  inflammation: 'no inflammation',
};

/** "Assuming no dialysis or end-stage kidney disease, not pregnant: confirm."; empty when nothing is assumed. */
export const assumingWords = ({ assuming }: Pick<IronReading, 'assuming'>): string =>
  assuming.length === 0
    ? ''
    : `Assuming ${assuming.map((context) => ASSUMED[context]).join(', ')}: confirm.`;

type Unless = {
  readonly says: string;
  /** The sentence asks for the value itself. */
  readonly asksFor?: 'lab.tsat' | 'lab.ferritin';
};

/** What would overtake the row that stands; empty unless the status is `unless`. */
function unless(reading: IronReading): readonly Unless[] {
  const { outcome, missing } = reading;
  if (outcome?.status !== 'unless') return [];
  const overtaking = (id: IronId): boolean => outcome.overtaking.some((each) => each.id === id);
  const { id } = outcome.row;
  const said: Unless[] = [];
  if (missing.includes('lab.tsat')) {
    if (id === 'iron.adult.ivOnly') {
      said.push({
        says: 'Intravenous only if TSAT is 20 or more; below 20 oral or intravenous; measure TSAT first.',
        asksFor: 'lab.tsat',
      });
    }
    if (id === 'iron.high') {
      said.push({
        says: 'Unless TSAT is below 20 %: then a specialist decision. Measure it.',
        asksFor: 'lab.tsat',
      });
    }
    if (id === 'iron.pregnancy.discuss') {
      said.push({
        says: 'Unless TSAT is below 20 %: then within the range for iron. Measure it.',
        asksFor: 'lab.tsat',
      });
    }
    if (overtaking('iron.noIron.overload')) {
      said.push({
        says: 'Unless TSAT is above 45 %: then no iron. Measure it.',
        asksFor: 'lab.tsat',
      });
    }
  }
  if (missing.includes('lab.ferritin')) {
    said.push({
      says:
        id === 'iron.pregnancy.discuss'
          ? 'Unless ferritin is at most 75 ng/mL: then within the range for iron. Measure it.'
          : 'Unless ferritin is above 100 ng/mL: then a specialist decision. Measure it.',
      asksFor: 'lab.ferritin',
    });
  }
  if (missing.includes('lab.egfr')) {
    said.push({ says: 'Unless eGFR is below 15: then the row for end-stage kidney disease.' });
  }
  return said;
}

/** What would overtake the row that stands, one sentence each. */
export const unlessWords = (reading: IronReading): readonly string[] =>
  unless(reading).map(({ says }) => says);

/** Whether one of those sentences asks for a value already. */
export const unlessAsksFor = (reading: IronReading): boolean =>
  unless(reading).some(({ asksFor }) => asksFor !== undefined);
