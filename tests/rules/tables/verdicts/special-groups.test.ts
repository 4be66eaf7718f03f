/** Groups of patients whose verdict needs a second look. */
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import { assessed, clearVisit, firedBy, verdictOf } from '../../a-visit.ts';
import { classic, notesOf, setsOf } from '../criteria/readings.ts';

describe('special groups', () => {
  test('T12 on pramipexole, now from noon and in the arms: met by earlier history, augmentation', () => {
    const visit = classic({
      answers: { 'evening-pattern': 'no', 'evening-pattern-earlier': 'yes' },
      many: { sites: ['legs', 'arms'] },
      words: { 'clock-now': '13:00', 'clock-at-start': '22:00' },
      medicines: ['pramipexole'],
      conditions: { parkinson: { state: 'absent' } },
    });
    expect(verdictOf(visit)).toBe('met');
    expect(notesOf(visit)).toContain('By earlier history');
    const { supportive, steps } = assessed(visit);
    expect(supportive.map((line) => line.id)).toContain('augmentation-suspected');
    expect(steps.map((step) => step.says).join(' ')).toMatch(/specialist advice; check ferritin/i);
  });

  test.each([
    ['22:00', '22:00', false],
    ['20:00', '22:00', true],
    ['20:01', '22:00', false],
    ['22:01', '22:00', false],
    ['22:30', '00:30', true],
    ['00:30', '22:30', false],
    ['11:00', '20:00', true],
  ])('T12 earliest now %s, at the start %s: augmentation %s', (now, start, expected) => {
    const visit = classic({
      words: { 'clock-now': now, 'clock-at-start': start },
      medicines: ['ropinirole'],
    });
    const ids = assessed(visit).supportive.map((line) => line.id);
    expect(ids.includes('augmentation-suspected')).toBe(expected);
  });

  test('T12 without a dopaminergic medicine an earlier clock time is no augmentation', () => {
    const visit = classic({ words: { 'clock-now': '13:00', 'clock-at-start': '22:00' } });
    expect(assessed(visit).supportive.map((line) => line.id)).not.toContain(
      'augmentation-suspected',
    );
  });

  test('T63 pregnancy: criteria unchanged, safety pointer, pooled 21 %', () => {
    const visit = classic({ age: '29', answers: { sex: 'female', pregnant: 'yes' } });
    expect(verdictOf(visit)).toBe('met');
    expect(assessed(visit).headline.says).toContain('in pregnancy');
    const steps = assessed(visit)
      .steps.map((step) => step.says)
      .join(' ');
    expect(steps).toContain('pregnancy-specific safety');
    expect(steps).toContain('21 %');
    expect(steps).not.toMatch(/40 %|17 %|36 %/);
  });

  test.each([
    ['unknown', 'Consider vitamin B12'],
    [undefined, 'Consider vitamin B12'],
    ['no', 'Measure vitamin B12'],
    ['yes', undefined],
  ] as const)('T65 onset at 42, family history %s: %s', (family, opens) => {
    const visit = classic({
      onset: '42',
      answers: { 'family-history': family },
    });
    const [line] = assessed(visit).b12;
    if (opens === undefined) expect(line).toBeUndefined();
    else expect(line?.says).toMatch(new RegExp(`^${opens}: onset at 40 or later`));
  });

  test('T64 no dopaminergic trial as a test, whatever was taken before', () => {
    for (const answer of ['yes', 'no', 'unsure', 'never-taken'] as const) {
      const text = JSON.stringify(
        assessed(classic({ answers: { 'dopaminergic-response': answer } })),
      );
      expect(text).not.toMatch(
        /trial of|therapeutic trial|test dose|try (levodopa|pramipexole|a dop)/i,
      );
    }
  });

  test('an empty visit says nothing but that it cannot say', () => {
    const blank: Visit = {
      ...clearVisit,
      answers: {},
      numbers: {},
      safety: {},
      conditions: {},
      'another-cause': {},
      exam: {},
    };
    expect(setsOf(blank)).toBe('indeterminate indeterminate indeterminate');
    expect(firedBy(blank)).toEqual([]);
    expect(assessed(blank).headline.id).toBe('cannot-say-yet');
  });
});
