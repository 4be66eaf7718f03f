/** What rows of a finding read beside it, each as an axis: a companion that is added is a step. */
import type { ExamId, SafetyId } from '../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../src/rules/record/visit.ts';
import { beside } from './finding-axes.ts';
import { NOT_EXAMINED, type Axis } from './finding-space.ts';

const item = (id: ExamId, fields: Finding | undefined) => (visit: Visit) => {
  visit.exam[id] = fields;
};
const answer = (id: SafetyId, fields: SafetyAnswer) => (visit: Visit) => {
  visit.safety[id] = fields;
};
const old = { state: 'abnormal', onset: 'longer', course: 'stable' } as const;

export const reflexes: Axis = beside(
  'reflexes',
  [
    { says: 'normal' },
    { says: NOT_EXAMINED, put: item('reflexes', undefined) },
    { says: 'abnormal, not said how', put: item('reflexes', old) },
    { says: 'ankles lost', put: item('reflexes', { ...old, signs: ['ankle-jerks-absent'] }) },
    {
      says: 'ankles lost for days',
      put: item('reflexes', { state: 'abnormal', onset: 'days', signs: ['ankle-jerks-absent'] }),
    },
    { says: 'brisk', put: item('reflexes', { ...old, signs: ['brisk'] }) },
    {
      says: 'brisk and ankles lost',
      put: item('reflexes', { ...old, signs: ['brisk', 'ankle-jerks-absent'] }),
    },
    {
      says: 'ankles lost, known',
      put: item('reflexes', {
        ...old,
        signs: ['ankle-jerks-absent'],
        'known-stable': 'yes',
        'known-cause': 'an old injury',
      }),
    },
  ],
  ['normal', 'abnormal, not said how'],
  ['normal', 'ankles lost', 'brisk and ankles lost'],
  ['normal', 'brisk', 'brisk and ankles lost'],
  ['ankles lost', 'ankles lost for days'],
  ['normal', 'ankles lost for days'],
  [NOT_EXAMINED, 'ankles lost'],
  [NOT_EXAMINED, 'ankles lost for days'],
  [NOT_EXAMINED, 'brisk'],
  ['ankles lost, known', 'ankles lost'],
);

export const bladder: Axis = beside(
  'bladder',
  [
    { says: 'no' },
    { says: 'unsure', put: answer('bladder-bowel-saddle', { answer: 'unsure' }) },
    { says: 'yes', put: answer('bladder-bowel-saddle', { answer: 'yes' }) },
    {
      says: 'constipation for long',
      put: answer('bladder-bowel-saddle', {
        answer: 'yes',
        details: ['constipation'],
        onset: 'longer',
        course: 'stable',
      }),
    },
  ],
  ['no', 'unsure', 'yes'],
  ['no', 'constipation for long'],
);

export const breathing: Axis = beside(
  'breathing',
  [
    { says: 'no' },
    { says: 'unsure', put: answer('breathless-swallowing', { answer: 'unsure' }) },
    { says: 'yes', put: answer('breathless-swallowing', { answer: 'yes' }) },
    {
      says: 'swallowing for long',
      put: answer('breathless-swallowing', {
        answer: 'yes',
        details: ['swallowing'],
        onset: 'longer',
      }),
    },
  ],
  ['no', 'unsure', 'yes'],
  ['no', 'swallowing for long'],
);

export const suddenTrouble: Axis = beside(
  'sudden trouble',
  [
    { says: 'no' },
    { says: 'unsure', put: answer('sudden-trouble', { answer: 'unsure' }) },
    { says: 'yes', put: answer('sudden-trouble', { answer: 'yes', onset: 'longer' }) },
  ],
  ['no', 'unsure'],
  ['no', 'yes'],
);

export const speech: Axis = beside(
  'speech',
  [
    { says: 'no' },
    {
      says: 'of an arm for long',
      put: answer('sudden-trouble', { answer: 'yes', details: ['arm'], onset: 'longer' }),
    },
    {
      says: 'of speech too, for long',
      put: answer('sudden-trouble', { answer: 'yes', details: ['arm', 'speech'], onset: 'longer' }),
    },
  ],
  ['no', 'of an arm for long', 'of speech too, for long'],
);

export const plantars: Axis = beside(
  'plantars',
  [{ says: 'flexor' }, { says: 'extensor for long', put: item('plantars', old) }],
  ['flexor', 'extensor for long'],
);

export const romberg: Axis = beside(
  'Romberg',
  [
    { says: 'negative' },
    { says: NOT_EXAMINED, put: item('romberg', undefined) },
    { says: 'positive for long', put: item('romberg', old) },
  ],
  ['negative', 'positive for long'],
  [NOT_EXAMINED, 'positive for long'],
);

export const gait: Axis = beside(
  'gait',
  [
    { says: 'normal' },
    { says: 'ataxic for long', put: item('gait', { ...old, signs: ['ataxic'] }) },
    { says: 'foot drop', put: item('gait', { ...old, signs: ['foot-drop'] }) },
    {
      says: 'foot drop within hours',
      put: item('gait', { state: 'abnormal', signs: ['foot-drop'], onset: 'hours' }),
    },
  ],
  ['normal', 'ataxic for long'],
  ['normal', 'foot drop', 'foot drop within hours'],
);

