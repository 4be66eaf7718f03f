/** Vessels, skin, swelling and joints of the legs, told and found, with blood pressure (D51, D52). */
import {
  hasSign,
  isAbnormal,
  isAcute,
  isExamined,
  isExplained,
  isNew,
  isUnsaid,
  presence,
  tells,
  tempoIn,
} from './finding.ts';
import { isAcuteTime, joined } from './tempo.ts';
import { yesNo } from './yes-no.ts';
import type { SafetyDetail } from '../record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../record/visit.ts';

/** Abnormal and not said how is not the mildest kind (D52). */
function pulsesKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  if (hasSign(finding, 'absent')) return 'absent';
  return isUnsaid(finding) ? 'not-said' : 'weak';
}

function skinKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  if (hasSign(finding, 'ulcer', 'gangrene')) return 'ulcer-or-gangrene';
  if (isUnsaid(finding)) return 'not-said';
  if (hasSign(finding, 'red-hot')) return 'red-hot';
  return hasSign(finding, 'rash-or-dry') ? 'rash' : 'varicose';
}

const isSore = (finding: Finding): boolean =>
  hasSign(finding, 'painful-or-tender', 'warm', 'larger-calf') ||
  hasSign(finding, 'tense-very-painful');

/** A side that was not recorded counts as one side: the more careful reading (D4, U1). */
function oedemaKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'none' : undefined;
  return finding.side === 'both' ? 'both-sides' : 'one-side';
}

function jointsKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  return hasSign(finding, 'one-hot-swollen') ? 'one-hot-swollen' : 'other';
}

const SORE: readonly SafetyDetail[] = ['painful-or-tender', 'warm'];

/** Swelling that may be a clot: told, found on one side, or found sore on both. */
function swelling(told: SafetyAnswer | undefined, found: Finding | undefined) {
  const isTold = told?.answer === 'yes';
  const isFound = isNew(found) && (found.side !== 'both' || isSore(found));
  const details = told?.details ?? [];
  // Whatever is found of it dates it: a swelling of both legs too.
  const { tempo, course, unknown, blank } = joined([
    ...(isTold ? [told] : []),
    ...(isNew(found) ? [found] : []),
  ]);
  const mayBeSore =
    (isTold && (details.length === 0 || tells(told, ...SORE))) ||
    (isFound &&
      (isUnsaid(found) || hasSign(found, 'painful-or-tender', 'warm', 'tense-very-painful')));
  if (!isTold && !isFound) return yesNo(false, isExamined(found));
  const isQuiet =
    tempo === 'longer' &&
    unknown === 'no' &&
    blank === 'no' &&
    (course === 'stable' || course === 'improving') &&
    !tells(told, 'chest-pain') &&
    !mayBeSore;
  return isQuiet ? 'quiet' : 'yes';
}

/** A limb, foot and all, that is told and not there now, or explained, while pulses and skin are normal (D51). */
export function limbIsSettled({ exam, safety }: Pick<Visit, 'exam' | 'safety'>): boolean {
  const answer = safety['limb-sudden'];
  const items = [exam.pulses, exam['skin-veins']];
  if (items.some(isNew)) return false;
  const isNormal = items.every((found) => found?.state === 'normal');
  return answer?.settled === 'comes-and-goes' || (isExplained(answer) && isNormal);
}

export function legFacts({ exam, safety }: Pick<Visit, 'exam' | 'safety'>) {
  const { joints, oedema, pulses } = exam;
  const skin = exam['skin-veins'];
  const pressure = exam['postural-bp'];
  const told = safety['one-leg-swollen'];
  const swollen = swelling(told, oedema);
  return {
    'limb-settled': limbIsSettled({ exam, safety }) ? 'yes' : 'no',
    pulses: pulsesKind(pulses),
    'limb-cold': yesNo(hasSign(pulses, 'cold-or-pale'), isExamined(pulses)),
    'pulses-examined': isExamined(pulses) ? 'yes' : 'no',
    'pulses-presence': presence(pulses),
    'pulses-tempo': tempoIn(pulses),
    'acute-pulses': isAcute(pulses) ? 'yes' : 'no',
    skin: skinKind(skin),
    'red-hot-skin': yesNo(hasSign(skin, 'red-hot'), isExamined(skin)),
    'acute-skin': isAcute(skin) ? 'yes' : 'no',
    'skin-presence': presence(skin),
    'skin-tempo': tempoIn(skin),
    /** `quiet`: longer, stable or improving, neither painful nor warm (D51). */
    swelling: swollen,
    /** With chest pain or collapse, whenever the leg swelled. */
    'swelling-chest-pain': tells(told, 'chest-pain') ? 'yes' : 'no',
    'swelling-told-acute': told?.answer === 'yes' && isAcuteTime(joined([told])) ? 'yes' : 'no',
    oedema: oedemaKind(oedema),
    /** Of both legs, or of a side that is not said. */
    'oedema-not-one-side':
      isAbnormal(oedema) && (oedema.side === undefined || oedema.side === 'both') ? 'yes' : 'no',
    'oedema-presence': presence(oedema),
    'oedema-tense': yesNo(hasSign(oedema, 'tense-very-painful'), isExamined(oedema)),
    'oedema-tempo': tempoIn(oedema),
    'acute-oedema': isAcute(oedema) ? 'yes' : 'no',
    joints: jointsKind(joints),
    'joints-presence': presence(joints),
    'joints-tempo': tempoIn(joints),
    'postural-drop': yesNo(isAbnormal(pressure), isExamined(pressure)),
  } as const;
}
export type LegFacts = ReturnType<typeof legFacts>;
