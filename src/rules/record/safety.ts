/** The safety questions in words (D3). What they mean for urgency stands in the tables. */
import { WIDENED_SAFETY, type SAFETY_DETAILS, type SafetyDetail, type SafetyId } from './ids.ts';

export type SafetyQuestion<Id extends SafetyId> = {
  /** Short, for the rail, the paper and the reasons. */
  readonly label: string;
  readonly ask: string;
  /** One line beneath it: of whom most of all. */
  readonly help?: string;
  readonly details: Readonly<Record<(typeof SAFETY_DETAILS)[Id][number], string>>;
};

/** What a question did not ask in the first edition, of an answer that was given then (D87). */
const NOT_ASKED: Readonly<Record<(typeof WIDENED_SAFETY)[number], string>> = {
  'sudden-trouble': 'trouble of sight that came slowly',
  'legs-weaker': 'unsteadiness and falls',
  'back-pain-danger': 'neck pain and clumsy hands',
  'restless-distress': 'distress without such a medicine, tremor and agitation',
  'child-danger':
    'bearing weight, pain at night, tiredness, pinpoint red spots, a swollen belly and lumps',
};

export const SAFETY: { readonly [Id in SafetyId]: SafetyQuestion<Id> } = {
  'sudden-trouble': {
    label: 'Sudden trouble of face, speech, sight, arm or leg',
    ask: 'Has there been any sudden trouble with the face, speech, sight, an arm or a leg? Or trouble of sight that came slowly?',
    details: {
      face: 'Face',
      speech: 'Speech',
      sight: 'Sight',
      arm: 'Arm',
      leg: 'Leg',
      'sight-not-sudden': 'Sight, not sudden',
    },
  },
  'bladder-bowel-saddle': {
    label: 'New bladder or bowel trouble, or a numb saddle',
    ask: 'Any new trouble holding or passing urine or stool, numbness where you would sit on a saddle, or a change of sexual feeling?',
    details: {
      'saddle-numb': 'Numb saddle',
      retention: 'Cannot pass urine',
      overflow: 'Overflows or dribbles',
      'no-feeling-of-passing': 'Does not feel urine pass',
      'bowel-incontinence': 'New loss of stool',
      'no-rectal-feeling': 'No feeling of a full rectum',
      hesitancy: 'Difficulty starting, poor stream, or passing is felt less',
      'never-empties': 'Never quite empties, for long',
      'frequency-urgency': 'Frequency or urgency alone',
      'hesitancy-frequency': 'Hesitancy, frequency or urgency',
      constipation: 'Constipation',
      'sexual-change': 'Sexual change',
    },
  },
  'legs-weaker': {
    label: 'Legs weaker, giving way, unsteady or falls',
    ask: 'Are the legs weaker, do they drag or give way, are stairs or rising from a chair harder? Unsteady on the feet, or falls?',
    details: {
      'one-leg': 'One leg',
      'both-legs': 'Both legs',
      'stairs-or-chair': 'Stairs or chair',
      unsteady: 'Unsteady',
      falls: 'Falls',
    },
  },
  'breathless-swallowing': {
    label: 'Breathlessness at rest or lying, or trouble swallowing',
    ask: 'Are you breathless at rest or lying flat, or is swallowing difficult?',
    details: {
      breathless: 'Breathlessness at rest or lying',
      swallowing: 'Trouble swallowing',
      'chest-pain': 'Chest pain or collapse',
    },
  },
  'back-pain-danger': {
    label: 'Back or neck pain with a warning feature',
    ask: 'Back or neck pain together with cancer, fever, injecting drugs, weak immunity, a recent spinal procedure, a blood thinner, an injury, or pain at night or between the shoulder blades? Or neck pain or clumsy hands?',
    details: {
      cancer: 'Cancer, now or before',
      fever: 'Fever',
      injecting: 'Injecting drugs',
      immunosuppression: 'Immunosuppression',
      'spinal-procedure': 'Recent spinal procedure',
      anticoagulant: 'Anticoagulant',
      injury: 'Injury',
      'night-or-thoracic': 'At night or thoracic',
      'neck-pain': 'Neck pain',
      'clumsy-hands': 'Clumsy hands',
    },
  },
  'limb-sudden': {
    label:
      'A leg suddenly cold, pale, numb, tense or very painful; or foot pain at rest, ulcer, black skin',
    ask: 'Has a leg suddenly become cold, pale, numb, tense or very painful? Is there pain in the foot at rest, an ulcer or black skin?',
    details: {
      'cold-or-pale': 'Cold or pale',
      painful: 'Very painful',
      numb: 'Numb',
      weak: 'Weak',
      'tense-swollen': 'Tense and swollen, disproportionately painful',
      'rest-pain': 'Foot pain at rest',
      ulcer: 'Ulcer',
      'black-skin': 'Black skin',
      'ulcer-or-black': 'Ulcer or black skin',
      'spreading-infection': 'Infection that spreads',
      fever: 'Fever',
      diabetes: 'Diabetes',
    },
  },
  'one-leg-swollen': {
    label: 'One leg swollen, warm or tender',
    ask: 'Is one leg swollen, warm or tender?',
    details: {
      'painful-or-tender': 'Painful or tender',
      warm: 'Warm',
      'larger-calf': 'Calf clearly larger',
      'chest-pain': 'Chest pain or collapse',
    },
  },
  'hot-joint': {
    label: 'One joint hot and swollen',
    ask: 'Is one joint hot and swollen?',
    details: {},
  },
  'restless-distress': {
    label: 'Unbearable restlessness, thoughts of self-harm, or fever with rigidity or confusion',
    ask: 'Unbearable restlessness, thoughts of self-harm, or fever with stiffness or confusion?',
    help: 'Most of all on a dopamine blocker, an antidepressant, or after stopping one or a dopamine agonist.',
    details: {
      unbearable: 'Unbearable restlessness',
      'self-harm': 'Thoughts of self-harm',
      fever: 'Fever',
      rigidity: 'Rigidity',
      confusion: 'Confusion',
      tremor: 'Tremor',
      agitation: 'Agitation',
    },
  },
  'child-danger': {
    label: 'Under 18: limp, fever, red spots, pallor or another danger sign',
    ask: 'Under 18: a limp, fever, weight loss, pallor, tiredness, bruising or pinpoint red spots, a swollen belly, lumps, or pain always in one place or at night?',
    details: {
      limp: 'Limp',
      'cannot-bear-weight': 'Cannot bear weight',
      fever: 'Fever',
      'one-place': 'Always in one place',
      'night-pain': 'Pain at night',
      'weight-loss': 'Weight loss',
      pallor: 'Pallor',
      tiredness: 'Tiredness',
      bruising: 'Bruising',
      'red-spots': 'Pinpoint red spots',
      'swollen-belly': 'Swollen belly, or enlarged liver or spleen',
      lumps: 'Lumps',
    },
  },
};

/** The words of one detail of one question. */
export function safetyDetailWords(id: SafetyId, detail: SafetyDetail): string {
  const words: Readonly<Record<string, string>> = SAFETY[id].details;
  return words[detail] ?? detail;
}

const isWidened = (id: SafetyId): id is (typeof WIDENED_SAFETY)[number] =>
  WIDENED_SAFETY.some((each) => each === id);

type NotAsked = { readonly printed: string; readonly shown: string };

/** Of an answer to the earlier wording: what was not asked, for the paper and for the screen. */
export function notAskedEarlier(id: SafetyId): NotAsked | undefined {
  if (!isWidened(id)) return undefined;
  const what = NOT_ASKED[id];
  return {
    printed: `${what} not asked`,
    shown: `Not asked: ${what}. The earlier edition asked less: give the answer anew once it is asked.`,
  };
}