export const touch: Axis = beside(
  'touch',
  [
    { says: 'normal' },
    { says: NOT_EXAMINED, put: item('light-touch', undefined) },
    { says: 'patchy for long', put: item('light-touch', { ...old, signs: ['patchy'] }) },
    {
      says: 'lost on both sides for days',
      put: item('light-touch', { state: 'abnormal', side: 'both', onset: 'days' }),
    },
  ],
  ['normal', 'patchy for long'],
  ['normal', 'lost on both sides for days'],
  [NOT_EXAMINED, 'patchy for long'],
);

export const weak: Axis = beside(
  'strength',
  [
    { says: 'full' },
    { says: NOT_EXAMINED, put: item('strength', undefined) },
    { says: 'weak for long', put: item('strength', { ...old, side: 'right' }) },
    {
      says: 'weak for days',
      put: item('strength', { state: 'abnormal', side: 'right', onset: 'days' }),
    },
    {
      says: 'weak, known',
      put: item('strength', {
        ...old,
        side: 'right',
        'known-stable': 'yes',
        'known-cause': 'an old injury',
      }),
    },
  ],
  ['full', 'weak for long', 'weak for days'],
  [NOT_EXAMINED, 'weak for long'],
  ['weak, known', 'weak for long'],
);

export const legsWeak: Axis = beside(
  'legs weak by account',
  [
    { says: 'no' },
    {
      says: 'yes, longer',
      put: answer('legs-weaker', { answer: 'yes', onset: 'longer', course: 'stable' }),
    },
    { says: 'yes, hours', put: answer('legs-weaker', { answer: 'yes', onset: 'hours' }) },
  ],
  ['no', 'yes, longer', 'yes, hours'],
);

const mentions = (visit: Visit, mentioned: 'back-pain' | 'bladder-trouble') => {
  const also = visit.many['also-mentions'] ?? [];
  visit.many = { ...visit.many, 'also-mentions': [...also, mentioned] };
};

export const backPain: Axis = beside(
  'back pain',
  [{ says: 'no' }, { says: 'yes', put: (visit) => mentions(visit, 'back-pain') }],
  ['no', 'yes'],
);

export const bladderMentioned: Axis = beside(
  'bladder trouble mentioned',
  [{ says: 'no' }, { says: 'yes', put: (visit) => mentions(visit, 'bladder-trouble') }],
  ['no', 'yes'],
);

export const diabetes: Axis = beside(
  'diabetes',
  [
    { says: 'no' },
    {
      says: 'unsure',
      put: (visit) => {
        visit.conditions = { ...visit.conditions, diabetes: { state: 'unsure' } };
      },
    },
    {
      says: 'yes',
      put: (visit) => {
        visit.conditions = { ...visit.conditions, diabetes: { state: 'present' } };
      },
    },
  ],
  ['no', 'unsure', 'yes'],
);

export const breathlessOfLate: Axis = beside(
  'breathless',
  [
    { says: 'no' },
    {
      says: 'for long',
      put: answer('breathless-swallowing', {
        answer: 'yes',
        details: ['breathless'],
        onset: 'longer',
      }),
    },
    {
      says: 'days',
      put: answer('breathless-swallowing', {
        answer: 'yes',
        details: ['breathless'],
        onset: 'days',
      }),
    },
    {
      says: 'days, with chest pain',
      put: answer('breathless-swallowing', {
        answer: 'yes',
        details: ['breathless', 'chest-pain'],
        onset: 'days',
      }),
    },
  ],
  ['no', 'for long', 'days', 'days, with chest pain'],
);

const woman =
  (answers: Visit['answers'], many: Visit['many'] = {}) =>
  (visit: Visit) => {
    visit.answers = { ...visit.answers, sex: 'female', ...answers };
    visit.many = { ...visit.many, ...many };
  };

export const pregnancy: Axis = beside(
  'pregnancy',
  [
    { says: 'no' },
    { says: 'third trimester', put: woman({ pregnant: 'yes', trimester: 'third' }) },
    { says: 'after delivery', put: woman({ 'after-delivery': 'yes' }) },
    {
      says: 'third trimester, headache',
      put: woman({ pregnant: 'yes', trimester: 'third' }, { 'pregnancy-signs': ['headache'] }),
    },
  ],
  ['no', 'third trimester', 'third trimester, headache'],
  ['no', 'after delivery'],
);

export const age: Axis = beside('age', [
  { says: '50' },
  {
    says: '65',
    put: (visit) => {
      visit.numbers = { ...visit.numbers, age: { text: '65', unit: 'years' } };
    },
  },
  {
    says: '85',
    put: (visit) => {
      visit.numbers = { ...visit.numbers, age: { text: '85', unit: 'years' } };
    },
  },
]);
