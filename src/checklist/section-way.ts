/** The way to a section and to a question in it: each jump can be gone back on. */
import { markJump } from '../browser/way.ts';
import type { QuestionId } from '../rules/record/visit.ts';
import { goToQuestion } from './keys.ts';
import { placeOf } from './question.tsx';
import type { SectionId } from './section.tsx';

/** In the order of the page: `G`, then the number of one leads to it. */
const SECTION_IDS: readonly SectionId[] = [
  'patient',
  'safety',
  'criteria',
  'mimics',
  'exam',
  'labs',
  'causes',
];

/** The section that an address names. */
export const sectionNamed = (hash: string): SectionId | undefined =>
  SECTION_IDS.find((id) => hash === `#${id}`);

/** Shows a section, with the focus on its heading. False while it is not drawn. */
export function goToSection(id: SectionId): boolean {
  const section = document.getElementById(id);
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

export function jumpToSectionNumbered(number: number): void {
  const id = SECTION_IDS[number - 1];
  if (id !== undefined) jumpToSection(id);
}

/** Follows a link to a question. The address names its section: which question says of the visit. */
export function jumpToQuestion(id: QuestionId): boolean {
  const section = document.getElementById(placeOf(id))?.closest('section[id]')?.id;
  if (section !== undefined) markJump(`#${section}`);
  return goToQuestion(id);
}
