/** Balance that cannot be tested: what stands in for it, and what is said of it (D24). */
import { describe, expect, test } from 'vitest';
import { LASTING_REASONS, type LastingReason } from '../../../src/rules/record/ids.ts';
import { misplacedIn } from '../../../src/rules/record/misplaced.ts';
import { emptyVisit, type Finding } from '../../../src/rules/record/visit.ts';
import { isAsked } from '../../../src/rules/facts/relevance.ts';
import {
  assessed,
  classicVisit,
  decided,
  firedBy,
  headlineSays,
  visitWith,
  type Changes,
} from '../a-visit.ts';

type Exam = NonNullable<Changes['exam']>;

const cannot = (reason: LastingReason): Finding => ({ state: 'not-examined', reason });
const WHEELCHAIR = cannot('wheelchair');
const NOT_TODAY: Finding = { state: 'not-examined', reason: 'not-possible' };
const abnormal = (rest: Omit<Finding, 'state'> = {}): Finding => ({ state: 'abnormal', ...rest });

/** A wheelchair asks for the cord among the mimics (D14); it was asked. */
const seated = (exam: Exam = {}, more: Changes = {}) =>
  visitWith(classicVisit, {
    ...more,
    conditions: { myelopathy: { state: 'absent' }, ...more.conditions },
    exam: {
      gait: WHEELCHAIR,
      romberg: WHEELCHAIR,
      'sitting-balance': { state: 'normal' },
      ...exam,
    },
  });

const lines = (visit: Parameters<typeof assessed>[0]) =>
  new Map(assessed(visit).exam.map((line) => [line.id, line]));
const unsteady = (exam: Exam) =>
  firedBy(
    seated(exam, {
      safety: { 'legs-weaker': { answer: 'yes', details: ['unsteady'], onset: 'hours' } },
    }),
  );
const looks = (exam: Exam) =>
  decided(
    seated(exam, {
      safety: { 'legs-weaker': { answer: 'yes', details: ['unsteady'], onset: 'longer' } },
    }),
  ).urgency.all.some(({ id }) => id === 'balance-not-examined');
const asked = (exam: Exam) => isAsked(visitWith(emptyVisit, { exam }), 'exam.sitting-balance');
const placeOf = (exam: Exam) => misplacedIn(visitWith(emptyVisit, { exam }));

describe('what is outstanding', () => {
  test.each<[string, Exam, readonly string[]]>([
    ['all else examined', {}, []],
    ['sitting balance not examined', { 'sitting-balance': undefined }, ['sitting-balance']],
    ['sitting balance abnormal is examined', { 'sitting-balance': abnormal() }, []],
    ['coordination not examined', { coordination: undefined }, ['coordination']],
    ['strength not examined', { strength: undefined }, ['strength']],
    ['reflexes not examined', { reflexes: undefined }, ['reflexes']],
    ['tone not examined', { tone: undefined }, []],
    ['gait not possible today', { gait: NOT_TODAY }, ['gait']],
    ['Romberg not interpretable', { romberg: { state: 'not-interpretable' } }, ['romberg']],
    [
      'only the gait cannot be tested',
      { romberg: { state: 'normal' }, 'sitting-balance': undefined },
      ['sitting-balance'],
    ],
    ['a reason beside a normal gait', { gait: { state: 'normal', reason: 'wheelchair' } }, []],
  ])('%s', (_name, exam, expected) => {
    const { outstanding, headlineFacts } = decided(seated(exam));
    expect(outstanding).toEqual(expected);
    expect(headlineFacts['examination-outstanding']).toBe(expected.length > 0 ? 'yes' : 'no');
  });

  test.each(LASTING_REASONS)('%s lasts', (reason) => {
    expect(decided(seated({ gait: cannot(reason) })).outstanding).toEqual([]);
  });

  test('where both are tested, sitting balance and coordination are not asked for', () => {
    const visit = visitWith(classicVisit, {
      exam: { coordination: undefined, 'sitting-balance': undefined },
    });
    expect(decided(visit).outstanding).toEqual([]);
  });

  test('it is said as what is to be examined', () => {
    const visit = seated({ 'sitting-balance': undefined, coordination: undefined });
    expect(assessed(visit).headline.says).toBe(
      'RLS criteria met by history. Examination outstanding: sitting balance and coordination. Balance cannot be tested: wheelchair.',
    );
  });
});

