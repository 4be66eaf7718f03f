/**
 * Urgency by tempo (D4): one row per pathway, E1 to E9, U1 to U10, R1 to R6, each with its own time,
 * what it suggests and the first investigations. All rows that hold fire; the highest tier leads.
 * Beside them stand rows for what D3 says of "unsure" and of "yes" without details: a safety
 * question that was answered "yes" or "unsure" is never silent.
 */
import { HAEMOGLOBIN } from './limits/other.ts';
import { ANKLE_JERK_AGE } from './limits/age.ts';
import type { Tier, Within } from './results.ts';
import { is, number } from '../facts/leaf.ts';
import type { Facts } from '../facts/facts.ts';
import { cite, type Citations } from './sources.ts';
import type { Tempo } from '../facts/tempo.ts';
import { all, any, named } from '../logic/condition.ts';
import { every } from '../logic/table.ts';
import type { AnswerLeaf, Condition } from '../logic/condition.ts';
import type { Row, Table } from '../logic/table.ts';
import type { QuestionId } from '../record/visit.ts';

/** What a row speaks about: chosen here, put in words from the visit by `finding-words.ts`. */
export type Subject =
  | 'sudden-trouble'
  | 'sudden-sign'
  | 'weakness'
  | 'reported-weakness'
  | 'sacral'
  | 'soft-sacral'
  | 'cord'
  | 'back-pain'
  | 'breathing'
  | 'limb'
  | 'limb-chronic'
  | 'joint'
  | 'distress'
  | 'swelling'
  | 'sensory'
  | 'position'
  | 'gait'
  | 'child'
  | 'haemoglobin'
  | 'radicular'
  | 'claudication'
  | 'pulses'
  | 'oedema'
  | 'parkinsonian'
  | 'postural-drop'
  | 'one-sided'
  | 'abrupt'
  | 'known-stable'
  | 'other-sign'
  | 'ankle-jerks-in-age';

export type Pathway = {
  readonly tier: Tier;
  readonly within: Within;
  readonly subject: Subject;
  readonly suspects: string;
  readonly action: string;
  /** A deficit: "RLS does not explain it." */
  readonly deficit: boolean;
  /** Not printed while one of these fires. */
  readonly yieldsTo: readonly UrgencyId[];
  /** A finding that never leads the headline (R6, notes). */
  readonly leads: boolean;
  readonly question: QuestionId;
};

export const URGENCY_IDS = [
  'E1',
  'E1-sign',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7-ischaemia',
  'E7-compartment',
  'E7-pulses',
  'E8',
  'E9',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5-cord',
  'U5-position',
  'U6',
  'U7',
  'U8',
  'U9-limp-fever',
  'U9-blood-count',
  'U9',
  'U10',
  'S1-earlier',
  'S1-unsure',
  'S2-unsure',
  'S2-with-more',
  'S3-power-not-examined',
  'S4-yes',
  'S4-unsure-weak',
  'S5-yes',
  'S6-yes',
  'S6-unsure',
  'S8-unsure',
  'S8-later',
  'S9-yes',
  'S9-unsure',
  'weakness-onset-unknown',
  'gait-of-weakness',
  'R1',
  'R2',
  'R3',
  'R4-claudication',
  'R4-pulses',
  'R4-oedema',
  'R4-parkinsonian',
  'R4-postural',
  'R5-one-sided',
  'R5-abrupt',
  'R6',
  'other-balance',
  'other-sign',
  'S1-longer',
  'S3-unsure',
  'S4-unsure',
  'S5-unsure',
  'S7-unsure',
  'S10-unsure',
  'S2-soft',
  'S3-power-full',
  'S3-power-unchanged',
  'R2-note',
] as const;
export type UrgencyId = (typeof URGENCY_IDS)[number];

const upTo14Days = ['sudden', 'hours', 'days', 'up-to-14-days'] as const satisfies Tempo[];
const under4Weeks = [...upTo14Days, 'two-to-four-weeks'] as const;
const hoursTo4Weeks = ['hours', 'days', 'up-to-14-days', 'two-to-four-weeks'] as const;
const over1Month = ['one-to-three-months', 'longer'] as const;

const newWeakness = named('new weakness', is('weakness', 'new'));
const backOrLegPain = named(
  'back pain or pain shooting down a leg',
  any(is('back-pain', 'yes'), is('radicular-pain', 'yes'), is('back-pain-danger', 'yes')),
);
/**
 * "New or worse within 14 days, or onset unknown" (D4, E3; §3.3 "or worsening"). Stocking loss of
 * unknown onset is R2's; a level on the trunk is of both legs.
 */
