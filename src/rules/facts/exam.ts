/**
 * What the examination found, as facts: "weakness of one limb, new, since days" is computed here
 * from graded muscles and recorded signs, by small functions with one defining sentence each.
 * Not examined stays undefined; it is never normal (T30).
 */
import { DEFINITE_SACRAL } from './safety.ts';
import { fastest, tempoOf, worst, type Tempo, type Timing } from './tempo.ts';
import {
  EXAM_IDS,
  MUSCLES,
  type Course,
  type ExamId,
  type Grade,
  type Muscle,
  type Sign,
} from '../record/ids.ts';
import type { Finding, Visit } from '../record/visit.ts';

/** A finding that is present is either known and stable (D4) or counts as new. */
type Presence = 'new' | 'known-stable' | 'no' | undefined;
type YesNo = 'yes' | 'no' | undefined;

export type StrengthFacts = {
  readonly weakness: Presence;
  /** `unplaced`: weak, and neither side nor muscle group recorded. */
  readonly 'weakness-pattern': 'one-limb' | 'one-side' | 'both-sides' | 'unplaced' | undefined;
  readonly 'weakness-grade': 'three-or-less' | 'four' | 'ungraded' | undefined;
  readonly 'weakness-proximal': YesNo;
  readonly 'weakness-symmetrical': YesNo;
  readonly 'weakness-tempo': Tempo | undefined;
  readonly 'weakness-course': Course | undefined;
  readonly 'wasting-or-fasciculation': YesNo;
  /** S3 beside what the examination says of power (D3). */
  readonly 'reported-weakness':
    | 'power-not-examined'
    | 'power-full'
    | 'power-reduced'
    | 'unsure'
    | 'unsure-power-full'
    | 'no'
    | undefined;
};

export type SignFacts = {
  readonly 'sensory-loss': Presence;
  readonly 'light-touch':
    | 'normal'
    | 'stocking'
    | 'one-root-or-nerve'
    | 'sensory-level'
    | 'other'
    | undefined;
  /** Stocking loss, whatever other loss stands beside it. */
  readonly 'stocking-loss': YesNo;
  readonly 'sensory-tempo': Tempo | undefined;
  readonly 'sensory-course': Course | undefined;
  /** New loss of touch, vibration or position, some of it under 4 weeks, some of it worsening. */
  readonly 'ascending-loss': YesNo;
  readonly 'sensory-both-sides': YesNo;
  readonly 'vibration-position': 'normal' | 'toe-vibration-reduced' | 'lost' | undefined;
  readonly 'vibration-presence': Presence;
  readonly reflexes:
    | 'normal'
    | 'ankle-jerks-absent'
    | 'one-ankle-jerk-absent'
    | 'lost'
    | 'brisk'
    | 'mixed'
    | undefined;
  readonly 'reflex-presence': Presence;
  readonly plantars: 'normal' | 'extensor' | undefined;
  readonly tone: 'normal' | 'spastic' | 'rigid' | 'other' | undefined;
  readonly 'rigid-tone': YesNo;
  readonly gait:
    | 'normal'
    | 'ataxic'
    | 'spastic'
    | 'parkinsonian'
    | 'antalgic'
    | 'of-weakness'
    | 'other'
    | undefined;
  readonly 'parkinsonian-gait': YesNo;
  readonly 'gait-presence': Presence;
  readonly 'gait-tempo': Tempo | undefined;
  /** `unsure`: tried, and not to be interpreted. */
  readonly romberg: 'negative' | 'positive' | 'unsure' | undefined;
  readonly coordination: 'normal' | 'abnormal' | undefined;
  readonly 'known-stable-finding': 'yes' | 'no';
  /** Any neurological finding that is new; one that is known and unchanged has its cause (D4, D9). */
  readonly 'new-neurological-sign': YesNo;
  /** The signs that a lack of B12 may cause, all but vibration reduced at the toes (D10). */
  readonly 'b12-signs': YesNo;
};

export type CordFacts = {
  /** Sensory level, extensor plantar, clonus, spastic tone, or brisk reflexes or Hoffmann with an abnormal gait. */
  readonly 'cord-sign': Presence;
  readonly 'cord-tempo': Tempo | undefined;
};

