/** What can go wrong between the page and a record system: each a sentence, and what can be done then. */

/**
 * `end`: the visit that is open has to be ended first. `again`: connecting anew may help. `elsewhere`:
 * nothing on this page helps, so the visit goes on without the record.
 */
type WayOn = 'again' | 'end' | 'elsewhere';

export type Problem = {
  readonly says: string;
  readonly way: WayOn;
  /** The connection is over by it. */
  readonly ends?: true;
};

/** What was asked for, or why it is not there. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;
export type Refused = { readonly ok: false; readonly problem: Problem };

const refused = (says: string, way: WayOn): Refused => ({
  ok: false,
  problem: { says, way },
});
export const given = <T>(value: T): Result<T> => ({ ok: true, value });

const WITHOUT = 'The checklist works without it.';

/** A word from elsewhere as it may stand in our sentence: short, on one line. */
const shown = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N} .,:;_()/-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 200);

export const PROBLEMS = {
  unlisted: refused(
    `This page is not set up for the record system that opened it, so nothing was asked of that one. ${WITHOUT}`,
    'elsewhere',
  ),
  noDiscovery: (name: string) =>
    refused(`${name} does not say how a page connects to it. ${WITHOUT}`, 'again'),
  noS256: (name: string) =>
    refused(
      `${name} does not offer the safe way to connect (S256), so this page does not. ${WITHOUT}`,
      'elsewhere',
    ),
  otherAddress: (name: string) =>
    refused(
      `${name} names an address that this page is not set up for, so nothing was sent there. ${WITHOUT}`,
      'elsewhere',
    ),
  denied: (error: string, description: string | undefined) =>
    refused(
      `The record system refused the connection: ${shown(error)}${description === undefined ? '' : `, ${shown(description)}`}. Connect again, or go on without it.`,
      'again',
    ),
  unknownReturn: refused(
    'This address came back from a record system, but was not asked for in this tab, or was used already. Nothing was asked of any record. Connect again.',
    'again',
  ),
  notKept: refused(
    'This browser keeps nothing for this tab, so the page cannot find its way back from a record system. Allow storage for it, or go on without the record.',
    'elsewhere',
  ),
  tokenRefused: (name: string) =>
    refused(`${name} did not let this page in. Connect again, or go on without it.`, 'again'),
  noPatient: (name: string) =>
    refused(
      `${name} named no patient, so nothing was read. Open a patient there and connect again.`,
      'again',
    ),
  ended: (name: string): Refused => ({
    ok: false,
    problem: {
      says: `The connection to ${name} has ended. The visit is kept. Connect again.`,
      way: 'again',
      ends: true,
    },
  }),
  silent: (name: string) =>
    refused(
      `${name} did not answer within half a minute, so it is waited for no longer. The visit is kept. Try again.`,
      'again',
    ),
  unreached: (name: string) =>
    refused(
      `${name} could not be reached: the network may be gone, or it does not let this page ask. The visit is kept. Try again.`,
      'again',
    ),
  notAllowed: (name: string) => refused(`${name} does not let this page read that.`, 'elsewhere'),
  noFhir: (name: string) =>
    refused(`${name} answered with something that is not FHIR, so none of it was read.`, 'again'),
  status: (name: string, status: number) =>
    refused(`${name} could not answer (${status}). Try again.`, 'again'),
  otherPatient: refused(
    'A visit of another patient is open in this tab, so the record was not read. End that visit (Menu, End visit), then connect again.',
    'end',
  ),
} as const;
