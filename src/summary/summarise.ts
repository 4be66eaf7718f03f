/**
 * Puts what the rules found into the order in which a chart is read, assessment first. Nothing is
 * decided here, and nothing is cut short: folding to a page is fold.ts.
 */
import type { Assessment } from '../rules/words/assessment.ts';
import { contextSentences, whoWords } from '../rules/words/chart-context.ts';
import { INTENDED_USE, isSameRules, rulesInWords } from '../rules/edition.ts';
import type { Visit } from '../rules/record/visit.ts';
import { actions } from './concluded/actions.ts';
import { criteria, verdicts } from './concluded/criteria.ts';
import { impression } from './concluded/impression.ts';
import { mimics } from './concluded/mimics.ts';
import { draftLines } from './drafts.ts';
import { safety } from './concluded/safety.ts';
import { numbering } from './lines.ts';
import {
  context,
  examination,
  ironAndB12,
  laboratory,
  open,
  safetyNet,
  sources,
} from './recorded.ts';
import type { Blank, Summary, SummaryContext } from './summary.ts';

export type { Summary } from './summary.ts';

const EXAMPLE = "EXAMPLE or practice case: not a patient's record";
const PRACTICE = "PRACTICE CASE, a fictional patient: not a patient's record";
const TITLE = 'Restless legs syndrome: diagnostic checklist';

/** What stands on every face of a visit that is no patient's. */
export const markOf = (
  visit: Visit,
  { practice }: Pick<SummaryContext, 'practice'>,
): string | undefined =>
  practice === true ? PRACTICE : visit.example === true ? EXAMPLE : undefined;

function ageOf(visit: Visit): Blank {
  const label = 'Born / age';
  const says = whoWords(visit);
  return says === undefined ? { label } : { label, says };
}

/** Everything a chart needs to know of a visit, in reading order. Pure; nothing is cut short. */
export function summarise(visit: Visit, assessment: Assessment, about: SummaryContext): Summary {
  const numbered = numbering();
  const sections = [
    impression(visit, assessment, about, numbered),
    actions(assessment, numbered),
    criteria(visit, assessment, numbered),
    verdicts(assessment, numbered),
    safety(visit, assessment),
    examination(assessment),
    mimics(assessment),
    laboratory(visit, assessment, numbered),
    ironAndB12(assessment, numbered),
    context(contextSentences(visit, assessment.today), visit, assessment, numbered),
    open(visit, assessment, draftLines(about)),
    safetyNet(assessment),
    sources(numbered),
  ];
  const mark = markOf(visit, about);
  const { recordedUnder } = about;
  return {
    ...(mark === undefined ? {} : { mark }),
    title: TITLE,
    at: about.now,
    identity: [
      { label: 'Patient (label)' },
      ageOf(visit),
      { label: 'Record number' },
      { label: 'Clinician' },
    ],
    sections: sections.filter(({ lines }) => lines.length > 0),
    signature: [{ label: 'Signature' }, { label: 'Date' }],
    footer: [
      recordedUnder === undefined || isSameRules(recordedUnder, about)
        ? `Rules ${rulesInWords(about)}.`
        : `Rules ${rulesInWords(about)}; recorded under ${rulesInWords(recordedUnder)}.`,
      ...(assessment.overdue === undefined ? [] : [assessment.overdue]),
      INTENDED_USE,
    ],
  };
}
