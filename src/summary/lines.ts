/** What the sections of the summary share: lines, words, names, and the numbers of the sources. */
import { tidy } from '../language/tidy.ts';
import type { ConditionLine, ExamLine, OpenQuestion } from '../rules/words/assessment.ts';
import { inSentence, isSuspected } from '../rules/words/conditions.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import { openClauses } from '../rules/words/open-clauses.ts';
import { listed, lower, upper } from '../rules/words/phrases.ts';
import type { Citation, SourceId } from '../rules/tables/sources.ts';
import { EXAM_IDS, type ExamId } from '../rules/record/ids.ts';
import type { SummaryLine } from './summary.ts';

type Extra = Partial<Omit<SummaryLine, 'says'>>;
export const line = (says: string, extra: Extra = {}): SummaryLine => ({
  says,
  cites: [],
  keeps: false,
  strong: false,
  blank: false,
  gap: false,
  ...extra,
});

/** Ends with a full stop, begins with a capital. */
export function sentence(text: string): string {
  const words = upper(tidy(text));
  return words === '' || /[.?!:]”?$/.test(words) ? words : `${words}.`;
}

/** What is open, one clause after the other in one sentence. */
export const openWords = (open: readonly OpenQuestion[]): string => {
  const said = openClauses(open).map(tidy);
  return said.length === 0 ? '' : `${upper(said.join('; '))}.`;
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

type Blank = { readonly name: string; readonly reason: string };

/** "gait and Romberg (declined)": a reason that several items share is said once. */
function withReason(reason: string, blanks: readonly Blank[]): string {
  const names = blanks.filter((each) => each.reason === reason).map(({ name }) => name);
  // A reason with brackets of its own stands in one pair.
  return reason === ''
    ? names.join(', ')
    : `${listed(names)} (${reason.replace(/ \((.*)\)$/u, ': $1')})`;
}

/** What was not examined, with the reason; an item that the assessment does not name is one too. */
export function notExamined(exam: readonly ExamLine[], ids: readonly ExamId[] = EXAM_IDS): string {
  const blanks = ids.flatMap((id): readonly Blank[] => {
    const found = exam.find((each) => each.id === id);
    if (found === undefined) return [{ name: lower(EXAM[id].label), reason: '' }];
    const isOwed = found.asked || found.says !== '';
    return hasResult(found) || !isOwed
      ? []
      : [{ name: lower(found.label), reason: tidy(found.says) }];
  });
  const reasons = [...new Set(blanks.map(({ reason }) => reason))];
  return reasons.map((reason) => withReason(reason, blanks)).join('; ');
}

/** "Another cause: not named" is a present one; an absent one needs no name. */
export const nameOf = (each: ConditionLine): string =>
  each.id === 'another-cause' ? lower(tidy(each.name)) : inSentence(each);

/** How many conditions nothing recorded calls for. */
export const rarerWords = (count: number): string =>
  count === 1 ? '1 rarer one' : `${count} rarer ones`;

type SaidAbove = {
  readonly dangers: readonly { readonly finding: string; readonly suspects: string }[];
  readonly verdict: string;
};

/** Those that are suspected and that neither a danger nor the verdict names already. */
export function suspectedBeside(
  lines: readonly ConditionLine[],
  { dangers, verdict }: SaidAbove,
): readonly ConditionLine[] {
  const said = [verdict, ...dangers.flatMap(({ finding, suspects }) => [finding, suspects])];
  const isSaid = (each: ConditionLine): boolean =>
    said.some((text) => text.toLowerCase().includes(nameOf(each).toLowerCase()));
  return lines.filter((each) => isSuspected(each) && !isSaid(each));
}

const partsOf = ({ says }: ExamLine): readonly string[] => lower(tidy(says)).split(', ');

/**
 * What was found abnormal, an item each, and apart from them what is the same of all: "for days,
 * worsening". Alone, an item says all of it itself.
 */
export function abnormalOf(exam: readonly ExamLine[]): {
  readonly items: readonly { readonly name: string; readonly says: string }[];
  readonly ofAll: string;
} {
  const found = exam.filter(({ state }) => state === 'abnormal');
  const [first, ...more] = found;
  const shared =
    first === undefined || more.length === 0
      ? []
      : partsOf(first).filter((part) => more.every((each) => partsOf(each).includes(part)));
  const own = found.map((each) => partsOf(each).filter((part) => !shared.includes(part)));
  // An item of which nothing is left would say nothing.
  const isApart = own.every((parts) => parts.length > 0);
  return {
    items: found.map((each, at) => ({
      name: lower(each.label),
      says: (isApart ? (own[at] ?? []) : partsOf(each)).join(', '),
    })),
    ofAll: isApart ? shared.join(', ') : '',
  };
}