const bothLegsDeficit = named(
  'new or worsening deficit of both legs, up to 14 days or onset unknown',
  any(
    all(
      newWeakness,
      is('weakness-pattern', 'both-sides'),
      any(is('weakness-tempo', ...upTo14Days, 'unknown'), is('weakness-course', 'worsening')),
    ),
    all(
      is('sensory-loss', 'new'),
      is('sensory-both-sides', 'yes'),
      is('light-touch', 'one-root-or-nerve', 'other'),
      any(is('sensory-tempo', ...upTo14Days, 'unknown'), is('sensory-course', 'worsening')),
    ),
    all(
      is('sensory-loss', 'new'),
      is('light-touch', 'sensory-level'),
      any(is('sensory-tempo', ...upTo14Days, 'unknown'), is('sensory-course', 'worsening')),
    ),
    all(is('sensory-loss', 'new'), is('stocking-loss', 'yes'), is('sensory-tempo', ...upTo14Days)),
  ),
);
const caudaEquina = named(
  'suspected cauda equina',
  any(
    all(is('sacral', 'definite'), is('sacral-tempo', 'within-14-days', 'unknown')),
    all(bothLegsDeficit, backOrLegPain),
  ),
);
const newCordSign = named('new cord sign', is('cord-sign', 'new'));
const anyDeficit = named(
  'any new deficit',
  any(
    newWeakness,
    is('sensory-loss', 'new'),
    newCordSign,
    is('sacral', 'definite'),
    is('gait-presence', 'new'),
    is('new-neurological-sign', 'yes'),
    is('reported-weakness', 'power-not-examined'),
  ),
);
/** Asked in S4, or mentioned by the patient (D4, E6). */
const breathlessAtRest = named(
  'breathless at rest or lying',
  any(is('breathless', 'yes'), is('breathless-lying', 'yes')),
);
/** A limb that suffers on examination: weak or numb, up to 14 days or onset unknown (D4, E7). */
const weakOrNumb = named(
  'new weakness or sensory loss, up to 14 days or onset unknown',
  any(
    all(newWeakness, is('weakness-tempo', ...upTo14Days, 'unknown')),
    all(is('sensory-loss', 'new'), is('sensory-tempo', ...upTo14Days, 'unknown')),
  ),
);
const weakOrSaysSo = named(
  'new weakness, or weakness reported and power not examined',
  any(newWeakness, is('reported-weakness', 'power-not-examined')),
);

const NICE: Citations = [
  cite('nice-ng127', '3.3', 'guideline'),
  cite('project-design', 'D4', 'design'),
];
const CES: Citations = [
  cite('ces-pathway', '3.3', 'guideline'),
  cite('project-design', 'D4', 'design'),
];
const ISCHAEMIA: Citations = [
  cite('limb-ischaemia', '3.3', 'guideline'),
  cite('project-design', 'D4', 'design'),
];
const CORD: Citations = [
  cite('nice-ng234', '3.3', 'guideline'),
  cite('project-design', 'D4', 'design'),
];
const DESIGN: Citations = [
  cite('project-design', 'D4', 'design'),
  cite('neurology-practice', '3.2', 'textbook'),
];
const SAFETY: Citations = [cite('project-design', 'D3', 'design')];
const AAN: Citations = [
  cite('aan-2009', '3.2', 'guideline'),
  cite('project-design', 'D4', 'design'),
];

type PathwayRow = Row<Facts, UrgencyId, Pathway>;
type Extra = Partial<Pick<Pathway, 'deficit' | 'yieldsTo' | 'leads' | 'tier'>>;

const pathway = (
  id: UrgencyId,
  tier: Tier,
  within: Within,
  [subject, question]: readonly [Subject, QuestionId],
  when: Condition<Facts>,
  suspects: string,
  action: string,
  sources: Citations,
  extra: Extra = {},
): PathwayRow => ({
  id,
  when,
  then: {
    tier,
    within,
    subject,
    question,
    suspects,
    action,
    deficit: true,
    yieldsTo: [],
    leads: true,
    ...extra,
  },
  reassures: false,
  sources,
});

const weakness = ['weakness', 'exam.strength'] as const;
const sacral = ['sacral', 'safety.bladder-bowel-saddle'] as const;
const limb = ['limb', 'safety.limb-sudden'] as const;

