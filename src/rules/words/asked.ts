/** What the tables of next steps and of the safety net ask for of a decision, before any of it is in words. */
import type { Decision } from '../decide.ts';
import { readOf } from '../facts/leaf.ts';
import { kept } from '../logic/kept.ts';
import { every } from '../logic/table.ts';
import { NEXT_STEPS } from '../tables/next-steps.ts';
import { SAFETY_NET } from '../tables/safety-net.ts';
import { stepFacts, type StepFacts } from '../tables/step-facts.ts';

const keptAsked = kept(
  ({ known, headlineFacts }: Decision, facts: StepFacts) => [
    ...Object.values(headlineFacts),
    ...Object.values(facts),
    ...readOf(NEXT_STEPS, known),
    ...readOf(SAFETY_NET, known),
  ],
  ({ known, headlineFacts }, facts) => {
    const concluded = { ...known, ...headlineFacts, ...facts };
    return {
      facts,
      steps: every(NEXT_STEPS, concluded).fired,
      nets: every(SAFETY_NET, concluded).fired,
    };
  },
);

/** What NEXT_STEPS and the safety net ask for, and the facts they read beside those of the decision. */
export const askedOf = (decision: Decision) =>
  keptAsked(
    decision,
    stepFacts(decision.visit, decision.screen, decision.urgency.fired, decision.today),
  );

export type Asked = ReturnType<typeof askedOf>;
