/** The shortcut "rest asked, none present", and the lists on paper (D14). */
import { describe, expect, test } from 'vitest';
import { EXAM } from '../../../../src/rules/record/exam-items.ts';
import { CORE_MIMIC_IDS, EXAM_IDS, type MimicId } from '../../../../src/rules/record/ids.ts';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import { mimicsForShortcut } from '../../../../src/rules/words/mimics-shortcut.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../../a-visit.ts';
import { abnormal, classic, screenOf } from './screens.ts';

const without = (...left: readonly MimicId[]): readonly MimicId[] =>
  CORE_MIMIC_IDS.filter((id) => !left.includes(id));

describe('D14 the shortcut "rest asked, none present"', () => {
  const blank: Visit = { ...classicVisit, conditions: {} };
  const NEUROLOGICAL = EXAM_IDS.filter(
    (id) => EXAM[id].counts && id !== 'oedema' && id !== 'pulses',
  );
  const fills = (changes: Changes): readonly MimicId[] => {
    const visit = visitWith(blank, changes);
    const sign = NEUROLOGICAL.some((id) => visit.exam[id]?.state === 'abnormal');
    return mimicsForShortcut(visit, screenOf(visit), sign);
  };

  test.each<[string, Changes, readonly MimicId[]]>([
    ['nothing recorded: all of the core', {}, CORE_MIMIC_IDS],
    ['metoclopramide: not akathisia', { medicines: ['metoclopramide'] }, without('akathisia')],
    [
      'tingling feet: not neuropathy',
      { many: { 'also-mentions': ['tingling-or-numb-feet'] } },
      without('neuropathy'),
    ],
    [
      'one leg: not its three',
      { answers: { 'leg-side': 'one' } },
      without('oedema', 'radiculopathy', 'vascular-claudication'),
    ],
    [
      'any neurological sign: neither neuropathy nor radiculopathy',
      { exam: { coordination: abnormal() } },
      without('neuropathy', 'radiculopathy'),
    ],
    [
      'answered ones are left',
      { conditions: { 'leg-cramps': { state: 'unsure' } } },
      without('leg-cramps'),
    ],
    [
      'a triggered extended one is never filled',
      { many: { 'also-mentions': ['itch'] } },
      CORE_MIMIC_IDS,
    ],
    [
      'one named as the cause of a finding is present, and not filled',
      {
        exam: {
          oedema: {
            ...abnormal('pitting'),
            side: 'both',
            attributed: { to: 'condition', condition: 'venous' },
          },
        },
      },
      without('oedema', 'venous'),
    ],
  ])('D14 %s', (_name, changes, expected) => {
    expect(fills(changes)).toEqual(expected);
  });

  test('D14 the examination shortcut leaves strength, gait, Romberg, saddle and sphincter', () => {
    expect(EXAM_IDS.filter((id) => !EXAM[id].shortcut)).toEqual([
      'strength',
      'gait',
      'romberg',
      'sitting-balance',
      'saddle-sphincter',
    ]);
  });

  test('D14 what was filled is marked "asked as a group"', () => {
    const visit = visitWith(blank, {
      conditions: { venous: { state: 'absent', 'as-group': true } },
    });
    expect(screenOf(visit).absent[0]).toMatchObject({ id: 'venous', asGroup: true });
  });
});

describe('D14 the lists on paper', () => {
  test('present, unsure, absent when asked, not asked: each condition in one of them', () => {
    const visit = visitWith(
      { ...classicVisit, conditions: {} },
      {
        conditions: {
          'leg-cramps': { state: 'present' },
          venous: { state: 'unsure' },
          oedema: { state: 'absent' },
          tics: { state: 'absent' },
        },
        anotherCause: { state: 'unsure' },
        words: { 'another-cause': 'pelvic mass' },
      },
    );
    const { present: here, unsure, absent, notAsked } = screenOf(visit);
    expect(here.map((line) => line.id)).toEqual(['leg-cramps']);
    expect(unsure.map((line) => line.name)).toEqual([
      'Venous disease',
      'Another cause: “pelvic mass”',
    ]);
    expect(absent.map((line) => line.id)).toEqual(['oedema', 'tics']);
    expect(notAsked.map((line) => line.id)).toEqual(
      CORE_MIMIC_IDS.filter((id) => !['leg-cramps', 'venous', 'oedema'].includes(id)),
    );
  });

  test.each<[MimicId, NonNullable<Changes['exam']>, boolean]>([
    ['neuropathy', {}, false],
    ['neuropathy', { reflexes: undefined }, true],
    ['neuropathy', { 'light-touch': { state: 'not-examined' } }, true],
    ['vascular-claudication', { pulses: { state: 'not-examined' } }, true],
    ['venous', { 'skin-veins': { state: 'not-examined' } }, true],
    ['arthritis', { joints: { state: 'not-examined' } }, true],
    ['oedema', { oedema: { state: 'not-examined' } }, true],
    ['leg-cramps', { reflexes: { state: 'not-examined' } }, false],
  ])('D14 %s absent with %j: by history only: %s', (id, exam, historyOnly) => {
    const line = screenOf(classic({ exam })).absent.find((each) => each.id === id);
    expect(line?.historyOnly).toBe(historyOnly);
  });

  test('D1 a condition named as the cause of a finding is present, and its question is asked', () => {
    const visit = classic({
      exam: {
        reflexes: {
          ...abnormal('ankle-jerks-absent'),
          attributed: { to: 'condition', condition: 'neuropathy' },
        },
      },
      conditions: { 'b12-scd': { state: 'absent' } },
    });
    expect(screenOf(visit).present.map((line) => line.id)).toEqual(['neuropathy']);
    expect(assessed(visit).open.map((open) => open.says)).toEqual([
      'Does polyneuropathy explain all of it?',
    ]);
  });
});
