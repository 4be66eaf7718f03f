/**
 * Criteria 3 and 4 (§1, D7, D8, D35), which may have been lost since: what was there earlier in the
 * illness, or before treatment, counts. A symptom feature may lower a "yes" to open, and lifts none.
 */
import type { Facts } from '../../facts/facts.ts';
import { is } from '../../facts/leaf.ts';
import { all } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import {
  BEFORE_TREATMENT,
  EARLIER,
  FEATURE,
  IRLSSG,
  IS_IT_TREATED,
  TREATED,
  type CriterionResult,
} from './result.ts';

const BY_EARLIER_HISTORY = 'By earlier history; allowed when the disease has become very severe.';

export type Criterion3Id =
  | 'relief-before-treatment'
  | 'relief-earlier'
  | 'treatment-not-asked'
  | 'never-relieved'
  | 'relief-otherwise'
  | 'relieved';
export const RELIEF: Table<Facts, Criterion3Id, CriterionResult> = {
  id: 'criterion-3',
  takes: 'first',
  rows: [
    {
      id: 'relief-before-treatment',
      when: all(is('relief', 'no', 'unsure'), is('relief-earlier', 'yes'), is('treated', 'yes')),
      then: BEFORE_TREATMENT,
      reassures: true,
      sources: TREATED,
    },
    {
      id: 'relief-earlier',
      when: all(is('relief', 'no', 'unsure'), is('relief-earlier', 'yes')),
      then: { value: 'yes', note: BY_EARLIER_HISTORY },
      reassures: true,
      sources: EARLIER,
    },
    {
      id: 'treatment-not-asked',
      when: all(is('relief', 'no'), is('treated', 'ask')),
      then: IS_IT_TREATED,
      reassures: false,
      sources: TREATED,
    },
    {
      id: 'never-relieved',
      when: all(is('relief', 'no'), is('relief-earlier', 'no')),
      then: { value: 'no' },
      reassures: false,
      sources: EARLIER,
    },
    {
      id: 'relief-otherwise',
      when: all(is('relief', 'yes'), is('eased-by', 'other-only')),
      then: {
        value: 'open',
        note: 'Eased by something else only: does it ease while moving on?',
        asks: 'eased-by',
      },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'relieved',
      when: is('relief', 'yes'),
      then: { value: 'yes' },
      reassures: true,
      sources: IRLSSG,
    },
  ],
};

export type Criterion4Id =
  | 'evening-before-treatment'
  | 'evening-earlier'
  | 'treatment-not-asked'
  | 'never-evening'
  | 'daytime-untested'
  | 'evening';
export const EVENING: Table<Facts, Criterion4Id, CriterionResult> = {
  id: 'criterion-4',
  takes: 'first',
  rows: [
    {
      id: 'evening-before-treatment',
      when: all(is('evening', 'no', 'unsure'), is('evening-earlier', 'yes'), is('treated', 'yes')),
      then: BEFORE_TREATMENT,
      reassures: true,
      sources: TREATED,
    },
    {
      id: 'evening-earlier',
      when: all(is('evening', 'no', 'unsure'), is('evening-earlier', 'yes')),
      then: { value: 'yes', note: BY_EARLIER_HISTORY },
      reassures: true,
      sources: EARLIER,
    },
    {
      id: 'treatment-not-asked',
      when: all(is('evening', 'no'), is('treated', 'ask')),
      then: IS_IT_TREATED,
      reassures: false,
      sources: TREATED,
    },
    {
      id: 'never-evening',
      when: all(is('evening', 'no'), is('evening-earlier', 'no')),
      then: { value: 'no' },
      reassures: false,
      sources: EARLIER,
    },
    {
      id: 'daytime-untested',
      when: all(is('evening', 'yes'), is('daytime-rest', 'never-tested')),
      then: {
        value: 'open',
        note: 'Daytime rest never tested: ask about a long drive or a desk.',
        asks: 'daytime-rest',
      },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'evening',
      when: is('evening', 'yes'),
      then: { value: 'yes' },
      reassures: true,
      sources: IRLSSG,
    },
  ],
};
