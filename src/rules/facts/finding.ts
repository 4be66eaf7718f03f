/** One finding of the examination. Not examined stays undefined; it is never normal (T30). */
import { faster, tempoOf, worse, type Tempo } from './tempo.ts';
import type { Course, Sign } from '../record/ids.ts';
import type { Finding } from '../record/visit.ts';

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

/** Cause named and unchanged on comparison; otherwise new (D4). What worsens is not unchanged. */
export const isKnownStable = (finding: Finding | undefined): boolean =>
  finding?.['known-stable'] === 'yes' &&
  (finding['known-cause'] ?? '').trim() !== '' &&
  finding.course !== 'worsening';

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

/** Abnormal and new: its cause is not both named and unchanged (D4). */
export const isNew = (finding: Finding | undefined): finding is Abnormal =>
  isAbnormal(finding) && !isKnownStable(finding);

/** What is known and unchanged does not count as new, and so dates nothing beside what is new (D4). */
export function timingOf(found: readonly (Finding | undefined)[]) {
  const someNew = found.some(isNew);
  let tempo: Tempo | undefined;
  let course: Course | undefined;
  for (const finding of found) {
    if (!isAbnormal(finding) || (someNew && isKnownStable(finding))) continue;
    tempo = faster(tempo, tempoOf(finding));
    course = worse(course, finding.course ?? 'unknown');
  }
  return { tempo, course };
}

/** The tempo of one finding, where there is one. */
export const tempoIn = (finding: Finding | undefined): Tempo | undefined =>
  isAbnormal(finding) ? tempoOf(finding) : undefined;

/** An abnormal finding's cause is named: a condition, a free text, or `incidental` where allowed (D1). */
export const hasAttribution = ({ attributed }: Finding): boolean =>
  attributed !== undefined && (attributed.to !== 'other' || attributed.text.trim() !== '');