describe('what is said', () => {
  test('the headline that is met names it', () => {
    expect(assessed(seated()).headline.says).toBe(
      'RLS criteria met. Balance cannot be tested: wheelchair.',
    );
    expect(assessed(seated({ romberg: cannot('severe-sight-loss') })).headline.says).toBe(
      'RLS criteria met. Balance cannot be tested: wheelchair and severe loss of sight.',
    );
  });

  test('so does every other headline, in a line below it', () => {
    const open = seated({}, { answers: { 'urge-to-move': 'unsure' } });
    expect(headlineSays(open)).toContain('Balance cannot be tested: wheelchair.');
    expect(assessed(open).headline.says).not.toContain('Balance');
  });

  test('nothing is said where balance is tested, or only not today', () => {
    for (const exam of [{}, { gait: NOT_TODAY }])
      expect(headlineSays(visitWith(classicVisit, { exam })).join(' ')).not.toContain('cannot be');
  });

  test.each<[string, Exam, string | undefined]>([
    ['all else examined', {}, 'supports.normal-apart-from-balance'],
    ['sitting balance not examined', { 'sitting-balance': undefined }, undefined],
    ['sitting balance abnormal', { 'sitting-balance': abnormal() }, undefined],
    ['gait not possible today', { gait: NOT_TODAY }, undefined],
    [
      'gait and Romberg normal, sitting balance not asked',
      { gait: { state: 'normal' }, romberg: { state: 'normal' }, 'sitting-balance': undefined },
      'supports.normal-examination',
    ],
  ])('what supports, %s', (_name, exam, expected) => {
    const ids = assessed(seated(exam)).supportive.map(({ id }) => id);
    expect(ids.find((id) => id.startsWith('supports.normal'))).toBe(expected);
  });

  test('each item says why it was not examined, and sitting balance only where it is asked', () => {
    expect(lines(seated()).get('gait')?.says).toBe('cannot be tested: wheelchair');
    expect(lines(seated()).get('sitting-balance')?.asked).toBe(true);
    expect(lines(classicVisit).get('sitting-balance')?.asked).toBe(false);
  });
});

describe('sitting balance is read as coordination is', () => {
  test.each<[string, Exam, string]>([
    ['for long', { 'sitting-balance': abnormal({ onset: 'longer' }) }, 'other-balance'],
    ['since days', { 'sitting-balance': abnormal({ onset: 'days' }) }, 'acute-balance'],
    ['since when blank', { 'sitting-balance': abnormal() }, 'balance-since'],
    [
      'within 4 weeks, reflexes lost of late',
      {
        'sitting-balance': abnormal({ onset: 'one-to-four-weeks' }),
        reflexes: abnormal({ signs: ['all-absent'], onset: 'one-to-four-weeks' }),
      },
      'E2b-balance',
    ],
    [
      'within minutes, beside another new sign',
      {
        'sitting-balance': abnormal({ onset: 'hours', 'within-minutes': 'yes' }),
        plantars: abnormal({ onset: 'days' }),
      },
      'E1-balance',
    ],
    [
      'known and unchanged',
      {
        'sitting-balance': abnormal({ 'known-stable': 'yes', 'known-cause': 'multiple sclerosis' }),
      },
      'R6',
    ],
  ])('%s', (_name, exam, expected) => {
    expect(firedBy(seated(exam))).toContain(expected);
  });

  test('one that was recorded counts, asked or not', () => {
    const visit = visitWith(classicVisit, {
      exam: { 'sitting-balance': abnormal({ onset: 'days' }) },
    });
    expect(firedBy(visit)).toContain('acute-balance');
    expect(decided(visit).verdict).toBe('indeterminate');
  });

  test('an account that is explained is not settled beside it', () => {
    const safety: NonNullable<Changes['safety']> = {
      'legs-weaker': {
        answer: 'yes',
        details: ['unsteady'],
        onset: 'one-to-four-weeks',
        settled: 'explained',
        'settled-by': 'new glasses',
      },
    };
    const of = (exam: Exam) =>
      decided(visitWith(classicVisit, { safety, exam })).known.balance['told-balance'];
    expect(of({})).toBe('settled');
    expect(of({ 'sitting-balance': abnormal() })).toBe('stands');
  });
});

describe('unsteady by account', () => {
  test('what stands in for balance ends the look', () => {
    expect(looks({})).toBe(false);
    expect(looks({ 'sitting-balance': undefined })).toBe(true);
    expect(looks({ coordination: undefined })).toBe(true);
    expect(looks({ gait: NOT_TODAY })).toBe(true);
    expect(unsteady({})).toContain('S3-balance-same-day');
  });
});

describe('who is asked, and what may be recorded', () => {
  test('sitting balance is asked where gait or Romberg cannot be tested', () => {
    expect(asked({})).toBe(false);
    expect(asked({ gait: NOT_TODAY })).toBe(false);
    expect(asked({ gait: WHEELCHAIR })).toBe(true);
    expect(asked({ romberg: cannot('amputation') })).toBe(true);
  });

  test.each(LASTING_REASONS)('%s is a reason of gait and Romberg alone', (reason) => {
    expect(placeOf({ gait: cannot(reason), romberg: cannot(reason) })).toBeUndefined();
    expect(placeOf({ strength: cannot(reason) })).toEqual(['exam', 'strength', 'reason']);
    expect(placeOf({ 'sitting-balance': cannot(reason) })).toBeDefined();
  });
});
