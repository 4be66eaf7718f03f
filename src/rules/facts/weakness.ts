/**
 * Weakness, told and found, as one finding (D51): its sides together, the faster of the two times, the
 * worse of the two courses. The account keeps a time of its own, whatever was examined.
 */
import { hasSign, isAbnormal, isExamined, presence, tells, type Presence } from './finding.ts';
import {
  isOfArm,
  isSevere,
  legsAreGraded,
  newGroups,
  weakGroups,
  type WeakGroup,
} from './strength.ts';
import { filledFrom, isAtOnce, joined } from './tempo.ts';
import { yesNo } from './yes-no.ts';
import type { Muscle, SafetyDetail, Side } from '../record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../record/visit.ts';

const PROXIMAL: readonly Muscle[] = ['hip-flexion', 'knee-extension', 'shoulder-abduction'];
const OF_BALANCE: readonly SafetyDetail[] = ['unsteady', 'falls'];

/** A yes is about weakness, but where only unsteadiness or falls are chosen. */
export function tellsWeakness(answer: SafetyAnswer | undefined): answer is SafetyAnswer {
  if (answer?.answer !== 'yes') return false;
  const details = answer.details ?? [];
  return details.length === 0 || details.some((each) => !OF_BALANCE.includes(each));
}

/** Only "one leg" alone is one; a side that is not said reads as both. */
const toldSide = ({ details = [] }: SafetyAnswer) =>
  details.includes('one-leg') && !details.includes('both-legs') ? 'one' : 'both';

type Account = Pick<Visit, 'exam' | 'safety'>;

/** What became of the account (D51). */
function toldState({ exam, safety }: Account, found: Presence) {
  const answer = safety['legs-weaker'];
  if (answer?.answer !== 'yes') return answer?.answer;
  if (!tellsWeakness(answer)) return 'no';
  const isBorneOut = found === 'new';
  const isAllNormal = (['strength', 'reflexes', 'gait'] as const).every(
    (id) => exam[id]?.state === 'normal',
  );
  if (answer.settled === 'no-weakness' && isAllNormal) return 'settled';
  return answer.settled === 'comes-and-goes' && !isBorneOut ? 'gone' : 'stands';
}

/** The account beside what the examination says of power (D3). */
function accountBesidePower(told: ReturnType<typeof toldState>, power: Presence) {
  if (told === 'unsure') return power === 'no' ? 'unsure-power-full' : 'unsure';
  if (told === undefined || told === 'no') return told;
  if (power === undefined) return 'power-not-examined';
  return power === 'no' ? 'power-full' : 'power-reduced';
}

/** Until every group of both legs is graded, the side that is recorded adds to the grades (D82). */
function sideOfGroups(weak: readonly WeakGroup[], recorded: Side | undefined) {
  const sides = new Set(weak.map(({ side }) => side));
  if (recorded !== undefined) sides.add(recorded);
  if (sides.size === 2) return 'both-sides';
  return weak.some(isOfArm) && weak.some((group) => !isOfArm(group)) ? 'one-side' : 'one-limb';
}

/** The sides of what was found and told; `unplaced`: neither says any. */
function patternOf(
  visit: Pick<Visit, 'exam' | 'power'>,
  weak: readonly WeakGroup[],
  told: SafetyAnswer | undefined,
) {
  const { side } = visit.exam.strength ?? {};
  const saysBoth = side === 'both' && (weak.length === 0 || !legsAreGraded(visit));
  if (saysBoth || tells(told, 'both-legs')) return 'both-sides';
  if (weak.length > 0)
    return sideOfGroups(weak, side === 'both' || legsAreGraded(visit) ? undefined : side);
  return side === undefined && !tells(told, 'one-leg') ? 'unplaced' : 'one-limb';
}

function gradeOf(weak: readonly WeakGroup[]) {
  if (weak.some(isSevere)) return 'three-or-less';
  return weak.length > 0 ? 'four' : 'ungraded';
}

