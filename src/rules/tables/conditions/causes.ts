import type { CAUSE_IDS } from '../../record/ids.ts';
import { cite } from '../sources.ts';
import { MAJOR_DISEASES, SEEDS, type ConditionRow } from './row.ts';

/** Conditions that go with RLS or add to it (§6.1). Printed as "RLS with", not as its cause. */
export const CAUSES: Readonly<Record<(typeof CAUSE_IDS)[number], ConditionRow>> = {
  'iron-deficiency': {
    name: 'Iron deficiency',
    roles: ['cause'],
    firstTest: 'Ferritin and transferrin saturation, full blood count',
    sources: [MAJOR_DISEASES, cite('winkelman-2025', '4.1', 'guideline')],
  },
  'kidney-disease': {
    name: 'Severe kidney disease',
    roles: ['cause'],
    firstTest: 'Creatinine with eGFR, urea',
    sources: [MAJOR_DISEASES],
  },
  diabetes: {
    name: 'Diabetes',
    roles: ['cause'],
    firstTest: 'HbA1c or fasting glucose',
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
    firstTest: 'CRP or ESR, rheumatoid factor, anti-CCP',
    sources: [SEEDS],
  },
  sjogren: {
    name: 'Sjögren syndrome',
    inSentence: 'Sjögren syndrome',
    roles: ['cause'],
    firstTest: 'Anti-Ro antibodies, B12',
    sources: [SEEDS],
  },
  fibromyalgia: {
    name: 'Fibromyalgia',
    roles: ['cause', 'mimic'],
    firstTest: 'Clinical; CK, TSH, CRP when in doubt',
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
    firstTest: 'TSH',
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
    firstTest: 'Magnesium, with calcium',
    sources: [SEEDS, cite('medscape-workup', '5.5', 'expert')],
  },
  'folate-lack': {
    name: 'Folate deficiency',
    roles: ['cause'],
    firstTest: 'Folate together with B12',
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
