import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { schemaAsJson } from './schema.ts';

const committed = fileURLToPath(new URL('../../src/practice/case.schema.json', import.meta.url));

test('the committed JSON Schema is the one of the case format', async () => {
  await expect(schemaAsJson()).toMatchFileSnapshot(committed);
});
