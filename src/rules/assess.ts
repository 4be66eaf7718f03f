/** The assessment of a visit: what `decide` found, put in words with reasons and sources. */
import type { Assessment, Criterion, Flag, Statement, Verdict, Why } from './words/assessment.ts';
import type { CriterionNumber } from './tables/results.ts';
import { B12_LEAD } from './tables/b12/lead.ts';
import { readB12 } from './tables/b12/read.ts';
import { comorbidLines, mimicScreen } from './words/conditions.ts';
import { contextSentences, labLines } from './words/context.ts';
import { COURSE, FEATURES } from './tables/course.ts';
import { CRITERION_LABELS, CRITERION_QUESTIONS } from './tables/criteria/labels.ts';
import { EVENING, RELIEF, REST, URGE } from './tables/criteria/symptoms.ts';
import { CRITERION_5_FIGURE, NOT_EXPLAINED } from './tables/criteria/not-explained.ts';
import { PROBABLE_CHILD_NOTE } from './tables/verdicts/irlssg.ts';
import type { CriterionResult } from './tables/criteria/result.ts';
import { decide, type Decision } from './decide.ts';
import { isChild } from './facts/relevance.ts';
import { why, whyFirst } from './words/why.ts';
import { examLines, safetyLines } from './words/exam.ts';
import { findingWords } from './words/findings.ts';
import { NOT_RLS } from './tables/headline-words.ts';
import { headlineOf } from './words/headline.ts';
import { readIron } from './tables/iron/read.ts';
import { b12Statements, ironStatements } from './words/labs.ts';
import { medicineStatements } from './words/medicines.ts';
import { nextSteps } from './words/steps.ts';
import { defeaters, openQuestions } from './words/open.ts';
import type { Citation } from './tables/sources.ts';
import { every, first, type Outcome, type Table } from './logic/table.ts';
import { holds } from './logic/condition.ts';
import { TIME_WORDS } from './tables/urgency/pathway.ts';
import { SAFETY_NET } from './tables/safety-net.ts';
import type { Visit } from './record/visit.ts';

function flagsOf(visit: Visit, { urgency, known, b12: lead }: Decision): readonly Flag[] {
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

/** Everything the screen, the paper and the text show of a visit. Pure; `today` is an ISO date. */
export function assess(recorded: Visit, today: string): Assessment {
  const decision = decide(recorded, today);
  const { visit, known, verdict } = decision;
  const flags = flagsOf(visit, decision);
  const mimics = mimicScreen(decision);
  const comorbid = comorbidLines(decision);
  const criteria = criteriaOf(decision, mimics.answered, mimics.required.length);
  const verdicts = verdictsOf(decision);
  const safety = safetyLines(visit);
  const open = openQuestions(visit, decision, criteria);
  const labs = labLines(visit, isChild(visit), today);
  const ironReading = readIron(known, verdict);
  const iron = ironStatements(known, ironReading, labs);
  const b12 = b12Statements(known, readB12(known, verdict), labs, verdict);
  const medicines = medicineStatements(visit, known);
  const course = courseStatements(decision);
  const supportive = featureStatements(decision);
  const parts = {
    visit,
    decision,
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
  const [net] = every(SAFETY_NET, { ...known, ...decision.stepFacts }).fired;
  const lines = [...iron, ...b12, ...medicines, ...course, ...supportive];
  return {
    headline,
    verdicts,
    criteria,
    flags,
    safety,
    exam: examLines(visit),
    mimics,
    comorbid,
    labs,
    iron,
    b12,
    medicines,
    course,
    supportive,
    context: contextSentences(visit),
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
