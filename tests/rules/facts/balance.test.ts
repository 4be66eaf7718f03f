/** Unsteadiness, told and found, as one finding (D51, D52). */
import { describe, test } from 'vitest';
import type { SafetyDetail } from '../../../src/rules/record/ids.ts';
import type { SafetyAnswer } from '../../../src/rules/record/visit.ts';
import {
  abnormal,
  allNormal,
  expectFacts,
  known,
  normal,
  type Exam,
  type Expected,
  type Flat,
  type Part,
} from './examined.ts';

const told = (details: readonly SafetyDetail[], rest: Partial<SafetyAnswer> = {}): Part => ({
  safety: { 'legs-weaker': { answer: 'yes', details: [...details], ...rest } },
});
const all: Exam = { gait: normal, romberg: normal, coordination: normal };
const ataxic = abnormal('ataxic');

describe('D51 what is told of balance', () => {
  const settled = (how: SafetyAnswer['settled'], exam: Exam = {}, by = 'old glasses'): Part => ({
    ...told(['unsteady'], { settled: how, 'settled-by': by }),
    exam,
  });
  test.each<[string, Part, Flat['told-balance']]>([
    ['not asked', {}, undefined],
    ['no', { safety: { 'legs-weaker': { answer: 'no' } } }, 'no'],
    ['unsure', { safety: { 'legs-weaker': { answer: 'unsure' } } }, 'unsure'],
    ['yes without details is of weakness', told([]), 'no'],
    ['one leg', told(['one-leg']), 'no'],
    ['unsteady', told(['unsteady']), 'stands'],
    ['falls', told(['falls']), 'stands'],
    ['falls and one leg', told(['one-leg', 'falls']), 'stands'],
    [
      'no, a detail left over',
      { safety: { 'legs-weaker': { answer: 'no', details: ['falls'] } } },
      'no',
    ],
    ['the first edition did not ask', told(['one-leg'], { 'first-wording': 'yes' }), undefined],
    [
      'no of the first edition says nothing of balance',
      { safety: { 'legs-weaker': { answer: 'no', 'first-wording': 'yes' } } },
      undefined,
    ],
    ['among the symptoms of low B12', { many: { 'b12-symptoms': ['unsteadiness'] } }, 'mentioned'],
    [
      'among them, and told',
      { ...told(['unsteady']), many: { 'b12-symptoms': ['unsteadiness'] } },
      'stands',
    ],
    ['not settled', settled('not-settled', all), 'stands'],
    ['explained in words, all normal', settled('explained', all), 'settled'],
    ['explained without words', settled('explained', all, ' '), 'stands'],
    ['explained, not examined', settled('explained'), 'stands'],
    [
      'explained, coordination not examined',
      settled('explained', { ...all, coordination: undefined }),
      'stands',
    ],
    [
      'explained, Romberg positive, known',
      settled('explained', { ...all, romberg: known }),
      'stands',
    ],
    ['pain or tiredness is of weakness', settled('no-weakness', allNormal), 'stands'],
    ['not there now', settled('comes-and-goes'), 'gone'],
    ['not there now, and found', settled('comes-and-goes', { gait: ataxic }), 'stands'],
    ['not there now, and found known', settled('comes-and-goes', { romberg: known }), 'gone'],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, { 'told-balance': expected });
  });

  test.each<[string, Part, Expected]>([
    ['nothing', {}, { 'told-balance-tempo': undefined, 'told-balance-sudden': undefined }],
    [
      'since days, within minutes, worsening',
      told(['unsteady'], { onset: 'days', 'within-minutes': 'yes', course: 'worsening' }),
      {
        'told-balance-tempo': 'days',
        'told-balance-sudden': 'yes',
        'told-balance-course': 'worsening',
      },
    ],
    [
      'blank',
      told(['falls']),
      {
        'told-balance-tempo': 'blank',
        'told-balance-sudden': 'no',
        'told-balance-course': 'blank',
      },
    ],
    [
      'blank, and found: what was found dates it',
      { ...told(['falls']), exam: { romberg: { ...abnormal(), onset: 'days', course: 'stable' } } },
      { 'told-balance-tempo': 'days', 'told-balance-course': 'stable' },
    ],
    [
      'dated: what was found dates nothing of it',
      {
        ...told(['falls'], { onset: 'longer' }),
        exam: { romberg: { ...abnormal(), onset: 'days' } },
      },
      { 'told-balance-tempo': 'longer' },
    ],
    [
      'of weakness alone',
      told(['one-leg'], { onset: 'days' }),
      { 'told-balance-tempo': undefined },
    ],
  ])('its time: %s', (_name, part, expected) => {
    expectFacts(part, expected);
  });
});

