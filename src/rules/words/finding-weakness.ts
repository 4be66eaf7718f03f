/** Weakness and unsteadiness of a red flag, found and by account. */
import { isOfArm, legsAreGraded, newGroups, type WeakGroup } from '../facts/strength.ts';
import { isNew } from '../facts/finding.ts';
import { tellsWeakness } from '../facts/weakness.ts';
import { itemIsAsked } from '../facts/examination.ts';
import type { ExamId, Muscle, SafetyDetail } from '../record/ids.ts';
import type { Finding, Visit } from '../record/visit.ts';
import {
  both,
  fromExam,
  fromSigns,
  onSide,
  type Examined,
  type FindingWords,
  type Found,
} from './found.ts';
import { listed } from './phrases.ts';
import { toldAndFound, toldWords } from './told.ts';

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
  if (arms && legs) return `new weakness of the ${side} arm and leg`;
  if (regions.length <= 2) return `new weakness of the ${side} ${listed(regions)}`;
  return legs ? `new weakness of the ${side} leg` : `new weakness of the ${side} arm`;
}

/** Until every group of both legs is graded, the side of the item adds to the grades (D82). */
function isOnBothSides(visit: Examined): boolean {
  const weak = newGroups(visit);
  const { side } = visit.exam.strength ?? {};
  const sides = new Set<Finding['side']>(weak.map((group) => group.side));
  if (side !== undefined && (weak.length === 0 || !legsAreGraded(visit))) sides.add(side);
  return sides.size > 1 || sides.has('both');
}

function weaknessName(visit: Examined): string {
  const graded = gradedWeakness(newGroups(visit));
  if (graded === undefined) return onSide('new weakness', visit.exam.strength?.side);
  const areGradesOfBoth = new Set(newGroups(visit).map(({ side }) => side)).size > 1;
  return isOnBothSides(visit) && !areGradesOfBoth ? 'new weakness on both sides' : graded;
}

export function weakness(visit: Examined): FindingWords {
  const { side } = visit.exam.strength ?? {};
  const isBesideGrades = side !== 'both' && newGroups(visit).length > 0;
  const and = isBesideGrades ? (['what', 'side', 'rest'] as const) : (['what', 'rest'] as const);
  return fromExam(visit, 'strength', weaknessName(visit), and);
}

const isOfBalance = (detail: SafetyDetail): boolean => detail === 'unsteady' || detail === 'falls';
const isOfWeakness = (detail: SafetyDetail): boolean => !isOfBalance(detail);

/** Weakness that is found, with what was told of it. */
export function weaknessBesideAccount(visit: Found): FindingWords {
  const found = weakness(visit);
  if (!tellsWeakness(visit.safety['legs-weaker'])) return found;
  const isToldOfBoth =
    visit.safety['legs-weaker'].details?.includes('both-legs') === true && !isOnBothSides(visit);
  const told = `told: ${toldWords(visit, 'legs-weaker', isOfWeakness)}`;
  return {
    short: isToldOfBoth ? `${found.short}, both legs by account` : found.short,
    long: `${found.long}; ${told}`,
    ...(found.adds === undefined ? {} : { adds: `${found.adds}; ${told}` }),
  };
}

const OF_LEGS = 'weakness of the legs';
const BY_ACCOUNT = 'by the patient’s account';

/** The account has the shorter time; a weakness that was found as well is named with it. */
function toldName(visit: Found): string {
  if (!isNew(visit.exam.strength)) return `${OF_LEGS} ${BY_ACCOUNT}`;
  return newGroups(visit).some((group) => !isOfArm(group))
    ? `${OF_LEGS}, told and found`
    : `${weaknessName(visit)}, and ${OF_LEGS} ${BY_ACCOUNT}`;
}

/** The account of weak legs, beside what power says (D51). */
export function toldWeakness(visit: Found): FindingWords {
  const short = toldName(visit);
  if (visit.safety['legs-weaker']?.answer === 'unsure') return both(`${short} (unsure)`);
  const told = toldAndFound(visit, 'legs-weaker', isOfWeakness, ['strength']);
  return { short, long: `${short}; ${told}`, adds: told };
}

/** Sitting balance where it is asked, or was examined (D24). */
const balanceItems = (visit: Found): readonly ExamId[] => [
  'gait',
  'romberg',
  'coordination',
  ...(itemIsAsked(visit, 'sitting-balance') || visit.exam['sitting-balance']?.state !== undefined
    ? (['sitting-balance'] as const)
    : []),
];

/** The account of unsteadiness, beside what gait and balance say. */
export function toldBalance(visit: Found & Pick<Visit, 'many'>): FindingWords {
  const details = visit.safety['legs-weaker']?.details ?? [];
  if (!details.some(isOfBalance)) {
    const found = fromSigns(visit, balanceItems(visit));
    return found.short === '' ? both('unsteadiness among the symptoms of low B12') : found;
  }
  const short = 'unsteadiness or falls by the patient’s account';
  const told = toldAndFound(visit, 'legs-weaker', isOfBalance, balanceItems(visit));
  return { short, long: `${short}; ${told}`, adds: told };
}
