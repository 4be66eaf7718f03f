/** What a red flag is about, in words taken from the visit. */
import { HAEMOGLOBIN } from '../tables/limits/other.ts';
import { listed, lower } from './phrases.ts';
import { SIDE_WORDS, SIGN_WORDS } from '../record/exam.ts';
import { EXAM } from '../record/exam-items.ts';
import { isKnownStable, isNew } from '../facts/finding.ts';
import type { PressingId } from '../facts/suspects.ts';
import { newGroups, type WeakGroup } from '../facts/strength.ts';
import { sacralFacts } from '../facts/sacral.ts';
import { sensationFacts } from '../facts/sensation.ts';
import { tellsWeakness } from '../facts/weakness.ts';
import { SAFETY } from '../record/safety.ts';
import type { Subject, Suspicion } from '../tables/urgency/pathway.ts';
import {
  EXAM_IDS,
  type ExamId,
  type Muscle,
  type SafetyDetail,
  type SafetyId,
} from '../record/ids.ts';
import type { Finding, Visit } from '../record/visit.ts';

import { conditionWords } from './condition-words.ts';
import { examLine, safetyDetails, timingWords } from './exam.ts';
import { toldAndFound } from './told.ts';

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
  const { side } = visit.exam.strength ?? {};
  const graded = gradedWeakness(newGroups(visit));
  // "Both" was recorded beside the grades of one side: it is said, and the grades with it (D82).
  const named = graded === undefined || side === 'both' ? sidedWeakness(side) : graded;
  return fromExam(visit, 'strength', graded?.includes('both') === true ? graded : named);
}

const isOfBalance = (detail: SafetyDetail): boolean => detail === 'unsteady' || detail === 'falls';

/** The account of weak legs, beside what power says (D51). */
function toldWeakness(visit: Found): FindingWords {
  const short = 'weakness of the legs by the patient’s account';
  if (visit.safety['legs-weaker']?.answer === 'unsure')
    return both('weakness of the legs by account (unsure)');
  const told = toldAndFound(visit, 'legs-weaker', (detail) => !isOfBalance(detail), ['strength']);
  return { short, long: `${short} (${told})` };
}

/** The account of unsteadiness, beside what gait and balance say. */
function toldBalance(visit: Found & Pick<Visit, 'many'>): FindingWords {
  const isTold = visit.safety['legs-weaker']?.details?.some(isOfBalance) === true;
  const short = isTold ? 'unsteady or falls by account' : 'unsteadiness mentioned';
  const found = abnormalSigns(visit, ['gait', 'romberg', 'coordination']);
  if (!isTold) return both(found === '' ? short : found);
  const told = toldAndFound(visit, 'legs-weaker', isOfBalance, ['gait', 'romberg', 'coordination']);
  return { short, long: `${short} (${told})` };
}

/** Weakness that is found, with what was told of it. */
function weaknessBesideAccount(visit: Found): FindingWords {
  const found = weakness(visit);
  if (!tellsWeakness(visit.safety['legs-weaker'])) return found;
  const told = safetyDetails(visit, 'legs-weaker', (detail) => !isOfBalance(detail));
  const timing = timingWords(visit.safety['legs-weaker']);
  return { short: found.short, long: `${found.long}; told: ${[...told, ...timing].join(', ')}` };
}

