/** Reads the tables of vitamin B12 and folate for a visit. */
import { firstAsked } from '../../facts/asked.ts';
import type { Facts } from '../../facts/facts.ts';
import { readOf } from '../../facts/leaf.ts';
import { because, holds } from '../../logic/condition.ts';
import { type Outcome, type Row, every, first } from '../../logic/table.ts';
import { EXAM_IDS, type ExamId } from '../../record/ids.ts';
import type { QuestionId } from '../../record/visit.ts';
import type { VerdictId } from '../results.ts';
import { type B12BandId, B12_BAND } from './band.ts';
import { FOLATE, type FolateId } from './folate.ts';
import { type B12LeadId, type B12Result, B12_LEAD } from './lead.ts';
import { type B12NoteId, B12_NOTES } from './notes.ts';
import { type B12Facts, type B12Prompt, type B12PromptId, B12_PROMPT } from './prompt.ts';

export type B12Reading = {
  /** The reasons to think of B12, all that apply. */
  readonly prompts: readonly Row<B12Facts, B12PromptId, B12Prompt>[];
  /** The reasons that hang on something not yet recorded. */
  readonly mayPrompt: readonly Row<B12Facts, B12PromptId, B12Prompt>[];
  readonly band: Outcome<Facts, B12BandId, string>;
  /** Open while neither B12 was measured nor nitrous oxide recorded. */
  readonly lead: Outcome<Facts, B12LeadId, B12Result>;
  readonly notes: readonly Row<Facts, B12NoteId, string>[];
  readonly folate: Outcome<Facts, FolateId, string>;
  /** The questions that would settle the leading line. */
  readonly missing: readonly QuestionId[];
};

/** The examination items from which the signs of a lack of B12 are read. */
const SIGN_ITEMS: Readonly<Partial<Record<ExamId, (facts: Facts) => string | undefined>>> = {
  'light-touch': ({ sensation }) => sensation['light-touch'],
  'vibration-position': ({ signs }) => signs['vibration-position'],
  reflexes: ({ signs }) => signs.reflexes,
  gait: ({ signs }) => signs.gait,
  romberg: ({ signs }) => signs.romberg,
  plantars: ({ signs }) => signs.plantars,
  // Asked for beside brisk reflexes alone (D25).
  tone: ({ signs }) => (signs.reflexes === 'brisk' ? signs.tone : 'normal'),
  strength: ({ strength }) => strength.weakness,
};

function questionsOf(fact: string, facts: Facts): readonly QuestionId[] {
  // Total B12 is what is asked for; active B12 only where it was entered and does not tell.
  if (fact === 'active-b12' && facts.measured['active-b12'] === undefined) return [];
  if (fact !== 'b12-signs') {
    const asked = firstAsked(fact);
    return asked === undefined ? [] : [asked];
  }
  return EXAM_IDS.filter((item) => {
    const read = SIGN_ITEMS[item];
    return read !== undefined && [undefined, 'unsure'].includes(read(facts));
  }).map((item): QuestionId => `exam.${item}`);
}

function missingFor(lead: B12Reading['lead'], facts: Facts): readonly QuestionId[] {
  if (lead.status === 'decided') return [];
  const rows = lead.status === 'unless' ? lead.overtaking : lead.possible;
  const open = rows
    .filter((each) => holds(each.when, facts) === 'undetermined')
    .flatMap((each) => because(each.when, facts))
    .map((held) => held.leaf.fact);
  return [...new Set([...new Set(open)].flatMap((fact) => questionsOf(fact, facts)))];
}

/** The facts from which B12 is read: those of its tables, and the signs that may be missing. */
export const ofB12 = (facts: Facts): readonly unknown[] => [
  ...[B12_PROMPT, B12_BAND, B12_LEAD, B12_NOTES, FOLATE].flatMap((table) => readOf(table, facts)),
  ...Object.values(SIGN_ITEMS).map((read) => read(facts)),
];

/** Everything about B12. The verdict only serves the prompt of late onset (D10 a). */
export function readB12(facts: Facts, verdict: VerdictId): B12Reading {
  const prompts = every(B12_PROMPT, { ...facts, verdict });
  const lead = first(B12_LEAD, facts);
  return {
    prompts: prompts.fired,
    mayPrompt: prompts.possible,
    band: first(B12_BAND, facts),
    lead,
    notes: every(B12_NOTES, facts).fired,
    folate: first(FOLATE, facts),
    missing: missingFor(lead, facts),
  };
}
