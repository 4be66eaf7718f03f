/**
 * The words of every question and answer, once: the screen, the paper, the reasons and the picture
 * all take them from here. Questions are ours (§1.2, §1.6, D12, D15); no instrument text stands here.
 */
import type { Course, NumberId, Onset } from './ids.ts';
import type { VisitOf } from './schema.ts';

type Answers = VisitOf['visit']['answers'];
type AnswerId = keyof Answers;
type Many = VisitOf['visit']['many'];
type ManyId = keyof Many;
type WordsId = keyof VisitOf['visit']['words'];

export type Question<Choice extends string> = {
  /** As a heading and in a reason: "Relieved by movement". */
  readonly label: string;
  /** To read out to the patient, or one line for the clinician. */
  readonly ask?: string;
  /** What counts, and what misleads. */
  readonly help?: readonly string[];
  readonly options: Readonly<Record<Choice, string>>;
};

type ChoiceOf<K extends AnswerId> = NonNullable<Answers[K]>;
type ManyChoiceOf<K extends ManyId> = NonNullable<Many[K]>[number];

export const YES_NO_UNSURE_WORDS = { yes: 'Yes', no: 'No', unsure: 'Unsure' } as const;
const YES_NO_WORDS = { yes: 'Yes', no: 'No' } as const;

