/**
 * The neurological signs beside power: sensation, reflexes, plantars, tone, gait, balance and
 * coordination, each by a small function with one defining sentence.
 */
import {
  hasSign,
  isAbnormal,
  isExamined,
  isKnownStable,
  isNew,
  presence,
  presenceOf,
  tempoIn,
  timingOf,
  type Presence,
} from './finding.ts';
import type { StrengthFacts } from './strength.ts';
import { tempoOf, type Tempo } from './tempo.ts';
import { yesNo, type YesNo } from './yes-no.ts';
import { EXAM } from '../record/exam-items.ts';
import { EXAM_IDS, type ExamId } from '../record/ids.ts';
import type { Finding, Visit } from '../record/visit.ts';

function lightTouch(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  if (hasSign(finding, 'sensory-level')) return 'sensory-level';
  if (hasSign(finding, 'one-side-of-body', 'patchy')) return 'other';
  if (hasSign(finding, 'one-root-or-nerve')) return 'one-root-or-nerve';
  return hasSign(finding, 'stocking') ? 'stocking' : 'other';
}

function vibration(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  const onlyToes =
    hasSign(finding, 'toe-vibration-reduced') &&
    !hasSign(finding, 'vibration-lost', 'position-lost');
  return onlyToes ? 'toe-vibration-reduced' : 'lost';
}

function reflexKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  const up = hasSign(finding, 'brisk', 'clonus', 'hoffmann');
  const down = hasSign(finding, 'ankle-jerks-absent', 'all-absent', 'knee-jerks-reduced');
  if (up && down) return 'mixed';
  if (up) return 'brisk';
  const onlyAnkles =
    hasSign(finding, 'ankle-jerks-absent') && !hasSign(finding, 'all-absent', 'knee-jerks-reduced');
  if (!onlyAnkles) return 'lost';
  // Lost on one side it is a root or a nerve; a neuropathy takes both (§3.3).
  const oneSide = finding.side === 'left' || finding.side === 'right';
  return oneSide ? 'one-ankle-jerk-absent' : 'ankle-jerks-absent';
}

function plantarKind(finding: Finding | undefined) {
  if (isAbnormal(finding)) return 'extensor';
  return finding?.state === 'normal' ? 'normal' : undefined;
}

function toneKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  if (hasSign(finding, 'spastic')) return 'spastic';
  return hasSign(finding, 'rigid') ? 'rigid' : 'other';
}

const GAITS = ['ataxic', 'spastic', 'parkinsonian', 'antalgic'] as const;

function gaitKind(finding: Finding | undefined, weakness: Presence) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  const kind = GAITS.find((each) => hasSign(finding, each));
  if (kind === 'ataxic' || kind === 'spastic') return kind;
  // If power was graded, the weakness rows cover foot drop, unless it is sudden: then an older
  // weakness does not explain it.
  const isOfWeakness = hasSign(finding, 'foot-drop', 'waddling');
  const isGraded = weakness === 'new' || weakness === 'known-stable';
  const isSudden = ['sudden', 'hours'].includes(tempoOf(finding));
  return isOfWeakness && (!isGraded || isSudden) ? 'of-weakness' : (kind ?? 'other');
}

/** `unsure`: tried, and not to be interpreted. */
function rombergKind(finding: Finding | undefined) {
  if (isAbnormal(finding)) return 'positive';
  if (finding?.state === 'normal') return 'negative';
  return finding?.state === 'not-interpretable' ? 'unsure' : undefined;
}

function coordinationKind(finding: Finding | undefined) {
  if (isAbnormal(finding)) return 'abnormal';
  return finding?.state === 'normal' ? 'normal' : undefined;
}

/** The items whose abnormality is a neurological sign. */
const NEUROLOGICAL_ITEMS = EXAM_IDS.filter((id) => EXAM[id].neurological);

/** A gait that spares a painful leg is no neurological sign (D10). */
const isOnlyALimp = (id: ExamId, finding: Finding | undefined): boolean =>
  id === 'gait' && finding?.signs?.length === 1 && hasSign(finding, 'antalgic');

