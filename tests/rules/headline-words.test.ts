/** The register's words of the headline (D9) are those that a visit is told, gaps filled. */
import { expect, test } from 'vitest';
import { LIBRARY } from '../../src/practice/library.ts';
import { expertVisit } from '../../src/practice/played.ts';
import { HEADLINE_TEMPLATES } from '../../src/rules/tables/headline-words.ts';
import { HEADLINES } from '../../src/rules/tables/headline.ts';
import { REGISTER } from '../../src/evidence/register.ts';
import { assessed, classicVisit, visitWith } from './a-visit.ts';
import { VIGNETTES } from './vignettes.ts';

const registered = REGISTER.find(({ table }) => table.id === 'impression');

test.each(HEADLINES.rows.map(({ id }) => id))('the register says the words of %s', (id) => {
  expect(registered?.says(id)).toEqual(HEADLINE_TEMPLATES[id]);
});

/** Up to its first gap or sign: what a visit that is led by the row is told, whatever fills the gaps. */
const beginning = (template: string): string => /^[^{,.:]*/.exec(template)?.[0] ?? '';

/** Observation that fails is told in the words of its verdict (D17). */
const BY_OBSERVATION = 'Observation criteria not met; low certainty.';

const TOLD = [
  ...VIGNETTES.map(({ visit }) => visit),
  ...LIBRARY.map(expertVisit),
  visitWith(classicVisit, { answers: { 'own-judgement': 'no' } }),
  visitWith(classicVisit, { exam: { gait: undefined } }),
].map((visit) => assessed(visit).headline);

test('every row leads one of these visits, in those words', () => {
  const wrong = TOLD.filter(
    ({ id, says }) =>
      says !== BY_OBSERVATION &&
      !HEADLINE_TEMPLATES[id].some((template) => says.includes(beginning(template))),
  );
  expect(wrong.map(({ id, says }) => `${id}: ${says}`)).toEqual([]);
  expect(new Set(TOLD.map(({ id }) => id))).toEqual(new Set(HEADLINES.rows.map(({ id }) => id)));
});

test('each gap is named in braces', () => {
  expect(HEADLINE_TEMPLATES.emergency).toEqual([
    'Now: {finding}. Suspect {suspicion}. {action} RLS does not explain it.',
  ]);
  expect(HEADLINE_TEMPLATES['met-with-coexisting']).toEqual([
    'RLS criteria met, on {treatment}, {rider}, with coexisting {condition}, with suspected {suspected condition}, with unsure: {unsure condition}.',
    'Balance cannot be tested: {reason}.',
  ]);
});
