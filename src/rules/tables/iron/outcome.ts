/** Which row of iron stands: all of it that `decide` reads. What is said of it is read by read.ts. */
import type { Facts } from '../../facts/facts.ts';
import { first } from '../../logic/table.ts';
import type { VerdictId } from '../results.ts';
import { IRON_GENERAL, type IronGeneralId } from './general.ts';
import { IRON, type IronId } from './ladder.ts';
import type { IronResult } from './shared.ts';

/** Context whose blank leaves a row standing, worded as an assumption to confirm (D6). */
export const IRON_CONTEXT = ['dialysis', 'pregnant', 'iron-overload', 'inflammation'] as const;

export type IronContext = (typeof IRON_CONTEXT)[number];

const isContext = (fact: string): fact is IronContext =>
  IRON_CONTEXT.some((context) => context === fact);

/** With severe kidney disease "no dialysis" is asked, not assumed, until eGFR tells (D47). */
export const asksDialysis = ({ comorbid, measured }: Facts): boolean =>
  comorbid['kidney-condition'] === 'yes' && measured.egfr === undefined;

export const mayAssume =
  (facts: Facts) =>
  (fact: string): fact is IronContext =>
    isContext(fact) && !(fact === 'dialysis' && asksDialysis(facts));

/** Which row stands, by the ladder that the verdict opens; without words. */
export const ironOutcome = (facts: Facts, verdict: VerdictId) =>
  verdict === 'not-met'
    ? first<Facts, IronGeneralId, IronResult>(IRON_GENERAL, facts)
    : first<Facts, IronId, IronResult>(IRON, facts, mayAssume(facts));
