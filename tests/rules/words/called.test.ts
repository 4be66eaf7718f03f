import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { assess } from '../../../src/rules/assess.ts';
import { isAsked } from '../../../src/rules/facts/relevance.ts';
import { recordedAt } from '../../../src/rules/record/at-place.ts';
import { CORE_MIMIC_IDS } from '../../../src/rules/record/ids.ts';
import { behindMore, moreOf } from '../../../src/rules/record/more.ts';
import { DETAIL_OF, SECTION_IDS } from '../../../src/rules/record/path.ts';
import { placeInVisit } from '../../../src/rules/record/question-ids.ts';
import { emptyVisit, type QuestionId, type Visit } from '../../../src/rules/record/visit.ts';
import { calledFor } from '../../../src/rules/words/called.ts';
import { tries } from '../../prove/tries.ts';
import { anyVisit } from '../any-visit.ts';
import { classicVisit, TODAY } from '../a-visit.ts';

const calls = (visit: Visit) => calledFor(visit, assess(visit, TODAY));
const isBlank = (visit: Visit, id: QuestionId): boolean =>
  recordedAt(visit, placeInVisit(id)) === undefined;

const CALLING: readonly (readonly [what: string, Partial<Visit>, calls: QuestionId])[] = [
  ['a child', { numbers: { age: { text: '9', unit: 'years' } } }, 'described-by'],
  ['tingling', { many: { 'also-mentions': ['tingling-or-numb-feet'] } }, 'numb-since'],
  ['pramipexole', { medicines: [{ name: 'pramipexole', use: 'taking' }] }, 'impulse-change'],
  ['a bladder', { safety: { 'bladder-bowel-saddle': { answer: 'yes' } } }, 'exam.saddle-sphincter'],
  ['a hot joint', { safety: { 'hot-joint': { answer: 'yes' } } }, 'exam.joints'],
  ['weakness', { exam: { strength: { state: 'abnormal' } } }, 'exam.plantars'],
  [
    'a wheelchair',
    { exam: { gait: { state: 'not-examined', reason: 'wheelchair' } } },
    'exam.sitting-balance',
  ],
  ['light-headedness', { answers: { 'light-headed': 'yes' } }, 'exam.postural-bp'],
  ['dementia', { answers: { 'cannot-describe': 'yes' } }, 'observed-rest'],
];

const woman = (text: string): Visit => ({
  ...emptyVisit,
  numbers: { age: { text, unit: 'years' } },
  answers: { sex: 'female' },
});

describe('what comes out of More', () => {
  test('nothing on a blank visit', () => {
    expect([...calls(emptyVisit).keys()]).toEqual([]);
  });

  test.each(CALLING)('%s calls for its question, with a reason', (_, recorded, id) => {
    const called = calls({ ...emptyVisit, ...recorded }).get(id);
    expect(called).toBeDefined();
    if (called !== undefined && 'says' in called) expect(called.says).not.toBe('');
  });

  test('D72: of a medicine that is not in the list the first question on treatment is called', () => {
    const called = calls({ ...emptyVisit, medicines: [{ name: 'a herbal tea' }] });
    expect(called.get('changes-on-treatment')).toEqual({ says: 'a medicine is not in the list' });
    expect(called.has('impulse-change')).toBe(false);
    expect(called.has('follows-levodopa')).toBe(false);
    for (const name of ['ramipril', 'antidepressant'])
      expect(calls({ ...emptyVisit, medicines: [{ name }] }).has('changes-on-treatment')).toBe(
        false,
      );
  });

  test('a pregnancy is asked of a woman of an age for it, and of nobody on a blank page', () => {
    expect(calls(woman('30')).has('pregnant')).toBe(true);
    expect(calls(woman('70')).has('pregnant')).toBe(false);
  });

  test('low iron asks why', () => {
    const labs: Visit['labs'] = { ferritin: { text: '20', unit: 'ng/mL', 'unit-by': 'chosen' } };
    expect(calls({ ...classicVisit, labs }).has('iron-loss')).toBe(true);
  });
});

/** All that the rules require of a visit: what settles the verdict, and the mimics that must be asked. */
function required(visit: Visit): readonly QuestionId[] {
  const { open, mimics } = assess(visit, TODAY);
  const core: readonly string[] = CORE_MIMIC_IDS;
  return [
    ...open.map(({ question }) => question),
    ...mimics.required.filter((id) => !core.includes(id)).map((id) => `condition.${id}` as const),
  ];
}

test('whatever a rule requires is on the short path, comes out by itself, or is recorded', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const called = calls(visit);
      const hidden = required(visit).filter((id) => {
        const question = DETAIL_OF[id] ?? id;
        return moreOf(id) !== undefined && !called.has(question) && isBlank(visit, question);
      });
      expect(hidden).toEqual([]);
    }),
    { numRuns: tries(100) },
  );
});

test('only what stands behind More comes out, and only what this patient is asked', () => {
  const behind = new Set(SECTION_IDS.flatMap(behindMore));
  fc.assert(
    fc.property(anyVisit, (visit) => {
      for (const id of calls(visit).keys()) {
        expect(behind).toContain(id);
        expect(isAsked(visit, id) || !isBlank(visit, id)).toBe(true);
      }
    }),
    { numRuns: tries(60) },
  );
});
