/** What fills the gap of a step's sentence, and where the step then leads. */
import type { LabLine, MimicScreen, Statement } from './assessment.ts';
import type { Decision } from '../decide.ts';
import { notAskedWhether } from '../facts/medicines.ts';
import { listed, lower } from './phrases.ts';
import { lineCorrection } from './unread.ts';
import { EXAM } from '../record/exam-items.ts';
import { manyWords } from '../record/questions.ts';
import { SAFETY } from '../record/safety.ts';
import type { QuestionId, Visit } from '../record/visit.ts';
import { openSafety, worseningFactors } from '../tables/step-facts.ts';
import type { StepGap } from '../tables/step.ts';

type GapParts = {
  readonly visit: Visit;
  readonly decision: Decision;
  readonly mimics: MimicScreen;
  readonly labs: readonly LabLine[];
  readonly iron: readonly Statement[];
  readonly b12: readonly Statement[];
};

/** Typed and not read, and not named by a line on iron or B12 already. */
function unreadLines({ labs, iron, b12 }: GapParts): readonly LabLine[] {
  const named = new Set([...iron, ...b12].flatMap(({ corrects = [] }) => corrects));
  return labs.filter(
    (line) =>
      line.problem !== undefined &&
      line.age !== 'old' &&
      line.computed !== true &&
      !named.has(line.id),
  );
}

/** What fills the gap of a sentence, and where it leads. */
type Filling = {
  readonly filled: string;
  readonly question: QuestionId;
  /** Tells several steps of one row apart. */
  readonly of?: string;
};

/** One filling for each step that the row asks for. */
export function fillings(gap: StepGap, parts: GapParts): readonly Filling[] {
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
    case 'medicines': {
      const names = notAskedWhether(visit).map(({ name }) => name);
      return names.length === 0 ? [] : [{ filled: listed(names), question: 'medicines' }];
    }
    case 'value not read':
      return unreadLines(parts).map((line) => ({
        filled: lineCorrection(line),
        question: `lab.${line.id}`,
        of: line.id,
      }));
    case 'factors': {
      const factors = manyWords('substances', { substances: [...worseningFactors(visit)] });
      return [{ filled: listed(factors.map(lower)), question: 'substances' }];
    }
  }
}
