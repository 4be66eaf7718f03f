import { describe, expect, test, vi } from 'vitest';
import { CONTENT_HASH, EDITION } from '../../src/rules/edition.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { readKept } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { answer } from '../../src/visit/actions.ts';
import { addMedicine } from '../../src/visit/medicine-actions.ts';
import { exampleVisit } from '../../src/visit/example.ts';
import { keepNow, seenNow } from '../../src/visit/keeping.ts';
import { touchedInWords } from '../../src/visit/in-words.ts';
import { offeredInWords, openedNote } from '../../src/visit/opened.ts';
import {
  backToPrevious,
  dropOffered,
  dropUnread,
  dropWaiting,
  endVisit,
  handedOut,
  holdsVisit,
  newVisit,
  offerFile,
  openExample,
  openSession,
  restoreWaiting,
  sessionRecord,
  takeOffered,
  type Session,
} from '../../src/visit/session.ts';
import { change, redo, undo } from '../../src/visit/store.ts';
import { AT, fakeOutside, fakeSlot, minutesLater } from './outside.ts';

const urge: Visit = answer(emptyVisit, 'urge-to-move', 'yes');
const kept = writeRecord(urge, 'Cannot say yet.', AT);
const underOthers = (visit: Visit, impression: string, field: string, instead: string) =>
  writeRecord(visit, impression, AT).replace(new RegExp(`"${field}": "[^"]+",`), instead);
const olderEdition = (visit: Visit, impression: string) =>
  underOthers(visit, impression, 'edition', '"edition": "2020.1.0",');

const visitOf = (session: Session) => session.state.getState().store.getState().visit;
const record = (session: Session, sex: 'female' | 'male') =>
  change(session.state.getState().store, (visit) => answer(visit, 'sex', sex));
const undoRunning = (session: Session) => undo(session.state.getState().store);
const redoRunning = (session: Session) => redo(session.state.getState().store);
/** The gate comes after the first answer, and what was written is read back. */
const readBack = (session: Session) =>
  vi.waitFor(() => expect(session.state.getState().kept).toBe('kept'));
const type = (session: Session, drafts: Readonly<Record<string, string>>) =>
  session.state.getState().store.drafts.setState(drafts, true);
const typedIn = (session: Session) => session.state.getState().store.drafts.getState();

