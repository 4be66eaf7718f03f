/** A tab of a browser, as far as a launch sees it: its storage, and a walk to a record system and back. */
import { askedIn, begin, finish, type Outside } from '../../src/record/launch.ts';
import type { Systems } from '../../src/record/systems.ts';
import { TODAY } from '../rules/a-visit.ts';
import type { Stored } from './backend.ts';
import { openRecordSystem, type RecordSystem } from './system.ts';

export const PAGE = 'http://127.0.0.1:4519/checklist/';
export const CLIENT = 'rls-checklist';

const plain = (resource: object): Stored => JSON.parse(JSON.stringify(resource));

const patientOf = (id: string, more: object = {}): Stored =>
  plain({
    resourceType: 'Patient',
    id,
    name: [{ family: 'Probe', given: [id === 'ada' ? 'Ada' : 'Bea'] }],
    birthDate: '1965-03-02',
    gender: 'female',
    ...more,
  });

const resultOf = (id: string, code: string, value: number, unit: string, day: string): Stored =>
  plain({
    resourceType: 'Observation',
    id,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code }] },
    subject: { reference: 'Patient/ada' },
    effectiveDateTime: day,
    valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
  });

/** Among them an old value, and grams under the code of a fraction. */
const RESOURCES: readonly Stored[] = [
  patientOf('ada'),
  patientOf('bea'),
  resultOf('f1', '2276-4', 41, 'ng/mL', '2026-11-10'),
  resultOf('f2', '2276-4', 88, 'ng/mL', '2019-01-01'),
  resultOf('t1', '2502-3', 4.2, 'g/L', '2026-11-01'),
  resultOf('h1', '718-7', 12.9, 'g/dL', '2026-10-01'),
  plain({
    resourceType: 'MedicationRequest',
    id: 'm1',
    status: 'active',
    intent: 'order',
    subject: { reference: 'Patient/ada' },
    medicationCodeableConcept: { text: 'Mirtazapine 15 mg tablet' },
  }),
];

export const openSystem = (): Promise<RecordSystem> => openRecordSystem(RESOURCES, CLIENT);

export const systemsOf = ({ iss }: RecordSystem): Systems => ({
  clientId: CLIENT,
  systems: [{ name: 'Test record', iss }],
});

function storage(): Outside['storage'] & { readonly names: () => readonly string[] } {
  const all = new Map<string, string>();
  return {
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, text) => void all.set(name, text),
    removeItem: (name) => void all.delete(name),
    key: (at) => [...all.keys()][at] ?? null,
    get length() {
      return all.size;
    },
    names: () => [...all.keys()],
  };
}

/** `asked`: what the page itself asked for, and not what a person followed. */
export function openTab() {
  const asked: string[] = [];
  const kept = storage();
  const outside: Outside = {
    fetch: (input, init) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return fetch(input, init);
    },
    storage: kept,
    page: PAGE,
    now: () => new Date(TODAY),
  };
  return { outside, asked, kept };
}
export type Tab = ReturnType<typeof openTab>;

/** Where the record system leads back to. */
export async function follow(address: string): Promise<string> {
  const response = await fetch(address, { redirect: 'manual' });
  return response.headers.get('location') ?? '';
}

/** The whole way; `launch` as from the record. */
export async function connected(system: RecordSystem, { outside }: Tab, launch?: string) {
  const systems = systemsOf(system);
  const way = await begin(systems, { iss: system.iss, launch }, outside);
  if (!way.ok) return way;
  const asked = askedIn(await follow(way.value));
  if (asked.kind !== 'return') throw new Error('The record system led nowhere');
  return finish(systems, asked, outside);
}
