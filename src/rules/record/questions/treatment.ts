/** Medicines and substances, and what may lower iron and B12. */
import { YES_NO_UNSURE_WORDS, type OfOne, type OfSeveral } from './question.ts';

export const TREATMENT = {
  'follows-levodopa': {
    label: 'Symptoms follow the times of levodopa',
    ask: 'Do they come as a tablet wears off, or before the next one?',
    options: YES_NO_UNSURE_WORDS,
  },
  'urge-while-levodopa-works': {
    label: 'Urge also while levodopa works',
    ask: 'Is there an urge to move the legs at times when the tablet works, too?',
    options: YES_NO_UNSURE_WORDS,
  },
  'takes-medicines': {
    label: 'Takes no medicines',
    options: { none: 'None taken' },
  },
  'nitrous-oxide': {
    label: 'Regular nitrous oxide at any time',
    options: YES_NO_UNSURE_WORDS,
  },
  'b12-replacement': { label: 'On vitamin B12 already', options: YES_NO_UNSURE_WORDS },
  'iron-taken-24h': {
    label: 'Iron taken within 24 hours before the sample',
    options: YES_NO_UNSURE_WORDS,
  },
  'iron-infusion-recent': {
    label: 'Iron infusion or transfusion of late',
    options: YES_NO_UNSURE_WORDS,
  },
  'morning-sample': { label: 'Morning sample', options: YES_NO_UNSURE_WORDS },
} satisfies Partial<OfOne>;

export const TREATMENT_SEVERAL = {
  'changes-on-treatment': {
    label: 'Since the dopaminergic medicine',
    ask: 'Compared with before it, or with the first months on it.',
    options: {
      earlier: 'Begins earlier in the day',
      spread: 'Spread to other parts',
      stronger: 'Stronger',
      'higher-dose': 'Needs a higher dose',
    },
  },
  'stopped-recently': {
    label: 'Stopped or cut down of late',
    options: {
      alcohol: 'Alcohol',
      opioid: 'Opioid',
      benzodiazepine: 'Benzodiazepine',
      antidepressant: 'Antidepressant',
      dopaminergic: 'Dopamine agonist or levodopa',
      'alpha-2-delta': 'Gabapentin or pregabalin',
      'dopamine-blocker': 'Antipsychotic or dopamine-blocking antiemetic',
    },
  },
  substances: {
    label: 'Often',
    options: {
      alcohol: 'Alcohol',
      caffeine: 'Caffeine',
      tobacco: 'Tobacco',
      'sleep-loss': 'Too little sleep',
    },
  },
  'b12-risk': {
    label: 'Risks for low B12',
    options: {
      'low-intake': 'Vegan or low intake',
      autoimmune: 'Autoimmune disease',
      'stomach-or-bowel-surgery': 'Stomach or bowel surgery',
      'coeliac-or-crohn': 'Coeliac or Crohn disease',
      'atrophic-gastritis': 'Atrophic gastritis',
      'family-b12': 'Low B12 in the family',
      'zinc-excess': 'Zinc supplements (copper)',
    },
  },
  'b12-symptoms': {
    label: 'Symptoms that low B12 can cause',
    options: {
      tingling: 'Tingling',
      numbness: 'Numbness',
      unsteadiness: 'Unsteadiness',
      'sore-tongue': 'Sore tongue',
      memory: 'Memory or thinking',
      mood: 'Mood',
    },
  },
  'iron-loss': {
    label: 'What may lower iron',
    options: {
      'heavy-periods': 'Heavy periods',
      'blood-donation': 'Blood donation',
      'low-iron-diet': 'Diet low in iron',
      'gut-blood-loss': 'Blood loss from the gut',
      'anticoagulant-or-nsaid': 'Anticoagulant or NSAID',
      coeliac: 'Coeliac disease',
      'bariatric-surgery': 'Bariatric surgery',
    },
  },
} satisfies Partial<OfSeveral>;
