/** The safety net (D20), printed whenever a radicular, back-pain, one-sided or deficit line is. */
import type { Facts } from '../facts/facts.ts';
import { is } from '../facts/leaf.ts';
import { answerLeaf } from '../logic/leaf.ts';
import type { Table } from '../logic/table.ts';
import { cite, type Citations } from './sources.ts';
import type { StepFacts } from './step-facts.ts';

export type SafetyNet = {
  /** "Return the same day for". */
  readonly title: string;
  readonly for: readonly [string, ...string[]];
};

const RETURN: SafetyNet = {
  title: 'Return the same day for',
  for: [
    'numb saddle',
    'trouble passing urine or stool',
    'new or worse weakness',
    'pain, numbness or weakness in both legs',
    'cold or swollen leg',
  ],
};
/** "Return the same day for: numb saddle, weakness." */
export const safetyNetWords = (net: SafetyNet): string => `${net.title}: ${net.for.join('; ')}.`;

export type SafetyNetId = 'back-pain' | 'red-flag' | 'condition';

const outcome = answerLeaf<StepFacts, Facts & StepFacts>();
const SOURCES: Citations = [cite('project-design', 'D20', 'design')];

export const SAFETY_NET: Table<Facts & StepFacts, SafetyNetId, SafetyNet> = {
  id: 'safety-net',
  takes: 'every',
  rows: [
    {
      id: 'back-pain',
      when: is('back-pain', 'yes'),
      then: RETURN,
      reassures: false,
      sources: SOURCES,
    },
    {
      id: 'red-flag',
      when: outcome('flag-for-net', 'yes'),
      then: RETURN,
      reassures: false,
      sources: SOURCES,
    },
    {
      id: 'condition',
      when: outcome('condition-for-net', 'yes'),
      then: RETURN,
      reassures: false,
      sources: SOURCES,
    },
  ],
};
