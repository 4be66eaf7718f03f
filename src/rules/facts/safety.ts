/**
 * What the ten safety questions say, as facts (D3). A "yes" whose details are blank counts as the
 * most careful reading; a detail that is chosen narrows it.
 */
import { isExplained, isNew } from './finding.ts';
import { isAcuteTime, joined, tempoOf, type Tempo, type Way } from './tempo.ts';
import type { YesNoUnsure } from './yes-no.ts';
import type { SafetyAnswer, Visit } from '../record/visit.ts';
import { SAFETY_DETAILS, type SafetyDetail, type SafetyId } from '../record/ids.ts';

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

/** What is said of the foot, and what is said beside it: neither says how the leg is (D26). */
const FOOT: readonly SafetyDetail[] = ['rest-pain', 'ulcer', 'black-skin', 'ulcer-or-black'];
const BESIDE_FOOT: readonly SafetyDetail[] = ['spreading-infection', 'fever', 'diabetes'];

/** Without diabetes, which says who has the leg, not how it is. */
function ofTheLeg(answer: SafetyAnswer | undefined): SafetyAnswer | undefined {
  if (answer?.details?.includes('diabetes') !== true) return answer;
  return { ...answer, details: answer.details.filter((each) => each !== 'diabetes') };
}

/** The foot is all that is said of the limb (D26). */
const isOnlyFoot = (answer: SafetyAnswer | undefined): YesNoUnsure => {
  if (answer?.answer !== 'yes') return answer?.answer;
  const details = (answer.details ?? []).filter((each) => !BESIDE_FOOT.includes(each));
  return details.length > 0 && details.every((each) => FOOT.includes(each)) ? 'yes' : 'no';
};

/** What the pain of the back or neck may come with. */
const FEATURES: readonly SafetyDetail[] = SAFETY_DETAILS['back-pain-danger'].filter(
  (each) => each !== 'neck-pain' && each !== 'clumsy-hands',
);

const NOT_SUDDEN: readonly SafetyDetail[] = ['sight-not-sudden'];

/** Trouble of sight that is not sudden, and did not come within minutes, is no sudden trouble (D44). */
const suddenTrouble = (answer: SafetyAnswer | undefined): YesNoUnsure =>
  answer?.details?.join() === 'sight-not-sudden' && answer['within-minutes'] !== 'yes'
    ? answer.answer === 'yes'
      ? 'no'
      : answer.answer
    : answer?.answer;

/** A yes for hours or days, or that came within minutes and not months ago (D80). */
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
  const limb = ofTheLeg(safety['limb-sudden']);
  const breath = safety['breathless-swallowing'];
  const distress = safety['restless-distress'];
  return {
    'sudden-trouble': suddenTrouble(safety['sudden-trouble']),
    'sight-not-sudden': about(safety['sudden-trouble'], NOT_SUDDEN, 'no'),
    'sudden-trouble-course': course(safety['sudden-trouble']),
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
    /** Named in S4, or S4 is yes and no detail is chosen; chest pain weighs as much (D58). */
    breathless: about(breath, ['breathless', 'chest-pain'], 'yes'),
    swallowing: about(breath, ['swallowing'], 'yes'),
    'back-pain-danger': answerTo('back-pain-danger'),
    'back-pain-acute': isAcute(back),
    'back-pain-tempo': tempo(back),
    'back-pain-course': course(back),
    /** A warning feature is named, or none is and neither is the neck. */
    'back-pain-feature': about(back, FEATURES, 'yes'),
    'neck-pain': about(back, ['neck-pain'], 'no'),
    'clumsy-hands': about(back, ['clumsy-hands'], 'no'),
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
    'limb-rest-pain-or-ulcer': about(limb, FOOT, 'no'),
    'limb-only-foot': isOnlyFoot(limb),
    'one-leg-swollen': answerTo('one-leg-swollen'),
    'hot-joint': answerTo('hot-joint'),
    'hot-joint-tempo': tempo(safety['hot-joint']),
    'restless-distress': answerTo('restless-distress'),
    'self-harm': about(distress, ['self-harm'], 'no'),
    /** At least two of fever, rigidity and confusion. */
    'fever-rigidity-confusion': twoOfThree(distress),
    'fever-or-confusion': about(distress, ['fever', 'confusion'], 'no'),
    'distress-settled': distressIsSettled(visit) ? 'yes' : 'no',
  } as const;
}
export type SafetyFacts = ReturnType<typeof safetyFacts>;
