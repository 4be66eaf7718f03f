/** What moves a mimic up, with the fact that does (D7, D14). What is not named is blank. */
import { describe, expect, test } from 'vitest';
import { because, leaves } from '../../../../src/rules/logic/condition.ts';
import {
  CONDITION_IDS,
  MIMIC_IDS,
  type ConditionId,
  type MimicId,
} from '../../../../src/rules/record/ids.ts';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import { CONDITIONS } from '../../../../src/rules/tables/conditions/conditions.ts';
import { movedUp } from '../../../../src/rules/tables/conditions/required.ts';
import { aged, comesOn, easedBy, found, mentions, takes, visit } from './visits.ts';

const MIMICS: ReadonlySet<ConditionId> = new Set(MIMIC_IDS);

const up = (given: Partial<Visit>) =>
  Object.fromEntries(
    movedUp(visit(given)).map(({ id, trigger }) => [
      id,
      because(trigger, visit(given)).map(({ leaf }) => leaf.fact),
    ]),
  );

describe('what moves a mimic up, with the fact that does', () => {
  test.each<readonly [given: string, visit: Partial<Visit>, id: MimicId, fact: string]>([
    [
      'T19 eased by a forceful stretch',
      easedBy('forceful-stretch'),
      'leg-cramps',
      'eased-by-stretch',
    ],
    [
      'T20 eased by one change of position',
      easedBy('one-change-of-position'),
      'positional',
      'eased-by-one-shift',
    ],
    [
      'T22 eased by standing still',
      easedBy('standing-still'),
      'vascular-claudication',
      'eased-by-standing-still',
    ],
    [
      'T09 worse while walking: vessels',
      comesOn('walking'),
      'vascular-claudication',
      'worse-walking',
    ],
    ['T09 worse while walking: joints', comesOn('walking'), 'arthritis', 'worse-walking'],
    [
      'T22 eased by sitting or bending',
      easedBy('sitting-or-bending'),
      'neurogenic-claudication',
      'eased-by-sitting-or-bending',
    ],
    [
      'T23 always the same leg: root',
      { answers: { 'leg-side': 'one' } },
      'radiculopathy',
      'leg-side',
    ],
    [
      'T23 always the same leg: artery',
      { answers: { 'leg-side': 'one' } },
      'vascular-claudication',
      'leg-side',
    ],
    [
      'T23 always the same leg: swelling, thrombosis',
      { answers: { 'leg-side': 'one' } },
      'oedema',
      'leg-side',
    ],
    ['T23 pain down one leg', mentions('pain-down-one-leg'), 'radiculopathy', 'radicular-pain'],
    ['T26 sitting only', comesOn('sitting'), 'habitual-tapping', 'comes-on'],
    ['eased by raising: swelling', easedBy('raising'), 'oedema', 'eased-by-raising'],
    ['eased by raising: veins', easedBy('raising'), 'venous', 'eased-by-raising'],
    [
      'varicose veins',
      found({ 'skin-veins': { state: 'abnormal', signs: ['varicose'] } }),
      'venous',
      'skin',
    ],
    [
      'tingling or numb feet',
      mentions('tingling-or-numb-feet'),
      'neuropathy',
      'tingling-or-numb-feet',
    ],
    [
      'stocking loss',
      found({ 'light-touch': { state: 'abnormal', signs: ['stocking'] } }),
      'neuropathy',
      'stocking-loss',
    ],
    [
      'loss of one root',
      found({ 'light-touch': { state: 'abnormal', signs: ['one-root-or-nerve'] } }),
      'radiculopathy',
      'root-loss',
    ],
    [
      'absent ankle jerks',
      found({ reflexes: { state: 'abnormal', signs: ['ankle-jerks-absent'] } }),
      'neuropathy',
      'reflexes',
    ],
    [
      'absent pulse',
      found({ pulses: { state: 'abnormal', signs: ['absent'] } }),
      'vascular-claudication',
      'pulses',
    ],
    [
      'one leg swollen',
      { safety: { 'one-leg-swollen': { answer: 'yes' } } },
      'oedema',
      'one-leg-swollen',
    ],
    ['one hot joint', { safety: { 'hot-joint': { answer: 'yes' } } }, 'arthritis', 'hot-joint'],
    ['statin: muscle pain', takes('simvastatin'), 'myalgia', 'statin'],
    ['statin: myopathy', takes('simvastatin'), 'myopathy', 'statin'],
    ['T21 metoclopramide', takes('metoclopramide'), 'akathisia', 'dopamine-blocker'],
    ['T21 haloperidol', takes('haloperidol'), 'akathisia', 'dopamine-blocker'],
    ['D14 SSRI', takes('citalopram'), 'akathisia', 'ssri-or-snri'],
    ['D14 SNRI', takes('duloxetine'), 'akathisia', 'ssri-or-snri'],
    ['whole body', { answers: { 'whole-body': 'yes' } }, 'akathisia', 'whole-body'],
    ['age 9', aged('9'), 'growing-pains', 'age'],
  ])('%s', (_given, recorded, id, fact) => {
    expect(up(recorded)[id]).toContain(fact);
  });

  test('nothing recorded moves nothing up', () => {
    expect(movedUp(visit({}))).toEqual([]);
  });

  test('both legs, one or the other: no side moves anything up', () => {
    expect(up({ answers: { 'leg-side': 'both' } })).toEqual({});
    expect(up({ answers: { 'leg-side': 'alternating' } })).toEqual({});
  });

  test('"unsure" moves nothing up', () => {
    expect(up({ answers: { 'whole-body': 'unsure', 'nitrous-oxide': 'unsure' } })).toEqual({});
  });

  test('what is normal or absent moves nothing up', () => {
    expect(up({ exam: { reflexes: { state: 'normal' }, pulses: { state: 'normal' } } })).toEqual(
      {},
    );
  });

  test('each reason that holds is given, and only those', () => {
    expect(
      up({ ...takes('metoclopramide'), answers: { 'whole-body': 'yes' } })['akathisia'],
    ).toEqual(['dopamine-blocker', 'whole-body']);
  });

  test('every trigger has a leaf, and only mimics have triggers', () => {
    for (const id of CONDITION_IDS) {
      const { trigger } = CONDITIONS[id];
      if (trigger === undefined) continue;
      expect(leaves(trigger).length).toBeGreaterThan(0);
      expect(MIMICS).toContain(id);
    }
  });
});
