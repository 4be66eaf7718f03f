/**
 * Next steps (D11): what NEXT_STEPS asks for, with its gaps filled, and what red flags, iron, B12,
 * medicines and conditions hand on; each once, ranked, with the rules that asked for it.
 */
import type { ConditionLine, Flag, MimicScreen, Statement, Step } from './assessment.ts';
import { missingWords } from './labs.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import type { Decision } from '../decide.ts';
import { unlessAsksFor } from '../tables/iron/unless.ts';
import { type IronReading } from '../tables/iron/read.ts';
import {
  NEXT_STEPS,
  STEP_RANK,
  type NextStepId,
  type StepGap,
  type StepKind,
  type StepResult,
} from '../tables/next-steps.ts';
import type { Citation } from '../tables/sources.ts';
import { SAFETY_NET } from '../tables/safety-net.ts';
import { openSafety, stepFacts, worseningFactors } from '../tables/step-facts.ts';
import { EXAM } from '../record/exam-items.ts';
import { manyWords } from '../record/questions.ts';
import { SAFETY } from '../record/safety.ts';
import { listed, lower, upper } from './phrases.ts';
import { every, type Row } from '../logic/table.ts';
import type { QuestionId, Visit } from '../record/visit.ts';

export type StepParts = {
  readonly visit: Visit;
  readonly decision: Decision;
  readonly asked: Asked;
  readonly flags: readonly Flag[];
  readonly mimics: MimicScreen;
  readonly comorbid: readonly ConditionLine[];
  readonly iron: readonly Statement[];
  readonly ironReading: IronReading;
  readonly b12: readonly Statement[];
  readonly medicines: readonly Statement[];
};

/** What NEXT_STEPS and the safety net ask for, and the facts they read beside those of the decision. */
export function askedOf({ visit, screen, known, headlineFacts, urgency }: Decision) {
  const facts = stepFacts(visit, screen, urgency.fired);
  const concluded = { ...known, ...headlineFacts, ...facts };
  return {
    facts,
    steps: every(NEXT_STEPS, concluded).fired,
    nets: every(SAFETY_NET, concluded).fired,
  };
}

export type Asked = ReturnType<typeof askedOf>;

type StepAsked = Omit<Step, 'rank' | 'askedBy'> & { readonly by: string };

/** What fills the gap of a sentence, and where it leads. */
type Filling = {
  readonly filled: string;
  readonly question?: QuestionId;
  /** Tells several steps of one row apart. */
  readonly of?: string;
};

/** One filling for each step that the row asks for. */
function fillings(gap: StepGap, parts: StepParts): readonly Filling[] {
  const { visit, decision, mimics } = parts;
  switch (gap) {
    case 'safety question':
      return openSafety(visit).map((id) => ({
        filled: lower(SAFETY[id].label),
        question: `safety.${id}`,
      }));
    case 'number of safety questions': {
      const open = openSafety(visit);
      return open.slice(0, 1).map((first) => ({
        filled: String(open.length),
        question: `safety.${first}`,
      }));
    }
    case 'examination':
      return decision.outstanding.slice(0, 1).map((first) => ({
        filled: listed(decision.outstanding.map((id) => lower(EXAM[id].label))),
        question: `exam.${first}`,
      }));
    case 'finding':
      return decision.screen.withoutCause.map((id) => ({
        filled: lower(EXAM[id].label),
        question: `exam.${id}`,
        of: id,
      }));
    case 'number of mimics':
      return mimics.notAsked.slice(0, 1).map(({ id }) => ({
        filled: String(mimics.required.length - mimics.answered),
        question: id === 'another-cause' ? 'another-cause-state' : `condition.${id}`,
      }));
    case 'factors': {
      const factors = manyWords('substances', { substances: [...worseningFactors(visit)] });
      return [{ filled: listed(factors.map(lower)), question: 'substances' }];
    }
  }
}

/** The steps of one row. */
function fromRow(
  { id, then, sources }: Row<never, NextStepId, StepResult>,
  parts: StepParts,
): readonly StepAsked[] {
  const { step, kind } = then;
  const by = `${NEXT_STEPS.id}/${id}`;
  if (!('gap' in then)) {
    return [{ id: step, kind, says: then.says, by, sources, question: then.question }];
  }
  return fillings(then.gap, parts).map(({ filled, of, ...leads }) => ({
    id: of === undefined ? step : `${step}.${of}`,
    kind,
    says: then.says(filled),
    by,
    sources,
    ...leads,
  }));
}

/** A statement as a step. */
const handedOn = (
  statement: Statement,
  id: string,
  kind: StepKind,
  question: QuestionId,
): StepAsked => ({
  id,
  kind,
  says: statement.says,
  statement: statement.id,
  by: statement.why.rule,
  sources: statement.why.sources,
  question,
});

