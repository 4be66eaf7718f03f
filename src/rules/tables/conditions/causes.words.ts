import type { CAUSE_IDS } from '../../record/ids.ts';
import type { ConditionTold } from './row.ts';

/** What is read, and asked, of the conditions that go with RLS. */
export const CAUSES_WORDS: Readonly<Record<(typeof CAUSE_IDS)[number], ConditionTold>> = {
  'iron-deficiency': {
    tellsApart:
      'The best established link, with or without anaemia; a reason for it is looked for.',
    ask: 'Have you had heavy periods, bleeding, given blood, or been told that your iron is low?',
    lookFor: 'Pallor, sore tongue',
    note: 'Anaemia without iron deficiency has too little evidence.',
    grade: 'A',
  },
  'kidney-disease': {
    tellsApart: 'RLS is found in about three of ten people on haemodialysis.',
    ask: 'Do you have kidney disease, or are you on dialysis?',
    lookFor: 'Oedema, dry itching skin, fistula',
    grade: 'A',
  },
  diabetes: {
    tellsApart: 'A possible link, in large part through polyneuropathy.',
    ask: 'Do you have diabetes, or raised blood sugar?',
    lookFor: 'Sensation, ankle jerks, foot skin',
    grade: 'B',
  },
  'multiple-sclerosis': {
    tellsApart: 'A link is disputed; spasms and stiffness of the legs may look like RLS.',
    ask: 'Has multiple sclerosis been diagnosed? Are there spasms or stiffness?',
    lookFor: 'Spastic tone, brisk reflexes, sensory loss',
    note: 'Sources disagree: one review finds raised rates, another calls the evidence insufficient.',
    grade: 'C',
  },
  'rheumatoid-arthritis': {
    tellsApart: 'Goes with RLS; the pain and stiffness of the joints themselves carry no urge.',
    ask: 'Are the joints swollen, and stiff in the morning?',
    lookFor: 'Swollen, tender joints on both sides',
    grade: 'B',
  },
  sjogren: {
    tellsApart: 'A weak link, by way of neuropathy or lack of B12.',
    ask: 'Are your eyes and mouth dry?',
    lookFor: 'Dry eyes and mouth, sensory loss',
    grade: 'C',
  },
  fibromyalgia: {
    tellsApart:
      'Goes with RLS; its own pain is widespread, all day, tender to pressure, without urge.',
    ask: 'Does it hurt all over, also by day and away from the legs?',
    lookFor: 'Widespread tenderness, normal strength',
    grade: 'B',
  },
  coeliac: {
    tellsApart: 'A link by way of lack of iron or B12.',
    ask: 'Do you have coeliac disease, long-lasting diarrhoea, or another autoimmune disease?',
    lookFor: 'Low weight, pallor',
    grade: 'B',
  },
  thyroid: {
    tellsApart: 'A weak link with an underactive thyroid.',
    ask: 'Do you have thyroid disease? Do you feel the cold or the heat more than others?',
    lookFor: 'Goitre, pulse, tremor, slow reflexes',
    note: 'An overactive thyroid makes the whole body restless and can look like RLS.',
    grade: 'C',
  },
  'sleep-apnoea': {
    tellsApart: 'Untreated, it makes RLS worse.',
    ask: 'Do you snore, or do others see pauses in your breathing? Are you sleepy by day?',
    lookFor: 'Body mass index, neck, airway',
    grade: 'B',
  },
  obesity: {
    tellsApart: 'A weak link; snoring is asked about.',
    ask: 'Has your weight changed? Do you snore?',
    lookFor: 'Body mass index',
    grade: 'C',
  },
  'heart-disease': {
    tellsApart: 'A possible link; the studies are weak.',
    ask: 'Do you have heart disease or high blood pressure?',
    lookFor: 'Blood pressure, oedema, signs of heart failure',
    note: 'Graded between possible and weak.',
    grade: 'B',
  },
  'magnesium-lack': {
    tellsApart: 'A weak link; cramps are the usual symptom.',
    ask: 'Do you have cramps, long-lasting diarrhoea, or take diuretics or acid blockers?',
    lookFor: 'Tremor, cramps, brisk reflexes',
    grade: 'C',
  },
  'folate-lack': {
    tellsApart: 'A weak link; measured together with B12.',
    ask: 'Do you eat few vegetables, drink much alcohol, or have a bowel disease?',
    lookFor: 'Sore tongue, pallor',
    note: 'Folate alone, while B12 is low, can harm the nerves.',
    grade: 'C',
  },
  amyloidosis: {
    tellsApart: 'A weak link, by way of neuropathy.',
    ask: 'Are there numb feet, carpal tunnel trouble, light-headedness or breathlessness?',
    lookFor: 'Neuropathy, postural fall of blood pressure, heart failure',
    grade: 'C',
  },
  'stress-fatigue': {
    tellsApart: 'May make RLS worse; it does not explain an urge by itself.',
    ask: 'Is it worse when you are under strain or have slept too little?',
    lookFor: 'Mood',
    grade: 'C',
  },
};
