import { beforeEach, describe, expect, test } from 'vitest';
import { readBegun, readHistory } from '../../src/practice/attempt.ts';
import { readOwn, writeOwn } from '../../src/practice/own-cases.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { answer } from '../../src/visit/actions.ts';
import {
  ask,
  commit,
  dropUnreadPractice,
  erase,
  leave,
  letGo,
  listen,
  lookAt,
  openCase,
  openPractice,
  play,
  resumeOwn,
  takeHint,
  type Practice,
} from '../../src/visit/practice-session.ts';
import { change } from '../../src/visit/store.ts';
import { AT, fakeSlot, minutesLater, type FakeSlot } from './outside.ts';

const [of] = LIBRARY;
if (of === undefined) throw new Error('no case');

let finished: FakeSlot;
let begun: FakeSlot;
let own: FakeSlot;
let unread: FakeSlot;
let at: string;
let practice: Practice;

const open = () => openPractice({ finished, begun, own, unread, now: () => new Date(at) });
const playing = () => practice.state.getState().playing;
const right = {
  conclusion: of.expert.expects.conclusion,
  rival: of.expert.rivals[0] ?? ('rls' as const),
  confidence: 'likely' as const,
  howSoon: of.expert.expects.howSoon,
  steps: of.expert.steps,
};
const keptAttempts = () => {
  const read = readHistory(finished.text ?? '');
  return read.ok ? read.kept : [];
};
const keptBegun = () => {
  const read = readBegun(begun.text ?? '');
  return read.ok ? read.kept : [];
};

beforeEach(() => {
  finished = fakeSlot();
  begun = fakeSlot();
  own = fakeSlot();
  unread = fakeSlot();
  at = AT;
  practice = open();
});

describe('a case on the table', () => {
  test('begins with nothing asked and nothing answered, marked as no patient', () => {
    play(practice, of);
    expect(playing()).toMatchObject({ asked: [], hints: 0, asides: 0 });
    expect(playing()?.store.getState().visit).toMatchObject({ example: true, answers: {} });
  });

  test('counts a question once, with the time at which it was asked', () => {
    play(practice, of);
    at = minutesLater(2);
    ask(practice, 'urge-to-move');
    ask(practice, 'urge-to-move');
    expect(playing()?.asked).toEqual([{ question: 'urge-to-move', after: 120 }]);
  });

  test('gives the next of the expert’s questions as a hint, and counts it once', () => {
    play(practice, of);
    takeHint(practice);
    takeHint(practice);
    expect(playing()).toMatchObject({ hints: 1, hint: { question: of.expert.asks[0] } });
    const [first] = of.expert.asks;
    if (first !== undefined) ask(practice, first);
    expect(playing()?.hint).toBeUndefined();
    takeHint(practice);
    expect(playing()?.hints).toBe(2);
    expect(playing()?.hint?.question).not.toBe(first);
  });

  test('tells its asides one by one, and no more than there are', () => {
    play(practice, of);
    for (let told = 0; told < of.asides.length + 2; told += 1) listen(practice);
    expect(playing()?.asides).toBe(of.asides.length);
  });
});

describe('what was left', () => {
  test('is resumed as it stood, after a reload too; the pause does not count', () => {
    play(practice, of);
    at = minutesLater(3);
    ask(practice, 'urge-to-move');
    const store = playing()?.store;
    if (store === undefined) throw new Error('nothing is played');
    change(store, (visit) => answer(visit, 'urge-to-move', 'yes'));
    at = minutesLater(60);
    practice = open();
    expect(playing()).toBeUndefined();
    play(practice, of);
    expect(playing()?.asked).toEqual([{ question: 'urge-to-move', after: 180 }]);
    expect(playing()?.store.getState().visit.answers['urge-to-move']).toBe('yes');
    at = minutesLater(61);
    ask(practice, 'rest-onset');
    expect(playing()?.asked.at(-1)).toEqual({ question: 'rest-onset', after: 240 });
  });

  test('goes on with the case as it was begun, when the library has a later version', () => {
    play(practice, of);
    leave(practice);
    practice = open();
    play(practice, { ...of, version: of.version + 1, title: 'Another one' });
    expect(playing()?.case).toEqual(of);
  });

  test('is let go when asked to', () => {
    play(practice, of);
    leave(practice);
    const [running] = practice.state.getState().begun;
    if (running !== undefined) letGo(practice, running);
    expect(keptBegun()).toEqual([]);
  });

  test('of a teacher’s own case with the same id is another one', () => {
    play(practice, of);
    ask(practice, 'urge-to-move');
    leave(practice);
    play(practice, of, true);
    expect(playing()?.asked).toEqual([]);
    expect(keptBegun()).toHaveLength(2);
  });
});