describe('what the tab keeps', () => {
  test('every answer is kept, and a blank visit leaves nothing behind', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    expect(outside.visit.text).toBeUndefined();

    record(session, 'male');
    const read = readKept(outside.visit.text ?? '');
    expect(read.ok && read.record.visit.answers).toEqual({ sex: 'male' });
    expect(session.state.getState().kept).toBe('written');
    await readBack(session);

    undoRunning(session);
    expect(outside.visit.text).toBeUndefined();
    expect(session.state.getState().kept).toBe('empty');
  });

  test('a reload brings its steps back with it, and undo goes on from them (P12)', async () => {
    const outside = fakeOutside();
    const before = await openSession(outside);
    record(before, 'male');
    record(before, 'female');
    change(before.state.getState().store, (visit) => addMedicine(visit, 'sertraline'));
    await readBack(before);

    const session = await openSession(outside);
    const said = () => [visitOf(session).answers.sex, visitOf(session).medicines.length];
    expect(said()).toEqual(['female', 1]);
    undoRunning(session);
    expect(said()).toEqual(['female', 0]);
    undoRunning(session);
    expect(said()).toEqual(['male', 0]);
    redo(session.state.getState().store);
    expect(said()).toEqual(['female', 0]);
    undoRunning(session);
    undoRunning(session);
    expect(visitOf(session)).toEqual(emptyVisit);
  });

  test('a reload before the gate came brings steps and what is typed back too', async () => {
    const outside = fakeOutside();
    outside.isCutOff = true;
    const before = await openSession(outside);
    record(before, 'male');
    record(before, 'female');
    before.state.getState().store.drafts.setState({ medicines: 'sertra' });
    keepNow(before);
    expect(before.state.getState().kept).toBe('written');

    outside.isCutOff = false;
    const session = await openSession(outside);
    expect(session.state.getState().store.drafts.getState()).toEqual({ medicines: 'sertra' });
    undoRunning(session);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
  });

  test('at most fifty steps are kept, and none goes into a file', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    for (let step = 0; step < 60; step += 1) record(session, step % 2 === 0 ? 'male' : 'female');
    await readBack(session);
    const read = readKept(outside.visit.text ?? '');
    expect(read.ok && read.past).toHaveLength(50);
    expect(sessionRecord(session)).not.toContain('steps');
  });

  test('where there is no room for the steps, the visit is kept without them', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    record(session, 'female');
    const room = outside.visit.text?.length ?? 0;
    record(session, 'male');
    await readBack(session);
    const { write } = outside.visit;
    Object.assign(outside.visit, { write: (text: string) => text.length <= room && write(text) });
    record(session, 'female');
    expect(session.state.getState().kept).toBe('kept');
    const read = readKept(outside.visit.text ?? '');
    expect(read).toMatchObject({ record: { visit: { answers: { sex: 'female' } } }, past: [] });
  });

  test('a record without steps has nothing to undo into', async () => {
    const outside = fakeOutside(kept);
    outside.at = minutesLater(29);
    const session = await openSession(outside);
    expect(visitOf(session)).toEqual(urge);
    undoRunning(session);
    expect(visitOf(session)).toEqual(urge);
  });

  test.each([
    ['not JSON', '{'],
    ['of another shape', '{"format":"rls-checklist","version":1}'],
    ['of another program', '[]'],
  ])('a kept visit that is %s gives a sentence and a fresh visit', async (_, text) => {
    const outside = fakeOutside(text);
    const session = await openSession(outside);
    expect(visitOf(session)).toEqual(emptyVisit);
    expect(session.state.getState().says).toMatch(/^The visit kept in this tab could not be read/);
    expect(outside.visit.text).toBeUndefined();
    // Nothing is wiped unread (R-F11): a reload and another visit leave it where it is.
    record(session, 'male');
    const again = await openSession(outside);
    expect(again.state.getState().unread).toBe(text);
    expect(holdsVisit(again)).toBe(true);
    dropUnread(again);
    expect([outside.unread.text, again.state.getState().unread]).toEqual([undefined, undefined]);
  });

  test('what could not be read goes with the end of the visit, and when it was left for too long', async () => {
    const outside = fakeOutside('{');
    endVisit(await openSession(outside));
    expect(outside.unread.text).toBeUndefined();
    outside.visit.text = '{';
    seenNow(await openSession(outside));
    outside.at = minutesLater(29);
    expect((await openSession(outside)).state.getState().unread).toBe('{');
    outside.at = minutesLater(30);
    expect((await openSession(outside)).state.getState().unread).toBeUndefined();
    expect(outside.unread.text).toBeUndefined();
  });

  test('a second one that cannot be read does not take the place of the first', async () => {
    const outside = fakeOutside('{');
    await openSession(outside);
    outside.visit.text = '[';
    expect((await openSession(outside)).state.getState().unread).toBe('{[');
  });

  test('a visit that an earlier edition kept goes on, and is kept as this one writes', async () => {
    const v1 = kept
      .replace(`"version": ${NEWEST_VERSION}`, '"version": 1')
      .replace('"safety": {}', '"safety": {"hot-joint": {"answer": "yes", "onset": "sudden"}}');
    const outside = fakeOutside(v1);
    const session = await openSession(outside);
    expect(visitOf(session)).toEqual({
      ...urge,
      safety: { 'hot-joint': { answer: 'yes', 'within-minutes': 'yes' } },
    });
    expect(JSON.parse(outside.visit.text ?? '')).toMatchObject({ version: NEWEST_VERSION });
  });

  test('a browser that refuses storage is said to', async () => {
    const outside = fakeOutside();
    outside.visit.refuses = true;
    const session = await openSession(outside);
    record(session, 'male');
    expect(session.state.getState().kept).toBe('refused');
  });
});

