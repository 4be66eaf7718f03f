/** The questions that take a number with its unit, and what stands beside each. */
import { askOf } from '../rules/record/ask.ts';
import type { LabId, NumberId, TakenFrom } from '../rules/record/ids.ts';
import { NUMBER_WORDS } from '../rules/record/questions.ts';
import { quantity, type QuantityId } from '../rules/record/quantities.ts';
import { choice, group, plain, type Choice, type Item, type Leaf } from './item.ts';

const HIDDEN = { hidden: true } as const;

/** Longer than on the page, where they stand at a value. */
const SOURCES: Readonly<Record<TakenFrom, string>> = {
  paste: 'A pasted text',
  file: 'A file of this checklist',
  record: 'The record',
  patient: 'The patient',
};

/** Where a value was taken over from, and when. */
export const takenFrom = (linkId: string, path: readonly string[]): readonly Leaf[] => [
  choice(`${linkId}.from`, 'Taken over from', [...path, 'from'], 'taken-from', SOURCES, HIDDEN),
  plain('day', `${linkId}.from-on`, 'Taken over on', [...path, 'from-on'], HIDDEN),
];

const readingOf = (linkId: string, path: readonly string[]): Choice =>
  choice(
    `${linkId}.reading`,
    'How its mark is read',
    [...path, 'reading'],
    'reading',
    { decimal: 'Before decimals', thousands: 'Between thousands' },
    HIDDEN,
  );

/** A number, and its text where the number alone would not bring it back. */
const typed = (
  of: QuantityId,
  linkId: string,
  text: string,
  path: readonly string[],
  help: string | undefined,
): readonly Leaf[] => [
  { kind: 'number', linkId, text, path, of, ...(help === undefined ? {} : { help }) },
  {
    kind: 'as-written',
    linkId: `${linkId}.as-written`,
    text: 'As written, where that is not a plain number',
    path,
    of,
    beside: linkId,
  },
  readingOf(linkId, path),
];

export function numberItem(id: NumberId): Item {
  const { label } = NUMBER_WORDS[id];
  const ask = askOf(NUMBER_WORDS[id]);
  const path = ['numbers', id];
  return group(`group.${id}`, label, [...typed(id, id, label, path, ask), ...takenFrom(id, path)]);
}

export function labItem(id: LabId): Item {
  const linkId = `lab.${id}`;
  const path = ['labs', id];
  const { name } = quantity(id);
  return group(`group.${linkId}`, name, [
    ...typed(id, linkId, name, path, undefined),
    plain('day', `${linkId}.drawn`, 'Sample taken on', [...path, 'drawn']),
    choice(
      `${linkId}.unit-by`,
      'How its unit was chosen',
      [...path, 'unit-by'],
      'unit-by',
      { chosen: 'For this value', remembered: 'The one last chosen on the device' },
      HIDDEN,
    ),
    ...takenFrom(linkId, path),
  ]);
}
