import type { CAUSE_IDS } from '../../record/ids.ts';
import { cite } from '../sources.ts';
import { B12_TEST, FERRITIN_TEST, FOLATE_TEST, tested, TSH_TEST } from '../tests-asked.ts';
import { MAJOR_DISEASES, SEEDS, type ConditionRow } from './row.ts';

/** Conditions that go with RLS or add to it (§6.1). Printed as "RLS with", not as its cause. */
export const CAUSES: Readonly<Record<(typeof CAUSE_IDS)[number], ConditionRow>> = {
  'iron-deficiency': {
    name: 'Iron deficiency',
    roles: ['cause'],
    ...tested(FERRITIN_TEST, ['transferrin saturation', 'tsat'], 'full blood count'),
    sources: [MAJOR_DISEASES, cite('winkelman-2025', '4.1', 'guideline')],
  },
  'kidney-disease': {
    name: 'Severe kidney disease',
    roles: ['cause'],
    ...tested(['creatinine with eGFR', 'creatinine', 'egfr'], 'urea'),
    sources: [MAJOR_DISEASES],
  },
  diabetes: {
    name: 'Diabetes',
    roles: ['cause'],
    ...tested(['HbA1c or fasting glucose', 'hba1c', 'glucose']),
    sources: [MAJOR_DISEASES],
  },
  'multiple-sclerosis': {
    name: 'Multiple sclerosis',
    roles: ['cause'],
    firstTest: 'MRI of brain and cord if new',
    sources: [MAJOR_DISEASES, SEEDS],
  },
  'rheumatoid-arthritis': {
    name: 'Rheumatoid arthritis',
    roles: ['cause', 'mimic'],
    ...tested(['CRP or ESR', 'crp'], 'rheumatoid factor', 'anti-CCP'),
    sources: [SEEDS],
  },
  sjogren: {
    name: 'Sjögren syndrome',
    inSentence: 'Sjögren syndrome',
    roles: ['cause'],
    ...tested('anti-Ro antibodies', B12_TEST),
    sources: [SEEDS],
  },
  fibromyalgia: {
    name: 'Fibromyalgia',
    roles: ['cause', 'mimic'],
    ...tested('Clinical; when in doubt CK', TSH_TEST, ['CRP', 'crp']),
    sources: [SEEDS, cite('uptodate-differential', '2.2', 'textbook')],
  },
  coeliac: {
    name: 'Coeliac or other autoimmune disease',
    roles: ['cause'],
    firstTest: 'Coeliac antibodies when iron or B12 is low',
    sources: [SEEDS],
  },
  thyroid: {
    name: 'Thyroid disease',
    roles: ['cause'],
    ...tested(TSH_TEST),
    sources: [SEEDS, cite('medscape-workup', '5.5', 'expert')],
  },
  'sleep-apnoea': {
    name: 'Sleep apnoea',
    roles: ['cause'],
    firstTest: 'Sleep study',
    sources: [cite('winkelman-2025-secondary', '6.1', 'guideline')],
  },
  obesity: {
    name: 'Obesity',
    roles: ['cause'],
    noTest: 'None for RLS',
    sources: [SEEDS],
  },
  'heart-disease': {
    name: 'Heart disease or hypertension',
    roles: ['cause'],
    noTest: 'None for RLS',
    sources: [MAJOR_DISEASES],
  },
  'magnesium-lack': {
    name: 'Magnesium deficiency',
    roles: ['cause'],
    ...tested(['magnesium', 'magnesium'], 'calcium'),
    sources: [SEEDS, cite('medscape-workup', '5.5', 'expert')],
  },
  'folate-lack': {
    name: 'Folate deficiency',
    roles: ['cause'],
    ...tested(FOLATE_TEST, B12_TEST),
    sources: [SEEDS, cite('nice-ng239', '5.4', 'guideline')],
  },
  amyloidosis: {
    name: 'Amyloidosis',
    roles: ['cause'],
    firstTest: 'Immunofixation and free light chains',
    sources: [SEEDS],
  },
  'stress-fatigue': {
    name: 'Stress or fatigue',
    roles: ['cause'],
    noTest: 'None for RLS',
    sources: [SEEDS],
  },
};
