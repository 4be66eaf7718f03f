import { is } from '../../facts/leaf.ts';
import { all, any, otherwise } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { screened } from '../criteria/not-explained.ts';
import { CHILD, IRLSSG } from '../criteria/result.ts';
import type { VerdictFacts } from '../criteria/values.ts';
import { cite, type Citations } from '../sources.ts';
import {
  allYes,
  anyNo,
  anyObservedNo,
  byCarer,
  criterion,
  observed,
  type VerdictResult,
} from './shared.ts';

const OBSERVED: Citations = [
  cite('allen-2003', '1.6', 'consensus'),
  cite('richards-2015', '1.6', 'study'),
  cite('project-design', 'D17', 'design'),
];

const BY_CARER: Citations = [...CHILD, cite('project-design', 'D61', 'design')];

const OBSERVATIONS = [
  'observed-discomfort',
  'observed-activity',
  'observed-rest',
  'observed-relief',
  'observed-evening',
] as const;

export type IrlssgId =
  | 'observed-no'
  | 'observed-all'
  | 'observed-open'
  | 'child-by-carer'
  | 'child-by-carer-no'
  | 'child-by-carer-open'
  | 'any-no'
  | 'all-five'
  | 'some-open';

/** The headline verdict (§1.1): IRLSSG 2012, with the pathways for observation and for children. */
export const IRLSSG_VERDICT: Table<VerdictFacts, IrlssgId, VerdictResult> = {
  id: 'irlssg',
  takes: 'first',
  rows: [
    {
      id: 'observed-no',
      when: all(
        observed,
        any(
          ...OBSERVATIONS.map((each) => is(each, 'no')),
          screened('akathisia-settled', 'no'),
          is('pain-source', 'explains-all'),
          // What explains all of it, or the own judgement, is not overruled by what was seen (D1, T17).
          screened('observation-screen', 'explained'),
        ),
      ),
      then: { verdict: 'not-met', says: 'Observation criteria not met; low certainty.' },
      reassures: false,
      sources: OBSERVED,
    },
    {
      id: 'observed-all',
      when: all(
        observed,
        ...OBSERVATIONS.map((each) => is(each, 'yes')),
        screened('akathisia-settled', 'yes'),
        is('pain-source', 'absent', 'present'),
        screened('observation-screen', 'clear'),
      ),
      then: { verdict: 'probable-observed', says: 'Probable by observation only (low certainty).' },
      reassures: true,
      sources: OBSERVED,
    },
    {
      id: 'observed-open',
      when: observed,
      then: {
        verdict: 'indeterminate',
        says: 'Open: the five observations, akathisia and a source of pain.',
      },
      reassures: false,
      sources: OBSERVED,
    },
    {
      id: 'child-by-carer',
      when: all(
        byCarer,
        criterion('criterion-2', 'yes'),
        criterion('criterion-3', 'yes'),
        criterion('criterion-4', 'yes'),
        criterion('criterion-5', 'yes'),
      ),
      then: { verdict: 'possible-child', says: 'Possible in a child: own words not available.' },
      reassures: true,
      sources: CHILD,
    },
    {
      id: 'child-by-carer-no',
      when: all(byCarer, anyObservedNo),
      then: { verdict: 'not-met', says: 'Not met on today’s answers, as a carer gave them.' },
      reassures: false,
      sources: BY_CARER,
    },
    {
      id: 'child-by-carer-open',
      when: byCarer,
      then: {
        verdict: 'indeterminate',
        says: 'Open: the child’s own words, or criteria 2 to 5 as observed.',
      },
      reassures: false,
      sources: CHILD,
    },
    {
      id: 'any-no',
      when: anyNo,
      then: { verdict: 'not-met', says: 'Not met on today’s answers.' },
      reassures: false,
      sources: IRLSSG,
    },
    {
      id: 'all-five',
      when: allYes,
      then: { verdict: 'met', says: 'Met.' },
      reassures: true,
      sources: IRLSSG,
    },
    {
      id: 'some-open',
      when: otherwise(),
      then: { verdict: 'indeterminate', says: 'Open.' },
      reassures: false,
      sources: IRLSSG,
    },
  ],
};

/** Own words, all but criterion 4: a research note beside `not-met`, never a verdict here (D16). */
export const PROBABLE_CHILD_NOTE = {
  when: all(
    is('child-description', 'own-words'),
    criterion('criterion-1', 'yes'),
    criterion('criterion-2', 'yes'),
    criterion('criterion-3', 'yes'),
    criterion('criterion-4', 'no'),
    criterion('criterion-5', 'yes'),
  ),
  says: 'All but criterion 4 in a child: called “probable” in research only.',
  sources: CHILD,
} as const;