const EMERGENCY: readonly PathwayRow[] = [
  pathway(
    'E1',
    'emergency',
    'now',
    ['sudden-trouble', 'safety.sudden-trouble'],
    any(
      all(newWeakness, is('weakness-tempo', 'sudden')),
      all(newWeakness, is('weakness-pattern', 'one-side'), is('weakness-tempo', 'hours')),
      all(is('sudden-trouble', 'yes'), is('sudden-trouble-tempo', 'sudden', 'hours', 'unknown')),
    ),
    'stroke or TIA; if the limb is painful, cold, tense or swollen, a limb cause first',
    'Stroke pathway; if the limb is painful, cold, tense or swollen, feel the pulses first.',
    NICE,
  ),
  pathway(
    'E1-sign',
    'emergency',
    'now',
    ['sudden-sign', 'exam.gait'],
    // More careful than the source, which names weakness: a stroke may show as ataxia or numbness.
    any(
      all(
        is('gait-presence', 'new'),
        is('gait', 'ataxic', 'spastic', 'of-weakness'),
        is('gait-tempo', 'sudden', 'hours'),
      ),
      all(
        is('sensory-loss', 'new'),
        is('light-touch', 'other'),
        is('sensory-tempo', 'sudden', 'hours'),
      ),
    ),
    'stroke, or another acute lesion of brain or cord',
    'Stroke pathway; look for cord signs.',
    NICE,
    { yieldsTo: ['E1'] },
  ),
  pathway(
    'E2',
    'emergency',
    'now',
    weakness,
    all(
      newWeakness,
      is('weakness-pattern', 'both-sides'),
      any(
        is('weakness-tempo', ...hoursTo4Weeks),
        all(
          is('weakness-tempo', 'unknown'),
          any(
            is('reflexes', 'ankle-jerks-absent', 'one-ankle-jerk-absent', 'lost', 'mixed'),
            is('bladder-bowel-saddle', 'yes'),
            is('breathless-swallowing', 'yes'),
          ),
        ),
      ),
    ),
    'Guillain-Barré syndrome, cord compression or cauda equina',
    'Immediate hospital assessment; breathing (FVC) and swallowing; MRI of the spine if signs or bladder point there.',
    NICE,
  ),
  pathway(
    'E3',
    'emergency',
    'now',
    sacral,
    caudaEquina,
    'cauda equina syndrome',
    'Hospital now; emergency MRI of the lumbar spine. A residual urine below 200 mL or one-sided sciatica does not make it safe.',
    CES,
  ),
  pathway(
    'E4',
    'emergency',
    'now',
    ['cord', 'exam.plantars'],
    all(
      newCordSign,
      any(
        is('cord-tempo', 'sudden', 'hours', 'days'),
        is('back-pain-cancer-fever-injury', 'yes'),
        caudaEquina,
        all(newWeakness, is('weakness-tempo', ...under4Weeks)),
      ),
    ),
    'acute cord compression (metastasis, abscess, haematoma, disc)',
    'Hospital now; MRI of the whole spine the same day. With cancer: metastatic cord compression pathway.',
    CORD,
  ),
  pathway(
    'E5',
    'emergency',
    'now',
    ['back-pain', 'safety.back-pain-danger'],
    all(is('back-pain-fever', 'yes'), any(is('back-pain-infection-risk', 'yes'), anyDeficit)),
    'spinal epidural abscess',
    'Hospital now; blood cultures, CRP, MRI of the whole spine.',
    CORD,
  ),
  pathway(
    'E6',
    'emergency',
    'now',
    ['breathing', 'safety.breathless-swallowing'],
    any(
      all(weakOrSaysSo, breathlessAtRest),
      all(newWeakness, is('swallowing', 'yes'), is('weakness-tempo', ...under4Weeks, 'unknown')),
      all(
        is('reported-weakness', 'power-not-examined'),
        is('swallowing', 'yes'),
        any(
          is('legs-weaker-tempo', ...under4Weeks, 'unknown'),
          is('breathless-swallowing-tempo', ...under4Weeks, 'unknown'),
        ),
      ),
    ),
    'neuromuscular weakness of breathing or swallowing',
    'Hospital now; vital capacity (FVC), oxygen saturation, swallowing.',
    NICE,
  ),
  pathway(
    'E7-ischaemia',
    'emergency',
    'now',
    limb,
    all(
      is('limb-sudden', 'yes'),
      is('limb-sudden-tempo', ...upTo14Days, 'unknown'),
      any(
        all(
          any(is('limb-cold-or-pale', 'yes'), is('pulses', 'absent'), is('limb-cold', 'yes')),
          is('limb-pain-numb-weak', 'yes'),
        ),
        all(is('limb-cold-or-pale', 'yes'), weakOrNumb),
      ),
    ),
    'acute limb ischaemia',
    'Call vascular surgery now; not all six signs need be present.',
    ISCHAEMIA,
  ),
  pathway(
    'E7-compartment',
    'emergency',
    'now',
    limb,
    any(
      all(is('limb-tense', 'yes'), is('limb-sudden-tempo', ...upTo14Days, 'unknown')),
      all(is('oedema-tense', 'yes'), is('oedema-tempo', ...upTo14Days, 'unknown')),
    ),
    'compartment syndrome, with or without a pulse',
    'Surgical assessment now.',
    DESIGN,
  ),
  pathway(
    'E7-pulses',
    'emergency',
    'now',
    ['pulses', 'exam.pulses'],
    // Found on examination, whatever was asked; older numbness with absent pulses is R2 and R4.
    all(
      is('pulses-presence', 'new'),
      any(is('pulses', 'absent'), is('limb-cold', 'yes')),
      weakOrNumb,
    ),
    'acute limb ischaemia',
    'Call vascular surgery now; not all six signs need be present.',
    ISCHAEMIA,
    { yieldsTo: ['E7-ischaemia'] },
  ),
  pathway(
    'E8',
    'emergency',
    'now',
    ['joint', 'safety.hot-joint'],
    any(
      all(is('hot-joint', 'yes'), is('hot-joint-tempo', ...upTo14Days, 'unknown')),
      all(
        is('joints', 'one-hot-swollen'),
        is('joints-presence', 'new'),
        is('joints-tempo', ...upTo14Days, 'unknown'),
      ),
    ),
    'septic arthritis until shown otherwise',
    'Hospital now; aspiration and blood tests.',
    DESIGN,
  ),
  pathway(
    'E9',
    'emergency',
    'now',
    ['distress', 'safety.restless-distress'],
    // S9 is asked of patients on these medicines or after stopping one, so it carries the medicine.
    any(is('fever-rigidity-confusion', 'yes'), is('self-harm', 'yes')),
    'neuroleptic malignant or serotonin syndrome, or severe akathisia with thoughts of self-harm',
    'Hospital or crisis team now; do not leave the patient alone; review with the prescriber today.',
    DESIGN,
    { deficit: false },
  ),
];

