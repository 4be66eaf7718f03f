/**
 * The examination, one row an item: its words, its signs and what follows from an abnormal finding.
 * The ids of items and signs are the keys of these rows; files carry them, so they stay for ever.
 */

type Row<Signs extends Readonly<Record<string, string>>> = {
  readonly label: string;
  readonly normal: string;
  readonly abnormal: string;
  /** The finding as a phrase where no sign of it is recorded. */
  readonly finding: string;
  /** What was abnormal, each in words. */
  readonly signs: Signs;
  /** A sign as a phrase, where its own word does not say what it is a sign of. */
  readonly phrases: { readonly [Each in keyof Signs]?: string };
  /** Among what is still to be examined; absent where the label says it. */
  readonly outstandingAs?: string;
  /** A cause must be named before criterion 5 can be met (D1). */
  readonly counts: boolean;
  /** Of both sides it counts for nothing (D1). */
  readonly countsOfOneSide: boolean;
  /** It counts with this sign only (D1). */
  readonly countsWith?: keyof Signs;
  /** "Age or an old injury" may be named as the cause (D1). */
  readonly incidental: boolean;
  /** Needed before the headline may stop saying that examination is outstanding (D13). */
  readonly clears: boolean;
  /** The section's shortcut may fill it (D14). */
  readonly shortcut: boolean;
  /** An abnormal finding is a neurological sign. */
  readonly neurological: boolean;
  /** It has a side. */
  readonly sided: boolean;
  /** Distal, proximal or the whole limb. */
  readonly distributed: boolean;
  /** It may be tried and not be interpretable. */
  readonly mayBeUninterpretable: boolean;
  /** There are patients in whom it can never be tested (D24). */
  readonly mayBeUntestable: boolean;
};

type Words = Pick<Row<never>, 'label' | 'finding'>;
type Rest<Signs extends Readonly<Record<string, string>>> = Partial<Omit<Row<Signs>, keyof Words>>;

const item = <const Signs extends Readonly<Record<string, string>>>(
  words: Words,
  signs: Signs,
  rest: Omit<Rest<Signs>, 'signs'> = {},
): Row<Signs> => ({
  normal: 'Normal',
  abnormal: 'Abnormal',
  phrases: {},
  counts: true,
  countsOfOneSide: false,
  incidental: true,
  clears: false,
  shortcut: true,
  neurological: true,
  sided: true,
  distributed: false,
  mayBeUninterpretable: false,
  mayBeUntestable: false,
  ...words,
  signs,
  ...rest,
});

