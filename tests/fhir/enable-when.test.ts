/**
 * A program of others drops the answers to what it does not show. So a question waits for another only
 * where that changes nothing: not one word of the assessment.
 */
import * as fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { at, withAt } from '../../src/fhir/in-visit.ts';
import type { Leaf } from '../../src/fhir/item.ts';
import { LEAVES } from '../../src/fhir/tree.ts';
import { assess } from '../../src/rules/assess.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { anyVisit, likelyVisit } from '../rules/any-visit.ts';
import { tries } from '../prove/tries.ts';

const TODAY = '2026-11-21';

const leafOf = (linkId: string): Leaf => {
  const found = LEAVES.find((leaf) => leaf.linkId === linkId);
  if (found === undefined) throw new Error(`No question ${linkId}`);
  return found;
};

/** The code that is answered, and of a cause what it is. */
const answered = (visit: Visit, leaf: Leaf): unknown =>
  at(visit, leaf.kind === 'cause' ? [...leaf.path, 'to'] : leaf.path);

function isShown(visit: Visit, { when }: Leaf): boolean {
  if (when === undefined) return true;
  const asked = leafOf(when.linkId);
  return isShown(visit, asked) && answered(visit, asked) === when.code;
}

const WAITING = LEAVES.filter(({ when }) => when !== undefined);
const hidden = (visit: Visit): readonly Leaf[] =>
  WAITING.filter((leaf) => at(visit, leaf.path) !== undefined && !isShown(visit, leaf));

/** As a program leaves it that drops what it does not show. */
const shownOf = (visit: Visit): Visit =>
  canonical(
    visitSchema.parse(
      hidden(visit).reduce<Readonly<Record<string, unknown>>>(
        (left, leaf) => withAt(left, leaf.path, undefined),
        visit,
      ),
    ),
  );

let dropped = 0;

function changesNothing(visit: Visit): void {
  dropped += hidden(visit).length;
  const [whole, shown] = [canonical(visit), shownOf(visit)].map((each) => assess(each, TODAY));
  if (!isDeepStrictEqual(shown, whole)) expect(shown).toEqual(whole);
}

test('what is not shown changes nothing, in visits as they occur', { tags: 'long' }, () => {
  fc.assert(fc.property(likelyVisit, changesNothing), { numRuns: tries(100) });
});

test('nor in visits of the whole schema', { tags: 'long' }, () => {
  fc.assert(fc.property(anyVisit, changesNothing), { numRuns: tries(100) });
  expect(dropped).toBeGreaterThan(1000);
});

test('a program that dropped more would change the assessment', () => {
  const { when } = leafOf('safety.legs-weaker.onset');
  expect(when).toEqual({
    linkId: 'safety.legs-weaker',
    list: 'yes-no-unsure',
    code: 'yes',
  });
  // What no property bears out waits for nothing.
  for (const id of [
    'condition.akathisia.explains-all',
    'relief-by-movement-earlier',
    'trimester',
    'safety.limb-sudden.details',
    'exam.gait.reason',
    'exam.gait.attributed',
    'exam.strength.onset',
    'exam.strength.pain-limited',
    'power.grip.left',
  ])
    expect(leafOf(id).when).toBeUndefined();
});