const URGENT: readonly PathwayRow[] = [
  pathway(
    'U1',
    'urgent',
    'same day',
    ['swelling', 'safety.one-leg-swollen'],
    any(is('one-leg-swollen', 'yes'), all(is('oedema', 'one-side'), is('oedema-presence', 'new'))),
    'deep-vein thrombosis',
    'Same-day assessment for thrombosis; in pregnancy or within 6 weeks after delivery duplex directly, no Wells score or D-dimer.',
    DESIGN,
  ),
  pathway(
    'U2',
    'urgent',
    '2 weeks',
    weakness,
    any(
      all(
        newWeakness,
        is('weakness-pattern', 'one-limb', 'one-side', 'unplaced'),
        is('weakness-tempo', ...hoursTo4Weeks, 'unknown'),
      ),
      is('ascending-loss', 'yes'),
    ),
    'root, peroneal nerve, plexus, cord or brain',
    'Today: plantars, saddle sensation, bladder and bowel. Then neurology or spinal referral; MRI or nerve conduction by localisation.',
    NICE,
  ),
  pathway(
    'U3',
    'urgent',
    'days',
    weakness,
    all(newWeakness, is('weakness-grade', 'three-or-less')),
    'severe root, nerve, plexus, cord or brain lesion',
    'Neurology or spinal surgery within days; MRI by localisation.',
    DESIGN,
  ),
  pathway(
    'U4',
    'urgent',
    '2 weeks',
    weakness,
    any(
      all(
        newWeakness,
        any(is('weakness-pattern', 'both-sides'), is('weakness-proximal', 'yes')),
        is('weakness-tempo', 'one-to-three-months'),
        is('weakness-course', 'worsening', 'unknown'),
      ),
      all(
        newWeakness,
        is('wasting-or-fasciculation', 'yes'),
        any(is('sensory-loss', 'no'), is('reflexes', 'brisk', 'mixed')),
      ),
      all(newWeakness, is('weakness-tempo', ...over1Month), is('swallowing', 'yes')),
    ),
    'myopathy, neuromuscular junction, inflammatory neuropathy or motor neurone disease',
    'CK now; TSH, potassium, ESR; urgent neurology, EMG.',
    NICE,
  ),
  pathway(
    'U5-cord',
    'urgent',
    '2 weeks',
    ['cord', 'exam.plantars'],
    newCordSign,
    'a lesion of the spinal cord or brain; lack of B12 or copper',
    'Urgent neurology; MRI of the whole spine, brain by localisation; B12.',
    NICE,
    { yieldsTo: ['E4'] },
  ),
  pathway(
    'U5-position',
    'urgent',
    '2 weeks',
    ['position', 'exam.vibration-position'],
    all(
      is('vibration-presence', 'new'),
      is('vibration-position', 'toe-vibration-reduced', 'lost'),
      any(
        is('romberg', 'positive'),
        is('gait', 'ataxic'),
        is('reflexes', 'brisk', 'mixed'),
        is('plantars', 'extensor'),
      ),
    ),
    'lack of B12 or copper, dorsal-column or large-fibre disease',
    'B12, MMA, homocysteine, copper, syphilis serology; urgent neurology; MRI of the cord.',
    [cite('b12-neurology', '5.2', 'study'), cite('project-design', 'D4', 'design')],
  ),
  pathway(
    'U6',
    'urgent',
    '2 weeks',
    ['gait', 'exam.gait'],
    all(is('gait-presence', 'new'), is('gait', 'ataxic', 'spastic')),
    'cerebellum, cord, large-fibre neuropathy or lack of B12',
    'Urgent neurology; MRI by localisation; B12; alcohol and medicines.',
    DESIGN,
  ),
  pathway(
    'U7',
    'urgent',
    '2 weeks',
    ['limb-chronic', 'safety.limb-sudden'],
    any(
      all(
        is('limb-rest-pain-or-ulcer', 'yes'),
        is('limb-sudden-tempo', 'two-to-four-weeks', ...over1Month),
      ),
      all(is('skin', 'ulcer-or-gangrene'), is('skin-presence', 'new')),
    ),
    'chronic limb-threatening ischaemia',
    'Urgent vascular referral; ankle-brachial index.',
    ISCHAEMIA,
    { deficit: false },
  ),
  pathway(
    'U8',
    'urgent',
    '2 weeks',
    sacral,
    all(is('sacral', 'definite'), is('sacral-tempo', 'beyond-14-days')),
    'a lesion of the cauda equina or cord; bladder or bowel disease',
    'Residual urine, saddle sensation; urgent spinal assessment; MRI of the lumbar spine.',
    CES,
  ),
  pathway(
    'U9-limp-fever',
    'urgent',
    'same day',
    ['child', 'safety.child-danger'],
    is('child-limp-and-fever', 'yes'),
    'septic hip or bone infection in a child',
    'Same-day paediatric assessment: hip, blood count, CRP.',
    DESIGN,
    { deficit: false },
  ),
  pathway(
    'U9-blood-count',
    'urgent',
    'days',
    ['child', 'safety.child-danger'],
    is('child-pallor-or-bruising', 'yes'),
    'blood disease in a child',
    'Full blood count within 48 hours; urgent paediatrics.',
    DESIGN,
    { deficit: false },
  ),
  pathway(
    'U9',
    'urgent',
    '2 weeks',
    ['child', 'safety.child-danger'],
    is('child-danger', 'yes'),
    'joint, bone or general disease in a child',
    'Examine hips and joints; blood count, CRP; urgent paediatrics.',
    [cite('growing-pains-2025', '2.2', 'study'), cite('project-design', 'D4', 'design')],
    { deficit: false, yieldsTo: ['U9-blood-count', 'U9-limp-fever'] },
  ),
  pathway(
    'U10',
    'urgent',
    'same day',
    ['haemoglobin', 'lab.haemoglobin'],
    number('haemoglobin', 'below', HAEMOGLOBIN.sameDay),
    'severe anaemia',
    'Same-day assessment: bleeding, symptoms, repeat count.',
    DESIGN,
    { deficit: false },
  ),
];

