/** How a score is made: gathering 40, conclusion 35, next steps 25; an ignored red flag caps it. */
import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../src/practice/attempt.ts';
import { debrief } from '../../src/practice/debrief.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { CAP, wasHeard } from '../../src/practice/marking.ts';
import { expertVisit } from '../../src/practice/played.ts';
import { emptyVisit, type QuestionId, type Visit } from '../../src/rules/record/visit.ts';

const [of] = LIBRARY;
if (of === undefined) throw new Error('no case');
const flagged = LIBRARY.find(({ expert }) => expert.expects.howSoon === 'now');

const right: Commitment = {
  conclusion: of.expert.expects.conclusion,
  rival: of.expert.rivals[0] ?? 'rls',
  confidence: 'sure',
  howSoon: of.expert.expects.howSoon,
  steps: of.expert.steps,
};

type Did = {
  readonly asked?: readonly QuestionId[];
  readonly hints?: number;
  readonly visit?: Visit;
  readonly commitment?: Partial<Omit<Commitment, 'steps'>> & {
    readonly steps?: readonly Commitment['steps'][number][];
  };
};

const marked = ({ asked = of.expert.asks, hints = 0, visit = expertVisit(of), commitment }: Did) =>
  debrief({
    case: of,
    asked: asked.map((question, after) => ({ question, after })),
    hints,
    visit,
    commitment: { ...right, ...commitment, steps: [...(commitment?.steps ?? right.steps)] },
  }).mark;

const points = (did: Did) => marked(did).parts.map((part) => part.points);

describe('a score', () => {
  // name, what was done, [gathering, conclusion, next steps]
  test.each([
    ['of everything right', {}, [40, 35, 25]],
    ['with two hints', { hints: 2 }, [36, 35, 25]],
    ['never below nothing', { asked: [], visit: emptyVisit, hints: 9 }, [0, 35, 25]],
    ['of a wrong conclusion, sure of it', { commitment: { conclusion: 'not-rls' } }, [40, 10, 25]],
    [
      'of a wrong conclusion, at even odds',
      { commitment: { conclusion: 'not-rls', confidence: 'guess' } },
      [40, 14, 25],
    ],
    ['of a right one at even odds', { commitment: { confidence: 'guess' } }, [40, 34, 25]],
    ['of another rival', { commitment: { rival: 'stroke' } }, [40, 25, 25]],
    ['of too soon', { commitment: { howSoon: 'same day' } }, [40, 35, 18]],
    ['of one of two steps', { commitment: { steps: ['iron'] } }, [40, 35, 20]],
    [
      'of a step that nothing asks for',
      { commitment: { steps: ['iron', 'iron-cause', 'spine-imaging'] } },
      [40, 35, 22],
    ],
  ] as const)('%s', (_, did, expected) => {
    expect(points(did)).toEqual(expected);
  });

  test('says how it was made, in sentences', () => {
    for (const { how } of marked({ hints: 1 }).parts)
      for (const line of how) expect(line).toMatch(/\.$/);
  });

  test('is capped when a red flag is left for later, and says which', () => {
    if (flagged === undefined) throw new Error('no case with an emergency');
    const attempt = {
      case: flagged,
      asked: flagged.expert.asks.map((question, after) => ({ question, after })),
      hints: 0,
      visit: expertVisit(flagged),
      commitment: {
        conclusion: flagged.expert.expects.conclusion,
        rival: flagged.expert.rivals[0] ?? ('rls' as const),
        confidence: 'sure' as const,
        howSoon: 'routine' as const,
        steps: flagged.expert.steps,
      },
    };
    const { mark, unsafe } = debrief(attempt);
    expect(mark.total).toBe(CAP);
    expect(mark.capped).toContain('red flag was ignored');
    expect(unsafe[0]).toBe(mark.capped);
    const inTime = debrief({
      ...attempt,
      commitment: { ...attempt.commitment, howSoon: flagged.expert.expects.howSoon },
    });
    expect(inTime.mark.total).toBe(100);
    expect(inTime.mark.capped).toBeUndefined();
  });
});

describe('what a case turns on', () => {
  test('is known when it was asked, put down and concluded from', () => {
    expect(marked({}).missed).toEqual([]);
  });

  test.each([
    ['was not asked', { asked: of.expert.asks.filter((id) => id !== 'urge-to-move') }, ['urge']],
    [
      'was put down otherwise',
      {
        visit: {
          ...expertVisit(of),
          answers: { ...expertVisit(of).answers, 'urge-to-move': 'no' as const },
        },
      },
      ['urge'],
    ],
    [
      'was not concluded from: all of it',
      { commitment: { conclusion: 'not-rls' as const } },
      of.turnsOn.map(({ on }) => on),
    ],
  ])('is missed when it %s', (_, did, missed) => {
    expect(marked(did).missed).toEqual(missed);
  });
});

test('a question counts as heard when another one brought out all that it would have', () => {
  const shared = of.findings.find(({ about }) => about.length > 1);
  const [one, other] = shared?.about ?? [];
  if (one === undefined || other === undefined) throw new Error('no shared finding');
  expect(wasHeard(of, [one], other)).toBe(true);
  expect(wasHeard(of, [], other)).toBe(false);
  // What the case says nothing about is heard only by asking it.
  expect(wasHeard(of, [one], 'condition.plmt')).toBe(false);
});

describe('a difference from the expert’s checklist', () => {
  test('says what it alone would change', () => {
    const visit = expertVisit(of);
    const { differences } = debrief({
      case: of,
      asked: [],
      hints: 0,
      visit: { ...visit, answers: { ...visit.answers, 'relief-by-movement': 'no' } },
      commitment: right,
    });
    const found = differences.find(({ question }) => question === 'relief-by-movement');
    expect(found).toMatchObject({ yours: 'No', experts: 'Yes' });
    expect(found?.matters).toContain('the result would read');
  });

  test('is none where all is the same', () => {
    const { differences } = debrief({
      case: of,
      asked: [],
      hints: 0,
      visit: expertVisit(of),
      commitment: right,
    });
    expect(differences).toEqual([]);
  });
});
