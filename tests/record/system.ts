/**
 * A record system on loopback, as small as can be: it lets a page in by SMART App Launch, holding to what
 * a real one must (single-use codes, S256, the redirect address, the scopes, the patient of the token),
 * and serves what it is given as FHIR, with search, conditional create and CORS. Faults are told to it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listBackend, type Stored } from './backend.ts';
import { medplumBackend } from './medplum.ts';

/** What it does otherwise than a record system should, or than most do. */
export type Faults = {
  /** No word of how a page connects to it. */
  noDiscovery?: boolean;
  noS256?: boolean;
  /** Its token endpoint is said to lie at another origin. */
  tokenElsewhere?: boolean;
  /** Where it says that a person signs in. */
  authorizesAt?: string;
  /** It comes back with this error instead of a code. */
  denies?: string;
  tokenRefused?: boolean;
  noPatient?: boolean;
  /** The token is good for nothing from now on. */
  ended?: boolean;
  /** The answers to what is asked of FHIR, by their beginning: another status, or no FHIR. */
  status?: Readonly<Record<string, number>>;
  noFhir?: boolean;
  /** It lets no page ask from elsewhere. */
  noCors?: boolean;
  mayNotCreate?: boolean;
  /** It stores what is sent, and its answer is lost. */
  losesAnswers?: boolean;
  noConditionalCreate?: boolean;
};

export type RecordSystem = {
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  readonly iss: string;
  readonly faults: Faults;
  /** Whose record is open: launches name this one. */
  readonly context: { patient: string; encounter?: string };
  /** What was sent to it, and is stored. */
  readonly sent: () => Promise<readonly Stored[]>;
  /** "GET /fhir/Patient/ada", without what stands behind "?". */
  readonly asked: string[];
  readonly close: () => Promise<void>;
};

const SCOPES =
  /^(?:launch|launch\/patient|patient\/(?:Patient|Observation|MedicationRequest)\.rs|patient\/(?:QuestionnaireResponse|DocumentReference)\.c)$/u;

const CREATED = ['QuestionnaireResponse', 'DocumentReference'];

type Code = {
  readonly challenge: string;
  readonly redirect: string;
  readonly client: string;
  readonly scope: string;
  readonly patient: string;
};

const text = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

/** Where the packages of Medplum lie, if its server is to keep the resources. */
const MEDPLUM = process.env['RLS_MEDPLUM'];

