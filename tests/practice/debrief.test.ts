/** What a debrief says: what would have happened, and no line against another or against the lesson. */
import { describe, expect, test } from 'vitest';
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { debrief } from '../../src/practice/debrief.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import type { Attempt } from '../../src/practice/marking.ts';
import { TRAINEES } from './trainees.ts';

/** Somebody who looks at a case, asks nothing and sends it on in three weeks' time. */
const blank = (of: Attempt['case']): Attempt => ({
  case: of,
  asked: [],
  hints: 0,
  visit: emptyVisit,
  commitment: {
    conclusion: 'cannot-say',
    rival: 'rls',
    confidence: 'guess',
    howSoon: 'routine',
    steps: ['explain'],
  },
});

const WAYS = { ...TRAINEES, blank };
const all = LIBRARY.flatMap((of) =>
  Object.entries(WAYS).map(([name, plays]) => {
    const attempt: Attempt = plays(of);
    return { name: `${of.id}, ${name}`, attempt, ...debrief(attempt) };
  }),
);

const namesWhere = (holds: (one: (typeof all)[number]) => boolean): readonly string[] =>
  all.filter(holds).map(({ name }) => name);

describe('of every case, by every kind of trainee', () => {
  test('says what would have happened in three lines, each whole', () => {
    expect(
      namesWhere(
        ({ happened }) =>
          happened.length !== 3 ||
          new Set(happened).size !== 3 ||
          happened.some((line) => !/^[“A-Z].*[.?!”]$/u.test(line) || line.includes('undefined')),
      ),
    ).toEqual([]);
  });

  test('says first that it was closed early, else that a red flag was missed', () => {
    expect(
      namesWhere(
        ({ mark, happened }) =>
          (mark.closure.kind === 'early') !==
          (happened[0]?.startsWith('You closed early') === true),
      ),
    ).toEqual([]);
  });

  test('P16: nothing that could not be seen is missed, unsafe or held against what a case turns on', () => {
    expect(
      namesWhere(({ attempt, mark, path, unsafe }) => {
        const unseen = new Set(
          path.filter(({ heard, shown }) => !heard && !shown).map(({ question }) => question),
        );
        const blamed = attempt.case.unsafe.some(
          ({ if: move, says }) =>
            'not-asked' in move && unseen.has(move['not-asked']) && unsafe.includes(says),
        );
        const turned = attempt.case.turnsOn.some(
          ({ on, questions }) =>
            mark.right && mark.missed.includes(on) && questions.some((id) => unseen.has(id)),
        );
        return blamed || turned;
      }),
    ).toEqual([]);
    // It does happen: what stood behind More was not always called for.
    expect(all.some(({ path }) => path.some(({ heard, shown }) => !heard && !shown))).toBe(true);
  });

  test('P16: what was asked or heard is never missed, nor unsafe for not having been asked', () => {
    expect(
      namesWhere(({ attempt, path, unsafe }) => {
        const questions = attempt.asked.map(({ question }) => question);
        return (
          path.some(({ question, heard }) => questions.includes(question) && !heard) ||
          attempt.case.unsafe.some(
            ({ if: move, says }) =>
              'not-asked' in move && questions.includes(move['not-asked']) && unsafe.includes(says),
          )
        );
      }),
    ).toEqual([]);
  });

  test('nothing is both known and missed, and nothing that the expert orders is said to be unneeded', () => {
    expect(
      namesWhere(
        ({ attempt, mark }) =>
          mark.known.some((on) => mark.missed.includes(on)) ||
          mark.price.tests.some(({ question }) => attempt.case.expert.asks.includes(question)),
      ),
    ).toEqual([]);
  });

  test('the lesson is about what was missed, where anything was', () => {
    expect(
      namesWhere(({ mark, lesson }) => {
        if (lesson === undefined) return true;
        const isMissed = !['seen', 'unseen'].includes(lesson.how);
        return mark.missed.length > 0
          ? !isMissed || !mark.missed.includes(lesson.on)
          : isMissed || mark.known.includes(lesson.on) !== (lesson.how === 'seen');
      }),
    ).toEqual([]);
  });

  test('a lesson that says “not asked” is about a question that was shown and not heard', () => {
    expect(
      namesWhere(({ attempt, lesson, path }) => {
        const questions = attempt.case.turnsOn.find(({ on }) => on === lesson?.on)?.questions ?? [];
        const left = path.some(
          ({ question, heard, shown }) => questions.includes(question) && shown && !heard,
        );
        return lesson?.how === 'not-asked' ? !left : lesson?.how === 'seen' && left;
      }),
    ).toEqual([]);
  });
});
