/**
 * Practice cases, each a whole visit: the twelve of §12.1 and further situations from D3, D4, D5 and
 * D9. All persons are invented. Browser tests enter the same visits by hand.
 */
import type { HeadlineId, VerdictId } from '../../src/rules/tables/results.ts';
import { emptyVisit, type Finding, type Visit } from '../../src/rules/record/visit.ts';
import type { Sign } from '../../src/rules/record/ids.ts';
import { classicVisit, clearVisit, present, visitWith, type Changes } from './a-visit.ts';

export type Vignette = {
  readonly id: string;
  readonly tells: string;
  readonly visit: Visit;
  readonly verdict: VerdictId;
  readonly headline: HeadlineId;
  /** Every flag with its time, most pressing first. */
  readonly flags: readonly string[];
  /** The leading line of iron; absent where none is printed. */
  readonly iron?: string;
  /** Lines of B12 that stand. */
  readonly b12?: readonly string[];
  /** Words that the assessment says somewhere. */
  readonly says: readonly string[];
  /** Words that it does not say, beside those that no assessment says. */
  readonly never: readonly string[];
};

const classic = (changes: Changes): Visit => visitWith(classicVisit, changes);
const clear = (changes: Changes): Visit => visitWith(clearVisit, changes);
const abnormal = (signs: readonly Sign[], rest: Finding = {}): Finding => ({
  state: 'abnormal',
  signs: [...signs],
  ...rest,
});
const notPossible: Finding = { state: 'not-examined', reason: 'not-possible' };
const ASKED_SCD = { 'b12-scd': { state: 'absent' } } as const;
const YEARS: Changes['answers'] = {
  duration: 'over-12-months',
  'lifetime-events': '5-or-more',
  significance: 'yes',
};

