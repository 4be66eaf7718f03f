/** A usual visit with one urgent finding, written by hand; and a long one. */
import { measures } from '../../src/rules/facts/measured.ts';
import type {
  Assessment,
  ConditionLine,
  ExamLine,
  Flag,
  HeadlineLine,
  LabLine,
  SafetyLine,
  Statement,
  Why,
} from '../../src/rules/words/assessment.ts';
import { EXAM } from '../../src/rules/record/exam-items.ts';
import { SAFETY } from '../../src/rules/record/safety.ts';
import { cite, type Citation } from '../../src/rules/tables/sources.ts';
import {
  CORE_MIMIC_IDS,
  EXAM_IDS,
  SAFETY_IDS,
  type ConditionId,
  type ExamId,
  type SafetyId,
} from '../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';

const IRLSSG = cite('allen-2014', '1.2', 'consensus');
const AASM = cite('winkelman-2025', '4.1', 'consensus');
const NICE_B12 = cite('nice-ng239', '5.3', 'guideline');
const NICE = cite('nice-ng127', '3.3', 'guideline');
/** A line below the headline, by default of what was concluded. */
export const headlineLine = (says: string, rest: Partial<HeadlineLine> = {}): HeadlineLine => ({
  kind: 'conclusion',
  says,
  ...rest,
});

const DESIGN = cite('project-design', 'D4', 'design');

export const why = (...sources: readonly Citation[]): Why => ({
  rule: 'A rule',
  reasons: [],
  logic: { kind: 'recorded' },
  sources,
});

const NAMES: Partial<Record<ConditionId, string>> = {
  'leg-cramps': 'Leg cramps',
  positional: 'Positional discomfort',
  arthritis: 'Arthritis of the legs',
  myalgia: 'Muscle pain',
  oedema: 'Leg oedema',
  venous: 'Venous stasis',
  'habitual-tapping': 'Habitual foot tapping',
  neuropathy: 'Peripheral neuropathy',
  radiculopathy: 'Radiculopathy',
  'vascular-claudication': 'Vascular claudication',
  akathisia: 'Akathisia',
  diabetes: 'Diabetes',
};

export const condition = (
  id: ConditionLine['id'],
  rest: Partial<ConditionLine> = {},
): ConditionLine => ({
  id,
  name: id === 'another-cause' ? 'Another cause' : (NAMES[id] ?? id),
  asGroup: false,
  historyOnly: false,
  ...rest,
});

export const examLine = (id: ExamId, rest: Partial<ExamLine> = {}): ExamLine => ({
  id,
  label: EXAM[id].label,
  state: 'normal',
  says: EXAM[id].normal.toLowerCase(),
  asGroup: false,
  unattributed: false,
  asked: true,
  ...rest,
});

export const safetyLine = (id: SafetyId, rest: Partial<SafetyLine> = {}): SafetyLine => ({
  id,
  label: SAFETY[id].label,
  state: 'no',
  says: '',
  ...rest,
});

export const statement = (
  id: string,
  says: string,
  ...sources: readonly Citation[]
): Statement => ({
  id,
  kind: 'main',
  says,
  tone: 'plain',
  why: why(...sources),
});

export const flag = (rest: Partial<Flag> = {}): Flag => ({
  id: 'U2',
  tier: 'urgent',
  within: '2 weeks',
  time: 'Within 2 weeks',
  finding: 'new weakness of the right ankle',
  what: 'New, for days',
  detail:
    'new weakness of the right ankle: right ankle dorsiflexion 4/5, for 1 to 4 weeks, worsening',
  leads: true,
  suspects: 'root, peroneal nerve, plexus, cord or brain',
  action:
    'Today: plantars, saddle sensation, bladder and bowel. Then neurology or spinal referral; MRI or nerve conduction by localisation.',
  do: 'Plantars, saddle, bladder today; then refer',
  notRls: 'RLS does not explain it.',
  question: 'exam.strength',
  why: why(NICE, DESIGN),
  ...rest,
});

export const usualVisit: Visit = {
  ...emptyVisit,
  answers: {
    'urge-to-move': 'yes',
    'rest-onset': 'yes',
    'relief-by-movement': 'yes',
    'evening-pattern': 'yes',
    'morning-sample': 'yes',
  },
  numbers: { age: { text: '61', unit: 'years' } },
  medicines: [{ name: 'Sertraline', use: 'taking' }],
};

