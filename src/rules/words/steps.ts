/**
 * Next steps (D11): what NEXT_STEPS asks for, with its gaps filled, and what red flags, iron, B12,
 * medicines and conditions hand on; each once, ranked, with the rules that asked for it.
 */
import type {
  ConditionLine,
  Flag,
  LabLine,
  Matter,
  MimicScreen,
  Statement,
  Step,
} from './assessment.ts';
import { missingWords, notTyped, toCorrect } from './iron.ts';
import { correction, fieldOf } from './unread.ts';
import { CONDITIONS, MIMICS } from '../tables/conditions/conditions.ts';
import type { Decision } from '../decide.ts';
import { unlessAsksFor } from '../tables/iron/unless.ts';
import { type IronReading } from '../tables/iron/read.ts';
import { NEXT_STEPS, type NextStepId } from '../tables/next-steps.ts';
import { STEP_RANK, type StepKind, type StepResult } from '../tables/step.ts';
import type { Citation } from '../tables/sources.ts';
import { openSafety } from '../tables/step-facts.ts';
import type { Asked } from './asked.ts';
import { askOf } from '../record/ask.ts';
import { fillings } from './step-gaps.ts';
import { measuredOf } from './is-measured.ts';
import { rivalsOf } from './rivals.ts';
import { listed, lower, upper } from './phrases.ts';
import { kept } from '../logic/kept.ts';
import type { Row } from '../logic/table.ts';
import type { QuestionId, Visit } from '../record/visit.ts';

export type StepParts = {
  readonly visit: Visit;
  readonly decision: Decision;
  readonly asked: Asked;
  readonly flags: readonly Flag[];
  readonly mimics: MimicScreen;
  readonly comorbid: readonly ConditionLine[];
  readonly labs: readonly LabLine[];
  readonly iron: readonly Statement[];
  readonly ironReading: IronReading;
  readonly b12: readonly Statement[];
  readonly medicines: readonly Statement[];
};

const sameSource = (one: Citation, other: Citation): boolean =>
  one.source === other.source && one.section === other.section;

/** Each source once, in the order of its first naming. */
const distinct = (sources: readonly Citation[]): readonly Citation[] =>
  sources.length < 2
    ? sources
    : sources.filter((each, at) => sources.findIndex((other) => sameSource(other, each)) === at);

/** A step as one rule asks for it. */
const step = (
  kind: StepKind,
  id: string,
  says: string,
  question: QuestionId,
  by: string,
  sources: readonly Citation[],
  matter?: Matter,
): Step => ({
  id,
  kind,
  says,
  ...(matter === undefined ? {} : { matter }),
  rank: STEP_RANK[kind],
  question,
  askedBy: [by],
  sources: distinct(sources),
});

/** The steps of one row. */
function fromRow(
  { id, then, sources }: Row<never, NextStepId, StepResult>,
  parts: StepParts,
): readonly Step[] {
  const by = `${NEXT_STEPS.id}/${id}`;
  if (!('gap' in then)) {
    const { matter } = then;
    const inTwo = matter === undefined ? undefined : { ...matter, line: upper(matter.line) };
    return [step(then.kind, then.step, then.says, then.question, by, sources, inTwo)];
  }
  return fillings(then.gap, parts).map(({ filled, of, question }) => {
    const one = of === undefined ? then.step : `${then.step}.${of}`;
    const asked = step(then.kind, one, then.says(filled), question, by, sources);
    return of === undefined ? asked : { ...asked, filled };
  });
}

/** One sentence for the causes of all these findings. */
export const causesWords = (findings: readonly string[]): string =>
  NEXT_STEPS.rows
    .flatMap(({ id, then }) =>
      id === 'attribute' && 'gap' in then ? [then.says(listed(findings))] : [],
    )
    .join(' ');

/** A statement as a step. */
const handedOn = (
  { id: statement, says, matter, why }: Statement,
  id: string,
  kind: StepKind,
  question: QuestionId,
): Step => ({ ...step(kind, id, says, question, why.rule, why.sources, matter), statement });

const KIND_OF_TIER = {
  emergency: 'emergency',
  urgent: 'urgent',
  routine: 'routine',
  note: 'routine',
} as const satisfies Readonly<Record<Flag['tier'], StepKind>>;

const fromFlags = ({ flags }: StepParts): readonly Step[] =>
  flags
    .filter((flag) => flag.leads)
    .map(({ id, tier, time, action, suspects, why, question }) => {
      const does = `${time}: ${action}`;
      const says = suspects === '' ? does : `${does} Suspect ${suspects}.`;
      return {
        ...step(KIND_OF_TIER[tier], `act.${id}`, says, question, why.rule, why.sources),
        flag: id,
      };
    });

