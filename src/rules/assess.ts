/** The assessment of a visit: what `decide` found, put in words with reasons and sources. */
import { flagsOf } from './words/flags.ts';
import { criteriaOf, verdictsOf } from './words/verdicts.ts';
import { courseStatements, featureStatements } from './words/course.ts';
import type { Assessment, LabLine, Why } from './words/assessment.ts';
import { ofB12, readB12 } from './tables/b12/read.ts';
import { comorbidLines, mimicScreen } from './words/conditions.ts';
import { labLines, whoseLimits } from './words/context.ts';
import { decide, type Decision } from './decide.ts';
import { isChild } from './facts/relevance.ts';
import { readOf } from './facts/leaf.ts';
import { MEDICINE_NOTES } from './tables/medicine-notes.ts';
import { kept } from './logic/kept.ts';
import { keptOf } from './record/kept-of.ts';
import { examLines, safetyLines } from './words/exam.ts';
import { headlineOf } from './words/headline.ts';
import { readIron } from './tables/iron/read.ts';
import { ironStatements } from './words/iron.ts';
import { b12Statements } from './words/labs.ts';
import { medicineStatements } from './words/medicines.ts';
import { askedOf, nextSteps } from './words/steps.ts';
import { defeaters, openQuestions } from './words/open.ts';
import type { Citation } from './tables/sources.ts';
import type { Visit } from './record/visit.ts';

type Cited = readonly (Pick<Why, 'sources'> | { readonly why: Why })[];

/** Every source of these lines once, in the order of its first use. */
const citations = kept(
  (...lists: readonly Cited[]) => lists,
  (...lists): readonly Citation[] => {
    const bySource = new Map<string, Citation>();
    for (const line of lists.flat()) {
      for (const cited of 'why' in line ? line.why.sources : line.sources) {
        if (!bySource.has(cited.source)) bySource.set(cited.source, cited);
      }
    }
    return [...bySource.values()];
  },
);

const keptLabs = keptOf(['labs'], labLines);

const ofIron = (
  { known, verdict, visit }: Decision,
  labs: readonly LabLine[],
): readonly unknown[] => [
  visit.many,
  visit.medicines,
  visit.conditions,
  visit.exam,
  known.measured,
  known.typed,
  known.patient,
  known.blood,
  known['criterion-1'],
  known['criterion-2'],
  verdict,
  labs,
];
const keptIron = kept(ofIron, ({ known, verdict, visit }, labs) => {
  const reading = readIron(known, verdict);
  return { reading, says: ironStatements(known, reading, labs, visit) };
});
const keptB12 = kept(
  ({ known, verdict, visit }: Decision, labs: readonly LabLine[]) => [
    verdict,
    labs,
    visit.many,
    visit.conditions,
    visit.exam,
    visit.medicines,
    known.patient['b12-measured'],
    ...ofB12(known),
  ],
  ({ known, verdict, visit }, labs) =>
    b12Statements(known, readB12(known, verdict), labs, verdict, visit),
);
const keptMedicines = kept(
  ({ visit, known }: Decision, akathisia: boolean) => [
    visit.medicines,
    visit.many['stopped-recently'],
    ...readOf(MEDICINE_NOTES, known),
    akathisia,
  ],
  ({ visit, known }, akathisia) => medicineStatements(visit, known, akathisia),
);

/**
 * Everything the screen, the paper and the text show of a visit. Pure; `today` is an ISO date. What
 * does not hang on the last answer is the object that it was.
 */
export function assess(recorded: Visit, today: string): Assessment {
  const decision = decide(recorded, today);
  const { visit } = decision;
  const asked = askedOf(decision);
  const flags = flagsOf(decision);
  const mimics = mimicScreen(decision);
  const comorbid = comorbidLines(decision);
  const criteria = criteriaOf(decision, mimics.answered, mimics.required.length);
  const verdicts = verdictsOf(decision);
  const safety = safetyLines(visit);
  const open = openQuestions(visit, decision, criteria);
  const labs = keptLabs(visit, whoseLimits(visit, isChild(visit)), today);
  const { reading: ironReading, says: iron } = keptIron(decision, labs);
  const b12 = keptB12(decision, labs);
  const medicines = keptMedicines(decision, asked.facts['akathisia-possible'] === 'yes');
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
    defeaters: defeaters(visit, decision, mimics),
    open,
    steps,
    ...(decision.overdue === undefined ? {} : { overdue: decision.overdue }),
    ...(net === undefined ? {} : { safetyNet: net.then }),
    sources: citations(flags, steps, criteria, verdicts, iron, b12, medicines, course, supportive),
  };
}
