/** The symptom criteria and what belongs to them (§1.2, D7, D8, D34, D35). */
import { COURSE_WORDS, ONSET_WORDS } from '../timing.ts';
import { YES_NO_UNSURE_WORDS, YES_NO_WORDS, type OfOne, type OfSeveral } from './question.ts';

export const SYMPTOMS = {
  'treated-now': {
    label: 'Treated for RLS now',
    ask: 'By a medicine or otherwise. If so, a “no” or “unsure” below is asked about again, for the time before treatment.',
    options: YES_NO_WORDS,
  },
  'urge-to-move': {
    label: 'Urge to move the legs',
    ask: 'When you are sitting or lying still, do you get a strong need to move your legs that is hard to resist? Is there an odd or unpleasant feeling with it, or is it just the need to move?',
    help: [
      'Counts: an urge in the legs, with or without any feeling. Creeping, pulling, electric, aching or painful all count.',
      'Does not count: discomfort, numbness or cramp without a need to move; tapping that is not felt as a need; movements only in sleep.',
      'Arms or trunk may join in; if the legs never take part, record the sites below.',
      'Restlessness of the whole body points to akathisia.',
    ],
    options: YES_NO_UNSURE_WORDS,
  },
  'urge-to-move-earlier': {
    label: 'Urge to move the legs, before treatment',
    ask: 'Before it was treated, did you have a strong need to move your legs when you kept still?',
    options: YES_NO_UNSURE_WORDS,
  },
  'legs-earlier': {
    label: 'The legs, earlier in the illness',
    ask: 'Did it begin in the legs, or were the legs affected before it was treated?',
    options: YES_NO_UNSURE_WORDS,
  },
  'rest-onset': {
    label: 'Begins or worsens at rest',
    ask: 'Does it come on, or get worse, when you are still: sitting in a chair, in a car, a plane, a cinema, or lying down? Does it build up the longer you stay still?',
    help: [
      'Counts: brought on by keeping still, in more than one position; worse the longer the rest.',
      'Does not count: comes on standing or walking; only in one posture and gone after one shift; only after exertion.',
      'Lying but never sitting, or sitting but never lying, points elsewhere: record it below.',
    ],
    options: YES_NO_UNSURE_WORDS,
  },
  'rest-onset-earlier': {
    label: 'Begins or worsens at rest, before treatment',
    ask: 'Before it was treated, did it come on, or get worse, when you kept still?',
    options: YES_NO_UNSURE_WORDS,
  },
  'relief-by-movement': {
    label: 'Relieved by movement',
    ask: 'When you get up and walk, or stretch, does it ease straight away? Does it stay better for as long as you keep moving? Does it come back when you stop?',
    help: [
      'Partial relief counts, from soon after starting to move and for as long as it goes on. It often returns on stopping, but need not.',
      'One change of position, a forceful stretch of a hard muscle, rubbing or raising alone is not this.',
      'Cannot walk: moving the legs in bed or chair counts.',
      'Lost now in very severe or augmented disease: was it there earlier?',
    ],
    options: YES_NO_UNSURE_WORDS,
  },
  'relief-by-movement-earlier': {
    label: 'Relieved by movement, earlier in the illness',
    ask: 'Was there a time when moving did help?',
    options: YES_NO_UNSURE_WORDS,
  },
  'evening-pattern': {
    label: 'Worse in the evening or at night',
    ask: 'If you sat still for an hour at 10 in the morning and again for an hour at 10 at night, which would be worse? Has it always been spread over the whole day, or did it start as an evening problem?',
    help: [
      'Counts: the same amount of rest is worse in the evening or at night.',
      'Shift workers: judge by the person’s own usual night.',
      'Evening only because that is the first rest of the day: ask about a long drive or a desk, and record it below.',
      'Earlier in the day since a dopaminergic medicine: ask how it was before.',
    ],
    options: YES_NO_UNSURE_WORDS,
  },
  'evening-pattern-earlier': {
    label: 'Worse in the evening or at night, earlier in the illness',
    ask: 'Did it start as an evening or night problem?',
    options: YES_NO_UNSURE_WORDS,
  },
  'own-judgement': {
    label: 'Own judgement on criterion 5',
    ask: 'Something beyond RLS does not explain it all: is criterion 5 met in your view?',
    options: { yes: 'Met', no: 'Not met', unsure: 'Unsure' },
  },
  'leg-side': {
    label: 'Side',
    options: {
      one: 'Always the same leg',
      both: 'Both legs',
      alternating: 'One or the other',
    },
  },
  'daytime-rest': {
    label: 'Same rest in the daytime',
    options: { milder: 'Milder', same: 'The same', 'never-tested': 'Never tested' },
  },
  'whole-body': { label: 'Restlessness of the whole body', options: YES_NO_UNSURE_WORDS },
  'light-headed': { label: 'Light-headed on standing', options: YES_NO_UNSURE_WORDS },
  'symptom-onset': {
    label: 'How the symptoms began',
    options: {
      abrupt: 'Abruptly (minutes to a day)',
      gradual: 'Gradually',
      unknown: 'Not known',
    },
  },
  'numb-apart': {
    label: 'Tingling or numbness apart from the urge',
    ask: 'Is the tingling or numbness there also when there is no urge to move?',
    options: YES_NO_UNSURE_WORDS,
  },
  'numb-since': { label: 'Tingling or numbness since', options: ONSET_WORDS },
  'numb-course': { label: 'Course of the tingling or numbness', options: COURSE_WORDS },
} satisfies Partial<OfOne>;

export const SYMPTOMS_SEVERAL = {
  sites: { label: 'Where', options: { legs: 'Legs', arms: 'Arms', trunk: 'Trunk' } },
  'comes-on': {
    label: 'Comes on when',
    options: {
      sitting: 'Sitting',
      lying: 'Lying',
      standing: 'Standing still',
      walking: 'Walking',
      'asleep-only': 'Only when asleep',
    },
  },
  'eased-by': {
    label: 'Eased by',
    options: {
      'keeping-moving': 'Keeping moving',
      'one-change-of-position': 'One change of position',
      'forceful-stretch': 'A forceful stretch',
      'rubbing-heat-tablet': 'Rubbing, heat or a tablet',
      raising: 'Raising the legs',
      'hanging-down': 'Hanging the leg down',
      'standing-still': 'Standing still',
      'sitting-or-bending': 'Sitting or bending forward',
    },
  },
  'also-mentions': {
    label: 'The patient also mentions',
    options: {
      'back-pain': 'Back pain',
      'pain-down-one-leg': 'Pain shooting down one leg',
      'pain-down-both-legs': 'Pain shooting down both legs',
      'stiff-legs': 'Stiff legs or a wheelchair',
      'bladder-trouble': 'Bladder trouble',
      'tingling-or-numb-feet': 'Tingling or numb feet',
      'red-hot-feet': 'Red, hot feet',
      'injury-one-limb': 'Pain in one limb after an injury',
      'moving-toes': 'Toes that move by themselves',
      itch: 'Itch',
      'worry-or-palpitations': 'Worry or palpitations',
      'kicks-seen-in-sleep': 'Kicks seen in sleep',
      'jerks-at-sleep-onset': 'Single jerks on falling asleep',
      'breathless-lying': 'Breathless lying flat',
    },
  },
} satisfies Partial<OfSeveral>;
