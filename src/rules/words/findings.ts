/** What a red flag is about, in words taken from the visit. */
import { HAEMOGLOBIN } from '../tables/limits/other.ts';
import { listed, lower } from './phrases.ts';
import { SIDE_WORDS, SIGN_WORDS } from '../record/exam.ts';
import { EXAM } from '../record/exam-items.ts';
import { isKnownStable } from '../facts/finding.ts';
import { weakGroups, type WeakGroup } from '../facts/strength.ts';
import { SAFETY } from '../record/safety.ts';
import type { Subject } from '../tables/urgency/pathway.ts';
import { EXAM_IDS, type ExamId, type Muscle, type SafetyId } from '../record/ids.ts';
import type { Finding, Visit } from '../record/visit.ts';

import { examLine, safetyDetails, timingWords } from './exam.ts';

const REGION: Readonly<Record<Muscle, string>> = {
  'hip-flexion': 'hip',
  'knee-extension': 'knee',
  'ankle-dorsiflexion': 'ankle',
  'ankle-plantarflexion': 'ankle',
  'toe-extension': 'great toe',
  grip: 'hand',
  'shoulder-abduction': 'shoulder',
};

/** "new weakness of the right ankle", "of both legs", "of the left arm and leg"; by what was graded. */
function gradedWeakness(weak: readonly WeakGroup[]): string | undefined {
  const [side, other] = new Set(weak.map((group) => group.side));
  if (side === undefined) return undefined;
  const regions = [...new Set(weak.map((group) => REGION[group.muscle]))];
  const arms = regions.some((region) => region === 'hand' || region === 'shoulder');
  const legs = regions.some((region) => region !== 'hand' && region !== 'shoulder');
  if (other !== undefined) {
    if (!arms) return 'new weakness of both legs';
    return legs ? 'new weakness of arms and legs' : 'new weakness of both arms';
  }
  const one = lower(SIDE_WORDS[side]);
  if (arms && legs) return `new weakness of the ${one} arm and leg`;
  if (regions.length <= 2) return `new weakness of the ${one} ${listed(regions)}`;
  return legs ? `new weakness of the ${one} leg` : `new weakness of the ${one} arm`;
}

/** Where nothing was graded: by the side of the whole finding. */
function sidedWeakness(side: Finding['side']): string {
  if (side === undefined) return 'new weakness';
  return side === 'both'
    ? 'new weakness of both sides'
    : `new weakness on the ${lower(SIDE_WORDS[side])}`;
}

/** The finding of a flag: short for the headline, long for the list. */
export type FindingWords = { readonly short: string; readonly long: string };

type Examined = Pick<Visit, 'exam' | 'power'>;
/** What a finding is read from: what was found and what was told. */
type Found = Examined & Pick<Visit, 'safety'>;

const fromSafety = (visit: Pick<Visit, 'safety'>, id: SafetyId): FindingWords => {
  const answer = visit.safety[id];
  const details = safetyDetails(visit, id);
  const named = details.length > 0 ? listed(details) : lower(SAFETY[id].label);
  const short = answer?.answer === 'unsure' ? `${named} (unsure)` : named;
  const timing = answer?.answer === 'yes' ? timingWords(answer) : [];
  return { short, long: [short, ...timing].join(', ') };
};

const fromExam = (visit: Examined, id: ExamId, named: string): FindingWords => ({
  short: named,
  long: `${named}: ${examLine(visit, id).says}`,
});

function weakness(visit: Examined): FindingWords {
  const named = gradedWeakness(weakGroups(visit)) ?? sidedWeakness(visit.exam.strength?.side);
  return fromExam(visit, 'strength', named);
}

/** "brisk reflexes and extensor plantars". */
const abnormalSigns = (visit: Examined, ids: readonly ExamId[]): string =>
  listed(
    ids.flatMap((id) => {
      const finding = visit.exam[id];
      if (finding?.state !== 'abnormal') return [];
      const signs = finding.signs ?? [];
      return signs.length === 0
        ? [EXAM[id].finding]
        : signs.map((sign) => EXAM[id].phrases[sign] ?? lower(SIGN_WORDS[sign]));
    }),
  );

function sacral(visit: Found): FindingWords {
  const asked = visit.safety['bladder-bowel-saddle'];
  if (asked?.answer === 'yes' || asked?.answer === 'unsure') {
    return fromSafety(visit, 'bladder-bowel-saddle');
  }
  if (visit.exam['saddle-sphincter']?.state === 'abnormal') {
    const signs = (visit.exam['saddle-sphincter'].signs ?? []).map((sign) =>
      lower(SIGN_WORDS[sign]),
    );
    return fromExam(
      visit,
      'saddle-sphincter',
      signs.length > 0 ? listed(signs) : 'abnormal saddle or sphincter',
    );
  }
  return both(
    weakGroups(visit).length > 0
      ? 'new weakness of both legs with back or leg pain'
      : 'new sensory loss of both legs with back or leg pain',
  );
}

const both = (words: string): FindingWords => ({ short: words, long: words });

