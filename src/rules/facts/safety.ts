/**
 * What the ten safety questions say, as facts (D3). A "yes" whose details are blank counts as the
 * most careful reading; a detail that is chosen narrows it.
 */
import { tempoOf, type Tempo } from './tempo.ts';
import type { YesNoUnsure } from './yes-no.ts';
import type { SafetyAnswer, Visit } from '../record/visit.ts';
import type { SafetyDetail, SafetyId } from '../record/ids.ts';

const tempo = (answer: SafetyAnswer | undefined): Tempo | undefined =>
  answer?.answer === 'yes' ? tempoOf(answer) : undefined;

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

/** The details of a bladder, bowel or saddle answer that speak for cauda equina (D4, E3). */
export const DEFINITE_SACRAL: readonly SafetyDetail[] = [
  'saddle-numb',
  'retention',
  'overflow',
  'no-feeling-of-passing',
  'bowel-incontinence',
];

export function safetyFacts({ safety }: Pick<Visit, 'safety'>) {
  const answerTo = (id: SafetyId): YesNoUnsure => safety[id]?.answer;
  const back = safety['back-pain-danger'];
  const limb = safety['limb-sudden'];
  const breath = safety['breathless-swallowing'];
  const distress = safety['restless-distress'];
  return {
    'sudden-trouble': answerTo('sudden-trouble'),
    'sudden-trouble-tempo': tempo(safety['sudden-trouble']),
    'bladder-bowel-saddle': answerTo('bladder-bowel-saddle'),
    'legs-weaker': answerTo('legs-weaker'),
    'legs-weaker-tempo': tempo(safety['legs-weaker']),
    'breathless-swallowing': answerTo('breathless-swallowing'),
    'breathless-swallowing-tempo': tempo(breath),
    /** Named in S4, or S4 is yes and no detail is chosen. */
    breathless: about(breath, ['breathless'], 'yes'),
    swallowing: about(breath, ['swallowing'], 'yes'),
    'back-pain-danger': answerTo('back-pain-danger'),
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
    'limb-rest-pain-or-ulcer': about(limb, ['rest-pain', 'ulcer-or-black'], 'no'),
    'one-leg-swollen': answerTo('one-leg-swollen'),
    'hot-joint': answerTo('hot-joint'),
    'hot-joint-tempo': tempo(safety['hot-joint']),
    'restless-distress': answerTo('restless-distress'),
    'self-harm': about(distress, ['self-harm'], 'no'),
    /** At least two of fever, rigidity and confusion. */
    'fever-rigidity-confusion': twoOfThree(distress),
    'child-danger': answerTo('child-danger'),
    'child-pallor-or-bruising': about(safety['child-danger'], ['pallor', 'bruising'], 'yes'),
    'child-limp-and-fever': limpAndFever(safety['child-danger']),
  } as const;
}
export type SafetyFacts = ReturnType<typeof safetyFacts>;
