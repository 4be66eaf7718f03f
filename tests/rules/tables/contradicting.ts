/** Two answers that do not fit together (D88): each pair by a patient of whom it is asked, and one of whom it is not. */
import type { ContradictionId } from '../../../src/rules/tables/contradictions.ts';
import type { Changes } from '../a-visit.ts';

const woman = (answers: Changes['answers']): Changes => ({
  age: '30',
  answers: { sex: 'female', ...answers },
});
const absent = (id: string): Changes => ({ conditions: { [id]: { state: 'absent' } } });

type Pair = readonly [ContradictionId, Changes, string, Changes];
/** What is asked again, and the nearest visit that is not asked. */
export const PAIRS: readonly Pair[] = [
  [
    'urge-relief',
    { answers: { 'urge-to-move': 'no' } },
    '“Urge to move the legs” no, “Relieved by movement” yes: ask again',
    { answers: { 'urge-to-move': 'no', 'rest-onset': 'no' } },
  ],
  [
    'rest-comes-on',
    { answers: { 'rest-onset': 'no' }, many: { 'comes-on': ['sitting', 'lying'] } },
    '“Begins or worsens at rest” no, “Comes on when” sitting and lying: ask again',
    { answers: { 'rest-onset': 'no' }, many: { 'comes-on': ['lying'] } },
  ],
  [
    'relief-eased-by',
    { answers: { 'relief-by-movement': 'no' }, many: { 'eased-by': ['keeping-moving'] } },
    '“Relieved by movement” no, “Eased by” keeping moving: ask again',
    { answers: { 'relief-by-movement': 'no' }, many: { 'eased-by': ['raising'] } },
  ],
  [
    'evening-same',
    { answers: { 'daytime-rest': 'same' } },
    '“Worse in the evening or at night” yes, “Same rest in the daytime” the same: ask again',
    { answers: { 'daytime-rest': 'never-tested' } },
  ],
  [
    'evening-milder',
    { answers: { 'evening-pattern': 'no', 'daytime-rest': 'milder' } },
    '“Worse in the evening or at night” no, “Same rest in the daytime” milder: ask again',
    { answers: { 'evening-pattern': 'no', 'daytime-rest': 'same' } },
  ],
  [
    'sites-side',
    { many: { sites: ['arms'] }, answers: { 'leg-side': 'both' } },
    '“Where” arms, “Side” both legs: ask again',
    { many: { sites: ['arms', 'legs'] }, answers: { 'leg-side': 'both' } },
  ],
  [
    'described-in-own-words',
    { age: '9', answers: { 'cannot-describe': 'yes', 'described-by': 'own-words' } },
    '“The patient cannot describe the symptoms” yes, “Who describes the symptoms” own words: ask again',
    { age: '9', answers: { 'cannot-describe': 'yes', 'described-by': 'carer' } },
  ],
  [
    'pregnant-male',
    { answers: { pregnant: 'yes' } },
    '“Sex” male, “Pregnant” yes: ask again',
    woman({ pregnant: 'yes' }),
  ],
  [
    'pregnant-delivered',
    woman({ pregnant: 'yes', 'after-delivery': 'yes' }),
    '“Pregnant” yes, “Within 6 weeks after delivery” yes: ask again',
    woman({ pregnant: 'no', 'after-delivery': 'yes' }),
  ],
  [
    'signs-not-pregnant',
    { ...woman({ pregnant: 'no' }), many: { 'pregnancy-signs': ['headache'] } },
    '“Pregnant” no, “In pregnancy or after delivery, now” headache: ask again',
    {
      ...woman({ pregnant: 'no', 'after-delivery': 'yes' }),
      many: { 'pregnancy-signs': ['headache'] },
    },
  ],
  [
    'dialysis-kidney',
    { answers: { dialysis: 'yes' }, ...absent('kidney-disease') },
    '“Dialysis or end-stage kidney disease” yes, “Severe kidney disease” absent: ask again',
    absent('kidney-disease'),
  ],
  [
    'egfr-kidney',
    {
      answers: { dialysis: 'unsure' },
      labs: { egfr: ['14', 'mL/min/1.73m²'] },
      ...absent('kidney-disease'),
    },
    '“eGFR” 14 mL/min/1.73m², “Severe kidney disease” absent: ask again',
    { labs: { egfr: ['15', 'mL/min/1.73m²'] }, ...absent('kidney-disease') },
  ],
  [
    'egfr-dialysis',
    { labs: { egfr: ['14', 'mL/min/1.73m²'] } },
    '“eGFR” 14 mL/min/1.73m², “Dialysis or end-stage kidney disease” no: ask again',
    { answers: { dialysis: 'unsure' }, labs: { egfr: ['14', 'mL/min/1.73m²'] } },
  ],
  [
    'ferritin-iron-deficiency',
    { labs: { ferritin: ['29', 'ng/mL'] }, ...absent('iron-deficiency') },
    '“Ferritin” 29 ng/mL, “Iron deficiency” absent: ask again',
    { labs: { ferritin: ['30', 'ng/mL'] }, ...absent('iron-deficiency') },
  ],
  [
    'folate-lack',
    { labs: { folate: ['2.9', 'ng/mL'] }, ...absent('folate-lack') },
    '“Folate, serum” 2.9 ng/mL, “Folate deficiency” absent: ask again',
    { labs: { folate: ['3', 'ng/mL'] }, ...absent('folate-lack') },
  ],
  [
    'crp-inflammation',
    { labs: { crp: ['6', 'mg/L'] } },
    '“CRP” 6 mg/L, “Inflammation now” no: ask again',
    { labs: { crp: ['5', 'mg/L'] } },
  ],
  [
    'diabetes-limb',
    {
      safety: { 'limb-sudden': { answer: 'yes', details: ['diabetes', 'ulcer'] } },
      ...absent('diabetes'),
    },
    '“A leg suddenly cold, pale, numb, tense or very painful; or foot pain at rest, ulcer, black skin” yes, “Diabetes” absent: ask again',
    { safety: { 'limb-sudden': { answer: 'yes', details: ['ulcer'] } }, ...absent('diabetes') },
  ],
  [
    'coeliac-iron',
    { many: { 'iron-loss': ['coeliac'] }, ...absent('coeliac') },
    '“What may lower iron” coeliac disease, “Coeliac or other autoimmune disease” absent: ask again',
    { many: { 'iron-loss': ['blood-donation'] }, ...absent('coeliac') },
  ],
  [
    'oedema-found',
    { exam: { oedema: { state: 'abnormal', signs: ['pitting'], side: 'both' } } },
    '“Oedema” abnormal, “Leg oedema” absent: ask again',
    { exam: { oedema: { state: 'abnormal', signs: ['pitting'], side: 'left' } } },
  ],
  [
    'breathless-told',
    { many: { 'also-mentions': ['breathless-lying'] } },
    '“The patient also mentions” breathless lying flat, “Breathlessness at rest or lying, or trouble swallowing” no: ask again',
    { many: { 'also-mentions': ['itch'] } },
  ],
  [
    'unsteady-told',
    { many: { 'b12-symptoms': ['unsteadiness'] } },
    '“Symptoms that low B12 can cause” unsteadiness, “Legs weaker, giving way, unsteady or falls” no: ask again',
    { many: { 'b12-symptoms': ['tingling'] } },
  ],
  [
    'hot-joint-found',
    { exam: { joints: { state: 'abnormal', signs: ['one-hot-swollen'] } } },
    '“Joints” abnormal, “One joint hot and swollen” no: ask again',
    { exam: { joints: { state: 'abnormal', signs: ['tender-or-limited'] } } },
  ],
  [
    'kicks-told',
    { many: { 'also-mentions': ['kicks-seen-in-sleep'] }, answers: { 'limb-movements': 'no' } },
    '“The patient also mentions” kicks seen in sleep, “Periodic limb movements seen or recorded” no: ask again',
    { many: { 'also-mentions': ['kicks-seen-in-sleep'] } },
  ],
  [
    'standing-tested',
    { exam: { gait: { state: 'not-examined', reason: 'cannot-stand' } } },
    '“Gait” not done, “Romberg” negative: ask again',
    { exam: { gait: { state: 'not-examined', reason: 'declined' } } },
  ],
  [
    'dopaminergic-not-treated',
    { medicines: ['pramipexole'], answers: { 'treated-now': 'no' } },
    '“Medicines” pramipexole, “Treated for RLS now” no: ask again',
    {
      medicines: ['levodopa'],
      answers: { 'treated-now': 'no' },
      conditions: { parkinson: { state: 'present', 'explains-all': 'no' } },
    },
  ],
  [
    'dopaminergic-never-taken',
    {
      medicines: [{ name: 'ropinirole', use: 'stopped-recently' }],
      answers: { 'dopaminergic-response': 'never-taken' },
    },
    '“Medicines” ropinirole, “A dopaminergic medicine helped, at least at first” never taken: ask again',
    { medicines: ['gabapentin'], answers: { 'dopaminergic-response': 'never-taken' } },
  ],
  [
    'began-dates',
    {
      words: { 'onset-date': '10 Oct 2026' },
      medicines: [{ name: 'sertraline', started: '1 Oct 2026', began: 'no' }],
    },
    '“Date when the symptoms began” 10 Oct 2026, “Medicines” sertraline: ask again',
    {
      words: { 'onset-date': '10 Oct 2026' },
      medicines: [{ name: 'sertraline', started: '1 Oct 2026', began: 'starting' }],
    },
  ],
  [
    'b12-taken',
    { medicines: ['hydroxocobalamin'], answers: { 'b12-replacement': 'no' } },
    '“Medicines” hydroxocobalamin, “On vitamin B12 already” no: ask again',
    { medicines: ['ramipril'], answers: { 'b12-replacement': 'no' } },
  ],
  [
    'severe-not-significant',
    { answers: { severity: 'severe', significance: 'no' } },
    '“Severity in your judgement” severe, “Significant distress or impairment” no: ask again',
    { answers: { severity: 'moderate', significance: 'no' } },
  ],
  [
    'few-spells',
    {
      frequency: '2',
      answers: { 'lifetime-events': 'under-5', duration: '3-to-12-months' },
    },
    '“Spells of symptoms in a lifetime” fewer than 5, “Spells per week, untreated” 2 per week: ask again',
    {
      frequency: '1',
      answers: { 'lifetime-events': 'under-5', duration: 'over-12-months' },
    },
  ],
  [
    'named-absent',
    {
      exam: {
        reflexes: {
          state: 'abnormal',
          attributed: { to: 'condition', condition: 'radiculopathy' },
        },
      },
    },
    '“Reflexes” abnormal, “Lumbosacral radiculopathy” absent: ask again',
    {
      conditions: { radiculopathy: { state: 'present', 'explains-all': 'no' } },
      exam: {
        reflexes: {
          state: 'abnormal',
          attributed: { to: 'condition', condition: 'radiculopathy' },
        },
      },
    },
  ],
];
