/** Whose record is open beside which visit: one of another patient never is, and the link ends with the visit. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLink, LEFT_ALONE, type Link } from '../../src/areas/record/link.ts';
import { atOnce, besideOf, takeInto, takeRows } from '../../src/areas/record/take.ts';
import { foundIn } from '../../src/record/found.ts';
import { given } from '../../src/record/problem.ts';
import { isOfPatient, whoseIn } from '../../src/record/whose.ts';
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { answer } from '../../src/visit/actions.ts';
import {
  backToPrevious,
  endVisit,
  newVisit,
  openExample,
  openSession,
  wipeLeft,
  type Session,
} from '../../src/visit/session.ts';
import { besideOf as stepsOf, change, undo } from '../../src/visit/store.ts';
import { TODAY } from '../rules/a-visit.ts';
import { fakeOutside, fakeSlot, type FakeSlot } from '../visit/outside.ts';
import { ISS, records, request, result } from './records.ts';
import type { RecordSystem } from './system.ts';
import { connected, openSystem, openTab, systemsOf } from './tab.ts';

let system: RecordSystem;
beforeAll(async () => {
  system = await openSystem();
});
afterAll(() => system.close());
beforeEach(() => {
  system.context.patient = 'ada';
});

type Open = {
  readonly session: Session;
  readonly link: Link;
  readonly whose: FakeSlot;
  /** The addresses for which the page was left. */
  readonly left: readonly string[];
  /** What the tab keeps of the visit. */
  readonly kept: () => string | undefined;
};

async function opened(kept?: string, whose = fakeSlot(), rest = {}): Promise<Open> {
  const outside = Object.assign(fakeOutside(kept), rest);
  const left: string[] = [];
  const session = await openSession(outside);
  const link = createLink(session, systemsOf(system), {
    launch: openTab().outside,
    whose,
    leaveField: () => undefined,
    leave: (address) => void left.push(address),
  });
  return { session, link, whose, left, kept: () => outside.visit.text };
}

/** From the record of this patient to the page. */
async function arrives({ link }: Open, patient = 'ada'): Promise<string> {
  system.context.patient = patient;
  await link.arrive(connected(system, openTab()));
  return link.state.getState().kind;
}

const record = ({ session }: Open) =>
  change(session.state.getState().store, (visit) => answer(visit, 'urge-to-move', 'yes'));
/** What is waited for, and what ends the waiting. */
function held<T>(value: T): readonly [coming: Promise<T>, come: () => void] {
  const waiting: (() => void)[] = [];
  const coming = new Promise<T>((done) => {
    waiting.push(() => done(value));
  });
  return [coming, () => waiting.forEach((each) => each())];
}
const saysOf = ({ link }: Open): string | undefined => {
  const state = link.state.getState();
  return state.kind === 'apart' ? state.problem?.says : undefined;
};

test('beside a blank page the record opens, and the tab keeps a mark that names nobody', async () => {
  const page = await opened();
  expect(await arrives(page)).toBe('open');
  expect(page.whose.text).not.toMatch(/"ada"|Probe|127\.0/u);
});

describe('a visit that is open', () => {
  test('of another patient: the record is not read, and the visit stays as it is', async () => {
    const page = await opened();
    await arrives(page);
    record(page);
    const before = system.asked.length;
    const { visit } = page.session.state.getState().store.getState();
    expect(await arrives(page, 'bea')).toBe('apart');
    expect(saysOf(page)).toContain('A visit of another patient is open');
    expect(system.asked.slice(before).filter((each) => each.includes('/fhir/P'))).toEqual([]);
    expect(page.session.state.getState().store.getState().visit).toBe(visit);
  });

  test('of the same patient, a reload later: it opens again, under the same mark', async () => {
    const page = await opened();
    await arrives(page);
    record(page);
    const { text } = page.whose;
    const later = await opened(page.kept(), page.whose);
    expect(await arrives(later)).toBe('open');
    expect(later.whose.text).toBe(text);
    expect(await arrives(await opened(page.kept(), page.whose), 'bea')).toBe('apart');
  });

  test('of nobody knows whom: the clinician is asked, and says so', async () => {
    const page = await opened();
    record(page);
    expect(await arrives(page)).toBe('asks');
    expect(page.whose.text).toBeUndefined();
    await page.link.isOfThisPatient();
    const open = page.link.state.getState();
    const whose = whoseIn(page.whose.text);
    if (open.kind !== 'open' || whose === undefined) throw new Error('not open');
    expect(await isOfPatient(whose, open.connection)).toBe(true);
  });

  test.each([
    ['lives in another tab too', { elsewhere: true }],
    ['could not be read yet', { isCutOff: true }],
  ])('that %s waits, and is never taken for one of the next patient', async (_, rest) => {
    const page = await opened();
    await arrives(page);
    record(page);
    const waits = await opened(page.kept(), page.whose, rest);
    expect(await arrives(waits, 'bea')).toBe('apart');
    expect(saysOf(waits)).toContain('A visit that this tab kept waits');
    const later = await opened(page.kept(), page.whose);
    expect(later.session.state.getState().store.getState().visit.answers).toEqual({
      'urge-to-move': 'yes',
    });
    expect(await arrives(later, 'bea')).not.toBe('open');
  });

  test('that is an example is of no patient', async () => {
    const page = await opened();
    await openExample(page.session);
    expect(await arrives(page)).toBe('apart');
    expect(saysOf(page)).toContain('An example is open');
  });
});

