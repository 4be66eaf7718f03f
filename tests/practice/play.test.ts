/** Every case, played to the end by its own findings: what is asked is all that is known. */
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/practice/library.ts';
import { revealed } from '../../src/practice/ask.ts';
import { joined } from '../../src/practice/piece.ts';
import { ANY_DAY, leanQuestions, resultOf } from '../../src/practice/played.ts';
import { assess } from '../../src/rules/assess.ts';
import { ask, commit, openPractice, play } from '../../src/visit/practice-session.ts';
import { change } from '../../src/visit/store.ts';
import { fakeSlot } from '../visit/outside.ts';

describe.each(LIBRARY.map((of) => [of.id, of] as const))('%s', (_, of) => {
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
    // Age and sex stand in the opening.
    change(playing().store, (visit) => joined(visit, of.opening.means));
    for (const id of leanQuestions(of)) {
      ask(practice, id);
      for (const { means } of revealed(of, id)) {
        change(playing().store, (visit) => joined(visit, means));
      }
    }
    change(playing().store, (visit) => joined(visit, of.expert.judges));

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
