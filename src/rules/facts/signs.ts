/**
 * The neurological signs beside power and touch: vibration, reflexes, plantars, tone, gait, balance
 * and coordination, each by a small function with one defining sentence.
 */
import { b12Signs } from './b12-signs.ts';
import { isMissing } from './examination.ts';
import {
  hasSign,
  isAbnormal,
  isAcute,
  isExamined,
  isKnownStable,
  isNew,
  isOnlyALimp,
  isUnsaid,
  presence,
} from './finding.ts';
import { isAtOnce, isOld, joined } from './tempo.ts';
import { hasWeakPair, tellsWeakness, type StrengthFacts } from './weakness.ts';
import { yesNo, type YesNo } from './yes-no.ts';
import { EXAM } from '../record/exam-items.ts';
import { EXAM_IDS, type ExamId } from '../record/ids.ts';
import type { Finding, Visit } from '../record/visit.ts';

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

function gaitKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  const kind = GAITS.find((each) => hasSign(finding, each));
  if (kind === 'ataxic' || kind === 'spastic') return kind;
  if (hasSign(finding, 'foot-drop', 'waddling')) return 'of-weakness';
  return kind ?? (isUnsaid(finding) ? 'not-said' : 'other');
}

/** `unsure`: tried, and not to be interpreted. */
function rombergKind(finding: Finding | undefined) {
  if (isAbnormal(finding)) return 'positive';
  if (finding?.state === 'normal') return 'negative';
  return finding?.state === 'not-interpretable' ? 'unsure' : undefined;
}

/** Of coordination and of sitting balance. */
function normalOrNot(finding: Finding | undefined) {
  if (isAbnormal(finding)) return 'abnormal';
  return finding?.state === 'normal' ? 'normal' : undefined;
}

/** The items whose abnormality is a neurological sign. */
const NEUROLOGICAL_ITEMS = EXAM_IDS.filter((id) => EXAM[id].neurological);

/** A gait that spares a painful leg is no neurological sign (D10). */
const isALimpAt = (id: ExamId, finding: Finding | undefined): boolean =>
  id === 'gait' && isOnlyALimp(finding);

/** A balance that cannot be tested leaves the rest complete (D24); what supports says so. */
function newNeurologicalSign(visit: Pick<Visit, 'exam'>): YesNo {
  let examined = true;
  for (const id of NEUROLOGICAL_ITEMS) {
    const finding = visit.exam[id];
    const state = presence(finding);
    if (state === 'new' && !isALimpAt(id, finding)) return 'yes';
    if (isMissing(visit, id)) examined = false;
  }
  return examined ? 'no' : undefined;
}

/** New, and one, both or all of the ankle reflexes lost, or not said what of them (D37). */
function ankleReflexes(finding: Finding | undefined, kind: ReturnType<typeof reflexKind>) {
  const found = presence(finding);
  if (found === undefined) return 'not-examined';
  // Lost for months is no new loss, unless it worsens.
  const isFresh = finding !== undefined && (!isOld(finding) || finding.course === 'worsening');
  return found === 'new' && kind !== 'brisk' && isFresh ? 'lost' : 'there';
}

const isFresh = (finding: Finding | undefined): boolean => isNew(finding) && !isOld(finding);

const OF_BALANCE: readonly ExamId[] = ['gait', 'romberg', 'coordination', 'sitting-balance'];

/** A new sign that is none of gait, Romberg, coordination and sitting balance, and not months old. */
const isBesideBalance = ({ exam }: Pick<Visit, 'exam'>): boolean =>
  NEUROLOGICAL_ITEMS.some((id) => !OF_BALANCE.includes(id) && isFresh(exam[id]));

const acute = (found: readonly (Finding | undefined)[]): 'yes' | 'no' =>
  found.some(isAcute) ? 'yes' : 'no';

/** New, it would have a line: veins, dry skin, a stiff joint or a postural drop are compared with nothing. */
const isWorthComparing = (id: ExamId, finding: Finding | undefined): boolean =>
  EXAM[id].counts ||
  hasSign(finding, 'ulcer', 'gangrene', 'red-hot') ||
  hasSign(finding, 'one-hot-swollen') ||
  // Not said how is not the mildest kind (D52).
  (id === 'skin-veins' && finding !== undefined && isUnsaid(finding));

