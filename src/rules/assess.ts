/** The assessment of a visit: what `decide` found, put in words with reasons and sources. */
import type {
  Assessment,
  Criterion,
  Flag,
  LabLine,
  Statement,
  Verdict,
  Why,
} from './words/assessment.ts';
import type { CriterionNumber } from './tables/results.ts';
import { B12_LEAD } from './tables/b12/lead.ts';
import { readB12 } from './tables/b12/read.ts';
import { comorbidLines, mimicScreen } from './words/conditions.ts';
import { contextSentences, labLines, whoseLimits } from './words/context.ts';
import { COURSE, FEATURES } from './tables/course.ts';
import { CRITERION_LABELS, CRITERION_QUESTIONS } from './tables/criteria/labels.ts';
import { EVENING, RELIEF, REST, URGE } from './tables/criteria/symptoms.ts';
import { CRITERION_5_FIGURE, NOT_EXPLAINED } from './tables/criteria/not-explained.ts';
import { PROBABLE_CHILD_NOTE } from './tables/verdicts/irlssg.ts';
import type { CriterionResult } from './tables/criteria/result.ts';
import { decide, type Decision } from './decide.ts';
import { groupsOf } from './facts/facts.ts';
import { isChild } from './facts/relevance.ts';
import { kept } from './logic/kept.ts';
import { keptOf } from './record/kept-of.ts';
import { why, whyFirst } from './words/why.ts';
import { examLines, safetyLines } from './words/exam.ts';
import { findingWords } from './words/findings.ts';
import { NOT_RLS } from './tables/headline-words.ts';
import { headlineOf } from './words/headline.ts';
import { readIron } from './tables/iron/read.ts';
import { b12Statements, ironStatements } from './words/labs.ts';
import { medicineStatements } from './words/medicines.ts';
import { askedOf, nextSteps } from './words/steps.ts';
import { defeaters, openQuestions } from './words/open.ts';
import type { Citation } from './tables/sources.ts';
import { every, first, type Outcome, type Table } from './logic/table.ts';
import { holds } from './logic/condition.ts';
import { TIME_WORDS } from './tables/urgency/pathway.ts';
import type { Visit } from './record/visit.ts';

function flagsOf({ visit, urgency, known, b12: lead }: Decision): readonly Flag[] {
  const flags = urgency.fired.map((row): Flag => {
    const words = findingWords(row.then.subject, visit);
    return {
      id: row.id,
      tier: row.then.tier,
      within: row.then.within,
      time: TIME_WORDS[row.then.within],
      finding: words.short,
      detail: words.long,
      suspects: row.then.suspects,
      action: row.then.action,
      ...(row.then.deficit ? { notRls: NOT_RLS } : {}),
      leads: row.then.leads,
      question: row.then.question,
      why: why(`urgency/${row.id}`, row.when, known, row.sources),
    };
  });
  if (lead.status === 'open' || lead.row.then.flag === undefined) return flags;
  const { line, says, flag: lab } = lead.row.then;
  // An urgent laboratory line leads like any other urgent row (D9, row 2).
  const fromLab: Flag = {
    id: lead.row.id,
    tier: 'urgent',
    within: lab.within,
    time: TIME_WORDS[lab.within],
    finding: lab.finding,
    detail: lab.finding,
    suspects: lab.suspects,
    action: [line, ...says].join(' '),
    notRls: NOT_RLS,
    leads: true,
    question: 'lab.b12',
    why: whyFirst(B12_LEAD, lead, known),
  };
  const at = flags.findIndex((flag) => flag.tier !== 'emergency' && flag.within !== 'same day');
  return at === -1 ? [...flags, fromLab] : flags.toSpliced(at, 0, fromLab);
}

function criterion<F, Id extends string>(
  number: CriterionNumber,
  table: Table<F, Id, CriterionResult>,
  known: F,
  screenNote?: string,
): Criterion {
  const outcome = first(table, known);
  const result = outcome.status === 'decided' ? outcome.row.then : undefined;
  const note = result?.note ?? screenNote;
  return {
    number,
    label: CRITERION_LABELS[number],
    value: result?.value ?? 'open',
    ...(note === undefined ? {} : { note }),
    question: CRITERION_QUESTIONS[number],
    why: whyFirst(table, outcome, known),
  };
}

function criteriaOf({ known }: Decision, answered: number, required: number): readonly Criterion[] {
  return [
    criterion(1, URGE, known),
    criterion(2, REST, known),
    criterion(3, RELIEF, known),
    criterion(4, EVENING, known),
    {
      ...criterion(5, NOT_EXPLAINED, known, `${answered} of ${required} mimics answered.`),
      figure: CRITERION_5_FIGURE,
    },
  ];
}

const SETS = {
  irlssg: 'IRLSSG 2012',
  icsd3tr: 'ICSD-3-TR',
  dsm5tr: 'DSM-5-TR',
} as const;

function verdictsOf(decision: Decision): readonly Verdict[] {
  const { known } = decision;
  const childNote =
    holds(PROBABLE_CHILD_NOTE.when, known) === 'yes' ? ` ${PROBABLE_CHILD_NOTE.says}` : '';
  const line = <Id extends string>(
    set: Verdict['set'],
    judged: {
      table: Table<typeof known, Id, { verdict: Verdict['id']; says: string }>;
      outcome: Outcome<typeof known, Id, { verdict: Verdict['id']; says: string }>;
      verdict: Verdict['id'];
    },
    extra = '',
  ): Verdict => ({
    set,
    name: SETS[set],
    id: judged.verdict,
    says: (judged.outcome.status === 'open' ? 'Open.' : judged.outcome.row.then.says) + extra,
    why: whyFirst(judged.table, judged.outcome, known),
  });
  return [
    line('irlssg', decision.irlssg, childNote),
    line('icsd3tr', decision.icsd3tr),
    line('dsm5tr', decision.dsm5tr),
  ];
}