describe('the commitment', () => {
  beforeEach(() => {
    play(practice, of);
    ask(practice, 'urge-to-move');
    commit(practice, right);
  });

  test('locks: nothing can be asked, hinted or committed any more', () => {
    ask(practice, 'rest-onset');
    takeHint(practice);
    listen(practice);
    commit(practice, { ...right, conclusion: 'not-rls' });
    expect(playing()).toMatchObject({ hints: 0, asides: 0 });
    expect(playing()?.asked).toHaveLength(1);
    expect(playing()?.committed?.commitment.conclusion).toBe(right.conclusion);
    expect(keptAttempts()).toHaveLength(1);
  });

  test('is kept with the version of its case, and no longer as begun', () => {
    expect(keptAttempts()[0]).toMatchObject({
      caseId: of.id,
      caseVersion: of.version,
      right: true,
    });
    expect(keptBegun()).toEqual([]);
    expect(JSON.parse(finished.text ?? '')).toMatchObject({
      practice: 'PRACTICE: fictional cases, not a patient’s record',
    });
    expect(finished.text?.trimStart().startsWith('{\n  "practice"')).toBe(true);
  });

  test('is not marked anew by a later version of the case', () => {
    const { total } = keptAttempts()[0] ?? {};
    practice = open();
    play(practice, { ...of, version: of.version + 1 });
    leave(practice);
    expect(keptAttempts()[0]).toMatchObject({ total, caseVersion: of.version });
  });

  test('joins what another tab kept meanwhile', () => {
    const other = open();
    play(other, of);
    commit(other, right);
    play(practice, of);
    commit(practice, right);
    expect(keptAttempts()).toHaveLength(3);
  });
});

test('erasing leaves nothing', () => {
  play(practice, of);
  commit(practice, right);
  play(practice, of);
  erase(practice);
  for (const slot of [finished, begun, own, unread]) expect(slot.text).toBeUndefined();
  expect(practice.state.getState()).toMatchObject({ finished: [], begun: [], playing: undefined });
});

test('a browser that keeps nothing is said, and the case goes on', () => {
  begun.refuses = true;
  play(practice, of);
  ask(practice, 'urge-to-move');
  expect(practice.state.getState().kept).toBe(false);
  expect(playing()?.asked).toHaveLength(1);
});

test.each([
  ['no JSON', 'oops'],
  ['another format', '{"format":"rls-checklist"}'],
  [
    'a wrong value',
    '{"practice":"x","format":"rls-practice-history","formatVersion":1,"finished":[]}',
  ],
])('what cannot be read (%s) is said, and practice begins afresh', (_, text) => {
  finished.text = text;
  practice = open();
  expect(practice.state.getState().says).toContain('could not be read');
  expect(practice.state.getState().unread).toBe(text);
  expect(practice.state.getState().finished).toEqual([]);
  play(practice, of);
  commit(practice, right);
  expect(keptAttempts()).toHaveLength(1);
  // Nothing is wiped unread (R-F11).
  expect(open().state.getState().unread).toBe(text);
  dropUnreadPractice(practice);
  expect([unread.text, practice.state.getState().unread]).toEqual([undefined, undefined]);
  expect(keptAttempts()).toHaveLength(1);
});

test('where what cannot be read cannot be put aside, it stays, and nothing is said to be kept', () => {
  begun.text = 'oops';
  unread.refuses = true;
  practice = open();
  play(practice, of);
  expect([begun.text, practice.state.getState().kept]).toEqual(['oops', false]);
  dropUnreadPractice(practice);
  ask(practice, 'urge-to-move');
  expect(practice.state.getState().kept).toBe(true);
  expect(keptBegun()).toHaveLength(1);
});

