import type { Assessment } from '../../src/rules/words/assessment.ts';

/** The panel names what is open as links below, so its sentence ends before them. */
export function onScreen({ headline: { says, open } }: Assessment): string {
  return open.length === 0 ? says : (says.split(' Open: ')[0] ?? says);
}