describe('D51 what is found of balance, with what is told', () => {
  test.each<[string, Exam, 'yes' | 'no']>([
    ['nothing examined', {}, 'no'],
    ['all normal', all, 'no'],
    ['ataxic', { gait: ataxic }, 'yes'],
    ['spastic', { gait: abnormal('spastic') }, 'yes'],
    ['not said how: not the mildest (D52)', { gait: abnormal() }, 'yes'],
    ['parkinsonian', { gait: abnormal('parkinsonian') }, 'no'],
    ['a limp', { gait: abnormal('antalgic') }, 'no'],
    ['a foot drop', { gait: abnormal('foot-drop') }, 'yes'],
    ['a foot drop, shuffling too', { gait: abnormal('foot-drop', 'parkinsonian') }, 'yes'],
    ['Romberg', { romberg: abnormal() }, 'yes'],
    ['Romberg not interpretable', { romberg: { state: 'not-interpretable' } }, 'no'],
    ['coordination', { coordination: abnormal() }, 'yes'],
    ['known', { gait: { ...known, signs: ['ataxic'] } }, 'no'],
    ['one known, one new', { gait: { ...known, signs: ['ataxic'] }, romberg: abnormal() }, 'yes'],
  ])('%s: %s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'balance-found': expected });
  });

  test.each<[string, Part, Expected]>([
    [
      'nothing found: told dates nothing here',
      told(['unsteady'], { onset: 'days' }),
      { 'balance-tempo': undefined },
    ],
    [
      'the faster since, the worse course, sudden if either was',
      {
        ...told(['unsteady'], { onset: 'days', course: 'stable' }),
        exam: {
          gait: { ...ataxic, onset: 'longer', course: 'worsening', 'within-minutes': 'yes' },
        },
      },
      { 'balance-tempo': 'days', 'balance-course': 'worsening', 'balance-at-once': 'yes' },
    ],
    [
      'within minutes of one source, and dated by another as longer',
      {
        ...told(['unsteady'], { onset: 'unknown', 'within-minutes': 'yes' }),
        exam: { gait: { ...ataxic, onset: 'longer' } },
      },
      { 'balance-tempo': 'longer', 'balance-unknown': 'yes', 'balance-at-once': 'yes' },
    ],
    [
      'within minutes, and since weeks',
      { exam: { romberg: { ...abnormal(), onset: 'one-to-four-weeks', 'within-minutes': 'yes' } } },
      { 'balance-unknown': 'no', 'balance-at-once': 'no' },
    ],
    [
      'not there now, and nothing found: it dates nothing here',
      told(['unsteady'], { onset: 'hours', 'within-minutes': 'yes', settled: 'comes-and-goes' }),
      { 'balance-tempo': undefined, 'balance-at-once': 'no' },
    ],
    [
      'of two that are found',
      {
        exam: {
          romberg: { ...abnormal(), onset: 'longer' },
          coordination: { ...abnormal(), onset: 'hours' },
        },
      },
      { 'balance-tempo': 'hours' },
    ],
    [
      'what is known dates nothing',
      {
        exam: {
          romberg: { ...abnormal(), onset: 'longer' },
          gait: { ...known, signs: ['ataxic'], onset: 'hours' },
        },
      },
      { 'balance-tempo': 'longer' },
    ],
    [
      'told of weakness alone is no part',
      { ...told(['one-leg'], { onset: 'hours' }), exam: { gait: { ...ataxic, onset: 'longer' } } },
      { 'balance-tempo': 'longer' },
    ],
  ])('%s', (_name, part, expected) => {
    expectFacts(part, expected);
  });

  test.each<[string, Part, Expected]>([
    [
      'a foot drop since hours',
      { exam: { gait: { ...abnormal('foot-drop'), onset: 'hours', 'within-minutes': 'yes' } } },
      {
        'balance-tempo': 'hours',
        'balance-at-once': 'yes',
        'imbalance-tempo': undefined,
        'imbalance-at-once': 'no',
      },
    ],
    [
      'a waddle, and unsteady by account: the account is no part of what was found',
      {
        ...told(['unsteady'], { onset: 'hours' }),
        exam: { gait: { ...abnormal('waddling'), onset: 'longer' } },
      },
      { 'balance-tempo': 'hours', 'imbalance-tempo': undefined },
    ],
    [
      'a foot drop with ataxia',
      { exam: { gait: { ...abnormal('foot-drop', 'ataxic'), onset: 'hours' } } },
      { 'imbalance-tempo': 'hours' },
    ],
    [
      'a foot drop since hours, Romberg for long',
      {
        exam: {
          gait: { ...abnormal('foot-drop'), onset: 'hours' },
          romberg: { ...abnormal(), onset: 'longer' },
        },
      },
      { 'balance-tempo': 'hours', 'imbalance-tempo': 'longer' },
    ],
    [
      'Romberg for long, unsteady by account within minutes, unknown',
      {
        ...told(['unsteady'], { onset: 'unknown', 'within-minutes': 'yes' }),
        exam: { romberg: { ...abnormal(), onset: 'longer' } },
      },
      { 'imbalance-tempo': 'longer', 'imbalance-at-once': 'yes' },
    ],
    [
      'not there now, and Romberg found: the account counts again',
      {
        ...told(['unsteady'], { onset: 'hours', settled: 'comes-and-goes' }),
        exam: { romberg: { ...abnormal(), onset: 'longer' } },
      },
      { 'imbalance-tempo': 'hours' },
    ],
    ['nothing found', told(['unsteady'], { onset: 'hours' }), { 'imbalance-tempo': undefined }],
  ])('without a foot drop or waddle: %s', (_name, part, expected) => {
    expectFacts(part, expected);
  });

  test.each<[string, Exam, 'yes' | 'no']>([
    ['gait and Romberg', { gait: normal, romberg: normal }, 'yes'],
    ['both abnormal', { gait: ataxic, romberg: abnormal() }, 'yes'],
    ['gait alone', { gait: normal }, 'no'],
    ['Romberg not interpretable', { gait: normal, romberg: { state: 'not-interpretable' } }, 'no'],
    ['coordination alone', { coordination: normal }, 'no'],
  ])('examined, %s: %s', (_name, exam, expected) => {
    expectFacts({ exam }, { 'balance-examined': expected });
  });
});