test('what was undone is redone after a reload, as far as it was', async () => {
  const outside = fakeOutside();
  const before = await openSession(outside);
  record(before, 'male');
  record(before, 'female');
  change(before.state.getState().store, (visit) => addMedicine(visit, 'sertraline'));
  undoRunning(before);
  undoRunning(before);
  await readBack(before);

  const session = await openSession(outside);
  const said = () => [visitOf(session).answers.sex, visitOf(session).medicines.length];
  expect(said()).toEqual(['male', 0]);
  redoRunning(session);
  expect(said()).toEqual(['female', 0]);
  redoRunning(session);
  expect(said()).toEqual(['female', 1]);
  redoRunning(session);
  expect(said()).toEqual(['female', 1]);
  undoRunning(session);
  undoRunning(session);
  record(session, 'female');
  redoRunning(session);
  expect(said()).toEqual(['female', 0]);
});

describe('what is typed and not recorded (R-F9, D73)', () => {
  const TYPED = { medicines: 'haloperidol 5 mg', 'lab.ferritin drawn': '2026-11-20' };

  test('is kept with the visit, blank or not, outlives a reload, and goes into no file', async () => {
    const outside = fakeOutside();
    const before = await openSession(outside);
    type(before, TYPED);
    keepNow(before);
    await readBack(before);
    expect(holdsVisit(before)).toBe(true);
    expect(sessionRecord(before)).not.toContain('haloperidol');

    const session = await openSession(outside);
    expect(typedIn(session)).toEqual(TYPED);
    record(session, 'male');
    await readBack(session);
    expect(typedIn(await openSession(outside))).toEqual(TYPED);
  });

  test('is kept a moment after the last key, without any other event', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    type(session, TYPED);
    expect(outside.visit.text).toBeUndefined();
    await readBack(session);
    expect(outside.visit.text).toContain('haloperidol');
    type(session, {});
    await vi.waitFor(() => expect(outside.visit.text).toBeUndefined());
  });

  test('is wiped with its visit, and never crosses into another (D85)', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    type(session, TYPED);
    newVisit(session);
    expect(typedIn(session)).toEqual({});
    backToPrevious(session);
    expect(typedIn(session)).toEqual(TYPED);
    await offerFile(session, kept);
    takeOffered(session);
    expect(typedIn(session)).toEqual({});
    endVisit(session);
    expect(typedIn(session)).toEqual({});
    await new Promise((done) => {
      setTimeout(done, 400);
    });
    expect(outside.visit.text).toBeUndefined();
  });

  test('is asked about with its visit in a copied tab', async () => {
    const outside = fakeOutside();
    const before = await openSession(outside);
    type(before, TYPED);
    keepNow(before);
    await readBack(before);
    outside.elsewhere = true;
    const session = await openSession(outside);
    expect(typedIn(session)).toEqual({});
    await restoreWaiting(session);
    expect(typedIn(session)).toEqual(TYPED);
  });
});

