/**
 * The conditions of the mimic screen and what makes each of them asked (§2.2, §2.4, D7, D14, T22 to
 * T27). In every row what is not named is blank.
 */
import { describe, expect, test } from 'vitest';
import { CONDITIONS } from '../../src/rules/tables/conditions/conditions.ts';
import { movedUp, requiredMimics } from '../../src/rules/tables/conditions/required.ts';
import type { Score } from '../../src/rules/tables/conditions/row.ts';
import { facts } from '../../src/rules/facts/facts.ts';
import { SOURCES } from '../../src/rules/tables/sources.ts';
import { leaves } from '../../src/rules/logic/condition.ts';
import {
  CAUSE_IDS,
  CONDITION_IDS,
  CORE_MIMIC_IDS,
  EXTENDED_MIMIC_IDS,
  MIMIC_IDS,
  SUSPECT_IDS,
  type ConditionId,
  type MimicId,
} from '../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';

const visit = (given: Partial<Visit>) => facts({ ...emptyVisit, ...given });
const required = (given: Partial<Visit>) => requiredMimics(visit(given));
const CORE: ReadonlySet<ConditionId> = new Set(CORE_MIMIC_IDS);
const MIMICS: ReadonlySet<ConditionId> = new Set(MIMIC_IDS);
const extended = (given: Partial<Visit>) => required(given).filter((id) => !CORE.has(id));
const up = (given: Partial<Visit>) =>
  Object.fromEntries(
    movedUp(visit(given)).map(({ id, leaves: held }) => [id, held.map(({ leaf }) => leaf.fact)]),
  );

const easedBy = (...how: NonNullable<Visit['many']['eased-by']>) => ({ many: { 'eased-by': how } });
const comesOn = (...when: NonNullable<Visit['many']['comes-on']>) => ({
  many: { 'comes-on': when },
});
const mentions = (...what: NonNullable<Visit['many']['also-mentions']>) => ({
  many: { 'also-mentions': what },
});
const takes = (...names: readonly string[]) => ({ medicines: names.map((name) => ({ name })) });
const aged = (text: string) => ({ numbers: { age: { text, unit: 'years' } } });
const found = (exam: Visit['exam']) => ({ exam });