/** What D3 asks of a safety answer that no row above takes up. */
const FROM_SAFETY: readonly PathwayRow[] = [
  pathway(
    'S1-earlier',
    'urgent',
    'same day',
    ['sudden-trouble', 'safety.sudden-trouble'],
    all(
      is('sudden-trouble', 'yes'),
      is('sudden-trouble-tempo', 'days', 'up-to-14-days', 'two-to-four-weeks'),
    ),
    'recent stroke or TIA',
    'Same-day stroke or TIA assessment.',
    SAFETY,
    { yieldsTo: ['E1'] },
  ),
  pathway(
    'S1-unsure',
    'urgent',
    'same day',
    ['sudden-trouble', 'safety.sudden-trouble'],
    is('sudden-trouble', 'unsure'),
    'possible stroke or TIA',
    'Clarify now: what, which side, since when.',
    SAFETY,
  ),
  pathway(
    'S2-unsure',
    'urgent',
    'same day',
    sacral,
    is('bladder-bowel-saddle', 'unsure'),
    'possible cauda equina',
    'Clarify now: passing urine, feeling it pass, stool, saddle, since when.',
    SAFETY,
    { yieldsTo: ['E3'] },
  ),
  pathway(
    'S2-with-more',
    'urgent',
    'same day',
    ['soft-sacral', 'safety.bladder-bowel-saddle'],
    any(
      all(is('sacral', 'soft'), any(backOrLegPain, is('new-neurological-sign', 'yes'))),
      // Mentioned, and the safety question is not answered: silence is no answer.
      all(is('bladder-trouble', 'yes'), backOrLegPain),
    ),
    'possible cauda equina or cord lesion',
    'Ask today: onset, retention, saddle; examine saddle and sphincter.',
    CES,
    { yieldsTo: ['E3'] },
  ),
  pathway(
    'S3-power-not-examined',
    'urgent',
    'same day',
    ['reported-weakness', 'exam.strength'],
    is('reported-weakness', 'power-not-examined'),
    'weakness until examined',
    'Examine power now: legs, grip and shoulder; reflexes, plantars.',
    SAFETY,
  ),
  pathway(
    'S4-yes',
    'urgent',
    'same day',
    ['breathing', 'safety.breathless-swallowing'],
    is('breathless-swallowing', 'yes'),
    'heart, lung or neuromuscular disease',
    'Same-day assessment; examine power, neck and breathing.',
    SAFETY,
    { deficit: false, yieldsTo: ['E6'] },
  ),
  pathway(
    'S4-unsure-weak',
    'urgent',
    'same day',
    ['breathing', 'safety.breathless-swallowing'],
    all(is('breathless-swallowing', 'unsure'), weakOrSaysSo),
    'possible neuromuscular weakness of breathing or swallowing',
    'Clarify now: at rest, lying, eating, drinking; vital capacity (FVC).',
    SAFETY,
    { yieldsTo: ['E6'] },
  ),
  pathway(
    'S5-yes',
    'urgent',
    'days',
    ['back-pain', 'safety.back-pain-danger'],
    is('back-pain-danger', 'yes'),
    'spinal metastasis, infection, fracture or bleeding',
    'Full neurological examination today; MRI of the spine by the cause; cancer: spinal metastasis pathway.',
    CORD,
    { deficit: false, yieldsTo: ['E4', 'E5'] },
  ),
  pathway(
    'S6-yes',
    'urgent',
    'same day',
    limb,
    // Pain at rest, an ulcer or black skin for more than 14 days is U7's.
    all(
      is('limb-sudden', 'yes'),
      any(is('limb-sudden-tempo', ...upTo14Days, 'unknown'), is('limb-rest-pain-or-ulcer', 'no')),
    ),
    'arterial or venous disease, compartment syndrome',
    'Feel the pulses, warmth and tension now; compare both legs.',
    SAFETY,
    { deficit: false, yieldsTo: ['E7-ischaemia', 'E7-compartment'] },
  ),
  pathway(
    'S6-unsure',
    'urgent',
    'same day',
    limb,
    is('limb-sudden', 'unsure'),
    'possible limb ischaemia',
    'Clarify now: feel the pulses, warmth and tension.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'S8-unsure',
    'urgent',
    'same day',
    ['joint', 'safety.hot-joint'],
    is('hot-joint', 'unsure'),
    'possible septic joint',
    'Clarify now: examine the joint, temperature.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'S8-later',
    'urgent',
    'days',
    ['joint', 'safety.hot-joint'],
    any(is('hot-joint', 'yes'), all(is('joints', 'one-hot-swollen'), is('joints-presence', 'new'))),
    'arthritis of one joint: infection, crystals, inflammation',
    'Examine the joint; blood tests, aspiration.',
    SAFETY,
    { deficit: false, yieldsTo: ['E8'] },
  ),
  pathway(
    'S9-yes',
    'urgent',
    'same day',
    ['distress', 'safety.restless-distress'],
    is('restless-distress', 'yes'),
    'severe akathisia or a reaction to a medicine',
    'Ask today about self-harm, fever, rigidity and confusion; review with the prescriber.',
    SAFETY,
    { deficit: false, yieldsTo: ['E9'] },
  ),
  pathway(
    'S9-unsure',
    'urgent',
    'same day',
    ['distress', 'safety.restless-distress'],
    is('restless-distress', 'unsure'),
    'possible akathisia or a reaction to a medicine',
    'Clarify now: self-harm, fever, rigidity, confusion.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'gait-of-weakness',
    'urgent',
    '2 weeks',
    ['gait', 'exam.strength'],
    all(is('gait-presence', 'new'), is('gait', 'of-weakness')),
    'root, peroneal nerve, muscle or cord',
    'Examine power now in every group; then as for weakness.',
    [cite('neurology-practice', '3.2', 'textbook'), cite('project-design', 'D4', 'design')],
    {
      yieldsTo: [
        'E1',
        'E1-sign',
        'E2',
        'E3',
        'E4',
        'E6',
        'U2',
        'U3',
        'U4',
        'weakness-onset-unknown',
      ],
    },
  ),
  pathway(
    'weakness-onset-unknown',
    'urgent',
    '2 weeks',
    weakness,
    all(newWeakness, is('weakness-tempo', 'unknown')),
    'root, nerve, muscle, cord or brain',
    'Ask when it began and whether it worsens; the time depends on it.',
    [cite('project-design', '3.3', 'design')],
    { yieldsTo: ['E1', 'E2', 'E3', 'E4', 'E6', 'U2', 'U3'] },
  ),
];

