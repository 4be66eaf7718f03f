/** What is read of a record: the patient in context, laboratory results by their codes, active orders of medicines. */
import * as z from 'zod/mini';
import { LOINC_SYSTEM } from '../fhir/canonical.ts';
import { KNOWN } from './codes-read.ts';
import { readAt, type Connection } from './connection.ts';
import { PROBLEMS, given, type Result } from './problem.ts';
import {
  bundleSchema,
  observationSchema,
  patientSchema,
  requestSchema,
  type ObservationRead,
  type PatientRead,
  type RequestRead,
} from './shape.ts';

/** The newest come first, so what lies behind so many pages is old. */
const MOST_PAGES = 5;
const PAGE = 100;

export type Several<T> = {
  readonly resources: readonly T[];
  /** How many were there and could not be read. */
  readonly unread: number;
  /** There are more than were asked for. */
  readonly more: boolean;
};

export type Records = {
  readonly patient: PatientRead;
  readonly observations: Result<Several<ObservationRead>>;
  readonly requests: Result<Several<RequestRead>>;
};

type Page = {
  readonly of: readonly unknown[];
  /** As a path behind the base address; a page elsewhere is not asked for. */
  readonly next: string | undefined;
  /** There is a next page, wherever it lies. */
  readonly goesOn: boolean;
};

/** "Observation?page=2" of an address behind the base address, or of one that is said from there. */
function pathOf(address: string, iss: string): string | undefined {
  const base = `${iss}/`;
  const whole = URL.canParse(address, base) ? new URL(address, base).href : '';
  return whole.startsWith(base) ? whole.slice(base.length) : undefined;
}

function pageIn(json: unknown, iss: string): Page | undefined {
  const read = bundleSchema.safeParse(json);
  if (!read.success) return undefined;
  const { entry = [], link = [] } = read.data;
  const next = link.find(({ relation }) => relation === 'next')?.url;
  const of = entry.flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
  return {
    of,
    next: next === undefined ? undefined : pathOf(next, iss),
    goesOn: next !== undefined,
  };
}

/** Beside what was asked for, a search may answer with a word about itself. */
const isOutcome = (resource: unknown): boolean =>
  z.object({ resourceType: z.literal('OperationOutcome') }).safeParse(resource).success;

async function search<T>(
  connection: Connection,
  path: string,
  schema: z.ZodMiniType<T>,
): Promise<Result<Several<T>>> {
  const { iss, name } = connection.system;
  const resources: T[] = [];
  let unread = 0;
  let more = false;
  let next: string | undefined = path;
  for (let pages = 0; next !== undefined && pages < MOST_PAGES; pages += 1) {
    const answer: Result<unknown> = await readAt(connection, next);
    if (!answer.ok) return answer;
    const page = pageIn(answer.value, iss);
    if (page === undefined) return PROBLEMS.noFhir(name);
    for (const each of page.of.filter((resource) => !isOutcome(resource))) {
      const read = schema.safeParse(each);
      if (read.success) resources.push(read.data);
      else unread += 1;
    }
    next = page.next;
    more = page.goesOn;
  }
  return given({ resources, unread, more });
}

/** Percent-encoded: a bar parts the system from the code, and a comma two codes. */
const CODES = encodeURIComponent([...KNOWN.keys()].map((code) => `${LOINC_SYSTEM}|${code}`).join());

/**
 * All of it, or why the patient could not be read; that results or medicines could not be is said beside
 * the other.
 */
export async function readRecords(connection: Connection): Promise<Result<Records>> {
  const { patient: id, system } = connection;
  const answer = await readAt(connection, `Patient/${id}`);
  if (!answer.ok) return answer;
  const patient = patientSchema.safeParse(answer.value);
  if (!patient.success || patient.data.id !== id) return PROBLEMS.noFhir(system.name);
  const of = `patient=Patient/${id}&_count=${PAGE}`;
  const [observations, requests] = await Promise.all([
    search(connection, `Observation?${of}&code=${CODES}&_sort=-date`, observationSchema),
    search(connection, `MedicationRequest?${of}&status=active`, requestSchema),
  ]);
  const gone = [observations, requests].find((each) => !each.ok && each.problem.way === 'again');
  if (gone !== undefined && !gone.ok) return gone;
  return given({ patient: patient.data, observations, requests });
}
