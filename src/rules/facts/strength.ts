/** Power: which groups are weak, which of them are known, and what that makes of "strength" (D4, D29). */
import { isMarkedKnown } from './finding.ts';
import {
  EXAM_IDS,
  MUSCLES,
  SIDES,
  type ExamId,
  type Grade,
  type Muscle,
  type Side,
} from '../record/ids.ts';
import { keptOf } from '../record/kept-of.ts';
import { same } from '../record/same.ts';
import type { Finding, Visit } from '../record/visit.ts';

const ARM: readonly Muscle[] = ['grip', 'shoulder-abduction'];
const THREE_OR_LESS: readonly Grade[] = ['3', '2', '1', '0'];
const KNOWN_ON = { left: 'left-known', right: 'right-known' } as const;

const isWeak = (grade: Grade | undefined): grade is Grade =>
  grade !== undefined && grade !== '5' && grade !== 'pain-limited';

export type WeakGroup = {
  readonly muscle: Muscle;
  readonly side: Side;
  readonly grade: Grade;
  /** Marked known and unchanged by itself. */
  readonly isMarked: boolean;
};

export const isOfArm = ({ muscle }: WeakGroup): boolean => ARM.includes(muscle);
export const isSevere = ({ grade }: WeakGroup): boolean => THREE_OR_LESS.includes(grade);

/** Every muscle group below MRC 5 that pain does not explain. */
export function weakGroups({ power }: Pick<Visit, 'power'>): readonly WeakGroup[] {
  const weak: WeakGroup[] = [];
  for (const muscle of MUSCLES) {
    const grades = power[muscle];
    if (grades === undefined) continue;
    for (const side of SIDES) {
      const grade = grades[side];
      if (isWeak(grade))
        weak.push({ muscle, side, grade, isMarked: grades[KNOWN_ON[side]] === 'yes' });
    }
  }
  return weak;
}

/** Every group of both legs has a grade: then the grades say which side is weak (D82). */
export const legsAreGraded = ({ power }: Pick<Visit, 'power'>): boolean =>
  MUSCLES.every(
    (muscle) =>
      ARM.includes(muscle) ||
      SIDES.every((side) => {
        const grade = power[muscle]?.[side];
        return grade !== undefined && grade !== 'pain-limited';
      }),
  );

/** The groups that pain limited, where every other group of both legs has a grade; else none. */
export function limitedGroups({
  power,
}: Pick<Visit, 'power'>): readonly (readonly [Muscle, Side])[] {
  const places = MUSCLES.flatMap((muscle) => SIDES.map((side) => [muscle, side] as const));
  const legsAreDone = places.every(
    ([muscle, side]) => ARM.includes(muscle) || power[muscle]?.[side] !== undefined,
  );
  return legsAreDone
    ? places.filter(([muscle, side]) => power[muscle]?.[side] === 'pain-limited')
    : [];
}

const isLimited = (finding: Finding): boolean =>
  finding.state === 'abnormal' && finding['pain-limited'] === 'yes';

const limitsPower = ({ power }: Pick<Visit, 'power'>): boolean =>
  MUSCLES.some((muscle) => SIDES.some((side) => power[muscle]?.[side] === 'pain-limited'));

/**
 * Known and unchanged holds for all of the weakness (D29): said so, or each weak group is marked. While
 * that is not asked, only of one side that is not severe.
 */
function isAllKnown(
  visit: Pick<Visit, 'power'>,
  finding: Finding,
  weak: readonly WeakGroup[],
): boolean {
  const all = finding['known-all'];
  if (all === 'yes') return true;
  // The side that is recorded says more than the marks while not every group is graded (D82).
  const covers =
    finding.side === undefined ||
    legsAreGraded(visit) ||
    SIDES.every(
      (side) =>
        (finding.side !== 'both' && finding.side !== side) ||
        weak.some((group) => group.side === side),
    );
  if (all === 'no') return covers && weak.length > 0 && weak.every(({ isMarked }) => isMarked);
  const [first] = weak;
  if (first === undefined) return finding.side === 'left' || finding.side === 'right';
  const sides = new Set([first.side, ...weak.map(({ side }) => side), finding.side ?? first.side]);
  return sides.size === 1 && !weak.some(isSevere);
}

/** Strength as its grades and marks say; the same finding where it says so already. */
function gradedStrength(visit: Pick<Visit, 'exam' | 'power'>): Finding | undefined {
  const { strength } = visit.exam;
  const weak = weakGroups(visit);
  const isPainful = weak.length === 0 && limitsPower(visit);
  const says: Finding = { ...strength };
  if (weak.length > 0 || (isPainful && strength !== undefined && !isLimited(strength)))
    says.state = 'abnormal';
  // A group that was graded was not limited, whatever limited the rest.
  if (weak.length > 0) delete says['pain-limited'];
  if (isPainful && strength !== undefined) says['pain-limited'] = 'yes';
  if (says.state === 'abnormal' && isMarkedKnown(says)) {
    if (isAllKnown(visit, says, weak)) delete says['known-all'];
    else delete says['known-stable'];
  } else delete says['known-all'];
  return strength === undefined && says.state === undefined ? undefined : says;
}

/** A finding that is known on one side, and recorded of another: new on that one (D29). */
function besideKnown(id: ExamId, finding: Finding): Finding {
  const { 'known-side': known, ...unmarked } = finding;
  if (known === undefined) return finding;
  // A side that is left over from a mark that was taken back says nothing.
  if (!isMarkedKnown(finding)) return unmarked;
  if (finding.side === undefined || finding.side === known) return finding;
  // What worsens is unchanged on no side; of a swelling the one side is the more careful reading.
  if (finding.course === 'worsening' && id !== 'oedema') return finding;
  const { 'known-stable': _, ...rest } = finding;
  return { ...rest, side: known === 'left' ? 'right' : 'left' };
}

const gradedExam = keptOf(['exam', 'power'], (visit): Visit['exam'] => {
  let { exam } = visit;
  const strength = gradedStrength(visit);
  if (!same(strength, exam.strength)) exam = { ...exam, strength };
  for (const id of EXAM_IDS) {
    const finding = exam[id];
    const said = finding === undefined ? undefined : besideKnown(id, finding);
    if (said !== finding) exam = { ...exam, [id]: said };
  }
  return exam;
});

/**
 * The visit with the examination as its grades and marks say: a group below MRC 5 makes strength
 * abnormal whatever the item says (D4, D19), grades that pain limited, with none weak, leave it not
 * examined (T33), and "known and unchanged" stays only where it holds for all that is recorded (D29).
 */
export function graded(visit: Visit): Visit {
  const exam = gradedExam(visit);
  return exam === visit.exam ? visit : { ...visit, exam };
}

/** The weak groups that are new, of a visit as its grades say (`graded`). */
export function newGroups(visit: Pick<Visit, 'exam' | 'power'>): readonly WeakGroup[] {
  const weak = weakGroups(visit);
  // The mark to each group stands while the item says "not all of them".
  return visit.exam.strength?.['known-all'] === 'no'
    ? weak.filter(({ isMarked }) => !isMarked)
    : weak;
}