/** Arms alone make no deficit of both legs (E3). */
function areBothLegs(
  visit: Pick<Visit, 'exam' | 'power'>,
  weak: readonly WeakGroup[],
  told: SafetyAnswer | undefined,
): boolean {
  const { side } = visit.exam.strength ?? {};
  const legs = new Set(weak.filter((group) => !isOfArm(group)).map((group) => group.side));
  if (side !== undefined && side !== 'both' && legs.size > 0 && !legsAreGraded(visit))
    legs.add(side);
  return legs.size === 2 || tells(told, 'both-legs') || (side === 'both' && !legsAreGraded(visit));
}

/** More proximal groups are weak than others, or it is recorded so (D57). */
function isMostlyProximal(finding: Finding | undefined, weak: readonly WeakGroup[]): boolean {
  const proximal = weak.filter(({ muscle }) => PROXIMAL.includes(muscle)).length;
  return weak.length === 0 ? finding?.distribution === 'proximal' : proximal * 2 > weak.length;
}

const hasPair = (weak: readonly WeakGroup[]): boolean =>
  weak.some(({ muscle, side }) =>
    weak.some((other) => other.muscle === muscle && other.side !== side),
  );

/** One group is weak on both sides, on one of them or on both for long (D25). */
export const hasWeakPair = (visit: Pick<Visit, 'power'>): boolean => hasPair(weakGroups(visit));

/** Of a visit as its grades say (`graded`). */
export function weaknessFacts(visit: Pick<Visit, 'exam' | 'power' | 'safety'>) {
  const finding: Finding | undefined = visit.exam.strength;
  const answer = visit.safety['legs-weaker'];
  const state = presence(finding);
  const isNew = state === 'new';
  const told = toldState(visit, state);
  const stands = told === 'stands' && tellsWeakness(answer) ? answer : undefined;
  const there = isAbnormal(finding);
  const weak = !there ? [] : isNew ? newGroups(visit) : weakGroups(visit);
  const pattern = there ? patternOf(visit, weak, isNew ? stands : undefined) : undefined;
  const sources = isNew ? [finding ?? {}, ...(stands === undefined ? [] : [stands])] : [];
  const both = joined(sources);
  const account = filledFrom(
    joined(tellsWeakness(answer) ? [answer] : []),
    joined(isNew ? [finding ?? {}] : []),
  );
  const proximal =
    finding?.distribution === 'proximal' ||
    // A weak foot beside a weak hip does not make the hip less weak (D2).
    weak.some((group) => PROXIMAL.includes(group.muscle));
  return {
    weakness: state,
    /** `unplaced`: weak, and neither side nor muscle group recorded. */
    'weakness-pattern': pattern,
    'both-legs-weak': yesNo(
      there && areBothLegs(visit, weak, isNew ? stands : undefined),
      state !== undefined,
    ),
    'weakness-grade': there ? gradeOf(weak) : undefined,
    'weakness-proximal': there ? yesNo(proximal, true) : undefined,
    'weakness-mostly-proximal': there ? yesNo(isMostlyProximal(finding, weak), true) : undefined,
    // One group more on one side does not make the rest less symmetrical (D2).
    'weakness-symmetrical': yesNo(
      pattern === 'both-sides' &&
        (weak.length === 0 ||
          hasPair(weak) ||
          tells(stands, 'both-legs') ||
          (finding?.side === 'both' && !legsAreGraded(visit))),
      state !== undefined,
    ),
    /** New weakness, told and found together. */
    'weakness-tempo': both.tempo,
    'weakness-course': both.course,
    'weakness-sudden': both.sudden,
    'weakness-unknown': both.unknown,
    'weakness-at-once': isAtOnce(sources) ? 'yes' : 'no',
    'wasting-or-fasciculation': yesNo(
      hasSign(finding, 'wasting', 'fasciculation'),
      isExamined(finding),
    ),
    /** `gone`: comes and goes, not there now. `settled`: pain or tiredness. */
    'told-weakness': told,
    'told-weakness-side': tellsWeakness(answer) ? toldSide(answer) : undefined,
    'told-weakness-tempo': account.tempo,
    'told-weakness-course': account.course,
    'told-weakness-sudden': account.sudden,
    'reported-weakness': accountBesidePower(told, state),
  } as const;
}
export type StrengthFacts = ReturnType<typeof weaknessFacts>;
