/** When to think of vitamin B12 (D10). */
import { is, number } from '../../facts/leaf.ts';
import type { Facts } from '../../facts/facts.ts';
import { all, not } from '../../logic/condition.ts';
import { answerLeaf } from '../../logic/leaf.ts';
import type { Table } from '../../logic/table.ts';
import { AGE_AT_ONSET } from '../limits/age.ts';
import type { VerdictId } from '../results.ts';
import { row } from '../row.ts';
import { cite } from '../sources.ts';
import { A_RISK, DESIGN, RISK } from './shared.ts';

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
  /** The same with the risks by their names. */
  readonly naming?: (risks: string) => string;
  /** `consider` is the softer word (T65, a risk factor alone). */
  readonly weight: 'prompt' | 'consider';
};

const verdictIs = answerLeaf<Pick<B12Facts, 'verdict'>, B12Facts>();
const MAY_BE_RLS = verdictIs(
  'verdict',
  'met',
  'indeterminate',
  'probable-observed',
  'possible-child',
);

const LATE_ONSET = number('age-at-onset', 'at least', AGE_AT_ONSET.late);

const SYMPTOM = is('b12-symptom', 'yes');

export const B12_PROMPT: Table<B12Facts, B12PromptId, B12Prompt> = {
  id: 'b12-prompt',
  takes: 'every',
  rows: [
    {
      id: 'b12.prompt.lateOnset',
      when: all<B12Facts>(LATE_ONSET, is('family-history', 'no'), MAY_BE_RLS),
      then: {
        says: `${AGE_AT_ONSET.late.name} or later without a family history`,
        weight: 'prompt',
      },
      reassures: false,
      sources: [cite('seed-articles', '5.2', 'expert'), DESIGN],
    },
    {
      id: 'b12.prompt.lateOnset.familyUnknown',
      when: all<B12Facts>(LATE_ONSET, is('family-history', 'unknown'), MAY_BE_RLS),
      then: {
        says: `${AGE_AT_ONSET.late.name} or later, family history not known`,
        weight: 'consider',
      },
      reassures: false,
      sources: [cite('seed-articles', '5.2', 'expert'), DESIGN],
    },
    row(
      'b12.prompt.neurologicalSign',
      is('new-neurological-sign', 'yes'),
      { says: 'a new or unexplained neurological sign', weight: 'prompt' },
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
      {
        says: `${A_RISK} and a symptom of lack of B12`,
        naming: (risks) => `${A_RISK} (${risks}) and a symptom of lack of B12`,
        weight: 'prompt',
      },
      [cite('nice-ng239', '5.2', 'guideline'), cite('mhra-2022', '5.2', 'guideline'), DESIGN],
    ),
    row(
      'b12.prompt.riskAlone',
      all(RISK, not(SYMPTOM)),
      {
        says: A_RISK,
        naming: (risks) => `${A_RISK} (${risks})`,
        weight: 'consider',
      },
      [DESIGN, cite('nice-ng239', '5.2', 'guideline'), cite('mhra-2022', '5.2', 'guideline')],
    ),
  ],
};
