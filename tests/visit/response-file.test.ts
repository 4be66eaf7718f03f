/** A response to the form of this checklist, opened like a file: offered in one sentence, and taken whole. */
import { describe, expect, test } from 'vitest';
import { bundleOf } from '../../src/fhir/bundle.ts';
import { responseOf } from '../../src/fhir/response.ts';
import { VERSION } from '../../src/fhir/canonical.ts';
import { CONTENT_HASH, EDITION } from '../../src/rules/edition.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { answer } from '../../src/visit/actions.ts';
import { offeredInWords } from '../../src/visit/opened.ts';
import {
  backToPrevious,
  offerFile,
  openSession,
  takeOffered,
  type Session,
} from '../../src/visit/session.ts';
import { change } from '../../src/visit/store.ts';
import { AT, fakeOutside } from './outside.ts';
import { THE_EXAMPLE } from './the-example.ts';

const urge: Visit = answer(emptyVisit, 'urge-to-move', 'yes');
const response = JSON.stringify(responseOf(urge, AT));

const stateOf = (session: Session) => session.state.getState();
const visitOf = (session: Session) => stateOf(session).store.getState().visit;

async function begun(): Promise<Session> {
  const session = await openSession(fakeOutside());
  change(stateOf(session).store, (visit) => answer(visit, 'sex', 'male'));
  return session;
}

describe('a response', () => {
  test('is offered first, and opens with a chain of its own; the visit before comes back whole', async () => {
    const session = await begun();
    await offerFile(session, response);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
    takeOffered(session);
    expect(visitOf(session)).toEqual(canonical(urge));
    // It concluded nothing, so nothing is compared with what these rules conclude.
    expect(stateOf(session).store.getState().opened).toBeUndefined();
    backToPrevious(session);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
  });

  test('in a bundle as it is saved here, too', async () => {
    const session = await begun();
    await offerFile(session, JSON.stringify(bundleOf(THE_EXAMPLE, 'x', AT, () => 'a')));
    takeOffered(session);
    expect(visitOf(session)).toEqual(canonical(THE_EXAMPLE));
  });

  const by = 'to the form of this checklist';
  test.each([
    [
      'of these rules',
      response,
      `a response ${by} written by “RLS checklist” on 20 Nov 2026, 10:42, with 1 answer.`,
    ],
    [
      'of other rules',
      response.replace(VERSION, '2020.1.0'),
      `a response ${by} for rules 2020.1.0 (these are ${EDITION}) written by “RLS checklist” on 20 Nov 2026, 10:42, with 1 answer.`,
    ],
    [
      'of another content',
      response.replace(VERSION, `${EDITION}-0123456789abcdef`),
      `a response ${by} for rules ${EDITION}, content 0123 4567 89ab cdef (these are ${EDITION}, content ${CONTENT_HASH}) written by “RLS checklist” on 20 Nov 2026, 10:42, with 1 answer.`,
    ],
    [
      'that tells less',
      response.replace(`"authored":"${AT}",`, '').replace(/"meta":\{[^}]*\}\]\},/u, ''),
      `a response ${by}, with 1 answer.`,
    ],
  ])('%s is told in one sentence', async (_, file, words) => {
    const session = await begun();
    await offerFile(session, file);
    const { offered, says } = stateOf(session);
    expect(says).toBeUndefined();
    expect(offered && offeredInWords(offered)).toBe(`The file holds ${words}`);
  });

  test('of an example says so', async () => {
    const session = await begun();
    await offerFile(session, JSON.stringify(responseOf(THE_EXAMPLE, AT)));
    const { offered } = stateOf(session);
    expect(offered && offeredInWords(offered)).toMatch(/^The file holds an example response to/u);
  });

  test('refused, changes nothing and says why', async () => {
    const session = await begun();
    await offerFile(session, response.replace('"code":"yes"', '"code":"maybe"'));
    expect(stateOf(session)).toMatchObject({
      offered: undefined,
      belongs: undefined,
      says: 'The response has an answer that this checklist does not offer at “Urge to move the legs”. The running visit is unchanged.',
    });
    takeOffered(session);
    expect(visitOf(session).answers).toEqual({ sex: 'male' });
  });
});
