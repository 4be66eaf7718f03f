/** A pasted text of which something is left: kept with its visit in this tab, and wiped with it. */
import { describe, expect, test, vi } from 'vitest';
import { readKept } from '../../src/summary/record.ts';
import type { Pasted } from '../../src/summary/record-text.ts';
import { answer } from '../../src/visit/actions.ts';
import {
  backToPrevious,
  endVisit,
  holdsVisit,
  newVisit,
  openSession,
  sessionRecord,
  type Session,
} from '../../src/visit/session.ts';
import { change } from '../../src/visit/store.ts';
import { fakeOutside } from './outside.ts';

const PASTED: Pasted = {
  text: 'Hb 8.1\nsee letter',
  said: { '0 Hb 8.1': '8.1 mmol/L, date not given', '0 see letter': '' },
  left: 2,
};

const storeOf = (session: Session) => session.state.getState().store;
const pastedIn = (session: Session) => storeOf(session).texts.getState().pasted;
const paste = (session: Session, pasted?: Pasted) =>
  storeOf(session).texts.setState(pasted === undefined ? {} : { pasted }, true);
const say = (session: Session, sex: 'female' | 'male') =>
  change(storeOf(session), (visit) => answer(visit, 'sex', sex));
const readBack = (session: Session) =>
  vi.waitFor(() => expect(session.state.getState().kept).toBe('kept'));

describe('a pasted text', () => {
  test('comes back after a reload with what was said of its lines, and is in no file', async () => {
    const outside = fakeOutside();
    const before = await openSession(outside);
    paste(before, PASTED);
    await readBack(before);
    expect(holdsVisit(before)).toBe(true);
    expect(sessionRecord(before)).not.toContain('see letter');

    const session = await openSession(outside);
    expect(pastedIn(session)).toEqual(PASTED);
    say(session, 'male');
    await readBack(session);
    expect(pastedIn(await openSession(outside))).toEqual(PASTED);
  });

  test('of which nothing is left leaves nothing behind', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    paste(session, PASTED);
    await readBack(session);
    paste(session);
    await vi.waitFor(() => expect(outside.visit.text).toBeUndefined());
    say(session, 'male');
    await readBack(session);
    expect(outside.visit.text).not.toContain('see letter');
  });

  test('is wiped with its visit, and never crosses into another (D85)', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    paste(session, PASTED);
    await readBack(session);
    newVisit(session);
    expect(pastedIn(session)).toBeUndefined();
    backToPrevious(session);
    expect(pastedIn(session)).toEqual(PASTED);
    const store = storeOf(session);
    endVisit(session);
    expect(store.texts.getState()).toEqual({});
    expect(pastedIn(session)).toBeUndefined();
    expect(outside.visit.text).toBeUndefined();
  });

  test('without room for it goes first: the visit and its steps are kept', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    say(session, 'male');
    say(session, 'female');
    await readBack(session);
    // A further step takes less than the text would.
    const room = (outside.visit.text?.length ?? 0) + 100;
    const { write } = outside.visit;
    Object.assign(outside.visit, { write: (text: string) => text.length <= room && write(text) });
    paste(session, PASTED);
    say(session, 'male');
    expect(session.state.getState().kept).toBe('kept');
    const read = readKept(outside.visit.text ?? '');
    expect(read).toMatchObject({ record: { visit: { answers: { sex: 'male' } } } });
    expect(read.ok && [read.past.length, read.texts]).toEqual([3, {}]);
  });
});
