/**
 * The neurological signs beside power: sensation, reflexes, plantars, tone, gait, balance and
 * coordination, each by a small function with one defining sentence.
 */
import {
  hasSign,
  isAbnormal,
  isExamined,
  isKnownStable,
  newAmong,
  presence,
  presenceOf,
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

/** What each item amounts to, by its most telling sign. */
function kindsOf({ exam }: Visit, { weakness }: StrengthFacts) {
  const touch = exam['light-touch'];
  return {
    'light-touch': lightTouch(touch),
    /** Stocking loss, whatever other loss stands beside it. */
    'stocking-loss': yesNo(hasSign(touch, 'stocking'), isExamined(touch)),
    'vibration-position': vibration(exam['vibration-position']),
    reflexes: reflexKind(exam.reflexes),
    plantars: plantarKind(exam.plantars),
    tone: toneKind(exam.tone),
    gait: gaitKind(exam.gait, weakness),
    romberg: rombergKind(exam.romberg),
    coordination: coordinationKind(exam.coordination),
  } as const;
}

/** The signs that a lack of B12 may cause, all but vibration reduced at the toes (D10). */
function b12Signs(kinds: ReturnType<typeof kindsOf>, symmetricalWeakness: YesNo): YesNo {
  const isFound =
    kinds['stocking-loss'] === 'yes' ||
    kinds['vibration-position'] === 'lost' ||
    kinds.romberg === 'positive' ||
    kinds.gait === 'ataxic' ||
    kinds.plantars === 'extensor' ||
    kinds.reflexes === 'mixed' ||
    symmetricalWeakness === 'yes';
  if (isFound) return 'yes';
  const all = [
    kinds['stocking-loss'],
    kinds['vibration-position'],
    kinds.romberg,
    kinds.gait,
    kinds.reflexes,
    kinds.plantars,
    symmetricalWeakness,
  ];
  return all.includes(undefined) || all.includes('unsure') ? undefined : 'no';
}

export function signFacts(visit: Visit, strength: StrengthFacts) {
  const { exam } = visit;
  const touch = exam['light-touch'];
  const depth = exam['vibration-position'];
  const sensory = timingOf([touch, depth]);
  const kinds = kindsOf(visit, strength);
  return {
    ...kinds,
    'sensory-loss': presenceOf([touch, depth]),
    'sensory-tempo': sensory.tempo,
    'sensory-course': sensory.course,
    /** New loss of touch, vibration or position, some of it under 4 weeks, some of it worsening. */
    'ascending-loss': ascendingLoss([touch, depth]),
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
    'gait-tempo': timingOf([exam.gait]).tempo,
    'known-stable-finding': EXAM_IDS.some((id) => isAbnormal(exam[id]) && isKnownStable(exam[id]))
      ? 'yes'
      : 'no',
    /** Any neurological finding that is new; one that is known and unchanged has its cause (D4, D9). */
    'new-neurological-sign': newNeurologicalSign(visit),
    'b12-signs': b12Signs(kinds, strength['weakness-symmetrical']),
  } as const;
}
export type SignFacts = ReturnType<typeof signFacts>;
