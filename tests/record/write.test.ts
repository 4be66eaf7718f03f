/** What is sent to a record: of the patient in context, once, and told as it is. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/record/connection.ts';
import { isOfPatient, whoseIn, whoseOf, type Whose } from '../../src/record/whose.ts';
import { send, SENT_TYPES, takenBy, toSend } from '../../src/record/write.ts';
import { exampleVisit } from '../../src/visit/example.ts';
import { newId } from '../../src/browser/new-id.ts';
import { schemaErrors } from '../fhir/r4-schema.ts';
import type { RecordSystem } from './system.ts';
import { connected, openSystem, openTab } from './tab.ts';

const AT = '2026-11-21T10:42:00.000Z';
const visit = exampleVisit(new Date(AT));

let system: RecordSystem;
let connection: Connection;
let whose: Whose;
beforeAll(async () => {
  system = await openSystem();
});
afterAll(() => system.close());
beforeEach(async () => {
  for (const fault of Object.keys(system.faults)) Reflect.deleteProperty(system.faults, fault);
  system.context.encounter = 'e1';
  const came = await connected(system, openTab());
  if (!came.ok) throw new Error(came.problem.says);
  connection = came.value;
  whose = await whoseOf(newId(), connection);
});

const all = () =>
  toSend({ visit, text: 'The note', at: AT, noteType: undefined }, whose, connection);
const storedNow = async () =>
  (await system.sent()).filter(({ identifier }) =>
    JSON.stringify(identifier ?? '').includes(whose.id),
  );
const sendAll = () =>
  Promise.all(SENT_TYPES.map(async (type) => (await send(connection, all()[type], whose)).kind));

test('both are of the patient and the encounter in context, and FHIR by the official schema', () => {
  for (const type of SENT_TYPES) {
    const resource = all()[type];
    expect(resource.subject).toEqual({ reference: 'Patient/ada' });
    expect(JSON.stringify(resource)).toContain('Encounter/e1');
    expect(JSON.stringify(resource)).toContain(whose.id);
    expect(schemaErrors(type, resource)).toEqual([]);
  }
});

test('the kind of the note is what the deployer says', () => {
  const noteType = { system: 'urn:x', code: 'rls', display: 'RLS note' };
  const { DocumentReference: note } = toSend(
    { visit, text: '', at: AT, noteType },
    whose,
    connection,
  );
  expect(note).toMatchObject({ type: { coding: [noteType] } });
});

describe('whatever is clicked, each is stored once', () => {
  test('twice', async () => {
    expect(await sendAll()).toEqual(['stored', 'stored']);
    expect(await sendAll()).toEqual(['there', 'there']);
    expect(await storedNow()).toHaveLength(2);
  });
  test('after an answer that was lost on its way', async () => {
    system.faults.losesAnswers = true;
    expect((await send(connection, all().DocumentReference, whose)).kind).toBe('unknown');
    expect((await send(connection, all().DocumentReference, whose)).kind).toBe('there');
    expect(await storedNow()).toHaveLength(1);
  });
  test('after a server that failed', async () => {
    Object.assign(system.faults, { status: { DocumentReference: 500 } });
    expect((await send(connection, all().DocumentReference, whose)).kind).toBe('unknown');
    expect(await storedNow()).toHaveLength(0);
    Object.assign(system.faults, { status: {} });
    expect((await send(connection, all().DocumentReference, whose)).kind).toBe('stored');
    expect(await storedNow()).toHaveLength(1);
  });
});

test.each([
  [202, 'unknown', 'it is not known whether it is stored'],
  [204, 'unknown', 'it is not known whether it is stored'],
  [401, 'ended', 'Connect again'],
  [403, 'refused', 'nothing was stored. Save it for a record system instead'],
  [422, 'refused', 'refused it (422): nothing was stored'],
  [503, 'unknown', 'it is not known whether it is stored'],
])('an answer of %d is %s, and says so', async (status, kind, says) => {
  Object.assign(system.faults, { status: { DocumentReference: status } });
  const outcome = await send(connection, all().DocumentReference, whose);
  expect(outcome.kind).toBe(kind);
  expect('problem' in outcome && outcome.problem.says).toContain(says);
});

test('one that is there more than once is there', async () => {
  Object.assign(system.faults, { status: { DocumentReference: 412 } });
  expect(await send(connection, all().DocumentReference, whose)).toEqual({ kind: 'there' });
});

test('what a record takes is what it says and what was granted', async () => {
  const takes = await takenBy(connection);
  expect(takes).toMatchObject({
    value: { QuestionnaireResponse: { safely: true }, DocumentReference: { safely: true } },
  });
  system.faults.noConditionalCreate = true;
  expect(await takenBy(connection)).toMatchObject({
    value: { DocumentReference: { safely: false } },
  });
  const asRead = { ...connection, scopes: ['patient/*.rs', 'patient/DocumentReference.c'] };
  expect(await takenBy(asRead)).toEqual({
    ok: true,
    value: { DocumentReference: { safely: false } },
  });
  expect(await takenBy({ ...connection, scopes: ['patient/*.read'] })).toMatchObject({ value: {} });
  system.faults.mayNotCreate = true;
  expect(await takenBy(connection)).toEqual({ ok: true, value: {} });
});

test('whose a visit is names nobody, and is told from another patient and another record', async () => {
  expect(JSON.stringify(whose)).not.toMatch(/"ada"|127\.0/u);
  expect(await isOfPatient(whose, connection)).toBe(true);
  expect(await isOfPatient(whose, { ...connection, patient: 'bea' })).toBe(false);
  const elsewhere = { name: 'Other', iss: 'https://other.example' };
  expect(await isOfPatient(whose, { ...connection, system: elsewhere })).toBe(false);
  expect(whoseIn(JSON.stringify(whose))).toEqual(whose);
  for (const text of [undefined, '', '{}', JSON.stringify({ ...whose, of: 'x' })])
    expect(whoseIn(text)).toBeUndefined();
});
