/** One finding of the examination. Not examined stays undefined; it is never normal (T30). */
import { isAcuteTime, joined, tempoOf, type Joined, type Tempo } from './tempo.ts';
import type { SafetyDetail, Sign } from '../record/ids.ts';
import type { Finding, SafetyAnswer } from '../record/visit.ts';

/** A finding that is present is either known and stable (D4) or counts as new. */
export type Presence = 'new' | 'known-stable' | 'no' | undefined;

type Abnormal = Finding & { readonly state: 'abnormal' };

/** Abnormal and not merely limited by pain, which counts as not examined (T33). */
export const isAbnormal = (finding: Finding | undefined): finding is Abnormal =>
  finding?.state === 'abnormal' && finding['pain-limited'] !== 'yes';

/**
 * Examined with a result that can be used: normal, or abnormal and not limited by pain. A Romberg that
 * cannot be interpreted was tried and tells nothing of the balance, so it clears nothing (D13).
 */
export const isExamined = (finding: Finding | undefined): boolean =>
  finding?.state === 'normal' || isAbnormal(finding);

/** Put down to a condition, or to something in words; age or an old injury is no name. */
const hasNamedCause = (finding: Finding): boolean =>
  finding.attributed?.to !== 'incidental' && hasAttribution(finding);

/** Marked known and unchanged, and the cause named, beside the mark or by what it is put down to (D4). */
export const isMarkedKnown = (finding: Finding | undefined): boolean =>
  finding?.['known-stable'] === 'yes' &&
  ((finding['known-cause'] ?? '').trim() !== '' || hasNamedCause(finding));

/** Cause named and unchanged on comparison; otherwise new (D4). What worsens is not unchanged. */
export const isKnownStable = (finding: Finding | undefined): boolean =>
  isMarkedKnown(finding) && finding?.course !== 'worsening';

export function presence(finding: Finding | undefined): Presence {
  if (isAbnormal(finding)) return isKnownStable(finding) ? 'known-stable' : 'new';
  return isExamined(finding) ? 'no' : undefined;
}

/** The findings taken together: one that is new is enough, one that was not examined leaves it open. */
export function presenceOf(found: readonly (Finding | undefined)[]): Presence {
  let together: Presence = 'no';
  for (const finding of found) {
    const one = presence(finding);
    if (one === 'new') return one;
    if (one === 'known-stable' || (one === undefined && together === 'no')) together = one;
  }
  return together;
}

/** Abnormal, with one of these signs. */
export function hasSign(
  finding: Finding | undefined,
  sign: Sign,
  or: Sign = sign,
  orElse: Sign = sign,
): boolean {
  if (!isAbnormal(finding)) return false;
  const { signs } = finding;
  return (
    signs !== undefined && (signs.includes(sign) || signs.includes(or) || signs.includes(orElse))
  );
}

/** Abnormal, and not said what of it. */
export const isUnsaid = (finding: Finding | undefined): boolean =>
  isAbnormal(finding) && (finding.signs ?? []).length === 0;

/** A gait that spares a painful leg and nothing else: of the joint, not of the nerves. */
export const isOnlyALimp = (gait: Finding | undefined): boolean =>
  gait?.signs?.length === 1 && hasSign(gait, 'antalgic');

/** Abnormal and new: its cause is not both named and unchanged (D4). */
export const isNew = (finding: Finding | undefined): finding is Abnormal =>
  isAbnormal(finding) && !isKnownStable(finding);

/** New for hours or days, or come within minutes and not since months (D80). */
export const isAcute = (finding: Finding | undefined): boolean =>
  isNew(finding) && isAcuteTime(joined([finding]));

/** What is new, read together; what is known and unchanged dates nothing (D4). */
export const timingOf = (found: readonly (Finding | undefined)[]): Joined =>
  joined(found.filter(isNew));

/** Since when one finding is new, where it is. */
export const tempoIn = (finding: Finding | undefined): Tempo | undefined =>
  isNew(finding) ? tempoOf(finding) : undefined;

/** A yes that names one of these details. */
export const tells = (
  answer: SafetyAnswer | undefined,
  ...among: readonly SafetyDetail[]
): boolean =>
  answer?.answer === 'yes' && answer.details?.some((each) => among.includes(each)) === true;

/** Explained by something that is said in words (D51). */
export const isExplained = (answer: SafetyAnswer | undefined): boolean =>
  answer?.settled === 'explained' && (answer['settled-by'] ?? '').trim() !== '';

/** An abnormal finding's cause is named: a condition, a free text, or `incidental` where allowed (D1). */
export const hasAttribution = ({ attributed }: Finding): boolean =>
  attributed !== undefined && (attributed.to !== 'other' || attributed.text.trim() !== '');
