/** What is known and unchanged, and what is new beside it (D29, D82). */
import {
  MUSCLES,
  SIDES,
  type ExamId,
  type Grade,
  type Muscle,
  type Side,
} from '../../src/rules/record/ids.ts';
import type { Finding, Visit } from '../../src/rules/record/visit.ts';

export const ARM: readonly Muscle[] = ['grip', 'shoulder-abduction'];
const LEG = MUSCLES.filter((muscle) => !ARM.includes(muscle));

type RecordedSide = Finding['side'];

export type WeakGroup = {
  readonly muscle: Muscle;
  readonly side: Side;
  readonly grade: number;
  readonly isMarked: boolean;
};

/** Of an abnormal item: what of it is new, and on which side. */
export type Newness = {
  readonly isNew: boolean;
  /** Some of it, or all, is known and unchanged. */
  readonly hasKnown: boolean;
  readonly side: RecordedSide;
  /** Of strength, the weak groups that are new. */
  readonly groups: readonly WeakGroup[];
};

const numberOf = (grade: Grade): number | undefined =>
  grade === 'pain-limited'
    ? undefined
    : Number(grade.replace(/[+-]/, '')) -
      (grade.endsWith('-') ? 0.3 : 0) +
      (grade.endsWith('+') ? 0.3 : 0);

export const isPainLimited = ({ power }: Visit): boolean =>
  MUSCLES.some((muscle) => SIDES.some((side) => power[muscle]?.[side] === 'pain-limited'));

function gradeOf({ power }: Visit, muscle: Muscle, side: Side): number | undefined {
  const recorded = power[muscle]?.[side];
  return recorded === undefined ? undefined : numberOf(recorded);
}

export const weakGroupsOf = (visit: Visit): readonly WeakGroup[] =>
  MUSCLES.flatMap((muscle) =>
    SIDES.flatMap((side) => {
      const grade = gradeOf(visit, muscle, side);
      if (grade === undefined || grade >= 5) return [];
      return [{ muscle, side, grade, isMarked: visit.power[muscle]?.[`${side}-known`] === 'yes' }];
    }),
  );

/** D82: until then grades do not replace the side that is recorded. */
const areLegsGraded = (visit: Visit): boolean =>
  LEG.every((muscle) => SIDES.every((side) => gradeOf(visit, muscle, side) !== undefined));

/** In words beside the mark, or what the finding is put down to; age or an old injury is none (D29). */
function hasCause({ 'known-cause': words = '', attributed }: Finding): boolean {
  if (words.trim() !== '') return true;
  return (
    attributed?.to === 'condition' || (attributed?.to === 'other' && attributed.text.trim() !== '')
  );
}

/** Marked, and a cause belongs to the mark (D29). */
const hasMark = (finding: Finding): boolean =>
  finding['known-stable'] === 'yes' && hasCause(finding);

/** What worsens is never unchanged (D29). */
const isMarkedKnown = (finding: Finding): boolean =>
  hasMark(finding) && finding.course !== 'worsening';

function together(...sides: readonly RecordedSide[]): RecordedSide {
  const said = new Set(sides.filter((side) => side !== undefined));
  if (said.has('both') || said.size > 1) return 'both';
  return [...said][0];
}

/** The side that counts beside the grades: none once both legs are graded and weak groups are among them. */
export const sideBesideGrades = (visit: Visit, groups: readonly WeakGroup[]): RecordedSide =>
  groups.length > 0 && areLegsGraded(visit) ? undefined : visit.exam.strength?.side;

function strengthNewness(visit: Visit): Newness {
  const finding = visit.exam.strength ?? {};
  const groups = weakGroupsOf(visit);
  const recorded = sideBesideGrades(visit, groups);
  const side = together(recorded, ...groups.map((each) => each.side));
  const allNew: Newness = { isNew: true, hasKnown: false, side, groups };
  const allKnown: Newness = { isNew: false, hasKnown: true, side: undefined, groups: [] };
  if (!hasMark(finding)) return allNew;
  if (finding['known-all'] === 'yes') return isMarkedKnown(finding) ? allKnown : allNew;
  if (finding['known-all'] === undefined) {
    const isOneSide = side === 'left' || side === 'right';
    return isOneSide && isMarkedKnown(finding) && groups.every(({ grade }) => grade > 3)
      ? allKnown
      : allNew;
  }
  // "A weak group without a mark is new"; a side that was recorded and has none but marked groups is not.
  const left = groups.filter(({ isMarked }) => !isMarked);
  const isCovered = (one: RecordedSide) =>
    groups.some((each) => each.side === one) && !left.some((each) => each.side === one);
  // "Both stays both" while legs are not all graded, whatever is marked of one of them (D82).
  const isOut = side === 'both' ? SIDES.every(isCovered) : recorded && isCovered(recorded);
  const stays = isOut === true ? undefined : recorded;
  if (groups.length > 0 && left.length === 0 && stays === undefined) {
    return isMarkedKnown(finding) ? allKnown : allNew;
  }
  // The item keeps one timing, of what is new: so what worsens is what has no mark (D29).
  return {
    isNew: true,
    hasKnown: left.length < groups.length,
    side: together(stays, ...left.map((each) => each.side)),
    groups: left,
  };
}

export function newness(visit: Visit, id: ExamId): Newness {
  if (id === 'strength') return strengthNewness(visit);
  const finding = visit.exam[id] ?? {};
  const { side, 'known-side': known } = finding;
  // What worsens is never unchanged, but of a swelling of both legs the other is new (D29).
  const isOfOther = id === 'oedema' && side === 'both' && known !== undefined;
  if (!isMarkedKnown(isOfOther ? { ...finding, course: undefined } : finding)) {
    return { isNew: true, hasKnown: false, side, groups: [] };
  }
  // A side that is not recorded is the known one (D29).
  if (known === undefined || side === undefined || known === side) {
    return { isNew: false, hasKnown: true, side: undefined, groups: [] };
  }
  // Recorded of both sides or of the other one: new on the other (D29).
  const other = known === 'left' ? 'right' : 'left';
  return { isNew: true, hasKnown: side !== other, side: other, groups: [] };
}
