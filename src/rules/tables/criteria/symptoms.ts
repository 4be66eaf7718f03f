/**
 * Criteria 1 and 2 (§1, D7, D16, D34, D35). Symptom features never lift an answer; they may lower
 * a "yes" to open. Legs that never took part make criterion 1 a "no". What was there before treatment
 * counts while it is treated.
 */
import type { Facts } from '../../facts/facts.ts';
import { is } from '../../facts/leaf.ts';
import { all } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import {
  BEFORE_TREATMENT,
  CHILD,
  FEATURE,
  IRLSSG,
  IS_IT_TREATED,
  NO_LEGS,
  TREATED,
  type CriterionResult,
} from './result.ts';

const LEGS_BY_HISTORY = 'The legs take no part now: by earlier history.';

export type Criterion1Id =
  | 'no-urge'
  | 'never-urge'
  | 'treatment-not-asked'
  | 'legs-not-asked'
  | 'atypical-site'
  | 'own-words-missing'
  | 'urge-before-treatment'
  | 'asleep-only'
  | 'legs-earlier'
  | 'urge';
export const URGE: Table<Facts, Criterion1Id, CriterionResult> = {
  id: 'criterion-1',
  takes: 'first',
  rows: [
    {
      id: 'no-urge',
      when: all(is('urge', 'no'), is('treated', 'no')),
      then: { value: 'no' },
      reassures: false,
      sources: IRLSSG,
    },
    {
      id: 'never-urge',
      when: all(is('urge', 'no'), is('treated', 'yes'), is('urge-earlier', 'no')),
      then: { value: 'no' },
      reassures: false,
      sources: TREATED,
    },
    {
      id: 'treatment-not-asked',
      when: all(is('urge', 'no'), is('treated', 'ask')),
      then: IS_IT_TREATED,
      reassures: false,
      sources: TREATED,
    },
    {
      id: 'legs-not-asked',
      when: is('legs-earlier', 'unsure', 'blank'),
      then: {
        value: 'open',
        note: 'The legs take no part now: did it begin in the legs?',
        asks: 'legs-earlier',
      },
      reassures: false,
      sources: NO_LEGS,
    },
    {
      id: 'atypical-site',
      when: is('legs-earlier', 'no'),
      then: { value: 'no', note: 'The legs take no part: specialist opinion.' },
      reassures: false,
      sources: NO_LEGS,
    },
    {
      id: 'own-words-missing',
      when: is('child-description', 'carer', 'not-known'),
      then: { value: 'open', note: 'A child’s own words are needed.', asks: 'described-by' },
      reassures: false,
      sources: CHILD,
    },
    {
      id: 'urge-before-treatment',
      when: all(is('urge', 'no', 'unsure'), is('treated', 'yes'), is('urge-earlier', 'yes')),
      then: BEFORE_TREATMENT,
      reassures: true,
      sources: TREATED,
    },
    {
      id: 'asleep-only',
      when: all(is('urge', 'yes'), is('comes-on', 'asleep-only')),
      then: {
        value: 'open',
        note: 'Only asleep: is there an urge while awake?',
        asks: 'comes-on',
      },
      reassures: false,
      sources: FEATURE,
    },
    {
      id: 'legs-earlier',
      when: is('legs-earlier', 'yes'),
      then: { value: 'yes', note: LEGS_BY_HISTORY },
      reassures: true,
      sources: NO_LEGS,
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

export type Criterion2Id =
  | 'not-at-rest'
  | 'never-at-rest'
  | 'treatment-not-asked'
  | 'rest-before-treatment'
  | 'only-upright'
  | 'at-rest';
export const REST: Table<Facts, Criterion2Id, CriterionResult> = {
  id: 'criterion-2',
  takes: 'first',
  rows: [
    {
      id: 'not-at-rest',
      when: all(is('rest-onset', 'no'), is('treated', 'no')),
      then: { value: 'no' },
      reassures: false,
      sources: IRLSSG,
    },
    {
      id: 'never-at-rest',
      when: all(is('rest-onset', 'no'), is('treated', 'yes'), is('rest-earlier', 'no')),
      then: { value: 'no' },
      reassures: false,
      sources: TREATED,
    },
    {
      id: 'treatment-not-asked',
      when: all(is('rest-onset', 'no'), is('treated', 'ask')),
      then: IS_IT_TREATED,
      reassures: false,
      sources: TREATED,
    },
    {
      id: 'rest-before-treatment',
      when: all(is('rest-onset', 'no', 'unsure'), is('treated', 'yes'), is('rest-earlier', 'yes')),
      then: BEFORE_TREATMENT,
      reassures: true,
      sources: TREATED,
    },
    {
      id: 'only-upright',
      when: all(
        is('rest-onset', 'yes'),
        is('comes-on', 'standing-only', 'walking-only', 'upright-only'),
      ),
      then: {
        value: 'open',
        note: 'Only standing or walking: does it come on sitting or lying?',
        asks: 'comes-on',
      },
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
