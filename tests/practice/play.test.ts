/** Cases, played to the end by their own findings: what is asked is all that is known. The long proof plays every one. */
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/practice/library.ts';
import { revealed } from '../../src/practice/ask.ts';
import { joined } from '../../src/practice/piece.ts';
import { ANY_DAY, leanQuestions, resultOf } from '../../src/practice/played.ts';
import { assess } from '../../src/rules/assess.ts';
import { ask, commit, openPractice, play } from '../../src/visit/practice-session.ts';
import { change } from '../../src/visit/store.ts';
import { oneIn } from '../prove/tries.ts';
import { fakeSlot } from '../visit/outside.ts';

describe.each(oneIn(3, LIBRARY).map((of) => [of.id, of] as const))('%s', (_, of) => {
  const practice = openPractice({
    finished: fakeSlot(),
    begun: fakeSlot(),
    own: fakeSlot(),
    unread: fakeSlot(),
    now: () => new Date('2026-11-21T10:00:00Z'),
  });
  const playing = () => {
    const found = practice.state.getState().playing;
    if (found === undefined) throw new Error('nothing is played');
    return found;
  };

  test('is solved from what its questions reveal, and marked in full', () => {
    play(practice, of);
    const asked = leanQuestions(of);
    for (const id of asked) ask(practice, id);
    // Age and sex stand in the opening. All of it is one change, since each is assessed.
    const pieces = [
      of.opening.means,
      ...asked.flatMap((id) => revealed(of, id).map(({ means }) => means)),
      of.expert.judges,
    ];
    change(playing().store, (visit) => pieces.reduce(joined, visit));

    const { visit } = playing().store.getState();
    const result = resultOf(assess(visit, ANY_DAY));
    expect(result.conclusion).toBe(of.expert.expects.conclusion);
    expect(result.flags).toEqual(of.expert.expects.flags);

    const [rival = 'rls'] = of.expert.rivals;
    commit(practice, {
      conclusion: result.conclusion,
      rival,
      confidence: 'sure',
      howSoon: result.howSoon,
      steps: of.expert.steps,
    });
    const debrief = playing().committed?.debrief;
    expect(debrief?.mark.total).toBe(100);
    expect(debrief?.mark.missed).toEqual([]);
    expect(debrief?.unsafe).toEqual([]);
    expect(debrief?.differences.filter(({ matters }) => matters !== undefined)).toEqual([]);
    expect(debrief?.path.every(({ heard }) => heard)).toBe(true);
  });
});