export type SacralFacts = {
  /** Numb saddle, retention, overflow, lost feeling of passing, bowel incontinence: asked or found. */
  readonly sacral: 'definite' | 'definite-known' | 'soft' | 'unsure' | 'no' | undefined;
  readonly 'sacral-tempo': 'within-14-days' | 'beyond-14-days' | 'unknown' | undefined;
  readonly 'sacral-course': Course | undefined;
};

export type LegFacts = {
  readonly pulses: 'normal' | 'weak' | 'absent' | undefined;
  readonly 'limb-cold': YesNo;
  readonly 'pulses-presence': Presence;
  readonly skin: 'normal' | 'varicose' | 'ulcer-or-gangrene' | 'red-hot' | 'rash' | undefined;
  readonly 'red-hot-skin': YesNo;
  readonly 'skin-presence': Presence;
  readonly oedema: 'none' | 'one-side' | 'both-sides' | undefined;
  readonly 'oedema-presence': Presence;
  readonly 'oedema-tense': YesNo;
  readonly 'oedema-tempo': Tempo | undefined;
  readonly joints: 'normal' | 'one-hot-swollen' | 'other' | undefined;
  readonly 'joints-presence': Presence;
  readonly 'joints-tempo': Tempo | undefined;
  readonly 'postural-drop': YesNo;
  readonly 'tone-presence': Presence;
};

export type ExamFacts = {
  readonly strength: StrengthFacts;
  readonly signs: SignFacts;
  readonly cord: CordFacts;
  readonly sacral: SacralFacts;
  readonly legs: LegFacts;
};

const PROXIMAL: readonly Muscle[] = ['hip-flexion', 'knee-extension', 'shoulder-abduction'];
const ARM: readonly Muscle[] = ['grip', 'shoulder-abduction'];
const THREE_OR_LESS: readonly Grade[] = ['3', '2', '1', '0'];

const isWeak = (grade: Grade | undefined): boolean =>
  grade !== undefined && grade !== '5' && grade !== 'pain-limited';

export type WeakGroup = {
  readonly muscle: Muscle;
  readonly side: 'left' | 'right';
  readonly grade: Grade;
};

/** Every muscle group below MRC 5 that pain does not explain. */
export function weakGroups({ power }: Visit): readonly WeakGroup[] {
  return MUSCLES.flatMap((muscle) =>
    (['left', 'right'] as const).flatMap((side) => {
      const grade = power[muscle]?.[side];
      return grade !== undefined && isWeak(grade) ? [{ muscle, side, grade }] : [];
    }),
  );
}

type Abnormal = Finding & { readonly state: 'abnormal' };

/** Abnormal and not merely limited by pain, which counts as not examined (T33). */
const isAbnormal = (finding: Finding | undefined): finding is Abnormal =>
  finding?.state === 'abnormal' && finding['pain-limited'] !== 'yes';

/**
 * Examined with a result that can be used: normal, or abnormal and not limited by pain. A Romberg that
 * cannot be interpreted was tried and tells nothing of the balance, so it clears nothing (D13).
 */
export const isExamined = (finding: Finding | undefined): boolean =>
  finding?.state === 'normal' || isAbnormal(finding);

/** Cause named and unchanged on comparison; otherwise new (D4). What worsens is not unchanged. */
export const isKnownStable = (finding: Finding | undefined): boolean =>
  finding?.['known-stable'] === 'yes' &&
  (finding['known-cause'] ?? '').trim() !== '' &&
  finding.course !== 'worsening';

function presence(finding: Finding | undefined): Presence {
  if (isAbnormal(finding)) return isKnownStable(finding) ? 'known-stable' : 'new';
  return isExamined(finding) ? 'no' : undefined;
}

/**
 * The visit with strength as its grades say: a group below MRC 5 makes it abnormal whatever the item
 * says (D4, D19), and grades that pain limited, with none weak, leave it not examined (T33).
 */
export function asGraded(visit: Visit): Visit {
  const { exam, power } = visit;
  const grades = MUSCLES.flatMap((muscle) => [power[muscle]?.left, power[muscle]?.right]);
  const weak = grades.some(isWeak);
  const limited = !weak && grades.includes('pain-limited');
  if (!weak && !limited) return visit;
  const { strength } = exam;
  if (weak && strength?.state === 'abnormal' && !isLimited(strength)) return visit;
  if (limited && (strength === undefined || isLimited(strength))) return visit;
  const graded: Finding = { ...strength, state: 'abnormal' };
  // A group that was graded was not limited, whatever limited the rest.
  if (limited) graded['pain-limited'] = 'yes';
  else delete graded['pain-limited'];
  return { ...visit, exam: { ...exam, strength: graded } };
}

