/**
 * Whatever a visit holds goes out and comes back: by the official schema, by what the schema does not see,
 * equal in all that is recorded and in every field of the assessment.
 */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionnaire } from '../../src/fhir/questionnaire.ts';
import { readResponse } from '../../src/fhir/read-response.ts';
import type { QuestionnaireResponse } from '../../src/fhir/resources.ts';
import { responseOf } from '../../src/fhir/response.ts';
import { assess } from '../../src/rules/assess.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import { isObject } from '../../src/rules/record/json.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { anyVisit, likelyVisit } from '../rules/any-visit.ts';
import { tries } from '../prove/tries.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { lintResponse } from './lint.ts';
import { schemaErrors } from './r4-schema.ts';

const AT = '2026-11-20T10:42:00.000Z';
const TODAY = '2026-11-21';
const form = questionnaire();

/**
 * Without what says nothing: a text of no characters, no choices, an answer with nothing in it. FHIR has
 * no way to write them, and the page takes them for blanks.
 */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutBlanks);
  if (!isObject(value)) return value === '' ? undefined : value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutBlanks(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function back(response: QuestionnaireResponse): Visit {
  const read = readResponse(JSON.stringify(response));
  if (!read.ok) throw new Error(read.says);
  return read.response.visit;
}

/** The quick comparison first: the other one says what differs. */
function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}

function comesBack(visit: Visit): void {
  const response = responseOf(visit, AT);
  expect(schemaErrors('QuestionnaireResponse', response)).toEqual([]);
  expect(lintResponse(response, form)).toEqual([]);
  const again = back(response);
  expectSame(withoutBlanks(again), withoutBlanks(visit));
  expectSame(assess(again, TODAY), assess(canonical(visit), TODAY));
}

test('visits as they occur', { tags: 'long' }, () => {
  fc.assert(fc.property(likelyVisit, comesBack), { numRuns: tries(200) });
});

test('visits of the whole schema, sense or not', { tags: 'long' }, () => {
  fc.assert(fc.property(anyVisit, comesBack), { numRuns: tries(100) });
});

test('an example comes back as an example', () => {
  comesBack(THE_EXAMPLE);
  const response = responseOf(THE_EXAMPLE, AT);
  expect(back(response).example).toBe(true);
  const { meta, text } = response;
  expect(meta.security).toMatchObject([{ code: 'HTEST' }]);
  expect(text.div).toContain('<p>Example: Yes</p>');
});
