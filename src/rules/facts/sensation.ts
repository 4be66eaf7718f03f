/**
 * Loss of touch, vibration or position, told and found, as one finding (D37, D51). Each kind of
 * loss is a fact of its own, so that a further sign never hides another.
 */
import { hasSign, isAcute, isExamined, isNew, isUnsaid, presence, presenceOf } from './finding.ts';
import { isAcuteTime, isAtOnce, joined, tempoOf, type Timing } from './tempo.ts';
import { yesNo } from './yes-no.ts';
import type { Visit } from '../record/visit.ts';

/** Tingling or numbness is told as a symptom; it counts where it is there apart from the urge (D37). */
function toldNumbness({ answers, many }: Pick<Visit, 'answers' | 'many'>) {
  const symptoms = many['b12-symptoms'] ?? [];
  const isMentioned =
    many['also-mentions']?.includes('tingling-or-numb-feet') === true ||
    symptoms.includes('tingling') ||
    symptoms.includes('numbness');
  if (!isMentioned) return 'not-recorded';
  const apart = answers['numb-apart'];
  return apart === 'yes' || apart === 'no' ? apart : 'open';
}

export function sensationFacts(visit: Pick<Visit, 'exam' | 'answers' | 'many'>) {
  const { answers, exam } = visit;
  const touch = exam['light-touch'];
  const depth = exam['vibration-position'];
  const found = [touch, depth].filter(isNew);
  const told = toldNumbness(visit);
  const account: Timing = { onset: answers['numb-since'], course: answers['numb-course'] };
  const sources = found.length === 0 ? [] : told === 'yes' ? [...found, account] : found;
  const both = joined(sources);
  const isBoth = hasSign(touch, 'stocking') || touch?.side === 'both';
  const isKnown = isExamined(touch);
  return {
    'light-touch':
      touch?.state === 'normal' ? 'normal' : isExamined(touch) ? 'abnormal' : undefined,
    'touch-presence': presence(touch),
    'sensory-loss': presenceOf([touch, depth]),
    'one-side-loss': yesNo(hasSign(touch, 'one-side-of-body'), isKnown),
    'patchy-loss': yesNo(hasSign(touch, 'patchy'), isKnown),
    'root-loss': yesNo(hasSign(touch, 'one-root-or-nerve'), isKnown),
    /** Stocking loss, whatever other loss stands beside it. */
    'stocking-loss': yesNo(hasSign(touch, 'stocking'), isKnown),
    /** A level on the trunk, and no other kind of loss. */
    'level-alone': yesNo(hasSign(touch, 'sensory-level') && touch?.signs?.length === 1, isKnown),
    /** The same where touch was not examined: no stocking is found (D51). */
    'stocking-found': hasSign(touch, 'stocking') ? 'yes' : 'no',
    /** Abnormal, and not said how. */
    'unsaid-loss': yesNo(isUnsaid(touch), isKnown),
    /** Stocking, or of both sides, and new: it may be rising. */
    'rising-loss': yesNo(isNew(touch) && isBoth, isKnown),
    'sensory-both-sides': yesNo(touch?.state === 'abnormal' && isBoth, isKnown),
    /** New loss, told and found together. */
    'sensory-tempo': both.tempo,
    'sensory-course': both.course,
    'sensory-unknown': both.unknown,
    'sensory-at-once': isAtOnce(sources) ? 'yes' : 'no',
    /** One root or nerve and no stocking, new: what wasting of that root needs (D27). */
    'root-only':
      isNew(touch) && hasSign(touch, 'one-root-or-nerve') && !hasSign(touch, 'stocking')
        ? 'yes'
        : 'no',
    'acute-sensation': isAcuteTime(both) || found.some(isAcute) ? 'yes' : 'no',
    /** `open`: mentioned, and not said whether it is there apart from the urge. */
    'told-numbness': told,
    'told-numb-tempo': told === 'yes' ? tempoOf(account) : undefined,
  } as const;
}
export type SensationFacts = ReturnType<typeof sensationFacts>;
