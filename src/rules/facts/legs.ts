/** Vessels, skin, swelling and joints of the legs, with blood pressure and tone. */
import { hasSign, isAbnormal, isExamined, presence, tempoIn } from './finding.ts';
import { yesNo } from './yes-no.ts';
import type { Finding, Visit } from '../record/visit.ts';

function pulsesKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  return hasSign(finding, 'absent') ? 'absent' : 'weak';
}

function skinKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  if (hasSign(finding, 'ulcer', 'gangrene')) return 'ulcer-or-gangrene';
  if (hasSign(finding, 'red-hot')) return 'red-hot';
  return hasSign(finding, 'rash-or-dry') ? 'rash' : 'varicose';
}

/** A side that was not recorded counts as one side: the more careful reading (D4, U1). */
function oedemaKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'none' : undefined;
  return finding.side === 'both' ? 'both-sides' : 'one-side';
}

function jointsKind(finding: Finding | undefined) {
  if (!isAbnormal(finding)) return finding?.state === 'normal' ? 'normal' : undefined;
  return hasSign(finding, 'one-hot-swollen') ? 'one-hot-swollen' : 'other';
}

export function legFacts({ exam }: Pick<Visit, 'exam'>) {
  const { joints, oedema, pulses } = exam;
  const skin = exam['skin-veins'];
  const pressure = exam['postural-bp'];
  return {
    pulses: pulsesKind(pulses),
    'limb-cold': yesNo(hasSign(pulses, 'cold-or-pale'), isExamined(pulses)),
    'pulses-presence': presence(pulses),
    skin: skinKind(skin),
    'red-hot-skin': yesNo(hasSign(skin, 'red-hot'), isExamined(skin)),
    'skin-presence': presence(skin),
    oedema: oedemaKind(oedema),
    'oedema-presence': presence(oedema),
    'oedema-tense': yesNo(hasSign(oedema, 'tense-very-painful'), isExamined(oedema)),
    'oedema-tempo': tempoIn(oedema),
    joints: jointsKind(joints),
    'joints-presence': presence(joints),
    'joints-tempo': tempoIn(joints),
    'tone-presence': presence(exam.tone),
    'postural-drop': yesNo(isAbnormal(pressure), isExamined(pressure)),
  } as const;
}
export type LegFacts = ReturnType<typeof legFacts>;
