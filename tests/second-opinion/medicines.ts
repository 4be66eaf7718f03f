/** What is asked and read of medicines (D22, D26, D35, D45, D58, D60, D72, D74, D75, D83). */
import type { Medicine, Visit } from '../../src/rules/record/visit.ts';
import { changesOf, type Changes } from './dates.ts';
import { named, type Content, type Group } from './medicine-names.ts';
import { asked, both, either, type Said } from './said.ts';

/** §6.3 and D75 list these as bringing RLS on or making it worse. */
const PROVOKING: readonly Group[] = [
  'dopamine-blocker',
  'dopamine-depleter',
  'antihistamine',
  'ssri-snri',
  'other-antidepressant',
  'lithium',
  'beta-blocker',
  'h2-blocker',
  'anticonvulsant',
];

/** Whether the symptoms began with them is asked, and a yes leaves it open (D75). */
const ASKED_ABOUT: readonly Group[] = [
  'mao-inhibitor',
  'mao-inhibitor-for-another-reason',
  'agomelatine',
  'st-johns-wort',
  'dextromethorphan',
  'opioid-antagonist',
  'melatonin',
  'other-antiseizure',
  'stimulant',
];

/** Stopped or cut down of late, these are a withdrawal (D45, D74). */
const WITHDRAWN: readonly Group[] = [
  'dopaminergic',
  'opioid',
  'alpha-2-delta',
  'benzodiazepine',
  'sedative',
  'ssri-snri',
  'other-antidepressant',
  'neutral-antidepressant',
  'mao-inhibitor',
  'agomelatine',
  'dopamine-blocker',
  'dopamine-depleter',
];

/** Treats RLS, wanted or not, while it is taken (D35). */
const TREATING: readonly Group[] = ['dopaminergic', 'alpha-2-delta', 'opioid'];

const isOf = (content: Content, groups: readonly Group[]): boolean =>
  content.some((each) => groups.includes(each));

const isStopped = ({ use }: Medicine): boolean => use === 'stopped-recently';

/** Who stopped it of late has its effect on B12, and what it was taken for, all the same. */
export const lowersB12 = ({ medicines }: Visit): boolean =>
  medicines.some((each) => isOf(named(each).groups, ['b12-lowering']));

/**
 * D22: ever regularly. That it stands among the medicines, taken or stopped of late, is use of it until
 * "regularly" is answered with no; who is unsure or was not asked has not said no.
 */
export function usesNitrousOxide({ answers, medicines }: Visit): Said {
  const regularly = asked(answers['nitrous-oxide']);
  const isListed = medicines.some((each) => isOf(named(each).groups, ['nitrous-oxide']));
  return regularly === 'open' && isListed ? 'yes' : regularly;
}

/** Taken or stopped (D26). */
export const lowersGlucose = ({ medicines }: Visit): boolean =>
  medicines.some((each) => isOf(named(each).groups, ['glucose-lowering']));

export type OnMedicines = {
  /** "Medicines not recorded" (D6, D18): no medicine, and not "none taken". */
  readonly recorded: boolean;
  /** The symptoms began within 4 weeks of starting, raising or stopping what may provoke them (D18, D60, D83). */
  readonly provoked: Said;
  readonly statin: boolean;
  readonly levodopa: boolean;
  /** Taken; or what is not in the list is, which may be one (D72). */
  readonly mayBeLevodopa: boolean;
  readonly mayBeDopaminergic: boolean;
  /** A medicine for RLS is taken (D35). */
  readonly treats: boolean;
  readonly stopped: boolean;
  /** Not in the list, a word for several kinds, or a brand of several contents (D72). */
  readonly isUnread: boolean;
};

/** Within 4 weeks of starting or raising it; a yes of the first edition reads as either (D60). */
const isBegun = ({ began }: Medicine): boolean =>
  began === 'starting' || began === 'raising' || began === 'yes';

/** Of all that it may be, the changes by which it may bring RLS on; by any of them where that was not checked (D72). */
function mayProvokeBy(medicine: Medicine): readonly (keyof Changes)[] {
  const { mayBe } = named(medicine);
  const [content] = mayBe;
  const isAny = mayBe.length !== 1 || content === undefined;
  if (isAny || isOf(content, PROVOKING) || isOf(content, ASKED_ABOUT)) {
    return ['starting', 'raising', 'stopping'];
  }
  return isOf(content, WITHDRAWN) ? ['stopping'] : [];
}

