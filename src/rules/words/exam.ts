/** The examination and the safety questions as printed, one line each. */
import { keptEach } from '../logic/kept.ts';
import { lower } from './phrases.ts';
import type { ExamLine, SafetyLine } from './assessment.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import {
  DISTRIBUTION_WORDS,
  FINDING_LABELS,
  GRADE_WORDS,
  MUSCLE_WORDS,
  NOT_EXAMINED_WORDS,
  SIGN_WORDS,
} from '../record/exam.ts';
import { EXAM } from '../record/exam-items.ts';
import { itemIsAsked } from '../facts/examination.ts';
import { isExamined, isKnownStable } from '../facts/finding.ts';
import { limitedGroups, weakGroups, type WeakGroup } from '../facts/strength.ts';
import {
  COURSE_WORDS,
  ONSET_WORDS,
  SETTLED_WORDS,
  WITHIN_MINUTES_LABEL,
} from '../record/timing.ts';
import { notAskedEarlier, SAFETY, safetyDetailWords } from '../record/safety.ts';
import { findingsWithoutCause } from '../facts/screen.ts';
import type { Timing } from '../facts/tempo.ts';
import { keptOf } from '../record/kept-of.ts';
import {
  EXAM_IDS,
  SAFETY_IDS,
  type ExamId,
  type SafetyDetail,
  type SafetyId,
} from '../record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../record/visit.ts';

/** "1 to 4 weeks", or which half of them; undefined where it is not known or not recorded. */
function lengthWords({ onset, 'within-14-days': within }: Timing): string | undefined {
  if (onset === undefined || onset === 'unknown') return undefined;
  if (onset === 'longer') return 'more than 3 months';
  const words = lower(ONSET_WORDS[onset]);
  if (onset !== 'one-to-four-weeks' || within === undefined) return words;
  return within === 'yes' ? '1 to 2 weeks' : '2 to 4 weeks';
}

/** "for days", "came within minutes, hours ago". */
function sinceWords(timing: Timing): string {
  const isSudden = timing['within-minutes'] === 'yes';
  const length = lengthWords(timing);
  if (length !== undefined)
    return isSudden ? `${lower(WITHIN_MINUTES_LABEL)}, ${length} ago` : `for ${length}`;
  const blank = timing.onset === undefined ? 'onset not recorded' : 'onset not known';
  return isSudden ? `${lower(WITHIN_MINUTES_LABEL)}, ${blank}` : blank;
}

/** "for 1 to 2 weeks", "worsening"; blanks are said to be blank. */
export const timingWords = (timing: Timing): readonly string[] => [
  sinceWords(timing),
  ...(timing.course === undefined || timing.course === 'unknown'
    ? []
    : [lower(COURSE_WORDS[timing.course])]),
];

/** Since when tingling or numbness is there apart from the urge, and which way it goes (D51). */
export const numbTiming = ({ answers }: Pick<Visit, 'answers'>): Timing => ({
  ...(answers['numb-since'] === undefined ? {} : { onset: answers['numb-since'] }),
  ...(answers['numb-course'] === undefined ? {} : { course: answers['numb-course'] }),
});

const groupWords = ({ muscle, side, grade }: WeakGroup): string =>
  `${side} ${lower(MUSCLE_WORDS[muscle])} ${GRADE_WORDS[grade]}`;

function causeWords(finding: Finding): string | undefined {
  const cause = finding.attributed;
  switch (cause?.to) {
    case 'condition':
      return `attributed to ${CONDITIONS[cause.condition].inSentence}`;
    case 'incidental':
      return `attributed: ${lower(FINDING_LABELS.incidental)}`;
    case 'other':
      return cause.text.trim() === '' ? undefined : `attributed to ${cause.text.trim()}`;
    case undefined:
      return undefined;
  }
}

/** What was recorded of an abnormal finding, part by part. */
export type FindingParts = {
  /** Weak groups and signs; empty where it was not said what is abnormal. */
  readonly what: readonly string[];
  readonly side: readonly string[];
  /** "new", unless it is known and unchanged, or there for more than 3 months. */
  readonly new: readonly string[];
  /** Where, since when, which way, and the cause. */
  readonly rest: readonly string[];
};

/** Grades name their sides: the side of the item is said where it adds to them (D82). */
function sideOf({ side, signs }: Finding, weak: readonly WeakGroup[]): readonly string[] {
  if (side === undefined || (side === 'both' && signs?.includes('stocking') === true)) return [];
  if (side === 'both')
    return new Set(weak.map((group) => group.side)).size > 1 ? [] : ['both sides'];
  if (weak.length === 0) return [side];
  return weak.some((group) => group.side === side) ? [] : [`the ${side} too`];
}