const EXAM_ITEMS = {
  strength: item(
    {
      label: 'Strength',
      finding: 'weakness',
    },
    { wasting: 'Wasting', fasciculation: 'Fasciculation' },
    {
      outstandingAs: 'strength',
      incidental: false,
      clears: true,
      shortcut: false,
      distributed: true,
    },
  ),
  'light-touch': item(
    { label: 'Light touch or pin', finding: 'sensory loss' },
    {
      stocking: 'Stocking, both feet',
      'one-root-or-nerve': 'One root or nerve',
      'sensory-level': 'Level on the trunk',
      'one-side-of-body': 'One side of the body',
      patchy: 'Patchy',
    },
    {
      phrases: {
        stocking: 'sensory loss in stocking distribution',
        'one-root-or-nerve': 'sensory loss of one root or nerve',
        'sensory-level': 'a sensory level on the trunk',
        'one-side-of-body': 'sensory loss of one side of the body',
        patchy: 'patchy sensory loss',
      },
      outstandingAs: 'sensation (light touch or pin)',
      clears: true,
      distributed: true,
    },
  ),
  'vibration-position': item(
    {
      label: 'Vibration and position',
      finding: 'loss of vibration or position sense',
    },
    {
      'toe-vibration-reduced': 'Vibration reduced at the toes',
      'vibration-lost': 'Vibration lost',
      'position-lost': 'Position sense lost',
    },
    {
      outstandingAs: 'sensation (vibration and position)',
      clears: true,
    },
  ),
  reflexes: item(
    { label: 'Reflexes', finding: 'abnormal reflexes' },
    {
      'ankle-jerks-absent': 'Ankle jerks absent',
      'knee-jerks-reduced': 'Knee jerks reduced',
      'all-absent': 'All absent',
      brisk: 'Brisk',
      clonus: 'Clonus',
      hoffmann: 'Hoffmann sign',
    },
    {
      phrases: {
        'ankle-jerks-absent': 'absent ankle jerks',
        'all-absent': 'absent reflexes',
        brisk: 'brisk reflexes',
        hoffmann: 'Hoffmann sign',
      },
      outstandingAs: 'reflexes',
      clears: true,
    },
  ),
  plantars: item(
    { label: 'Plantars', finding: 'extensor plantars' },
    { extensor: 'Extensor' },
    {
      phrases: { extensor: 'extensor plantars' },
      normal: 'Flexor',
      abnormal: 'Extensor',
      incidental: false,
    },
  ),
  tone: item(
    { label: 'Tone', finding: 'abnormal tone' },
    { spastic: 'Spastic', rigid: 'Rigid' },
    { phrases: { spastic: 'spastic tone', rigid: 'rigid tone' } },
  ),
  gait: item(
    {
      label: 'Gait',
      finding: 'abnormal gait',
    },
    {
      ataxic: 'Ataxic, wide-based',
      spastic: 'Spastic',
      'foot-drop': 'Foot drop',
      waddling: 'Waddling',
      antalgic: 'Spares a painful leg',
      parkinsonian: 'Shuffling, parkinsonian',
    },
    {
      phrases: {
        ataxic: 'wide-based ataxic gait',
        spastic: 'spastic gait',
        'foot-drop': 'foot-drop gait',
        waddling: 'waddling gait',
        antalgic: 'gait that spares a painful leg',
        parkinsonian: 'shuffling, parkinsonian gait',
      },
      outstandingAs: 'gait',
      clears: true,
      shortcut: false,
      sided: false,
      mayBeUntestable: true,
    },
  ),
  romberg: item(
    {
      label: 'Romberg',
      finding: 'positive Romberg',
    },
    {},
    {
      normal: 'Negative',
      abnormal: 'Positive',
      outstandingAs: 'balance (Romberg)',
      clears: true,
      shortcut: false,
      sided: false,
      mayBeUninterpretable: true,
      mayBeUntestable: true,
    },
  ),
  'sitting-balance': item(
    {
      label: 'Sitting balance',
      finding: 'abnormal sitting balance',
    },
    {},
    { shortcut: false, sided: false },
  ),
  coordination: item(
    {
      label: 'Coordination',
      finding: 'abnormal coordination',
    },
    {},
  ),
  'saddle-sphincter': item(
    {
      label: 'Saddle and sphincter',
      finding: 'abnormal saddle sensation or sphincter',
    },
    {
      'saddle-numb': 'Saddle numb',
      'weak-anal-tone': 'Anal tone weak',
      'urine-retained': 'Urine retained',
    },
    {
      phrases: { 'saddle-numb': 'numb saddle', 'weak-anal-tone': 'weak anal tone' },
      incidental: false,
      shortcut: false,
      sided: false,
    },
  ),
  pulses: item(
    {
      label: 'Foot pulses',
      finding: 'abnormal foot pulses, kind not said',
    },
    { absent: 'Absent', weak: 'Weak', 'cold-or-pale': 'Cold or pale' },
    {
      phrases: {
        absent: 'absent foot pulses',
        weak: 'weak foot pulses',
        'cold-or-pale': 'a cold or pale leg',
      },
      countsWith: 'absent',
      neurological: false,
    },
  ),
  'skin-veins': item(
    {
      label: 'Skin and veins',
      finding: 'abnormal skin, kind not said (an ulcer until seen)',
    },
    {
      varicose: 'Varicose veins',
      'skin-change': 'Brown or eczematous skin',
      ulcer: 'Ulcer',
      gangrene: 'Gangrene',
      'red-hot': 'Red and hot',
      'rash-or-dry': 'Rash or dry skin',
    },
    {
      phrases: { 'red-hot': 'red, hot skin', ulcer: 'an ulcer' },
      counts: false,
      neurological: false,
    },
  ),
  oedema: item(
    { label: 'Oedema', finding: 'oedema' },
    {
      pitting: 'Pitting',
      'painful-or-tender': 'Painful or tender',
      warm: 'Warm',
      'larger-calf': 'Calf clearly larger',
      'tense-very-painful': 'Tense, disproportionately painful',
    },
    { countsOfOneSide: true, neurological: false },
  ),
  joints: item(
    { label: 'Joints', finding: 'abnormal joint' },
    { 'one-hot-swollen': 'One joint hot and swollen', 'tender-or-limited': 'Tender or limited' },
    { counts: false, neurological: false },
  ),
  'postural-bp': item(
    {
      label: 'Postural blood pressure',
      finding: 'postural drop of blood pressure',
    },
    {},
    {
      normal: 'No drop',
      abnormal: 'Drop',
      counts: false,
      neurological: false,
      sided: false,
    },
  ),
};

export type ExamId = keyof typeof EXAM_ITEMS;
export type Sign = { [Id in ExamId]: keyof (typeof EXAM_ITEMS)[Id]['signs'] }[ExamId];

/** An item, whichever it is. */
export type ExamItem = Omit<Row<never>, 'signs' | 'phrases' | 'countsWith'> & {
  readonly signs: Readonly<Partial<Record<Sign, string>>>;
  readonly phrases: Readonly<Partial<Record<Sign, string>>>;
  readonly countsWith?: Sign;
};
export const EXAM: Readonly<Record<ExamId, ExamItem>> = EXAM_ITEMS;
