/** What a record system keeps its resources in: a list as small as can be, or a FHIR server of others. */
import { randomUUID } from 'node:crypto';

export type Stored = { readonly resourceType: string; readonly id: string } & Record<
  string,
  unknown
>;

type Asked = {
  readonly method: string;
  /** Behind the base address, with what stands behind "?": "Patient/ada". */
  readonly path: string;
  readonly body: string;
  /** Created only where this search finds none. */
  readonly ifNoneExist: string | undefined;
};

export type Backend = {
  readonly answer: (asked: Asked) => Promise<{ readonly status: number; readonly json: unknown }>;
  /** All of these types that it holds, type by type. */
  readonly all: (types: readonly string[]) => Promise<readonly Stored[]>;
};

/** Whether a resource is of what a search asks for, as far as it is asked here. */
function isAskedFor(resource: Stored, query: URLSearchParams): boolean {
  const subject = resource['subject'];
  const of =
    typeof subject === 'object' && subject !== null && 'reference' in subject
      ? subject.reference
      : undefined;
  const status = query.get('status');
  return of === query.get('patient') && (status === null || resource['status'] === status);
}

export function listBackend(resources: readonly Stored[]): Backend {
  const stored = [...resources];

  const create = (type: string, { body, ifNoneExist = '' }: Asked) => {
    const [, value = ''] = /^identifier=[^|]+\|(.+)$/u.exec(decodeURIComponent(ifNoneExist)) ?? [];
    const there = stored.find(
      (each) =>
        each.resourceType === type &&
        value !== '' &&
        JSON.stringify(each['identifier'] ?? '').includes(`"${value}"`),
    );
    if (there !== undefined) return { status: 200, json: there };
    const resource: Stored = { ...JSON.parse(body), id: randomUUID() };
    stored.push(resource);
    return { status: 201, json: resource };
  };

  const answer = (asked: Asked) => {
    const { pathname, searchParams } = new URL(asked.path, 'http://record/');
    const [type = '', id] = pathname.slice(1).split('/');
    if (asked.method === 'POST') return create(type, asked);
    if (id !== undefined) {
      const found = stored.find((each) => each.resourceType === type && each.id === id);
      return found === undefined ? { status: 404, json: {} } : { status: 200, json: found };
    }
    const found = stored.filter(
      (each) => each.resourceType === type && isAskedFor(each, searchParams),
    );
    const entry = found.map((resource) => ({ resource }));
    return { status: 200, json: { resourceType: 'Bundle', type: 'searchset', entry } };
  };

  return {
    answer: (asked) => Promise.resolve(answer(asked)),
    all: (types) =>
      Promise.resolve(
        types.flatMap((type) => stored.filter(({ resourceType }) => resourceType === type)),
      ),
  };
}
