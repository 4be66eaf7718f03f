/**
 * One record for each condition: how it is told from RLS, what to ask, what to look for, the first
 * test, and what makes it required or moves it up (§2.2, §2.4, §3.2, §6.1, D7, D14). A condition that
 * both looks like RLS and goes with it, such as venous disease, is one record with two roles (T27).
 *
 * The pattern scores are our reading of the sources and the questions are ours; tests and signs are
 * standard neurology unless a source is named.
 */
import { ADULT_AGE } from './limits/age.ts';
import { is, number } from '../facts/leaf.ts';
import type { Facts } from '../facts/facts.ts';
import { cite, type Citations } from './sources.ts';
import { all, any, because, holds, named, type Condition, type Held } from '../logic/condition.ts';
import {
  CORE_MIMIC_IDS,
  EXTENDED_MIMIC_IDS,
  MIMIC_IDS,
  type ConditionId,
  type MimicId,
} from '../record/ids.ts';

/** `+` typical, `-` absent, `±` variable, `n/a` not applicable. */
export type Score = '+' | '-' | '±' | 'n/a';

type ConditionRole = 'mimic' | 'cause' | 'behind-a-finding';

export type ConditionRow = {
  /** As a clinician writes it. */
  readonly name: string;
  /** Within a sentence. */
  readonly inSentence: string;
  readonly roles: readonly [ConditionRole, ...ConditionRole[]];
  /** What tells it from RLS; for a cause alone, what the link is. */
  readonly tellsApart: string;
  /** To read out to the patient. */
  readonly ask: string;
  readonly lookFor: string;
  readonly firstTest: string;
  /** The columns U, R, M and C of §2.2; mimics only. */
  readonly pattern?: {
    readonly urge: Score;
    readonly rest: Score;
    readonly relief: Score;
    readonly evening: Score;
  };
  /** What moves it up and, for an extended mimic, makes it required (§2.4, D7, D14). */
  readonly trigger?: Condition<Facts>;
  /** Strength of the link with RLS (§6.1): A consistent, B likely or possible, C weak, N none found. */
  readonly grade?: 'A' | 'B' | 'C' | 'N';
  /** Where sources disagree, or what is easily missed: one sentence. */
  readonly note?: string;
  readonly sources: Citations;
};

const score = (urge: Score, rest: Score, relief: Score, evening: Score) => ({
  urge,
  rest,
  relief,
  evening,
});

const CRITERIA_LIST = cite('allen-2014', '1.2', 'consensus');
const TABLES = cite('uptodate-differential', '2.2', 'textbook');
const PRIMARY_CARE = cite('garcia-2011', '2.2', 'expert');
const ONDO = cite('ondo-cme', '2.2', 'expert');
const CHILDREN = cite('paediatric-mimics', '2.2', 'expert');
const RECALLED = cite('neurology-practice', '2.2', 'textbook');
const SIGNS = cite('neurology-practice', '3.2', 'textbook');
const TRIGGER = cite('project-design', 'D14', 'design');
const FEATURE = cite('project-design', 'D7', 'design');
const MAJOR_DISEASES = cite('trenkwalder-2016', '6.1', 'study');
const SEEDS = cite('seed-articles', '6.1', 'expert');

const underEighteen = number('age', 'below', ADULT_AGE);
const backPain = named('back pain', any(is('back-pain', 'yes'), is('back-pain-danger', 'yes')));
const alwaysTheSameLeg = is('leg-side', 'one');

