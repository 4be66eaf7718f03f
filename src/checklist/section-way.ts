/** The way to a section and to a question in it: each jump can be gone back on. */
import { reveal } from '../browser/reveal.ts';
import { markJump } from '../browser/way.ts';
import { SECTION_IDS, type SectionId } from '../rules/record/path.ts';
import type { QuestionId } from '../rules/record/visit.ts';
import { goToPlace } from './keys.ts';
import { placeOf } from './question-place.ts';

/** The section that an address names. */
export const sectionNamed = (hash: string): SectionId | undefined =>
  SECTION_IDS.find((id) => hash === `#${id}`);

/** Shows a section, with the focus on its heading, or its first open card. False while it is not drawn. */
export function goToSection(id: SectionId): boolean {
  const section = document.getElementById(id);
  if (section !== null && reveal(section)) return true;
  section?.scrollIntoView({ block: 'start' });
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
  return section !== null;
}

/** The same as a jump. */
export function jumpToSection(id: SectionId): boolean {
  if (document.getElementById(id) === null) return false;
  markJump(`#${id}`);
  return goToSection(id);
}

/** `G`, then the number of a section in the order of the page. */
export function jumpToSectionNumbered(number: number): void {
  const id = SECTION_IDS[number - 1];
  if (id !== undefined) jumpToSection(id);
}

/** Follows a link to a question. The address names its section: which question says of the visit. */
export function jumpToQuestion(id: QuestionId): boolean {
  const section = document.getElementById(placeOf(id))?.closest('section[id]')?.id;
  if (section !== undefined) markJump(`#${section}`);
  return goToPlace(placeOf(id), 'center', true);
}