function fromIron({ iron, ironReading, labs }: StepParts): readonly Step[] {
  const { measureNext } = ironReading;
  const measure = missingWords(notTyped(measureNext, ironReading));
  const correct = toCorrect(measureNext, ironReading);
  const isMeasureSaid = ironReading.id === 'iron.notTested' || unlessAsksFor(ironReading);
  return iron.flatMap((line): readonly Step[] => {
    switch (line.kind) {
      case 'main': {
        const { says, brief = says, matter, why } = line;
        const ofIron = (kind: StepKind, words: string, question: QuestionId, as?: Matter) =>
          step(kind, kind, words, question, why.rule, why.sources, as);
        return [
          brief === says
            ? handedOn(line, 'iron', 'iron', 'lab.ferritin')
            : ofIron('iron', brief, 'lab.ferritin', matter),
          ...(measure === '' || isMeasureSaid
            ? []
            : [ofIron('iron-measure', `Measure ${measure}.`, 'lab.tsat')]),
          ...(isMeasureSaid ? [] : correct).map((each) => ({
            ...ofIron('iron-measure', correction(each, labs), fieldOf(each, labs)),
            // The same value is asked for once, whoever asks.
            id: `settle-value.${each}`,
          })),
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
function fromB12({ b12, decision }: StepParts): readonly Step[] {
  const { known, b12: lead } = decision;
  const isMeasured = known.patient['b12-measured'] === 'yes';
  const reassures = lead.status !== 'open' && lead.row.reassures;
  return b12
    .filter(({ kind, tone }) =>
      kind === 'prompt' ? !isMeasured : kind === 'main' && tone !== 'caution' && !reassures,
    )
    .map((line) => handedOn(line, line.id, 'b12', 'lab.b12'));
}

const fromMedicines = ({ medicines }: StepParts): readonly Step[] =>
  medicines
    .filter(({ tone }) => tone === 'caution')
    .map((line) =>
      handedOn(line, `medicine.${line.id}`, line.step ?? 'medicines', line.question ?? 'medicines'),
    );

/** The first test of each condition that is present or unsure, unless there is none to do. */
function fromConditions({ visit, decision, mimics, comorbid }: StepParts): readonly Step[] {
  const isMeasured = measuredOf(decision);
  return [...mimics.present, ...mimics.unsure, ...comorbid].flatMap((line): Step[] => {
    if (line.id === 'another-cause') return [];
    const { name, firstTest: tests, testsLeft, roles, sources } = CONDITIONS[line.id];
    // What is known is not ordered again (D59), and what is measured is not asked for again.
    const firstTest = testsLeft?.(isMeasured) ?? tests ?? '';
    if (firstTest === '' || visit.conditions[line.id]?.status === 'known') return [];
    const id = `condition.${line.id}` as const;
    // What presses by itself is clarified before its first test is done (D76).
    const isToClarify =
      roles.includes('behind-a-finding') && visit.conditions[line.id]?.state === 'unsure';
    const says = isToClarify
      ? `${name}, if it holds: ${lower(firstTest)}.`
      : `${name}: ${upper(firstTest)}.`;
    const matter = {
      name: isToClarify ? `${name}, if it holds` : name,
      line: `${upper(firstTest)}.`,
    };
    return [step('condition', id, says, id, `conditions/${line.id}`, sources, matter)];
  });
}

/** What a negative points to next, each with the question that would tell (D64). */
const fromRivals = ({ decision, mimics, asked }: StepParts): readonly Step[] => {
  const named = asked.steps.some(({ id }) => id === 'limb-movements') ? (['plmd'] as const) : [];
  return rivalsOf(decision, mimics, named).map((rival) => {
    const row = MIMICS[rival];
    const id = `condition.${rival}` as const;
    const asks = `“${askOf(row)}”`;
    const says = `${row.name}? Ask: ${asks}`;
    const matter = { name: row.name, line: asks };
    return step('rival', id, says, id, `conditions/${rival}`, row.sources, matter);
  });
};

/** Merges what several rules ask for into one line each, most pressing first; stable in its order. */
function ranked(asked: readonly Step[]): readonly Step[] {
  const byId = new Map<string, Step>();
  for (const each of asked) {
    const known = byId.get(each.id);
    byId.set(
      each.id,
      known === undefined
        ? each
        : {
            ...each,
            ...known,
            rank: Math.min(known.rank, each.rank),
            askedBy: [...new Set([...known.askedBy, ...each.askedBy])],
            sources: distinct([...known.sources, ...each.sources]),
          },
    );
  }
  return [...byId.values()].toSorted((one, other) => one.rank - other.rank);
}

/** All that the steps read; of the mimics that were not asked, what fills a gap. */
const inputsOf = (parts: StepParts): readonly unknown[] => {
  const { visit, decision, mimics } = parts;
  return [
    parts.asked.steps,
    parts.flags,
    parts.labs,
    parts.iron,
    parts.ironReading,
    parts.b12,
    parts.medicines,
    parts.comorbid,
    mimics.movedUp,
    mimics.present,
    mimics.unsure,
    mimics.notAsked[0]?.id,
    mimics.required.length - mimics.answered,
    decision.known.patient,
    decision.verdict,
    decision.known['criterion-1'],
    decision.known['criterion-2'],
    decision.known['criterion-3'],
    decision.known['criterion-4'],
    decision.known['sufficient-condition'],
    visit.medicines,
    visit.conditions,
    visit.labs,
    decision.known.measured,
    decision.b12.status === 'open' || decision.b12.row,
    decision.outstanding,
    decision.screen.withoutCause,
    openSafety(visit),
    visit.many.substances,
  ];
};

export const nextSteps = kept(inputsOf, (parts) =>
  ranked([
    ...fromFlags(parts),
    ...fromIron(parts),
    ...fromB12(parts),
    ...fromMedicines(parts),
    ...parts.asked.steps.flatMap((row) => fromRow(row, parts)),
    ...fromConditions(parts),
    ...fromRivals(parts),
  ]),
);
