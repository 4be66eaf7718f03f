/** A visit as a QuestionnaireResponse: all that is recorded, whether or not it is asked now. */
import { isObject } from '../rules/record/json.ts';
import { quantity, type QuantityId } from '../rules/record/quantities.ts';
import type { LabValue, Visit } from '../rules/record/visit.ts';
import { QUESTIONNAIRE, systemOf, VERSION } from './canonical.ts';
import { at } from './in-visit.ts';
import type { Cause, Choice, Item, Leaf, Several } from './item.ts';
import { onItsWay, type OnItsWay } from './number.ts';
import { metaOf } from './program.ts';
import type { Answer, Quantity, QuestionnaireResponse, ResponseItem } from './resources.ts';
import { toFhir, toXhtml } from './text.ts';
import { TREE } from './tree.ts';

const textIn = (where: unknown, key: string): string | undefined => {
  const found = at(where, [key]);
  return typeof found === 'string' ? found : undefined;
};

/** A number as it is recorded at a path, of which other questions may hold the rest. */
function typedAt(where: unknown, path: readonly string[], of: QuantityId): LabValue | undefined {
  const found = at(where, path);
  const text = textIn(found, 'text');
  if (text === undefined) return undefined;
  const unit = quantity(of).units.find((each) => each.unit === textIn(found, 'unit'))?.unit;
  const reading = textIn(found, 'reading');
  const by = textIn(found, 'unit-by');
  return {
    text,
    ...(unit === undefined ? {} : { unit }),
    ...(reading === 'decimal' || reading === 'thousands' ? { reading } : {}),
    // Whether a unit is doubted depends on who chose it.
    ...(by === 'chosen' || by === 'remembered' ? { 'unit-by': by } : {}),
  };
}

const numberAt = (
  where: unknown,
  { path, of }: { readonly path: readonly string[]; readonly of: QuantityId },
): OnItsWay => {
  const typed = typedAt(where, path, of);
  return typed === undefined ? {} : onItsWay(of, typed);
};

const codingOf = ({ list, options }: Choice | Several | Cause, code: string): Answer => {
  const display = options.find(([each]) => each === code)?.[1];
  return {
    valueCoding: { system: systemOf(list), code, ...(display === undefined ? {} : { display }) },
  };
};

/** The code of the cause of a finding: the condition itself, where it is one. */
function causeIn(found: unknown): string | undefined {
  const to = textIn(found, 'to');
  return to === 'condition' ? textIn(found, 'condition') : to;
}

function answersTo(leaf: Leaf, where: unknown): readonly Answer[] {
  const found = at(where, leaf.path);
  switch (leaf.kind) {
    case 'choice':
      return typeof found === 'string' ? [codingOf(leaf, found)] : [];
    case 'several':
      return Array.isArray(found) ? found.map((code) => codingOf(leaf, String(code))) : [];
    case 'cause': {
      const code = causeIn(found);
      return code === undefined ? [] : [codingOf(leaf, code)];
    }
    case 'number': {
      const { quantity: value } = numberAt(where, leaf);
      return value === undefined ? [] : [{ valueQuantity: value }];
    }
    case 'as-written': {
      const { written } = numberAt(where, leaf);
      return written === undefined ? [] : [{ valueString: written }];
    }
    case 'words':
      return typeof found === 'string' && found !== '' ? [{ valueString: toFhir(found) }] : [];
    case 'clock':
      return typeof found === 'string' ? [{ valueTime: `${found}:00` }] : [];
    case 'day':
      return typeof found === 'string' ? [{ valueDate: found }] : [];
    case 'mark':
      return found === true ? [{ valueBoolean: true }] : [];
  }
}

/** A row of a list that is recorded holds its questions, as the list itself holds rows. */
const rowsOf = (where: unknown, path: readonly string[]): readonly unknown[] => {
  const found = at(where, path);
  return Array.isArray(found) ? found.filter(isObject) : [];
};

function itemsOf(items: readonly Item[], where: unknown): readonly ResponseItem[] {
  return items.flatMap((item): readonly ResponseItem[] => {
    const { linkId, text } = item;
    if (item.kind === 'note') return [];
    if (item.kind === 'group') {
      const rows = item.rows === undefined ? [where] : rowsOf(where, item.rows);
      return rows
        .map((row) => itemsOf(item.items, row))
        .filter((inner) => inner.length > 0)
        .map((inner) => ({ linkId, text, item: inner }));
    }
    const answer = answersTo(item, where);
    return answer.length === 0 ? [] : [{ linkId, text, answer }];
  });
}

const quantityWords = ({ comparator, value, unit }: Quantity): string =>
  `${comparator ?? ''}${value ?? ''} ${unit ?? ''}`.trim();

function answerWords(answer: Answer): string {
  if ('valueCoding' in answer) return answer.valueCoding.display ?? answer.valueCoding.code;
  if ('valueQuantity' in answer) return quantityWords(answer.valueQuantity);
  if ('valueString' in answer) return answer.valueString;
  if ('valueTime' in answer) return answer.valueTime;
  return 'valueDate' in answer ? answer.valueDate : 'Yes';
}

/** Each answer on a line of its own, behind the heading that it stands under. */
const linesOf = (items: readonly ResponseItem[], above = ''): readonly string[] =>
  items.flatMap(({ text, answer = [], item = [] }) => [
    ...(answer.length === 0 ? [] : [`${above}${text}: ${answer.map(answerWords).join('; ')}`]),
    ...linesOf(item, `${text}. `),
  ]);

const narrativeOf = (items: readonly ResponseItem[]): string => {
  const lines = items.length === 0 ? ['Nothing is recorded.'] : linesOf(items);
  const body = lines.map((line) => `<p>${toXhtml(line)}</p>`).join('');
  return `<div xmlns="http://www.w3.org/1999/xhtml">${body}</div>`;
};

/** `authored`: ISO date and time in UTC. Nobody is named in it. */
export function responseOf(visit: Visit, authored: string): QuestionnaireResponse {
  const item = itemsOf(TREE, visit);
  return {
    resourceType: 'QuestionnaireResponse',
    meta: metaOf(visit),
    text: { status: 'generated', div: narrativeOf(item) },
    questionnaire: `${QUESTIONNAIRE}|${VERSION}`,
    status: 'completed',
    authored,
    ...(item.length === 0 ? {} : { item }),
  };
}