export const CONDITIONS: Readonly<Record<ConditionId, ConditionRow>> = {
  // The core: always asked (§2.4).
  'leg-cramps': {
    name: 'Nocturnal leg cramps',
    inSentence: 'nocturnal leg cramps',
    roles: ['mimic'],
    tellsApart:
      'Sudden painful hard knot in one muscle, seconds to minutes; needs a forceful stretch, not just walking; sore afterwards; no urge.',
    ask: 'Does the muscle go hard, like a knot you can feel? Do you have to pull the foot up to end it?',
    lookFor: 'A hard muscle if seen; wasting or fasciculation; otherwise normal',
    firstTest:
      'None if isolated; if frequent, electrolytes, magnesium, calcium, TSH and a look at the medicines (diuretics, statins, beta-agonists)',
    pattern: score('-', '±', '±', '+'),
    trigger: is('eased-by-stretch', 'yes'),
    note: 'That it comes at night and eases on walking does not make it criterion 3 or 4.',
    sources: [CRITERIA_LIST, TABLES, FEATURE],
  },
  positional: {
    name: 'Positional discomfort',
    inSentence: 'positional discomfort',
    roles: ['mimic'],
    tellsApart:
      'After a long time in one posture; a numb or dead feeling; gone with one shift of position and does not come back at once.',
    ask: 'If you shift position just once, is it gone, or does the need to move come straight back?',
    lookFor: 'Normal; pressure points, such as the peroneal nerve at the fibular head',
    firstTest: 'None',
    pattern: score('-', '+', '+', '±'),
    trigger: is('eased-by-one-shift', 'yes'),
    sources: [CRITERIA_LIST, TABLES, FEATURE],
  },
  arthritis: {
    name: 'Arthritis or joint pain',
    inSentence: 'arthritis or joint pain',
    roles: ['mimic'],
    tellsApart:
      'In the joint itself, stiff, worse with load or the first steps; stiffness after rest eases within minutes of use; no urge.',
    ask: 'Is it in the hip, knee, ankle or foot joint itself? Is the joint stiff or swollen?',
    lookFor: 'Tender, swollen or limited joint, crepitus',
    firstTest: 'ESR or CRP, urate, radiograph, according to the pattern',
    pattern: score('-', '±', '-', '±'),
    trigger: any(
      is('joints', 'one-hot-swollen', 'other'),
      is('hot-joint', 'yes'),
      is('worse-walking', 'yes'),
    ),
    note: 'Rheumatoid arthritis has a record of its own, since it also goes with RLS.',
    sources: [CRITERIA_LIST, TABLES, FEATURE],
  },
  myalgia: {
    name: 'Muscle pain',
    inSentence: 'muscle pain',
    roles: ['mimic'],
    tellsApart: 'Diffuse ache, tender to pressure, after exertion or all day; no urge.',
    ask: 'Are the muscles sore to press? Is it there all day, or after exercise?',
    lookFor: 'Tender muscles; proximal weakness is a red flag',
    firstTest: 'CK, TSH, vitamin D, ESR or CRP; a look at the medicines (statins)',
    pattern: score('-', '±', '-', '-'),
    trigger: is('statin', 'yes'),
    sources: [CRITERIA_LIST, TABLES, TRIGGER],
  },
  oedema: {
    name: 'Leg oedema',
    inSentence: 'leg oedema',
    roles: ['mimic'],
    tellsApart: 'Heavy, tight, swollen by evening; eased by raising the legs; no urge.',
    ask: 'Are the legs swollen in the evening, and better after raising them? Is it one leg only?',
    lookFor: 'Pitting; swelling of one leg only points to deep vein thrombosis',
    firstTest:
      'Urine protein, albumin, creatinine, BNP; one leg only: thrombosis assessment the same day',
    pattern: score('-', '-', '-', '+'),
    // Always the same leg: thrombosis is thought of too (T23).
    trigger: any(
      is('eased-by-raising', 'yes'),
      is('oedema', 'one-side', 'both-sides'),
      is('one-leg-swollen', 'yes'),
      alwaysTheSameLeg,
    ),
    sources: [CRITERIA_LIST, SIGNS, FEATURE],
  },
  venous: {
    name: 'Venous disease',
    inSentence: 'venous disease',
    roles: ['mimic', 'cause'],
    tellsApart:
      'Ache and heaviness after standing, eased by raising the legs, stockings or walking; veins or skin change to be seen; no urge.',
    ask: 'Is it worse after long standing, and better with the legs up?',
    lookFor: 'Varicose veins, brown staining, eczema, ulcer',
    firstTest: 'Venous duplex if significant',
    pattern: score('-', '±', '±', '+'),
    trigger: any(is('eased-by-raising', 'yes'), is('skin', 'varicose', 'ulcer-or-gangrene')),
    grade: 'C',
    note: 'Sources disagree: a mimic in the criteria, a cause in three source articles, and a rejected theory in another; here a mimic first and a weak link.',
    sources: [CRITERIA_LIST, PRIMARY_CARE, SEEDS, FEATURE],
  },
  'habitual-tapping': {
    name: 'Habitual foot tapping',
    inSentence: 'habitual foot tapping',
    roles: ['mimic'],
    tellsApart:
      'Half-conscious tapping or rocking without urge or discomfort; can be held back without distress; does not bother the patient or disturb sleep.',
    ask: 'Do you notice the tapping yourself? Can you keep the legs still without tension building up?',
    lookFor: 'Tapping that ends when attention is drawn to it',
    firstTest: 'None',
    pattern: score('-', '+', '-', '-'),
    trigger: is('comes-on', 'sitting-only'),
    sources: [CRITERIA_LIST, TABLES, FEATURE],
  },
  neuropathy: {
    name: 'Polyneuropathy',
    inSentence: 'polyneuropathy',
    roles: ['mimic', 'cause'],
    tellsApart:
      'Numb, burning, tingling or shooting, from the toes upwards, all day though worse in bed; movement gives no full, lasting relief.',
    ask: 'Are the feet numb or burning? Is it there in the day as well? Does walking take it away?',
    lookFor:
      'Distal sensory loss, reduced vibration, absent ankle jerks, distal weakness, Romberg sign',
    firstTest:
      'Glucose or HbA1c, B12 with MMA, serum protein immunofixation; then nerve conduction studies (normal in RLS); skin biopsy if small fibre',
    pattern: score('-', '±', '-', '±'),
    trigger: any(
      is('tingling-or-numb-feet', 'yes'),
      is('stocking-loss', 'yes'),
      is('vibration-position', 'toe-vibration-reduced', 'lost'),
      is('reflexes', 'ankle-jerks-absent', 'lost'),
    ),
    grade: 'B',
    note: 'Sources disagree: raised rates of RLS in several neuropathy series, no excess after expert examination in one; both may be present.',
    sources: [cite('aan-2009', '2.2', 'guideline'), TABLES, SEEDS, FEATURE],
  },
  radiculopathy: {
    name: 'Lumbosacral radiculopathy',
    inSentence: 'lumbosacral radiculopathy',
    roles: ['mimic', 'cause'],
    tellsApart:
      'Usually one side, in the line of a root, with back pain, worse on coughing or straining; may come on sitting or lying and ease on moving; no urge.',
    ask: 'Does the pain run from the back down one leg in a line? Is it worse on coughing?',
    lookFor: 'Weakness and sensory loss of one root, a reduced reflex, positive straight-leg raise',
    firstTest: 'None without deficit; MRI of the lumbar spine with a deficit or red flag; EMG',
    pattern: score('-', '+', '±', '±'),
    trigger: any(
      is('radicular-pain', 'yes'),
      alwaysTheSameLeg,
      is('light-touch', 'one-root-or-nerve'),
      is('reflexes', 'one-ankle-jerk-absent'),
    ),
    grade: 'C',
    sources: [PRIMARY_CARE, SEEDS, FEATURE],
  },
  'vascular-claudication': {
    name: 'Arterial claudication',
    inSentence: 'arterial claudication',
    roles: ['mimic'],
    tellsApart:
      'Brought on by walking a fixed distance and relieved by standing still: the reverse of RLS; foot pain at rest, eased by hanging the leg down, is critical ischaemia.',
    ask: 'Does walking bring it on, and does standing still relieve it?',
    lookFor: 'Absent pulses, cool skin, hair loss, ulcer, bruit',
    firstTest:
      'Ankle-brachial index (0.9 or less: arterial disease; falsely high with stiff vessels in diabetes or kidney disease)',
    pattern: score('-', '-', '-', '-'),
    trigger: any(
      is('eased-by-standing-still', 'yes'),
      is('worse-walking', 'yes'),
      is('pulses', 'absent', 'weak'),
      is('limb-rest-pain-or-ulcer', 'yes'),
      alwaysTheSameLeg,
    ),
    sources: [TABLES, PRIMARY_CARE, FEATURE],
  },
  akathisia: {
    name: 'Drug-induced akathisia',
    inSentence: 'drug-induced akathisia',
    roles: ['mimic'],
    tellsApart:
      'Inner restlessness of the whole body, rocking and pacing, less tied to the evening, less relief; minutes (injection) to weeks after starting, raising or, less often, stopping a medicine.',
    ask: 'Is the restlessness in the legs or all over? Did it begin after a new medicine or a change of dose? Is it the same morning and evening?',
    lookFor: 'Cannot sit still, shifts weight; parkinsonism, dyskinesia; ask about distress',
    firstTest: 'Timeline of the medicines',
    pattern: score('+', '±', '±', '-'),
    trigger: any(
      is('dopamine-blocker', 'yes'),
      is('ssri-or-snri', 'yes'),
      is('whole-body', 'yes'),
      is('restless-distress', 'yes'),
    ),
    sources: [TABLES, ONDO, TRIGGER],
  },

  // Extended: asked when something recorded makes them likely (§2.4, D14).
  'leg-stereotypy': {
    name: 'Leg stereotypy',
    inSentence: 'leg stereotypy',
    roles: ['mimic'],
    tellsApart:
      'Fast rhythmic movement at the ankle, almost only when sitting, easily held back; no urge, not a disease.',
    ask: 'Do you notice the movement yourself? Can you keep the legs still without tension building up?',
    lookFor: 'Rhythmic ankle movement while sitting',
    firstTest: 'None',
    pattern: score('-', '+', '-', '-'),
    sources: [TABLES],
  },
  'neurogenic-claudication': {
    name: 'Lumbar spinal stenosis',
    inSentence: 'lumbar spinal stenosis',
    roles: ['mimic', 'cause'],
    tellsApart:
      'Brought on by standing or walking, most of all downhill; heavy, numb legs; eased by sitting or bending forward.',
    ask: 'Is walking easier when you push a trolley or lean forward?',
    lookFor: 'Often normal at rest; wide-based gait, reduced ankle jerks, good pulses',
    firstTest: 'MRI of the lumbar spine; specialist assessment',
    pattern: score('-', '-', '±', '-'),
    trigger: any(
      is('comes-on', 'standing-only', 'upright-only'),
      is('eased-by-sitting-or-bending', 'yes'),
    ),
    grade: 'C',
    sources: [cite('nice-ng127', '2.2', 'guideline'), SEEDS, TRIGGER],
  },
  'hypotensive-akathisia': {
    name: 'Hypotensive akathisia',
    inSentence: 'hypotensive akathisia',
    roles: ['mimic'],
    tellsApart: 'Only when sitting, never lying; blood pressure falls on standing.',
    ask: 'Does it ever happen lying down? Are you light-headed on standing?',
    lookFor: 'Fall of blood pressure on standing',
    firstTest: 'Blood pressure lying, then after 1 and 3 minutes of standing',
    pattern: score('+', '+', '+', '-'),
    trigger: any(is('light-headed', 'yes'), is('postural-drop', 'yes')),
    sources: [TABLES, PRIMARY_CARE, cite('project-design', '2.4', 'design')],
  },
  plmd: {
    name: 'Periodic limb movement disorder',
    inSentence: 'periodic limb movement disorder',
    roles: ['mimic'],
    tellsApart:
      'Movements only in sleep, reported by the partner; no urge while awake. Not diagnosed beside RLS.',
    ask: 'Do you feel it while awake, or does only your partner notice it?',
    lookFor: 'Normal',
    firstTest:
      'Sleep study if needed (more than 15 movements an hour in adults, more than 5 in children, with symptoms)',
    pattern: score('-', 'n/a', 'n/a', '+'),
    // Kicks in sleep go with RLS as well: they count here when there is no urge (T25).
    trigger: any(
      is('comes-on', 'asleep-only'),
      all(is('kicks-seen-in-sleep', 'yes'), is('urge', 'no')),
    ),
    note: 'Limb movements on a sleep study never make the diagnosis of RLS by themselves.',
    sources: [TABLES, cite('project-design', '2.4', 'design')],
  },
  'sleep-starts': {
    name: 'Sleep starts',
    inSentence: 'sleep starts',
    roles: ['mimic'],
    tellsApart:
      'Single sudden jerks of the whole body on falling asleep, with a feeling of falling; more with anxiety, stimulants, opiates.',
    ask: 'Is it one sudden jump as you drop off?',
    lookFor: 'Normal',
    firstTest: 'None; sleep study with EEG if atypical',
    pattern: score('-', 'n/a', '-', '+'),
    trigger: any(is('comes-on', 'asleep-only'), is('jerks-at-sleep-onset', 'yes')),
    sources: [
      cite('nhs-scotland', '2.2', 'expert'),
      cite('icsd-3-tr', '2.2', 'consensus'),
      cite('project-design', '2.4', 'design'),
    ],
  },
  anxiety: {
    name: 'Anxiety or agitation',
    inSentence: 'anxiety or agitation',
    roles: ['mimic'],
    tellsApart:
      'Restlessness from worry, of the whole body, with palpitations or sweating, in the daytime too.',
    ask: 'Does the restlessness begin in your mind or in your legs?',
    lookFor: 'Tremor, fast pulse; thyroid signs',
    firstTest: 'Anxiety questionnaire, TSH',
    pattern: score('±', '±', '±', '±'),
    trigger: is('worry-or-palpitations', 'yes'),
    sources: [TABLES, TRIGGER],
  },
  plmt: {
    name: 'Painful legs and moving toes',
    inSentence: 'painful legs and moving toes',
    roles: ['mimic'],
    tellsApart:
      'Slow, continuous writhing of the toes with deep pain in the feet; no urge, no evening pattern, no relief.',
    ask: 'Do the toes move by themselves?',
    lookFor: 'Visible movement of the toes; signs of neuropathy or radiculopathy',
    firstTest: 'Nerve conduction studies and EMG, MRI of the spine',
    pattern: score('-', '±', '-', '-'),
    trigger: is('moving-toes', 'yes'),
    sources: [TABLES, ONDO, TRIGGER],
  },
  'orthostatic-tremor': {
    name: 'Orthostatic tremor',
    inSentence: 'orthostatic tremor',
    roles: ['mimic'],
    tellsApart: 'Unsteady and shaky only when standing still; nothing when sitting or lying.',
    ask: 'Is it only when you stand still?',
    lookFor: 'Fine fast leg tremor on standing, to be felt or heard over the thigh',
    firstTest: 'Surface EMG (13 to 18 Hz)',
    pattern: score('±', '-', '+', '-'),
    trigger: is('comes-on', 'standing-only'),
    sources: [RECALLED, cite('project-design', '2.4', 'design')],
  },
  'vespers-curse': {
    name: 'Vesper’s curse',
    inSentence: 'Vesper’s curse',
    roles: ['mimic'],
    tellsApart:
      'Wakes one to several hours after lying down with pain and tingling in back and legs; eased by getting upright; spinal stenosis, often with heart failure.',
    ask: 'Does it wake you after some time lying flat, with back pain? Are you breathless lying flat?',
    lookFor: 'Signs of spinal stenosis and of heart failure',
    firstTest: 'MRI of the lumbar spine; BNP or echocardiogram',
    pattern: score('-', '+', '+', '+'),
    trigger: all(is('comes-on', 'lying-only'), backPain),
    sources: [RECALLED, TRIGGER],
  },
  adhd: {
    name: 'ADHD',
    inSentence: 'ADHD',
    roles: ['mimic'],
    tellsApart:
      'Lifelong, all day, not tied to the legs, no discomfort; often coexists with RLS in children.',
    ask: 'Is it all day and all over, or mainly the legs at bedtime?',
    lookFor: 'Normal',
    firstTest: 'Ferritin in any case',
    pattern: score('±', '+', '-', '-'),
    trigger: underEighteen,
    sources: [CHILDREN, cite('project-design', '2.4', 'design')],
  },
  'growing-pains': {
    name: 'Growing pains',
    inSentence: 'growing pains',
    roles: ['mimic'],
    tellsApart:
      'Pain in both thighs, calves or behind the knees late in the day or at night, eased by massage or heat; no urge and no relief by moving.',
    ask: 'Does it make your legs want to move? Does running about help?',
    lookFor: 'Normal; a limp, one side only or joint signs need investigation',
    firstTest: 'None if typical',
    pattern: score('-', '+', '-', '+'),
    trigger: underEighteen,
    note: 'Growing pains and RLS overlap and run in the same families.',
    sources: [cite('growing-pains-2025', '2.2', 'study'), cite('project-design', '2.4', 'design')],
  },
  tics: {
    name: 'Tics or stereotypies',
    inSentence: 'tics or stereotypies',
    roles: ['mimic'],
    tellsApart:
      'Brief relief after each movement; face and neck too; can be held back with tension building up.',
    ask: 'Are there other movements, such as blinking or shrugging?',
    lookFor: 'Tics seen',
    firstTest: 'None',
    pattern: score('±', '-', '+', '-'),
    trigger: underEighteen,
    sources: [CHILDREN, cite('project-design', '2.4', 'design')],
  },
  dermatitis: {
    name: 'Itch or skin disease',
    inSentence: 'itch or skin disease',
    roles: ['mimic'],
    tellsApart: 'Itch, with a need to scratch rather than to move.',
    ask: 'Is it the skin that itches?',
    lookFor: 'Rash, dry skin, bruises',
    firstTest: 'Kidney and liver function if the itch is general',
    pattern: score('-', '+', '-', '+'),
    trigger: is('itch', 'yes'),
    sources: [cite('dsm-5-tr', '2.2', 'consensus'), CHILDREN, TRIGGER],
  },
  myelopathy: {
    name: 'Myelopathy',
    inSentence: 'myelopathy',
    roles: ['mimic', 'cause'],
    tellsApart:
      'Stiffness, spasms, change of bladder or bowel, a sensory level; can also bring on RLS-like symptoms.',
    ask: 'Is there numbness of the trunk, a change of the bladder, or clumsiness of the hands?',
    lookFor: 'Spastic tone, brisk reflexes, extensor plantars, sensory level',
    firstTest: 'MRI of the whole spine, urgently',
    pattern: score('±', '±', '±', '±'),
    trigger: any(
      is('stiff-legs', 'yes'),
      named(
        'bladder trouble',
        any(is('bladder-trouble', 'yes'), is('bladder-bowel-saddle', 'yes')),
      ),
      is('reflexes', 'brisk', 'mixed'),
      is('plantars', 'extensor'),
    ),
    grade: 'B',
    sources: [cite('dsm-5-tr', '2.2', 'consensus'), SIGNS, SEEDS, TRIGGER],
  },
  myopathy: {
    name: 'Myopathy',
    inSentence: 'myopathy',
    roles: ['mimic'],
    tellsApart: 'Weakness of hips and thighs, with or without aching; no urge, no evening pattern.',
    ask: 'Is it hard to rise from a chair or to climb stairs?',
    lookFor: 'Proximal weakness with normal sensation',
    firstTest: 'CK, TSH, ESR',
    pattern: score('-', '-', '-', '-'),
    trigger: any(is('weakness-proximal', 'yes'), is('statin', 'yes')),
    sources: [RECALLED, TRIGGER],
  },
  'b12-scd': {
    name: 'B12 or copper deficiency of cord and nerves',
    inSentence: 'B12 or copper deficiency of cord and nerves',
    roles: ['mimic', 'cause'],
    tellsApart: 'Tingling, unsteady in the dark, stiff legs; no evening pattern, no relief.',
    ask: 'Is your balance worse in the dark or with the eyes closed?',
    lookFor:
      'Lost vibration or joint position, positive Romberg, mixed reflexes, extensor plantars',
    firstTest: 'B12 with MMA or homocysteine, copper, MRI of the cord',
    pattern: score('±', '±', '-', '-'),
    trigger: any(is('new-neurological-sign', 'yes'), is('nitrous-oxide', 'yes')),
    grade: 'C',
    note: 'The link with RLS is weak; the harm to cord and nerves is well established, also with a normal blood count.',
    sources: [
      cite('b12-neurology', '5.2', 'study'),
      cite('nice-ng239', '5.2', 'guideline'),
      SEEDS,
      TRIGGER,
    ],
  },
  parkinson: {
    name: 'Parkinson disease',
    inSentence: 'Parkinson disease',
    roles: ['mimic', 'cause'],
    tellsApart:
      'Akathisia, cramped posture, tremor or leg discomfort tied to the time of the levodopa dose; one side more; rigidity.',
    ask: 'Does it come when the effect of a tablet wears off?',
    lookFor: 'Slowness, rigidity, reduced arm swing',
    firstTest: 'Clinical; neurology',
    pattern: score('±', '±', '±', '±'),
    trigger: any(is('levodopa', 'yes'), is('parkinsonian-gait', 'yes'), is('rigid-tone', 'yes')),
    grade: 'B',
    note: 'Sources disagree: pooled studies find RLS in about 14 %, one review calls the studies poor, and one source article denies a link with later Parkinson disease where a cohort found one.',
    sources: [cite('parkinson-yang-2018', '6.1', 'study'), MAJOR_DISEASES, RECALLED, TRIGGER],
  },
  erythromelalgia: {
    name: 'Erythromelalgia or burning feet',
    inSentence: 'erythromelalgia or burning feet',
    roles: ['mimic'],
    tellsApart: 'Red, hot, burning feet, eased by cooling; no urge.',
    ask: 'Do the feet go red and hot? Does cooling help?',
    lookFor: 'Red, hot skin',
    firstTest: 'Full blood count (platelets), tests of small nerve fibres',
    pattern: score('-', '+', '-', '+'),
    trigger: named('red, hot feet', any(is('red-hot-feet', 'yes'), is('red-hot-skin', 'yes'))),
    sources: [RECALLED, TRIGGER],
  },
  'crps-pain': {
    name: 'Complex regional pain or chronic pain',
    inSentence: 'complex regional pain or chronic pain',
    roles: ['mimic'],
    tellsApart:
      'Pain of one region, painful to light touch, with change of colour or temperature; no urge.',
    ask: 'Is it one limb, after an injury?',
    lookFor: 'One side different: swelling, colour, temperature, pain on light touch',
    firstTest: 'Clinical (Budapest criteria)',
    pattern: score('-', '-', '-', '±'),
    trigger: is('injury-one-limb', 'yes'),
    sources: [CHILDREN, RECALLED, TRIGGER],
  },
  'other-sleep': {
    name: 'Another sleep disorder',
    inSentence: 'another sleep disorder',
    roles: ['mimic'],
    tellsApart:
      'Nocturnal panic, dream enactment, arousals of sleep apnoea: events in sleep, no urge in the legs while awake.',
    ask: 'Do you wake up because of your legs, or for another reason?',
    lookFor: 'Body mass index, airway',
    firstTest: 'Sleep study',
    pattern: score('-', 'n/a', '-', '+'),
    sources: [RECALLED],
  },
  'akathisia-other': {
    name: 'Restlessness after withdrawal',
    inSentence: 'restlessness after withdrawal',
    roles: ['mimic'],
    tellsApart:
      'Follows stopping or reducing an opioid, a benzodiazepine, alcohol or an antidepressant; sweating and other autonomic signs; whole body.',
    ask: 'Have you stopped or reduced a medicine, or alcohol?',
    lookFor: 'Sweating, wide pupils',
    firstTest: 'Timeline',
    pattern: score('±', '±', '±', '-'),
    trigger: is('withdrawal', 'yes'),
    sources: [cite('seed-articles', '2.2', 'expert'), TRIGGER],
  },

  // Conditions that go with RLS or add to it (§6.1). Printed as "RLS with", not as its cause.
  'iron-deficiency': {
    name: 'Iron deficiency',
    inSentence: 'iron deficiency',
    roles: ['cause'],
    tellsApart:
      'The best established link, with or without anaemia; a reason for it is looked for.',
    ask: 'Have you had heavy periods, bleeding, given blood, or been told that your iron is low?',
    lookFor: 'Pallor, sore tongue',
    firstTest: 'Ferritin and transferrin saturation, full blood count',
    grade: 'A',
    note: 'Anaemia without iron deficiency has too little evidence.',
    sources: [MAJOR_DISEASES, cite('winkelman-2025', '4.1', 'guideline')],
  },
  'kidney-disease': {
    name: 'Severe kidney disease',
    inSentence: 'severe kidney disease',
    roles: ['cause'],
    tellsApart: 'RLS is found in about three of ten people on haemodialysis.',
    ask: 'Do you have kidney disease, or are you on dialysis?',
    lookFor: 'Oedema, dry itching skin, fistula',
    firstTest: 'Creatinine with eGFR, urea',
    grade: 'A',
    sources: [MAJOR_DISEASES],
  },
  diabetes: {
    name: 'Diabetes',
    inSentence: 'diabetes',
    roles: ['cause'],
    tellsApart: 'A possible link, in large part through polyneuropathy.',
    ask: 'Do you have diabetes, or raised blood sugar?',
    lookFor: 'Sensation, ankle jerks, foot skin',
    firstTest: 'HbA1c or fasting glucose',
    grade: 'B',
    sources: [MAJOR_DISEASES],
  },
  'multiple-sclerosis': {
    name: 'Multiple sclerosis',
    inSentence: 'multiple sclerosis',
    roles: ['cause'],
    tellsApart: 'A link is disputed; spasms and stiffness of the legs may look like RLS.',
    ask: 'Has multiple sclerosis been diagnosed? Are there spasms or stiffness?',
    lookFor: 'Spastic tone, brisk reflexes, sensory loss',
    firstTest: 'MRI of brain and cord if new',
    grade: 'C',
    note: 'Sources disagree: one review finds raised rates, another calls the evidence insufficient.',
    sources: [MAJOR_DISEASES, SEEDS],
  },
  'rheumatoid-arthritis': {
    name: 'Rheumatoid arthritis',
    inSentence: 'rheumatoid arthritis',
    roles: ['cause', 'mimic'],
    tellsApart: 'Goes with RLS; the pain and stiffness of the joints themselves carry no urge.',
    ask: 'Are the joints swollen, and stiff in the morning?',
    lookFor: 'Swollen, tender joints on both sides',
    firstTest: 'CRP or ESR, rheumatoid factor, anti-CCP',
    grade: 'B',
    sources: [SEEDS],
  },
  sjogren: {
    name: 'Sjögren syndrome',
    inSentence: 'Sjögren syndrome',
    roles: ['cause'],
    tellsApart: 'A weak link, by way of neuropathy or lack of B12.',
    ask: 'Are your eyes and mouth dry?',
    lookFor: 'Dry eyes and mouth, sensory loss',
    firstTest: 'Anti-Ro antibodies, B12',
    grade: 'C',
    sources: [SEEDS],
  },
  fibromyalgia: {
    name: 'Fibromyalgia',
    inSentence: 'fibromyalgia',
    roles: ['cause', 'mimic'],
    tellsApart:
      'Goes with RLS; its own pain is widespread, all day, tender to pressure, without urge.',
    ask: 'Does it hurt all over, also by day and away from the legs?',
    lookFor: 'Widespread tenderness, normal strength',
    firstTest: 'Clinical; CK, TSH, CRP when in doubt',
    grade: 'B',
    sources: [SEEDS, cite('uptodate-differential', '2.2', 'textbook')],
  },
  coeliac: {
    name: 'Coeliac or other autoimmune disease',
    inSentence: 'coeliac or other autoimmune disease',
    roles: ['cause'],
    tellsApart: 'A link by way of lack of iron or B12.',
    ask: 'Do you have coeliac disease, long-lasting diarrhoea, or another autoimmune disease?',
    lookFor: 'Low weight, pallor',
    firstTest: 'Coeliac antibodies when iron or B12 is low',
    grade: 'B',
    sources: [SEEDS],
  },
  thyroid: {
    name: 'Thyroid disease',
    inSentence: 'thyroid disease',
    roles: ['cause'],
    tellsApart: 'A weak link with an underactive thyroid.',
    ask: 'Do you have thyroid disease? Do you feel the cold or the heat more than others?',
    lookFor: 'Goitre, pulse, tremor, slow reflexes',
    firstTest: 'TSH',
    grade: 'C',
    note: 'An overactive thyroid makes the whole body restless and can look like RLS.',
    sources: [SEEDS, cite('medscape-workup', '5.5', 'expert')],
  },
  'sleep-apnoea': {
    name: 'Sleep apnoea',
    inSentence: 'sleep apnoea',
    roles: ['cause'],
    tellsApart: 'Untreated, it makes RLS worse.',
    ask: 'Do you snore, or do others see pauses in your breathing? Are you sleepy by day?',
    lookFor: 'Body mass index, neck, airway',
    firstTest: 'Sleep study',
    grade: 'B',
    sources: [cite('winkelman-2025-secondary', '6.1', 'guideline')],
  },
  obesity: {
    name: 'Obesity',
    inSentence: 'obesity',
    roles: ['cause'],
    tellsApart: 'A weak link; snoring is asked about.',
    ask: 'Has your weight changed? Do you snore?',
    lookFor: 'Body mass index',
    firstTest: 'None for RLS',
    grade: 'C',
    sources: [SEEDS],
  },
  'heart-disease': {
    name: 'Heart disease or hypertension',
    inSentence: 'heart disease or hypertension',
    roles: ['cause'],
    tellsApart: 'A possible link; the studies are weak.',
    ask: 'Do you have heart disease or high blood pressure?',
    lookFor: 'Blood pressure, oedema, signs of heart failure',
    firstTest: 'None for RLS',
    grade: 'B',
    note: 'Graded between possible and weak.',
    sources: [MAJOR_DISEASES],
  },
  'magnesium-lack': {
    name: 'Magnesium deficiency',
    inSentence: 'magnesium deficiency',
    roles: ['cause'],
    tellsApart: 'A weak link; cramps are the usual symptom.',
    ask: 'Do you have cramps, long-lasting diarrhoea, or take diuretics or acid blockers?',
    lookFor: 'Tremor, cramps, brisk reflexes',
    firstTest: 'Magnesium, with calcium',
    grade: 'C',
    sources: [SEEDS, cite('medscape-workup', '5.5', 'expert')],
  },
  'folate-lack': {
    name: 'Folate deficiency',
    inSentence: 'folate deficiency',
    roles: ['cause'],
    tellsApart: 'A weak link; measured together with B12.',
    ask: 'Do you eat few vegetables, drink much alcohol, or have a bowel disease?',
    lookFor: 'Sore tongue, pallor',
    firstTest: 'Folate together with B12',
    grade: 'C',
    note: 'Folate alone, while B12 is low, can harm the nerves.',
    sources: [SEEDS, cite('nice-ng239', '5.4', 'guideline')],
  },
  amyloidosis: {
    name: 'Amyloidosis',
    inSentence: 'amyloidosis',
    roles: ['cause'],
    tellsApart: 'A weak link, by way of neuropathy.',
    ask: 'Are there numb feet, carpal tunnel trouble, light-headedness or breathlessness?',
    lookFor: 'Neuropathy, postural fall of blood pressure, heart failure',
    firstTest: 'Immunofixation and free light chains',
    grade: 'C',
    sources: [SEEDS],
  },
  'stress-fatigue': {
    name: 'Stress or fatigue',
    inSentence: 'stress or fatigue',
    roles: ['cause'],
    tellsApart: 'May make RLS worse; it does not explain an urge by itself.',
    ask: 'Is it worse when you are under strain or have slept too little?',
    lookFor: 'Mood',
    firstTest: 'None for RLS',
    grade: 'C',
    sources: [SEEDS],
  },

  // What may lie behind an abnormal finding (§3.2, §3.3, vignettes 8 and 9).
  'cauda-equina': {
    name: 'Cauda equina syndrome',
    inSentence: 'cauda equina syndrome',
    roles: ['behind-a-finding'],
    tellsApart:
      'Numb saddle, trouble with bladder or bowel, deficit of both legs; back or leg pain may be missing. RLS on both sides is not this.',
    ask: 'Is the area between the legs numb? Is passing urine or stool new trouble? Since when?',
    lookFor: 'Saddle sensation, power and reflexes of both legs, residual urine',
    firstTest:
      'Emergency MRI; a residual urine below 200 mL does not speak against it, and pain in one leg only neither',
    sources: [cite('ces-pathway', '3.3', 'guideline')],
  },
  'deep-vein-thrombosis': {
    name: 'Deep vein thrombosis',
    inSentence: 'deep vein thrombosis',
    roles: ['behind-a-finding'],
    tellsApart: 'One leg swollen, warm or tender, new.',
    ask: 'Is one leg swollen, warm or tender? Since when?',
    lookFor: 'Calf circumference on both sides, tenderness, warmth',
    firstTest:
      'Wells score, D-dimer, duplex the same day; in pregnancy or within 6 weeks after delivery duplex without the score',
    sources: [SIGNS, cite('project-design', 'D20', 'design')],
  },
  stroke: {
    name: 'Stroke or TIA',
    inSentence: 'stroke or TIA',
    roles: ['behind-a-finding'],
    tellsApart: 'Sudden weakness, even of a small part; face, speech, sight or one side.',
    ask: 'Did it come suddenly? Were face, speech, sight or an arm affected?',
    lookFor: 'Face, arm, speech, one-sided weakness, extensor plantar',
    firstTest: 'Stroke pathway now',
    sources: [cite('nice-ng127', '3.3', 'guideline')],
  },
  'peroneal-nerve': {
    name: 'Peroneal nerve lesion',
    inSentence: 'peroneal nerve lesion',
    roles: ['behind-a-finding'],
    tellsApart: 'Foot drop alone; also to be thought of: the L5 root, or brain and cord.',
    ask: 'Does the foot catch or slap? Have you crossed your legs, knelt or worn a cast for long?',
    lookFor: 'Weak dorsiflexion with spared inversion, tenderness at the fibular head',
    firstTest: 'Nerve conduction studies and EMG; MRI according to the site',
    sources: [SIGNS],
  },
  'motor-neurone': {
    name: 'Motor neurone disease',
    inSentence: 'motor neurone disease',
    roles: ['behind-a-finding'],
    tellsApart: 'Wasting and fasciculation with weakness, brisk reflexes, no sensory loss.',
    ask: 'Do the muscles twitch or waste? Is swallowing or speech harder?',
    lookFor: 'Wasting, fasciculation, brisk reflexes, tongue',
    firstTest: 'Urgent neurology; EMG',
    sources: [cite('nice-ng127', '3.3', 'guideline'), SIGNS],
  },
  'inflammatory-neuropathy': {
    name: 'Guillain-Barré or similar neuropathy',
    inSentence: 'Guillain-Barré or similar neuropathy',
    roles: ['behind-a-finding'],
    tellsApart:
      'Weakness on both sides within 4 weeks, lost reflexes, tingling; breathing at risk.',
    ask: 'Has weakness come up both legs within days or weeks? Is breathing or swallowing harder?',
    lookFor: 'Weakness on both sides, lost reflexes, face, breathing',
    firstTest: 'Emergency: vital capacity, swallowing, ECG',
    sources: [cite('nice-ng127', '3.3', 'guideline')],
  },
  'limb-ischaemia': {
    name: 'Limb ischaemia',
    inSentence: 'limb ischaemia',
    roles: ['behind-a-finding'],
    tellsApart: 'A cold, pale, painful or numb limb without pulse; not all signs need be present.',
    ask: 'Did the leg turn cold, pale, numb or very painful? Since when?',
    lookFor: 'Pulses, colour, temperature, power and sensation on both sides',
    firstTest: 'Immediate vascular call when acute; urgent vascular clinic for rest pain or ulcer',
    sources: [cite('limb-ischaemia', '3.3', 'guideline')],
  },
  'septic-joint': {
    name: 'Septic arthritis',
    inSentence: 'septic arthritis',
    roles: ['behind-a-finding'],
    tellsApart: 'One hot, swollen joint, within 14 days or of unknown onset.',
    ask: 'Is one joint hot and swollen? Is there fever?',
    lookFor: 'Heat, effusion, pain on the slightest movement, fever',
    firstTest: 'Same-day aspiration, blood cultures, CRP',
    sources: [SIGNS],
  },
};