function newNeurologicalSign(visit: Pick<Visit, 'exam'>): YesNo {
  let examined = true;
  for (const id of NEUROLOGICAL_ITEMS) {
    const finding = visit.exam[id];
    const state = presence(finding);
    if (state === 'new' && !isOnlyALimp(id, finding)) return 'yes';
    if (state === undefined) examined = false;
  }
  return examined ? 'no' : undefined;
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
  let isYoung = false;
  let isWorse = false;
  let isKnown = true;
  for (const finding of found) {
    if (isNew(finding)) {
      if (UNDER_4_WEEKS.includes(tempoOf(finding))) isYoung = true;
      if (finding.course === 'worsening') isWorse = true;
    } else if (!isExamined(finding)) isKnown = false;
  }
  return yesNo(isYoung && isWorse, isKnown || found.some(isNew));
}

type ForB12 = {
  readonly touch: YesNo;
  readonly depth: ReturnType<typeof vibration>;
  readonly reflexes: ReturnType<typeof reflexKind>;
  readonly plantars: ReturnType<typeof plantarKind>;
  readonly gait: ReturnType<typeof gaitKind>;
  readonly romberg: ReturnType<typeof rombergKind>;
  readonly weakness: YesNo;
};

/** The signs that a lack of B12 may cause, all but vibration reduced at the toes (D10). */
function b12Signs({ touch, depth, reflexes, plantars, gait, romberg, weakness }: ForB12): YesNo {
  const isFound =
    touch === 'yes' ||
    depth === 'lost' ||
    romberg === 'positive' ||
    gait === 'ataxic' ||
    plantars === 'extensor' ||
    reflexes === 'mixed' ||
    weakness === 'yes';
  if (isFound) return 'yes';
  const isOpen =
    touch === undefined ||
    depth === undefined ||
    romberg === undefined ||
    romberg === 'unsure' ||
    gait === undefined ||
    plantars === undefined ||
    reflexes === undefined ||
    weakness === undefined;
  return isOpen ? undefined : 'no';
}

const isKnownAndUnchanged = ({ exam }: Pick<Visit, 'exam'>): boolean =>
  EXAM_IDS.some((id) => isAbnormal(exam[id]) && isKnownStable(exam[id]));

export function signFacts(visit: Pick<Visit, 'exam'>, strength: StrengthFacts) {
  const { exam } = visit;
  const touch = exam['light-touch'];
  const depth = exam['vibration-position'];
  const sensation = [touch, depth];
  const sensory = timingOf(sensation);
  const stocking = yesNo(hasSign(touch, 'stocking'), isExamined(touch));
  const position = vibration(depth);
  const reflexes = reflexKind(exam.reflexes);
  const plantars = plantarKind(exam.plantars);
  const gait = gaitKind(exam.gait, strength.weakness);
  const romberg = rombergKind(exam.romberg);
  const weakness = strength['weakness-symmetrical'];
  return {
    'light-touch': lightTouch(touch),
    /** Stocking loss, whatever other loss stands beside it. */
    'stocking-loss': stocking,
    'vibration-position': position,
    reflexes,
    plantars,
    tone: toneKind(exam.tone),
    gait,
    romberg,
    coordination: coordinationKind(exam.coordination),
    'sensory-loss': presenceOf(sensation),
    'sensory-tempo': sensory.tempo,
    'sensory-course': sensory.course,
    /** New loss of touch, vibration or position, some of it under 4 weeks, some of it worsening. */
    'ascending-loss': ascendingLoss(sensation),
    // A stocking is of both legs, whichever side was written beside it.
    'sensory-both-sides': yesNo(
      isAbnormal(touch) && (touch.side === 'both' || hasSign(touch, 'stocking')),
      isExamined(touch),
    ),
    'vibration-presence': presence(depth),
    'reflex-presence': presence(exam.reflexes),
    'rigid-tone': yesNo(hasSign(exam.tone, 'rigid'), isExamined(exam.tone)),
    'parkinsonian-gait': yesNo(hasSign(exam.gait, 'parkinsonian'), isExamined(exam.gait)),
    'gait-presence': presence(exam.gait),
    'gait-tempo': tempoIn(exam.gait),
    'known-stable-finding': isKnownAndUnchanged(visit) ? 'yes' : 'no',
    /** Any neurological finding that is new; one that is known and unchanged has its cause (D4, D9). */
    'new-neurological-sign': newNeurologicalSign(visit),
    'b12-signs': b12Signs({
      touch: stocking,
      depth: position,
      reflexes,
      plantars,
      gait,
      romberg,
      weakness,
    }),
  } as const;
}
export type SignFacts = ReturnType<typeof signFacts>;
