/**
 * What is read of the resources of a record; the other elements of FHIR may stand beside it, and are
 * passed over. A resource that does not fit is counted, and none of it is read.
 */
import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(2000));
const maybe = z.optional(text);
const coding = z.object({ system: maybe, code: maybe, display: maybe });
const concept = z.object({ coding: z.optional(z.array(coding)), text: maybe });
const reference = z.object({ reference: maybe, display: maybe });
const quantity = z.object({
  value: z.optional(z.number()),
  comparator: maybe,
  unit: maybe,
  system: maybe,
  code: maybe,
});

/** What a result is of where it is not of its subject: a foetus, a donor. Only that it stands there is read. */
const focus = z.optional(z.unknown());
/** It may turn the sense of what it stands in, so whoever does not know it may read nothing of that. */
const modifierExtension = z.optional(z.unknown());

export const patientSchema = z.object({
  resourceType: z.literal('Patient'),
  id: text,
  name: z.optional(
    z.array(z.object({ use: maybe, text: maybe, family: maybe, given: z.optional(z.array(text)) })),
  ),
  birthDate: maybe,
  gender: maybe,
  deceasedBoolean: z.optional(z.boolean()),
  deceasedDateTime: maybe,
});

export const observationSchema = z.object({
  resourceType: z.literal('Observation'),
  status: text,
  code: concept,
  subject: z.optional(reference),
  focus,
  modifierExtension,
  effectiveDateTime: maybe,
  effectiveInstant: maybe,
  valueQuantity: z.optional(quantity),
  dataAbsentReason: z.optional(z.unknown()),
});

export const requestSchema = z.object({
  resourceType: z.literal('MedicationRequest'),
  status: text,
  intent: text,
  doNotPerform: z.optional(z.boolean()),
  modifierExtension,
  subject: z.optional(reference),
  authoredOn: maybe,
  medicationCodeableConcept: z.optional(concept),
  medicationReference: z.optional(reference),
});

export const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  link: z.optional(z.array(z.object({ relation: text, url: text }))),
  entry: z.optional(z.array(z.object({ resource: z.optional(z.unknown()) }))),
});

export const capabilitySchema = z.object({
  resourceType: z.literal('CapabilityStatement'),
  rest: z.optional(
    z.array(
      z.object({
        mode: text,
        resource: z.optional(
          z.array(
            z.object({
              type: text,
              interaction: z.optional(z.array(z.object({ code: text }))),
              conditionalCreate: z.optional(z.boolean()),
            }),
          ),
        ),
      }),
    ),
  ),
});

export type PatientRead = z.infer<typeof patientSchema>;
export type ObservationRead = z.infer<typeof observationSchema>;
export type RequestRead = z.infer<typeof requestSchema>;
