/** One finding of the examination. Not examined stays undefined; it is never normal (T30). */
import { fastest, tempoOf, worst } from './tempo.ts';
import type { Sign } from '../record/ids.ts';
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
export const presenceOf = (found: readonly (Finding | undefined)[]): Presence => {
  const all = found.map(presence);
  if (all.includes('new')) return 'new';
  if (all.includes('known-stable')) return 'known-stable';
  return all.includes(undefined) ? undefined : 'no';
};

/** Abnormal, with one of these signs. */
export const hasSign = (finding: Finding | undefined, ...signs: readonly Sign[]): boolean =>
  isAbnormal(finding) && signs.some((sign) => finding.signs?.includes(sign));

export const newAmong = (found: readonly (Finding | undefined)[]) =>
  found.filter(isAbnormal).filter((finding) => !isKnownStable(finding));

/** What is known and unchanged does not count as new, and so dates nothing beside what is new (D4). */
export const timingOf = (found: readonly (Finding | undefined)[]) => {
  const present = found.filter(isAbnormal);
  const fresh = newAmong(found);
  const dated = fresh.length === 0 ? present : fresh;
  return {
    tempo: dated.length === 0 ? undefined : fastest(dated.map(tempoOf)),
    course: dated.length === 0 ? undefined : worst(dated),
  };
};

/** An abnormal finding's cause is named: a condition, a free text, or `incidental` where allowed (D1). */
export const hasAttribution = ({ attributed }: Finding): boolean =>
  attributed !== undefined && (attributed.to !== 'other' || attributed.text.trim() !== '');
