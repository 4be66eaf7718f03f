/** What is typed in a field and not recorded: kept beside the visit in its tab, and said on paper. */
import { dayInWords } from '../language/in-words.ts';
import { tidy } from '../language/tidy.ts';
import { QUESTION_IDS } from '../rules/record/question-ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { questionLabel } from '../rules/words/answers.ts';
import { line, sentence } from './lines.ts';
import type { SummaryContext, SummaryLine } from './summary.ts';

/** By the name of the field: the id of its question, and behind a blank which part of it is meant. */
export type Drafts = Readonly<Record<string, string>>;

const DRAWN = 'drawn';

function placeOf(name: string): { readonly id: QuestionId; readonly part: string } | undefined {
  const [first = '', ...rest] = name.split(' ');
  const id = QUESTION_IDS.find((each) => each === first);
  return id === undefined ? undefined : { id, part: rest.join(' ') };
}

/** The gate of drafts: what names no field of this checklist, or is no text, is none. */
export const draftsIn = (json: unknown): Drafts =>
  Object.fromEntries(
    Object.entries(typeof json === 'object' && json !== null ? json : {}).filter(
      ([name, text]) => typeof text === 'string' && placeOf(name) !== undefined,
    ),
  );

const draftInWords = (name: string, text: string): string => {
  const place = placeOf(name);
  if (place === undefined) return tidy(text);
  const label = questionLabel(place.id);
  return place.part === DRAWN
    ? `${label}, drawn on ${dayInWords(text)}`
    : `${label}: “${tidy(text)}”`;
};

/** A pasted text may name its patient, so that it is counted and not quoted. */
const pastedInWords = (left: number): string =>
  left === 1 ? '1 pasted line not taken over' : `${left} pasted lines not taken over`;

/** One line over all that is typed or pasted and not recorded, or none. */
export function draftLines({
  drafts = {},
  pasted = 0,
}: Pick<SummaryContext, 'drafts' | 'pasted'>): readonly SummaryLine[] {
  const typed = Object.entries(drafts).filter(([, text]) => text.trim() !== '');
  const words = [
    ...typed.map(([name, text]) => draftInWords(name, text)),
    ...(pasted === 0 ? [] : [pastedInWords(pasted)]),
  ];
  if (words.length === 0) return [];
  return [line(sentence(words.join('; ')), { label: 'Typed, not added', sign: '?', keeps: true })];
}

/** Whoever has a medicine in the field does not take none. */
export function besideDrafts(visit: Visit, { medicines = '' }: Drafts): Visit {
  if (medicines.trim() === '' || visit.answers['takes-medicines'] === undefined) return visit;
  return { ...visit, answers: { ...visit.answers, 'takes-medicines': undefined } };
}
