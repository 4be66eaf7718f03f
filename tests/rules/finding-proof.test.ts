/**
 * D52: no answer that adds danger ever lowers a time. A part of the states of each finding, by a step
 * that divides no axis; the long proof walks them all, and so many more drawn visits.
 */
import { describe, expect, test } from 'vitest';
import { proveSpace } from '../prove/finding-edges.ts';
import { wrongFindings } from '../prove/finding-report.ts';
import { FINDING_SPACES } from '../prove/finding-states.ts';
import { ACCOUNTS } from '../prove/relations-accounts.ts';
import { tries } from '../prove/tries.ts';

/** A prime that is no number of choices. */
const PRIME = 307;

describe('no answer that adds danger lowers a time', () => {
  test.each(FINDING_SPACES.map((walked, space) => [walked.space.id, walked, space] as const))(
    '%s',
    (_id, walked, space) => {
      const proved = proveSpace(walked, PRIME);
      expect(proved.states).toBeGreaterThan(50);
      expect(wrongFindings([{ space, proved }])).toEqual([]);
    },
  );
});

describe('of drawn visits', () => {
  const DRAWS = 20;
  test.each(ACCOUNTS.map((each) => [each.says, each.prove] as const))('%s', (_says, prove) => {
    prove(DRAWS * tries(15));
  });
});
