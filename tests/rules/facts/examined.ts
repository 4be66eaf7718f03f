/** What was told and found, and the facts that the rules read from it. What is not named was not recorded. */
import { describe, expect, test } from 'vitest';
import type { BalanceFacts } from '../../../src/rules/facts/balance.ts';
import type { CordFacts } from '../../../src/rules/facts/cord.ts';
import { facts } from '../../../src/rules/facts/facts.ts';
import type { LegFacts } from '../../../src/rules/facts/legs.ts';
import type { SacralFacts } from '../../../src/rules/facts/sacral.ts';
import type { SensationFacts } from '../../../src/rules/facts/sensation.ts';
import type { SignFacts } from '../../../src/rules/facts/signs.ts';
import { graded } from '../../../src/rules/facts/strength.ts';
import type { StrengthFacts } from '../../../src/rules/facts/weakness.ts';
import { EXAM_IDS, type ExamId, type Sign } from '../../../src/rules/record/ids.ts';
import { emptyVisit, type Finding, type Visit } from '../../../src/rules/record/visit.ts';
import { TODAY } from '../a-visit.ts';

/** `undefined` is a blank. */
export type Exam = { readonly [Id in ExamId]?: Finding | undefined };
export type Part = Partial<Pick<Visit, 'power' | 'safety' | 'answers' | 'many'>> & {
  readonly exam?: Exam;
};
export type Flat = StrengthFacts &
  SensationFacts &
  SignFacts &
  BalanceFacts &
  CordFacts &
  SacralFacts &
  LegFacts;
export type Expected = Partial<Flat>;

export function visitOf({ exam = {}, ...part }: Part): Visit {
  const recorded = EXAM_IDS.flatMap((id) => (exam[id] === undefined ? [] : [[id, exam[id]]]));
  return { ...emptyVisit, ...part, exam: Object.fromEntries(recorded) };
}
export const factsOf = (part: Part): Flat => {
  const { strength, sensation, signs, balance, cord, sacral, legs } = facts(
    graded(visitOf(part)),
    TODAY,
  );
  return { ...strength, ...sensation, ...signs, ...balance, ...cord, ...sacral, ...legs };
};
/** Only the facts that a row names. */
export function expectFacts(part: Part, expected: Expected): void {
  const found: Readonly<Record<string, unknown>> = factsOf(part);
  const named = Object.fromEntries(Object.keys(expected).map((fact) => [fact, found[fact]]));
  expect(named).toEqual(expected);
}

export const normal: Finding = { state: 'normal' };
export const undone: Finding = { state: 'not-examined' };
export const abnormal = (...signs: Sign[]): Finding => ({ state: 'abnormal', signs });
export const painful: Finding = { state: 'abnormal', 'pain-limited': 'yes' };
/** Its cause named, and unchanged on comparison. */
export const known: Finding = {
  state: 'abnormal',
  'known-stable': 'yes',
  'known-cause': 'an old injury',
};
export const allNormal: Exam = Object.fromEntries(EXAM_IDS.map((id) => [id, normal]));
export const without = (id: ExamId): Exam => ({ ...allNormal, [id]: undefined });

/** One item: what was found, and its fact. Blank, not examined and limited by pain are no answer. */
export const kinds = <K extends keyof Flat>(
  id: ExamId,
  fact: K,
  rows: readonly (readonly [found: string, finding: Finding, expected: Flat[K]])[],
) => {
  describe(`${id}: ${fact}`, () => {
    test.each([
      ...rows,
      ['not recorded', undefined, undefined] as const,
      ['not examined', undone, undefined] as const,
      ['limited by pain', painful, undefined] as const,
    ])('%s', (_found, finding, expected) => {
      expect(factsOf({ exam: { [id]: finding } })[fact]).toBe(expected);
    });
  });
};
