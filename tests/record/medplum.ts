/**
 * Medplum's FHIR router over memory, as the store of a record system: with its validation, its search and
 * its conditional create. `npm run records` fetches it and says where it lies.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Backend, Stored } from './backend.ts';

type Outcome = { readonly id?: string };
type Router = {
  readonly handleRequest: (
    asked: object,
    repository: object,
  ) => Promise<readonly [Outcome, unknown?]>;
};
type Core = {
  readonly indexStructureDefinitionBundle: (bundle: unknown) => void;
  readonly indexSearchParameterBundle: (bundle: unknown) => void;
  readonly validateResource: (resource: unknown) => void;
  readonly getStatus: (outcome: Outcome) => number;
};
type Repository = { readonly createResource: (resource: Stored) => Promise<Stored> };

const PROFILES = ['profiles-types', 'profiles-resources', 'profiles-medplum'];
const SEARCHES = ['search-parameters', 'search-parameters-medplum', 'search-parameters-uscore'];

const load = (folder: string, name: string) =>
  import(pathToFileURL(join(folder, '@medplum', name, 'dist', 'esm', 'index.mjs')).href);

/** What it knows of FHIR R4. `folder`: the node_modules in which it lies. */
export async function medplumCore(folder: string): Promise<Core> {
  // All that it misses on Node 20.
  Reflect.set(globalThis, 'WebSocket', Reflect.get(globalThis, 'WebSocket') ?? EventTarget);
  const core: Core = await load(folder, 'core');
  const { readJson }: { readJson: (name: string) => unknown } = await load(folder, 'definitions');
  for (const each of PROFILES)
    core.indexStructureDefinitionBundle(readJson(`fhir/r4/${each}.json`));
  for (const each of SEARCHES) core.indexSearchParameterBundle(readJson(`fhir/r4/${each}.json`));
  return core;
}

/** `folder`: the node_modules in which it lies. */
export async function medplumBackend(
  folder: string,
  resources: readonly Stored[],
): Promise<Backend> {
  const core = await medplumCore(folder);
  const {
    FhirRouter,
    MemoryRepository,
  }: { FhirRouter: new () => Router; MemoryRepository: new () => Repository } = await load(
    folder,
    'fhir-router',
  );
  const router = new FhirRouter();
  const repository = new MemoryRepository();
  for (const each of resources) await repository.createResource(each);

  const ask = async (method: string, path: string, body?: unknown, ifNoneExist?: string) => {
    const headers = ifNoneExist === undefined ? {} : { 'if-none-exist': ifNoneExist };
    const asked = { method, url: `/${path}`, pathname: '', params: {}, query: {}, body, headers };
    const [outcome, found] = await router.handleRequest({ ...asked, config: {} }, repository);
    return { status: core.getStatus(outcome), json: found ?? outcome };
  };

  return {
    answer: async ({ method, path, body, ifNoneExist }) => {
      const resource: unknown = body === '' ? undefined : JSON.parse(body);
      try {
        if (resource !== undefined) core.validateResource(resource);
      } catch (error) {
        return { status: 422, json: { resourceType: 'OperationOutcome', text: String(error) } };
      }
      return ask(method, path, resource, ifNoneExist);
    },
    all: async (types) => {
      const found: Stored[] = [];
      for (const type of types) {
        const { json } = await ask('GET', `${type}?_count=100`);
        const { entry = [] } = json as { entry?: readonly { resource: Stored }[] };
        found.push(...entry.map(({ resource }) => resource));
      }
      return found;
    },
  };
}
