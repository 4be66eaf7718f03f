/**
 * The answers of a response, put where they belong in a visit. What is not understood refuses the whole
 * response, in one sentence that names the question: nothing is half applied.
 */
import { shownName } from '../json/read-json.ts';
import { isObject, type Json } from '../rules/record/json.ts';
import { systemOf } from './canonical.ts';
import { at, withAt } from './in-visit.ts';
import type { AsWritten, Cause, Choice, Group, Item, Leaf, Several } from './item.ts';
import { backFromBoth, backFromQuantity, backFromText } from './number.ts';
import type { ForeignAnswer, ForeignItem } from './shape.ts';
import { fromFhir } from './text.ts';
import { nameOf } from './tree.ts';

/** A draft of the visit, or the sentence that refuses the response. */
type Walked = Json | string;

const says = (item: Leaf | Group, what: string): string =>
  `The response has ${what} at “${nameOf(item)}”.`;

const ANOTHER_KIND = 'an answer of another kind';

/** The one answer to a question that takes one, as what `pick` takes of it. */
function one<T>(
  leaf: Leaf,
  answers: readonly ForeignAnswer[],
  pick: (answer: ForeignAnswer) => T | undefined,
): { readonly value: T } | string {
  const [first, ...others] = answers;
  if (others.length > 0) return says(leaf, `${answers.length} answers and takes one`);
  const value = first === undefined ? undefined : pick(first);
  return value === undefined ? says(leaf, ANOTHER_KIND) : { value };
}

/** Its code, or a sentence. Within one question the code is enough where a program drops the list. */
function codeOf(
  leaf: Choice | Several | Cause,
  { valueCoding }: ForeignAnswer,
): { readonly value: string } | string {
  if (valueCoding === undefined) return says(leaf, ANOTHER_KIND);
  const { system, code } = valueCoding;
  if (system !== undefined && system !== systemOf(leaf.list))
    return says(leaf, 'an answer of another list');
  const isOffered = leaf.options.some(([each]) => each === code);
  return code === undefined || !isOffered
    ? says(leaf, 'an answer that this checklist does not offer')
    : { value: code };
}

const put = (draft: Json, leaf: Leaf, found: { readonly value: unknown } | string): Walked =>
  typeof found === 'string' ? found : withAt(draft, leaf.path, found.value);

function putCause(draft: Json, leaf: Cause, answers: readonly ForeignAnswer[]): Walked {
  const only = one(leaf, answers, (answer) => answer);
  if (typeof only === 'string') return only;
  const code = codeOf(leaf, only.value);
  if (typeof code === 'string') return code;
  const { value } = code;
  if (value === 'incidental') return withAt(draft, leaf.path, { to: value });
  // Its words follow.
  if (value === 'other') return withAt(draft, leaf.path, { to: value, text: '' });
  return withAt(draft, leaf.path, { to: 'condition', condition: value });
}

function putSeveral(draft: Json, leaf: Several, answers: readonly ForeignAnswer[]): Walked {
  const codes: string[] = [];
  for (const answer of answers) {
    const code = codeOf(leaf, answer);
    if (typeof code === 'string') return code;
    codes.push(code.value);
  }
  return withAt(draft, leaf.path, codes);
}

/** The question itself and those beside it, by their names. */
type Beside = ReadonlyMap<string, readonly ForeignAnswer[]>;

/** The text beside its number, which came before it. */
function putWritten(
  draft: Json,
  leaf: AsWritten,
  answers: readonly ForeignAnswer[],
  beside: Beside,
): Walked {
  const written = one(leaf, answers, ({ valueString }) => valueString);
  if (typeof written === 'string') return written;
  const text = at(draft, [...leaf.path, 'text']);
  if (typeof text !== 'string' || text === '')
    return withAt(draft, leaf.path, backFromText(leaf.of, written.value));
  const unit = at(draft, [...leaf.path, 'unit']);
  const [reading] = beside.get(`${leaf.beside}.reading`) ?? [];
  const code = reading?.valueCoding?.code;
  const back = backFromBoth(
    leaf.of,
    { text, ...(typeof unit === 'string' ? { unit } : {}) },
    written.value,
    code === 'decimal' || code === 'thousands' ? code : undefined,
  );
  return back.ok ? withAt(draft, leaf.path, back.typed) : says(leaf, back.says);
}

/** Of a time to the minute: its seconds say nothing. */
const clockIn = (time: string | undefined): string | undefined =>
  time === undefined ? undefined : /^\d{2}:\d{2}(?=:\d{2}(?:\.\d+)?$|$)/u.exec(time)?.[0];