/** Numbness that rises: what was found of it, or what was told; with the reflexes. */
function rising(visit: Found & Pick<Visit, 'many' | 'answers'>): FindingWords {
  const found = abnormalSigns(visit, ['light-touch', 'vibration-position']);
  const isTold = sensationFacts(visit)['told-numbness'] === 'yes';
  const named = listed([
    ...(found === '' ? [] : [found]),
    ...(isTold ? ['tingling or numbness by account'] : []),
  ]);
  const reflexes = abnormalSigns(visit, ['reflexes']);
  return both(reflexes === '' ? named : `${named}, with ${reflexes}`);
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

function sacral(visit: Found & Pick<Visit, 'many'>): FindingWords {
  const asked = visit.safety['bladder-bowel-saddle'];
  const isTold = asked?.answer === 'yes' || asked?.answer === 'unsure';
  const kind = sacralFacts(visit).sacral;
  if (isTold && (kind === 'definite' || kind === 'unsure' || !hasLegDeficit(visit)))
    return fromSafety(visit, 'bladder-bowel-saddle');
  if (kind === 'definite' && visit.exam['saddle-sphincter']?.state === 'abnormal') {
    const signs = (visit.exam['saddle-sphincter'].signs ?? []).map((sign) =>
      lower(SIGN_WORDS[sign]),
    );
    return fromExam(
      visit,
      'saddle-sphincter',
      signs.length > 0 ? listed(signs) : 'abnormal saddle or sphincter',
    );
  }
  const legs = [
    ...(isNew(visit.exam.strength) ? [weakness(visit).short] : []),
    ...(isNew(visit.exam['light-touch']) ? [abnormalSigns(visit, ['light-touch'])] : []),
  ];
  return both(`${listed(legs)}, with back or leg pain`);
}

const hasLegDeficit = ({ exam }: Examined): boolean =>
  isNew(exam.strength) || isNew(exam['light-touch']);

const both = (words: string): FindingWords => ({ short: words, long: words });

/** The finding within a phrase, in both its lengths. */
const within = (phrase: (found: string) => string, found: FindingWords): FindingWords => ({
  short: phrase(found.short),
  long: phrase(found.long),
});

/** "stroke or TIA: suspected", "named as the cause of a finding", "unsure". */
function suspected(id: PressingId, { conditions }: Pick<Visit, 'conditions'>): FindingWords {
  const { inSentence } = conditionWords(id);
  const state = conditions[id]?.state;
  if (state === 'present') return both(`${inSentence} recorded as present`);
  return both(state === 'unsure' ? `${inSentence} (unsure)` : `${inSentence} named as a cause`);
}

const PRESSING_BY: Readonly<Record<Suspicion, PressingId>> = {
  'suspect-cauda-equina': 'cauda-equina',
  'suspect-stroke': 'stroke',
  'suspect-limb-ischaemia': 'limb-ischaemia',
  'suspect-deep-vein-thrombosis': 'deep-vein-thrombosis',
  'suspect-septic-joint': 'septic-joint',
  'suspect-inflammatory-neuropathy': 'inflammatory-neuropathy',
  'suspect-cord-compression': 'cord-compression',
  'suspect-motor-neurone': 'motor-neurone',
  'suspect-compartment-syndrome': 'compartment-syndrome',
  'suspect-pulmonary-embolism': 'pulmonary-embolism',
};
const isSuspicion = (subject: Subject): subject is Suspicion => Object.hasOwn(PRESSING_BY, subject);

/** What a flag is about, in words taken from the visit. */
export function findingWords(
  subject: Subject,
  visit: Found & Pick<Visit, 'answers' | 'many' | 'conditions'>,
): FindingWords {
  const { safety, exam } = visit;
  if (isSuspicion(subject)) return suspected(PRESSING_BY[subject], visit);
  switch (subject) {
    case 'sudden-trouble':
      return safety['sudden-trouble']?.answer === 'yes' ||
        safety['sudden-trouble']?.answer === 'unsure'
        ? within((found) => `sudden trouble: ${found}`, fromSafety(visit, 'sudden-trouble'))
        : weakness(visit);
    case 'weakness':
      return weaknessBesideAccount(visit);
    case 'reported-weakness':
      return toldWeakness(visit);
    case 'reported-balance':
      return toldBalance(visit);
    case 'reported-numbness':
      return rising(visit);
    case 'touch':
      return fromExam(
        visit,
        isNew(exam['light-touch']) ? 'light-touch' : 'vibration-position',
        abnormalSigns(visit, ['light-touch', 'vibration-position']),
      );
    case 'balance':
      return both(abnormalSigns(visit, ['gait', 'romberg', 'coordination']));
    case 'acute-sign':
      return both(abnormalSigns(visit, ['reflexes', 'plantars', 'tone']));
    case 'skin':
      return fromExam(visit, 'skin-veins', abnormalSigns(visit, ['skin-veins']));
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
    case 'self-harm':
      return both('thoughts of self-harm');
    case 'anaemia':
      return both('anaemia by the haemoglobin on record');
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
      return both(`sudden ${abnormalSigns(visit, ['gait'])}`);
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
      return both(abnormalSigns(visit, ['reflexes', 'tone']));
    case 'ankle-jerks-in-age':
      return both(abnormalSigns(visit, ['reflexes', 'vibration-position']));
  }
}
