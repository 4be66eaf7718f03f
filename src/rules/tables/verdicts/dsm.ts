import { is, number } from '../../facts/leaf.ts';
import { all, otherwise } from '../../logic/condition.ts';
import { FREQUENCY } from '../limits/other.ts';
import type { Table } from '../../logic/table.ts';
import type { VerdictFacts } from '../criteria/values.ts';
import { cite, type Citations } from '../sources.ts';
import {
  allYes,
  anyNo,
  byObservation,
  notAsked,
  notByWords,
  type VerdictResult,
} from './shared.ts';

const DSM: Citations = [
  cite('dsm-5-tr', '1.1', 'consensus'),
  cite('project-design', 'D18', 'design'),
  cite('project-design', 'D60', 'design'),
  cite('project-design', 'D83', 'design'),
];
export type DsmId =
  | 'observed'
  | 'any-no'
  | 'no-impact'
  | 'too-rare'
  | 'too-short'
  | 'provoked'
  | 'all'
  | 'some-open';
export const DSM_VERDICT: Table<VerdictFacts, DsmId, VerdictResult> = {
  id: 'dsm5tr',
  takes: 'first',
  rows: [
    { id: 'observed', when: notByWords, then: byObservation, reassures: false, sources: DSM },
    {
      id: 'any-no',
      when: anyNo,
      then: { verdict: 'not-met', says: 'Not met on today’s answers.' },
      reassures: false,
      sources: DSM,
    },
    {
      id: 'no-impact',
      when: is('significance', 'no'),
      then: { verdict: 'not-met', says: 'Not met: no significant distress or impairment.' },
      reassures: false,
      sources: DSM,
    },
    {
      id: 'too-rare',
      when: number('frequency', 'below', FREQUENCY.dsm),
      then: {
        verdict: 'not-met',
        says: `Not met: fewer than ${FREQUENCY.dsm.figure} spells a week.`,
      },
      reassures: false,
      sources: DSM,
    },
    {
      id: 'too-short',
      when: is('duration', 'under-3-months'),
      then: { verdict: 'not-met', says: 'Not met: under 3 months.' },
      reassures: false,
      sources: DSM,
    },
    {
      id: 'provoked',
      when: is('provoked', 'yes'),
      then: {
        verdict: 'not-met',
        says: 'Not met: began within 4 weeks of a medicine (criterion E).',
      },
      reassures: false,
      sources: DSM,
    },
    {
      id: 'all',
      when: all(
        allYes,
        is('significance', 'yes'),
        number('frequency', 'at least', FREQUENCY.dsm),
        is('duration', '3-to-12-months', 'over-12-months'),
        is('provoked', 'no'),
      ),
      then: { verdict: 'met', says: 'Met.' },
      reassures: true,
      sources: DSM,
    },
    { id: 'some-open', when: otherwise(), then: notAsked, reassures: false, sources: DSM },
  ],
};
