/**
 * The short path in the words of its rows: a name, and one line that keeps the meaning of the whole
 * question (D3, D12). The whole question stands beside the name and on paper.
 */
import type { CORE_MIMIC_IDS, SafetyId } from './ids.ts';

export type RowWords = {
  readonly name: string;
  readonly line?: string;
};

type Criterion = 'urge-to-move' | 'rest-onset' | 'relief-by-movement' | 'evening-pattern';

export const SHORT_ANSWERS: Readonly<Record<Criterion | 'sex' | 'treated-now', RowWords>> = {
  sex: { name: 'Sex' },
  'treated-now': {
    name: 'Treated for RLS now',
    line: 'If so, what is not “yes” is asked again, for before.',
  },
  'urge-to-move': {
    name: 'Urge',
    line: 'When you keep still, a strong need to move the legs, hard to resist?',
  },
  'rest-onset': {
    name: 'Rest',
    line: 'Does it come on, or get worse, when you sit or lie still?',
  },
  'relief-by-movement': {
    name: 'Relief',
    line: 'Does walking or stretching ease it, for as long as you keep moving?',
  },
  'evening-pattern': {
    name: 'Evening',
    line: 'After the same rest, worse at 10 at night than at 10 in the morning?',
  },
};

export const SHORT_SAFETY: Readonly<Record<SafetyId, RowWords>> = {
  'sudden-trouble': {
    name: 'Sudden trouble',
    line: 'of face, speech, sight, arm or leg; or of sight, slowly',
  },
  'bladder-bowel-saddle': {
    name: 'Bladder, bowel, saddle',
    line: 'new trouble holding or passing, numb saddle, sexual change',
  },
  'legs-weaker': {
    name: 'Legs weaker',
    line: 'dragging, giving way, unsteady, falls; stairs or chair harder',
  },
  'breathless-swallowing': {
    name: 'Breath or swallowing',
    line: 'breathless at rest or lying flat; trouble swallowing',
  },
  'back-pain-danger': {
    name: 'Back or neck pain',
    line: 'with cancer, fever, injecting, weak immunity, spinal procedure, blood thinner, injury; at night, between the shoulder blades. Or neck pain alone, or clumsy hands',
  },
  'limb-sudden': {
    name: 'Leg suddenly',
    line: 'cold, pale, numb, tense, very painful. Or foot pain at rest, ulcer, black skin',
  },
  'one-leg-swollen': { name: 'One leg', line: 'swollen, warm or tender' },
  'hot-joint': { name: 'One joint', line: 'hot and swollen' },
  'restless-distress': {
    name: 'Unbearable restlessness',
    line: 'or thoughts of self-harm, or fever with stiffness or confusion',
  },
  'child-danger': {
    name: 'Under 18',
    line: 'limp, fever, weight loss, pallor, tiredness, bruising, red spots, swollen belly, lumps; pain in one place or at night',
  },
};

/** Of a core mimic, one line beside its name: what tells it from RLS. */
export const SHORT_MIMICS: Readonly<Record<(typeof CORE_MIMIC_IDS)[number], string>> = {
  'leg-cramps': 'hard knot, ended by a forceful stretch',
  positional: 'gone with one shift, stays away',
  arthritis: 'in the joint, stiff, worse with load',
  myalgia: 'sore to press, after exertion or all day',
  oedema: 'tight by evening, better raised',
  venous: 'heavy after standing; veins seen',
  'habitual-tapping': 'no urge, no distress',
  neuropathy: 'numb, burning feet, by day too',
  radiculopathy: 'from the back down one leg',
  'vascular-claudication': 'walking brings it, standing ends it',
  akathisia: 'whole body, all day, after a medicine',
};

/** The fifth criterion, which is not asked. */
export const SHORT_FIFTH = {
  name: 'Nothing else explains it all',
  line: 'earned by the mimics and the signs',
} as const satisfies RowWords;
