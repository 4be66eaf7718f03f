/** What an age leaves open: which side of a limit an approximate one lies on (D69), or what it is. */
import type { OpenQuestion } from './assessment.ts';
import { beside } from './open-screen.ts';
import { listed, quoted } from './phrases.ts';
import type { Decision } from '../decide.ts';
import { because, type Condition, type Leaf } from '../logic/condition.ts';
import { isExact, type Threshold } from '../logic/interval.ts';
import { every } from '../logic/table.ts';
import { parse } from '../record/quantities.ts';
import { NUMBER_WORDS } from '../record/questions.ts';
import type { Visit } from '../record/visit.ts';
import { B12_PROMPT } from '../tables/b12/prompt.ts';

const AGES = ['age-at-onset', 'age'] as const;
type AgeId = (typeof AGES)[number];

const isOf = (id: AgeId, leaf: Leaf<never>): boolean => leaf.kind === 'number' && leaf.fact === id;

/** The limits of this age on which alone one of these rows hangs. */
const limitsOf = <F>(
  rows: readonly { readonly when: Condition<F> }[],
  facts: F,
  id: AgeId,
): readonly Threshold[] =>
  rows.flatMap(({ when }) => {
    const open = because(when, facts).map(({ leaf }) => leaf);
    return open.every((leaf) => isOf(id, leaf))
      ? open.flatMap((leaf) => (leaf.kind === 'number' ? [leaf.limit] : []))
      : [];
  });

/** Those of the urgent rows and of the reasons to think of B12. */
function limitsLeftOpen(decision: Decision, id: AgeId): readonly Threshold[] {
  const { known, verdict, urgency } = decision;
  const age = known.measured[id];
  if (age === undefined || isExact(age)) return [];
  const withVerdict = { ...known, verdict };
  return [
    ...limitsOf(urgency.possible, known, id),
    ...limitsOf(every(B12_PROMPT, withVerdict).possible, withVerdict, id),
  ];
}

function leftOpen(visit: Visit, decision: Decision, id: AgeId): string | undefined {
  const { kind } = parse(id, visit.numbers[id]);
  // Typed and not to be read is no blank: nobody must think that it counts (D28).
  if (kind === 'refused' || kind === 'ask') return 'it cannot be read, correct it';
  const figures = new Set(limitsLeftOpen(decision, id).map(({ figure }) => figure));
  return figures.size === 0 ? undefined : `which side of ${listed([...figures])}?`;
}

/** One question for each age, with the words in which it was typed. */
export const openAges = (visit: Visit, decision: Decision): readonly OpenQuestion[] =>
  AGES.flatMap((id) => {
    const says = leftOpen(visit, decision, id);
    const typed = quoted(visit.numbers[id]?.text.trim() ?? '');
    return says === undefined ? [] : [beside(id, `${NUMBER_WORDS[id].label}, ${typed}: ${says}`)];
  });
