/** What the patient tells of the symptoms, and what was observed where telling is not possible (D17). */
import { treatedNow } from './treated.ts';
import { recorded } from './yes-no.ts';
import type { Visit } from '../record/visit.ts';

function comesOn(when: Visit['many']['comes-on']) {
  if (when === undefined || when.length === 0) return 'not-recorded';
  const [only] = when;
  if (when.length === 1 && only !== undefined) {
    return only === 'asleep-only' ? only : (`${only}-only` as const);
  }
  return when.every((each) => each === 'standing' || each === 'walking') ? 'upright-only' : 'rest';
}

function easedBy(how: Visit['many']['eased-by']) {
  if (how === undefined || how.length === 0) return 'not-recorded';
  return how.includes('keeping-moving') ? 'moving' : 'other-only';
}

/** Where it is was recorded, and the legs are not among it. */
const isNotOfLegs = ({ sites = [] }: Visit['many']): boolean =>
  sites.length > 0 && !sites.includes('legs');

/** An urge now, or before the treatment of now (D35). */
const hasUrge = ({ answers }: Pick<Visit, 'answers'>): boolean =>
  answers['urge-to-move'] === 'yes' ||
  (answers['treated-now'] === 'yes' &&
    answers['urge-to-move'] !== undefined &&
    answers['urge-to-move-earlier'] === 'yes');

/** With an urge in which the legs take no part now, it is asked whether they ever did (D34). */
export const legsEarlierIsAsked = (visit: Pick<Visit, 'answers' | 'many'>): boolean =>
  isNotOfLegs(visit.many) && hasUrge(visit);

export function symptomFacts(visit: Pick<Visit, 'answers' | 'many' | 'medicines'>) {
  const { answers, many } = visit;
  const mentions = many['also-mentions'];
  const eased = many['eased-by'];
  const when = many['comes-on'];
  return {
    /** `ask`: a medicine for RLS is taken, and it is not said whether it is treated (D35). */
    treated: treatedNow(visit),
    urge: answers['urge-to-move'],
    'urge-earlier': answers['urge-to-move-earlier'],
    'legs-earlier': legsEarlierIsAsked(visit) ? (answers['legs-earlier'] ?? 'blank') : 'not-asked',
    'rest-onset': answers['rest-onset'],
    'rest-earlier': answers['rest-onset-earlier'],
    relief: answers['relief-by-movement'],
    'relief-earlier': answers['relief-by-movement-earlier'],
    evening: answers['evening-pattern'],
    'evening-earlier': answers['evening-pattern-earlier'],
    'own-judgement': answers['own-judgement'] ?? 'not-given',
    'arms-too': recorded(many.sites?.includes('arms')),
    'comes-on': comesOn(when),
    'worse-walking': recorded(when?.includes('walking')),
    'eased-by': easedBy(eased),
    'eased-by-one-shift': recorded(eased?.includes('one-change-of-position')),
    'eased-by-stretch': recorded(eased?.includes('forceful-stretch')),
    'eased-by-standing-still': recorded(eased?.includes('standing-still')),
    'eased-by-sitting-or-bending': recorded(eased?.includes('sitting-or-bending')),
    'eased-by-raising': recorded(eased?.includes('raising')),
    'daytime-rest': answers['daytime-rest'] ?? 'not-recorded',
    'whole-body': answers['whole-body'],
    'light-headed': answers['light-headed'],
    'leg-side': answers['leg-side'] ?? 'not-recorded',
    'symptom-onset': answers['symptom-onset'] ?? 'not-recorded',
    'back-pain': recorded(mentions?.includes('back-pain')),
    'radicular-pain': recorded(
      mentions?.includes('pain-down-one-leg') === true ||
        mentions?.includes('pain-down-both-legs') === true,
    ),
    'pain-down-both-legs': recorded(mentions?.includes('pain-down-both-legs')),
    'stiff-legs': recorded(mentions?.includes('stiff-legs')),
    'bladder-trouble': recorded(mentions?.includes('bladder-trouble')),
    'tingling-or-numb-feet': recorded(mentions?.includes('tingling-or-numb-feet')),
    'red-hot-feet': recorded(mentions?.includes('red-hot-feet')),
    'injury-one-limb': recorded(mentions?.includes('injury-one-limb')),
    'moving-toes': recorded(mentions?.includes('moving-toes')),
    itch: recorded(mentions?.includes('itch')),
    'worry-or-palpitations': recorded(mentions?.includes('worry-or-palpitations')),
    'kicks-seen-in-sleep': recorded(mentions?.includes('kicks-seen-in-sleep')),
    'jerks-at-sleep-onset': recorded(mentions?.includes('jerks-at-sleep-onset')),
    'breathless-lying': recorded(mentions?.includes('breathless-lying')),
    'observed-discomfort': answers['observed-discomfort'],
    'observed-activity': answers['observed-activity'],
    'observed-rest': answers['observed-rest'],
    'observed-relief': answers['observed-relief'],
    'observed-evening': answers['observed-evening'],
    'pain-source': answers['pain-source'],
  } as const;
}
export type SymptomFacts = ReturnType<typeof symptomFacts>;
