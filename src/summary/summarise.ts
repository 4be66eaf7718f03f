/**
 * Puts what the rules found into the order in which a chart is read, assessment first. Nothing is
 * decided here, and nothing is cut short: folding to a page is fold.ts.
 */
import type { Assessment } from '../rules/words/assessment.ts';
import { contextSentences } from '../rules/words/chart-context.ts';
import { ageWords } from '../rules/words/context.ts';
import { INTENDED_USE, isSameRules, rulesInWords } from '../rules/edition.ts';
import type { Visit } from '../rules/record/visit.ts';
import { actions } from './concluded/actions.ts';
import { criteria, verdicts } from './concluded/criteria.ts';
import { flags } from './concluded/flags.ts';
import { impression } from './concluded/impression.ts';
import { mimics } from './concluded/mimics.ts';
import { draftLines } from './drafts.ts';
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

const EXAMPLE = {
  mark: "EXAMPLE or practice case: not a patient's record",
  across: 'EXAMPLE',
} as const;
const PRACTICE = {
  mark: "PRACTICE CASE, a fictional patient: not a patient's record",
  across: 'PRACTICE',
} as const;
const TITLE = 'Restless legs syndrome: diagnostic checklist';

function ageOf(visit: Visit): Blank {
  const label = 'Date of birth / age';
  const says = ageWords(visit);
  return says === undefined ? { label } : { label, says };
}

/** Everything a chart needs to know of a visit, in reading order. Pure; nothing is cut short. */
export function summarise(visit: Visit, assessment: Assessment, about: SummaryContext): Summary {
  const numbered = numbering();
  const first = impression(visit, assessment, about);
  const second = flags(visit, assessment, numbered);
  const third = actions(assessment, numbered);
  const sections = [
    first,
    second,
    third,
    criteria(visit, assessment, numbered),
    verdicts(assessment, numbered),
    mimics(assessment),
    examination(assessment),
    laboratory(visit, assessment, numbered),
    ironAndB12(assessment, numbered),
    context(contextSentences(visit), visit, assessment, numbered),
    open(visit, assessment, draftLines(about.drafts ?? {})),
    safetyNet(assessment),
    sources(numbered),
  ];
  const { recordedUnder } = about;
  return {
    ...(about.practice === true ? PRACTICE : visit.example === true ? EXAMPLE : {}),
    title: TITLE,
    at: about.now,
    edition: `Rules ${about.edition}`,
    identity: [
      { label: 'Patient (write or affix label)' },
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
      'Nothing on this page was sent anywhere.',
    ],
  };
}
