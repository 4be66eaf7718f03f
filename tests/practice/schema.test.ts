import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { caseSchema } from '../../src/practice/case-schema.ts';

const committed = fileURLToPath(new URL('../../src/practice/case.schema.json', import.meta.url));

test('the committed JSON Schema is the one of the case format', async () => {
  const schema = z.toJSONSchema(caseSchema, { reused: 'ref' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(committed);
});
