/**
 * The tree as a Questionnaire. It preselects nothing, requires nothing and works out no result: a verdict
 * without its red flags, drawn by a program of others, would reassure where it must not.
 */
import { INTENDED_USE } from '../rules/edition.ts';
import { quantity } from '../rules/record/quantities.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { LOINC_SYSTEM, MONTH, QUESTIONNAIRE, systemOf, valueSetOf, VERSION } from './canonical.ts';
import { loincOfQuestion, unitCoding } from './codes.ts';
import { CAUSE, CAUSE_LISTS } from './findings.ts';
import type { Cause, Choice, Item, Leaf, Options, Several } from './item.ts';
import { PROGRAM } from './program.ts';
import type { Coding, Extension, Questionnaire, QuestionnaireItem } from './resources.ts';
import { TREE } from './tree.ts';

const EXTENSION = 'http://hl7.org/fhir/StructureDefinition';

const control = (code: string): Extension => ({
  url: `${EXTENSION}/questionnaire-itemControl`,
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
  },
});
const HIDDEN: Extension = { url: `${EXTENSION}/questionnaire-hidden`, valueBoolean: true };

type Of = Pick<QuestionnaireItem, 'type'> & Partial<QuestionnaireItem>;

const codings = (list: string, options: Options): readonly Coding[] =>
  options.map(([code, display]) => ({ system: systemOf(list), code, display }));

const answerOption = ({ list, options }: Choice | Several) =>
  codings(list, options).map((valueCoding) => ({ valueCoding }));

/** A long list is stated once, and named where it is offered. */
const causeList = ({ options }: Cause): string =>
  `#${CAUSE_LISTS.find((each) => each.options === options)?.id ?? ''}`;

/** What its kind makes of a question. */
function ofKind(leaf: Leaf): Of {
  switch (leaf.kind) {
    case 'choice':
      return {
        type: 'choice',
        extension: [control(leaf.look ?? 'radio-button')],
        answerOption: answerOption(leaf),
      };
    case 'several':
      return {
        type: 'choice',
        extension: [control('check-box')],
        repeats: true,
        answerOption: answerOption(leaf),
      };
    case 'cause':
      return {
        type: 'choice',
        extension: [control('drop-down')],
        answerValueSet: causeList(leaf),
      };
    case 'number': {
      const code = loincOfQuestion(leaf.of);
      return {
        type: 'quantity',
        ...(code === undefined ? {} : { code: [code] }),
        extension: quantity(leaf.of).units.map(({ unit }) => ({
          url: `${EXTENSION}/questionnaire-unitOption`,
          valueCoding: unitCoding(unit),
        })),
      };
    }
    case 'as-written':
      return { type: 'string', maxLength: LONGEST.number };
    case 'words':
      return { type: 'string', maxLength: leaf.longest };
    case 'clock':
      return { type: 'time' };
    case 'day':
      return { type: 'date' };
    case 'mark':
      return { type: 'boolean' };
  }
}

const shownWhen = ({ when }: Leaf): Partial<QuestionnaireItem> =>
  when === undefined
    ? {}
    : {
        enableWhen: [
          {
            question: when.linkId,
            operator: '=',
            answerCoding: { system: systemOf(when.list), code: when.code },
          },
        ],
      };

/** Read beside its question. */
const helpItem = (linkId: string, text: string): QuestionnaireItem => ({
  linkId: `${linkId}.help`,
  text,
  type: 'display',
  extension: [control('help')],
});

function question(leaf: Leaf): QuestionnaireItem {
  const { linkId, text, help, hidden } = leaf;
  const { extension = [], ...of } = ofKind(leaf);
  const extensions = hidden === true ? [...extension, HIDDEN] : extension;
  return {
    linkId,
    text,
    ...of,
    ...(extensions.length === 0 ? {} : { extension: extensions }),
    ...shownWhen(leaf),
    ...(help === undefined ? {} : { item: [helpItem(linkId, help)] }),
  };
}

function itemOf(item: Item): QuestionnaireItem {
  const { linkId, text } = item;
  if (item.kind === 'group')
    return {
      linkId,
      text,
      type: 'group',
      ...(item.rows === undefined ? {} : { repeats: true }),
      item: item.items.map(itemOf),
    };
  if (item.kind !== 'note') return question(item);
  const { ifMarked } = item;
  return {
    linkId,
    text,
    type: 'display',
    ...(ifMarked === undefined
      ? {}
      : { enableWhen: [{ question: ifMarked, operator: '=', answerBoolean: true }] }),
  };
}

/** As the licence of LOINC asks for it, word for word. */
const LOINC_NOTICE = `This material contains content from LOINC (${LOINC_SYSTEM}). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at ${LOINC_SYSTEM}/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.`;

const WORKS_OUT_NOTHING =
  'This form works out no result: open the response in the checklist for its assessment.';

/** The form, which is the same for every visit. */
export const questionnaire = (): Questionnaire => ({
  resourceType: 'Questionnaire',
  id: 'rls-checklist',
  url: QUESTIONNAIRE,
  version: VERSION,
  name: 'RlsChecklist',
  title: PROGRAM,
  status: 'active',
  subjectType: ['Patient'],
  date: MONTH,
  description: `${INTENDED_USE} ${WORKS_OUT_NOTHING}`,
  copyright: LOINC_NOTICE,
  contained: CAUSE_LISTS.map(({ id, options }) => ({
    resourceType: 'ValueSet',
    id,
    url: valueSetOf(id),
    status: 'active',
    expansion: { timestamp: MONTH, contains: codings(CAUSE, options) },
  })),
  item: [
    { linkId: 'intended-use', text: `${INTENDED_USE} ${WORKS_OUT_NOTHING}`, type: 'display' },
    ...TREE.map(itemOf),
  ],
});
