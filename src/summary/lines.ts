/** What the sections of the summary share: lines, words, names, and the numbers of the sources. */
import { tidy } from '../language/tidy.ts';
import type { ConditionLine, ExamLine, OpenQuestion } from '../rules/words/assessment.ts';
import { inSentence } from '../rules/words/conditions.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import { lower, upper, withoutEnd } from '../rules/words/phrases.ts';
import type { Citation, SourceId } from '../rules/tables/sources.ts';
import { EXAM_IDS } from '../rules/record/ids.ts';
import type { SummaryLine } from './summary.ts';

type Extra = Partial<Omit<SummaryLine, 'says'>>;
export const line = (says: string, extra: Extra = {}): SummaryLine => ({
  says,
  cites: [],
  keeps: false,
  elsewhere: false,
  strong: false,
  blank: false,
  ...extra,
});

/** Ends with a full stop, begins with a capital. */
export function sentence(text: string): string {
  const words = upper(tidy(text));
  return words === '' || /[.?!:]”?$/.test(words) ? words : `${words}.`;
}

/** What is open, one clause after the other in one sentence. */
export const openWords = (open: readonly OpenQuestion[]): string => {
  const clauses = open.map(({ clause, says }) => withoutEnd(tidy(clause ?? says)));
  const said = [...new Set(clauses)].filter((each) => each !== '');
  return said.length === 0 ? '' : `${said.join('; ')}.`;
};

export type Numbering = {
  readonly numbers: (citations: readonly Citation[]) => readonly number[];
  readonly listed: () => readonly SourceId[];
};

/** Sources are numbered in the order in which the page cites them. */
export function numbering(): Numbering {
  const order: SourceId[] = [];
  return {
    numbers: (citations) => {
      const ids = [...new Set(citations.map((citation) => citation.source))];
      for (const id of ids) if (!order.includes(id)) order.push(id);
      return ids.map((id) => order.indexOf(id) + 1).toSorted((a, b) => a - b);
    },
    listed: () => order,
  };
}

export const hasResult = ({ state }: ExamLine): boolean =>
  state === 'normal' || state === 'abnormal';

/** "plantars (declined)", "Romberg (not interpretable)". */
const notExaminedName = ({ label, says }: ExamLine): string =>
  says === '' ? lower(label) : `${lower(label)} (${tidy(says)})`;

/** What was not examined, with the reason; an item that the assessment does not name is one too. */
export function notExamined(exam: readonly ExamLine[]): readonly string[] {
  return EXAM_IDS.flatMap((id) => {
    const found = exam.find((each) => each.id === id);
    if (found === undefined) return [lower(EXAM[id].label)];
    const isOwed = found.asked || found.says !== '';
    return hasResult(found) || !isOwed ? [] : [notExaminedName(found)];
  });
}

/** "Another cause: not named" is a present one; an absent one needs no name. */
export const nameOf = (each: ConditionLine): string =>
  each.id === 'another-cause' ? lower(tidy(each.name)) : inSentence(each);