describe('an answer is painted before it is kept', () => {
  test('it is written once for all that was answered in between, and never said to be kept before', async () => {
    const outside = fakeOutside();
    outside.waits = true;
    const session = await openSession(outside);
    const said = () => session.state.getState().kept;
    record(session, 'male');
    record(session, 'female');
    expect([said(), outside.visit.text]).toEqual(['due', undefined]);
    outside.paint();
    expect(outside.visit.text).toContain('female');
    await vi.waitFor(() => expect(said()).toBe('kept'));
    const { text } = outside.visit;
    record(session, 'male');
    expect([said(), outside.visit.text]).toEqual(['due', text]);
  });

  test('a page that is hidden, left or closed keeps at once what is due', async () => {
    const outside = fakeOutside();
    outside.waits = true;
    const session = await openSession(outside);
    record(session, 'male');
    keepNow(session);
    expect(outside.visit.text).toContain('male');
    const { text } = outside.visit;
    outside.visit.text = undefined;
    outside.paint();
    expect(outside.visit.text, 'it is not written a second time').toBeUndefined();
    expect(visitOf(await openSession({ ...outside, visit: fakeSlot(text) })).answers.sex).toBe(
      'male',
    );
  });

  test.each([
    ['ended', endVisit],
    ['left for another', newVisit],
  ])('a visit that is %s before the paint is not written behind it', async (_, leave) => {
    const outside = fakeOutside();
    outside.waits = true;
    const session = await openSession(outside);
    record(session, 'male');
    leave(session);
    outside.paint();
    expect(outside.visit.text).toBeUndefined();
  });

  test('what is said not to be kept stays said while the next answer is due', async () => {
    const outside = fakeOutside();
    outside.visit.refuses = true;
    const session = await openSession(outside);
    record(session, 'male');
    expect(session.state.getState().kept).toBe('refused');
    outside.waits = true;
    record(session, 'female');
    expect(session.state.getState().kept).toBe('refused');
  });
});

test('what cannot be read back is said not to be kept, and what was kept before stays (R-F11)', async () => {
  const outside = fakeOutside();
  const session = await openSession(outside);
  record(session, 'male');
  await readBack(session);
  const { text } = outside.visit;
  // No action of the page makes such a visit.
  change(session.state.getState().store, (visit) => ({
    ...visit,
    words: { 'another-cause': 'x'.repeat(401) },
  }));
  expect(session.state.getState().kept).toBe('unreadable');
  expect(outside.visit.text).toBe(text);
});

test('a visit is kept with the record that it was opened from, or not at all', async () => {
  const outside = fakeOutside();
  const session = await openSession(outside);
  await offerFile(session, olderEdition(urge, 'Another impression.'));
  outside.opened.refuses = true;
  takeOffered(session);
  expect(session.state.getState().kept).toBe('refused');
  expect(outside.visit.text).toBeUndefined();
  expect(outside.opened.text).toBeUndefined();
});

const seenAt = (minutes: number) => new Date(minutesLater(minutes));

describe('a kept visit that was left (D84)', () => {
  test.each([0, 9, 10, 12, 29])(
    'for %d minutes goes on as left for so long, however often it is loaded anew',
    async (minutes) => {
      const outside = fakeOutside(kept);
      outside.at = minutesLater(minutes);
      await openSession(outside);
      const session = await openSession(outside);
      expect(visitOf(session)).toEqual(urge);
      // Opening it is no record.
      expect(session.state.getState().seenAtFirst).toEqual(seenAt(0));
      expect(session.state.getState().touched).toEqual(seenAt(0));
    },
  );

  test.each([30, 31, 60 * 24 * 365 * 6])(
    'for %d minutes is wiped as it is read, and said',
    async (minutes) => {
      const outside = fakeOutside(kept);
      outside.at = minutesLater(minutes);
      const session = await openSession(outside);
      expect(visitOf(session)).toEqual(emptyVisit);
      expect(session.state.getState().waiting).toBeUndefined();
      expect(session.state.getState().says).toMatch(
        /left for more than 30 minutes, so it was wiped/,
      );
      expect(holdsVisit(session)).toBe(false);
      const slots = [outside.visit, outside.opened, outside.seen];
      expect(slots.map(({ text }) => text)).toEqual([undefined, undefined, undefined]);
    },
  );

  test('counts from when somebody was last there, though nothing was recorded', async () => {
    const outside = fakeOutside(kept);
    outside.at = minutesLater(25);
    seenNow(await openSession(outside));
    outside.at = minutesLater(50);
    const session = await openSession(outside);
    expect(visitOf(session)).toEqual(urge);
    expect(session.state.getState().seenAtFirst).toEqual(seenAt(25));
    outside.at = minutesLater(55);
    expect(visitOf(await openSession(outside))).toEqual(emptyVisit);
  });

  test.each(['', 'yesterday', minutesLater(-60)])(
    'is as old as its record where it is not known who was there: %j',
    async (text) => {
      const outside = fakeOutside(kept);
      outside.seen.write(text);
      outside.at = minutesLater(12);
      const session = await openSession(outside);
      expect(session.state.getState().seenAtFirst).toEqual(seenAt(0));
    },
  );

  test('leaves nothing of when somebody was there once it is ended', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    seenNow(session);
    expect(outside.seen.text).toBeUndefined();
    record(session, 'male');
    seenNow(session);
    expect(outside.seen.text).toBe(AT);
    endVisit(session);
    expect(outside.seen.text).toBeUndefined();
  });
});