export async function openRecordSystem(
  resources: readonly Stored[],
  clientId: string,
): Promise<RecordSystem> {
  const backend =
    MEDPLUM === undefined ? listBackend(resources) : await medplumBackend(MEDPLUM, resources);
  const asked: string[] = [];
  const faults: Faults = {};
  const context: RecordSystem['context'] = { patient: 'ada' };
  const codes = new Map<string, Code>();
  const tokens = new Map<string, Code>();

  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The record system has no port');
  const origin = `http://127.0.0.1:${at.port}`;
  const iss = `${origin}/fhir`;

  const cors = () =>
    faults.noCors === true
      ? {}
      : {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'authorization, content-type, if-none-exist, accept',
        };
  const say = (response: ServerResponse, status: number, json: unknown) => {
    response.writeHead(status, { ...cors(), 'content-type': 'application/fhir+json' });
    response.end(typeof json === 'string' ? json : JSON.stringify(json));
  };

  /** Nobody is asked: whoever comes here is signed in, and agrees. */
  function authorize(url: URL, response: ServerResponse): void {
    const given = Object.fromEntries(url.searchParams);
    const { redirect_uri: redirect = '', scope = '', state = '' } = given;
    const isWhole =
      given['client_id'] === clientId &&
      given['response_type'] === 'code' &&
      given['code_challenge_method'] === 'S256' &&
      /^[\w-]{43}$/u.test(given['code_challenge'] ?? '') &&
      given['aud'] === iss &&
      state.length >= 16 &&
      scope.split(' ').every((each) => SCOPES.test(each)) &&
      scope.split(' ').includes(given['launch'] === undefined ? 'launch/patient' : 'launch');
    const back = new URL(redirect);
    if (!isWhole) back.searchParams.set('error', 'invalid_request');
    else if (faults.denies !== undefined) {
      back.searchParams.set('error', faults.denies);
      back.searchParams.set('error_description', 'The user said no');
    } else {
      const code = randomUUID();
      codes.set(code, {
        challenge: given['code_challenge'] ?? '',
        redirect,
        client: clientId,
        scope,
        patient: context.patient,
      });
      back.searchParams.set('code', code);
    }
    back.searchParams.set('state', state);
    response.writeHead(302, { location: back.href });
    response.end();
  }

  function tokenFor(body: URLSearchParams, response: ServerResponse): void {
    const code = body.get('code') ?? '';
    const known = codes.get(code);
    // Good for once, whatever comes of it.
    codes.delete(code);
    const verifier = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight =
      known !== undefined &&
      known.challenge === verifier &&
      known.redirect === body.get('redirect_uri') &&
      known.client === body.get('client_id') &&
      body.get('grant_type') === 'authorization_code';
    if (!isRight || faults.tokenRefused === true)
      return say(response, 400, { error: 'invalid_grant' });
    const token = randomUUID();
    tokens.set(token, known);
    return say(response, 200, {
      access_token: token,
      token_type: 'Bearer',
      expires_in: 300,
      scope: known.scope,
      ...(faults.noPatient === true ? {} : { patient: known.patient }),
      ...(context.encounter === undefined ? {} : { encounter: context.encounter }),
    });
  }

  const capabilities = () => ({
    resourceType: 'CapabilityStatement',
    status: 'active',
    rest: [
      {
        mode: 'server',
        resource: CREATED.map((type) => ({
          type,
          interaction: faults.mayNotCreate === true ? [] : [{ code: 'create' }],
          conditionalCreate: faults.noConditionalCreate !== true,
        })),
      },
    ],
  });

  async function fhir(url: URL, request: IncomingMessage, response: ServerResponse) {
    const path = url.pathname.slice('/fhir/'.length);
    if (path === 'metadata' && faults.ended !== true) return say(response, 200, capabilities());
    const token = request.headers.authorization?.replace(/^Bearer /u, '') ?? '';
    const known = tokens.get(token);
    if (known === undefined || faults.ended === true) return say(response, 401, {});
    const status = Object.entries(faults.status ?? {}).find(([each]) => path.startsWith(each))?.[1];
    if (status !== undefined) return say(response, status, {});
    if (faults.noFhir === true) return say(response, 200, '<html>Sign in</html>');
    // A token is good for one patient.
    const own = `Patient/${known.patient}`;
    const isOwn = path === own || url.searchParams.get('patient') === own;
    if (request.method === 'GET' && !isOwn) return say(response, 403, {});
    const condition = request.headers['if-none-exist'];
    const { status: found, json } = await backend.answer({
      method: request.method ?? 'GET',
      path: `${path}${url.search}`,
      body: await text(request),
      ifNoneExist:
        typeof condition === 'string' && faults.noConditionalCreate !== true
          ? condition
          : undefined,
    });
    if (faults.losesAnswers === true) {
      faults.losesAnswers = false;
      response.destroy();
      return;
    }
    say(response, found, json);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    if (request.method === 'OPTIONS') return say(response, 204, '');
    asked.push(`${request.method} ${url.pathname}`);
    if (url.pathname === '/authorize') return authorize(url, response);
    if (url.pathname === '/token')
      return tokenFor(new URLSearchParams(await text(request)), response);
    if (url.pathname !== '/fhir/.well-known/smart-configuration')
      return fhir(url, request, response);
    if (faults.noDiscovery === true) return say(response, 404, {});
    return say(response, 200, {
      issuer: origin,
      authorization_endpoint: faults.authorizesAt ?? `${origin}/authorize`,
      token_endpoint:
        faults.tokenElsewhere === true ? 'http://127.0.0.1:1/token' : `${origin}/token`,
      code_challenge_methods_supported: faults.noS256 === true ? ['plain'] : ['S256'],
    });
  }

  return {
    origin,
    iss,
    faults,
    context,
    sent: () => backend.all(CREATED),
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