/** What is known and unchanged and is compared with earlier findings: coexisting (D29). */
export const comparedItems = ({ exam }: Pick<Visit, 'exam'>): readonly ExamId[] =>
  EXAM_IDS.filter((id) => {
    const finding = exam[id];
    return isAbnormal(finding) && isKnownStable(finding) && isWorthComparing(id, finding);
  });

type Read = Pick<Visit, 'exam' | 'power' | 'safety'>;

/** A gait that weakness makes is one with the weakness that is told (D51). */
function gaitTiming({ exam, safety }: Read, isOfWeakness: boolean, weakness: StrengthFacts) {
  const { gait } = exam;
  if (presence(gait) !== 'new') return { ...joined([]), atOnce: false };
  const told = safety['legs-weaker'];
  const isTold = weakness['told-weakness'] === 'stands' && tellsWeakness(told);
  const sources = [gait ?? {}, ...(isOfWeakness && isTold ? [told] : [])];
  return { ...joined([gait ?? {}]), atOnce: isAtOnce(sources) };
}

export function signFacts(visit: Read, strength: StrengthFacts) {
  const { exam } = visit;
  const depth = exam['vibration-position'];
  const position = vibration(depth);
  const reflexes = reflexKind(exam.reflexes);
  const plantars = plantarKind(exam.plantars);
  const gait = gaitKind(exam.gait);
  const isOfWeakness = hasSign(exam.gait, 'foot-drop', 'waddling');
  const romberg = rombergKind(exam.romberg);
  const walk = gaitTiming(visit, isOfWeakness, strength);
  const tone = toneKind(exam.tone);
  // For B12 it counts known and unchanged or not, so that one side may be old (D25).
  const weakness = hasWeakPair(visit) ? 'yes' : strength['weakness-symmetrical'];
  return {
    'vibration-position': position,
    'vibration-presence': presence(depth),
    reflexes,
    'reflex-presence': presence(exam.reflexes),
    'ankle-reflexes': ankleReflexes(exam.reflexes, reflexes),
    plantars,
    tone,
    'tone-presence': presence(exam.tone),
    'rigid-tone': yesNo(hasSign(exam.tone, 'rigid'), isExamined(exam.tone)),
    gait,
    'gait-presence': presence(exam.gait),
    /** Foot drop or waddling, whatever else the gait is. */
    'gait-of-weakness': yesNo(isOfWeakness, isExamined(exam.gait)),
    'foot-drop-gait': yesNo(hasSign(exam.gait, 'foot-drop'), isExamined(exam.gait)),
    'gait-tempo': walk.tempo,
    'gait-course': walk.course,
    'gait-at-once': walk.atOnce ? 'yes' : 'no',
    'parkinsonian-gait': yesNo(hasSign(exam.gait, 'parkinsonian'), isExamined(exam.gait)),
    romberg,
    'romberg-presence': presence(exam.romberg),
    coordination: normalOrNot(exam.coordination),
    'coordination-presence': presence(exam.coordination),
    'sitting-balance': normalOrNot(exam['sitting-balance']),
    'sitting-balance-presence': presence(exam['sitting-balance']),
    'known-stable-finding': comparedItems(visit).length > 0 ? 'yes' : 'no',
    /** Any neurological finding that is new; one that is known and unchanged has its cause (D4, D9). */
    'new-neurological-sign': newNeurologicalSign(visit),
    'sign-beside-balance': isBesideBalance(visit) ? 'yes' : 'no',
    /** Within minutes, hours or days (D80). */
    'acute-sign': acute([exam.reflexes, exam.plantars, exam.tone]),
    'b12-signs': b12Signs(visit, {
      'vibration-position': position,
      reflexes,
      plantars,
      gait,
      romberg,
      tone,
      weakness,
    }),
  } as const;
}
export type SignFacts = ReturnType<typeof signFacts>;
