/** What a red flag is about, in words taken from the visit. */
import { isKnownStable, isNew, hasSign } from '../facts/finding.ts';
import { sacralFacts } from '../facts/sacral.ts';
import { sensationFacts } from '../facts/sensation.ts';
import { comparedItems } from '../facts/signs.ts';
import { EXAM } from '../record/exam-items.ts';
import { EXAM_IDS, SUSPECT_IDS, type Sign } from '../record/ids.ts';
import { parse } from '../record/quantities.ts';
import type { Visit } from '../record/visit.ts';
import { HAEMOGLOBIN } from '../tables/limits/other.ts';
import type { Subject, Suspicion } from '../tables/urgency/pathway.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import { child, pregnancy, serotonin } from './finding-beside.ts';
import { limb, swollenLeg } from './finding-limb.ts';
import { backPain, isTold, suddenTrouble, told } from './finding-told.ts';
import { toldBalance, toldWeakness, weakness, weaknessBesideAccount } from './finding-weakness.ts';
import {
  abnormalSigns,
  both,
  fromExam,
  fromSafety,
  fromSigns,
  onSide,
  type FindingWords,
  type Found,
} from './found.ts';
import { numbTiming, timingWords } from './exam.ts';
import { listed, lower } from './phrases.ts';

type Read = Found & Pick<Visit, 'answers' | 'many' | 'conditions' | 'labs' | 'medicines'>;

/** As it was typed; "7 (g/dL or mmol/L)" while its unit is not settled. */
function haemoglobinOf({ labs }: Read): string {
  const { text, unit = 'g/dL' } = labs.haemoglobin ?? { text: '' };
  const parsed = parse('haemoglobin', labs.haemoglobin);
  return parsed.kind === 'doubted'
    ? `haemoglobin ${text} (${parsed.units.join(' or ')})`
    : `haemoglobin ${text} ${unit}`;
}

/** Numbness that rises: what was found of it, or what was told; with the reflexes. */
function rising(visit: Read): FindingWords {
  const found = abnormalSigns(visit, ['light-touch', 'vibration-position']);
  const isByAccount = sensationFacts(visit)['told-numbness'] === 'yes';
  const named = listed([
    ...(found === '' ? [] : [found]),
    ...(isByAccount ? ['tingling or numbness by the patient’s account'] : []),
  ]);
  const reflexes = abnormalSigns(visit, ['reflexes']);
  if (reflexes === '' && !isByAccount)
    return fromSigns(visit, ['light-touch', 'vibration-position']);
  const short = reflexes === '' ? named : `${named}, with ${reflexes}`;
  const isDated = isByAccount && visit.answers['numb-apart'] === 'yes';
  const adds = `told: ${timingWords(numbTiming(visit)).join(', ')}`;
  return isDated ? { short, long: `${short}; ${adds}`, adds } : both(short);
}

function sacral(visit: Read): FindingWords {
  const kind = sacralFacts(visit).sacral;
  const { strength, 'light-touch': touch } = visit.exam;
  const hasLegDeficit = isNew(strength) || isNew(touch);
  const isAsked = isTold(visit, 'bladder-bowel-saddle');
  if (isAsked && (kind === 'definite' || kind === 'unsure' || !hasLegDeficit))
    return told(visit, 'bladder-bowel-saddle');
  if (kind === 'definite' && visit.exam['saddle-sphincter']?.state === 'abnormal')
    return fromSigns(visit, ['saddle-sphincter']);
  const legs = [
    ...(isNew(strength) ? [weakness(visit).short] : []),
    ...(isNew(touch) ? [abnormalSigns(visit, ['light-touch'])] : []),
  ];
  return both(`${listed(legs)}, with back or leg pain`);
}

/** Rigid tone that is found stands beside fever or confusion (D51). */
function distress(visit: Found): FindingWords {
  const { details = [] } = visit.safety['restless-distress'] ?? {};
  const { tone } = visit.exam;
  const isRigid =
    isNew(tone) &&
    hasSign(tone, 'rigid') &&
    (details.includes('fever') || details.includes('confusion'));
  return told(visit, 'restless-distress', (words) =>
    isRigid ? `${listed(words)} with rigid tone` : listed(words),
  );
}

/** "stroke or TIA suspected", "(unsure)", "named as the cause of absent ankle jerks". */
function suspected(subject: Suspicion, visit: Read): FindingWords {
  const id = suspectOf(subject);
  if (id === undefined) return both('');
  const { inSentence } = CONDITIONS[id];
  const caused = EXAM_IDS.filter((item) => {
    const finding = visit.exam[item];
    const cause = finding?.state === 'abnormal' ? finding.attributed : undefined;
    return cause?.to === 'condition' && cause.condition === id && !isKnownStable(finding);
  });
  if (caused.length > 0) {
    const findings = caused.map((item) =>
      item === 'strength' || item === 'oedema' ? EXAM[item].finding : abnormalSigns(visit, [item]),
    );
    return both(`${inSentence} named as the cause of ${listed(findings)}`);
  }
  const { state } = visit.conditions[id] ?? {};
  return both(state === 'unsure' ? `${inSentence} (unsure)` : `${inSentence} suspected`);
}

const suspectOf = (subject: Subject) => SUSPECT_IDS.find((id) => `suspect-${id}` === subject);
const isSuspicion = (subject: Subject): subject is Suspicion => suspectOf(subject) !== undefined;

