/** The answers that are given on every page: the first pass as in a quiet visit, then changes. */
import type { Shown, Step } from './in-page.ts';
import { seeded } from './seeded.ts';

export const FIRST: Step = { id: 'urge-to-move', value: 'yes' };
const CRITERIA = ['urge-to-move', 'rest-onset', 'relief-by-movement', 'evening-pattern'];
const QUIET = ['no', 'absent', 'normal'];
const QUIET_SHARE = 0.8;
const PASSES = 8;

/** Of the questions that `app` draws at first, those that the other page has as well. */
export function stepsOn(app: Shown, other: Shown): readonly Step[] {
  const chance = seeded(2012);
  const shared = app.questions.filter(({ id }) => other.questions.some((each) => each.id === id));
  const chosen = new Map<string, string>();
  const steps: Step[] = [];
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const { id, values } of shared) {
      const left = values.filter((value) => value !== chosen.get(id));
      const expected = left.find((value) =>
        CRITERIA.includes(id) ? value === 'yes' : QUIET.includes(value),
      );
      const value =
        expected !== undefined && pass % 2 === 0 && chance.happens(QUIET_SHARE)
          ? expected
          : chance.oneOf(left);
      chosen.set(id, value);
      steps.push({ id, value });
    }
  return steps;
}