const ANY_WEAKNESS = [
  'E1',
  'E2',
  'E3',
  'E4',
  'E6',
  'U2',
  'U3',
  'U4',
  'weakness-onset-unknown',
] as const satisfies UrgencyId[];
const ANY_SENSORY = [
  'E2',
  'E3',
  'E4',
  'U2',
  'U5-cord',
  'U5-position',
] as const satisfies UrgencyId[];

const ROUTINE: readonly PathwayRow[] = [
  pathway(
    'R1',
    'routine',
    'routine',
    weakness,
    all(newWeakness, is('weakness-tempo', ...over1Month), is('weakness-grade', 'four', 'ungraded')),
    'neuropathy, root, muscle or motor neurone disease',
    'Grade every group; neurology referral; CK, nerve conduction and EMG by pattern.',
    NICE,
    { yieldsTo: ANY_WEAKNESS },
  ),
  pathway(
    'R2',
    'routine',
    'routine',
    ['sensory', 'exam.light-touch'],
    any(
      all(is('sensory-loss', 'new'), is('stocking-loss', 'yes')),
      all(
        is('vibration-presence', 'new'),
        is('vibration-position', 'toe-vibration-reduced', 'lost'),
      ),
      all(is('reflex-presence', 'new'), is('reflexes', 'ankle-jerks-absent')),
    ),
    'peripheral neuropathy',
    'Glucose or HbA1c, B12 with MMA, protein immunofixation, blood count, kidney, liver, TSH; nerve conduction if atypical.',
    AAN,
    { yieldsTo: [...ANY_SENSORY, 'R2-note'] },
  ),
  pathway(
    'R3',
    'routine',
    'routine',
    ['radicular', 'also-mentions'],
    is('radicular-pain', 'yes'),
    'lumbosacral root pain',
    'Examine root by root; no imaging without a deficit or a red flag; give the safety net.',
    [cite('neurology-practice', '3.3', 'textbook'), cite('project-design', 'D4', 'design')],
    { deficit: false, yieldsTo: [...ANY_WEAKNESS, 'E5', 'U5-cord', 'U8', 'R1'] },
  ),
  pathway(
    'R4-claudication',
    'routine',
    'routine',
    ['claudication', 'eased-by'],
    all(
      is('worse-walking', 'yes'),
      any(is('eased-by-standing-still', 'yes'), is('eased-by-sitting-or-bending', 'yes')),
    ),
    'arterial disease with weak pulses, spinal stenosis with good ones',
    'Foot pulses; ankle-brachial index, or specialist assessment and imaging.',
    NICE,
    { deficit: false },
  ),
  pathway(
    'R4-pulses',
    'routine',
    'routine',
    ['pulses', 'exam.pulses'],
    all(is('pulses', 'weak', 'absent'), is('pulses-presence', 'new')),
    'peripheral arterial disease',
    'Ankle-brachial index.',
    ISCHAEMIA,
    { yieldsTo: ['E7-ischaemia', 'E7-pulses', 'U7', 'S6-yes'] },
  ),
  pathway(
    'R4-oedema',
    'routine',
    'routine',
    ['oedema', 'exam.oedema'],
    all(is('oedema', 'both-sides'), is('oedema-presence', 'new')),
    'heart, kidney, liver or venous disease',
    'Urine protein, albumin, BNP, creatinine.',
    DESIGN,
  ),
  pathway(
    'R4-parkinsonian',
    'routine',
    'routine',
    ['parkinsonian', 'exam.gait'],
    any(
      all(is('parkinsonian-gait', 'yes'), is('gait-presence', 'new')),
      all(is('rigid-tone', 'yes'), is('tone-presence', 'new')),
    ),
    'parkinsonism, also from a medicine',
    'Neurology referral; review dopamine blockers with the prescriber.',
    DESIGN,
  ),
  pathway(
    'R4-postural',
    'routine',
    'routine',
    ['postural-drop', 'exam.postural-bp'],
    is('postural-drop', 'yes'),
    'orthostatic hypotension; hypotensive akathisia',
    'Review medicines with the prescriber; repeat lying and standing at 1 and 3 minutes.',
    DESIGN,
    { deficit: false },
  ),
  pathway(
    'R5-one-sided',
    'routine',
    'routine',
    ['one-sided', 'leg-side'],
    is('leg-side', 'one'),
    'root, vessel, entrapment, stroke or local disease',
    'Examine root, nerve, pulses and joints of that leg.',
    [cite('garcia-2011', '2.2', 'expert'), cite('project-design', 'D4', 'design')],
    {
      deficit: false,
      yieldsTo: ['E1', 'E3', 'E7-ischaemia', 'E7-compartment', 'U1', 'U2', 'U3', 'U7', 'R1'],
    },
  ),
  pathway(
    'R5-abrupt',
    'routine',
    'routine',
    ['abrupt', 'symptom-onset'],
    all(is('symptom-onset', 'abrupt'), is('provocation-recorded', 'no')),
    'a new cause: medicine, withdrawal, iron loss, cord or root',
    'Ask what changed in those days: medicines, withdrawal, bleeding, back.',
    [cite('project-design', 'D4', 'design')],
    { deficit: false },
  ),
  pathway(
    'R6',
    'routine',
    'routine',
    ['known-stable', 'exam.strength'],
    is('known-stable-finding', 'yes'),
    'the cause on record',
    'Record, and compare with earlier findings.',
    [cite('project-design', 'D4', 'design')],
    { leads: false },
  ),
  // Imbalance always says "not explained by RLS", whatever fires beside it.
  pathway(
    'other-balance',
    'routine',
    'routine',
    ['other-sign', 'exam.romberg'],
    all(
      is('new-neurological-sign', 'yes'),
      any(is('romberg', 'positive'), is('coordination', 'abnormal')),
    ),
    'large-fibre neuropathy, cord, cerebellum or inner ear',
    'Complete the neurological examination; neurology referral if it stays.',
    DESIGN,
    { yieldsTo: ['U5-position', 'U6'] },
  ),
  pathway(
    'other-sign',
    'routine',
    'routine',
    ['other-sign', 'exam.light-touch'],
    any(
      all(is('sensory-loss', 'new'), is('light-touch', 'one-root-or-nerve', 'other')),
      all(
        is('reflex-presence', 'new'),
        is('reflexes', 'one-ankle-jerk-absent', 'lost', 'brisk', 'mixed'),
      ),
      all(is('gait-presence', 'new'), is('gait', 'other', 'antalgic')),
      all(is('tone-presence', 'new'), is('tone', 'other')),
    ),
    'root, nerve or cord; with a limp alone the joint',
    'Complete the neurological examination; neurology referral if it stays.',
    DESIGN,
    { yieldsTo: ['E2', 'E3', 'E4', 'U5-cord', 'U5-position'] },
  ),
];

