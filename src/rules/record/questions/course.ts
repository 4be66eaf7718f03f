/** Course and effect, and what supports the diagnosis (§1.3, §1.4). */
import { YES_NO_UNSURE_WORDS, type OfOne, type OfSeveral } from './question.ts';

export const COURSE = {
  duration: {
    label: 'How long the symptoms have been there',
    options: {
      'under-3-months': 'Under 3 months',
      '3-to-12-months': '3 to 12 months',
      'over-12-months': 'A year or more',
    },
  },
  'lifetime-events': {
    label: 'Spells of symptoms in a lifetime',
    options: { 'under-5': 'Fewer than 5', '5-or-more': '5 or more', unsure: 'Unsure' },
  },
  significance: {
    label: 'Significant distress or impairment',
    ask: 'Through sleep, energy, daily activities, behaviour, concentration or mood.',
    options: YES_NO_UNSURE_WORDS,
  },
  severity: {
    label: 'Severity in your judgement',
    ask: 'Not a validated scale.',
    options: {
      mild: 'Mild',
      moderate: 'Moderate',
      severe: 'Severe',
      'very-severe': 'Very severe',
    },
  },
  'limb-movements': {
    label: 'Periodic limb movements seen or recorded',
    ask: 'Supports RLS, never needed for it, and common without it.',
    options: YES_NO_UNSURE_WORDS,
  },
  'dopaminergic-response': {
    label: 'A dopaminergic medicine helped, at least at first',
    ask: 'Only if one was taken before. It is not a test.',
    options: { yes: 'Yes', no: 'No', unsure: 'Unsure', 'never-taken': 'Never taken' },
  },
  apnoea: { label: 'Loud snoring or pauses in breathing', options: YES_NO_UNSURE_WORDS },
  'sleepy-driving': { label: 'Sleepy at the wheel', options: YES_NO_UNSURE_WORDS },
  'impulse-change': {
    label: 'New gambling, spending or other impulses',
    ask: 'On a dopamine agonist.',
    options: YES_NO_UNSURE_WORDS,
  },
} satisfies Partial<OfOne>;

export const COURSE_SEVERAL = {
  impact: {
    label: 'It affects',
    options: {
      sleep: 'Sleep',
      energy: 'Energy',
      'daily-activity': 'Daily activities',
      mood: 'Mood',
      concentration: 'Concentration',
      behaviour: 'Behaviour',
    },
  },
} satisfies Partial<OfSeveral>;