const ABNORMAL: Partial<ExamLine> = {
  state: 'abnormal',
  says: 'right ankle dorsiflexion 4/5, new, for 1 to 4 weeks, worsening, no cause named',
  unattributed: true,
};

const ferritin: LabLine = {
  id: 'ferritin',
  name: 'Ferritin',
  value: '62 ng/mL',
  echo: 'at or below 75',
  limits: [AASM],
  drawn: '2026-11-03',
};
const tsat: LabLine = {
  id: 'tsat',
  name: 'Transferrin saturation',
  value: '18 %',
  echo: 'below 20 %',
  limits: [AASM],
  drawn: '2026-11-03',
};

export const usual: Assessment = {
  today: '2026-11-20',
  headline: {
    kind: 'flag',
    flag: 'U2',
    id: 'urgent',
    calm: false,
    says: 'Within 2 weeks: new weakness of the right ankle. RLS does not explain it.',
    also: [
      headlineLine(
        'Symptom criteria 1 to 4 are met; criterion 5 is open: the weakness is not attributed, and 1 mimic is unsure.',
      ),
    ],
    open: [],
    why: why(DESIGN),
  },
  verdicts: [
    {
      set: 'irlssg',
      name: 'IRLSSG 2012',
      id: 'indeterminate',
      says: 'Open: criterion 5.',
      why: why(IRLSSG),
    },
    {
      set: 'icsd3tr',
      name: 'ICSD-3-TR',
      id: 'indeterminate',
      says: 'Open: criterion 5.',
      why: why(cite('icsd-3-tr', '1.1', 'consensus')),
    },
    {
      set: 'dsm5tr',
      name: 'DSM-5-TR',
      id: 'not-met',
      says: 'Not met: fewer than 3 spells a week.',
      why: why(cite('dsm-5-tr', '1.1', 'consensus')),
    },
  ],
  criteria: [
    {
      number: 1,
      label: 'Urge to move the legs, usually with unpleasant sensations',
      value: 'yes',
      question: 'urge-to-move',
      why: why(IRLSSG),
    },
    {
      number: 2,
      label: 'Begins or worsens at rest',
      value: 'yes',
      question: 'rest-onset',
      why: why(IRLSSG),
    },
    {
      number: 3,
      label: 'Relieved, partly or fully, while moving',
      value: 'yes',
      note: 'By earlier history.',
      question: 'relief-by-movement',
      why: why(IRLSSG),
    },
    {
      number: 4,
      label: 'Only present or worse in the evening or at night',
      value: 'yes',
      question: 'evening-pattern',
      why: why(IRLSSG),
    },
    {
      number: 5,
      label: 'Not solely explained by another condition',
      value: 'open',
      note: '10 of 11 mimics answered; strength without a named cause.',
      question: 'own-judgement',
      why: why(IRLSSG),
    },
  ],
  flags: [flag()],
  safety: SAFETY_IDS.filter((id) => id !== 'child-danger').map((id) =>
    safetyLine(
      id,
      id === 'bladder-bowel-saddle'
        ? { state: 'not-asked' }
        : id === 'legs-weaker'
          ? { state: 'yes', says: 'one leg, for 1 to 4 weeks' }
          : {},
    ),
  ),
  exam: EXAM_IDS.map((id) =>
    id === 'strength'
      ? examLine(id, ABNORMAL)
      : id === 'plantars'
        ? examLine(id, { state: 'not-examined', says: '' })
        : id === 'saddle-sphincter'
          ? examLine(id, { state: 'not-examined', says: 'declined' })
          : examLine(id),
  ),
  mimics: {
    required: CORE_MIMIC_IDS,
    answered: 10,
    movedUp: [],
    present: [],
    unsure: [condition('radiculopathy')],
    absent: CORE_MIMIC_IDS.filter((id) => id !== 'radiculopathy' && id !== 'akathisia').map((id) =>
      condition(id, {
        asGroup: id === 'habitual-tapping' || id === 'myalgia',
        historyOnly: id === 'venous',
      }),
    ),
    notAsked: [condition('akathisia')],
    further: 21,
  },
  comorbid: [],
  labs: [ferritin, tsat],
  measured: measures({ labs: {}, numbers: {} }, ''),
  iron: [
    statement(
      'iron.adult.oralOrIv',
      'If RLS is diagnosed: within the AASM 2025 range for oral or intravenous iron in RLS (consensus, not tested). Assuming no dialysis: confirm.',
      AASM,
    ),
    statement(
      'iron.findCause',
      'Look for the cause of low iron.',
      cite('project-design', 'D5', 'design'),
    ),
  ],
  b12: [
    statement(
      'b12.prompt',
      'B12 is worth measuring: onset at 40 or later without a family history; a neurological sign that is new or not explained.',
      NICE_B12,
    ),
  ],
  medicines: [
    statement('medicine', 'Sertraline (SSRI): may worsen RLS; review with the prescriber.', AASM),
  ],
  course: [statement('course', 'Chronic-persistent by frequency, untreated.', IRLSSG)],
  supportive: [],
  defeaters: [],
  open: [
    {
      question: 'safety.bladder-bowel-saddle',
      says: 'New bladder or bowel trouble, or a numb saddle',
    },
    { question: 'exam.plantars', says: 'Plantars' },
    { question: 'condition.radiculopathy', says: 'Radiculopathy: present or absent?' },
    { question: 'exam.strength', says: 'Cause of the weakness' },
    { question: 'lab.b12', says: 'Vitamin B12' },
  ],
  steps: [
    {
      id: 'examine',
      kind: 'examine',
      says: 'Today: plantars, saddle sensation; ask bladder and bowel.',
      rank: 1,
      askedBy: ['U2'],
      sources: [NICE],
    },
    {
      id: 'refer',
      kind: 'urgent',
      says: 'Neurology or spinal referral within 2 weeks; MRI or nerve conduction by localisation.',
      rank: 2,
      askedBy: ['U2'],
      sources: [NICE],
    },
    {
      id: 'b12',
      kind: 'b12',
      says: 'Vitamin B12; methylmalonic acid if 180 to 350 ng/L.',
      rank: 3,
      askedBy: ['b12'],
      sources: [NICE_B12],
    },
    {
      id: 'iron-cause',
      kind: 'iron-cause',
      says: 'Look for the cause of low iron: diet, blood donation, gut blood loss.',
      rank: 4,
      askedBy: ['iron'],
      sources: [AASM],
    },
  ],
  safetyNet: {
    title: 'Return the same day for',
    for: [
      'numb saddle',
      'trouble passing urine or stool',
      'weakness',
      'both legs affected',
      'a cold or swollen leg',
    ],
  },
  sources: [IRLSSG, AASM, NICE_B12, NICE, DESIGN],
};

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Much of everything: it must still fit two pages. */
export const long: Assessment = {
  ...usual,
  headline: {
    ...usual.headline,
    also: [
      ...usual.headline.also,
      headlineLine(
        'Radiculopathy and peripheral neuropathy are recorded beside it; whether they explain all of it is open.',
      ),
      headlineLine('Ask about distress and thoughts of self-harm.', { kind: 'distress' }),
      headlineLine('Safety questions not asked: 3.', { kind: 'blank' }),
    ],
  },
  flags: [
    flag({
      id: 'E3',
      tier: 'emergency',
      within: 'now',
      time: 'Now',
      detail: 'numb saddle, for 1 to 2 weeks, worsening',
      suspects: 'cauda equina syndrome',
      action:
        'Hospital now; emergency MRI of the lumbar spine. A residual urine below 200 mL or one-sided sciatica does not make it safe.',
    }),
    flag({
      id: 'U1',
      within: 'same day',
      time: 'Same day',
      detail: 'left leg swollen, warm and tender',
      suspects: 'deep-vein thrombosis',
      action:
        'Same-day assessment for thrombosis; in pregnancy or within 6 weeks after delivery duplex directly, no Wells score or D-dimer.',
    }),
    flag(),
    flag({
      id: 'U5',
      detail: 'extensor plantar on the right, onset not known',
      suspects: 'a lesion of the spinal cord or brain; lack of B12 or copper',
      action: 'Urgent neurology; MRI of the whole spine, brain by localisation; B12.',
    }),
    flag({
      id: 'R2',
      tier: 'routine',
      within: 'routine',
      time: 'Routine',
      detail: 'reduced touch in stocking distribution, both feet, onset not known',
      suspects: 'peripheral neuropathy',
      action:
        'Glucose or HbA1c, B12 with MMA, protein immunofixation, blood count, kidney, liver, TSH; nerve conduction if atypical.',
    }),
    flag({
      id: 'R4',
      tier: 'routine',
      within: 'routine',
      time: 'Routine',
      detail: 'drop of blood pressure on standing',
      suspects: 'orthostatic hypotension; hypotensive akathisia',
      action: 'Review medicines with the prescriber; repeat lying and standing at 1 and 3 minutes.',
    }),
  ],
  safety: SAFETY_IDS.map((id, index) =>
    safetyLine(
      id,
      index < 4
        ? { state: 'yes', says: 'one leg, numb saddle, for 1 to 4 weeks, worsening' }
        : index < 7
          ? { state: 'not-asked' }
          : {},
    ),
  ),
  exam: EXAM_IDS.map((id, index) =>
    examLine(
      id,
      index < 6
        ? {
            ...ABNORMAL,
            says: 'reduced on the right, both, distal, new, for 1 to 2 weeks, worsening, attributed to radiculopathy',
          }
        : index < 13
          ? { asGroup: true }
          : { state: 'not-examined', says: 'not possible (video, cast, chair)' },
    ),
  ),
  mimics: {
    ...usual.mimics,
    present: [
      condition('radiculopathy', { explainsAll: 'no' }),
      condition('neuropathy', { explainsAll: 'unsure' }),
      condition('akathisia'),
    ],
    unsure: [
      condition('venous'),
      condition('oedema'),
      condition('myelopathy', { name: 'Myelopathy' }),
    ],
    notAsked: [
      condition('b12-scd', { name: 'Subacute combined degeneration' }),
      condition('parkinson', { name: 'Parkinson disease' }),
      condition('anxiety', { name: 'Anxiety' }),
    ],
    further: 0,
  },
  comorbid: [
    condition('diabetes'),
    condition('kidney-disease', { name: 'Kidney disease' }),
    condition('coeliac', { name: 'Coeliac disease' }),
  ],
  labs: [
    ferritin,
    tsat,
    ...many(10, (index): LabLine => ({
      id: 'crp',
      name: `Another test ${index + 1}`,
      value: '1.1 mmol/L',
      drawn: '2026-11-03',
    })),
    {
      id: 'b12',
      name: 'Vitamin B12',
      value: '210 ng/L',
      echo: 'at or above 180, at or below 350',
      drawn: '2026-10-30',
      doubt: 'Four months old.',
    },
  ],
  iron: [
    ...usual.iron,
    ...many(2, (index) =>
      statement(
        `iron-${index}`,
        'Ferritin is exactly at 100 ng/mL: IRLSSG 2018 includes it, Mayo 2021 does not.',
        cite('silber-2021', '4.1', 'expert'),
      ),
    ),
  ],
  b12: [
    ...usual.b12,
    ...many(2, (index) =>
      statement(
        `b12-${index}`,
        'Haemoglobin and cell size in range do not speak against a lack of B12: 28 % of neuropsychiatric cases had neither anaemia nor macrocytosis.',
        cite('b12-neurology', '5.1', 'textbook'),
      ),
    ),
  ],
  medicines: many(9, (index) =>
    statement(`medicine-${index}`, `Medicine ${index + 1}: not in the list, so not checked.`, AASM),
  ),
  open: many(14, (index) => ({
    question: 'lab.tsh',
    says: `Open question number ${index + 1} of the visit`,
  })),
  defeaters: many(6, (index) => ({ question: 'exam.gait', says: `Defeater ${index + 1}` })),
  steps: many(11, (index) => ({
    id: `step-${index}`,
    kind: 'urgent',
    says: `Step ${index + 1}: neurology or spinal referral within 2 weeks; MRI or nerve conduction by localisation.`,
    rank: index,
    askedBy: [],
    sources: [NICE],
  })),
};

/** Criteria met, nothing found, nothing missing. */
export const short: Assessment = {
  ...usual,
  headline: {
    kind: 'conclusion',
    id: 'met',
    calm: true,
    says: 'RLS criteria met.',
    also: [],
    open: [],
    why: why(IRLSSG),
  },
  verdicts: usual.verdicts.map((each) => ({ ...each, id: 'met', says: 'Met.' })),
  criteria: usual.criteria.map((each) => ({ ...each, note: '', value: 'yes' })),
  flags: [],
  safety: usual.safety.map((each) => ({ ...each, state: 'no', says: '' })),
  exam: EXAM_IDS.map((id) => examLine(id)),
  mimics: {
    ...usual.mimics,
    answered: 11,
    unsure: [],
    absent: CORE_MIMIC_IDS.map((id) => condition(id)),
    notAsked: [],
    further: 0,
  },
  b12: [],
  medicines: [],
  open: [],
  steps: usual.steps.slice(3),
};