const isQuiet = (sign: string | undefined): boolean => sign === undefined || sign === 'normal';

/** Ankle jerks and toe vibration are "alone" while no other sign is recorded; a blank is none. */
const aloneInAge: AnswerLeaf<Facts> = {
  kind: 'answer',
  fact: 'new-neurological-sign',
  among: ['ankle jerks or toe vibration alone'],
  read: ({ signs, strength, sacral: found }) => {
    const alone =
      (isQuiet(signs.reflexes) || signs.reflexes === 'ankle-jerks-absent') &&
      (isQuiet(signs['vibration-position']) ||
        signs['vibration-position'] === 'toe-vibration-reduced') &&
      isQuiet(signs['light-touch']) &&
      isQuiet(signs.plantars) &&
      isQuiet(signs.tone) &&
      isQuiet(signs.gait) &&
      isQuiet(signs.coordination) &&
      signs.romberg !== 'positive' &&
      strength.weakness !== 'new' &&
      found.sacral !== 'definite';
    return alone ? 'ankle jerks or toe vibration alone' : 'other signs too';
  },
};

const CLARIFY: readonly PathwayRow[] = [
  pathway(
    'S1-longer',
    'routine',
    'routine',
    ['sudden-trouble', 'safety.sudden-trouble'],
    all(is('sudden-trouble', 'yes'), is('sudden-trouble-tempo', 'one-to-three-months', 'longer')),
    'earlier stroke or TIA',
    'Record what it was and what was done; compare with the examination.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'S3-unsure',
    'routine',
    'routine',
    ['reported-weakness', 'safety.legs-weaker'],
    is('reported-weakness', 'unsure'),
    'possible weakness',
    'Clarify now; examine power in all groups.',
    SAFETY,
  ),
  pathway(
    'S4-unsure',
    'routine',
    'routine',
    ['breathing', 'safety.breathless-swallowing'],
    is('breathless-swallowing', 'unsure'),
    'possible breathing or swallowing trouble',
    'Clarify now: at rest, lying, eating, drinking.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'S5-unsure',
    'routine',
    'routine',
    ['back-pain', 'safety.back-pain-danger'],
    is('back-pain-danger', 'unsure'),
    'possible disease of the spine',
    'Clarify now: cancer, fever, injection, immunity, procedure, injury, night pain.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'S7-unsure',
    'routine',
    'routine',
    ['swelling', 'safety.one-leg-swollen'],
    is('one-leg-swollen', 'unsure'),
    'possible thrombosis',
    'Clarify now: compare both calves.',
    SAFETY,
    { yieldsTo: ['U1'] },
  ),
  pathway(
    'S10-unsure',
    'routine',
    'routine',
    ['child', 'safety.child-danger'],
    is('child-danger', 'unsure'),
    'possible joint, bone or general disease',
    'Clarify now; examine hips, joints and skin.',
    SAFETY,
    { deficit: false },
  ),
  pathway(
    'S2-soft',
    'note',
    'routine',
    ['soft-sacral', 'safety.bladder-bowel-saddle'],
    is('sacral', 'soft'),
    'bladder or bowel disease',
    'Ask onset, retention and saddle.',
    CES,
    { deficit: false, leads: false, yieldsTo: ['S2-with-more', 'E3'] },
  ),
  pathway(
    'S3-power-full',
    'note',
    'routine',
    ['reported-weakness', 'exam.strength'],
    is('reported-weakness', 'power-full', 'unsure-power-full'),
    'tiredness, pain or an early weakness',
    'Power was full today; ask again and compare.',
    SAFETY,
    { deficit: false, leads: false },
  ),
  pathway(
    'S3-power-unchanged',
    'note',
    'routine',
    ['reported-weakness', 'exam.strength'],
    all(is('reported-weakness', 'power-reduced'), is('weakness', 'known-stable')),
    'the cause on record, or an early change',
    'Weaker by account, though power is unchanged on comparison: ask again and compare.',
    SAFETY,
    { leads: false },
  ),
  pathway(
    'R2-note',
    'note',
    'routine',
    ['ankle-jerks-in-age', 'exam.reflexes'],
    all<Facts>(
      number('age', 'at least', ANKLE_JERK_AGE),
      any(is('reflexes', 'ankle-jerks-absent'), is('vibration-position', 'toe-vibration-reduced')),
      aloneInAge,
    ),
    'age, or an early neuropathy',
    'Alone at this age it may be ageing; compare later.',
    [cite('neurology-practice', '3.1', 'textbook'), cite('project-design', 'D4', 'design')],
    { leads: false },
  ),
];

