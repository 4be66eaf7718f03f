/**
 * The open questions of an open verdict are the right ones: an answer to each listed one changes the
 * result, and no single answer that is not listed makes it positive. Tried with every single answer.
 */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Assessment } from '../../src/rules/words/assessment.ts';
import type { Decision } from '../../src/rules/decide.ts';
import { cannotBeTested } from '../../src/rules/facts/examination.ts';
import { DATE_IDS, EXAM_IDS } from '../../src/rules/record/ids.ts';
import type { QuestionId, Visit } from '../../src/rules/record/visit.ts';
import { assessed, classicVisit, decided, verdictOf } from '../rules/a-visit.ts';
import { filling, likelyVisit } from '../rules/any-visit.ts';
import { put } from '../rules/places.ts';
import { AGES, singleAnswers } from './relations-answers.ts';
import { law, type Law } from './relations-law.ts';

/** Close to settled, where one answer can matter, and anything. */
const open: fc.Arbitrary<Visit> = fc
  .oneof(
    likelyVisit,
    fc
      .array(filling, { minLength: 1, maxLength: 3 })
      .map((fillings) =>
        fillings.reduce((visit, [place, value]) => put(visit, place, value), classicVisit),
      ),
  )
  .filter((visit) => verdictOf(visit) === 'indeterminate');

const valuesOf = ({ known, verdict }: Decision): string =>
  [verdict, ...([1, 2, 3, 4, 5] as const).map((number) => known[`criterion-${number}`])].join();
const askedBy = ({ open: questions }: Assessment): string => JSON.stringify(questions);

/** They open another pathway, which has open questions of its own (D16, D17). */
const PATHWAY: readonly QuestionId[] = ['cannot-describe', 'described-by', 'age'];
/** What may always end it: something that explains all of it, or legs that take no part (D1, D7). */
const mayAlwaysEnd = (question: QuestionId): boolean =>
  /^(?:condition|exam)\./.test(question) ||
  ['another-cause-state', 'own-judgement', 'sites'].includes(question);

const takesNoPart = ({ many: { sites = [] } }: Visit): boolean =>
  sites.length > 0 && !sites.includes('legs');

/**
 * Recorded as never to be tested, or as in other parts than the legs: another answer would take that back,
 * and settles nothing (D24). Of legs that take no part it is asked whether it began there.
 */
const isTakenBack = (visit: Visit, question: QuestionId): boolean =>
  (question === 'sites' && takesNoPart(visit)) ||
  EXAM_IDS.some((id) => question === `exam.${id}` && cannotBeTested(visit, id));

/** What is typed and listed, an age or a date, as it may be put right: none of it settles a verdict. */
function corrected(visit: Visit, question: QuestionId): readonly Visit[] {
  const { numbers, words, medicines } = visit;
  if (question === 'age' || question === 'age-at-onset')
    return AGES.map((text) => ({
      ...visit,
      numbers: { ...numbers, [question]: { text, unit: 'years' } },
    }));
  if (DATE_IDS.some((id) => id === question))
    return [{ ...visit, words: { ...words, [question]: '2025' } }];
  if (question !== 'medicines') return [];
  return [{ ...visit, medicines: medicines.map(({ name }) => ({ name })) }];
}

export const OPEN: readonly Law[] = [
  law(
    'some answer to every listed question changes a criterion, the verdict or what is open',
    open,
    (visit) => {
      const [was, asked] = [valuesOf(decided(visit)), assessed(visit)];
      const singles = singleAnswers(visit);
      for (const { question, says } of asked.open) {
        const replies = [
          ...singles.filter((each) => each.question === question).map((each) => each.visit),
          ...corrected(visit, question),
        ];
        const moves =
          replies.some((each) => valuesOf(decided(each)) !== was) ||
          replies.some((each) => askedBy(assessed(each)) !== askedBy(asked));
        if (!moves) expect.fail(`${question} changes nothing: ${says}`);
      }
    },
    1 / 10,
  ),
  law(
    'an answer that settles it is listed, or belongs to the closed list',
    open,
    (visit) => {
      const listed = new Set(assessed(visit).open.map(({ question }) => question));
      for (const { question, reply, visit: after } of singleAnswers(visit)) {
        if (listed.has(question) || PATHWAY.includes(question)) continue;
        if (isTakenBack(visit, question)) continue;
        const is = verdictOf(after);
        if (is === 'indeterminate' || (is === 'not-met' && mayAlwaysEnd(question))) continue;
        expect.fail(`${question}: ${reply} makes it ${is}, and is not listed`);
      }
    },
    1 / 10,
  ),
];
