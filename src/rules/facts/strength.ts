/** Power: which groups are weak, and what that makes of the item "strength" (D2, D3, D4). */
import { hasSign, isAbnormal, isExamined, presence, type Presence } from './finding.ts';
import { tempoOf } from './tempo.ts';
import { yesNo } from './yes-no.ts';
import { MUSCLES, type Grade, type Muscle } from '../record/ids.ts';
import { keptOf } from '../record/kept-of.ts';
import type { Finding, Visit } from '../record/visit.ts';

const PROXIMAL: readonly Muscle[] = ['hip-flexion', 'knee-extension', 'shoulder-abduction'];
const ARM: readonly Muscle[] = ['grip', 'shoulder-abduction'];
const THREE_OR_LESS: readonly Grade[] = ['3', '2', '1', '0'];

const isWeak = (grade: Grade | undefined): grade is Grade =>
  grade !== undefined && grade !== '5' && grade !== 'pain-limited';

export type WeakGroup = {
  readonly muscle: Muscle;
  readonly side: 'left' | 'right';
  readonly grade: Grade;
};

/** Every muscle group below MRC 5 that pain does not explain. */
export function weakGroups({ power }: Pick<Visit, 'power'>): readonly WeakGroup[] {
  const weak: WeakGroup[] = [];
  for (const muscle of MUSCLES) {
    const grades = power[muscle];
    if (grades === undefined) continue;
    const { left, right } = grades;
    if (isWeak(left)) weak.push({ muscle, side: 'left', grade: left });
    if (isWeak(right)) weak.push({ muscle, side: 'right', grade: right });
  }
  return weak;
}

/** The lowest that the grades say of power: one group is weak, or else pain limited one. */
function lowest({ power }: Pick<Visit, 'power'>): 'weak' | 'limited' | undefined {
  let limited = false;
  for (const muscle of MUSCLES) {
    const grades = power[muscle];
    if (grades === undefined) continue;
    const { left, right } = grades;
    if (isWeak(left) || isWeak(right)) return 'weak';
    if (left === 'pain-limited' || right === 'pain-limited') limited = true;
  }
  return limited ? 'limited' : undefined;
}

const isLimited = (finding: Finding): boolean =>
  finding.state === 'abnormal' && finding['pain-limited'] === 'yes';

/** The examination as `graded` has it. */
const gradedExam = keptOf(['exam', 'power'], (visit): Visit['exam'] => {
  const power = lowest(visit);
  const { exam } = visit;
  if (power === undefined) return exam;
  const { strength } = exam;
  if (power === 'limited' && (strength === undefined || isLimited(strength))) return exam;
  if (power === 'weak' && strength?.state === 'abnormal' && !isLimited(strength)) return exam;
  const says: Finding = { ...strength, state: 'abnormal' };
  // A group that was graded was not limited, whatever limited the rest.
  if (power === 'limited') says['pain-limited'] = 'yes';
  else delete says['pain-limited'];
  return { ...exam, strength: says };
});

/**
 * The visit with strength as its grades say: a group below MRC 5 makes it abnormal whatever the item
 * says (D4, D19), and grades that pain limited, with none weak, leave it not examined (T33). The same
 * visit where the item says so already.
 */
export function graded(visit: Visit): Visit {
  const exam = gradedExam(visit);
  return exam === visit.exam ? visit : { ...visit, exam };
}

function patternOf(weak: readonly WeakGroup[], finding: Finding | undefined) {
  if (weak.length === 0) {
    if (finding?.side === undefined) return 'unplaced';
    return finding.side === 'both' ? 'both-sides' : 'one-limb';
  }
  const sides = new Set(weak.map((group) => group.side));
  if (sides.size === 2) return 'both-sides';
  const arm = weak.some((group) => ARM.includes(group.muscle));
  const leg = weak.some((group) => !ARM.includes(group.muscle));
  return arm && leg ? 'one-side' : 'one-limb';
}

function gradeOf(weak: readonly WeakGroup[]) {
  if (weak.some((group) => THREE_OR_LESS.includes(group.grade))) return 'three-or-less';
  return weak.length > 0 ? 'four' : 'ungraded';
}

/** The account of weak legs beside what the examination says of power (D3). */
function reportedWeakness(visit: Pick<Visit, 'safety'>, power: Presence) {
  const said = visit.safety['legs-weaker']?.answer;
  if (said === 'unsure' && power === 'no') return 'unsure-power-full';
  if (said !== 'yes') return said;
  if (power === undefined) return 'power-not-examined';
  return power === 'no' ? 'power-full' : 'power-reduced';
}

/** Of a visit as its grades say (`graded`). */
export function strengthFacts(visit: Pick<Visit, 'exam' | 'power' | 'safety'>) {
  const finding = visit.exam.strength;
  const state = presence(finding);
  const there = isAbnormal(finding);
  const weak = there ? weakGroups(visit) : [];
  const pattern = there ? patternOf(weak, finding) : undefined;
  const proximal =
    finding?.distribution === 'proximal' ||
    // A weak foot beside a weak hip does not make the hip less weak (D2).
    weak.some((group) => PROXIMAL.includes(group.muscle));
  // One group more on one side does not make the rest less symmetrical (D2).
  const paired =
    weak.length === 0 ||
    weak.some((group) =>
      weak.some((other) => other.muscle === group.muscle && other.side !== group.side),
    );
  return {
    weakness: state,
    /** `unplaced`: weak, and neither side nor muscle group recorded. */
    'weakness-pattern': pattern,
    'weakness-grade': there ? gradeOf(weak) : undefined,
    'weakness-proximal': there ? yesNo(proximal, true) : undefined,
    'weakness-symmetrical': yesNo(pattern === 'both-sides' && paired, state !== undefined),
    'weakness-tempo': there ? tempoOf(finding) : undefined,
    'weakness-course': there ? (finding.course ?? 'unknown') : undefined,
    'wasting-or-fasciculation': yesNo(
      hasSign(finding, 'wasting', 'fasciculation'),
      isExamined(finding),
    ),
    'reported-weakness': reportedWeakness(visit, state),
  } as const;
}
export type StrengthFacts = ReturnType<typeof strengthFacts>;
