/** T16 to T27, one situation each, and what makes a mimic required. */
import { describe, expect, test } from 'vitest';
import { CORE_MIMIC_IDS, type MimicId } from '../../../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../../../src/rules/record/visit.ts';
import { CONDITIONS } from '../../../../src/rules/tables/conditions/conditions.ts';
import { described } from '../../../../src/rules/tables/conditions/described.ts';
import { movedUpWords } from '../../../../src/rules/words/moved-up.ts';
import {
  assessed,
  classicVisit,
  decided,
  firedBy,
  present,
  verdictOf,
  visitWith,
  type Changes,
} from '../../a-visit.ts';
import { NO_URGE, abnormal, classic, requiredIn, screenOf } from './screens.ts';

const upIn = (visit: Visit): readonly MimicId[] => screenOf(visit).movedUp.map((each) => each.id);

const stepsOf = (visit: Visit): string =>
  assessed(visit)
    .steps.map((step) => step.says)
    .join('\n');

describe('T16 to T27, one situation each', () => {
  test('T16 diabetic neuropathy beside RLS: met with coexisting, and the work-up is asked for', () => {
    const visit = classic({
      conditions: { ...present('neuropathy', 'no'), ...present('diabetes') },
    });
    expect(verdictOf(visit)).toBe('met');
    expect(assessed(visit).headline.says).toBe('RLS criteria met, with coexisting polyneuropathy.');
    expect(stepsOf(visit)).toMatch(/Polyneuropathy: Glucose or HbA1c, B12, MMA, .*immunofixation/);
    expect(assessed(visit).comorbid.map((line) => line.id)).toEqual(['diabetes']);
  });

  test('T17 cramps that explain all of it: not met, cramps named', () => {
    const visit = classic({ conditions: present('leg-cramps', 'yes') });
    expect(verdictOf(visit)).toBe('not-met');
    expect(assessed(visit).headline.says).toMatch(/^Nocturnal leg cramps: recorded as explaining/);
  });

  test('T18 the screen empty: never met', () => {
    expect(verdictOf({ ...classicVisit, conditions: {} })).toBe('indeterminate');
  });

  test('T19 a hard knot that needs a forceful stretch, no urge: not met, cramps moved up', () => {
    const visit = classic({
      answers: NO_URGE,
      many: { 'eased-by': ['forceful-stretch'] },
      conditions: { 'leg-cramps': { state: 'present' } },
    });
    expect(verdictOf(visit)).toBe('not-met');
    expect(upIn(visit)).toEqual(['leg-cramps']);
    // Nocturnal, and "relieved by walking": by the stretch alone it does not make criterion 3.
    expect(decided(visit).known['criterion-3']).toBe('open');
    expect(described('leg-cramps').note).toContain('does not make it criterion 3 or 4');
  });

  test('T20 gone with one shift of posture: positional, and that relief is not criterion 3', () => {
    const visit = classic({ many: { 'eased-by': ['one-change-of-position'] } });
    expect(upIn(visit)).toEqual(['positional']);
    expect(decided(visit).known['criterion-3']).toBe('open');
    expect(verdictOf(visit)).toBe('indeterminate');
  });

  test('T21 whole body, no evening pattern, metoclopramide: akathisia, prescriber, no dopaminergic pointer', () => {
    const visit = classic({
      answers: { 'whole-body': 'yes', 'evening-pattern': 'no', 'evening-pattern-earlier': 'no' },
      medicines: ['metoclopramide'],
      conditions: present('akathisia', 'yes'),
    });
    expect(verdictOf(visit)).toBe('not-met');
    expect(assessed(visit).headline.id).toBe('sufficient-condition');
    expect(stepsOf(visit)).toMatch(/metoclopramide .*Review with the prescriber/);
    expect(stepsOf(visit)).not.toMatch(/dopamine agonist|levodopa|pramipexole/i);
    const [first] = screenOf(visit).movedUp;
    expect(first?.id).toBe('akathisia');
    expect(movedUpWords(first?.because ?? [])).toContain('metoclopramide');
  });

  test('T21 haloperidol with an older classic pattern: met, and the medicine is flagged', () => {
    const visit = classic({ medicines: ['haloperidol'] });
    expect(verdictOf(visit)).toBe('met');
    expect(assessed(visit).medicines[0]?.tone).toBe('caution');
    expect(upIn(visit)).toEqual(['akathisia']);
  });

  test.each<[string, Changes, MimicId]>([
    [
      'walking, eased by standing still',
      { many: { 'comes-on': ['walking'], 'eased-by': ['standing-still'] } },
      'vascular-claudication',
    ],
    [
      'standing and walking, eased by sitting',
      { many: { 'comes-on': ['standing', 'walking'], 'eased-by': ['sitting-or-bending'] } },
      'neurogenic-claudication',
    ],
    [
      'standing, eased by bending',
      { many: { 'comes-on': ['standing'], 'eased-by': ['sitting-or-bending'] } },
      'neurogenic-claudication',
    ],
  ])('T22 %s: %s', (_name, changes, id) => {
    const visit = classic(changes);
    expect(upIn(visit)).toContain(id);
    expect(decided(visit).known['criterion-2']).toBe('open');
    expect(decided(visit).known['criterion-3']).toBe('open');
    expect(verdictOf(visit)).not.toBe('met');
  });

  test('T23 always the same leg: flagged, roots, vessels and swelling moved up, not an exclusion', () => {
    const visit = classic({ answers: { 'leg-side': 'one' } });
    expect(firedBy(visit)).toEqual(['R5-one-sided']);
    expect(upIn(visit)).toEqual(['oedema', 'radiculopathy', 'vascular-claudication']);
    expect(verdictOf(visit)).toBe('met');
  });

  test('T24 only sitting, light-headed on standing: hypotensive akathisia, postural pressure', () => {
    const visit = classic({
      many: { 'comes-on': ['sitting'] },
      answers: { 'light-headed': 'yes' },
      conditions: { 'hypotensive-akathisia': { state: 'unsure' } },
    });
    expect(requiredIn(visit)).toContain('hypotensive-akathisia');
    expect(stepsOf(visit)).toContain('Blood pressure lying, then after 1 and 3 minutes');
  });

  test.each([
    ['lying only with back pain', ['lying'], ['back-pain'], true],
    ['lying only, no back pain', ['lying'], [], false],
    ['sitting and lying with back pain', ['sitting', 'lying'], ['back-pain'], false],
  ] as const)('T24 %s: vesper’s curse', (_name, comes, mentions, expected) => {
    const visit = classic({ many: { 'comes-on': [...comes], 'also-mentions': [...mentions] } });
    expect(requiredIn(visit).includes('vespers-curse')).toBe(expected);
  });

  test('T25 kicks seen in sleep, no urge awake: not met, PLMD considered', () => {
    const visit = classic({ answers: NO_URGE, many: { 'also-mentions': ['kicks-seen-in-sleep'] } });
    expect(verdictOf(visit)).toBe('not-met');
    expect(requiredIn(visit)).toContain('plmd');
  });

  test('T25 periodic limb movements alone never make it met, and PLMD stands beside no met RLS', () => {
    const alone = visitWith(emptyVisit, { answers: { 'limb-movements': 'yes' } });
    expect(verdictOf(alone)).toBe('indeterminate');
    const met = classic({
      answers: { 'limb-movements': 'yes' },
      many: { 'also-mentions': ['kicks-seen-in-sleep'] },
    });
    expect(verdictOf(met)).toBe('met');
    expect(requiredIn(met)).not.toContain('plmd');
    expect(JSON.stringify(assessed(met).headline)).not.toMatch(/limb movement disorder|PLMD/);
  });

  test('T26 bouncing without urge: not met, tapping moved up when only sitting', () => {
    const visit = classic({
      answers: { ...NO_URGE, significance: 'no' },
      many: { 'comes-on': ['sitting'] },
      conditions: present('habitual-tapping', 'yes'),
    });
    expect(verdictOf(visit)).toBe('not-met');
    expect(upIn(visit)).toContain('habitual-tapping');
  });

  test('T27 varicose veins: one record with both roles, counted once, the disagreement said', () => {
    expect(CONDITIONS.venous.roles).toEqual(['mimic', 'cause']);
    expect(described('venous').note).toMatch(/^Sources disagree/);
    const visit = classic({
      exam: { 'skin-veins': abnormal('varicose') },
      conditions: present('venous', 'no'),
    });
    const { mimics, comorbid } = assessed(visit);
    expect(mimics.present.map((line) => line.id)).toEqual(['venous']);
    expect(comorbid).toEqual([]);
    expect(assessed(visit).headline.says.match(/venous/g)).toHaveLength(1);
  });
});

