/** The way to a record system and back, against one that holds to what it must; and each way that it fails. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { askedIn, begin, finish } from '../../src/record/launch.ts';
import { PROBLEMS } from '../../src/record/problem.ts';
import { readRecords } from '../../src/record/read.ts';
import type { Faults, RecordSystem } from './system.ts';
import { connected, follow, openSystem, openTab, PAGE, systemsOf } from './tab.ts';

let system: RecordSystem;
beforeAll(async () => {
  system = await openSystem();
});
afterAll(() => system.close());
beforeEach(() => {
  for (const fault of Object.keys(system.faults)) Reflect.deleteProperty(system.faults, fault);
  delete system.context.encounter;
  system.context.patient = 'ada';
});

const NAME = 'Test record';

const saysOf = (result: object): string =>
  'problem' in result && typeof result.problem === 'object' && result.problem !== null
    ? String(Reflect.get(result.problem, 'says'))
    : 'no problem';

describe('a connection', () => {
  test.each([
    ['from the record', 'opaque'],
    ['from the page', undefined],
  ])('made %s knows its patient, and leaves nothing in the tab', async (_, launch) => {
    const tab = openTab();
    system.context.encounter = 'e1';
    const came = await connected(system, tab, launch);
    if (!came.ok) throw new Error(saysOf(came));
    expect(came.value.patient).toBe('ada');
    expect(came.value.encounter).toBe('e1');
    expect(came.value.scopes).toContain('patient/Observation.rs');
    expect(tab.kept.names()).toEqual([]);
    expect(JSON.stringify(came.value)).not.toMatch(/bearer|access/iu);
  });

  test('asks the listed origin alone, and the address carries no secret', async () => {
    const tab = openTab();
    const way = await begin(systemsOf(system), { iss: `${system.iss}/` }, tab.outside);
    if (!way.ok) throw new Error(saysOf(way));
    const said = new URL(way.value).searchParams;
    expect(said.get('redirect_uri')).toBe(PAGE);
    expect(said.get('code_challenge_method')).toBe('S256');
    const [kept = ''] = tab.kept.names();
    const { verifier } = JSON.parse(tab.kept.getItem(kept) ?? '') as { verifier: string };
    expect(way.value).not.toContain(verifier);
    expect(tab.asked.map((each) => new URL(each).origin)).toEqual([system.origin]);
  });

  test('two ways at once do not meet, and one that was never walked back is forgotten', async () => {
    const tab = openTab();
    const systems = systemsOf(system);
    const ways = await Promise.all(
      [1, 2].map(() => begin(systems, { iss: system.iss }, tab.outside)),
    );
    expect(tab.kept.names()).toHaveLength(2);
    const [one] = ways;
    if (one?.ok !== true) throw new Error('no way');
    const asked = askedIn(await follow(one.value));
    if (asked.kind !== 'return') throw new Error('no return');
    const came = finish(systems, asked, tab.outside);
    // Taken out before anything is asked for.
    expect(tab.kept.names()).toHaveLength(1);
    expect((await came).ok).toBe(true);
    const later = { ...tab.outside, storage: tab.kept, now: () => new Date(8.64e15) };
    await begin(systems, { iss: system.iss }, later);
    expect(tab.kept.names()).toHaveLength(1);
  });

  test('a code is good for once, and an address that was not asked for is refused without a request', async () => {
    const tab = openTab();
    const systems = systemsOf(system);
    const way = await begin(systems, { iss: system.iss }, tab.outside);
    if (!way.ok) throw new Error(saysOf(way));
    const asked = askedIn(await follow(way.value));
    if (asked.kind !== 'return') throw new Error('no return');
    expect((await finish(systems, asked, tab.outside)).ok).toBe(true);
    const before = tab.asked.length;
    expect(await finish(systems, asked, tab.outside)).toEqual(PROBLEMS.unknownReturn);
    const strange = askedIn(`${PAGE}?code=abc&state=xyz`);
    if (strange.kind !== 'return') throw new Error('no return');
    expect(await finish(systems, strange, tab.outside)).toEqual(PROBLEMS.unknownReturn);
    expect(tab.asked).toHaveLength(before);
  });

  test('a record system that is not listed is asked for nothing', async () => {
    const tab = openTab();
    for (const iss of [
      'http://127.0.0.1:9/fhir',
      `${system.iss}/other`,
      'no address',
      system.origin,
    ])
      expect(await begin(systemsOf(system), { iss }, tab.outside)).toEqual(PROBLEMS.unlisted);
    expect(tab.asked).toEqual([]);
    expect(tab.kept.names()).toEqual([]);
  });
});

describe('what fails is said in a sentence, and leaves nothing in the tab', () => {
  test.each<readonly [string, Faults, string]>([
    ['no word of how to connect', { noDiscovery: true }, 'does not say how a page connects'],
    ['no S256', { noS256: true }, 'does not offer the safe way'],
    ['a token endpoint elsewhere', { tokenElsewhere: true }, 'an address that this page is not'],
    [
      'a page to sign in that is not safe',
      { authorizesAt: 'http://elsewhere.example/' },
      'an address that this page is not',
    ],
    [
      'a script in its place',
      { authorizesAt: 'javascript:alert(1)//' },
      'an address that this page is not',
    ],
    ['no CORS, as no network', { noCors: true, noDiscovery: true }, NAME],
    [
      'refused',
      { denies: 'access_denied' },
      'refused the connection: access_denied, The user said',
    ],
    ['refused with markup', { denies: '<b>x</b>' }, 'refused the connection: b x /b'],
    ['no token', { tokenRefused: true }, 'did not let this page in'],
    ['no patient', { noPatient: true }, 'named no patient'],
  ])('%s', async (_, faults, says) => {
    Object.assign(system.faults, faults);
    const tab = openTab();
    const came = await connected(system, tab);
    expect(came.ok).toBe(false);
    expect(saysOf(came)).toContain(says);
    expect(tab.kept.names()).toEqual([]);
  });

  test('a network that is gone', async () => {
    const tab = openTab();
    const gone = { ...tab.outside, storage: tab.kept, fetch: () => Promise.reject(new Error()) };
    expect(await begin(systemsOf(system), { iss: system.iss }, gone)).toEqual(
      PROBLEMS.unreached(NAME),
    );
  });

  test.each([
    ['that does not say how to connect', 0],
    ['that does not let the page in', 1],
    ['that does not show the patient', 2],
  ])('a record system %s is not waited for without end', async (_, answered) => {
    const tab = openTab();
    const over = vi.spyOn(AbortSignal, 'timeout');
    for (let each = 0; each < answered; each += 1)
      over.mockImplementationOnce(() => new AbortController().signal);
    over.mockImplementation(() => AbortSignal.abort(new DOMException('', 'TimeoutError')));
    const came = await connected(system, tab);
    const read = came.ok ? await readRecords(came.value) : came;
    expect(read).toEqual(PROBLEMS.silent(NAME));
    over.mockRestore();
  });

  test('a browser that keeps nothing', async () => {
    const tab = openTab();
    const storage = {
      ...tab.kept,
      setItem: () => {
        throw new Error('refused');
      },
    };
    const outside = { ...tab.outside, storage };
    expect(await begin(systemsOf(system), { iss: system.iss }, outside)).toEqual(PROBLEMS.notKept);
  });

  test.each<readonly [string, Faults, string]>([
    ['a token that has ended', { ended: true }, 'has ended. The visit is kept. Connect again.'],
    ['a patient who may not be read', { status: { Patient: 403 } }, 'does not let this page read'],
    ['a server that fails', { status: { Observation: 503 } }, 'could not answer (503)'],
    ['an answer that is no FHIR', { noFhir: true }, 'is not FHIR'],
  ])('%s', async (_, faults, says) => {
    const came = await connected(system, openTab());
    if (!came.ok) throw new Error(saysOf(came));
    Object.assign(system.faults, faults);
    expect(saysOf(await readRecords(came.value))).toContain(says);
  });

  test('results that may not be read stand in nobody’s way', async () => {
    const came = await connected(system, openTab());
    if (!came.ok) throw new Error(saysOf(came));
    Object.assign(system.faults, { status: { Observation: 403 } });
    const read = await readRecords(came.value);
    if (!read.ok) throw new Error(saysOf(read));
    expect(saysOf(read.value.observations)).toContain('does not let this page read');
    expect(read.value.requests.ok).toBe(true);
  });
});
