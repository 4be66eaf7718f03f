import type { ExamId } from './ids.ts';

/** What an item of the examination covers, one line: read beside its question and nowhere else. */
export const EXAM_COVERS: Readonly<Record<ExamId, string>> = {
  strength: 'Hip flexion, knee, ankle up and down, toes; heel and toe walking',
  'light-touch': 'Feet, legs, trunk',
  'vibration-position': 'Great toes',
  reflexes: 'Knee and ankle jerks; clonus',
  plantars: 'Flexor or extensor',
  tone: 'Legs and arms',
  gait: 'Walking, heel, toe and tandem, rising from a chair',
  romberg: 'Standing, feet together, eyes closed',
  'sitting-balance': 'Sitting without support, arms crossed, eyes open and then closed',
  coordination: 'Heel to shin, finger to nose',
  'saddle-sphincter': 'Perianal sensation, tone; residual urine',
  pulses: 'Dorsalis pedis, posterior tibial; warmth',
  'skin-veins': 'Varicose veins, skin change, ulcer',
  oedema: 'Pitting, one or both legs; calf',
  joints: 'Hip, knee, ankle, foot',
  'postural-bp': 'Lying, then standing 1 and 3 min; drop of 20/10',
};
