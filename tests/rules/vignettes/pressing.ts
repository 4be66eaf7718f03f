/** What else presses, or looks as if it did: limb, clot, bladder, distress, a child, nitrous oxide. */
import { present } from '../a-visit.ts';
import { classic, clear, abnormal, ASKED_SCD, type Vignette } from './vignette.ts';

export const PRESSING: readonly Vignette[] = [
  {
    id: 'cold-leg',
    tells:
      'M 70, RLS for 20 years; since this morning the left leg is cold, painful and weak (E7, E1, D53)',
    visit: classic({
      age: '70',
      safety: {
        'limb-sudden': {
          answer: 'yes',
          details: ['cold-or-pale', 'painful', 'weak'],
          onset: 'hours',
        },
      },
      exam: {
        pulses: abnormal(['absent', 'cold-or-pale'], {
          side: 'left',
          onset: 'hours',
          attributed: { to: 'condition', condition: 'limb-ischaemia' },
        }),
        strength: abnormal([], {
          side: 'left',
          onset: 'hours',
          'within-minutes': 'yes',
          attributed: { to: 'condition', condition: 'limb-ischaemia' },
        }),
      },
      power: { 'ankle-dorsiflexion': { left: '4' } },
      conditions: { ...present('limb-ischaemia', 'no'), ...ASKED_SCD },
    }),
    verdict: 'met',
    headline: 'emergency',
    flags: ['E7-ischaemia Now', 'E1-weakness Now'],
    iron: 'iron.notTested',
    says: ['Suspect acute limb ischaemia', 'Call vascular surgery now', 'RLS criteria met'],
    never: [],
  },
  {
    id: 'self-harm',
    tells: 'M 30, haloperidol, unbearable restlessness with thoughts of self-harm (D32)',
    visit: classic({
      age: '30',
      answers: { 'whole-body': 'yes', 'evening-pattern': 'no', 'evening-pattern-earlier': 'no' },
      safety: { 'restless-distress': { answer: 'yes', details: ['unbearable', 'self-harm'] } },
      medicines: [{ name: 'haloperidol', began: 'starting' }],
      conditions: { akathisia: { state: 'unsure' } },
    }),
    verdict: 'not-met',
    headline: 'emergency',
    flags: ['E9-self-harm Now'],
    says: ['Do not leave the patient alone', 'prescriber'],
    never: ['RLS criteria met'],
  },
  {
    id: 'prostate',
    tells: 'M 71, frequency and urgency for years, nothing else (D39)',
    visit: classic({
      age: '71',
      safety: {
        'bladder-bowel-saddle': {
          answer: 'yes',
          details: ['frequency-urgency'],
          onset: 'longer',
          course: 'stable',
        },
      },
      conditions: { myelopathy: { state: 'absent' } },
    }),
    verdict: 'met',
    headline: 'met',
    flags: ['S2-soft Routine'],
    iron: 'iron.notTested',
    says: ['Ask about retention and the saddle'],
    never: ['cauda equina', 'Same day: '],
  },
  {
    id: 'swollen-for-years',
    tells: 'F 66, one leg thicker for years since a clot, soft and painless (D51, U1)',
    visit: classic({
      age: '66',
      answers: { sex: 'female' },
      safety: {
        'one-leg-swollen': {
          answer: 'yes',
          details: ['larger-calf'],
          onset: 'longer',
          course: 'stable',
        },
      },
      exam: {
        oedema: abnormal(['pitting'], {
          side: 'left',
          onset: 'longer',
          course: 'stable',
          attributed: { to: 'condition', condition: 'venous' },
        }),
      },
      conditions: present('venous', 'no'),
    }),
    verdict: 'met',
    headline: 'routine-finding',
    flags: ['S7-longer Routine'],
    iron: 'iron.notTested',
    says: ['Compare with earlier findings'],
    never: ['Same-day assessment for thrombosis', 'D-dimer'],
  },
  {
    id: 'embolism-thought-of',
    tells: 'M 55, breathless today, an embolism suspected (D76)',
    visit: classic({
      age: '55',
      conditions: {
        'pulmonary-embolism': { state: 'present', status: 'suspected', 'explains-all': 'no' },
      },
    }),
    verdict: 'met',
    headline: 'emergency',
    flags: ['suspect-pulmonary-embolism Now'],
    iron: 'iron.notTested',
    says: ['pulmonary embolism', 'Hospital now', 'RLS criteria met'],
    never: [],
  },
  {
    id: 'embolism-on-record',
    tells: 'M 55, an embolism years ago and on record: no flag (D76)',
    visit: classic({
      age: '55',
      conditions: {
        'pulmonary-embolism': { state: 'present', status: 'known', 'explains-all': 'no' },
      },
    }),
    verdict: 'met',
    headline: 'met-with-coexisting',
    flags: [],
    iron: 'iron.notTested',
    says: ['with coexisting pulmonary embolism'],
    never: ['Now: ', 'Hospital now'],
  },
  {
    id: 'limping-child',
    tells: 'boy 8, pains at night, pale and limping (S10, U9)',
    visit: clear({
      age: '8',
      onset: '8',
      answers: { 'described-by': 'own-words' },
      safety: { 'child-danger': { answer: 'yes', details: ['limp', 'pallor'] } },
      conditions: {
        adhd: { state: 'absent' },
        tics: { state: 'absent' },
        'growing-pains': { state: 'unsure' },
      },
    }),
    verdict: 'not-met',
    headline: 'urgent',
    flags: ['U9-blood-count Within days'],
    says: ['Full blood count within 48 hours'],
    never: ['RLS criteria met'],
  },
  {
    id: 'laughing-gas',
    tells: 'M 24, nitrous oxide at parties, unsteady, B12 500 (T50, D22)',
    visit: classic({
      age: '24',
      onset: '24',
      answers: { 'nitrous-oxide': 'yes' },
      exam: {
        'vibration-position': abnormal(['vibration-lost', 'position-lost'], {
          onset: 'one-to-three-months',
        }),
        romberg: abnormal([], { onset: 'one-to-three-months' }),
      },
      labs: { b12: ['500', 'ng/L'] },
    }),
    verdict: 'indeterminate',
    headline: 'urgent',
    flags: ['b12.n2oNeuro Same day', 'U5-position Within 2 weeks'],
    iron: 'iron.notTested',
    b12: ['b12.n2oNeuro', 'b12.note.n2o', 'b12.prompt.neurologicalSign'],
    says: ['MMA or homocysteine', 'No more nitrous oxide'],
    never: ['B12 deficiency is unlikely'],
  },
];
