/** What stands behind a line, as a clinician reads it. It loads when the first "why" is opened. */
import { inWords } from '../logic/in-lines.ts';
import { type Condition, type Ground, type Leaf, type Line } from '../logic/condition.ts';
import { intervalInWords, type Comparison } from '../logic/interval.ts';
import { listed } from './phrases.ts';
import type { Truth } from '../logic/truth.ts';
import type { QuestionId } from '../record/visit.ts';
import type { Why } from './assessment.ts';
import { answerOf, FACT_WORDS, factName } from './facts.ts';

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  below: 'at least',
  'at least': 'below',
  'at most': 'above',
  above: 'at most',
};

/** How a number lies to a limit; the ids of the comparisons are never shown. */
const COMPARED: Readonly<Record<Comparison, (limit: string) => string>> = {
  below: (limit) => `below ${limit}`,
  'at most': (limit) => `at most ${limit}`,
  'at least': (limit) => `at least ${limit}`,
  above: (limit) => `above ${limit}`,
};
const UNDECIDED: typeof COMPARED = {
  below: (limit) => `may be below ${limit} or not`,
  'at most': (limit) => `may be at most ${limit} or not`,
  'at least': (limit) => `may be at least ${limit} or not`,
  above: (limit) => `may be above ${limit} or not`,
};

/** The answer behind a leaf without the name of its fact: "ataxic", "62 ng/mL, at most 75 ng/mL". */
export function answerBehind(ground: Ground): string {
  if (ground.kind === 'answer') {
    const { fact, value } = ground;
    return value === undefined ? 'not answered' : answerOf(factName(fact), value);
  }
  const { value, truth, op, limit } = ground;
  if (value === undefined) return 'not measured';
  const shown = `${intervalInWords(value, [limit])} ${value.unit}`;
  if (truth === 'undetermined') return `${shown}, ${UNDECIDED[op](limit.name)}`;
  const relation = truth === 'no' ? OPPOSITE[op] : op;
  return `${shown}, ${COMPARED[relation](limit.name)}`;
}

/** One leaf behind a line: the question it hangs on, what it says, and whether it holds. */
export type Reason = {
  readonly question: QuestionId;
  readonly truth: Truth;
  readonly says: string;
};

/** "Gait: ataxic", "Ferritin 62 ng/mL, at most 75 ng/mL", "Reflexes: not answered". */
function reasonOf(ground: Ground): Reason {
  const { says, asks } = FACT_WORDS[factName(ground.fact)];
  const [question] = asks;
  const answer = answerBehind(ground);
  const isMeasured = ground.kind === 'number' && ground.value !== undefined;
  return {
    question,
    truth: ground.truth,
    says: isMeasured ? `${says} ${answer}` : `${says}: ${answer}`,
  };
}

/** The reasons of a line; of one condition each is said once. */
export const reasonsOf = ({ reasons }: Why): readonly Reason[] =>
  reasons.flatMap((grounds) => {
    const said = new Set<string>();
    return grounds
      .map(reasonOf)
      .filter((reason) => !said.has(reason.says) && said.add(reason.says));
  });

/** A leaf as part of a rule: "Gait: ataxic or spastic", "Ferritin at most 75 ng/mL (AASM 2025)". */
function leafInWords<F>(leaf: Leaf<F>): string {
  const fact = factName(leaf.fact);
  const { says } = FACT_WORDS[fact];
  return leaf.kind === 'number'
    ? `${says} ${COMPARED[leaf.op](leaf.limit.name)}`
    : `${says}: ${listed(
        leaf.among.map((answer) => answerOf(fact, answer)),
        'or',
      )}`;
}

/** A condition in nested lines, down to the answers and limits that it reads. */
export const conditionInWords = (condition: Condition<never>): Line =>
  inWords(condition, leafInWords);

/** The rule of a line in nested lines. */
export function logicOf({ logic }: Why): Line {
  if (logic.kind === 'recorded') return { says: 'recorded', of: [] };
  return logic.kind === 'first'
    ? { says: 'first that holds', of: logic.of.map(conditionInWords) }
    : conditionInWords(logic);
}