describe('a kept visit is not put back without asking', () => {
  test.each([
    ['from the future', -10, false, 'clock-back'],
    ['of a tab that lives elsewhere', 1, true, 'elsewhere'],
  ])('when it is %s', async (_, minutes, elsewhere, because) => {
    const outside = fakeOutside(kept);
    outside.at = minutesLater(minutes);
    outside.elsewhere = elsewhere;
    const session = await openSession(outside);
    expect(visitOf(session)).toEqual(emptyVisit);
    expect(session.state.getState().waiting?.because).toBe(because);
    // Still there when the page is loaded again before the question is answered.
    expect(outside.visit.text).toBe(kept);
  });

  test('taken up, it is the running visit; what was begun meanwhile can come back', async () => {
    const outside = fakeOutside(kept);
    outside.at = minutesLater(-60);
    const session = await openSession(outside);
    record(session, 'male');
    await restoreWaiting(session);
    expect(visitOf(session)).toEqual(urge);
    expect(session.state.getState().waiting).toBeUndefined();
    backToPrevious(session);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
  });

  test('let go, it is wiped', async () => {
    const outside = fakeOutside(kept);
    outside.at = minutesLater(-60);
    const session = await openSession(outside);
    dropWaiting(session);
    expect(outside.visit.text).toBeUndefined();
    expect(session.state.getState().waiting).toBeUndefined();
  });
});

describe('where the gate cannot be loaded', () => {
  test('a kept visit waits, is not wiped, and is read at the next try', async () => {
    const outside = fakeOutside(kept);
    outside.isCutOff = true;
    const session = await openSession(outside);
    expect(visitOf(session)).toEqual(emptyVisit);
    expect(session.state.getState().waiting?.because).toBe('unread');
    await restoreWaiting(session);
    expect(session.state.getState().waiting?.because).toBe('unread');
    expect(outside.visit.text).toBe(kept);

    record(session, 'male');
    outside.isCutOff = false;
    await restoreWaiting(session);
    expect(visitOf(session)).toEqual(urge);
    expect(session.state.getState().waiting).toBeUndefined();
    backToPrevious(session);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
  });

  test('one that became old meanwhile is wiped', async () => {
    const outside = fakeOutside(kept);
    outside.isCutOff = true;
    const session = await openSession(outside);
    outside.at = minutesLater(60);
    outside.isCutOff = false;
    await restoreWaiting(session);
    expect(session.state.getState().waiting).toBeUndefined();
    expect(session.state.getState().says).toMatch(/so it was wiped/);
    expect(outside.visit.text).toBeUndefined();
    expect(visitOf(session)).toEqual(emptyVisit);
  });

  test('a file is not offered, which is said, and nothing changes', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    record(session, 'male');
    outside.isCutOff = true;
    await offerFile(session, kept);
    expect(session.state.getState().offered).toBeUndefined();
    expect(session.state.getState().says).toMatch(/could not be loaded: try again/);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
    outside.isCutOff = false;
    await offerFile(session, kept);
    expect(session.state.getState().offered?.visit).toEqual(urge);
  });
});

