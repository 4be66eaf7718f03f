/**
 * What the ten safety questions say, as facts (D3). A "yes" whose details are blank counts as the
 * most careful reading; a detail that is chosen narrows it.
 */
import { isExplained, isNew } from './finding.ts';
import { isAcuteTime, joined, tempoOf, type Tempo, type Way } from './tempo.ts';
import type { YesNoUnsure } from './yes-no.ts';
import type { SafetyAnswer, Visit } from '../record/visit.ts';
import type { SafetyDetail, SafetyId } from '../record/ids.ts';

const tempo = (answer: SafetyAnswer | undefined): Tempo | undefined =>
  answer?.answer === 'yes' ? tempoOf(answer) : undefined;

const course = (answer: SafetyAnswer | undefined): Way | undefined =>
  answer?.answer === 'yes' ? (answer.course ?? 'blank') : undefined;

/** Whether a "yes" was about one of these details; with none chosen, `blank` is what it counts as. */
function about(
  answer: SafetyAnswer | undefined,
  details: readonly SafetyDetail[],
  blank: 'yes' | 'no',
): YesNoUnsure {
  if (answer?.answer !== 'yes') return answer?.answer;
  const chosen = answer.details ?? [];
  if (chosen.length === 0) return blank;
  return chosen.some((each) => details.includes(each)) ? 'yes' : 'no';
}

function twoOfThree(answer: SafetyAnswer | undefined): YesNoUnsure {
  if (answer?.answer !== 'yes') return answer?.answer;
  const signs: readonly SafetyDetail[] = ['fever', 'rigidity', 'confusion'];
  return signs.filter((each) => answer.details?.includes(each)).length >= 2 ? 'yes' : 'no';
}

/** A limp with fever may be a septic hip. */
function limpAndFever(answer: SafetyAnswer | undefined): YesNoUnsure {
  if (answer?.answer !== 'yes') return answer?.answer;
  return answer.details?.includes('limp') && answer.details.includes('fever') ? 'yes' : 'no';
}

const CHRONIC_FOOT: readonly SafetyDetail[] = ['rest-pain', 'ulcer-or-black'];

/** Pain at rest, ulcer or black skin is all that is said of the limb (D4, U7). */
const isOnlyChronic = (answer: SafetyAnswer | undefined): YesNoUnsure => {
  if (answer?.answer !== 'yes') return answer?.answer;
  const details = answer.details ?? [];
  return details.length > 0 && details.every((each) => CHRONIC_FOOT.includes(each)) ? 'yes' : 'no';
};

/** A yes since hours or days, or that came within minutes and not months ago (D80). */
const isAcute = (answer: SafetyAnswer | undefined): 'yes' | 'no' =>
  answer?.answer === 'yes' && isAcuteTime(joined([answer])) ? 'yes' : 'no';

/** Explained with normal tone, or not there now, and no rigid tone is found (D51). */
function distressIsSettled({ safety, exam }: Pick<Visit, 'safety' | 'exam'>): boolean {
  const answer = safety['restless-distress'];
  if (isNew(exam.tone)) return false;
  const isNormal = exam.tone?.state === 'normal';
  return answer?.settled === 'comes-and-goes' || (isExplained(answer) && isNormal);
}

export function safetyFacts(visit: Pick<Visit, 'safety' | 'exam'>) {
  const { safety } = visit;
  const answerTo = (id: SafetyId): YesNoUnsure => safety[id]?.answer;
  const back = safety['back-pain-danger'];
  const limb = safety['limb-sudden'];
  const breath = safety['breathless-swallowing'];
  const distress = safety['restless-distress'];
  return {
    'sudden-trouble': answerTo('sudden-trouble'),
    'sudden-trouble-tempo': tempo(safety['sudden-trouble']),
    'sudden-trouble-minutes': safety['sudden-trouble']?.['within-minutes'] === 'yes' ? 'yes' : 'no',
    /** Speech among the sudden troubles, or no detail chosen (D27). */
    'sudden-speech': about(safety['sudden-trouble'], ['speech'], 'yes'),
    'bladder-bowel-saddle': answerTo('bladder-bowel-saddle'),
    'breathless-swallowing': answerTo('breathless-swallowing'),
    'breathless-swallowing-tempo': tempo(breath),
    'breathless-course': course(breath),
    'breathless-acute': isAcute(breath),
    'breathless-minutes': breath?.['within-minutes'] === 'yes' ? 'yes' : 'no',
    /** Named in S4, or S4 is yes and no detail is chosen. */
    breathless: about(breath, ['breathless'], 'yes'),
    swallowing: about(breath, ['swallowing'], 'yes'),
    'back-pain-danger': answerTo('back-pain-danger'),
    'back-pain-acute': isAcute(back),
    /** With what may press on the cord: cancer, fever, a blood thinner, a procedure, an injury (D38). */
    'back-pain-cord-risk': about(
      back,
      ['cancer', 'fever', 'anticoagulant', 'spinal-procedure', 'injury'],
      'yes',
    ),
    'back-pain-cancer': about(back, ['cancer'], 'no'),
    'back-pain-cancer-fever-injury': about(back, ['cancer', 'fever', 'injury'], 'yes'),
    'back-pain-fever': about(back, ['fever'], 'no'),
    'back-pain-infection-risk': about(
      back,
      ['injecting', 'immunosuppression', 'spinal-procedure'],
      'no',
    ),
    'limb-sudden': answerTo('limb-sudden'),
    'limb-sudden-tempo': tempo(limb),
    'limb-cold-or-pale': about(limb, ['cold-or-pale'], 'yes'),
    /** Pain, numbness or weakness of the limb, or no detail chosen. */
    'limb-pain-numb-weak': about(limb, ['painful', 'numb', 'weak', 'rest-pain'], 'yes'),
    'limb-tense': about(limb, ['tense-swollen'], 'no'),
    /** Pain in the foot at rest, an ulcer or black skin. */
    'limb-rest-pain-or-ulcer': about(limb, CHRONIC_FOOT, 'no'),
    'limb-only-chronic': isOnlyChronic(limb),
    /** Since minutes, hours or days, and not an ulcer alone (D80). */
    'limb-acute': limb?.details?.join(' ') === 'ulcer-or-black' ? 'no' : isAcute(limb),
    'one-leg-swollen': answerTo('one-leg-swollen'),
    'hot-joint': answerTo('hot-joint'),
    'hot-joint-tempo': tempo(safety['hot-joint']),
    'restless-distress': answerTo('restless-distress'),
    'self-harm': about(distress, ['self-harm'], 'no'),
    /** At least two of fever, rigidity and confusion. */
    'fever-rigidity-confusion': twoOfThree(distress),
    'fever-or-confusion': about(distress, ['fever', 'confusion'], 'no'),
    'distress-settled': distressIsSettled(visit) ? 'yes' : 'no',
    'child-danger': answerTo('child-danger'),
    'child-acute': isAcute(safety['child-danger']),
    'child-pallor-or-bruising': about(safety['child-danger'], ['pallor', 'bruising'], 'yes'),
    'child-limp-and-fever': limpAndFever(safety['child-danger']),
  } as const;
}
export type SafetyFacts = ReturnType<typeof safetyFacts>;
