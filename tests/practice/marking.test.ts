/** How a score is made, by the weights of weights.ts; an ignored red flag caps it. */
import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../src/practice/attempt.ts';
import { ASKABLE } from '../../src/practice/ask.ts';
import { debrief } from '../../src/practice/debrief.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { wasHeard } from '../../src/practice/marking.ts';
import { expertVisit } from '../../src/practice/played.ts';
import { CORE_MIMIC_IDS } from '../../src/rules/record/ids.ts';
import { CONFIDENCE, CONFIDENCE_IDS } from '../../src/practice/commitment.ts';
import { CAP, CONFIDENCE_POINTS, WEIGHTS } from '../../src/practice/weights.ts';
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

const needed = of.expert.asks;
const expert = expertVisit(of);

/** The expert’s checklist with so many of the mimics left blank. */
function withoutMimics(count: number): Visit {
  const left = new Set<string>(CORE_MIMIC_IDS.slice(0, count));
  return {
    ...expert,
    conditions: Object.fromEntries(
      Object.entries(expert.conditions).filter(([id]) => !left.has(id)),
    ),
  };
}

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
    ['of everything right', {}, [36, 39, 25]],
    ['with two hints', { hints: 2 }, [32, 39, 25]],
    [
      'of a blank checklist: never below nothing, closed early, no safety question answered',
      { asked: [], visit: emptyVisit, hints: 9 },
      [0, 19, 15],
    ],
    ['of a wrong conclusion, sure of it', { commitment: { conclusion: 'not-rls' } }, [36, 8, 25]],
    [
      'of a wrong conclusion, at even odds',
      { commitment: { conclusion: 'not-rls', confidence: 'guess' } },
      [36, 16, 25],
    ],
    ['of a right one at even odds', { commitment: { confidence: 'guess' } }, [36, 36, 25]],
    ['of another rival', { commitment: { rival: 'stroke' } }, [36, 31, 25]],
    ['of too soon', { commitment: { howSoon: 'same day' } }, [36, 39, 18]],
    ['of one of two steps', { commitment: { steps: ['iron'] } }, [36, 39, 20]],
    [
      'of a step that nothing asks for',
      { commitment: { steps: ['iron', 'iron-cause', 'sleep'] } },
      [36, 39, 22],
    ],
    [
      'of a dear one that nothing asks for',
      { commitment: { steps: ['iron', 'iron-cause', 'spine-imaging'] } },
      [36, 39, 20],
    ],
    ['with a test that nothing called for', { asked: [...needed, 'lab.tsh'] }, [35, 39, 25]],
    ['with a dear test that nothing called for', { asked: [...needed, 'lab.mma'] }, [33, 39, 25]],
    ['with all that can be asked', { asked: ASKABLE }, [21, 39, 25]],
    ['S2-21: closed early, with seven mimics not asked', { visit: withoutMimics(7) }, [36, 19, 25]],
    [
      'of the expert’s conclusion against one’s own checklist',
      {
        visit: {
          ...expert,
          conditions: {
            ...expert.conditions,
            'leg-cramps': { state: 'present', 'explains-all': 'no' },
          },
        },
      },
      [36, 29, 25],
    ],
    [
      'of no red flag, with the safety questions not answered',
      { visit: { ...expertVisit(of), safety: {} } },
      [36, 39, 15],
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
    expect(mark.capped).toContain('red flag was missed');
    expect(unsafe[0]).toBe(mark.capped);
    const inTime = debrief({
      ...attempt,
      commitment: { ...attempt.commitment, howSoon: flagged.expert.expects.howSoon },
    });
    expect(inTime.mark.total).toBe(100);
    expect(inTime.mark.capped).toBeUndefined();
  });
});

test('the weights make 100', () => {
  expect(Object.values(WEIGHTS).reduce((sum, each) => sum + each, 0)).toBe(100);
});

test('S2-21: closing early is the first thing said, and says with what open', () => {
  const [first] = debrief({
    case: of,
    asked: [],
    hints: 0,
    visit: withoutMimics(7),
    commitment: right,
  }).happened;
  expect(first).toMatch(/^You closed early: .* with 7 conditions that look like RLS still open/);
});

const expected = (id: (typeof CONFIDENCE_IDS)[number], chance: number): number =>
  chance * CONFIDENCE_POINTS[id].right + (1 - chance) * CONFIDENCE_POINTS[id].wrong;

describe('confidence', () => {
  test('is scored properly: whoever says what stands nearest to what they believe earns most', () => {
    for (let percent = 50; percent <= 100; percent += 1) {
      const chance = percent / 100;
      const far = (id: (typeof CONFIDENCE_IDS)[number]) =>
        Math.abs(CONFIDENCE[id].percent - percent);
      const best = CONFIDENCE_IDS.toSorted(
        (one, other) => expected(other, chance) - expected(one, chance),
      )[0];
      const nearest = Math.min(...CONFIDENCE_IDS.map(far));
      // In whole points the borders lie within one percent of halfway.
      if (best !== undefined) expect(far(best), `${percent} %`).toBeLessThanOrEqual(nearest + 2);
    }
  });

  test('earns from nothing to its weight', () => {
    const all = CONFIDENCE_IDS.flatMap((id) => Object.values(CONFIDENCE_POINTS[id]));
    expect([Math.min(...all), Math.max(...all)]).toEqual([0, WEIGHTS.confidence]);
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
