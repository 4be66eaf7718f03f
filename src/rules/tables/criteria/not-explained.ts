/** Criterion 5 (D1): it reads the screen of mimics, findings and the own judgement. */
import type { Facts } from '../../facts/facts.ts';
import { is } from '../../facts/leaf.ts';
import type { ScreenFacts } from '../../facts/screen.ts';
import { any, otherwise } from '../../logic/condition.ts';
import { answerLeaf } from '../../logic/leaf.ts';
import type { Table } from '../../logic/table.ts';
import { cite, type Citations } from '../sources.ts';
import type { CriterionResult } from './result.ts';

export type ScreenedFacts = Facts & ScreenFacts;

export const screened = answerLeaf<ScreenFacts, ScreenedFacts>();

const D1: Citations = [
  cite('allen-2014', '1.2', 'consensus'),
  cite('project-design', 'D1', 'design'),
];
const SCREEN: Citations = [...D1, cite('project-design', 'D33', 'design')];

export type Criterion5Id = 'explained' | 'judged-not-met' | 'screen-open' | 'not-solely-explained';
export const NOT_EXPLAINED: Table<ScreenedFacts, Criterion5Id, CriterionResult> = {
  id: 'criterion-5',
  takes: 'first',
  rows: [
    {
      id: 'explained',
      when: screened('sufficient-condition', 'yes'),
      then: { value: 'no', note: 'A condition is recorded as explaining all of it.' },
      reassures: false,
      sources: D1,
    },
    {
      id: 'judged-not-met',
      when: is('own-judgement', 'no'),
      then: { value: 'no', note: 'Clinician’s own judgement: not met.' },
      reassures: false,
      sources: D1,
    },
    {
      id: 'screen-open',
      when: any(
        screened('mimic-screen', 'open'),
        screened('explains-all-asked', 'open'),
        screened('finding-without-cause', 'yes'),
        is('own-judgement', 'unsure'),
      ),
      then: { value: 'open' },
      reassures: false,
      sources: SCREEN,
    },
    {
      id: 'not-solely-explained',
      when: otherwise(),
      then: { value: 'yes' },
      reassures: true,
      sources: D1,
    },
  ],
};

/** The 16 % figure, worded as §2.1 warns; stands where criterion 5 is explained. */
export const CRITERION_5_FIGURE = {
  says: 'In a family study 126 of 788 people without RLS (16 %) met the other four criteria. They were relatives, not clinic patients.',
  citation: cite('hening-2009', '2.1', 'study'),
} as const;