test.each<readonly [string, (session: Session) => void | Promise<void>]>([
  ['a new visit', newVisit],
  ['the end of the visit', endVisit],
  ['a visit that is left alone', wipeLeft],
  ['an example', openExample],
  ['the visit before', backToPrevious],
])('%s ends the connection, and wipes whose it was', async (what, act) => {
  const page = await opened();
  if (what === 'the visit before') {
    record(page);
    newVisit(page.session);
  }
  expect(await arrives(page)).toBe('open');
  if (what !== 'an example') record(page);
  await act(page.session);
  expect(page.link.state.getState().kind).toBe('apart');
  expect(page.whose.text).toBeUndefined();
});

test('the visit before comes back with whose it is, and so is no other patient’s', async () => {
  const page = await opened();
  await arrives(page);
  record(page);
  const { text } = page.whose;
  newVisit(page.session);
  expect(page.whose.text).toBeUndefined();
  backToPrevious(page.session);
  expect(page.whose.text).toBe(text);
  expect(await arrives(page, 'bea')).toBe('apart');
  expect(saysOf(page)).toContain('A visit of another patient is open');
  endVisit(page.session);
  expect(page.whose.text).toBeUndefined();
});

test('what comes back behind the end of a visit is not taken in', async () => {
  const page = await opened();
  await arrives(page);
  record(page);
  const came = await connected(system, openTab());
  if (!came.ok) throw new Error(came.problem.says);
  const [waiting, come] = held(undefined);
  const asked = system.asked.length;
  const ask = async (path: string) => {
    await waiting;
    return came.value.request(path);
  };
  const coming = page.link.arrive(
    Promise.resolve({ ok: true, value: { ...came.value, request: ask } }),
  );
  endVisit(page.session);
  come();
  await coming;
  expect(page.link.state.getState().kind).toBe('apart');
  expect(page.whose.text).toBeUndefined();
  expect(system.asked.length).toBeLessThanOrEqual(asked + 1);
});

const ADDRESS = 'https://record.example/authorize';
const kindOf = ({ link }: Open) => link.state.getState().kind;

describe('while a record system is waited for', () => {
  test('the page says so, and asks whose the visit is that was begun meanwhile', async () => {
    const page = await opened();
    const [coming, come] = held(await connected(system, openTab()));
    const arriving = page.link.arrive(coming);
    expect(page.link.state.getState()).toEqual({
      kind: 'working',
      says: 'Connecting to the record.',
    });
    record(page);
    come();
    await arriving;
    expect(kindOf(page)).toBe('asks');
  });

  test('another visit in its place ends the waiting', async () => {
    const page = await opened();
    record(page);
    const [coming, come] = held(await connected(system, openTab()));
    const arriving = page.link.arrive(coming);
    newVisit(page.session);
    come();
    await arriving;
    expect(kindOf(page)).toBe('apart');
  });

  test('what is recorded until the page is left for it is kept', async () => {
    const page = await opened();
    const [coming, come] = held(given(ADDRESS));
    const following = page.link.follow(coming);
    record(page);
    expect(page.left).toEqual([]);
    come();
    await following;
    expect(page.left).toEqual([ADDRESS]);
    expect(page.kept()).toContain('"urge-to-move"');
  });

  test('whoever leaves it alone meanwhile is led nowhere', async () => {
    const page = await opened();
    const [coming, come] = held(given(ADDRESS));
    const following = page.link.follow(coming);
    page.link.close(LEFT_ALONE);
    come();
    await following;
    expect(page.left).toEqual([]);
  });
});

describe('what is taken over', () => {
  const { rows } = foundIn(
    records({
      observations: [result(), result({ effectiveDateTime: '2019-01-01' })],
      requests: [request()],
    }),
    ISS,
    TODAY,
  );

  test('is what is blank, as one step, marked with its origin, and never what is old', async () => {
    const { session } = await opened();
    const { store } = session.state.getState();
    const all = atOnce(rows, emptyVisit);
    expect(all.map(({ key }) => key.split(' ')[0])).toEqual(['age', 'sex', 'ferritin', 'medicine']);
    takeInto(store, all, TODAY);
    const origin = { from: 'record', 'from-on': TODAY };
    const { visit } = store.getState();
    expect(visit.labs.ferritin).toMatchObject({ text: '41', drawn: '2026-11-10', ...origin });
    expect(visit.numbers.age).toMatchObject({ text: '61', ...origin });
    expect(visit.medicines).toEqual([{ name: 'Mirtazapine 15 mg tablet', ...origin }]);
    expect(visit.answers.sex).toBe('female');
    expect(stepsOf(store).past).toHaveLength(1);
    expect(atOnce(rows, visit)).toEqual([]);
    undo(store);
    expect(store.getState().visit).toEqual(emptyVisit);
  });

  test('takes no day that waited for another number', async () => {
    const { session } = await opened();
    const { store } = session.state.getState();
    const others = { 'lab.crp drawn': '2026-11-20', medicines: 'x' };
    store.drafts.setState({ ...others, 'lab.ferritin drawn': '2026-11-20' }, true);
    takeInto(store, rows, TODAY);
    expect(store.drafts.getState()).toEqual(others);
  });

  test('never replaces what stands there unless its own button is pressed', () => {
    const row = rows.find(({ offer }) => offer.kind === 'lab');
    if (row === undefined) throw new Error('no row');
    const typed = { text: '12', unit: 'ng/mL', 'unit-by': 'chosen' } as const;
    const visit = { ...emptyVisit, labs: { ...emptyVisit.labs, ferritin: typed } };
    expect(besideOf(visit, row.offer)).toMatchObject({ kind: 'other' });
    expect(takeRows(atOnce(rows, visit), TODAY)(visit).labs.ferritin).toEqual(typed);
    expect(takeRows([row], TODAY)(visit).labs.ferritin?.text).toBe('41');
  });
});
