/** Bladder, bowel and saddle, asked and found (D4, E3). */
import { isAbnormal, isKnownStable } from './finding.ts';
import { DEFINITE_SACRAL } from './safety.ts';
import { tempoOf, worse, type Tempo, type Timing } from './tempo.ts';
import type { Course } from '../record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../record/visit.ts';

function fourteenDays(timing: Timing): 'within-14-days' | 'beyond-14-days' | 'unknown' {
  const tempo = tempoOf(timing);
  // "New or worse within 14 days": what is worsening counts as recent whenever it began.
  if (timing.course === 'worsening') return 'within-14-days';
  if (tempo === 'unknown') return 'unknown';
  const recent: readonly Tempo[] = ['sudden', 'hours', 'days', 'up-to-14-days'];
  return recent.includes(tempo) ? 'within-14-days' : 'beyond-14-days';
}

const BY_HASTE = ['within-14-days', 'unknown', 'beyond-14-days'] as const;

function soonest(timings: readonly Timing[]) {
  const places = timings.map(fourteenDays);
  return BY_HASTE.find((place) => places.includes(place));
}

function worst(timings: readonly Timing[]) {
  let course: Course | undefined;
  for (const timing of timings) course = worse(course, timing.course ?? 'unknown');
  return course;
}

/** What was asked and what was found, each only where it is definite; what is known dates nothing. */
function definiteTimings(
  asked: SafetyAnswer | undefined,
  found: Finding | undefined,
): readonly Timing[] {
  const details = asked?.details ?? [];
  const byHistory =
    asked?.answer === 'yes' &&
    (details.length === 0 || details.some((detail) => DEFINITE_SACRAL.includes(detail)));
  const timings: Timing[] = [];
  if (byHistory) timings.push(asked);
  if (isAbnormal(found) && !isKnownStable(found)) timings.push(found);
  return timings;
}

export function sacralFacts({ safety, exam }: Pick<Visit, 'safety' | 'exam'>) {
  const asked = safety['bladder-bowel-saddle'];
  const found = exam['saddle-sphincter'];
  const timings = definiteTimings(asked, found);
  const isDefinite = timings.length > 0;
  return {
    /** Numb saddle, retention, overflow, lost feeling of passing, bowel incontinence: asked or found. */
    sacral: isDefinite
      ? 'definite'
      : asked?.answer === 'yes'
        ? 'soft'
        : isAbnormal(found)
          ? 'definite-known'
          : asked?.answer,
    'sacral-tempo': soonest(timings),
    'sacral-course': worst(timings),
  } as const;
}
export type SacralFacts = ReturnType<typeof sacralFacts>;