export const QUESTIONS: { readonly [K in AnswerId]: Question<ChoiceOf<K>> } = {
  sex: {
    label: 'Sex',
    options: { female: 'Female', male: 'Male', other: 'Other' },
  },
  pregnant: { label: 'Pregnant', options: YES_NO_UNSURE_WORDS },
  trimester: {
    label: 'Trimester',
    options: { first: 'First', second: 'Second', third: 'Third' },
  },
  'after-delivery': { label: 'Within 6 weeks after delivery', options: YES_NO_WORDS },
  'family-history': {
    label: 'A parent, brother, sister or child has RLS',
    options: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  },
  'cannot-describe': {
    label: 'The patient cannot describe the symptoms',
    ask: 'Because of dementia or another impairment. Opens the criteria by observation.',
    options: YES_NO_WORDS,
  },
  'described-by': {
    label: 'Who describes the symptoms',
    ask: 'Under 18: the description must be in the child’s own words.',
    options: { 'own-words': 'Own words', carer: 'Carer only' },
  },
  dialysis: { label: 'Dialysis or end-stage kidney disease', options: YES_NO_UNSURE_WORDS },
  'iron-overload': {
    label: 'Known iron overload',
    ask: 'Haemochromatosis, or many transfusions.',
    options: YES_NO_UNSURE_WORDS,
  },
  inflammation: {
    label: 'Inflammation now',
    ask: 'Fever within 4 weeks, chronic inflammatory disease, cancer or liver disease.',
    options: YES_NO_UNSURE_WORDS,
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
    label: 'Your own judgement on criterion 5',
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

  'observed-discomfort': {
    label: 'Signs of discomfort in the legs',
    ask: 'Rubbing or kneading the legs, groaning while holding them.',
    options: YES_NO_UNSURE_WORDS,
  },
  'observed-activity': {
    label: 'Excess movement of the legs',
    ask: 'Pacing, fidgeting, kicking, tossing, cycling, tapping, unable to stay seated.',
    options: YES_NO_UNSURE_WORDS,
  },
  'observed-rest': {
    label: 'Discomfort only or worse at rest',
    options: YES_NO_UNSURE_WORDS,
  },
  'observed-relief': {
    label: 'Discomfort lessens with activity',
    options: YES_NO_UNSURE_WORDS,
  },
  'observed-evening': {
    label: 'Both only or worse in the evening or at night',
    options: YES_NO_UNSURE_WORDS,
  },
  'pain-source': {
    label: 'Another source of discomfort',
    ask: 'Joint, skin, bladder, constipation.',
    options: {
      absent: 'Looked for, none',
      present: 'Present, not all of it',
      'explains-all': 'Explains it all',
      unsure: 'Unsure',
    },
  },

  'takes-medicines': {
    label: 'Takes no medicines',
    options: { none: 'None taken' },
  },
  'nitrous-oxide': {
    label: 'Nitrous oxide, ever regularly',
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
  conclusion: {
    label: 'Your conclusion',
    options: { agree: 'Agree', differ: 'Differ', defer: 'Defer' },
  },
};

/** Asked of every condition, and of each that is present (D1). */
export const CONDITION_STATE_WORDS = {
  absent: 'Absent',
  present: 'Present',
  unsure: 'Unsure',
} as const;
export const EXPLAINS_ALL: Question<'yes' | 'no' | 'unsure'> = {
  label: 'Does it explain all of the leg symptoms?',
  options: { yes: 'Yes', no: 'No, separate', unsure: 'Unsure' },
};

/** What is asked of each recorded medicine (D15, D18). */
export const MEDICINE_QUESTIONS = {
  use: {
    label: 'Use',
    options: { taking: 'Taking it', 'stopped-recently': 'Stopped or cut down of late' },
  },
  began: {
    label: 'Did the symptoms begin within 4 weeks of starting or raising it?',
    options: YES_NO_UNSURE_WORDS,
  },
  time: 'When it is taken',
  notInList: 'not in the list: not checked',
} as const;

/** The words of a single-choice answer, or undefined while it is blank. */
export function answerWords(id: AnswerId, answers: Answers): string | undefined {
  const chosen = answers[id];
  const options: Readonly<Record<string, string>> = QUESTIONS[id].options;
  return chosen === undefined ? undefined : options[chosen];
}

export const MANY: { readonly [K in ManyId]: Question<ManyChoiceOf<K>> } = {
  setting: {
    label: 'This visit',
    options: { remote: 'By video or telephone', interpreter: 'With an interpreter' },
  },
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
};

/** The words of the choices made, in the order in which they are offered. */
export function manyWords(id: ManyId, many: Many): readonly string[] {
  const chosen: readonly string[] = many[id] ?? [];
  return Object.entries(MANY[id].options)
    .filter(([choice]) => chosen.includes(choice))
    .map(([, words]) => words);
}

export const NUMBER_WORDS: Readonly<Record<NumberId, { label: string; ask?: string }>> = {
  age: { label: 'Age' },
  'age-at-onset': { label: 'Age when the symptoms began' },
  frequency: {
    label: 'Spells per week, untreated',
    ask: 'On average over the past year; before or without treatment.',
  },
  'irls-total': {
    label: 'IRLS total',
    ask: '0 to 40, scored elsewhere on a licensed form. Never decides the diagnosis.',
  },
};

export const WORDS_WORDS: Readonly<Record<WordsId, { label: string; ask?: string }>> = {
  'another-cause': {
    label: 'Another cause',
    ask: 'In your own words. No names, no dates of birth.',
  },
  'conclusion-because': { label: 'Because', ask: 'Printed beside the assessment.' },
  'clock-now': { label: 'Earliest clock time now' },
  'clock-at-start': { label: 'Earliest clock time at the start' },
};

export const ONSET_WORDS: Readonly<Record<Onset, string>> = {
  sudden: 'Sudden (minutes)',
  hours: 'Hours',
  days: 'Days',
  'one-to-four-weeks': '1 to 4 weeks',
  'one-to-three-months': '1 to 3 months',
  longer: 'Longer',
  unknown: 'Not known',
};
export const COURSE_WORDS: Readonly<Record<Course, string>> = {
  worsening: 'Worsening',
  stable: 'Stable',
  improving: 'Improving',
  unknown: 'Not known',
};
export const ONSET_LABEL = 'Since';
export const COURSE_LABEL = 'Course';
export const WITHIN_14_DAYS_LABEL = 'Within 14 days';