const isLimited = (finding: Finding): boolean =>
  finding.state === 'abnormal' && finding['pain-limited'] === 'yes';

function patternOf(weak: readonly WeakGroup[], finding: Finding | undefined) {
  if (weak.length === 0) {
    if (finding?.side === undefined) return 'unplaced';
    return finding.side === 'both' ? 'both-sides' : 'one-limb';
  }
  const sides = new Set(weak.map((group) => group.side));
  if (sides.size === 2) return 'both-sides';
  const arm = weak.some((group) => ARM.includes(group.muscle));
  const leg = weak.some((group) => !ARM.includes(group.muscle));
  return arm && leg ? 'one-side' : 'one-limb';
}

const hasSign = (finding: Finding | undefined, ...signs: readonly Sign[]): boolean =>
  isAbnormal(finding) && signs.some((sign) => finding.signs?.includes(sign));

const yesNo = (yes: boolean, known: boolean): YesNo => (yes ? 'yes' : known ? 'no' : undefined);

function reportedWeakness(visit: Visit, power: Presence): StrengthFacts['reported-weakness'] {
  const said = visit.safety['legs-weaker']?.answer;
  if (said === 'unsure' && power === 'no') return 'unsure-power-full';
  if (said !== 'yes') return said;
  if (power === undefined) return 'power-not-examined';
  return power === 'no' ? 'power-full' : 'power-reduced';
}

function weaknessFacts(visit: Visit): StrengthFacts {
  const finding = visit.exam.strength;
  const state = presence(visit.exam.strength);
  const there = state === 'new' || state === 'known-stable';
  const weak = there ? weakGroups(visit) : [];
  const pattern = there ? patternOf(weak, finding) : undefined;
  const proximal =
    finding?.distribution === 'proximal' ||
    // A weak foot beside a weak hip does not make the hip less weak (D2).
    weak.some((group) => PROXIMAL.includes(group.muscle));
  // One group more on one side does not make the rest less symmetrical (D2).
  const paired =
    weak.length === 0 ||
    weak.some((group) =>
      weak.some((other) => other.muscle === group.muscle && other.side !== group.side),
    );
  return {
    weakness: state,
    'weakness-pattern': pattern,
    'weakness-grade': !there
      ? undefined
      : weak.some((group) => THREE_OR_LESS.includes(group.grade))
        ? 'three-or-less'
        : weak.length > 0
          ? 'four'
          : 'ungraded',
    'weakness-proximal': there ? yesNo(proximal, true) : undefined,
    'weakness-symmetrical': yesNo(pattern === 'both-sides' && paired, state !== undefined),
    'weakness-tempo': there ? tempoOf(finding ?? {}) : undefined,
    'weakness-course': there ? (finding?.course ?? 'unknown') : undefined,
    'wasting-or-fasciculation': yesNo(
      hasSign(finding, 'wasting', 'fasciculation'),
      isExamined(finding),
    ),
    'reported-weakness': reportedWeakness(visit, state),
  } as const;
}

function lightTouch(finding: Finding | undefined): SignFacts['light-touch'] {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  if (hasSign(finding, 'sensory-level')) return 'sensory-level';
  if (hasSign(finding, 'one-side-of-body', 'patchy')) return 'other';
  if (hasSign(finding, 'one-root-or-nerve')) return 'one-root-or-nerve';
  return hasSign(finding, 'stocking') ? 'stocking' : 'other';
}

function vibration(finding: Finding | undefined): SignFacts['vibration-position'] {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  const onlyToes =
    hasSign(finding, 'toe-vibration-reduced') &&
    !hasSign(finding, 'vibration-lost', 'position-lost');
  return onlyToes ? 'toe-vibration-reduced' : 'lost';
}

function reflexKind(finding: Finding | undefined): SignFacts['reflexes'] {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  const up = hasSign(finding, 'brisk', 'clonus', 'hoffmann');
  const down = hasSign(finding, 'ankle-jerks-absent', 'all-absent', 'knee-jerks-reduced');
  if (up && down) return 'mixed';
  if (up) return 'brisk';
  const onlyAnkles =
    hasSign(finding, 'ankle-jerks-absent') && !hasSign(finding, 'all-absent', 'knee-jerks-reduced');
  if (!onlyAnkles) return 'lost';
  // Lost on one side it is a root or a nerve; a neuropathy takes both (§3.3).
  const oneSide = finding?.side === 'left' || finding?.side === 'right';
  return oneSide ? 'one-ankle-jerk-absent' : 'ankle-jerks-absent';
}

