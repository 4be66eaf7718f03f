/** What is asked of a record page by page: behind its base address alone, and what lies elsewhere is said to be there. */
import { expect, test } from 'vitest';
import type { Connection } from '../../src/record/connection.ts';
import { readRecords } from '../../src/record/read.ts';
import { ADA, ISS, patient, result } from './records.ts';

const bundle = (resources: readonly object[], next?: string) => ({
  resourceType: 'Bundle',
  link: next === undefined ? [] : [{ relation: 'next', url: next }],
  entry: resources.map((resource) => ({ resource })),
});

/** A record whose results lie on two pages, the second behind `next`. */
async function readBehind(next: string) {
  const asked: string[] = [];
  const answerTo = (path: string) => {
    if (path.startsWith('Patient/')) return patient();
    if (path.startsWith('MedicationRequest')) return bundle([]);
    return path.includes('page=2') ? bundle([result()]) : bundle([result()], next);
  };
  const connection: Connection = {
    system: { name: 'Test record', iss: ISS },
    patient: ADA,
    encounter: undefined,
    scopes: [],
    request: (path) => {
      asked.push(path);
      return Promise.resolve(Response.json(answerTo(path)));
    },
  };
  const read = await readRecords(connection);
  if (!read.ok || !read.value.observations.ok) throw new Error('not read');
  const { resources, more } = read.value.observations.value;
  return { asked: asked.slice(3), found: resources.length, more };
}

test.each([`${ISS}/Observation?page=2`, 'Observation?page=2', `${ISS}/x/../Observation?page=2`])(
  'a next page at %s is read',
  async (next) => {
    expect(await readBehind(next)).toEqual({
      asked: ['Observation?page=2'],
      found: 2,
      more: false,
    });
  },
);

test.each([
  'https://elsewhere.example/fhir/Observation?page=2',
  `${ISS}.elsewhere.example/Observation?page=2`,
  `${ISS}/../other/Observation?page=2`,
  `${ISS}/%2e%2e/other/Observation?page=2`,
  `${ISS}?page=2`,
  'http://record.example/fhir/Observation?page=2',
])('a next page at %s is not asked for, and is said to be there', async (next) => {
  expect(await readBehind(next)).toEqual({ asked: [], found: 1, more: true });
});