/** The eleven that are always asked. */
export const CORE: ReadonlySet<ConditionId> = new Set(CORE_MIMIC_IDS);

const MIMICS: ReadonlySet<ConditionId> = new Set(MIMIC_IDS);

/** One of the mimics of the screen; the role alone also covers fibromyalgia and rheumatoid arthritis. */
export const isMimic = (id: ConditionId): id is MimicId => MIMICS.has(id);

type Triggered = { readonly id: MimicId; readonly trigger: Condition<Facts> };

const triggersOf = (ids: readonly MimicId[]): readonly Triggered[] =>
  ids.flatMap((id) => {
    const { trigger } = CONDITIONS[id];
    return trigger === undefined ? [] : [{ id, trigger }];
  });

const ALL_TRIGGERS = triggersOf(MIMIC_IDS);
const EXTENDED_TRIGGERS = triggersOf(EXTENDED_MIMIC_IDS);

/**
 * The mimics that criterion 5 waits for (D1): the core, and each extended one whose trigger is
 * recorded. An undetermined trigger (medicines or age not recorded, "unsure", not examined) makes
 * nothing required: D1 says "recorded", and a blank would otherwise keep every visit open.
 */
export function requiredMimics(facts: Facts): readonly MimicId[] {
  let required: MimicId[] | undefined;
  for (const { id, trigger } of EXTENDED_TRIGGERS) {
    if (holds(trigger, facts) !== 'yes') continue;
    required ??= [...CORE_MIMIC_IDS];
    required.push(id);
  }
  return required ?? CORE_MIMIC_IDS;
}

/** The mimics that something recorded moves up, each with the facts that do (D7, D14). */
export function movedUp(
  facts: Facts,
): readonly { readonly id: MimicId; readonly leaves: readonly Held<Facts>[] }[] {
  return ALL_TRIGGERS.filter(({ trigger }) => holds(trigger, facts) === 'yes').map(
    ({ id, trigger }) => ({ id, leaves: because(trigger, facts) }),
  );
}
