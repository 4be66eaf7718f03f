/** What was found on examination, item by item (§3.1, D1, D4, D13). */
import { EXAM_IDS, type ExamId, type Sign } from '../../src/rules/record/ids.ts';
import type { Attribution, Finding, Visit } from '../../src/rules/record/visit.ts';
import { isPainLimited, newness, weakGroupsOf, type Newness, type WeakGroup } from './known.ts';

export type Found = {
  readonly id: ExamId;
  readonly finding: Finding;
  readonly abnormal: boolean;
  /** Abnormal, or limited by pain: what it is attributed to is recorded all the same (D1). */
  readonly noted: boolean;
  /** Looked at, whatever was found; "not examined is not normal" (T30). */
  readonly examined: boolean;
  /** For good: in a wheelchair, after amputation, cannot stand, severe loss of sight (D24). */
  readonly cannotBeTested: boolean;
  readonly has: (...signs: readonly Sign[]) => boolean;
  /** Abnormal, and what sort of it was not said. */
  readonly noKind: boolean;
  /** What of it is new, and where (D29). */
  readonly newness: Newness;
  /** Abnormal and not, or not wholly, known and unchanged. */
  readonly isNew: boolean;
  /** Abnormal, and all of it known and unchanged; otherwise the finding counts as new (D4, D29). */
  readonly knownStable: boolean;
};

export type Examination = {
  readonly of: (id: ExamId) => Found;
  readonly abnormal: readonly Found[];
  readonly noted: readonly Found[];
  readonly weakGroups: readonly WeakGroup[];
};

const isLasting = (reason: Finding['reason']): boolean => {
  switch (reason) {
    case 'wheelchair':
    case 'amputation':
    case 'cannot-stand':
    case 'severe-sight-loss':
      return true;
    case 'not-possible':
    case 'declined':
    case 'no-time':
    case 'other':
    case undefined:
      return false;
  }
};

export function examination(visit: Visit): Examination {
  const weakGroups = weakGroupsOf(visit);
  const painLimited = isPainLimited(visit);

  const of = (id: ExamId): Found => {
    const finding = visit.exam[id] ?? {};
    let abnormal = finding.state === 'abnormal';
    const noted = abnormal || (id === 'strength' && (weakGroups.length > 0 || painLimited));
    // "Not interpretable" tells nothing, so it clears nothing (D13, T30).
    let examined = finding.state === 'normal' || finding.state === 'abnormal';
    if (id === 'strength' && weakGroups.length > 0) {
      // The lowest grade counts; a full grade does not undo weakness seen in another group (D4).
      abnormal = true;
      examined = true;
    } else if (id === 'strength' && painLimited) {
      abnormal = false;
      examined = false;
    }
    // Pain-limited effort is not weakness and not examined, but a group that was graded was not
    // limited (D4, T33).
    const isGradedWeak = id === 'strength' && weakGroups.length > 0;
    if (finding['pain-limited'] === 'yes' && abnormal && !isGradedWeak) {
      abnormal = false;
      examined = false;
    }
    const signs: readonly Sign[] = abnormal ? (finding.signs ?? []) : [];
    const what = newness(visit, id);
    return {
      id,
      finding,
      abnormal,
      noted,
      examined,
      cannotBeTested: finding.state === 'not-examined' && isLasting(finding.reason),
      has: (...wanted) => wanted.some((sign) => signs.includes(sign)),
      noKind: abnormal && signs.length === 0,
      newness: what,
      isNew: abnormal && what.isNew,
      knownStable: abnormal && !what.isNew,
    };
  };
  const all = new Map(EXAM_IDS.map((id) => [id, of(id)]));
  return {
    of: (id) => all.get(id) ?? of(id),
    abnormal: [...all.values()].filter((found) => found.abnormal),
    noted: [...all.values()].filter((found) => found.noted),
    weakGroups,
  };
}

/** A gait that spares a painful leg and is nothing else: no neurological sign (D30). */
export const isOnlyALimp = ({ id, finding }: Pick<Found, 'id' | 'finding'>): boolean =>
  id === 'gait' && finding.signs?.join(' ') === 'antalgic';

/** D1: the findings that must have a cause named before criterion 5 can be met. */
export function counts(found: Found): boolean {
  if (!found.abnormal || isOnlyALimp(found)) return false;
  switch (found.id) {
    case 'strength':
    case 'light-touch':
    case 'vibration-position':
    case 'reflexes':
    case 'plantars':
    case 'tone':
    case 'gait':
    case 'romberg':
    case 'coordination':
    case 'sitting-balance':
    case 'saddle-sphincter':
      return true;
    case 'oedema':
      // One-sided, or not said which: it may be. Where one side is known, the other is new (D29).
      return (found.isNew ? found.newness.side : found.finding.side) !== 'both';
    case 'pulses':
      return found.has('absent');
    case 'skin-veins':
    case 'joints':
    case 'postural-bp':
      return false;
  }
}

/**
 * R6: known as a whole, and of an item that counts for criterion 5, or an ulcer, gangrene, red and hot
 * skin or one hot, swollen joint (D29). The item counts, so a weak pulse, a swelling of both legs and a
 * limp are compared as well. Skin that is not said how is an ulcer (D26, D52).
 */
export function isToCompare(found: Found): boolean {
  switch (found.id) {
    case 'postural-bp':
      return false;
    case 'skin-veins':
      return found.knownStable && (found.noKind || found.has('ulcer', 'gangrene', 'red-hot'));
    case 'joints':
      return found.knownStable && found.has('one-hot-swollen');
    case 'strength':
    case 'light-touch':
    case 'vibration-position':
    case 'reflexes':
    case 'plantars':
    case 'tone':
    case 'gait':
    case 'romberg':
    case 'coordination':
    case 'sitting-balance':
    case 'saddle-sphincter':
    case 'oedema':
    case 'pulses':
      return found.knownStable;
  }
}

/** D1: "incidental" is not offered for weakness, plantars, sensory level, saddle or sphincter. */
function mayBeIncidental(found: Found): boolean {
  if (found.id === 'strength' || found.id === 'plantars' || found.id === 'saddle-sphincter') {
    return false;
  }
  return !(found.id === 'light-touch' && found.has('sensory-level'));
}

/** The cause that stands beside an abnormal finding, or undefined: "unknown" is none. */
export function causeOf(found: Found): Attribution | undefined {
  const { attributed } = found.finding;
  if (!found.noted || attributed === undefined) return undefined;
  if (attributed.to === 'incidental' && !mayBeIncidental(found)) return undefined;
  if (attributed.to === 'other' && attributed.text.trim() === '') return undefined;
  return attributed;
}