function gaitKind(finding: Finding | undefined, weakness: Presence): SignFacts['gait'] {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  const kinds = ['ataxic', 'spastic', 'parkinsonian', 'antalgic'] as const;
  const kind = kinds.find((each) => hasSign(finding, each));
  if (kind === 'ataxic' || kind === 'spastic') return kind;
  // A foot drop or a waddle is weakness seen in walking; once power says so, it has its own rows. A
  // sudden one is not explained by a weakness that is older, so it keeps its own.
  const isOfWeakness = hasSign(finding, 'foot-drop', 'waddling');
  const isGraded = weakness === 'new' || weakness === 'known-stable';
  const isSudden = ['sudden', 'hours'].includes(tempoOf(finding));
  return isOfWeakness && (!isGraded || isSudden) ? 'of-weakness' : (kind ?? 'other');
}

function toneKind(finding: Finding | undefined): SignFacts['tone'] {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  if (hasSign(finding, 'spastic')) return 'spastic';
  return hasSign(finding, 'rigid') ? 'rigid' : 'other';
}

const newAmong = (found: readonly (Finding | undefined)[]) =>
  found.filter(isAbnormal).filter((finding) => !isKnownStable(finding));

/** What is known and unchanged does not count as new, and so dates nothing beside what is new (D4). */
const timingOf = (found: readonly (Finding | undefined)[]) => {
  const present = found.filter(isAbnormal);
  const fresh = newAmong(found);
  const dated = fresh.length === 0 ? present : fresh;
  return {
    tempo: dated.length === 0 ? undefined : fastest(dated.map(tempoOf)),
    course: dated.length === 0 ? undefined : worst(dated),
  };
};

const presenceOf = (found: readonly (Finding | undefined)[]): Presence => {
  const all = found.map(presence);
  if (all.includes('new')) return 'new';
  if (all.includes('known-stable')) return 'known-stable';
  return all.includes(undefined) ? undefined : 'no';
};

/** The examination items that show a lesion of the cord, each only when it does. */
function cordFindings({ exam }: Visit): readonly Finding[] {
  const found: Finding[] = [];
  const { gait, plantars, reflexes, tone } = exam;
  const touch = exam['light-touch'];
  if (isAbnormal(touch) && hasSign(touch, 'sensory-level')) found.push(touch);
  if (isAbnormal(plantars)) found.push(plantars);
  if (isAbnormal(tone) && hasSign(tone, 'spastic')) found.push(tone);
  const withGait = hasSign(reflexes, 'brisk', 'hoffmann') && isAbnormal(gait) ? [gait] : [];
  if (isAbnormal(reflexes) && (hasSign(reflexes, 'clonus') || withGait.length > 0)) {
    found.push(reflexes);
    // The two make one sign, as young as the younger (D4, E4).
    if (!isKnownStable(reflexes)) found.push(...withGait);
  }
  return found;
}

function cordFacts(visit: Visit): CordFacts {
  const found = cordFindings(visit);
  const examined = (['light-touch', 'plantars', 'tone', 'reflexes'] as const).every((id) =>
    isExamined(visit.exam[id]),
  );
  const state = found.length > 0 ? presenceOf(found) : examined ? 'no' : undefined;
  return { 'cord-sign': state, 'cord-tempo': timingOf(found).tempo } as const;
}

function fourteenDays(timing: Timing): 'within-14-days' | 'beyond-14-days' | 'unknown' {
  const tempo = tempoOf(timing);
  // "New or worse within 14 days": what is worsening counts as recent whenever it began.
  if (timing.course === 'worsening') return 'within-14-days';
  if (tempo === 'unknown') return 'unknown';
  const recent: readonly Tempo[] = ['sudden', 'hours', 'days', 'up-to-14-days'];
  return recent.includes(tempo) ? 'within-14-days' : 'beyond-14-days';
}