describe('every condition has one record', () => {
  test.each(CONDITION_IDS)('%s', (id) => {
    const row = CONDITIONS[id];
    const test = row.firstTest ?? row.noTest;
    const texts = [row.name, row.inSentence, row.tellsApart, row.ask, row.lookFor, test];
    for (const text of texts) expect(text.trim()).not.toBe('');
    expect(row.ask.endsWith('?')).toBe(true);
    expect(row.ask).not.toMatch(/["“”]/);
    expect(new Set(row.roles).size).toBe(row.roles.length);
    for (const { source } of row.sources) expect(SOURCES).toHaveProperty([source]);
  });

  test('and no id stands twice', () => {
    expect(new Set(CONDITION_IDS).size).toBe(CONDITION_IDS.length);
    expect(Object.keys(CONDITIONS)).toHaveLength(CONDITION_IDS.length);
  });

  test('every mimic of the screen has that role and a pattern, the eleven of the core among them', () => {
    expect(CORE.size).toBe(11);
    for (const id of MIMIC_IDS) {
      expect(CONDITIONS[id].roles).toContain('mimic');
      expect(CONDITIONS[id].pattern).toBeDefined();
    }
  });

  test('every cause has its role and its grade', () => {
    for (const id of CAUSE_IDS) {
      expect(CONDITIONS[id].roles).toContain('cause');
      expect(CONDITIONS[id].grade).toBeDefined();
    }
  });

  test('what has the role of a cause has a grade, and nothing else has', () => {
    for (const id of CONDITION_IDS) {
      const { grade, roles } = CONDITIONS[id];
      expect(grade !== undefined).toBe(roles.includes('cause'));
    }
  });

  test('what lies behind a finding', () => {
    for (const id of SUSPECT_IDS) expect(CONDITIONS[id].roles).toEqual(['behind-a-finding']);
  });
});

// Both a mimic and something that goes with RLS: one record (T27, §6.1).
test.each<readonly [id: ConditionId, grade: string]>([
  ['venous', 'C'],
  ['neuropathy', 'B'],
  ['radiculopathy', 'C'],
  ['neurogenic-claudication', 'C'],
  ['myelopathy', 'B'],
  ['parkinson', 'B'],
  ['b12-scd', 'C'],
  ['rheumatoid-arthritis', 'B'],
  ['fibromyalgia', 'B'],
])('T27: %s is one record with both roles, grade %s', (id, grade) => {
  expect(CONDITIONS[id].roles).toContain('mimic');
  expect(CONDITIONS[id].roles).toContain('cause');
  expect(CONDITIONS[id].grade).toBe(grade);
});

test('T27: that sources disagree on veins is said', () => {
  expect(CONDITIONS.venous.note).toMatch(/disagree/);
});

// §2.2: urge, rest onset, relief by movement, evening pattern.
test.each<readonly [id: MimicId, urge: Score, rest: Score, relief: Score, evening: Score]>([
  ['leg-cramps', '-', '±', '±', '+'],
  ['positional', '-', '+', '+', '±'],
  ['arthritis', '-', '±', '-', '±'],
  ['myalgia', '-', '±', '-', '-'],
  ['oedema', '-', '-', '-', '+'],
  ['venous', '-', '±', '±', '+'],
  ['habitual-tapping', '-', '+', '-', '-'],
  ['neuropathy', '-', '±', '-', '±'],
  ['radiculopathy', '-', '+', '±', '±'],
  ['vascular-claudication', '-', '-', '-', '-'],
  ['akathisia', '+', '±', '±', '-'],
  ['leg-stereotypy', '-', '+', '-', '-'],
  ['neurogenic-claudication', '-', '-', '±', '-'],
  ['hypotensive-akathisia', '+', '+', '+', '-'],
  ['plmd', '-', 'n/a', 'n/a', '+'],
  ['sleep-starts', '-', 'n/a', '-', '+'],
  ['anxiety', '±', '±', '±', '±'],
  ['plmt', '-', '±', '-', '-'],
  ['orthostatic-tremor', '±', '-', '+', '-'],
  ['vespers-curse', '-', '+', '+', '+'],
  ['adhd', '±', '+', '-', '-'],
  ['growing-pains', '-', '+', '-', '+'],
  ['tics', '±', '-', '+', '-'],
  ['dermatitis', '-', '+', '-', '+'],
  ['myelopathy', '±', '±', '±', '±'],
  ['myopathy', '-', '-', '-', '-'],
  ['b12-scd', '±', '±', '-', '-'],
  ['parkinson', '±', '±', '±', '±'],
  ['erythromelalgia', '-', '+', '-', '+'],
  ['crps-pain', '-', '-', '-', '±'],
  ['other-sleep', '-', 'n/a', '-', '+'],
  ['akathisia-other', '±', '±', '±', '-'],
])('§2.2 %s: urge %s, rest %s, relief %s, evening %s', (id, urge, rest, relief, evening) => {
  expect(CONDITIONS[id].pattern).toEqual({ urge, rest, relief, evening });
});

describe('which extended mimics are required', () => {
  test('nothing recorded: the eleven of the core, no more', () => {
    expect(required({})).toEqual(CORE_MIMIC_IDS);
  });

  const abnormal = 'abnormal' as const;
  test.each<readonly [given: string, visit: Partial<Visit>, asked: readonly MimicId[]]>([
    // §2.4
    ['age 17', aged('17'), ['adhd', 'growing-pains', 'tics']],
    ['age 2', aged('2'), ['adhd', 'growing-pains', 'tics']],
    ['age 18', aged('18'), []],
    ['standing only', comesOn('standing'), ['neurogenic-claudication', 'orthostatic-tremor']],
    ['standing and walking', comesOn('standing', 'walking'), ['neurogenic-claudication']],
    ['sitting and standing', comesOn('sitting', 'standing'), []],
    ['asleep only', comesOn('asleep-only'), ['plmd', 'sleep-starts']],
    ['light-headed on standing', { answers: { 'light-headed': 'yes' } }, ['hypotensive-akathisia']],
    ['light-headed: unsure', { answers: { 'light-headed': 'unsure' } }, []],
    [
      'blood pressure falls on standing',
      found({ 'postural-bp': { state: abnormal } }),
      ['hypotensive-akathisia'],
    ],
    // T22
    [
      'T22 walking, eased by standing still',
      { many: { 'comes-on': ['walking'], 'eased-by': ['standing-still'] } },
      [],
    ],
    [
      'T22 standing or walking, eased by sitting or bending',
      { many: { 'comes-on': ['standing', 'walking'], 'eased-by': ['sitting-or-bending'] } },
      ['neurogenic-claudication'],
    ],
    ['T22 eased by sitting or bending', easedBy('sitting-or-bending'), ['neurogenic-claudication']],
    // T24
    [
      'T24 sitting only, light-headed',
      { ...comesOn('sitting'), answers: { 'light-headed': 'yes' } },
      ['hypotensive-akathisia'],
    ],
    [
      'T24 lying only with back pain, breathless lying flat',
      { many: { 'comes-on': ['lying'], 'also-mentions': ['back-pain', 'breathless-lying'] } },
      ['vespers-curse'],
    ],
    ['lying only without back pain', comesOn('lying'), []],
    [
      'back pain, lying and sitting',
      { many: { 'comes-on': ['lying', 'sitting'], 'also-mentions': ['back-pain'] } },
      [],
    ],
    [
      'lying only, back pain by the safety question',
      { ...comesOn('lying'), safety: { 'back-pain-danger': { answer: 'yes' } } },
      ['vespers-curse'],
    ],
    // T25
    [
      'T25 kicks seen in sleep, no urge',
      { ...mentions('kicks-seen-in-sleep'), answers: { 'urge-to-move': 'no' } },
      ['plmd'],
    ],
    [
      'kicks seen in sleep with an urge go with RLS',
      { ...mentions('kicks-seen-in-sleep'), answers: { 'urge-to-move': 'yes' } },
      [],
    ],
    ['jerks on falling asleep', mentions('jerks-at-sleep-onset'), ['sleep-starts']],
    // D14
    ['stiff legs or wheelchair', mentions('stiff-legs'), ['myelopathy']],
    ['bladder trouble', mentions('bladder-trouble'), ['myelopathy']],
    [
      'bladder by the safety question',
      { safety: { 'bladder-bowel-saddle': { answer: 'yes' } } },
      ['myelopathy'],
    ],
    [
      'brisk reflexes: a new sign, so B12 too',
      found({ reflexes: { state: abnormal, signs: ['brisk'] } }),
      ['myelopathy', 'b12-scd'],
    ],
    [
      'brisk knees with absent ankle jerks',
      found({ reflexes: { state: abnormal, signs: ['brisk', 'ankle-jerks-absent'] } }),
      ['myelopathy', 'b12-scd'],
    ],
    [
      'extensor plantar',
      found({ plantars: { state: abnormal, signs: ['extensor'] } }),
      ['myelopathy', 'b12-scd'],
    ],
    ['levodopa', takes('levodopa'), ['parkinson']],
    ['Madopar 62.5 mg', takes('Madopar 62.5 mg'), ['parkinson']],
    [
      'parkinsonian gait',
      found({ gait: { state: abnormal, signs: ['parkinsonian'] } }),
      ['b12-scd', 'parkinson'],
    ],
    ['alcohol stopped of late', { many: { 'stopped-recently': ['alcohol'] } }, ['akathisia-other']],
    ['opioid stopped of late', { many: { 'stopped-recently': ['opioid'] } }, ['akathisia-other']],
    [
      'tramadol listed as stopped of late',
      { medicines: [{ name: 'tramadol', use: 'stopped-recently' }] },
      ['akathisia-other'],
    ],
    ['red, hot feet', mentions('red-hot-feet'), ['erythromelalgia']],
    [
      'red, hot skin seen',
      found({ 'skin-veins': { state: abnormal, signs: ['red-hot'] } }),
      ['erythromelalgia'],
    ],
    ['one limb after an injury', mentions('injury-one-limb'), ['crps-pain']],
    ['moving toes', mentions('moving-toes'), ['plmt']],
    ['itch', mentions('itch'), ['dermatitis']],
    ['worry or palpitations', mentions('worry-or-palpitations'), ['anxiety']],
    ['nitrous oxide, regularly', { answers: { 'nitrous-oxide': 'yes' } }, ['b12-scd']],
    ['a new neurological sign', found({ romberg: { state: abnormal } }), ['b12-scd']],
    [
      'hip flexion 4 on both sides',
      {
        ...found({ strength: { state: abnormal } }),
        power: { 'hip-flexion': { left: '4', right: '4' } },
      },
      ['myopathy', 'b12-scd'],
    ],
    [
      'ankle 4 on one side',
      {
        ...found({ strength: { state: abnormal } }),
        power: { 'ankle-dorsiflexion': { left: '4' } },
      },
      ['b12-scd'],
    ],
    ['atorvastatin', takes('atorvastatin'), ['myopathy']],
    // Blank or unknown makes nothing required.
    ['medicines not recorded', {}, []],
    ['a medicine that is not in the list', takes('zzyzxol'), []],
    ['no medicines', { answers: { 'takes-medicines': 'none' } }, []],
    ['SSRI: akathisia is core already', takes('sertraline'), []],
  ])('%s', (_given, recorded, asked) => {
    const inOrder = EXTENDED_MIMIC_IDS.filter((id) => asked.includes(id));
    expect(inOrder).toHaveLength(asked.length);
    expect(extended(recorded)).toEqual(inOrder);
  });

  test('every extended mimic with a trigger is required by some row above or stays optional', () => {
    const optional = EXTENDED_MIMIC_IDS.filter((id) => CONDITIONS[id].trigger === undefined);
    expect(optional).toEqual(['leg-stereotypy', 'other-sleep']);
  });

  test('the core is not changed by a visit that triggers more', () => {
    required(aged('9'));
    expect(required({})).toHaveLength(11);
  });
});

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
      'light-touch',
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

test('no row promises too much', () => {
  const words = CONDITION_IDS.flatMap((id) => {
    const row = CONDITIONS[id];
    const { name, inSentence, tellsApart, ask, lookFor, firstTest, noTest, note = '' } = row;
    return [name, inSentence, tellsApart, ask, lookFor, firstTest ?? noTest, note];
  });
  for (const text of words) {
    expect(text).not.toMatch(/\bconfirm|\brul(e|es|ed|ing) out\b|\bexclu/i);
    expect(text).not.toMatch(/\b(stop|start|discontinue|withdraw|prescribe|avoid)\b/i);
  }
});