describe('D14 what makes an extended mimic required', () => {
  const ROWS: readonly (readonly [string, Changes, readonly MimicId[]])[] = [
    ['nothing', {}, []],
    ['stiff legs', { many: { 'also-mentions': ['stiff-legs'] } }, ['myelopathy']],
    ['bladder trouble', { many: { 'also-mentions': ['bladder-trouble'] } }, ['myelopathy']],
    ['S2 yes', { safety: { 'bladder-bowel-saddle': { answer: 'yes' } } }, ['myelopathy']],
    ['brisk reflexes', { exam: { reflexes: abnormal('brisk') } }, ['myelopathy']],
    ['extensor plantar', { exam: { plantars: abnormal('extensor') } }, ['myelopathy', 'b12-scd']],
    ['levodopa', { medicines: ['levodopa'] }, ['parkinson']],
    ['rigid tone', { exam: { tone: abnormal('rigid') } }, ['parkinson']],
    ['stopped an opioid', { many: { 'stopped-recently': ['opioid'] } }, ['akathisia-other']],
    [
      'stopped a benzodiazepine',
      { many: { 'stopped-recently': ['benzodiazepine'] } },
      ['akathisia-other'],
    ],
    ['stopped alcohol', { many: { 'stopped-recently': ['alcohol'] } }, ['akathisia-other']],
    [
      'stopped an antidepressant',
      { many: { 'stopped-recently': ['antidepressant'] } },
      ['akathisia-other'],
    ],
    [
      'sertraline stopped',
      { medicines: [{ name: 'sertraline', use: 'stopped-recently' }] },
      ['akathisia-other'],
    ],
    ['red hot feet', { many: { 'also-mentions': ['red-hot-feet'] } }, ['erythromelalgia']],
    ['one limb after an injury', { many: { 'also-mentions': ['injury-one-limb'] } }, ['crps-pain']],
    ['moving toes', { many: { 'also-mentions': ['moving-toes'] } }, ['plmt']],
    ['itch', { many: { 'also-mentions': ['itch'] } }, ['dermatitis']],
    [
      'lying only with back pain',
      { many: { 'comes-on': ['lying'], 'also-mentions': ['back-pain'] } },
      ['vespers-curse'],
    ],
    ['a sign of a lack of B12', { exam: { romberg: abnormal() } }, ['b12-scd']],
    ['a new neurological sign that is none', { exam: { coordination: abnormal() } }, []],
    ['nitrous oxide', { answers: { 'nitrous-oxide': 'yes' } }, ['b12-scd']],
    [
      'weak hips',
      { exam: { strength: { ...abnormal(), distribution: 'proximal' } } },
      ['myopathy'],
    ],
    ['a statin', { medicines: ['simvastatin'] }, ['myopathy']],
    ['worry', { many: { 'also-mentions': ['worry-or-palpitations'] } }, ['anxiety']],
    [
      'standing only (§2.4)',
      { many: { 'comes-on': ['standing'] } },
      ['neurogenic-claudication', 'orthostatic-tremor'],
    ],
    ['asleep only (§2.4)', { many: { 'comes-on': ['asleep-only'] } }, ['plmd', 'sleep-starts']],
    ['light-headed (§2.4)', { answers: { 'light-headed': 'yes' } }, ['hypotensive-akathisia']],
    ['a postural drop (§2.4)', { exam: { 'postural-bp': abnormal() } }, ['hypotensive-akathisia']],
    ['age 17 (§2.4)', { age: '17' }, ['adhd', 'growing-pains', 'tics']],
    ['age 18', { age: '18' }, []],
    ['age blank', { age: undefined }, []],
    ['medicines blank (D6)', { answers: { 'takes-medicines': undefined } }, []],
    ['SSRI: akathisia is of the core', { medicines: ['sertraline'] }, []],
  ];
  test.each(ROWS)('D14 %s', (_name, changes, extended) => {
    const visit = classic(changes);
    const { required, answered, movedUp, notAsked } = screenOf(visit);
    const added = required.filter((id) => !CORE_MIMIC_IDS.some((core) => core === id));
    expect(added.toSorted()).toEqual([...extended].toSorted());
    expect(required.length).toBe(11 + extended.length);
    // The counter: what is triggered and not yet asked is open; the verdict waits for it.
    expect(answered).toBe(11);
    expect(notAsked.map((line) => line.id).toSorted()).toEqual([...extended].toSorted());
    if (extended.length > 0) expect(verdictOf(visit)).toBe('indeterminate');
    for (const id of extended) {
      const because = movedUp.find((each) => each.id === id)?.because;
      expect(movedUpWords(because ?? [])).not.toBe('');
    }
  });

  test.each<[string, Changes, readonly MimicId[]]>([
    ['SSRI', { medicines: ['sertraline'] }, ['akathisia']],
    ['SNRI', { medicines: ['duloxetine'] }, ['akathisia']],
    ['metoclopramide', { medicines: ['metoclopramide'] }, ['akathisia']],
    ['quetiapine', { medicines: ['quetiapine'] }, ['akathisia']],
    ['ondansetron is no dopamine blocker', { medicines: ['ondansetron'] }, []],
    ['whole body', { answers: { 'whole-body': 'yes' } }, ['akathisia']],
    [
      'one change of position',
      { many: { 'eased-by': ['one-change-of-position'] } },
      ['positional'],
    ],
    ['a forceful stretch', { many: { 'eased-by': ['forceful-stretch'] } }, ['leg-cramps']],
    ['raising the legs', { many: { 'eased-by': ['raising'] } }, ['oedema', 'venous']],
    ['tingling feet', { many: { 'also-mentions': ['tingling-or-numb-feet'] } }, ['neuropathy']],
    ['pain down one leg', { many: { 'also-mentions': ['pain-down-one-leg'] } }, ['radiculopathy']],
    ['varicose veins', { exam: { 'skin-veins': abnormal('varicose') } }, ['venous']],
    ['tender joint', { exam: { joints: abnormal('tender-or-limited') } }, ['arthritis']],
  ])('D7, D14 %s moves up %j', (_name, changes, ids) => {
    expect(upIn(classic(changes))).toEqual(ids);
  });

  test('D14 pramipexole taken for RLS does not call for Parkinson disease: only levodopa does', () => {
    expect(requiredIn(classic({ medicines: ['pramipexole'] }))).not.toContain('parkinson');
  });
});