export function findingParts(
  visit: Pick<Visit, 'exam' | 'power'>,
  id: ExamId,
  finding: Finding,
): FindingParts {
  const isStable = isKnownStable(finding);
  const groups = id === 'strength' ? weakGroups(visit) : [];
  // The marks stand while the item says "not all of them" (D29).
  const isOld = ({ isMarked }: WeakGroup): boolean => finding['known-all'] === 'no' && isMarked;
  const weak = groups.filter((group) => !isOld(group));
  const old = groups.filter(isOld).map(groupWords);
  const place =
    finding.distribution === undefined ? [] : [lower(DISTRIBUTION_WORDS[finding.distribution])];
  const knownBy = (finding['known-cause'] ?? '').trim();
  // Without words of its own the mark leans on what the finding is put down to, which is said below.
  const by = knownBy === '' ? '' : ` (${knownBy})`;
  const known = isStable
    ? [`known and unchanged${by}`]
    : [
        ...timingWords(finding),
        ...(old.length === 0 ? [] : [`known and unchanged: ${old.join(', ')}${by}`]),
        ...(finding['known-side'] === undefined
          ? []
          : [`known on the ${finding['known-side']}${by}`]),
      ];
  const cause = causeWords(finding);
  const unattributed = findingsWithoutCause(visit).includes(id);
  const attribution = cause !== undefined ? [cause] : unattributed ? ['no cause named'] : [];
  return {
    what: [
      ...weak.map(groupWords),
      ...(finding.signs ?? []).map((sign) => lower(SIGN_WORDS[sign])),
    ],
    side: sideOf(finding, weak),
    new: isStable || finding.onset === 'longer' ? [] : ['new'],
    rest: [...place, ...known, ...attribution],
  };
}

/** Everything recorded about an abnormal finding, most telling first. */
function abnormalWords(visit: Pick<Visit, 'exam' | 'power'>, id: ExamId, finding: Finding): string {
  const { what, side, new: isNew, rest } = findingParts(visit, id, finding);
  const named = what.length === 0 ? [lower(EXAM[id].abnormal)] : what;
  return [...named, ...side, ...isNew, ...rest].join(', ');
}

const LIMITED = 'limited by pain';

/** "left hip flexion limited by pain", where all the rest of power was graded; else nothing. */
export const limitedWords = (visit: Pick<Visit, 'power'>): string =>
  limitedGroups(visit)
    .map(([muscle, side]) => `${side} ${lower(MUSCLE_WORDS[muscle])} ${LIMITED}`)
    .join(', ');

/** One item as printed; what was not examined says so, with its reason (T30). */
export function examLine(visit: Pick<Visit, 'exam' | 'power'>, id: ExamId): ExamLine {
  const finding = visit.exam[id];
  const { label, normal } = EXAM[id];
  const asGroup = finding?.['as-group'] === true;
  const unattributed = findingsWithoutCause(visit).includes(id);
  const line = (state: ExamLine['state'], says: string): ExamLine => ({
    id,
    label,
    state,
    says,
    asGroup,
    unattributed,
    asked: itemIsAsked(visit, id),
  });
  if (finding?.state === 'not-interpretable') return line(finding.state, 'not interpretable');
  if (finding === undefined || !isExamined(finding)) {
    const which = id === 'strength' ? limitedWords(visit) : '';
    const limited = finding?.['pain-limited'] === 'yes' ? [which === '' ? LIMITED : which] : [];
    const reason = finding?.reason === undefined ? [] : [lower(NOT_EXAMINED_WORDS[finding.reason])];
    return line('not-examined', [...limited, ...reason].join(', '));
  }
  return finding.state === 'abnormal'
    ? line('abnormal', abnormalWords(visit, id, finding))
    : line('normal', lower(normal));
}

const eachExamLine = keptEach(
  (id: ExamId, visit: Pick<Visit, 'exam' | 'power'>) => [
    visit.exam[id],
    id === 'strength' ? visit.power : undefined,
    findingsWithoutCause(visit).includes(id),
    itemIsAsked(visit, id),
  ],
  (id, visit) => examLine(visit, id),
);
export const examLines = keptOf(['exam', 'power'], (visit) => eachExamLine(EXAM_IDS, visit));

/** The details chosen of a safety answer, in words; `among` leaves some out. */
export function safetyDetails(
  visit: Pick<Visit, 'safety'>,
  id: SafetyId,
  among: (detail: SafetyDetail) => boolean = () => true,
): readonly string[] {
  return (visit.safety[id]?.details ?? []).filter(among).map((detail) =>
    // Since when says it.
    detail === 'never-empties' && visit.safety[id]?.onset !== undefined
      ? 'never quite empties'
      : lower(safetyDetailWords(id, detail)),
  );
}

/** How an account was settled, where it was. */
export function settledWords({ settled, 'settled-by': by = '' }: SafetyAnswer): readonly string[] {
  if (settled === undefined) return [];
  return settled === 'explained' && by.trim() !== ''
    ? [`explained: ${by.trim()}`]
    : [lower(SETTLED_WORDS[settled])];
}

export function safetyLine(visit: Pick<Visit, 'safety'>, id: SafetyId): SafetyLine {
  const answer = visit.safety[id];
  const state = answer?.answer ?? 'not-asked';
  const told =
    state === 'yes' && answer !== undefined
      ? [...safetyDetails(visit, id), ...timingWords(answer), ...settledWords(answer)]
      : [];
  const isShort = state !== 'not-asked' && answer?.['first-wording'] === 'yes';
  const short = isShort ? notAskedEarlier(id) : undefined;
  const says = [...told, ...(short === undefined ? [] : [short.printed])].join(', ');
  return { id, label: SAFETY[id].label, state, says };
}

export const safetyLines = keptOf(['safety'], (visit) =>
  SAFETY_IDS.map((id) => safetyLine(visit, id)),
);