const KIND_OF_TIER = {
  emergency: 'emergency',
  urgent: 'urgent',
  routine: 'routine',
  note: 'routine',
} as const satisfies Readonly<Record<Flag['tier'], StepKind>>;

const fromFlags = ({ flags }: StepParts): readonly StepAsked[] =>
  flags
    .filter((flag) => flag.leads)
    .map(({ id, tier, time, action, suspects, why, question }) => ({
      id: `act.${id}`,
      kind: KIND_OF_TIER[tier],
      says: `${time}: ${action} Suspect ${suspects}.`,
      by: why.rule,
      sources: why.sources,
      question,
      flag: id,
    }));

function fromIron({ iron, ironReading }: StepParts): readonly StepAsked[] {
  const measure = missingWords(ironReading.measureNext);
  const isMeasureSaid = ironReading.id === 'iron.notTested' || unlessAsksFor(ironReading);
  return iron.flatMap((line): readonly StepAsked[] => {
    switch (line.kind) {
      case 'main': {
        const main = handedOn(line, 'iron', 'iron', 'lab.ferritin');
        const { statement: _, ...inOtherWords } = main;
        return [
          line.brief === undefined || line.brief === line.says
            ? main
            : { ...inOtherWords, says: line.brief },
          ...(measure === '' || isMeasureSaid
            ? []
            : [
                {
                  ...inOtherWords,
                  id: 'iron-measure',
                  kind: 'iron-measure' as const,
                  says: `Measure ${measure}.`,
                  question: 'lab.tsat' as const,
                },
              ]),
        ];
      }
      case 'cause':
        return [handedOn(line, 'iron-cause', 'iron-cause', 'iron-loss')];
      case 'prompt':
      case 'note':
        return [];
    }
  });
}

/**
 * The prompt while B12 is not measured, then the leading line. An urgent one is a flag already, and
 * one that reassures asks for nothing.
 */
function fromB12({ b12, decision }: StepParts): readonly StepAsked[] {
  const { known, b12: lead } = decision;
  const isMeasured = known.patient['b12-measured'] === 'yes';
  const reassures = lead.status !== 'open' && lead.row.reassures;
  return b12
    .filter(({ kind, tone }) =>
      kind === 'prompt' ? !isMeasured : kind === 'main' && tone !== 'caution' && !reassures,
    )
    .map((line) => handedOn(line, line.id, 'b12', 'lab.b12'));
}

const fromMedicines = ({ medicines }: StepParts): readonly StepAsked[] =>
  medicines
    .filter(({ tone }) => tone === 'caution')
    .map((line) => handedOn(line, `medicine.${line.id}`, 'medicines', 'medicines'));

/** The first test of each condition that is present or unsure, unless there is none to do. */
function fromConditions({ mimics, comorbid }: StepParts): readonly StepAsked[] {
  return [...mimics.present, ...mimics.unsure, ...comorbid].flatMap((line): StepAsked[] => {
    if (line.id === 'another-cause') return [];
    const row = CONDITIONS[line.id];
    if (row.firstTest === undefined) return [];
    return [
      {
        id: `condition.${line.id}`,
        kind: 'condition',
        says: `${row.name}: ${upper(row.firstTest)}.`,
        by: `conditions/${line.id}`,
        sources: row.sources,
        question: `condition.${line.id}`,
      },
    ];
  });
}

const sameSource = (one: Citation, other: Citation): boolean =>
  one.source === other.source && one.section === other.section;

/** Each source once, in the order of its first naming. */
const distinct = (sources: readonly Citation[]): readonly Citation[] =>
  sources.length < 2
    ? sources
    : sources.filter((each, at) => sources.findIndex((other) => sameSource(other, each)) === at);

/** Merges what several rules ask for into one line each, most pressing first; stable in its order. */
function ranked(asked: readonly StepAsked[]): readonly Step[] {
  const byId = new Map<string, Step>();
  for (const { by, ...each } of asked) {
    const known = byId.get(each.id);
    const rank = STEP_RANK[each.kind];
    byId.set(
      each.id,
      known === undefined
        ? { ...each, sources: distinct(each.sources), rank, askedBy: [by] }
        : {
            ...each,
            ...known,
            rank: Math.min(known.rank, rank),
            askedBy: known.askedBy.includes(by) ? known.askedBy : [...known.askedBy, by],
            sources: distinct([...known.sources, ...each.sources]),
          },
    );
  }
  return [...byId.values()].toSorted((one, other) => one.rank - other.rank);
}

export const nextSteps = (parts: StepParts): readonly Step[] =>
  ranked([
    ...fromFlags(parts),
    ...fromIron(parts),
    ...fromB12(parts),
    ...fromMedicines(parts),
    ...parts.asked.steps.flatMap((row) => fromRow(row, parts)),
    ...fromConditions(parts),
  ]);
