/** Swelling, headache and trouble of sight late in pregnancy and after delivery (D41). */
import { describe, expect, test } from 'vitest';
import type { Answers, Finding, Visit } from '../../../../src/rules/record/visit.ts';
import { assessed, type Changes } from '../../a-visit.ts';
import {
  KNOWN,
  WITHIN_14,
  abnormal,
  both,
  byTime,
  clear,
  firesAs,
  minutes,
  signs,
  since,
  stable,
  told,
  yes,
} from './changes.ts';

const THIRD = { sex: 'female', pregnant: 'yes', trimester: 'third' } as const;
const who = (answers: Partial<Answers>, more: Changes = {}): Changes => ({
  age: '30',
  ...more,
  answers: { sex: 'female', ...answers },
});
const legs = (finding: Finding): Changes => ({
  exam: { oedema: abnormal({ side: 'both', ...signs('pitting'), ...finding }) },
});
const noted = (...found: NonNullable<Visit['many']['pregnancy-signs']>): Changes => ({
  many: { 'pregnancy-signs': found },
});

describe('oedema of both legs in the third trimester', () => {
  byTime(
    (when) => who(THIRD, legs(when)),
    [
      ['hours', '-', 'same day', 'pregnancy-swelling'],
      ['days', '-', 'same day', 'pregnancy-swelling'],
      ['blank', '-', 'same day', 'pregnancy-swelling'],
      ['unknown', '-', 'same day', 'pregnancy-swelling'],
      ['within 14 days', '-', 'routine', 'pregnancy-oedema'],
      ['1 to 3 months', 'stable', 'routine', 'pregnancy-oedema'],
      ['longer', '-', 'routine', 'pregnancy-oedema'],
    ],
  );
});

describe('who', () => {
  const days = legs(since('days'));
  firesAs([
    [
      'second trimester',
      who({ pregnant: 'yes', trimester: 'second' }, days),
      'same day',
      'pregnancy-swelling',
    ],
    ['trimester not recorded', who({ pregnant: 'yes' }, days), 'same day', 'pregnancy-swelling'],
    [
      'within 6 weeks after delivery',
      who({ pregnant: 'no', 'after-delivery': 'yes' }, days),
      'same day',
      'pregnancy-swelling',
    ],
    [
      'just not: first trimester',
      who({ pregnant: 'yes', trimester: 'first' }, days),
      'same day',
      'acute-oedema',
    ],
    ['just not: not pregnant', who({ pregnant: 'no' }, days), 'same day', 'acute-oedema'],
    ['just not: a man', who({ ...THIRD, sex: 'male' }, days), 'same day', 'acute-oedema'],
    ['just not: headache, not pregnant', who({ pregnant: 'no' }, noted('headache')), '-', '-'],
  ]);
});

describe('what', () => {
  firesAs([
    [
      'face or hands swollen',
      who(THIRD, noted('face-or-hands-swollen')),
      'same day',
      'pregnancy-swelling',
    ],
    ['headache', who(THIRD, noted('headache')), 'same day', 'pregnancy-swelling'],
    ['trouble of sight', who(THIRD, noted('sight')), 'same day', 'pregnancy-swelling'],
    [
      'headache, oedema for long',
      who(THIRD, { ...legs(stable('longer')), ...noted('headache') }),
      'same day',
      'pregnancy-swelling',
    ],
    [
      'oedema within minutes, 1 to 4 weeks',
      who(THIRD, legs(minutes(WITHIN_14))),
      'same day',
      'pregnancy-swelling',
    ],
    [
      'one leg told, days',
      who(THIRD, told('one-leg-swollen', ['larger-calf'], since('days'))),
      'same day',
      'U1 pregnancy-swelling',
    ],
    [
      'one leg told, within 14 days',
      who(THIRD, told('one-leg-swollen', ['larger-calf'], WITHIN_14)),
      'same day',
      'U1',
    ],
    [
      'side not said: both lines',
      who(THIRD, { exam: { oedema: abnormal(signs('pitting')) } }),
      'same day',
      'U1 pregnancy-swelling',
    ],
    [
      'just not: one leg, found',
      who(THIRD, { exam: { oedema: abnormal({ side: 'left', ...signs('pitting') }) } }),
      'same day',
      'U1',
    ],
    ['just not: known and unchanged', who(THIRD, legs(KNOWN)), 'routine', 'R6'],
    [
      'with chest pain: now, and the blood pressure too',
      who(THIRD, {
        safety: { 'one-leg-swollen': yes({ details: ['chest-pain'], onset: 'days' }) },
      }),
      'now',
      'E6-embolism U1 pregnancy-swelling',
    ],
  ]);
});

describe('what the line of pregnancy says of both legs, the line of one leg does not repeat', () => {
  const unsure: Changes = { safety: { 'one-leg-swollen': { answer: 'unsure' } } };
  test.each<[string, Changes, string]>([
    ['not pregnant', unsure, 'deep vein thrombosis; heart, kidney, liver or venous disease'],
    ['third trimester', who(THIRD, unsure), 'deep vein thrombosis'],
  ])('%s', (_name, changes, suspects) => {
    const flags = assessed(clear(both(legs(stable('longer')), changes))).flags;
    expect(flags.find(({ id }) => id === 'S7-unsure')?.suspects).toBe(suspects);
  });
});
