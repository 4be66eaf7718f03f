import { is } from '../../facts/leaf.ts';
import { all, any, otherwise } from '../../logic/condition.ts';
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

const ICSD: Citations = [cite('icsd-3-tr', '1.1', 'consensus')];
export type IcsdId = 'observed' | 'any-no' | 'no-impact' | 'all' | 'some-open';
export const ICSD_VERDICT: Table<VerdictFacts, IcsdId, VerdictResult> = {
  id: 'icsd3tr',
  takes: 'first',
  rows: [
    { id: 'observed', when: notByWords, then: byObservation, reassures: false, sources: ICSD },
    {
      id: 'any-no',
      when: anyNo,
      then: { verdict: 'not-met', says: 'Not met on today’s answers.' },
      reassures: false,
      sources: ICSD,
    },
    {
      id: 'no-impact',
      when: all(is('significance', 'no'), is('sleep-affected', 'not-recorded')),
      then: { verdict: 'not-met', says: 'Not met: no distress, sleep disturbance or impairment.' },
      reassures: false,
      sources: ICSD,
    },
    {
      id: 'all',
      // Disturbed sleep is enough for this set, distress or not (§1.1, C).
      when: all(allYes, any(is('significance', 'yes'), is('sleep-affected', 'yes'))),
      then: { verdict: 'met', says: 'Met.' },
      reassures: true,
      sources: ICSD,
    },
    { id: 'some-open', when: otherwise(), then: notAsked, reassures: false, sources: ICSD },
  ],
};
