/**
 * What is read of a response from elsewhere; the other elements of FHIR may stand beside it, and are
 * passed over.
 */
import * as z from 'zod/mini';
import { LONGEST } from '../rules/record/lengths.ts';

/** A character may stand as six. */
const text = z.string().check(z.maxLength(LONGEST.note * 6));

const coding = z.object({
  system: z.optional(text),
  code: z.optional(text),
  display: z.optional(text),
});
const quantity = z.object({
  value: z.optional(z.number()),
  comparator: z.optional(z.enum(['<', '<=', '>=', '>'])),
  unit: z.optional(text),
  system: z.optional(text),
  code: z.optional(text),
});

const answer = z.object({
  valueCoding: z.optional(coding),
  valueQuantity: z.optional(quantity),
  valueString: z.optional(text),
  valueTime: z.optional(text),
  valueDate: z.optional(text),
  valueBoolean: z.optional(z.boolean()),
  get item() {
    return z.optional(z.array(item));
  },
});
const item = z.object({
  linkId: text,
  answer: z.optional(z.array(answer)),
  get item() {
    return z.optional(z.array(item));
  },
});

export const responseSchema = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  questionnaire: z.optional(text),
  status: text,
  authored: z.optional(text),
  meta: z.optional(z.object({ source: z.optional(text), tag: z.optional(z.array(coding)) })),
  item: z.optional(z.array(item)),
});

export type ForeignResponse = z.infer<typeof responseSchema>;
export type ForeignItem = z.infer<typeof item>;
export type ForeignAnswer = z.infer<typeof answer>;
