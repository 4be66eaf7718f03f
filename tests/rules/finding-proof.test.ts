/**
 * D52: no answer that adds danger ever lowers a time. A part of the states of each finding, by a step
 * that divides no axis; the long proof walks them all, and so many more drawn visits.
 */
import { describe, expect, test } from 'vitest';
import { proveSpace } from '../prove/finding-edges.ts';
import { wrongFindings } from '../prove/finding-report.ts';
import { canBeRecorded, visitAt } from '../prove/finding-space.ts';
import { FINDING_SPACES } from '../prove/finding-states.ts';
import { factsOf, timedRows } from '../prove/finding-times.ts';
import { ACCOUNTS } from '../prove/relations-accounts.ts';
import { tries } from '../prove/tries.ts';

/** A prime that is no number of choices. */
const PRIME = 1009;

describe('no answer that adds danger lowers a time', () => {
  test.each(FINDING_SPACES.map((walked, space) => [walked.space.id, walked, space] as const))(
    '%s',
    (_id, walked, space) => {
      const proved = proveSpace(walked, PRIME);
      expect(proved.states).toBeGreaterThan(30);
      expect(wrongFindings([{ space, proved }])).toEqual([]);
    },
  );
});

test('the part walks to Guillain-Barré syndrome by ankle reflexes that are lost of late (D37)', () => {
  const reached = new Set<string>();
  for (const walked of FINDING_SPACES) {
    if (!walked.space.axes.some(({ name }) => name === 'reflexes')) continue;
    for (let state = 0; state < walked.size; state += PRIME) {
      if (!canBeRecorded(walked, state)) continue;
      const known = factsOf(visitAt(walked, state));
      if (known.signs['ankle-reflexes'] !== 'lost') continue;
      const ids = timedRows(known).map(({ id }) => id);
      for (const id of ids) reached.add(id);
      if (ids.includes('E2') && known.strength['weakness-tempo'] === 'unknown')
        reached.add('E2, unknown');
    }
  }
  for (const each of ['E2, unknown', 'E2b', 'E2b-told', 'E2b-balance'])
    expect([...reached]).toContain(each);
});

describe('of drawn visits', () => {
  const DRAWS = 20;
  test.each(ACCOUNTS.map((each) => [each.says, each.prove] as const))('%s', (_says, prove) => {
    prove(DRAWS * tries(15));
  });
});
