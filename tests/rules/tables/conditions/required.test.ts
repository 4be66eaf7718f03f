/** Which extended mimics are asked (§2.4, D14). In every row what is not named is blank. */
import { describe, expect, test } from 'vitest';
import {
  CORE_MIMIC_IDS,
  EXTENDED_MIMIC_IDS,
  type MimicId,
} from '../../../../src/rules/record/ids.ts';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import { CONDITIONS } from '../../../../src/rules/tables/conditions/conditions.ts';
import { requiredMimics } from '../../../../src/rules/tables/conditions/required.ts';
import { CORE, aged, comesOn, easedBy, found, mentions, takes, visit } from './visits.ts';

const required = (given: Partial<Visit>) => requiredMimics(visit(given));

const extended = (given: Partial<Visit>) => required(given).filter((id) => !CORE.has(id));

describe('which extended mimics are required', () => {
  test('nothing recorded: the eleven of the core, no more', () => {
    expect(required({})).toEqual(CORE_MIMIC_IDS);
  });

  const abnormal = 'abnormal' as const;
  const rows: readonly (readonly [
    given: string,
    visit: Partial<Visit>,
    asked: readonly MimicId[],
  ])[] = [
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
      'brisk reflexes alone',
      found({ reflexes: { state: abnormal, signs: ['brisk'] } }),
      ['myelopathy'],
    ],
    [
      'brisk reflexes with clonus',
      found({ reflexes: { state: abnormal, signs: ['brisk', 'clonus'] } }),
      ['myelopathy', 'b12-scd'],
    ],
    ['a spastic gait', found({ gait: { state: abnormal, signs: ['spastic'] } }), ['b12-scd']],
    [
      'a level on the trunk',
      found({ 'light-touch': { state: abnormal, signs: ['sensory-level'] } }),
      ['b12-scd'],
    ],
    [
      'C6: one root',
      found({ 'light-touch': { state: abnormal, signs: ['one-root-or-nerve'] } }),
      [],
    ],
    ['C6: a limp', found({ gait: { state: abnormal, signs: ['antalgic'] } }), []],
    [
      'one ankle jerk absent',
      found({ reflexes: { state: abnormal, signs: ['ankle-jerks-absent'], side: 'left' } }),
      [],
    ],
    [
      'vibration reduced at the toes alone',
      found({ 'vibration-position': { state: abnormal, signs: ['toe-vibration-reduced'] } }),
      [],
    ],
    [
      'unsteady by account, and a risk for low B12',
      {
        safety: { 'legs-weaker': { answer: 'yes', details: ['unsteady'] } },
        many: { 'b12-risk': ['low-intake'] },
      },
      ['b12-scd'],
    ],
    [
      'unsteadiness mentioned, and a risk for low B12',
      { many: { 'b12-symptoms': ['unsteadiness'], 'b12-risk': ['low-intake'] } },
      ['b12-scd'],
    ],
    ['unsteadiness mentioned without a risk', { many: { 'b12-symptoms': ['unsteadiness'] } }, []],
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
      ['parkinson'],
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
    [
      'nitrous oxide among the medicines, not said whether regularly',
      takes('nitrous oxide'),
      ['b12-scd'],
    ],
    [
      'nitrous oxide among the medicines, never regularly',
      { ...takes('nitrous oxide'), answers: { 'nitrous-oxide': 'no' } },
      [],
    ],
    ['positive Romberg', found({ romberg: { state: abnormal } }), ['b12-scd']],
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
      [],
    ],
    ['atorvastatin', takes('atorvastatin'), ['myopathy']],
    // Blank or unknown makes nothing required.
    ['medicines not recorded', {}, []],
    ['a medicine that is not in the list', takes('zzyzxol'), []],
    ['no medicines', { answers: { 'takes-medicines': 'none' } }, []],
    ['SSRI: akathisia is core already', takes('sertraline'), []],
  ];

  test.each(rows)('%s', (_given, recorded, asked) => {
    const inOrder = EXTENDED_MIMIC_IDS.filter((id) => asked.includes(id));
    expect(inOrder).toHaveLength(asked.length);
    expect(extended(recorded)).toEqual(inOrder);
  });

  test('every extended mimic with a trigger is required by some row above or stays optional', () => {
    const optional = EXTENDED_MIMIC_IDS.filter((id) => CONDITIONS[id].trigger === undefined);
    expect(optional).toEqual(['leg-stereotypy', 'other-sleep']);
    const asked = new Set(rows.flatMap(([, , ids]) => ids));
    expect(EXTENDED_MIMIC_IDS.filter((id) => !asked.has(id))).toEqual(optional);
  });

  test('the core is not changed by a visit that triggers more', () => {
    required(aged('9'));
    expect(required({})).toHaveLength(11);
  });
});