function sacralFacts({ safety, exam }: Visit): SacralFacts {
  const asked = safety['bladder-bowel-saddle'];
  const found = exam['saddle-sphincter'];
  const details = asked?.details ?? [];
  const definiteByHistory =
    asked?.answer === 'yes' &&
    (details.length === 0 || details.some((detail) => DEFINITE_SACRAL.includes(detail)));
  const byExam = isAbnormal(found);
  const timings: Timing[] = [];
  if (definiteByHistory && asked !== undefined) timings.push(asked);
  if (byExam && !isKnownStable(found)) timings.push(found);
  const places = timings.map(fourteenDays);
  const state = ((): SacralFacts['sacral'] => {
    if (timings.length > 0) return 'definite';
    if (asked?.answer === 'yes') return 'soft';
    if (byExam) return 'definite-known';
    return asked?.answer;
  })();
  return {
    sacral: state,
    'sacral-tempo': (['within-14-days', 'unknown', 'beyond-14-days'] as const).find((place) =>
      places.includes(place),
    ),
    'sacral-course': timings.length === 0 ? undefined : worst(timings),
  } as const;
}

function limbFacts({ exam }: Visit): LegFacts {
  const { oedema, joints } = exam;
  const pulses = exam.pulses;
  const skin = exam['skin-veins'];
  const skinKind = ((): LegFacts['skin'] => {
    if (!isAbnormal(skin)) return skin?.state === 'normal' ? 'normal' : undefined;
    if (hasSign(skin, 'ulcer', 'gangrene')) return 'ulcer-or-gangrene';
    if (hasSign(skin, 'red-hot')) return 'red-hot';
    return hasSign(skin, 'rash-or-dry') ? 'rash' : 'varicose';
  })();
  return {
    pulses: isAbnormal(pulses)
      ? hasSign(pulses, 'absent')
        ? 'absent'
        : 'weak'
      : pulses?.state === 'normal'
        ? 'normal'
        : undefined,
    'limb-cold': yesNo(hasSign(pulses, 'cold-or-pale'), isExamined(pulses)),
    'pulses-presence': presence(pulses),
    skin: skinKind,
    'red-hot-skin': yesNo(hasSign(skin, 'red-hot'), isExamined(skin)),
    'skin-presence': presence(skin),
    // A side that was not recorded counts as one side: the more careful reading (D4, U1).
    oedema: isAbnormal(oedema)
      ? oedema.side === 'both'
        ? 'both-sides'
        : 'one-side'
      : oedema?.state === 'normal'
        ? 'none'
        : undefined,
    'oedema-presence': presence(oedema),
    'oedema-tense': yesNo(hasSign(oedema, 'tense-very-painful'), isExamined(oedema)),
    'oedema-tempo': timingOf([oedema]).tempo,
    joints: isAbnormal(joints)
      ? hasSign(joints, 'one-hot-swollen')
        ? 'one-hot-swollen'
        : 'other'
      : joints?.state === 'normal'
        ? 'normal'
        : undefined,
    'joints-presence': presence(joints),
    'joints-tempo': timingOf([joints]).tempo,
    'tone-presence': presence(exam.tone),
    'postural-drop': yesNo(isAbnormal(exam['postural-bp']), isExamined(exam['postural-bp'])),
  } as const;
}

/** The items whose abnormality is a neurological sign. */
export const NEUROLOGICAL_ITEMS: readonly ExamId[] = [
  'strength',
  'light-touch',
  'vibration-position',
  'reflexes',
  'plantars',
  'tone',
  'gait',
  'romberg',
  'coordination',
  'saddle-sphincter',
];

/** An abnormal finding without a cause: a condition, a free text, or `incidental` where allowed (D1). */
export const hasAttribution = ({ attributed }: Finding): boolean =>
  attributed !== undefined && (attributed.to !== 'other' || attributed.text.trim() !== '');

/** A gait that spares a painful leg is no neurological sign (D10). */
const isOnlyALimp = (id: ExamId, finding: Finding | undefined): boolean =>
  id === 'gait' && finding?.signs?.length === 1 && hasSign(finding, 'antalgic');

function newNeurologicalSign(visit: Visit): YesNo {
  let examined = true;
  for (const id of NEUROLOGICAL_ITEMS) {
    const finding = visit.exam[id];
    const state = presence(finding);
    if (state === 'new' && !isOnlyALimp(id, finding)) return 'yes';
    if (state === undefined) examined = false;
  }
  return examined ? 'no' : undefined;
}

type ForB12 = Pick<
  SignFacts,
  'stocking-loss' | 'vibration-position' | 'romberg' | 'gait' | 'plantars' | 'reflexes'
>;