/** The course is given where RLS is: it changes no verdict (T14). */
function courseStatements({ known, verdict }: Decision): readonly Statement[] {
  if (verdict !== 'met') return [];
  const outcome = first(COURSE, known);
  if (outcome.status === 'open') return [];
  return [
    {
      id: outcome.row.id,
      kind: 'main',
      says: outcome.row.then,
      tone: 'plain',
      question: 'frequency',
      why: whyFirst(COURSE, outcome, known),
    },
  ];
}

/** What supports RLS is said only where RLS is still in question; warnings are always said. */
const featureStatements = ({ known, verdict }: Decision): readonly Statement[] =>
  every(FEATURES, known)
    .fired.filter((row) => verdict !== 'not-met' || row.then.tone === 'caution')
    .map((row) => ({
      id: row.id,
      kind: 'note',
      says: row.then.says,
      tone: row.then.tone,
      question: row.then.question,
      why: why(`features/${row.id}`, row.when, known, row.sources),
    }));

function citations(whys: readonly Pick<Why, 'sources'>[]): readonly Citation[] {
  const seen = new Set<string>();
  return whys
    .flatMap((each) => each.sources)
    .filter(({ source }) => !seen.has(source) && seen.add(source));
}

const keptFlags = kept(
  ({ visit: { exam, power, safety }, known }: Decision) => [
    exam,
    power,
    safety,
    ...groupsOf(known),
  ],
  flagsOf,
);
const keptExam = keptOf(['exam', 'power'], examLines);
const keptSafety = keptOf(['safety'], safetyLines);
const keptLabs = keptOf(['labs'], labLines);

/** What the lists of conditions read: they name medicines and what moved a mimic up. */
const ofConditions = ({ visit, known, screen }: Decision): readonly unknown[] => [
  screen,
  visit['another-cause'],
  visit.words,
  visit.exam,
  visit.medicines,
  ...groupsOf(known),
];
const keptMimics = kept(ofConditions, mimicScreen);
const keptComorbid = kept(ofConditions, comorbidLines);

const ofIron = ({ known, verdict }: Decision, labs: readonly LabLine[]): readonly unknown[] => [
  known.measured,
  known.patient,
  known.blood,
  known['criterion-1'],
  known['criterion-2'],
  verdict,
  labs,
];
const keptIron = kept(ofIron, ({ known, verdict }, labs) => {
  const reading = readIron(known, verdict);
  return { reading, says: ironStatements(known, reading, labs) };
});
const keptB12 = kept(
  ({ known, verdict }: Decision, labs: readonly LabLine[]) => [
    known.measured,
    known.patient,
    known.signs,
    known.strength,
    known.medicines,
    verdict,
    labs,
  ],
  ({ known, verdict }, labs) => b12Statements(known, readB12(known, verdict), labs, verdict),
);
const keptMedicines = kept(
  ({ visit, known }: Decision) => [visit.medicines, known.patient],
  ({ visit, known }) => medicineStatements(visit, known),
);

/**
 * Everything the screen, the paper and the text show of a visit. Pure; `today` is an ISO date. What
 * does not hang on the last answer is the object that it was.
 */
export function assess(recorded: Visit, today: string): Assessment {
  const decision = decide(recorded, today);
  const { visit } = decision;
  const asked = askedOf(decision);
  const flags = keptFlags(decision);
  const mimics = keptMimics(decision);
  const comorbid = keptComorbid(decision);
  const criteria = criteriaOf(decision, mimics.answered, mimics.required.length);
  const verdicts = verdictsOf(decision);
  const safety = keptSafety(visit);
  const open = openQuestions(visit, decision, criteria);
  const labs = keptLabs(visit, whoseLimits(visit, isChild(visit)), today);
  const { reading: ironReading, says: iron } = keptIron(decision, labs);
  const b12 = keptB12(decision, labs);
  const medicines = keptMedicines(decision);
  const course = courseStatements(decision);
  const supportive = featureStatements(decision);
  const parts = {
    visit,
    decision,
    asked,
    flags,
    criteria,
    mimics,
    comorbid,
    safety,
    open,
    iron,
    ironReading,
    b12,
    medicines,
  };
  const headline = headlineOf(parts);
  const steps = nextSteps(parts);
  const [net] = asked.nets;
  const lines = [...iron, ...b12, ...medicines, ...course, ...supportive];
  return {
    headline,
    verdicts,
    criteria,
    flags,
    safety,
    exam: keptExam(visit),
    mimics,
    comorbid,
    labs,
    iron,
    b12,
    medicines,
    course,
    supportive,
    // Worked out where it is printed: no screen shows it while a visit is filled in.
    get context() {
      return contextSentences(visit);
    },
    defeaters: defeaters(visit, decision, mimics),
    open,
    steps,
    ...(decision.overdue === undefined ? {} : { overdue: decision.overdue }),
    ...(net === undefined ? {} : { safetyNet: net.then }),
    sources: citations([
      ...flags.map((flag) => flag.why),
      ...steps,
      ...criteria.map((each) => each.why),
      ...verdicts.map((each) => each.why),
      ...lines.map((each) => each.why),
    ]),
  };
}
