/** Bladder, bowel and saddle, told and found, as one finding (D39, D51). */
import { isAbnormal, isAcute, isExamined, isExplained, isNew } from './finding.ts';
import { isAcuteTime, joined, type Joined } from './tempo.ts';
import type { SafetyDetail } from '../record/ids.ts';
import type { SafetyAnswer, Visit } from '../record/visit.ts';

/** The details that speak for cauda equina by themselves (D39). */
const DEFINITE: readonly SafetyDetail[] = [
  'saddle-numb',
  'retention',
  'overflow',
  'no-feeling-of-passing',
  'bowel-incontinence',
  'no-rectal-feeling',
];
/** Definite with back or leg pain. The answer of the first edition reads as the first of the two. */
const DIFFICULTY: readonly SafetyDetail[] = ['hesitancy', 'hesitancy-frequency'];
const SOFT: readonly SafetyDetail[] = ['frequency-urgency', 'constipation', 'sexual-change'];

/** Back pain, pain down a leg, or the safety question on back pain answered yes. */
function hasPain({ many, safety }: Pick<Visit, 'many' | 'safety'>): boolean {
  const mentions = many['also-mentions'] ?? [];
  return (
    safety['back-pain-danger']?.answer === 'yes' ||
    mentions.includes('back-pain') ||
    mentions.includes('pain-down-one-leg') ||
    mentions.includes('pain-down-both-legs')
  );
}

function kindsOf(answer: SafetyAnswer | undefined, pain: boolean) {
  const details = answer?.answer === 'yes' ? (answer.details ?? []) : [];
  const among = (list: readonly SafetyDetail[]) => details.some((each) => list.includes(each));
  return {
    isDefinite:
      answer?.answer === 'yes' &&
      (details.length === 0 || among(DEFINITE) || (pain && among(DIFFICULTY))),
    isSoft: among(SOFT) || among(DIFFICULTY),
    isRetention: details.includes('retention'),
    isNeverEmpty: details.includes('never-empties'),
  };
}

const RECENT: readonly Joined['tempo'][] = ['hours', 'days', 'up-to-14-days'];

/** "New or worse within 14 days": what is worsening counts as recent whenever it began. */
function fourteenDays({ tempo, course, unknown }: Joined) {
  if (tempo === undefined) return undefined;
  if (course === 'worsening' || RECENT.includes(tempo)) return 'within-14-days';
  return unknown === 'yes' || tempo === 'blank' ? 'unknown' : 'beyond-14-days';
}

export function sacralFacts(visit: Pick<Visit, 'safety' | 'exam' | 'many'>) {
  const asked = visit.safety['bladder-bowel-saddle'];
  const found = visit.exam['saddle-sphincter'];
  const told = kindsOf(asked, hasPain(visit));
  const isFound = isNew(found);
  const isSettled =
    !isFound &&
    (asked?.settled === 'comes-and-goes' || (isExplained(asked) && found?.state === 'normal'));
  const definite = joined([
    ...(told.isDefinite && asked !== undefined ? [asked] : []),
    ...(isFound ? [found] : []),
  ]);
  const isDefinite = definite.tempo !== undefined;
  return {
    /** Numb saddle, retention, overflow, lost feeling of passing or of the rectum, loss of stool. */
    sacral: isDefinite
      ? 'definite'
      : asked?.answer === 'yes'
        ? 'soft'
        : isAbnormal(found)
          ? 'definite-known'
          : asked?.answer,
    'sacral-tempo': fourteenDays(definite),
    'sacral-course': definite.course,
    /** Told and definite, and not said since when, whatever was found. */
    'sacral-undated': told.isDefinite && asked?.onset === undefined ? 'yes' : 'no',
    /** Hesitancy, frequency, urgency, constipation or sexual change, whatever stands beside it. */
    'soft-sacral': told.isSoft ? 'yes' : 'no',
    /** Bladder, bowel and saddle asked and surely answered, saddle and power examined. */
    'cauda-looked-for':
      (asked?.answer === 'yes' || asked?.answer === 'no') &&
      isExamined(found) &&
      isExamined(visit.exam.strength)
        ? 'yes'
        : 'no',
    retention: told.isRetention ? 'yes' : 'no',
    /** Definite, or never quite empty, for minutes, hours or days (D80). */
    'acute-sacral':
      isAcute(found) ||
      isAcuteTime(definite) ||
      (asked !== undefined &&
        (told.isDefinite || told.isNeverEmpty) &&
        isAcuteTime(joined([asked])))
        ? 'yes'
        : 'no',
    'never-empties': told.isNeverEmpty ? 'yes' : 'no',
    /** Explained, or not there now: it keeps its row, and never "now" by itself (D51). */
    'sacral-settled': isSettled ? 'yes' : 'no',
  } as const;
}
export type SacralFacts = ReturnType<typeof sacralFacts>;
