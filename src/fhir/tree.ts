/**
 * The checklist as a tree of questions in the order of the page: the form, the answers and the way back
 * are three readings of it. Its names (linkId) and codes stay for ever; files of others carry them.
 */
import {
  DATE_IDS,
  MEDICINE_DATES,
  type ConditionId,
  type ExamId,
  type LabId,
  type NumberId,
  type SafetyId,
} from '../rules/record/ids.ts';
import { askOf } from '../rules/record/ask.ts';
import { keysOf } from '../rules/record/keyed.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { behindMore, IN_SUMMARY } from '../rules/record/more.ts';
import { DETAIL_OF, SECTION_IDS, SHORT_PATH, type SectionId } from '../rules/record/path.ts';
import { byPlace, type ByPart } from '../rules/record/places.ts';
import { placeInVisit } from '../rules/record/question-ids.ts';
import { MANY, MEDICINE_QUESTIONS, QUESTIONS, WORDS_WORDS } from '../rules/record/questions.ts';
import { questionLabel } from '../rules/words/answers.ts';
import type { AnswerId, ManyId, QuestionId, WordsId } from '../rules/record/visit.ts';
import { examItem } from './findings.ts';
import { anotherCauseItem, conditionItem, safetyItem } from './follow-ups.ts';
import {
  choice,
  group,
  listOf,
  mark,
  plain,
  several,
  words,
  type Group,
  type Item,
  type Leaf,
} from './item.ts';
import { labItem, numberItem, takenFrom } from './typed.ts';

/** To read out, and what counts, in one text. */
function helpOf(of: { readonly ask?: string; readonly help?: readonly string[] }) {
  const ask = askOf(of);
  const lines = [...(ask === undefined ? [] : [ask]), ...(of.help ?? [])];
  return lines.length === 0 ? {} : { help: lines.join(' ') };
}

const CLOCKS: readonly WordsId[] = ['clock-now', 'clock-at-start'];

function wordsItem(id: WordsId): Leaf {
  const { label } = WORDS_WORDS[id];
  const path = ['words', id];
  const help = helpOf(WORDS_WORDS[id]);
  if (CLOCKS.includes(id)) return plain('clock', id, label, path, help);
  const isDate = DATE_IDS.some((each) => each === id);
  return words(id, label, path, isDate ? LONGEST.date : LONGEST.note, help);
}

const medicines = (): Group => {
  const { use, began, time, dates } = MEDICINE_QUESTIONS;
  return {
    ...group('medicines', questionLabel('medicines'), [
      words('medicine.name', 'Medicine', ['name'], LONGEST.medicine),
      choice('medicine.use', use.label, ['use'], 'use', use.options),
      ...MEDICINE_DATES.map((date) => words(`medicine.${date}`, dates[date], [date], LONGEST.date)),
      choice('medicine.began', began.label, ['began'], 'began', began.options),
      words('medicine.time', time, ['time']),
      ...takenFrom('medicine', []),
    ]),
    rows: ['medicines'],
  };
};

/** What each question is in the form. */
const ITEMS: ByPart<readonly [], Item> = {
  answers: (id: AnswerId) => {
    const { label, options } = QUESTIONS[id];
    return choice(id, label, ['answers', id], listOf(id, options), options, helpOf(QUESTIONS[id]));
  },
  many: (id: ManyId) => {
    const { label, options } = MANY[id];
    return several(
      id,
      label,
      ['many', id],
      listOf(id, options),
      Object.entries(options),
      helpOf(MANY[id]),
    );
  },
  words: wordsItem,
  numbers: (id: NumberId) => numberItem(id),
  safety: (id: SafetyId) => safetyItem(id),
  conditions: (id: ConditionId) => conditionItem(id),
  exam: (id: ExamId) => examItem(id),
  labs: (id: LabId) => labItem(id),
  'another-cause': anotherCauseItem,
  medicines,
};

const itemOf = (id: QuestionId): Item => byPlace(ITEMS, placeInVisit(id));

/** A question with those that the page draws within it. */
const withDetails = (id: QuestionId): readonly Item[] => [
  itemOf(id),
  ...keysOf<QuestionId>(DETAIL_OF)
    .filter((detail) => DETAIL_OF[detail] === id)
    .map(itemOf),
];

/** The headings of the whole form; the page has shorter ones, of its short path. */
const TITLES: Readonly<Record<SectionId, string>> = {
  patient: 'Patient',
  criteria: 'Criteria and course',
  safety: 'Safety',
  mimics: 'Mimics',
  exam: 'Examination',
  labs: 'Bloods',
  causes: 'Medicines and causes',
};

const section = (id: SectionId): Group =>
  group(`section.${id}`, TITLES[id], [...SHORT_PATH[id], ...behindMore(id)].flatMap(withDetails));

/** The mark of a visit that is no patient's. */
const EXAMPLE = mark('example', 'Example', ['example']);

export const TREE: readonly Item[] = [
  EXAMPLE,
  {
    kind: 'note',
    linkId: 'example.note',
    text: 'Example: a fictional patient, and no record of anybody.',
    ifMarked: EXAMPLE.linkId,
  },
  ...SECTION_IDS.map(section),
  group('section.conclusion', 'Conclusion and plan', IN_SUMMARY.map(itemOf)),
];

type Named = { readonly leaf: Leaf; readonly name: string };

/** As a sentence names it: with the heading that it stands under, unless that is all of its name. */
function nameIn({ linkId, text: heading }: Group, leaf: Leaf): string {
  if (linkId.startsWith('section.')) return leaf.text;
  const isOfHeading = leaf.kind === 'as-written' || linkId === `group.${leaf.linkId}`;
  return isOfHeading ? heading : `${heading}: ${leaf.text}`;
}

const namedIn = (items: readonly Item[], above?: Group): readonly Named[] =>
  items.flatMap((item): readonly Named[] => {
    if (item.kind === 'group') return namedIn(item.items, item);
    if (item.kind === 'note') return [];
    return [{ leaf: item, name: above === undefined ? item.text : nameIn(above, item) }];
  });

const NAMED = namedIn(TREE);

/** Every question of the form. */
export const LEAVES = NAMED.map(({ leaf }) => leaf);

const NAMES: ReadonlyMap<string, string> = new Map(
  NAMED.map(({ leaf, name }) => [leaf.linkId, name] as const),
);
/** A question by the words that tell it from the others: “Gait”, “Gait: Since”. */
export const nameOf = ({ linkId, text }: Item): string => NAMES.get(linkId) ?? text;
