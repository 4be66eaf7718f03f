import { is } from '../../facts/leaf.ts';
import { any } from '../../logic/condition.ts';
import type { CORE_MIMIC_IDS } from '../../record/ids.ts';
import { cite } from '../sources.ts';
import {
  ONDO,
  PRIMARY_CARE,
  SEEDS,
  SIGNS,
  TABLES,
  TRIGGER,
  score,
  type ConditionRow,
} from './row.ts';

const CRITERIA_LIST = cite('allen-2014', '1.2', 'consensus');
const FEATURE = cite('project-design', 'D7', 'design');
const alwaysTheSameLeg = is('leg-side', 'one');

/** The core: always asked (§2.4). */
export const CORE: Readonly<Record<(typeof CORE_MIMIC_IDS)[number], ConditionRow>> = {
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
};
