/** Sending goes on in whichever panel is shown, never twice at once, and ends with the connection. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLink } from '../../src/areas/record/link.ts';
import { sendEach } from '../../src/areas/record/send-each.ts';
import { whoseIn } from '../../src/record/whose.ts';
import { SENT_TYPES, toSend } from '../../src/record/write.ts';
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { answer } from '../../src/visit/actions.ts';
import { endVisit, openSession } from '../../src/visit/session.ts';
import { change } from '../../src/visit/store.ts';
import { fakeOutside, fakeSlot } from '../visit/outside.ts';
import type { RecordSystem } from './system.ts';
import { connected, openSystem, openTab, systemsOf } from './tab.ts';

let system: RecordSystem;
beforeAll(async () => {
  system = await openSystem();
});
afterAll(() => system.close());

const posted = () => system.asked.filter((each) => each.startsWith('POST /fhir/'));

async function openPage() {
  const session = await openSession(fakeOutside());
  const whose = fakeSlot();
  const link = createLink(session, systemsOf(system), {
    launch: openTab().outside,
    whose,
    leaveField: () => undefined,
    leave: () => undefined,
  });
  await link.arrive(connected(system, openTab()));
  change(session.state.getState().store, (visit) => answer(visit, 'urge-to-move', 'yes'));
  const open = link.state.getState();
  if (open.kind !== 'open') throw new Error('not open');
  const about = {
    visit: emptyVisit,
    text: '',
    at: '2026-11-21T10:42:00.000Z',
    noteType: undefined,
  };
  const resources = toSend(about, open.whose, open.connection);
  system.asked.length = 0;
  return { session, link, whose, sendAll: () => sendEach(session, link, resources, SENT_TYPES) };
}

test('begun again while it is on its way, each part is sent once', async () => {
  const { link, sendAll, whose } = await openPage();
  await Promise.all([sendAll(), sendAll()]);
  expect(posted()).toEqual(['POST /fhir/QuestionnaireResponse', 'POST /fhir/DocumentReference']);
  expect(link.state.getState()).toMatchObject({
    told: { QuestionnaireResponse: { kind: 'stored' }, DocumentReference: { kind: 'stored' } },
  });
  expect(whoseIn(whose.text)?.sent.DocumentReference).toBe('stored');
});

test.each([
  ['disconnected', 'unknown'],
  ['with its visit', undefined],
])('ended %s while the first part is on its way, the second is not sent', async (how, sent) => {
  const { session, link, sendAll, whose } = await openPage();
  const coming = sendAll();
  if (how === 'disconnected') link.close();
  else endVisit(session);
  await coming;
  expect(posted()).toEqual(['POST /fhir/QuestionnaireResponse']);
  expect(link.state.getState().kind).toBe('apart');
  expect(whoseIn(whose.text)?.sent.QuestionnaireResponse).toBe(sent);
});