describe('a new visit', () => {
  test('has its own chain of undo, which never crosses into the visit before', async () => {
    const session = await openSession(fakeOutside());
    record(session, 'male');
    newVisit(session);
    expect(visitOf(session)).toEqual(emptyVisit);
    undoRunning(session);
    undoRunning(session);
    expect(visitOf(session)).toEqual(emptyVisit);
    record(session, 'female');
    undoRunning(session);
    undoRunning(session);
    expect(visitOf(session)).toEqual(emptyVisit);
  });

  test('leaves the one before to come back whole, with its own chain', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    record(session, 'male');
    outside.at = minutesLater(5);
    newVisit(session);
    record(session, 'female');

    const { previous } = session.state.getState();
    expect(touchedInWords(previous?.touched ?? new Date(0), outside.now())).toBe('10:42');

    backToPrevious(session);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
    expect(readKept(outside.visit.text ?? '')).toMatchObject({
      record: { visit: { answers: { sex: 'male' } } },
    });
    undoRunning(session);
    expect(visitOf(session)).toEqual(emptyVisit);
    redo(session.state.getState().store);

    backToPrevious(session);
    expect(visitOf(session).answers).toEqual({ sex: 'female' });
  });

  test('once printed or copied, the one before cannot come back', async () => {
    const session = await openSession(fakeOutside());
    record(session, 'male');
    newVisit(session);
    record(session, 'female');
    handedOut(session);
    backToPrevious(session);
    expect(visitOf(session).answers).toEqual({ sex: 'female' });
  });

  test('from a blank page forgets nothing', async () => {
    const session = await openSession(fakeOutside());
    record(session, 'male');
    newVisit(session);
    newVisit(session);
    backToPrevious(session);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
    expect(session.state.getState().previous).toBeUndefined();
  });
});

test('ending wipes the visit, its history, the one before and the storage', async () => {
  const outside = fakeOutside();
  const session = await openSession(outside);
  record(session, 'male');
  const before = session.state.getState().store;
  newVisit(session);
  await offerFile(session, olderEdition(urge, 'Met.'));
  takeOffered(session);
  const running = session.state.getState().store;
  endVisit(session);

  for (const store of [before, running, session.state.getState().store]) {
    undo(store);
    redo(store);
    expect(store.getState()).toEqual({ visit: emptyVisit, opened: undefined });
  }
  backToPrevious(session);
  expect(visitOf(session)).toEqual(emptyVisit);
  expect([outside.visit.text, outside.opened.text]).toEqual([undefined, undefined]);
});

const note = (session: Session) =>
  openedNote(session.state.getState().store.getState().opened, '2026-11-20');

