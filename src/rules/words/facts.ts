/**
 * Each fact in one defining sentence, with the questions it is computed from. The reasons on
 * screen, the register and the links to open questions all read this table.
 */
import { ADULT_AGE, CHILD_OWN_WORDS } from '../tables/limits/age.ts';
import type { CriteriaFacts } from '../tables/criteria.ts';
import type { PlainFact } from '../facts/facts.ts';
import type { ImpressionFacts } from '../tables/headline.ts';
import type { ScreenFacts } from '../facts/screen.ts';
import type { QuestionId } from '../record/visit.ts';

export type FactName = PlainFact | keyof ScreenFacts | keyof CriteriaFacts | keyof ImpressionFacts;

export type FactWords = {
  /** "Power of the weakest new group". */
  readonly says: string;
  /** Where it is answered; the first is where a link leads. */
  readonly asks: readonly [QuestionId, ...QuestionId[]];
  /** Answers whose id does not read as plain words. */
  readonly words?: Readonly<Record<string, string>>;
};

const of = (
  says: string,
  asks: readonly [QuestionId, ...QuestionId[]],
  words?: Readonly<Record<string, string>>,
): FactWords => (words === undefined ? { says, asks } : { says, asks, words });

const TEMPO = {
  sudden: 'sudden',
  hours: 'hours',
  days: 'days',
  'up-to-14-days': 'up to 14 days',
  'two-to-four-weeks': '2 to 4 weeks',
  'one-to-three-months': '1 to 3 months',
  longer: 'longer than 3 months',
  unknown: 'not known',
};
const PRESENCE = {
  new: 'present, new',
  'known-stable': 'present, known and unchanged',
  no: 'absent',
};
const MENTIONED = { yes: 'mentioned', 'not-recorded': 'not recorded' };