describe('R-F21: one bad attempt among good ones', () => {
  const BAD = { caseId: 'of another edition' };

  beforeEach(() => {
    play(practice, of);
    commit(practice, right);
    const kept: { finished: unknown[] } = JSON.parse(finished.text ?? '');
    kept.finished.unshift(BAD);
    finished.text = JSON.stringify(kept);
    practice = open();
  });

  test('takes no other along, and is said', () => {
    expect(practice.state.getState().finished).toHaveLength(1);
    expect(practice.state.getState().unread).toContain(JSON.stringify(BAD));
    expect(practice.state.getState().says).toContain('all the rest is here');
  });

  test('is put aside, not overwritten, by the next attempt', () => {
    play(practice, of);
    commit(practice, right);
    expect(keptAttempts()).toHaveLength(2);
    expect(unread.text).toBe(`${JSON.stringify(BAD)}\n`);
    expect(open().state.getState().finished).toHaveLength(2);
  });

  test('is wiped alone', () => {
    dropUnreadPractice(practice);
    expect(keptAttempts()).toHaveLength(1);
    expect(open().state.getState()).toMatchObject({ unread: undefined, says: undefined });
  });
});

describe('P22: a debrief', () => {
  test('is opened again after a reload, by the case of now, and keeps what it was marked then', () => {
    play(practice, of);
    commit(practice, right);
    const { total } = keptAttempts()[0] ?? {};
    practice = open();
    openCase(practice, { ...of, version: of.version + 1, title: 'Another title' });
    expect(playing()).toMatchObject({
      case: { title: 'Another title' },
      committed: { attempt: { total, caseVersion: of.version } },
    });
  });

  test('of an earlier attempt is opened as well', () => {
    for (const conclusion of ['not-rls', of.expert.expects.conclusion] as const) {
      at = minutesLater(conclusion === 'not-rls' ? 1 : 2);
      play(practice, of);
      commit(practice, { ...right, conclusion });
    }
    const [first] = keptAttempts();
    if (first === undefined) throw new Error('no attempt');
    lookAt(practice, of, first);
    expect(playing()?.committed?.commitment.conclusion).toBe('not-rls');
    expect(keptAttempts()).toHaveLength(2);
  });
});

describe('a case of one’s own', () => {
  const mine = { ...of, id: 'mine' };

  test('stays in its debrief over a reload', () => {
    play(practice, mine, true);
    ask(practice, 'urge-to-move');
    commit(practice, right);
    const before = playing();
    practice = open();
    expect(resumeOwn(practice, 'mine')).toBe(true);
    expect(playing()).toMatchObject({
      case: mine,
      own: true,
      asked: before?.asked,
      committed: {
        commitment: before?.committed?.commitment,
        debrief: before?.committed?.debrief,
        seconds: before?.committed?.seconds,
      },
    });
    expect(resumeOwn(practice, 'another')).toBe(false);
  });

  test('is not mistaken for one of the library, nor for an earlier version of itself', () => {
    play(practice, of, true);
    commit(practice, right);
    practice = open();
    openCase(practice, of);
    expect(playing()).toMatchObject({ own: false, committed: undefined });
    practice = open();
    const later = { ...of, version: of.version + 1 };
    own.text = writeOwn([later]);
    expect(resumeOwn(practice, of.id)).toBe(false);
  });

  test('whose kept form cannot be read is put aside', () => {
    own.text = '[{}]';
    practice = open();
    expect(resumeOwn(practice, 'mine')).toBe(false);
    play(practice, mine, true);
    commit(practice, right);
    expect(unread.text).toBe('{}\n');
    expect(readOwn(own.text ?? '')).toEqual({ ok: true, kept: [mine], unread: [] });
  });
});

const type = (text: string) => playing()?.store.drafts.setState({ medicines: text }, true);

test('a medicine that is typed and was not added is recorded when the case is left or committed', () => {
  play(practice, of);
  type('haloperidol 5 mg');
  leave(practice);
  expect(keptBegun()[0]?.visit.medicines).toEqual([{ name: 'haloperidol 5 mg' }]);
  play(practice, of);
  type('iron');
  commit(practice, right);
  expect(keptAttempts()[0]?.visit.medicines).toHaveLength(2);
});