/** The finding within a phrase, in both its lengths. */
const within = (phrase: (found: string) => string, found: FindingWords): FindingWords => ({
  short: phrase(found.short),
  long: phrase(found.long),
});

/** What a flag is about, in words taken from the visit. */
export function findingWords(subject: Subject, visit: Found): FindingWords {
  const { safety, exam } = visit;
  switch (subject) {
    case 'sudden-trouble':
      return safety['sudden-trouble']?.answer === 'yes' ||
        safety['sudden-trouble']?.answer === 'unsure'
        ? within((found) => `sudden trouble: ${found}`, fromSafety(visit, 'sudden-trouble'))
        : weakness(visit);
    case 'weakness':
      return exam.strength?.state === 'abnormal'
        ? weakness(visit)
        : fromExam(visit, 'light-touch', 'sensory loss that is rising');
    case 'reported-weakness':
      return safety['legs-weaker']?.answer === 'unsure'
        ? both('weakness of the legs by account (unsure)')
        : both('weakness of the legs by the patient’s account');
    case 'sacral':
      return sacral(visit);
    case 'soft-sacral':
      return fromSafety(visit, 'bladder-bowel-saddle');
    case 'cord': {
      const signs = abnormalSigns(visit, ['light-touch', 'plantars', 'reflexes', 'tone', 'gait']);
      return both(`cord signs: ${signs}`);
    }
    case 'back-pain':
      return within((found) => `back pain: ${found}`, fromSafety(visit, 'back-pain-danger'));
    case 'breathing': {
      const trouble = fromSafety(visit, 'breathless-swallowing');
      return exam.strength?.state === 'abnormal'
        ? within((found) => `${weakness(visit).short}, with ${found}`, trouble)
        : trouble;
    }
    case 'limb':
      return safety['limb-sudden']?.answer === undefined || safety['limb-sudden'].answer === 'no'
        ? fromExam(visit, 'oedema', 'tense, very painful swelling')
        : within((found) => `leg: ${found}`, fromSafety(visit, 'limb-sudden'));
    case 'limb-chronic':
      return safety['limb-sudden']?.answer === 'yes'
        ? within((found) => `foot: ${found}`, fromSafety(visit, 'limb-sudden'))
        : fromExam(visit, 'skin-veins', 'ulcer or gangrene');
    case 'joint':
      return safety['hot-joint']?.answer === undefined || safety['hot-joint'].answer === 'no'
        ? fromExam(visit, 'joints', 'one hot, swollen joint')
        : fromSafety(visit, 'hot-joint');
    case 'distress':
      return fromSafety(visit, 'restless-distress');
    case 'swelling':
      return safety['one-leg-swollen']?.answer === 'yes' ||
        safety['one-leg-swollen']?.answer === 'unsure'
        ? within((found) => `swelling of one leg: ${found}`, fromSafety(visit, 'one-leg-swollen'))
        : fromExam(visit, 'oedema', 'swelling of one leg');
    case 'sensory': {
      const signs = abnormalSigns(visit, ['light-touch', 'vibration-position', 'reflexes']);
      return both(signs);
    }
    case 'position':
      return both(
        abnormalSigns(visit, ['vibration-position', 'romberg', 'gait', 'reflexes', 'plantars']),
      );
    case 'sudden-sign':
      return both(`sudden ${abnormalSigns(visit, ['gait', 'light-touch'])}`);
    case 'gait':
      return fromExam(visit, 'gait', abnormalSigns(visit, ['gait']));
    case 'child':
      return within((found) => `child: ${found}`, fromSafety(visit, 'child-danger'));
    case 'haemoglobin':
      return both(`haemoglobin below ${HAEMOGLOBIN.sameDay.name}`);
    case 'radicular':
      return both('pain shooting down a leg');
    case 'claudication':
      return both('leg symptoms on walking that ease on stopping or sitting');
    case 'pulses':
      return fromExam(visit, 'pulses', abnormalSigns(visit, ['pulses']));
    case 'oedema':
      return fromExam(visit, 'oedema', 'swelling of both legs');
    case 'parkinsonian':
      return both(abnormalSigns(visit, ['tone', 'gait']));
    case 'postural-drop':
      return both('a postural drop of blood pressure');
    case 'one-sided':
      return both('symptoms always in the same leg');
    case 'abrupt':
      return both('abrupt onset of the leg symptoms');
    case 'known-stable': {
      const known = EXAM_IDS.filter(
        (id) => exam[id]?.state === 'abnormal' && isKnownStable(exam[id]),
      );
      return both(`known and unchanged: ${listed(known.map((id) => lower(EXAM[id].label)))}`);
    }
    case 'other-sign':
      return both(
        abnormalSigns(visit, [
          'romberg',
          'coordination',
          'light-touch',
          'reflexes',
          'gait',
          'tone',
          'strength',
        ]),
      );
    case 'ankle-jerks-in-age':
      return both(abnormalSigns(visit, ['reflexes', 'vibration-position']));
  }
}
