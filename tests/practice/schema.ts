import * as z from 'zod/mini';
import { caseSchema } from '../../src/practice/case-schema.ts';

/** The case format as a JSON Schema, as it is kept beside the cases. */
export const schemaAsJson = (): string =>
  `${JSON.stringify(z.toJSONSchema(caseSchema, { reused: 'ref' }), null, 2)}\n`;
