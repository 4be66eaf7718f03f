/**
 * What the tree of questions is made of. A leaf is one question with its place in the visit; what is
 * asked beside a question stands in a group with it, never under it: some programs that draw such forms
 * show what lies under a group and not what lies under a question.
 */
import type { QuantityId } from '../rules/record/quantities.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { YES_NO_UNSURE_WORDS, YES_NO_WORDS } from '../rules/record/questions/question.ts';
import { COURSE_WORDS, ONSET_WORDS } from '../rules/record/timing.ts';

/** Codes with their words, in the order in which they are offered. */
export type Options = readonly (readonly [code: string, words: string])[];

/** Asked only with this answer to another question: what is answered without it changes no result. */
export type When = {
  readonly linkId: string;
  readonly list: string;
  readonly code: string;
};

/** Where an answer lies in the visit, from its top or, within a medicine, from that. */
type Path = readonly string[];

type Asked = {
  readonly linkId: string;
  readonly text: string;
  readonly path: Path;
  /** To read out, and what counts. */
  readonly help?: string;
  readonly when?: When;
  /** Set by the page itself: carried, and not shown. */
  readonly hidden?: true;
};

type OfList = Asked & {
  /** The list that its codes are of: the same code of the same list means the same everywhere. */
  readonly list: string;
  readonly options: Options;
  readonly look?: 'drop-down';
};
export type Choice = OfList & { readonly kind: 'choice' };
export type Several = OfList & { readonly kind: 'several' };
/** The cause of a finding: a condition, or one of the words beside them. */
export type Cause = OfList & { readonly kind: 'cause' };
type Number = Asked & { readonly kind: 'number'; readonly of: QuantityId };
/** The text of a value as it was typed, where the number alone would not bring it back. */
export type AsWritten = Asked & {
  readonly kind: 'as-written';
  readonly of: QuantityId;
  /** The question whose text it is. */
  readonly beside: string;
};
export type Words = Asked & { readonly kind: 'words'; readonly longest: number };
type Plain = Asked & { readonly kind: 'clock' | 'day' | 'mark' };
export type Leaf = Choice | Several | Cause | Number | AsWritten | Words | Plain;

export type Group = {
  readonly kind: 'group';
  readonly linkId: string;
  readonly text: string;
  readonly items: readonly Item[];
  /** The list in the visit that it holds one row of. */
  readonly rows?: Path;
};
/** Words that ask nothing; `ifMarked`: shown where this mark is set. */
type Note = {
  readonly kind: 'note';
  readonly linkId: string;
  readonly text: string;
  readonly ifMarked?: string;
};
export type Item = Leaf | Group | Note;

export const group = (linkId: string, text: string, items: readonly Item[]): Group => ({
  kind: 'group',
  linkId,
  text,
  items,
});

/** Choices whose words are the same wherever they are offered. */
const SHARED = new Map<Readonly<Record<string, string>>, string>([
  [YES_NO_UNSURE_WORDS, 'yes-no-unsure'],
  [YES_NO_WORDS, 'yes-no'],
  [ONSET_WORDS, 'onset'],
  [COURSE_WORDS, 'course'],
]);
export const listOf = (id: string, words: Readonly<Record<string, string>>): string =>
  SHARED.get(words) ?? `answer.${id}`;

type More = Pick<Asked, 'help' | 'when' | 'hidden'> & Pick<OfList, 'look'>;

export const choice = (
  linkId: string,
  text: string,
  path: Path,
  list: string,
  options: Readonly<Record<string, string>>,
  more: More = {},
): Choice => ({
  kind: 'choice',
  linkId,
  text,
  path,
  list,
  options: Object.entries(options),
  ...more,
});
export const several = (
  linkId: string,
  text: string,
  path: Path,
  list: string,
  options: Options,
  more: More = {},
): Several => ({ kind: 'several', linkId, text, path, list, options, ...more });
/** A statement that is either made or blank. */
export const onlyYes = (linkId: string, text: string, path: Path, more: More = {}): Choice =>
  choice(linkId, text, path, 'only-yes', { yes: YES_NO_WORDS.yes }, more);
export const words = (
  linkId: string,
  text: string,
  path: Path,
  longest: number = LONGEST.note,
  more: Omit<More, 'look'> = {},
): Words => ({ kind: 'words', linkId, text, path, longest, ...more });
export const plain = (
  kind: Plain['kind'],
  linkId: string,
  text: string,
  path: Path,
  more: Omit<More, 'look'> = {},
): Plain => ({ kind, linkId, text, path, ...more });

/** Set by the page itself, and no question. */
export const mark = (linkId: string, text: string, path: Path): Plain =>
  plain('mark', linkId, text, path, { hidden: true });

export const YES: When['code'] = 'yes';
export const YES_NO_UNSURE = 'yes-no-unsure';
export const YES_NO = 'yes-no';