function b12Signs(found: ForB12, symmetricalWeakness: YesNo): SignFacts['b12-signs'] {
  const isFound =
    found['stocking-loss'] === 'yes' ||
    found['vibration-position'] === 'lost' ||
    found.romberg === 'positive' ||
    found.gait === 'ataxic' ||
    found.plantars === 'extensor' ||
    found.reflexes === 'mixed' ||
    symmetricalWeakness === 'yes';
  if (isFound) return 'yes';
  const all = [
    found['stocking-loss'],
    found['vibration-position'],
    found.romberg,
    found.gait,
    found.reflexes,
    found.plantars,
    symmetricalWeakness,
  ];
  return all.includes(undefined) || all.includes('unsure') ? undefined : 'no';
}

const UNDER_4_WEEKS: readonly Tempo[] = [
  'sudden',
  'hours',
  'days',
  'up-to-14-days',
  'two-to-four-weeks',
];

/** Each item has a time of its own: one that is undated does not make another one older. */
function ascendingLoss(found: readonly (Finding | undefined)[]): YesNo {
  const fresh = newAmong(found);
  const isYoung = fresh.some((finding) => UNDER_4_WEEKS.includes(tempoOf(finding)));
  const isWorse = fresh.some(({ course }) => course === 'worsening');
  return yesNo(isYoung && isWorse, fresh.length > 0 || found.every(isExamined));
}

function plantarKind(finding: Finding | undefined): SignFacts['plantars'] {
  if (isAbnormal(finding)) return 'extensor';
  return finding?.state === 'normal' ? 'normal' : undefined;
}

function rombergKind(finding: Finding | undefined): SignFacts['romberg'] {
  if (isAbnormal(finding)) return 'positive';
  if (finding?.state === 'normal') return 'negative';
  return finding?.state === 'not-interpretable' ? 'unsure' : undefined;
}

function signFacts(visit: Visit, strength: StrengthFacts): SignFacts {
  const { exam } = visit;
  const touch = exam['light-touch'];
  const depth = exam['vibration-position'];
  const sensory = timingOf([touch, depth]);
  const kinds = {
    'stocking-loss': yesNo(hasSign(touch, 'stocking'), isExamined(touch)),
    'vibration-position': vibration(depth),
    reflexes: reflexKind(exam.reflexes),
    plantars: plantarKind(exam.plantars),
    gait: gaitKind(exam.gait, strength.weakness),
    romberg: rombergKind(exam.romberg),
  };
  return {
    'light-touch': lightTouch(touch),
    'stocking-loss': kinds['stocking-loss'],
    'vibration-position': kinds['vibration-position'],
    reflexes: kinds.reflexes,
    plantars: kinds.plantars,
    gait: kinds.gait,
    romberg: kinds.romberg,
    'sensory-loss': presenceOf([touch, depth]),
    'sensory-tempo': sensory.tempo,
    'sensory-course': sensory.course,
    'ascending-loss': ascendingLoss([touch, depth]),
    // A stocking is of both legs, whichever side was written beside it.
    'sensory-both-sides': yesNo(
      isAbnormal(touch) && (touch.side === 'both' || hasSign(touch, 'stocking')),
      isExamined(touch),
    ),
    'vibration-presence': presence(depth),
    'reflex-presence': presence(exam.reflexes),
    tone: toneKind(exam.tone),
    'rigid-tone': yesNo(hasSign(exam.tone, 'rigid'), isExamined(exam.tone)),
    'parkinsonian-gait': yesNo(hasSign(exam.gait, 'parkinsonian'), isExamined(exam.gait)),
    'gait-presence': presence(exam.gait),
    'gait-tempo': timingOf([exam.gait]).tempo,
    coordination: isAbnormal(exam.coordination)
      ? 'abnormal'
      : exam.coordination?.state === 'normal'
        ? 'normal'
        : undefined,
    'known-stable-finding': EXAM_IDS.some((id) => isAbnormal(exam[id]) && isKnownStable(exam[id]))
      ? 'yes'
      : 'no',
    'new-neurological-sign': newNeurologicalSign(visit),
    'b12-signs': b12Signs(kinds, strength['weakness-symmetrical']),
  };
}

export function examFacts(recorded: Visit): ExamFacts {
  const visit = asGraded(recorded);
  const strength = weaknessFacts(visit);
  return {
    strength,
    signs: signFacts(visit, strength),
    cord: cordFacts(visit),
    sacral: sacralFacts(visit),
    legs: limbFacts(visit),
  };
}