describe('a file', () => {
  test('is offered first, and opens with a chain of its own; the visit before comes back whole (R-F13, D85)', async () => {
    const session = await openSession(fakeOutside());
    record(session, 'male');
    await offerFile(session, kept);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
    takeOffered(session);
    expect(visitOf(session)).toEqual(urge);
    undoRunning(session);
    expect(visitOf(session)).toEqual(urge);
    backToPrevious(session);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
    backToPrevious(session);
    expect(visitOf(session)).toEqual(urge);
    handedOut(session);
    backToPrevious(session);
    expect(visitOf(session)).toEqual(urge);
  });

  test('opened, does not let undo reach the visit before over a reload either (R-F13, D85)', async () => {
    const outside = fakeOutside();
    const before = await openSession(outside);
    record(before, 'male');
    await offerFile(before, kept);
    takeOffered(before);
    const session = await openSession(outside);
    undoRunning(session);
    expect(visitOf(session)).toEqual(urge);
  });

  test('left, changes nothing', async () => {
    const session = await openSession(fakeOutside());
    await offerFile(session, kept);
    dropOffered(session);
    takeOffered(session);
    expect(visitOf(session)).toEqual(emptyVisit);
  });

  test('refused, changes nothing and says why', async () => {
    const session = await openSession(fakeOutside());
    record(session, 'male');
    await offerFile(session, '{}');
    expect(session.state.getState().says).toBe(
      'The file is not a visit of this checklist. The running visit is unchanged.',
    );
    takeOffered(session);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
  });

  test('that is a practice case is recognised, and said to belong there', async () => {
    const session = await openSession(fakeOutside());
    await offerFile(session, '{"format":"rls-practice-case","formatVersion":4}');
    expect(session.state.getState()).toMatchObject({
      belongs: 'practice',
      says: 'The file is a practice case: it opens in Practice. The running visit is unchanged.',
    });
    await offerFile(session, '{}');
    expect(session.state.getState().belongs).toBeUndefined();
  });

  const recordedUnder = `recorded 20 Nov 2026, 10:42 on rules 2020.1.0 (these are ${EDITION})`;
  test.each([
    [kept, 'recorded 20 Nov 2026, 10:42 with the impression “Cannot say yet.”'],
    [writeRecord(urge, '', AT), 'recorded 20 Nov 2026, 10:42 without an impression.'],
    [olderEdition(urge, 'Met.'), `${recordedUnder} with the impression “Met.”`],
    [olderEdition(urge, ''), `${recordedUnder} without an impression.`],
  ])('is told in one sentence: %#', async (file, words) => {
    const session = await openSession(fakeOutside());
    await offerFile(session, file);
    const { offered } = session.state.getState();
    expect(offered && offeredInWords(offered)).toBe(`The file holds a visit ${words}`);
  });

  test('of another edition keeps both impressions, over a reload and until it is left', async () => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    record(session, 'female');
    await offerFile(session, olderEdition(urge, 'RLS criteria met.'));
    takeOffered(session);
    expect(note(session)).toMatchObject({
      edition: '2020.1.0',
      isOther: true,
      recorded: 'RLS criteria met.',
      now: expect.stringContaining('Cannot say yet'),
    });
    record(session, 'male');
    expect(note(await openSession(outside))).toEqual(note(session));
    backToPrevious(session);
    expect(note(session)).toBeUndefined();
  });

  test.each([
    ['and another content', '"content": "1234 5678",', '1234 5678'],
    ['and a content that is not known', '', 'not stated'],
  ])('of this edition %s was made under other rules, and says so', async (_, instead, words) => {
    const outside = fakeOutside();
    const session = await openSession(outside);
    await offerFile(session, underOthers(urge, 'Met.', 'content', instead));
    const { offered } = session.state.getState();
    expect(offered && offeredInWords(offered)).toContain(
      ` on rules ${EDITION}, content ${words} (these are ${EDITION}, content ${CONTENT_HASH})`,
    );
    takeOffered(session);
    expect(note(session)).toMatchObject({ edition: EDITION, isOther: true });
    // A reload must not make them today's.
    expect(note(await openSession(outside))).toEqual(note(session));
  });

  test('of this edition with the same impression needs no note', async () => {
    const session = await openSession(fakeOutside());
    record(session, 'male');
    const file = sessionRecord(session);
    newVisit(session);
    await offerFile(session, file);
    takeOffered(session);
    const { opened } = session.state.getState().store.getState();
    expect(openedNote(opened, '2026-11-20')).toBeUndefined();
  });
});

test('the example has a chain of its own, and its record says that it is one', async () => {
  const session = await openSession(fakeOutside());
  await openExample(session);
  expect(visitOf(session)).toEqual(exampleVisit(new Date(AT)));
  expect(sessionRecord(session)).toMatch(/^\{\n {2}"example": true,/);
  undoRunning(session);
  expect(visitOf(session)).toEqual(exampleVisit(new Date(AT)));
});
