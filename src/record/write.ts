/**
 * What is sent to a record, and only when it is said: the answers and the note, each of the patient in
 * context. Each is created on the condition that none with its identifier is there, so that no second
 * click, no retry and no answer that was lost on its way makes a second one.
 */
import { systemOf } from '../fhir/canonical.ts';
import { noteOf } from '../fhir/bundle.ts';
import type { Coding, DocumentReference, QuestionnaireResponse } from '../fhir/resources.ts';
import { responseOf } from '../fhir/response.ts';
import type { Visit } from '../rules/record/visit.ts';
import { FHIR_JSON, readAt, refusedAs, type Connection } from './connection.ts';
import { PROBLEMS, given, type Problem, type Result } from './problem.ts';
import { capabilitySchema } from './shape.ts';
import type { SentType, Whose } from './whose.ts';

type Reference = { readonly reference: string };
type Identifier = { readonly system: string; readonly value: string };

type SentResponse = QuestionnaireResponse & {
  readonly identifier: Identifier;
  readonly subject: Reference;
  readonly encounter?: Reference;
};
type SentNote = DocumentReference & {
  readonly identifier: readonly Identifier[];
  readonly subject: Reference;
  readonly context?: { readonly encounter: readonly Reference[] };
};
export type Sent = SentResponse | SentNote;

/** In the order in which they are sent. */
export const SENT_TYPES: readonly SentType[] = ['QuestionnaireResponse', 'DocumentReference'];

const IDENTIFIER = systemOf('visit');

type About = {
  readonly visit: Visit;
  /** The full note. */
  readonly text: string;
  /** ISO date and time in UTC. */
  readonly at: string;
  readonly noteType: Coding | undefined;
};

/** What is sent of a visit, by its type. Nobody but the patient in context is named in it. */
export function toSend(
  { visit, text, at, noteType }: About,
  { id }: Whose,
  { patient, encounter }: Pick<Connection, 'patient' | 'encounter'>,
): Readonly<Record<SentType, Sent>> {
  const identifier = { system: IDENTIFIER, value: id };
  const subject = { reference: `Patient/${patient}` };
  const during = encounter === undefined ? undefined : { reference: `Encounter/${encounter}` };
  const note = noteOf(visit, text, at);
  return {
    QuestionnaireResponse: {
      ...responseOf(visit, at),
      identifier,
      subject,
      ...(during === undefined ? {} : { encounter: during }),
    },
    DocumentReference: {
      ...note,
      ...(noteType === undefined ? {} : { type: { coding: [noteType] } }),
      identifier: [identifier],
      subject,
      ...(during === undefined ? {} : { context: { encounter: [during] } }),
    },
  };
}

/** What a record says of the types that it takes: `safely`, it holds to the condition that none is there. */
export type Takes = Readonly<Partial<Record<SentType, { readonly safely: boolean }>>>;

/** Which types this connection may create: the record says so, and the scopes do not forbid it. */
export async function takenBy(connection: Connection): Promise<Result<Takes>> {
  const answer = await readAt(connection, 'metadata');
  if (!answer.ok) return answer;
  const read = capabilitySchema.safeParse(answer.value);
  if (!read.success) return PROBLEMS.noFhir(connection.system.name);
  const server = read.data.rest?.find(({ mode }) => mode === 'server');
  const rows = (server?.resource ?? []).filter(({ interaction = [] }) =>
    interaction.some(({ code }) => code === 'create'),
  );
  const takes: Partial<Record<SentType, { readonly safely: boolean }>> = {};
  for (const type of SENT_TYPES) {
    const row = rows.find((each) => each.type === type);
    const isGranted = connection.scopes.some((scope) => grants(scope, type));
    if (row !== undefined && isGranted) takes[type] = { safely: row.conditionalCreate === true };
  }
  return given(takes);
}

/** "patient/DocumentReference.c", "patient/*.cruds", and as SMART 1 had it "patient/*.write". */
function grants(scope: string, type: SentType): boolean {
  const [, of, may = ''] = /^(?:patient|user)\/(\w+|\*)\.(\w+|\*)$/u.exec(scope) ?? [];
  return (
    (of === type || of === '*') && (may === '*' || may === 'write' || /^cr?u?d?s?$/u.test(may))
  );
}

/**
 * `stored`: by now. `there`: it was there already, and is what it was then. `unknown`: no answer came, so
 * it may be there or not. `refused`: it is not there. `ended`: nor is it, since the connection has ended.
 */
export type Outcome =
  | { readonly kind: 'stored' | 'there' }
  | { readonly kind: 'unknown' | 'refused' | 'ended'; readonly problem: Problem };

const NOT_STORED = 'nothing was stored';

/** What the server said is wrong with it: its own words are for its log, and not for the page. */
function outcomeOf(connection: Connection, status: number): Outcome {
  const { name } = connection.system;
  if (status === 201) return { kind: 'stored' };
  // 412: more than one with its identifier.
  if (status === 200 || status === 412) return { kind: 'there' };
  if (status === 403)
    return {
      kind: 'refused',
      problem: {
        says: `${name} does not let this page store it: ${NOT_STORED}. Save it for a record system instead (Summary), or copy the note.`,
        way: 'elsewhere',
      },
    };
  if (status === 401) return { kind: 'ended', problem: refusedAs(connection, status).problem };
  // Accepted, or without a word: nobody knows.
  if (status < 400 || status >= 500)
    return { kind: 'unknown', problem: unknown(name, `answered ${status}`) };
  return {
    kind: 'refused',
    problem: { says: `${name} refused it (${status}): ${NOT_STORED}.`, way: 'again' },
  };
}

const unknown = (name: string, what: string): Problem => ({
  says: `${name} ${what}, so it is not known whether it is stored.`,
  way: 'again',
});

/** Creates one of them, where none with the identifier of the visit is there. Never throws. */
export async function send(
  connection: Connection,
  resource: Sent,
  { id }: Whose,
): Promise<Outcome> {
  try {
    const response = await connection.request(resource.resourceType, {
      method: 'POST',
      body: JSON.stringify(resource),
      headers: {
        'content-type': FHIR_JSON,
        'if-none-exist': `identifier=${encodeURIComponent(`${IDENTIFIER}|${id}`)}`,
      },
    });
    return outcomeOf(connection, response.status);
  } catch {
    return { kind: 'unknown', problem: unknown(connection.system.name, 'did not answer') };
  }
}
