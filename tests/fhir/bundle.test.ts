/** What is saved for a record system: by the official schema, with nobody named and nothing concluded. */
import { expect, test } from 'vitest';
import { bundleOf } from '../../src/fhir/bundle.ts';
import { readResponse } from '../../src/fhir/read-response.ts';
import type { Observation, Resource } from '../../src/fhir/resources.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { newId } from '../../src/browser/new-id.ts';
import { classicVisit } from '../rules/a-visit.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { schemaErrors } from './r4-schema.ts';

const AT = '2026-11-20T10:42:00.000Z';
const TEXT = 'Über 1.000 µg/L: ≥ 5\n💊';

const labs: Visit['labs'] = {
  ferritin: { text: '<15', unit: 'µg/L', 'unit-by': 'chosen', drawn: '2026-11-02' },
  tsat: { text: '0.31', unit: 'fraction', 'unit-by': 'chosen' },
  b12: { text: '180', unit: 'pmol/L', 'unit-by': 'chosen' },
  // The unit may be another, so the value is not handed over.
  haemoglobin: { text: '8.1', unit: 'g/dL' },
  crp: { text: '5', unit: 'mg/L', 'unit-by': 'chosen' },
};
const visit: Visit = { ...classicVisit, labs };
const resources = (of: Visit): readonly Resource[] =>
  bundleOf(of, TEXT, AT, newId).entry.map(({ resource }) => resource);
const observations = (of: Visit): readonly Observation[] =>
  resources(of).flatMap((each) => (each.resourceType === 'Observation' ? [each] : []));

test.each([
  ['a visit', visit],
  ['an example', THE_EXAMPLE],
  ['a blank page', emptyVisit],
])('%s: a Bundle by the official schema, and so is each resource in it', (_, of) => {
  const bundle = bundleOf(of, TEXT, AT, newId);
  expect(schemaErrors('Bundle', bundle)).toEqual([]);
  for (const { resource } of bundle.entry)
    expect(schemaErrors(resource.resourceType, resource)).toEqual([]);
  const ids = bundle.entry.map(({ fullUrl }) => fullUrl);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
});

test('a fault in one resource of a bundle is seen', () => {
  const bundle = bundleOf(visit, TEXT, AT, newId);
  const entry = bundle.entry.map(({ fullUrl, resource }) => ({
    fullUrl,
    resource: { ...resource, verdict: 'met' },
  }));
  expect(schemaErrors('Bundle', { ...bundle, entry })).not.toEqual([]);
});

test('opens again to the same visit', () => {
  const read = readResponse(JSON.stringify(bundleOf(visit, TEXT, AT, newId)));
  expect(read.ok && read.response.visit).toEqual(canonical(visit));
});

test('holds the summary to the character', () => {
  const [note] = resources(visit).filter((each) => each.resourceType === 'DocumentReference');
  const [content] = note?.resourceType === 'DocumentReference' ? note.content : [];
  expect(Buffer.from(content?.attachment.data ?? '', 'base64').toString('utf8')).toBe(TEXT);
});

test('hands over the values that can be read, each under the code of its unit', () => {
  expect(
    observations(visit).map(({ code, valueQuantity }) => [code.coding[0]?.code, valueQuantity]),
  ).toEqual([
    [
      '2276-4',
      {
        value: 15,
        comparator: '<',
        unit: 'µg/L',
        system: 'http://unitsofmeasure.org',
        code: 'ug/L',
      },
    ],
    [
      '14685-2',
      { value: 180, unit: 'pmol/L', system: 'http://unitsofmeasure.org', code: 'pmol/L' },
    ],
  ]);
  const [ferritin] = observations(visit);
  expect(ferritin).toMatchObject({ status: 'unknown', effectiveDateTime: '2026-11-02' });
  expect(ferritin?.note[0]?.text).toMatch(/the laboratory’s own result counts/u);
});

test('of an example hands over no values, and says in each part that it is one', () => {
  expect(observations(THE_EXAMPLE)).toEqual([]);
  const bundle = bundleOf(THE_EXAMPLE, TEXT, AT, newId);
  for (const { meta } of [bundle, ...bundle.entry.map(({ resource }) => resource)].flatMap((each) =>
    'meta' in each ? [each] : [],
  ))
    expect(meta.security).toMatchObject([{ code: 'HTEST' }]);
  expect(bundleOf(visit, TEXT, AT, newId).meta.security).toBeUndefined();
});

test('names nobody, and concludes nothing in a form that a computer reads', () => {
  const text = JSON.stringify(bundleOf(visit, TEXT, AT, newId));
  expect(text).not.toMatch(/"(?:subject|author|patient|performer|encounter|source|identifier)"/u);
  expect(text).not.toMatch(/"(?:Condition|RiskAssessment|ClinicalImpression|DiagnosticReport)"/u);
});