export const FACT_WORDS: Readonly<Record<FactName, FactWords>> = {
  age: of('Age', ['age']),
  'age-at-onset': of('Age when the symptoms began', ['age-at-onset']),
  frequency: of('Spells per week, untreated', ['frequency']),
  ferritin: of('Ferritin', ['lab.ferritin']),
  tsat: of('Transferrin saturation', ['lab.tsat', 'lab.iron', 'lab.tibc']),
  haemoglobin: of('Haemoglobin', ['lab.haemoglobin']),
  crp: of('CRP', ['lab.crp']),
  egfr: of('eGFR', ['lab.egfr']),
  b12: of('Vitamin B12, total', ['lab.b12']),
  'active-b12': of('Vitamin B12, active', ['lab.active-b12']),
  mma: of('Methylmalonic acid', ['lab.mma']),
  homocysteine: of('Homocysteine', ['lab.homocysteine']),
  folate: of('Folate', ['lab.folate']),
  sex: of('Sex', ['sex']),
  pregnant: of('Pregnant', ['pregnant']),
  'after-delivery': of('Within 6 weeks after delivery', ['after-delivery']),
  'family-history': of('RLS in a first-degree relative', ['family-history'], {
    unknown: 'not known',
  }),
  'cannot-describe': of('The patient cannot describe the symptoms', ['cannot-describe']),
  'child-description': of(
    `Under ${ADULT_AGE.digits}: who describes the symptoms`,
    ['described-by', 'age'],
    {
      'not-a-child': `not under ${ADULT_AGE.digits}`,
      'not-known': `not recorded, under ${CHILD_OWN_WORDS.digits}`,
    },
  ),
  dialysis: of('Dialysis or end-stage kidney disease', ['dialysis']),
  'iron-overload': of('Known iron overload', ['iron-overload']),
  inflammation: of('Inflammation now', ['inflammation']),
  'nitrous-oxide': of('Nitrous oxide, ever regularly', ['nitrous-oxide']),
  'b12-replacement': of('On vitamin B12 already', ['b12-replacement']),
  'iron-taken-24h': of('Iron taken within 24 hours before the sample', ['iron-taken-24h']),
  'iron-infusion-recent': of('Iron infusion or transfusion of late', ['iron-infusion-recent']),
  'morning-sample': of('Morning sample', ['morning-sample']),
  'b12-risk': of('A risk for low B12', ['b12-risk'], MENTIONED),
  'b12-symptom': of(
    'A symptom that low B12 can cause',
    ['b12-symptoms', 'also-mentions'],
    MENTIONED,
  ),
  'iron-measured': of('Ferritin or TSAT measured', ['lab.ferritin', 'lab.tsat']),
  'b12-measured': of('B12 measured', ['lab.b12', 'lab.active-b12']),
  'b12-tests': of('B12 tests that count (in pregnancy active B12)', ['lab.b12', 'lab.active-b12'], {
    total: 'total B12',
    active: 'active B12',
    both: 'total and active B12',
  }),
  severity: of('Severity in the clinician’s judgement', ['severity']),
  duration: of('How long the symptoms have been there', ['duration']),
  'lifetime-events': of('Spells in a lifetime', ['lifetime-events']),
  significance: of('Significant distress or impairment', ['significance']),
  'sleep-affected': of('Sleep is affected', ['impact']),
  'limb-movements': of('Periodic limb movements', ['limb-movements']),
  'dopaminergic-response': of('A dopaminergic medicine helped at first', ['dopaminergic-response']),
  apnoea: of('Loud snoring or pauses in breathing', ['apnoea']),
  'sleepy-driving': of('Sleepy at the wheel', ['sleepy-driving']),
  'impulse-change': of('New impulses on a dopamine agonist', ['impulse-change']),
  urge: of('Urge to move the legs', ['urge-to-move']),
  'rest-onset': of('Begins or worsens at rest', ['rest-onset']),
  relief: of('Relieved by movement', ['relief-by-movement']),
  'relief-earlier': of('Relieved by movement earlier in the illness', [
    'relief-by-movement-earlier',
  ]),
  evening: of('Worse in the evening or at night', ['evening-pattern']),
  'evening-earlier': of('Worse in the evening earlier in the illness', ['evening-pattern-earlier']),
  'own-judgement': of('Your own judgement on criterion 5', ['own-judgement']),
  'leg-site': of('Where', ['sites'], { 'not-legs': 'not the legs' }),
  'arms-too': of('Arms take part', ['sites'], MENTIONED),
  'comes-on': of('Comes on', ['comes-on'], {
    'upright-only': 'only standing or walking',
    'standing-only': 'only standing',
    'walking-only': 'only walking',
    'sitting-only': 'only sitting',
    'lying-only': 'only lying',
    'asleep-only': 'only asleep',
    rest: 'at rest',
  }),
  'worse-walking': of('Comes on walking', ['comes-on'], MENTIONED),
  'eased-by': of('Eased by', ['eased-by'], {
    moving: 'keeping moving',
    'other-only': 'other things only',
  }),
  'eased-by-one-shift': of('Eased by one change of position', ['eased-by'], MENTIONED),
  'eased-by-stretch': of('Eased by a forceful stretch', ['eased-by'], MENTIONED),
  'eased-by-standing-still': of('Eased by standing still', ['eased-by'], MENTIONED),
  'eased-by-sitting-or-bending': of('Eased by sitting or bending', ['eased-by'], MENTIONED),
  'eased-by-raising': of('Eased by raising the legs', ['eased-by'], MENTIONED),
  'daytime-rest': of('The same rest in the daytime', ['daytime-rest']),
  'whole-body': of('Restlessness of the whole body', ['whole-body']),
  'light-headed': of('Light-headed on standing', ['light-headed']),
  'leg-side': of('Side', ['leg-side'], { one: 'always the same leg' }),
  'symptom-onset': of('How the symptoms began', ['symptom-onset'], {
    abrupt: 'abruptly (minutes to a day)',
  }),
  'back-pain': of('Back pain', ['also-mentions'], MENTIONED),
  'radicular-pain': of('Pain shooting down a leg', ['also-mentions'], MENTIONED),
  'stiff-legs': of('Stiff legs or a wheelchair', ['also-mentions'], MENTIONED),
  'bladder-trouble': of('Bladder trouble', ['also-mentions'], MENTIONED),
  'tingling-or-numb-feet': of('Tingling or numb feet', ['also-mentions'], MENTIONED),
  'red-hot-feet': of('Red, hot feet', ['also-mentions'], MENTIONED),
  'injury-one-limb': of('Pain in one limb after an injury', ['also-mentions'], MENTIONED),
  'moving-toes': of('Toes that move by themselves', ['also-mentions'], MENTIONED),
  itch: of('Itch', ['also-mentions'], MENTIONED),
  'worry-or-palpitations': of('Worry or palpitations', ['also-mentions'], MENTIONED),
  'kicks-seen-in-sleep': of('Kicks seen in sleep', ['also-mentions'], MENTIONED),
  'jerks-at-sleep-onset': of('Single jerks on falling asleep', ['also-mentions'], MENTIONED),
  'breathless-lying': of('Breathless lying flat', ['also-mentions'], MENTIONED),
  'observed-discomfort': of('Signs of discomfort seen', ['observed-discomfort']),
  'observed-activity': of('Excess leg movement seen', ['observed-activity']),
  'observed-rest': of('Only or worse at rest, as seen', ['observed-rest']),
  'observed-relief': of('Less with activity, as seen', ['observed-relief']),
  'observed-evening': of('Only or worse in the evening, as seen', ['observed-evening']),
  'pain-source': of('Another source of discomfort', ['pain-source'], {
    'explains-all': 'explains it all',
    absent: 'looked for, none',
    present: 'present, not all of it',
  }),

  'sudden-trouble': of('Sudden trouble of face, speech, sight, arm or leg', [
    'safety.sudden-trouble',
  ]),
  'sudden-trouble-tempo': of('Sudden trouble since', ['safety.sudden-trouble'], TEMPO),
  'legs-weaker-tempo': of('Legs weaker since', ['safety.legs-weaker'], TEMPO),
  'breathless-swallowing-tempo': of(
    'Breathing or swallowing trouble since',
    ['safety.breathless-swallowing'],
    TEMPO,
  ),
  'bladder-bowel-saddle': of('New bladder or bowel trouble, or numb saddle', [
    'safety.bladder-bowel-saddle',
  ]),
  'legs-weaker': of('Legs weaker by the patient’s account', ['safety.legs-weaker']),
  'breathless-swallowing': of('Breathless at rest or lying, or trouble swallowing', [
    'safety.breathless-swallowing',
  ]),
  breathless: of('Breathless at rest or lying', ['safety.breathless-swallowing']),
  swallowing: of('Trouble swallowing', ['safety.breathless-swallowing']),
  'back-pain-danger': of('Back pain with a warning feature', ['safety.back-pain-danger']),
  'back-pain-cancer-fever-injury': of('Back pain with cancer, fever or injury', [
    'safety.back-pain-danger',
  ]),
  'back-pain-fever': of('Back pain with fever', ['safety.back-pain-danger']),
  'back-pain-infection-risk': of(
    'Back pain with injecting, immunosuppression or a spinal procedure',
    ['safety.back-pain-danger'],
  ),
  'limb-sudden': of('A leg suddenly cold, pale, numb, tense or very painful, or foot ulcer', [
    'safety.limb-sudden',
  ]),
  'limb-sudden-tempo': of('The leg since', ['safety.limb-sudden'], TEMPO),
  'limb-cold-or-pale': of('The leg cold or pale, by account', ['safety.limb-sudden']),
  'limb-pain-numb-weak': of('The leg painful, numb or weak', ['safety.limb-sudden']),
  'limb-tense': of('The leg tense, out of proportion painful', ['safety.limb-sudden']),
  'limb-rest-pain-or-ulcer': of('Foot pain at rest, ulcer or black skin', ['safety.limb-sudden']),
  'one-leg-swollen': of('One leg swollen, warm or tender', ['safety.one-leg-swollen']),
  'hot-joint': of('One joint hot and swollen', ['safety.hot-joint']),
  'hot-joint-tempo': of('The joint since', ['safety.hot-joint'], TEMPO),
  'restless-distress': of('Unbearable restlessness, self-harm, or fever with rigidity', [
    'safety.restless-distress',
  ]),
  'self-harm': of('Thoughts of self-harm', ['safety.restless-distress']),
  'fever-rigidity-confusion': of('Two of fever, rigidity, confusion', ['safety.restless-distress']),
  'child-danger': of(
    `Under ${ADULT_AGE.digits}: limp, fever, weight loss, pallor, bruising, one place`,
    ['safety.child-danger'],
  ),
  'child-limp-and-fever': of(`Under ${ADULT_AGE.digits}: limp with fever`, ['safety.child-danger']),
  'child-pallor-or-bruising': of(`Under ${ADULT_AGE.digits}: pallor or bruising`, [
    'safety.child-danger',
  ]),

  weakness: of('Weakness on examination', ['exam.strength'], PRESENCE),
  'weakness-pattern': of('Pattern of the weakness', ['exam.strength'], {
    'one-limb': 'one limb',
    'one-side': 'arm and leg of one side',
    'both-sides': 'both sides',
    unplaced: 'side not recorded',
  }),
  'weakness-grade': of('Lowest power', ['exam.strength'], {
    'three-or-less': 'MRC 3 or less',
    four: 'MRC 4',
    ungraded: 'not graded',
  }),
  'weakness-proximal': of('Proximal weakness', ['exam.strength']),
  'weakness-symmetrical': of('The same groups weak on both sides', ['exam.strength']),
  'weakness-tempo': of('Weakness since', ['exam.strength'], TEMPO),
  'weakness-course': of('Course of the weakness', ['exam.strength'], { unknown: 'not known' }),
  'wasting-or-fasciculation': of('Wasting or fasciculation', ['exam.strength']),
  'reported-weakness': of('Legs weaker by account', ['safety.legs-weaker', 'exam.strength'], {
    'power-not-examined': 'yes, power not examined',
    'power-full': 'yes, power full',
    'power-reduced': 'yes, power reduced',
    'unsure-power-full': 'unsure, power full',
  }),
  'sensory-loss': of('Sensory loss', ['exam.light-touch', 'exam.vibration-position'], PRESENCE),
  'light-touch': of('Light touch or pin', ['exam.light-touch'], {
    stocking: 'reduced in stocking distribution only',
    'one-root-or-nerve': 'reduced in one root or nerve',
    'sensory-level': 'level on the trunk',
    other: 'reduced elsewhere',
  }),
  'stocking-loss': of('Sensory loss in stocking distribution', ['exam.light-touch']),
  'sensory-tempo': of('Sensory loss since', ['exam.light-touch'], TEMPO),
  'sensory-course': of('Course of the sensory loss', ['exam.light-touch'], {
    unknown: 'not known',
  }),
  'ascending-loss': of('Sensory loss that worsens, under 4 weeks', [
    'exam.light-touch',
    'exam.vibration-position',
  ]),
  'sensory-both-sides': of('Sensory loss on both sides', ['exam.light-touch']),
  'vibration-position': of('Vibration and position', ['exam.vibration-position'], {
    'toe-vibration-reduced': 'vibration reduced at the toes',
  }),
  'vibration-presence': of('Loss of vibration or position', ['exam.vibration-position'], PRESENCE),
  reflexes: of('Reflexes', ['exam.reflexes'], {
    'ankle-jerks-absent': 'ankle jerks absent',
    'one-ankle-jerk-absent': 'ankle jerk absent on one side',
    mixed: 'some brisk, some absent',
  }),
  'reflex-presence': of('Abnormal reflexes', ['exam.reflexes'], PRESENCE),
  plantars: of('Plantars', ['exam.plantars'], { normal: 'flexor' }),
  tone: of('Tone', ['exam.tone']),
  'rigid-tone': of('Rigid tone', ['exam.tone']),
  'tone-presence': of('Abnormal tone', ['exam.tone'], PRESENCE),
  gait: of('Gait', ['exam.gait'], {
    antalgic: 'sparing a painful leg',
    'of-weakness': 'foot drop or waddling',
    other: 'abnormal otherwise',
  }),
  'parkinsonian-gait': of('Parkinsonian gait', ['exam.gait']),
  'gait-presence': of('Abnormal gait', ['exam.gait'], PRESENCE),
  'gait-tempo': of('Gait since', ['exam.gait'], TEMPO),
  romberg: of('Romberg', ['exam.romberg'], { unsure: 'not interpretable' }),
  coordination: of('Coordination', ['exam.coordination']),
  'cord-sign': of(
    'Sensory level, extensor plantar, clonus, spastic tone, or brisk reflexes with an abnormal gait',
    ['exam.plantars', 'exam.reflexes', 'exam.tone', 'exam.light-touch'],
    PRESENCE,
  ),
  'cord-tempo': of('Cord signs since', ['exam.plantars'], TEMPO),
  sacral: of(
    'Numb saddle, retention, overflow, lost feeling of passing urine, new loss of stool',
    ['safety.bladder-bowel-saddle', 'exam.saddle-sphincter'],
    {
      definite: 'present',
      'definite-known': 'present, known and unchanged',
      soft: 'only hesitancy, constipation or sexual change',
    },
  ),
  'sacral-tempo': of('Saddle or sphincter change', ['safety.bladder-bowel-saddle'], {
    'within-14-days': 'new or worse within 14 days',
    'beyond-14-days': 'for more than 14 days',
    unknown: 'since when not known',
  }),
  'sacral-course': of('Course of the saddle or sphincter change', ['safety.bladder-bowel-saddle']),
  pulses: of('Foot pulses', ['exam.pulses']),
  'pulses-presence': of('Abnormal pulses', ['exam.pulses'], PRESENCE),
  'limb-cold': of('The leg cold or pale on examination', ['exam.pulses']),
  skin: of('Skin and veins', ['exam.skin-veins'], { 'ulcer-or-gangrene': 'ulcer or gangrene' }),
  'red-hot-skin': of('Red, hot skin', ['exam.skin-veins']),
  'skin-presence': of('Abnormal skin', ['exam.skin-veins'], PRESENCE),
  oedema: of('Oedema', ['exam.oedema'], { 'one-side': 'one leg', 'both-sides': 'both legs' }),
  'oedema-presence': of('Oedema found', ['exam.oedema'], PRESENCE),
  'oedema-tense': of('Tense, out of proportion painful swelling', ['exam.oedema']),
  'oedema-tempo': of('Swelling since', ['exam.oedema'], TEMPO),
  joints: of('Joints', ['exam.joints'], { 'one-hot-swollen': 'one hot and swollen' }),
  'joints-presence': of('Abnormal joint', ['exam.joints'], PRESENCE),
  'joints-tempo': of('The joint since', ['exam.joints'], TEMPO),
  'postural-drop': of('Postural drop of blood pressure', ['exam.postural-bp']),
  'known-stable-finding': of('A finding that is known and unchanged', ['exam.strength']),
  'new-neurological-sign': of('A new or unexplained neurological sign', [
    'exam.strength',
    'exam.light-touch',
    'exam.vibration-position',
    'exam.reflexes',
    'exam.gait',
    'exam.romberg',
  ]),
  'b12-signs': of(
    'Stocking loss, lost vibration or position, Romberg, ataxic gait, extensor plantar, mixed reflexes or symmetrical weakness',
    [
      'exam.vibration-position',
      'exam.light-touch',
      'exam.romberg',
      'exam.gait',
      'exam.reflexes',
      'exam.plantars',
      'exam.strength',
    ],
  ),

  medicines: of('Medicines', ['medicines'], {
    unchecked: 'one not in the list',
    none: 'none taken',
  }),
  'dopamine-blocker': of('A dopamine blocker', ['medicines']),
  'ssri-or-snri': of('An SSRI or SNRI', ['medicines']),
  'exacerbating-medicine': of('A medicine that may worsen RLS', ['medicines']),
  'dopaminergic-treatment': of('A dopaminergic medicine', ['medicines']),
  levodopa: of('Levodopa', ['medicines']),
  statin: of('A statin', ['medicines']),
  'b12-lowering-medicine': of('A medicine that lowers B12', ['medicines']),
  withdrawal: of('Alcohol, opioid, benzodiazepine or antidepressant stopped of late', [
    'stopped-recently',
    'medicines',
  ]),
  'provocation-recorded': of('A provoking medicine or a withdrawal', [
    'medicines',
    'stopped-recently',
  ]),
  provoked: of('Symptoms began within 4 weeks of starting or raising a listed medicine', [
    'medicines',
  ]),
  'changed-on-treatment': of('Earlier, wider, stronger or more needed on a dopaminergic medicine', [
    'changes-on-treatment',
    'clock-now',
  ]),

  'sufficient-condition': of('A condition explains all of it', ['own-judgement']),
  'mimic-screen': of('The required mimics', ['condition.leg-cramps'], { complete: 'all answered' }),
  'explains-all-asked': of('Whether each present condition explains all of it', [
    'condition.leg-cramps',
  ]),
  'finding-without-cause': of('An abnormal finding without a named cause', ['exam.strength']),
  'present-mimic': of('A mimic is present', ['condition.leg-cramps']),
  'observation-screen': of(
    'What was observed, against a condition that explains all of it and the own judgement',
    ['own-judgement', 'another-cause-state'],
  ),
  'akathisia-settled': of('Akathisia asked, and not explaining all of it', ['condition.akathisia']),
  'criterion-1': of('Criterion 1, urge to move the legs', ['urge-to-move']),
  'criterion-2': of('Criterion 2, begins or worsens at rest', ['rest-onset']),
  'criterion-3': of('Criterion 3, relieved by movement', ['relief-by-movement']),
  'criterion-4': of('Criterion 4, evening or night', ['evening-pattern']),
  'criterion-5': of('Criterion 5, not solely another condition', ['own-judgement']),
  emergency: of('An emergency row fires', ['safety.sudden-trouble']),
  urgent: of('An urgent row fires', ['exam.strength']),
  'routine-finding': of('A new finding that RLS does not explain', ['exam.strength']),
  disagreement: of('Screen and own judgement disagree on criterion 5', ['own-judgement']),
  'symptom-criterion-no': of('One of criteria 1 to 4 is not met', ['urge-to-move']),
  'examination-outstanding': of('Strength, sensation, reflexes, gait or Romberg not examined', [
    'exam.strength',
  ]),
  coexisting: of('A mimic is present, or a finding is known and unchanged', [
    'condition.leg-cramps',
  ]),
  verdict: of('RLS criteria (IRLSSG)', ['urge-to-move']),
};

const isFactName = (name: string): name is FactName => name in FACT_WORDS;

/** The fact of a leaf; every fact has its words, which a test holds. */
export function factName(name: string): FactName {
  if (!isFactName(name)) throw new Error(`No words for the fact ${name}`);
  return name;
}

const GENERAL: Readonly<Record<string, string>> = {
  'not-recorded': 'not recorded',
  'not-given': 'not given',
  unsure: 'unsure',
};

/** An answer's id in plain words: "three-or-less" is "MRC 3 or less", "never-tested" is "never tested". */
export function answerOf(fact: FactName, answer: string): string {
  return FACT_WORDS[fact].words?.[answer] ?? GENERAL[answer] ?? answer.replaceAll('-', ' ');
}