function putLeaf(
  draft: Json,
  leaf: Leaf,
  answers: readonly ForeignAnswer[],
  beside: Beside,
): Walked {
  switch (leaf.kind) {
    case 'choice': {
      const only = one(leaf, answers, (answer) => answer);
      return put(draft, leaf, typeof only === 'string' ? only : codeOf(leaf, only.value));
    }
    case 'several':
      return putSeveral(draft, leaf, answers);
    case 'cause':
      return putCause(draft, leaf, answers);
    case 'number': {
      const only = one(leaf, answers, ({ valueQuantity }) => valueQuantity);
      if (typeof only === 'string') return only;
      const back = backFromQuantity(leaf.of, only.value);
      return back.ok ? withAt(draft, leaf.path, back.typed) : says(leaf, back.says);
    }
    case 'as-written':
      return putWritten(draft, leaf, answers, beside);
    case 'words': {
      const only = one(leaf, answers, ({ valueString }) => valueString);
      return put(draft, leaf, typeof only === 'string' ? only : { value: fromFhir(only.value) });
    }
    case 'clock':
      return put(
        draft,
        leaf,
        one(leaf, answers, ({ valueTime }) => clockIn(valueTime)),
      );
    case 'day':
      return put(
        draft,
        leaf,
        one(leaf, answers, ({ valueDate }) => valueDate),
      );
    case 'mark': {
      const only = one(leaf, answers, ({ valueBoolean }) => valueBoolean);
      if (typeof only === 'string') return only;
      return only.value ? withAt(draft, leaf.path, true) : draft;
    }
  }
}

const answersOf = ({ answer = [] }: ForeignItem): readonly ForeignAnswer[] => answer;

/** Whether something is answered here or below. */
const isAnswered = (found: ForeignItem): boolean =>
  answersOf(found).length > 0 || isAnsweredBelow(found);
const isAnsweredBelow = (found: ForeignItem): boolean =>
  (found.item ?? []).some(isAnswered) ||
  answersOf(found).some(({ item = [] }) => item.some(isAnswered));

const rowsAt = (draft: Json, path: readonly string[]): readonly unknown[] => {
  const rows = at(draft, path);
  return Array.isArray(rows) ? rows : [];
};

function putGroup(draft: Json, group: Group, found: readonly ForeignItem[]): Walked {
  const { rows, items } = group;
  if (found.some((each) => answersOf(each).length > 0))
    return says(group, 'an answer to a heading');
  if (rows === undefined) {
    const [only, ...others] = found;
    if (others.length > 0) return says(group, 'the same part twice');
    return walkBack(items, only?.item ?? [], draft);
  }
  let next = draft;
  for (const each of found) {
    const row = walkBack(items, each.item ?? [], {});
    if (typeof row === 'string') return row;
    // A row that was opened and left blank is none.
    if (Object.keys(row).length > 0) next = withAt(next, rows, [...rowsAt(next, rows), row]);
  }
  return next;
}

/** The items of a level by their names, or the sentence about one that is not of the form. */
function byName(
  items: readonly Item[],
  found: readonly ForeignItem[],
): ReadonlyMap<string, readonly ForeignItem[]> | string {
  const known = new Set(items.map(({ linkId }) => linkId));
  const named = new Map<string, readonly ForeignItem[]>();
  for (const each of found) {
    const { linkId } = each;
    if (known.has(linkId)) named.set(linkId, [...(named.get(linkId) ?? []), each]);
    else if (isAnswered(each))
      return `The response answers a question that this checklist does not have there: “${shownName(linkId)}”.`;
  }
  return named;
}

/** A draft with the answers of a level of the tree, and of all below it. */
export function walkBack(
  items: readonly Item[],
  found: readonly ForeignItem[],
  draft: Json,
): Walked {
  const named = byName(items, found);
  if (typeof named === 'string') return named;
  const beside = new Map([...named].map(([name, all]) => [name, all.flatMap(answersOf)] as const));
  let next = draft;
  for (const item of items) {
    const all = named.get(item.linkId) ?? [];
    if (item.kind === 'note' || all.length === 0) continue;
    const walked =
      item.kind === 'group' ? putGroup(next, item, all) : putQuestion(next, item, all, beside);
    if (typeof walked === 'string') return walked;
    next = walked;
  }
  return next;
}

function putQuestion(
  draft: Json,
  leaf: Leaf,
  found: readonly ForeignItem[],
  beside: Beside,
): Walked {
  if (found.length > 1) return says(leaf, 'the same question twice');
  if (found.some(isAnsweredBelow)) return says(leaf, 'answers beneath the question');
  const answers = found.flatMap(answersOf);
  return answers.length === 0 ? draft : putLeaf(draft, leaf, answers, beside);
}

/** A value of which only its day or its unit is known has no text. */
export function withTexts(draft: Json, leaves: readonly Leaf[]): Json {
  return leaves.reduce((next, leaf) => {
    if (leaf.kind !== 'number') return next;
    const found = at(next, leaf.path);
    return isObject(found) && found['text'] === undefined
      ? withAt(next, [...leaf.path, 'text'], '')
      : next;
  }, draft);
}
