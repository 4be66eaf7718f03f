/**
 * Damaged responses and bundles: each is taken whole or refused with one sentence, and never throws.
 * 5,000 in a test run, or ten times as many as other tests are tried in the long proof.
 */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { bundleOf } from '../../src/fhir/bundle.ts';
import { readResponse } from '../../src/fhir/read-response.ts';
import { responseOf } from '../../src/fhir/response.ts';
import { misplacedIn } from '../../src/rules/record/misplaced.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { chanceOf, crossing } from '../prove/files-visits.ts';
import { damaged, KINDS } from '../prove/files-damage.ts';
import { tries } from '../prove/tries.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { unsettledVisit } from '../rules/unsettled-visit.ts';

const AT = '2026-11-20T10:42:00.000Z';
const SEED = 20_261_201;
const TRIES = tries(500) * 10;
const SENTENCE = /^The (?:file|response) \P{Cc}{3,700}\.$/u;
/** A file that was cut or written over may still be one; nobody could mean these. */
const NEVER_TAKEN: ReadonlySet<string> = new Set(['twice', 'prototype', 'nest', 'foreign']);

const aVisit = crossing(SEED);
const visits = [
  unsettledVisit,
  THE_EXAMPLE,
  ...Array.from({ length: 40 }, (_, at) => aVisit(chanceOf(SEED, at))),
];
/** Without its narrative, which nobody reads: half of it, and it would take half of the damage. */
const plain = (visit: Visit, at: number): string => {
  const { text: _, ...response } = responseOf(visit, AT);
  const bundle = bundleOf(visit, 'A summary.', AT, () => `${at}`);
  const entry = bundle.entry.map((each, nth) => (nth === 0 ? { resource: response } : each));
  return JSON.stringify(at % 3 === 2 ? { ...bundle, entry } : response);
};
/** What a visit of the whole schema makes takes ten times as long to damage, and breaks alike. */
const texts = visits.map(plain).filter((text) => text.length < 15_000);

test('damaged, it is refused with a sentence or taken whole', { tags: 'long' }, () => {
  const tried = new Set<string>();
  const counts = { taken: 0, refused: 0 };
  for (let at = 0; at < TRIES; at += 1) {
    const chance = chanceOf(SEED, at);
    const { text, kinds } = damaged(chance.oneOf(texts), chance);
    for (const kind of kinds) tried.add(kind);
    const read = readResponse(text);
    if (!read.ok) {
      counts.refused += 1;
      if (!SENTENCE.test(read.says)) expect.fail(`try ${at}: ${read.says}`);
      continue;
    }
    counts.taken += 1;
    if (kinds.length === 1 && kinds.some((kind) => NEVER_TAKEN.has(kind)))
      expect.fail(`try ${at}: taken, with ${kinds.join()}`);
    const { visit } = read.response;
    if (!visitSchema.safeParse(visit).success || misplacedIn(visit) !== undefined)
      expect.fail(`try ${at}: not whole`);
    // Nothing of it is half there: it goes out and comes in as the same.
    const again = readResponse(JSON.stringify(responseOf(visit, AT)));
    const back = again.ok ? again.response.visit : again.says;
    if (!isDeepStrictEqual(back, visit)) expect(back).toEqual(visit);
  }
  expect([...tried].toSorted()).toEqual(KINDS.toSorted());
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(TRIES / 50);
});