/** What was answered stands; a blank and an unsure are read by the dates, its start before its end (D60). */
function answeredOrDated(medicine: Medicine, visit: Visit, today: string): Medicine {
  if (medicine.began !== undefined && medicine.began !== 'unsure') return medicine;
  const changes = changesOf(medicine, visit, today);
  const provoking = mayProvokeBy(medicine);
  const yes = (['starting', 'stopping'] as const).filter((each) => changes[each] === 'yes');
  const ofThese = yes.find((each) => provoking.includes(each));
  if (ofThese !== undefined) return { ...medicine, began: ofThese };
  if (provoking.some((each) => changes[each] === 'open')) return medicine;
  if (yes[0] !== undefined) return { ...medicine, began: yes[0] };
  const isNo = Object.values(changes).every((each) => each === 'no');
  return isNo ? { ...medicine, began: 'no' } : medicine;
}

/** DSM-5-TR, criterion E, of one medicine of this content (D60, D75, D83). Unsure is never no, and nor is blank. */
function provokedBy(content: Content, medicine: Medicine): Said {
  const { began } = medicine;
  if (began === 'no') return 'no';
  const worsens = isOf(content, PROVOKING);
  // Said to follow its stopping, whether it is marked as stopped or not.
  if (began === 'stopping' && (worsens || isOf(content, WITHDRAWN))) return 'yes';
  if (isBegun(medicine) && worsens) return 'yes';
  if (isOf(content, ASKED_ABOUT)) return 'open';
  // What provokes only by being stopped does not by being started.
  const isAsked = worsens || (isOf(content, WITHDRAWN) && isStopped(medicine));
  return isAsked && !isBegun(medicine) ? 'open' : 'no';
}

/** What was not checked leaves it open by anything but a no, but where whatever it may be provoked it (D72, D83). */
function provoked(medicine: Medicine): Said {
  const { mayBe } = named(medicine);
  const by = mayBe.map((content) => provokedBy(content, medicine));
  if (by.length === 1) return both(...by);
  if (medicine.began === 'no') return 'no';
  return by.length > 0 && by.every((each) => each === 'yes') ? 'yes' : 'open';
}

/** Of a brand any of its contents; of a word all of its kinds, as an antidepressant is (D45, D83). */
function isOfWithdrawn(medicine: Medicine): boolean {
  const { mayBe, groups } = named(medicine);
  if (groups.length > 0) return isOf(groups, WITHDRAWN);
  return mayBe.length > 0 && mayBe.every((content) => isOf(content, WITHDRAWN));
}

/**
 * Two that are taken, in one line or in two, or one that the symptoms followed when it was started or
 * raised: by the answer, or by the date of its start whatever was answered (D58, D60).
 */
export function isSerotonergic(visit: Visit, today: string): boolean {
  const isDated = (each: Medicine) => changesOf(each, visit, today).starting === 'yes';
  const some = visit.medicines.map((each) => ({ each, count: named(each).serotonergic }));
  const taken = some.filter(({ each }) => !isStopped(each));
  const isBegunWith = some.some(({ each, count }) => count > 0 && (isBegun(each) || isDated(each)));
  return isBegunWith || taken.reduce((sum, { count }) => sum + count, 0) > 1;
}

export function onMedicines(visit: Visit, today: string): OnMedicines {
  const { medicines, answers, many } = visit;
  const recorded = medicines.length > 0 || answers['takes-medicines'] === 'none';
  const taken = medicines.filter((each) => !isStopped(each)).map(named);
  const takes = (...groups: readonly Group[]) => taken.some((each) => isOf(each.groups, groups));
  const isNotInList = taken.some(({ mayBe }) => mayBe.length === 0);
  return {
    recorded,
    isUnread: medicines.some((each) => named(each).mayBe.length !== 1),
    provoked: recorded
      ? either(...medicines.map((each) => provoked(answeredOrDated(each, visit, today))))
      : 'open',
    statin: takes('statin'),
    levodopa: takes('levodopa'),
    mayBeLevodopa: isNotInList || takes('levodopa'),
    mayBeDopaminergic: isNotInList || takes('dopaminergic'),
    treats: takes(...TREATING),
    stopped:
      (many['stopped-recently'] ?? []).length > 0 ||
      medicines.some((each) => isStopped(each) && isOfWithdrawn(each)),
  };
}