export const VIGNETTES: readonly Vignette[] = [
  {
    id: '1',
    tells: 'F 34, evening urge, worse on flights, gone while walking, mother the same, ferritin 18',
    visit: classic({
      age: '34',
      onset: '24',
      frequency: '5',
      answers: { ...YEARS, sex: 'female', pregnant: 'no', 'family-history': 'yes' },
      labs: { ferritin: ['18', 'ng/mL'], tsat: ['11', '%'], haemoglobin: ['12.4', 'g/dL'] },
    }),
    verdict: 'met',
    headline: 'met',
    flags: [],
    iron: 'iron.adult.oralOrIv',
    says: [
      'Chronic-persistent',
      'heavy periods',
      'coeliac disease',
      'No anaemia does not speak against',
    ],
    never: ['blood loss from the gut first'],
  },
  {
    id: '2',
    tells: 'M 58, calf goes rock hard at 3 am, pulls the toes up, sore next day, no urge',
    visit: clear({
      age: '58',
      answers: { 'evening-pattern': 'yes' },
      many: { 'eased-by': ['forceful-stretch'], sites: ['legs'] },
      conditions: present('leg-cramps', 'yes'),
    }),
    verdict: 'not-met',
    headline: 'sufficient-condition',
    flags: [],
    says: ['Nocturnal leg cramps', 'urge to move the legs', 'electrolytes', 'medicines (diuretics'],
    never: ['oral or intravenous iron'],
  },
  {
    id: '3',
    tells: 'M 67, burning numb feet, diabetes, ankle jerks absent, and a separate evening urge',
    visit: classic({
      age: '67',
      onset: '60',
      answers: YEARS,
      frequency: '3',
      many: { 'also-mentions': ['tingling-or-numb-feet'] },
      medicines: ['metformin'],
      exam: {
        reflexes: abnormal(['ankle-jerks-absent'], {
          onset: 'longer',
          attributed: { to: 'condition', condition: 'neuropathy' },
        }),
      },
      conditions: { ...present('neuropathy', 'no'), ...present('diabetes'), ...ASKED_SCD },
    }),
    verdict: 'met',
    headline: 'routine-finding',
    flags: ['R2 Routine'],
    iron: 'iron.notTested',
    b12: ['b12.prompt.lateOnset'],
    says: [
      'not explained by RLS',
      'RLS criteria met, with coexisting polyneuropathy',
      'immunofixation',
      'a risk factor and a symptom',
    ],
    never: ['RLS criteria not met'],
  },
  {
    id: '4',
    tells: 'the same without a separate urge',
    visit: clear({
      age: '67',
      onset: '60',
      many: { 'also-mentions': ['tingling-or-numb-feet'] },
      medicines: ['metformin'],
      exam: {
        reflexes: abnormal(['ankle-jerks-absent'], {
          onset: 'longer',
          attributed: { to: 'condition', condition: 'neuropathy' },
        }),
      },
      conditions: { ...present('neuropathy', 'yes'), ...present('diabetes'), ...ASKED_SCD },
    }),
    verdict: 'not-met',
    headline: 'routine-finding',
    flags: ['R2 Routine'],
    b12: ['b12.prompt.neurologicalSign'],
    says: ['Polyneuropathy: recorded as explaining all of it', 'immunofixation'],
    never: ['RLS criteria met', 'onset at 40 or later'],
  },
  {
    id: '5',
    tells: 'F 41, metoclopramide begun 9 days ago, restless in the whole body all day',
    visit: classic({
      age: '41',
      answers: {
        sex: 'female',
        pregnant: 'no',
        'whole-body': 'yes',
        'evening-pattern': 'no',
        'evening-pattern-earlier': 'no',
      },
      medicines: [{ name: 'metoclopramide', began: 'starting' }],
      conditions: present('akathisia', 'yes'),
    }),
    verdict: 'not-met',
    headline: 'sufficient-condition',
    flags: [],
    says: [
      'Drug-induced akathisia',
      'Review with the prescriber',
      'distress and thoughts of self-harm',
    ],
    never: ['pramipexole', 'dopamine agonist', 'RLS criteria met'],
  },
  {
    id: '6',
    tells: 'M 63, pramipexole for 6 years, now from 1 pm and in the arms, once 10 pm and the legs',
    visit: classic({
      age: '63',
      onset: '35',
      answers: { 'evening-pattern': 'no', 'evening-pattern-earlier': 'yes', severity: 'severe' },
      many: { sites: ['legs', 'arms'], 'changes-on-treatment': ['earlier', 'spread'] },
      words: { 'clock-now': '13:00', 'clock-at-start': '22:00' },
      medicines: ['pramipexole'],
    }),
    verdict: 'met',
    headline: 'met',
    flags: [],
    iron: 'iron.notTested',
    says: ['By earlier history', 'Augmentation suspected', 'check ferritin and TSAT again'],
    never: ['ask why'],
  },
  {
    id: '7',
    tells:
      'F 72, tingling feet, unsteady in the dark, Romberg positive, extensor plantars, B12 210',
    visit: classic({
      age: '72',
      onset: '71',
      answers: { sex: 'female', 'evening-pattern': 'unsure', 'evening-pattern-earlier': 'unsure' },
      many: { 'also-mentions': ['tingling-or-numb-feet'], 'b12-symptoms': ['unsteadiness'] },
      exam: {
        romberg: abnormal([], { onset: 'longer' }),
        plantars: abnormal(['extensor'], { onset: 'longer' }),
        'vibration-position': abnormal(['vibration-lost'], { onset: 'longer' }),
      },
      labs: { b12: ['210', 'ng/L'], haemoglobin: ['13.2', 'g/dL'] },
    }),
    verdict: 'indeterminate',
    headline: 'urgent',
    flags: ['b12.neuroUrgent Within days', 'U5-cord Within 2 weeks', 'U5-position Within 2 weeks'],
    iron: 'iron.notTested',
    b12: ['b12.neuroUrgent', 'b12.note.bloodCount'],
    says: [
      'RLS does not explain it.',
      'should not wait for the metabolites',
      'copper',
      'Cannot say yet',
    ],
    never: ['deficiency unlikely', 'RLS criteria not met'],
  },
  {
    id: '8',
    tells: 'M 49, leg urge for years; since yesterday back pain, numb saddle, cannot pass urine',
    visit: classic({
      age: '49',
      answers: YEARS,
      frequency: '3',
      safety: {
        'bladder-bowel-saddle': {
          answer: 'yes',
          details: ['saddle-numb', 'retention'],
          onset: 'days',
          course: 'worsening',
        },
      },
      many: { 'also-mentions': ['back-pain'] },
      exam: {
        'saddle-sphincter': abnormal(['saddle-numb'], {
          onset: 'days',
          attributed: { to: 'condition', condition: 'cauda-equina' },
        }),
      },
      conditions: {
        ...present('cauda-equina', 'no'),
        ...ASKED_SCD,
        myelopathy: { state: 'absent' },
      },
    }),
    verdict: 'met',
    headline: 'emergency',
    flags: ['E3 Now'],
    iron: 'iron.notTested',
    b12: ['b12.prompt.neurologicalSign'],
    says: [
      'Suspect cauda equina syndrome',
      'RLS does not explain it.',
      'RLS criteria met',
      'Return the same day for',
    ],
    never: ['RLS criteria not met'],
  },
  {
    id: '9',
    tells: 'F 29, 33 weeks pregnant, classic criteria, one swollen tender calf',
    visit: classic({
      age: '29',
      onset: '29',
      frequency: '6',
      answers: {
        sex: 'female',
        pregnant: 'yes',
        trimester: 'third',
        significance: 'yes',
        duration: 'under-3-months',
      },
      safety: {
        'one-leg-swollen': { answer: 'yes', details: ['painful-or-tender'], onset: 'days' },
      },
      exam: {
        oedema: abnormal(['painful-or-tender', 'larger-calf'], {
          side: 'left',
          onset: 'days',
          attributed: { to: 'condition', condition: 'deep-vein-thrombosis' },
        }),
      },
      conditions: present('deep-vein-thrombosis', 'no'),
    }),
    verdict: 'met',
    headline: 'urgent',
    flags: ['U1 Same day', 'pregnancy-swelling Same day'],
    iron: 'iron.notTested',
    says: [
      'deep vein thrombosis',
      'pre-eclampsia',
      'no Wells score or D-dimer',
      'in pregnancy',
      'No course specifier in pregnancy',
      '21 %',
    ],
    never: ['Chronic-persistent', '40 %'],
  },
  {
    id: '10',
    tells:
      'boy 9, "spiders in my legs" at bedtime, wants to run, sits badly at school, ferritin 32',
    visit: classic({
      age: '9',
      onset: '7',
      answers: { 'described-by': 'own-words', significance: 'yes' },
      many: { impact: ['sleep', 'behaviour'] },
      conditions: {
        adhd: { state: 'absent' },
        'growing-pains': { state: 'absent' },
        tics: { state: 'absent' },
      },
      labs: { ferritin: ['32', 'ng/mL'] },
    }),
    verdict: 'met',
    headline: 'met',
    flags: [],
    iron: 'iron.child.treat',
    says: ['ask about ADHD', 'No course specifier under 18'],
    never: ['oral or intravenous iron'],
  },
  {
    id: '11',
    tells: 'woman 84 with dementia, rubs and kicks the legs in the evening, quetiapine',
    visit: clear({
      age: '84',
      onset: undefined,
      answers: {
        sex: 'female',
        'cannot-describe': 'yes',
        'family-history': 'unknown',
        'observed-discomfort': 'yes',
        'observed-activity': 'yes',
        'observed-rest': 'yes',
        'observed-relief': 'yes',
        'observed-evening': 'yes',
        'pain-source': 'absent',
      },
      medicines: ['quetiapine'],
      exam: { 'vibration-position': notPossible, romberg: notPossible },
    }),
    verdict: 'probable-observed',
    headline: 'observation-only',
    flags: [],
    iron: 'iron.notTested',
    b12: ['b12.prompt.riskAlone'],
    says: [
      'low certainty',
      'quetiapine',
      'Review with the prescriber',
      'Not examined: sensation (vibration and position) and balance (Romberg).',
    ],
    never: ['RLS criteria met', 'No neurological sign'],
  },
  {
    id: '12',
    tells:
      'M 61 on haemodialysis, ferritin 150, TSAT 16, evening unsure: sits 4 hours in the chair by day',
    visit: classic({
      age: '61',
      answers: {
        dialysis: 'yes',
        'evening-pattern': 'unsure',
        'evening-pattern-earlier': 'unsure',
        'daytime-rest': 'never-tested',
      },
      labs: { ferritin: ['150', 'ng/mL'], tsat: ['16', '%'] },
    }),
    verdict: 'indeterminate',
    headline: 'cannot-say-yet',
    flags: [],
    iron: 'iron.esrd.ivSucrose',
    says: ['If RLS is diagnosed:', 'aytime rest never tested', 'nephrology'],
    never: ['RLS criteria met', 'RLS criteria not met'],
  },
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
    id: 'guillain-barre',
    tells: 'F 35, both legs weaker for a week, reflexes gone (E2, S3)',
    visit: classic({
      age: '35',
      answers: { sex: 'female', pregnant: 'no' },
      safety: {
        'legs-weaker': {
          answer: 'yes',
          details: ['both-legs'],
          onset: 'days',
          course: 'worsening',
        },
      },
      exam: {
        strength: abnormal([], { side: 'both', onset: 'days', course: 'worsening' }),
        reflexes: abnormal(['all-absent'], { onset: 'days' }),
      },
      power: {
        'ankle-dorsiflexion': { left: '4', right: '4' },
        'hip-flexion': { left: '4', right: '4' },
      },
    }),
    verdict: 'indeterminate',
    headline: 'emergency',
    flags: ['E2 Now'],
    iron: 'iron.notTested',
    says: ['Guillain-Barré', 'breathing (FVC)', 'Name the cause of the finding', 'Cannot say yet'],
    never: ['RLS criteria met', 'RLS criteria not met'],
  },
  {
    id: 'foot-drop',
    tells:
      'M 52, foot drop MRC 3 for 3 days, thought to be the peroneal nerve; RLS otherwise (D51, D80, T28)',
    visit: classic({
      age: '52',
      exam: {
        strength: abnormal([], {
          side: 'right',
          onset: 'days',
          attributed: { to: 'condition', condition: 'peroneal-nerve' },
        }),
        gait: abnormal(['foot-drop'], {
          onset: 'days',
          attributed: { to: 'condition', condition: 'peroneal-nerve' },
        }),
      },
      power: { 'ankle-dorsiflexion': { right: '3' }, 'toe-extension': { right: '4' } },
      conditions: { ...present('peroneal-nerve', 'no'), ...ASKED_SCD },
    }),
    verdict: 'met',
    headline: 'urgent',
    flags: ['U2-same-day Same day', 'acute-balance Same day'],
    iron: 'iron.notTested',
    says: ['RLS does not explain it.', 'RLS criteria met, with coexisting peroneal nerve lesion'],
    never: [],
  },
  {
    id: 'motor-neurone',
    tells: 'M 66, wasting and fasciculation, MRC 4 for half a year, brisk reflexes, no urge (U4)',
    visit: clear({
      age: '66',
      exam: {
        strength: abnormal(['wasting', 'fasciculation'], {
          side: 'left',
          onset: 'longer',
          course: 'worsening',
        }),
        reflexes: abnormal(['brisk'], { onset: 'longer' }),
      },
      power: { 'ankle-dorsiflexion': { left: '4' } },
    }),
    verdict: 'not-met',
    headline: 'urgent',
    flags: ['U4 Within 2 weeks', 'other-sign Routine'],
    says: ['motor neurone disease', 'RLS criteria not met on today’s answers'],
    never: ['RLS criteria met'],
  },
  {
    id: 'by-video',
    tells: 'F 44 by video: classic, legs "giving way", nothing can be examined (S3, D13)',
    visit: {
      ...classic({
        age: '44',
        answers: { sex: 'female', pregnant: 'no' },
        many: { setting: ['remote'] },
        safety: { 'legs-weaker': { answer: 'yes' } },
      }),
      exam: { strength: notPossible, gait: notPossible },
    },
    verdict: 'met',
    headline: 'urgent',
    flags: ['S3-power-not-examined Same day'],
    iron: 'iron.notTested',
    says: ['Examine power now', 'RLS criteria met by history. Examination outstanding: strength'],
    never: ['No neurological sign'],
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
    id: 'old-polio',
    tells: 'F 70, old polio, power unchanged for years, and classic RLS (R6, D29)',
    visit: classic({
      age: '70',
      answers: { sex: 'female' },
      exam: {
        strength: abnormal(['wasting'], {
          side: 'left',
          'known-stable': 'yes',
          'known-cause': 'polio in childhood',
          'known-all': 'yes',
          attributed: { to: 'other', text: 'old polio', 'explains-all': 'no' },
        }),
      },
      power: { 'knee-extension': { left: '3' } },
      conditions: { myopathy: { state: 'absent' } },
    }),
    verdict: 'met',
    headline: 'met-with-coexisting',
    flags: ['R6 Routine'],
    iron: 'iron.notTested',
    says: ['with coexisting', 'old polio', 'Record, and compare with earlier findings'],
    never: ['No neurological sign', 'Within days'],
  },
  {
    id: 'leg-gave-way',
    tells: 'M 68, the left leg weak within minutes this morning, examined and full (D51)',
    visit: classic({
      age: '68',
      safety: {
        'legs-weaker': {
          answer: 'yes',
          details: ['one-leg'],
          onset: 'hours',
          'within-minutes': 'yes',
          course: 'stable',
          settled: 'not-settled',
        },
      },
    }),
    verdict: 'met',
    headline: 'emergency',
    flags: ['E1-told Now'],
    iron: 'iron.notTested',
    says: ['Stroke pathway', 'RLS does not explain it.', 'RLS criteria met'],
    never: [],
  },
  {
    id: 'gone-again',
    tells: 'the same, yesterday, and gone after an hour: a TIA (D51)',
    visit: classic({
      age: '68',
      safety: {
        'legs-weaker': {
          answer: 'yes',
          details: ['one-leg'],
          onset: 'days',
          'within-minutes': 'yes',
          course: 'improving',
          settled: 'comes-and-goes',
        },
      },
    }),
    verdict: 'met',
    headline: 'urgent',
    flags: ['S3-same-day Same day'],
    iron: 'iron.notTested',
    says: ['TIA', 'RLS criteria met'],
    never: ['Now: '],
  },
  {
    id: 'tired-legs',
    tells: 'F 40, legs heavy for days, power, reflexes and gait normal: tiredness (D51)',
    visit: classic({
      age: '40',
      answers: { sex: 'female', pregnant: 'no' },
      safety: {
        'legs-weaker': {
          answer: 'yes',
          details: ['both-legs'],
          onset: 'days',
          course: 'stable',
          settled: 'no-weakness',
        },
      },
    }),
    verdict: 'met',
    headline: 'met',
    flags: ['S3-power-full Routine'],
    iron: 'iron.notTested',
    says: ['Power was full today'],
    never: ['Same day', 'Now: '],
  },
  {
    id: 'rising-numbness',
    tells: 'F 45, tingling up both legs for a week apart from the urge, ankle jerks gone (D37)',
    visit: classic({
      age: '45',
      answers: {
        sex: 'female',
        pregnant: 'no',
        'numb-apart': 'yes',
        'numb-since': 'days',
        'numb-course': 'worsening',
      },
      many: { 'also-mentions': ['tingling-or-numb-feet'] },
      exam: {
        reflexes: abnormal(['ankle-jerks-absent'], {
          side: 'both',
          onset: 'days',
          course: 'worsening',
        }),
      },
    }),
    verdict: 'indeterminate',
    headline: 'emergency',
    flags: ['E2b Now'],
    iron: 'iron.notTested',
    says: ['Suspect Guillain-Barré syndrome', 'vital capacity', 'Cannot say yet'],
    never: ['RLS criteria met'],
  },
  {
    id: 'neuropathy-and-back-pain',
    tells: 'M 74, numb feet for years, unchanged, and low back pain: an everyday patient (D23)',
    visit: classic({
      age: '74',
      onset: '60',
      many: { 'also-mentions': ['back-pain'] },
      exam: {
        'light-touch': abnormal(['stocking'], {
          side: 'both',
          onset: 'longer',
          course: 'stable',
          attributed: { to: 'condition', condition: 'neuropathy' },
        }),
      },
      conditions: { ...present('neuropathy', 'no'), ...ASKED_SCD },
    }),
    verdict: 'met',
    headline: 'routine-finding',
    flags: ['R2 Routine'],
    iron: 'iron.notTested',
    says: ['not explained by RLS', 'with coexisting polyneuropathy', 'Return the same day for'],
    never: ['cauda equina', 'Same day: '],
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
    says: ['Ask onset, retention and saddle'],
    never: ['cauda equina', 'Same day: '],
  },
  {
    id: 'polio-and-more',
    tells: 'F 70, the knee of old polio, and for three days the other ankle too (D29)',
    visit: classic({
      age: '70',
      answers: { sex: 'female' },
      exam: {
        strength: abnormal(['wasting'], {
          onset: 'days',
          course: 'worsening',
          'known-stable': 'yes',
          'known-cause': 'polio in childhood',
          'known-all': 'no',
        }),
      },
      power: {
        'knee-extension': { left: '3', 'left-known': 'yes' },
        'ankle-dorsiflexion': { right: '4' },
      },
      conditions: { myopathy: { state: 'absent' }, ...ASKED_SCD },
    }),
    verdict: 'indeterminate',
    headline: 'urgent',
    flags: ['U2-same-day Same day'],
    iron: 'iron.notTested',
    says: ['new weakness of the right ankle'],
    never: ['weakness of both legs', 'RLS criteria met'],
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
    id: 'unsteady-for-years',
    tells: 'F 79, unsteady for years, no worse, gait and Romberg normal (D51)',
    visit: classic({
      age: '79',
      answers: { sex: 'female' },
      conditions: { 'b12-scd': { state: 'absent' } },
      safety: {
        'legs-weaker': {
          answer: 'yes',
          details: ['unsteady', 'falls'],
          onset: 'longer',
          course: 'stable',
        },
      },
    }),
    verdict: 'met',
    headline: 'routine-finding',
    flags: ['S3-balance-longer Routine'],
    iron: 'iron.notTested',
    says: ['ask again about falls'],
    never: ['Same day: ', 'weakness of the legs'],
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
    id: 'disagreement',
    tells: 'M 45, the screen is clear and the clinician is not convinced (D9, row 4)',
    visit: classic({ age: '45', answers: { 'own-judgement': 'no' } }),
    verdict: 'not-met',
    headline: 'disagreement',
    flags: [],
    says: ['The more careful one counts', 'by your own judgement'],
    never: ['RLS criteria met'],
  },
  {
    id: 'iron-without-rls',
    tells: 'M 66, no urge, ferritin 9 (D5 gate, T43, T44)',
    visit: clear({ age: '66', labs: { ferritin: ['9', 'ng/mL'], tsat: ['8', '%'] } }),
    verdict: 'not-met',
    headline: 'not-met',
    flags: [],
    iron: 'iron.rlsThresholdsNotApplied',
    says: [
      'Iron deficiency, whatever the cause',
      'if it is low, blood loss from the gut comes first',
    ],
    never: ['oral or intravenous iron', 'RLS criteria met'],
  },
  {
    id: 'inflamed',
    tells: 'F 50, ferritin 140, TSAT 14, CRP 30 (T37)',
    visit: classic({
      answers: { sex: 'female', pregnant: 'no' },
      labs: { ferritin: ['140', 'ng/mL'], tsat: ['14', '%'], crp: ['30', 'mg/L'] },
    }),
    verdict: 'met',
    headline: 'met',
    flags: [],
    iron: 'iron.adult.functionalOr',
    says: ['functional iron deficiency', 'Specialist decision', 'Inflammation'],
    never: ['Outside the AASM'],
  },
  {
    id: 'tsat-55',
    tells: 'M 55, ferritin 60, TSAT 55 after a tablet this morning (T39, T40)',
    visit: classic({
      answers: { 'iron-taken-24h': 'yes' },
      labs: { ferritin: ['60', 'ng/mL'], tsat: ['55', '%'] },
    }),
    verdict: 'met',
    headline: 'met',
    flags: [],
    iron: 'iron.noIron.overload',
    says: ['No iron', 'Repeat first, off iron'],
    never: ['range for oral'],
  },
  {
    id: 'girl-by-carer',
    tells: 'girl 5, described by her mother only (D16)',
    visit: classic({
      age: '5',
      onset: '4',
      answers: { sex: 'female', 'described-by': 'carer', 'urge-to-move': 'unsure' },
      conditions: {
        adhd: { state: 'absent' },
        'growing-pains': { state: 'absent' },
        tics: { state: 'absent' },
      },
      labs: { ferritin: ['60', 'ng/mL'], tsat: ['25', '%'] },
    }),
    verdict: 'possible-child',
    headline: 'observation-only',
    flags: [],
    iron: 'iron.child.consider',
    says: ['Possible RLS in a child: own words not available.'],
    never: ['RLS criteria met', 'Probable RLS'],
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
  {
    id: 'pale',
    tells: 'F 38, classic, Hb 6.8 (U10)',
    visit: classic({
      age: '38',
      answers: { sex: 'female', pregnant: 'no' },
      labs: { haemoglobin: ['6.8', 'g/dL'], ferritin: ['5', 'ng/mL'] },
    }),
    verdict: 'met',
    headline: 'urgent',
    flags: ['U10 Same day'],
    iron: 'iron.adult.oralOrIv',
    says: ['Same-day assessment: bleeding', 'Anaemia: look for the cause'],
    never: [],
  },
  {
    id: 'arms-only',
    tells: 'M 40, the urge is in the arms only, and never was in the legs (T08)',
    visit: classic({
      age: '40',
      many: { sites: ['arms'] },
      answers: { 'legs-earlier': 'no' },
    }),
    verdict: 'not-met',
    headline: 'not-met',
    flags: [],
    says: ['the legs take no part. Restless arms are described: specialist opinion.'],
    never: ['RLS criteria met', 'urge to move the legs: no'],
  },
  {
    id: 'first-words',
    tells: 'a page just opened; the first answer is an unsure about bladder and saddle (S2)',
    visit: visitWith(emptyVisit, { safety: { 'bladder-bowel-saddle': { answer: 'unsure' } } }),
    verdict: 'indeterminate',
    headline: 'urgent',
    flags: ['S2-unsure Same day'],
    says: ['Clarify now', 'Cannot say yet', 'Not examined', 'Safety questions not asked: '],
    never: ['RLS criteria not met'],
  },
];
