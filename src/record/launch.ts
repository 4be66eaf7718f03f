/**
 * The way to a record system and back: SMART App Launch, from the record or from the page, with PKCE
 * (S256). What is kept for the way back lies in the tab's storage under the name of its state, and is gone
 * before anything else happens with it; the token is in memory alone.
 */
import * as oauth from 'oauth4webapi';
import * as z from 'zod/mini';
import { FHIR_JSON, jsonOf, plainly, unanswered, type Connection } from './connection.ts';
import { PROBLEMS, given, type Result } from './problem.ts';
import { isSafe, originsOf, systemAt, type System, type Systems } from './systems.ts';

/** What a launch needs from the world outside. */
export type Outside = {
  readonly fetch: typeof fetch;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /** The page without what stands behind "?" and "#": where a record system leads back to. */
  readonly page: string;
  readonly now: () => Date;
};

const READS = ['patient/Patient.rs', 'patient/Observation.rs', 'patient/MedicationRequest.rs'];
const WRITES = ['patient/QuestionnaireResponse.c', 'patient/DocumentReference.c'];

/** Another page of this checklist in the same tab, in another frame, has states of its own. */
const KEPT = 'rls-launch.';
/** A way that nobody came back on is forgotten after so long, in milliseconds. */
const FORGOTTEN_AFTER = 10 * 60_000;

const configuration = z.object({
  issuer: z.optional(z.string()),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  code_challenge_methods_supported: z.optional(z.array(z.string())),
});

const keptSchema = z.strictObject({
  iss: z.string(),
  issuer: z.string(),
  token_endpoint: z.string(),
  verifier: z.string(),
  at: z.number(),
});
type Kept = z.infer<typeof keptSchema>;

const keptIn = (text: string | null): Kept | undefined => {
  try {
    return keptSchema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
};

/** Wipes the ways that nobody came back on. */
function sweep({ storage, now }: Outside): void {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const name of names.filter((each) => each.startsWith(KEPT))) {
    const at = keptIn(storage.getItem(name))?.at ?? 0;
    if (Math.abs(now().getTime() - at) > FORGOTTEN_AFTER) storage.removeItem(name);
  }
}

/** A library that insists on HTTPS is told where this machine is meant; systems.ts allows no other. */
const options = (outside: Outside, address: string) => ({
  [oauth.allowInsecureRequests]: new URL(address).protocol === 'http:',
  [oauth.customFetch]: (url: string, init: object) => outside.fetch(url, { ...init, ...plainly() }),
});

type Discovered = z.infer<typeof configuration>;

async function discover(system: System, outside: Outside): Promise<Result<Discovered>> {
  const { name, iss } = system;
  let json: unknown;
  try {
    const response = await outside.fetch(`${iss}/.well-known/smart-configuration`, {
      ...plainly(),
      headers: { accept: 'application/json' },
    });
    if (!response.ok) return PROBLEMS.noDiscovery(name);
    json = await jsonOf(response);
  } catch (error) {
    return unanswered(system, error);
  }
  const read = configuration.safeParse(json);
  if (!read.success) return PROBLEMS.noDiscovery(name);
  if (read.data.code_challenge_methods_supported?.includes('S256') !== true)
    return PROBLEMS.noS256(name);
  const { authorization_endpoint, token_endpoint } = read.data;
  const isListed = originsOf(system).includes(new URL(token_endpoint).origin);
  // A person may sign in anywhere that is safe: the page itself asks nothing there.
  const isRight = isListed && isSafe(new URL(authorization_endpoint));
  return isRight ? given(read.data) : PROBLEMS.otherAddress(name);
}

/** What an address asks of the page: to connect, to come back from a record system, or nothing. */
export type Asked =
  | { readonly kind: 'launch'; readonly iss: string; readonly launch: string | undefined }
  | { readonly kind: 'return'; readonly state: string; readonly all: URLSearchParams }
  | { readonly kind: 'nothing' };

export function askedIn(address: string): Asked {
  const all = new URL(address).searchParams;
  const iss = all.get('iss');
  if (all.has('code') || all.has('error') || all.has('state'))
    return { kind: 'return', state: all.get('state') ?? '', all };
  if (iss !== null) return { kind: 'launch', iss, launch: all.get('launch') ?? undefined };
  return { kind: 'nothing' };
}

