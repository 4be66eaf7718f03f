/**
 * The mimic screen through `assess` (T16 to T27; D6, D14, D15): what moves a mimic up, the counter,
 * the shortcut, and the lists on paper. What a row does not name is as in `classicVisit`.
 */
import { describe, expect, test } from 'vitest';
import { mimicsForShortcut } from '../../src/rules/words/conditions.ts';
import { CONDITIONS } from '../../src/rules/tables/conditions/conditions.ts';
import { EXAM } from '../../src/rules/record/exam-items.ts';
import { CORE_MIMIC_IDS, EXAM_IDS, type MimicId, type Sign } from '../../src/rules/record/ids.ts';
import { emptyVisit, type Finding, type Visit } from '../../src/rules/record/visit.ts';
import {
  assessed,
  classicVisit,
  decided,
  firedBy,
  present,
  verdictOf,
  visitWith,
  type Changes,
} from './a-visit.ts';

const classic = (changes: Changes = {}): Visit => visitWith(classicVisit, changes);
const abnormal = (...signs: readonly Sign[]): Finding => ({ state: 'abnormal', signs: [...signs] });
const screenOf = (visit: Visit) => assessed(visit).mimics;
const upIn = (visit: Visit): readonly MimicId[] => screenOf(visit).movedUp.map((each) => each.id);
const requiredIn = (visit: Visit): readonly MimicId[] => screenOf(visit).required;
const stepsOf = (visit: Visit): string =>
  assessed(visit)
    .steps.map((step) => step.says)
    .join('\n');
const NO_URGE: Visit['answers'] = { 'urge-to-move': 'no' };

describe('T16 to T27, one situation each', () => {
  test('T16 diabetic neuropathy beside RLS: met with coexisting, and the work-up is asked for', () => {
    const visit = classic({
      conditions: { ...present('neuropathy', 'no'), ...present('diabetes') },
    });
    expect(verdictOf(visit)).toBe('met');
    expect(assessed(visit).headline.says).toBe('RLS criteria met, with coexisting polyneuropathy.');
    expect(stepsOf(visit)).toMatch(
      /Polyneuropathy: Glucose or HbA1c, B12 with MMA, .*immunofixation/,
    );
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
    expect(CONDITIONS['leg-cramps'].note).toContain('does not make it criterion 3 or 4');
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
    expect(first).toEqual({ id: 'akathisia', because: expect.stringContaining('metoclopramide') });
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
    expect(CONDITIONS.venous.note).toMatch(/^Sources disagree/);
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
    ['brisk reflexes', { exam: { reflexes: abnormal('brisk') } }, ['myelopathy', 'b12-scd']],
    ['extensor plantar', { exam: { plantars: abnormal('extensor') } }, ['myelopathy', 'b12-scd']],
    ['levodopa', { medicines: ['levodopa'] }, ['parkinson']],
    ['rigid tone', { exam: { tone: abnormal('rigid') } }, ['b12-scd', 'parkinson']],
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
    ['a new neurological sign', { exam: { coordination: abnormal() } }, ['b12-scd']],
    ['nitrous oxide', { answers: { 'nitrous-oxide': 'yes' } }, ['b12-scd']],
    [
      'weak hips',
      { exam: { strength: { ...abnormal(), distribution: 'proximal' } } },
      ['myopathy', 'b12-scd'],
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
      expect(because === undefined || because === '').toBe(false);
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
      'Another cause: pelvic mass',
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

describe('D6 blank context, D15 patient inputs', () => {
  test('D6 the iron row stands on blank context, says what it assumes, and asks', () => {
    const {
      dialysis: _d,
      'iron-overload': _o,
      inflammation: _i,
      sex: _s,
      ...answers
    } = classicVisit.answers;
    const visit = visitWith(
      { ...classicVisit, answers },
      { age: '34', labs: { ferritin: ['60', 'ng/mL'], tsat: ['25', '%'] } },
    );
    const [line] = assessed(visit).iron;
    expect(line?.id).toBe('iron.adult.oralOrIv');
    for (const assumed of ['no dialysis', 'not pregnant', 'no known iron overload', ': confirm.']) {
      expect(line?.says).toContain(assumed);
    }
  });

  test('D6 medicines blank: said, and akathisia stays required', () => {
    const { 'takes-medicines': _none, ...answers } = classicVisit.answers;
    const visit: Visit = { ...classicVisit, answers };
    expect(assessed(visit).context).toContain('Medicines not recorded.');
    expect(requiredIn(visit)).toContain('akathisia');
    expect(assessed(visit).defeaters.map((each) => each.says)).toContain('medicines not recorded');
  });

  test.each([
    ['female', '12.5', false],
    ['male', '12.5', true],
    ['other', '12.5', true],
    [undefined, '12.5', true],
    [undefined, '13', false],
  ] as const)(
    'D6 sex %s, Hb %s: anaemia %s (the higher limit where sex is blank)',
    (sex, hb, expected) => {
      const visit = classic({
        answers: { sex },
        labs: { haemoglobin: [hb, 'g/dL'], ferritin: ['60', 'ng/mL'], tsat: ['25', '%'] },
      });
      const cause = assessed(visit).iron.some(
        (line) => line.id.startsWith('iron.findCause') && line.says.startsWith('Look'),
      );
      expect(cause).toBe(expected);
    },
  );

  test.each([
    ['29', '30', true],
    ['30', '30', false],
    ['31', '30', false],
  ])('D15 aged %s, onset at %s: a sentence, and not used: %s', (age, onset, refused) => {
    const visit = classic({ age, onset });
    expect(decided(visit).known.measured['age-at-onset'] === undefined).toBe(refused);
  });

  test('T35 to T56 reach the assessment: one line of iron, one of B12', () => {
    const visit = classic({
      onset: '42',
      labs: { ferritin: ['62', 'ng/mL'], tsat: ['25', '%'], b12: ['220', 'ng/L'] },
    });
    expect(assessed(visit).iron[0]?.id).toBe('iron.adult.oralOrIv');
    expect(assessed(visit).b12.map((line) => line.id)).toEqual(
      expect.arrayContaining(['b12.prompt.lateOnset', 'b12.indeterminate']),
    );
  });

  test('T44 iron never decides: ferritin 8 with criteria not met, ferritin 220 with criteria met', () => {
    const low = classic({ answers: NO_URGE, labs: { ferritin: ['8', 'ng/mL'] } });
    expect(verdictOf(low)).toBe('not-met');
    expect(assessed(low).iron[0]?.says).toContain('Iron deficiency');
    expect(verdictOf(classic({ labs: { ferritin: ['220', 'ng/mL'] } }))).toBe('met');
  });

  test('a medicine in no list is kept and said not to be checked', () => {
    const visit = classic({ medicines: ['a herbal tea'] });
    expect(assessed(visit).medicines.map((line) => line.says)).toEqual([
      'a herbal tea: not in the list: not checked.',
    ]);
  });
});
