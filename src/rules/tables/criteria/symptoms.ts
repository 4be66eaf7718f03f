/**
 * Criteria 1 to 4 (§1, D7, D8, D16). Symptom features never lift an answer; they may lower a "yes"
 * to open, and legs that take no part make criterion 1 a "no".
 */
import type { Facts } from '../../facts/facts.ts';
import { is } from '../../facts/leaf.ts';
import { all } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { CHILD, EARLIER, FEATURE, IRLSSG, type CriterionResult } from './result.ts';

export type Criterion1Id =
  | 'atypical-site'
  | 'no-urge'
  | 'own-words-missing'
  | 'asleep-only'
  | 'urge';
export const URGE: Table<Facts, Criterion1Id, CriterionResult> = {
  id: 'criterion-1',
  takes: 'first',
  rows: [
    {
      id: 'atypical-site',
      when: is('leg-site', 'not-legs'),
      then: { value: 'no', note: 'Atypical site: specialist opinion.' },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'no-urge',
      when: is('urge', 'no'),
      then: { value: 'no' },
      reassures: false,
      sources: IRLSSG,
    },
    {
      id: 'own-words-missing',
      when: is('child-description', 'carer', 'not-known'),
      then: { value: 'open', note: 'A child’s own words are needed.' },
      reassures: false,
      sources: CHILD,
    },
    {
      id: 'asleep-only',
      when: all(is('urge', 'yes'), is('comes-on', 'asleep-only')),
      then: { value: 'open', note: 'Only asleep: is there an urge while awake?' },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'urge',
      when: is('urge', 'yes'),
      then: { value: 'yes' },
      reassures: true,
      sources: IRLSSG,
    },
  ],
};

export type Criterion2Id = 'not-at-rest' | 'only-upright' | 'at-rest';
export const REST: Table<Facts, Criterion2Id, CriterionResult> = {
  id: 'criterion-2',
  takes: 'first',
  rows: [
    {
      id: 'not-at-rest',
      when: is('rest-onset', 'no'),
      then: { value: 'no' },
      reassures: false,
      sources: IRLSSG,
    },
    {
      id: 'only-upright',
      when: all(
        is('rest-onset', 'yes'),
        is('comes-on', 'standing-only', 'walking-only', 'upright-only'),
      ),
      then: { value: 'open', note: 'Only standing or walking: does it come on sitting or lying?' },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'at-rest',
      when: is('rest-onset', 'yes'),
      then: { value: 'yes' },
      reassures: true,
      sources: IRLSSG,
    },
  ],
};

/** Criteria 3 and 4 may have been lost in very severe disease, and then count by earlier history. */
const BY_EARLIER_HISTORY = 'By earlier history; allowed when the disease has become very severe.';

export type Criterion3Id = 'relief-earlier' | 'never-relieved' | 'relief-otherwise' | 'relieved';
export const RELIEF: Table<Facts, Criterion3Id, CriterionResult> = {
  id: 'criterion-3',
  takes: 'first',
  rows: [
    {
      id: 'relief-earlier',
      when: all(is('relief', 'no', 'unsure'), is('relief-earlier', 'yes')),
      then: { value: 'yes', note: BY_EARLIER_HISTORY },
      reassures: true,
      sources: EARLIER,
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
      then: { value: 'open', note: 'Eased by something else only: does it ease while moving on?' },
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

export type Criterion4Id = 'evening-earlier' | 'never-evening' | 'daytime-untested' | 'evening';
export const EVENING: Table<Facts, Criterion4Id, CriterionResult> = {
  id: 'criterion-4',
  takes: 'first',
  rows: [
    {
      id: 'evening-earlier',
      when: all(is('evening', 'no', 'unsure'), is('evening-earlier', 'yes')),
      then: { value: 'yes', note: BY_EARLIER_HISTORY },
      reassures: true,
      sources: EARLIER,
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
      then: { value: 'open', note: 'Daytime rest never tested: ask about a long drive or a desk.' },
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