/** The address at which the record system asks whether this page may read; `launch` is its own word. */
export async function begin(
  systems: Systems,
  { iss, launch }: { readonly iss: string; readonly launch?: string | undefined },
  outside: Outside,
): Promise<Result<string>> {
  const system = systemAt(systems, iss);
  if (system === undefined) return PROBLEMS.unlisted;
  const found = await discover(system, outside);
  if (!found.ok) return found;
  const state = oauth.generateRandomState();
  const verifier = oauth.generateRandomCodeVerifier();
  const kept: Kept = {
    iss: system.iss,
    issuer: found.value.issuer ?? system.iss,
    token_endpoint: found.value.token_endpoint,
    verifier,
    at: outside.now().getTime(),
  };
  try {
    sweep(outside);
    outside.storage.setItem(`${KEPT}${state}`, JSON.stringify(kept));
  } catch {
    return PROBLEMS.notKept;
  }
  const address = new URL(found.value.authorization_endpoint);
  const said = {
    response_type: 'code',
    client_id: systems.clientId,
    redirect_uri: outside.page,
    scope: [launch === undefined ? 'launch/patient' : 'launch', ...READS, ...WRITES].join(' '),
    state,
    aud: system.iss,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(launch === undefined ? {} : { launch }),
  };
  for (const [name, value] of Object.entries(said)) address.searchParams.set(name, value);
  return given(address.href);
}

/** What was kept for this way back, which is gone from the storage by then. */
function take(state: string, outside: Outside): Kept | undefined {
  try {
    const name = `${KEPT}${state}`;
    const text = outside.storage.getItem(name);
    outside.storage.removeItem(name);
    sweep(outside);
    return keptIn(text);
  } catch {
    return undefined;
  }
}

/** An id of FHIR, by its grammar: it becomes a part of addresses. */
const id = z.string().check(z.regex(/^[A-Za-z0-9.-]{1,64}$/));

const tokenSchema = z.object({
  access_token: z.string(),
  scope: z.optional(z.string()),
  patient: z.optional(z.unknown()),
  encounter: z.optional(z.unknown()),
});

function connectionOf(
  system: System,
  { access_token, scope = '', patient, encounter }: z.infer<typeof tokenSchema>,
  { fetch: ask }: Outside,
): Result<Connection> {
  const isPatient = id.safeParse(patient);
  if (!isPatient.success) return PROBLEMS.noPatient(system.name);
  return given({
    system,
    patient: isPatient.data,
    encounter: id.safeParse(encounter).data,
    scopes: scope.split(/\s+/u).filter((each) => each !== ''),
    request: (path, init = {}) =>
      ask(`${system.iss}/${path}`, {
        ...init,
        ...plainly(),
        headers: {
          ...Object.fromEntries(new Headers(init.headers)),
          accept: FHIR_JSON,
          authorization: `Bearer ${access_token}`,
        },
      }),
  });
}

/** Back from a record system: the connection, or why there is none. Each way back is good for once. */
export async function finish(
  systems: Systems,
  { state, all }: Extract<Asked, { kind: 'return' }>,
  outside: Outside,
): Promise<Result<Connection>> {
  const kept = take(state, outside);
  const system = kept === undefined ? undefined : systemAt(systems, kept.iss);
  if (kept === undefined || system === undefined) return PROBLEMS.unknownReturn;
  const { issuer, token_endpoint, verifier } = kept;
  const server = { issuer, token_endpoint };
  const client = { client_id: systems.clientId };
  let params: URLSearchParams;
  try {
    params = oauth.validateAuthResponse(server, client, all, state);
  } catch (error) {
    return error instanceof oauth.AuthorizationResponseError
      ? PROBLEMS.denied(error.error, error.error_description)
      : PROBLEMS.unknownReturn;
  }
  let response: Response;
  try {
    response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      params,
      outside.page,
      verifier,
      options(outside, token_endpoint),
    );
  } catch (error) {
    return unanswered(system, error);
  }
  try {
    const answer = await oauth.processAuthorizationCodeResponse(server, client, response);
    const read = tokenSchema.safeParse(answer);
    return read.success
      ? connectionOf(system, read.data, outside)
      : PROBLEMS.tokenRefused(system.name);
  } catch {
    return PROBLEMS.tokenRefused(system.name);
  }
}
