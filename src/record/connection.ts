/** An open connection: its token is in memory alone, and goes with it. */
import { readJson } from '../json/read-json.ts';
import { PROBLEMS, given, type Refused, type Result } from './problem.ts';
import type { System } from './systems.ts';

/** A page of a hundred results, with all that a laboratory writes beside them. */
const LARGEST = 20_000_000;
const DEEPEST = 40;

export type Connection = {
  readonly system: System;
  /** The id of the patient in context. */
  readonly patient: string;
  /** The id of the encounter in context, where one is. */
  readonly encounter: string | undefined;
  /** As they were granted. */
  readonly scopes: readonly string[];
  /** Asks at a path behind the base address, with the token. Throws as `fetch` does. */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
};

export const FHIR_JSON = 'application/fhir+json';

/** How long an answer is waited for, with all that it brings, in milliseconds. */
const PATIENCE = 30_000;

/**
 * What goes with each request: no cookie, and no word of where it comes from. It is given up when its time
 * is over, else a system that never answers would be waited for without end.
 */
export const plainly = () =>
  ({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  }) as const satisfies RequestInit;

/** Why no answer came, by what `fetch` threw. */
export const unanswered = ({ name }: System, thrown: unknown): Refused =>
  thrown instanceof DOMException && thrown.name === 'TimeoutError'
    ? PROBLEMS.silent(name)
    : PROBLEMS.unreached(name);

/** The JSON of an answer; undefined where it is none, or too much. */
export async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text.length > LARGEST) return undefined;
  const read = readJson(text, DEEPEST, 'an answer of a record system');
  return read.ok ? read.json : undefined;
}

export function refusedAs({ system: { name } }: Connection, status: number): Refused {
  if (status === 401) return PROBLEMS.ended(name);
  if (status === 403) return PROBLEMS.notAllowed(name);
  return PROBLEMS.status(name, status);
}

/** The JSON at a path, or why there is none. */
export async function readAt(connection: Connection, path: string): Promise<Result<unknown>> {
  const { name } = connection.system;
  try {
    const response = await connection.request(path);
    if (!response.ok) return refusedAs(connection, response.status);
    const json = await jsonOf(response);
    return json === undefined ? PROBLEMS.noFhir(name) : given(json);
  } catch (error) {
    return unanswered(connection.system, error);
  }
}
