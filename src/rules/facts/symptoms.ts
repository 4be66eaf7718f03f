/** What the patient tells of the symptoms, and what was observed where telling is not possible (D17). */
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

function legSite(sites: Visit['many']['sites']) {
  if (sites === undefined || sites.length === 0) return 'not-recorded';
  return sites.includes('legs') ? 'legs' : 'not-legs';
}

export function symptomFacts({ answers, many }: Pick<Visit, 'answers' | 'many'>) {
  const mentions = many['also-mentions'];
  const eased = many['eased-by'];
  const when = many['comes-on'];
  return {
    urge: answers['urge-to-move'],
    'rest-onset': answers['rest-onset'],
    relief: answers['relief-by-movement'],
    'relief-earlier': answers['relief-by-movement-earlier'],
    evening: answers['evening-pattern'],
    'evening-earlier': answers['evening-pattern-earlier'],
    'own-judgement': answers['own-judgement'] ?? 'not-given',
    'leg-site': legSite(many.sites),
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
