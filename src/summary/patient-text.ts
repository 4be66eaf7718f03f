/** The patient's page as plain lines, for a message or a letter. */
import type { ForPatient } from '../rules/words/for-patient.ts';
import { plainAscii } from './plain-ascii.ts';

/** The lines of the diary, in which somebody writes. */
export const DIARY = ['Day', 'When it began', 'How bad, 0 to 10', 'How you slept'] as const;
export const DIARY_LINES = 4;

export const HEADINGS = {
  found: 'What we found',
  open: 'What is still open',
  next: 'What happens next',
  todo: 'What you can do',
} as const;

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((each) => `- ${each}`)];

/** `next`: the clinician's own words for what happens next. */
export function patientText(page: ForPatient, next: string): string {
  return [
    page.title,
    ...[page.says].filter((each) => each !== ''),
    ...page.why,
    ...listed(HEADINGS.found, page.found),
    ...listed(HEADINGS.open, page.open),
    ...listed(HEADINGS.next, next === '' ? [] : [next]),
    ...listed(HEADINGS.todo, page.todo),
    ...listed(page.net.title, page.net.for),
  ]
    .map(plainAscii)
    .join('\n');
}
