/** What the schema of FHIR does not see: names that occur twice or lead nowhere, answers that are not offered. */
import type {
  Answer,
  Coding,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseItem,
} from '../../src/fhir/resources.ts';

const all = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...all(item.item ?? [])]);

/** Texts without a character that is seen, empty lists and objects, and more than one `value[x]`: FHIR has none of them anywhere. */
function* emptyIn(value: unknown, place: string): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    if (value === null || (typeof value === 'string' && value.trim() === ''))
      yield `${place} is empty`;
    return;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) yield `${place} is empty`;
  const values = entries.filter(([key]) => /^value[A-Z]/u.test(key));
  if (values.length > 1) yield `${place} has two values`;
  for (const [key, inner] of entries) yield* emptyIn(inner, `${place}/${key}`);
}

const offeredBy = (
  { answerOption = [], answerValueSet }: QuestionnaireItem,
  { contained }: Questionnaire,
): readonly Coding[] => [
  ...answerOption.map(({ valueCoding }) => valueCoding),
  ...contained
    .filter(({ id }) => `#${id}` === answerValueSet)
    .flatMap(({ expansion }) => expansion.contains),
];

const isSame = (one: Coding, other: Coding): boolean =>
  one.system === other.system && one.code === other.code;

function* wrongWith(
  item: QuestionnaireItem,
  form: Questionnaire,
  items: readonly QuestionnaireItem[],
): Generator<string> {
  const { linkId, type, enableWhen = [] } = item;
  const offered = offeredBy(item, form);
  if (type === 'group' && (item.item ?? []).length === 0) yield `${linkId} is a group of nothing`;
  if (type === 'choice' && offered.length === 0) yield `${linkId} offers nothing`;
  if (type !== 'choice' && offered.length > 0) yield `${linkId} offers what it does not ask`;
  if (type === 'display' && item.item !== undefined) yield `${linkId} is words with items`;
  if (type !== 'group' && (item.item ?? []).some((each) => each.type !== 'display'))
    yield `${linkId} has questions beneath it`;
  const codes = offered.map(({ system = '', code }) => `${system} ${code}`);
  if (new Set(codes).size < codes.length) yield `${linkId} offers a code twice`;
  for (const key of ['initial', 'required', 'readOnly'])
    if (Object.hasOwn(item, key)) yield `${linkId} has ${key}`;
  for (const when of enableWhen) {
    const asked = items.find((each) => each.linkId === when.question);
    if (asked === undefined) yield `${linkId} waits for ${when.question}, which is nowhere`;
    else if (
      'answerCoding' in when &&
      !offeredBy(asked, form).some((each) => isSame(each, when.answerCoding))
    )
      yield `${linkId} waits for an answer that ${when.question} does not offer`;
  }
}

export function lintForm(form: Questionnaire): readonly string[] {
  const items = all(form.item);
  const ids = items.map(({ linkId }) => linkId);
  return [
    ...emptyIn(form, 'form'),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is there twice`),
    ...items.flatMap((item) => [...wrongWith(item, form, items)]),
  ];
}

const KINDS: Readonly<Record<QuestionnaireItem['type'], string | undefined>> = {
  group: undefined,
  display: undefined,
  boolean: 'valueBoolean',
  choice: 'valueCoding',
  quantity: 'valueQuantity',
  string: 'valueString',
  time: 'valueTime',
  date: 'valueDate',
};

function* wrongAnswer(
  answer: Answer,
  asked: QuestionnaireItem,
  form: Questionnaire,
): Generator<string> {
  const { linkId, type, maxLength } = asked;
  const kind = KINDS[type];
  if (kind === undefined || !Object.hasOwn(answer, kind))
    yield `${linkId} is answered in another kind`;
  if (
    'valueCoding' in answer &&
    !offeredBy(asked, form).some((each) => isSame(each, answer.valueCoding))
  )
    yield `${linkId} is answered by what it does not offer`;
  if ('valueQuantity' in answer) {
    const units = (asked.extension ?? []).flatMap((each) =>
      'valueCoding' in each ? [each.valueCoding] : [],
    );
    const { system, code } = answer.valueQuantity;
    if (!units.some((each) => each.system === system && each.code === code))
      yield `${linkId} is answered in a unit that it does not offer`;
  }
  // A character may stand as six; see src/fhir/text.ts. A unit may stand behind a number.
  if ('valueString' in answer && answer.valueString.length > 6 * (maxLength ?? 0) + 20)
    yield `${linkId} is answered at too great a length`;
}

function* wrongItems(
  found: readonly ResponseItem[],
  asked: readonly QuestionnaireItem[],
  form: Questionnaire,
): Generator<string> {
  let last = -1;
  for (const { linkId, answer = [], item = [] } of found) {
    const at = asked.findIndex((each) => each.linkId === linkId);
    const question = asked[at];
    if (question === undefined) {
      yield `${linkId} is not in the form there`;
      continue;
    }
    const { repeats } = question;
    if (at < last || (at === last && repeats !== true)) yield `${linkId} is out of order`;
    last = at;
    if (answer.length > 1 && repeats !== true) yield `${linkId} has two answers`;
    if (answer.length > 0 && item.length > 0) yield `${linkId} has answers and items`;
    for (const each of answer) yield* wrongAnswer(each, question, form);
    yield* wrongItems(item, question.item ?? [], form);
  }
}

export const lintResponse = (
  response: QuestionnaireResponse,
  form: Questionnaire,
): readonly string[] => [
  ...emptyIn(response, 'response'),
  ...wrongItems(response.item ?? [], form.item, form),
];
