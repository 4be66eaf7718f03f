/** What the cards are on the page: the whole questions, in their sections. */
import { SECTION_IDS, type SectionId } from '../../rules/record/path.ts';
import { questionAt, questionsIn, stationsIn } from '../keys.ts';

/** A question within another is part of its card. */
export function wholeAt(element: Element): HTMLElement | undefined {
  const question = questionAt(element);
  const around = question?.parentElement ?? null;
  return (around === null ? undefined : wholeAt(around)) ?? question;
}

export const cardsIn = (root: ParentNode): readonly HTMLElement[] =>
  questionsIn(root).filter((each) => wholeAt(each) === each);

export const sectionOf = (element: Element): SectionId | undefined => {
  const id = element.closest('section[id]')?.id;
  return SECTION_IDS.find((each) => each === id);
};

export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isAnswered = (station: HTMLElement): boolean =>
  station.querySelector('input[type="radio"]') === null ||
  station.querySelector('input:checked') !== null;

/** Something in the card is still to be answered: behind what was tapped, or passed before it. */
export function hasMore(card: HTMLElement, tapped: Element): boolean {
  const stations = stationsIn(card);
  return stations.at(-1)?.contains(tapped) !== true || !stations.every(isAnswered);
}
