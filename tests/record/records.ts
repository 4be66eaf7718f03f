/** Resources as a record system has them, and a record of them. */
import { given } from '../../src/record/problem.ts';
import type { Records } from '../../src/record/read.ts';
import {
  observationSchema,
  patientSchema,
  requestSchema,
  type ObservationRead,
} from '../../src/record/shape.ts';

export const ISS = 'https://record.example/fhir';
export const ADA = 'ada';
export const OTHER = 'other';

export const patient = (more: object = {}) =>
  patientSchema.parse({
    resourceType: 'Patient',
    id: ADA,
    name: [{ family: 'Probe', given: ['Ada'] }],
    birthDate: '1965-03-02',
    gender: 'female',
    ...more,
  });

export const UCUM = 'http://unitsofmeasure.org';

/** A final result of ferritin under its code, with what is to be otherwise. */
export const result = (more: object = {}): ObservationRead =>
  observationSchema.parse({
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '2276-4' }] },
    subject: { reference: `Patient/${ADA}` },
    effectiveDateTime: '2026-11-10T08:00:00Z',
    valueQuantity: { value: 41, unit: 'ng/mL', system: UCUM, code: 'ng/mL' },
    ...more,
  });

export const request = (more: object = {}) =>
  requestSchema.parse({
    resourceType: 'MedicationRequest',
    status: 'active',
    intent: 'order',
    subject: { reference: `Patient/${ADA}` },
    authoredOn: '2026-09-01',
    medicationCodeableConcept: { text: 'Mirtazapine 15 mg tablet' },
    ...more,
  });

export const records = ({
  of = patient(),
  observations = [],
  requests = [],
}: {
  readonly of?: ReturnType<typeof patient>;
  readonly observations?: readonly ObservationRead[];
  readonly requests?: readonly ReturnType<typeof request>[];
}): Records => ({
  patient: of,
  observations: given({ resources: observations, unread: 0, more: false }),
  requests: given({ resources: requests, unread: 0, more: false }),
});