const CORD_ITEMS = ['light-touch', 'plantars', 'reflexes', 'tone', 'gait'] as const;
/** Signs of these items that a lesion of the cord does not give. */
const NOT_OF_CORD: readonly Sign[] = [
  'stocking',
  'one-root-or-nerve',
  'one-side-of-body',
  'patchy',
  'ankle-jerks-absent',
  'knee-jerks-reduced',
  'all-absent',
  'rigid',
  'antalgic',
  'parkinsonian',
];

/** The cord signs, and nothing that was found beside them. */
function cordSigns({ exam, power }: Read): string {
  const ofCord = CORD_ITEMS.flatMap((id) => {
    const finding = exam[id];
    if (finding === undefined) return [];
    const signs = (finding.signs ?? []).filter((sign) => !NOT_OF_CORD.includes(sign));
    const isUnsaid = (finding.signs ?? []).length === 0 && (id === 'plantars' || id === 'gait');
    return signs.length > 0 || isUnsaid ? [[id, { ...finding, signs }] as const] : [];
  });
  return abnormalSigns({ exam: Object.fromEntries(ofCord), power }, CORD_ITEMS);
}

/** What a flag is about, in words taken from the visit. */
export function findingWords(subject: Subject, visit: Read): FindingWords {
  const { exam } = visit;
  if (isSuspicion(subject)) return suspected(subject, visit);
  switch (subject) {
    case 'sudden-trouble':
      return suddenTrouble(visit);
    case 'sight':
      return fromSafety(visit, 'sudden-trouble', () => 'trouble of sight that is not sudden');
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
        ['side', 'new', 'rest'],
      );
    case 'balance':
      return fromSigns(visit, ['gait', 'romberg', 'coordination', 'sitting-balance']);
    case 'acute-sign':
      return fromSigns(visit, ['reflexes', 'plantars', 'tone']);
    case 'sacral':
      return sacral(visit);
    case 'soft-sacral':
      return isTold(visit, 'bladder-bowel-saddle')
        ? told(visit, 'bladder-bowel-saddle')
        : both('bladder trouble mentioned by the patient');
    case 'cord':
      return both(`cord signs: ${cordSigns(visit)}`);
    case 'back-pain':
      return backPain(visit);
    case 'breathing': {
      // The lungs may suffer from the leg alone (D58).
      if (!isTold(visit, 'breathless-swallowing')) return swollenLeg(visit);
      const trouble = told(visit, 'breathless-swallowing');
      if (!isNew(exam.strength)) return trouble;
      const weak = weakness(visit).short;
      return {
        ...trouble,
        short: `${weak}, with ${trouble.short}`,
        long: `${weak}, with ${trouble.long}`,
      };
    }
    case 'limb':
      return limb(visit, 'told');
    case 'limb-chronic':
      return limb(visit, isTold(visit, 'limb-sudden') ? 'told' : 'skin');
    case 'pulses':
      return limb(visit, 'pulses');
    case 'skin':
      return limb(visit, 'skin');
    case 'joint':
      return isTold(visit, 'hot-joint')
        ? told(visit, 'hot-joint')
        : fromExam(visit, 'joints', onSide('one hot, swollen joint', exam.joints?.side));
    case 'self-harm':
      return both('thoughts of self-harm');
    case 'anaemia':
      return both(`anaemia, ${haemoglobinOf(visit)}`);
    case 'severe-anaemia':
      return both(`severe anaemia, ${haemoglobinOf(visit)}`);
    case 'distress':
      return distress(visit);
    case 'swelling':
    case 'oedema':
      return swollenLeg(visit);
    case 'sensory':
      return fromSigns(visit, ['light-touch', 'vibration-position', 'reflexes']);
    case 'position':
      return fromSigns(visit, ['vibration-position', 'romberg', 'gait', 'reflexes', 'plantars']);
    case 'sudden-sign': {
      const signs = abnormalSigns(visit, ['gait']);
      const isSudden = exam.gait?.['within-minutes'] === 'yes';
      return fromExam(visit, 'gait', isSudden ? `sudden ${signs}` : `new ${signs}`, ['rest']);
    }
    case 'gait':
    case 'limp':
      return fromSigns(visit, ['gait']);
    case 'child':
      return child(
        visit,
        isTold(visit, 'child-danger')
          ? told(visit, 'child-danger', (words) => `${listed(words)} in a child`)
          : undefined,
      );
    case 'pregnancy':
      return pregnancy(visit);
    case 'serotonin':
      return serotonin(visit);
    case 'haemoglobin':
      return both(`${haemoglobinOf(visit)}, below ${HAEMOGLOBIN.sameDay.figure}`);
    case 'radicular':
      return both(
        visit.many['also-mentions']?.includes('pain-down-both-legs') === true
          ? 'pain shooting down both legs'
          : 'pain shooting down a leg',
      );
    case 'claudication':
      return both('leg symptoms on walking that ease on stopping or sitting');
    case 'parkinsonian':
      return fromSigns(visit, ['tone', 'gait']);
    case 'postural-drop':
      return both('a postural drop of blood pressure');
    case 'one-sided':
      return both('symptoms always in the same leg');
    case 'abrupt':
      return both('abrupt onset of the leg symptoms');
    case 'known-stable': {
      const known = comparedItems(visit).map((id) => lower(EXAM[id].label));
      return both(`known and unchanged: ${listed(known)}`);
    }
    case 'other-sign':
      return fromSigns(visit, ['reflexes', 'tone']);
    case 'ankle-jerks-in-age':
      return both(abnormalSigns(visit, ['reflexes', 'vibration-position']));
  }
}