export const URGENCY: Table<Facts, UrgencyId, Pathway> = {
  id: 'urgency',
  takes: 'every',
  rows: [...EMERGENCY, ...URGENT, ...FROM_SAFETY, ...ROUTINE, ...CLARIFY],
};

const TIERS: readonly Tier[] = ['emergency', 'urgent', 'routine', 'note'];
const TIMES: readonly Within[] = ['now', 'same day', 'days', '2 weeks', 'routine'];

/** Screen, print and text give the time, not only the tier word (D4). */
export const TIME_WORDS: Readonly<Record<Within, string>> = {
  now: 'Now',
  'same day': 'Same day',
  days: 'Within days',
  '2 weeks': 'Within 2 weeks',
  routine: 'Routine',
};

/**
 * The rows that fire, highest tier first and within a tier the shortest time first; a row that
 * yields to another that fires is left out. `possible` are those that a blank keeps open.
 */
export function readUrgency(facts: Facts) {
  const { fired, possible } = every(URGENCY, facts);
  const ids = new Set(fired.map((row) => row.id));
  const standing = fired.filter((row) => !row.then.yieldsTo.some((id) => ids.has(id)));
  standing.sort(
    (one, other) =>
      TIERS.indexOf(one.then.tier) - TIERS.indexOf(other.then.tier) ||
      TIMES.indexOf(one.then.within) - TIMES.indexOf(other.then.within),
  );
  return { fired: limbFirst(standing), possible };
}

/** Where the limb itself is in danger it is named before the stroke (D4, E1). */
function limbFirst(rows: readonly PathwayRow[]): readonly PathwayRow[] {
  const isLimb = ({ id }: PathwayRow): boolean => id.startsWith('E7');
  return [...rows.filter(isLimb), ...rows.filter((row) => !isLimb(row))];
}
