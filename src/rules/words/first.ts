/**
 * What is said at once of a visit: the headline, the verdicts, the flags and all that they rest on.
 * What is advised beside it is in words/advice.ts, which the page loads behind its first script.
 */
import { flagsOf } from './flags.ts';
import { criteriaOf, verdictsOf } from './verdicts.ts';
import type { Said } from './assessment.ts';
import { askedOf } from './asked.ts';
import { comorbidLines, mimicScreen } from './conditions.ts';
import { labLines, whoseLimits } from './context.ts';
import { decide } from '../decide.ts';
import { isChild } from '../facts/relevance.ts';
import { keptOf } from '../record/kept-of.ts';
import type { Visit } from '../record/visit.ts';
import { examLines, safetyLines } from './exam.ts';
import { headlineOf } from './headline.ts';
import { defeaters, openQuestions } from './open.ts';

const keptLabs = keptOf(['labs'], labLines);

/**
 * The assessment without its advice, and what the advice is made of. Pure; `today` is an ISO date.
 * What does not hang on the last answer is the object that it was.
 */
export function assessFirst(recorded: Visit, today: string) {
  const decision = decide(recorded, today);
  const { visit } = decision;
  const asked = askedOf(decision);
  const flags = flagsOf(decision);
  const mimics = mimicScreen(decision);
  const comorbid = comorbidLines(decision);
  const criteria = criteriaOf(decision, mimics.answered, mimics.required.length);
  const safety = safetyLines(visit);
  const open = openQuestions(visit, decision, criteria);
  const labs = keptLabs(visit, whoseLimits(visit, isChild(visit)), today);
  const [net] = asked.nets;
  const parts = { visit, decision, asked, flags, criteria, mimics, comorbid, safety, open, labs };
  const said: Said = {
    today,
    headline: headlineOf(parts),
    verdicts: verdictsOf(decision),
    criteria,
    flags,
    safety,
    exam: examLines(visit),
    mimics,
    comorbid,
    labs,
    measured: decision.known.measured,
    defeaters: defeaters(visit, decision, mimics),
    open,
    ...(decision.overdue === undefined ? {} : { overdue: decision.overdue }),
    ...(net === undefined ? {} : { safetyNet: net.then }),
  };
  return { ...said, parts };
}

export type FirstAssessment = ReturnType<typeof assessFirst>;
