/**
 * Every module loads by itself, anew. A fault at the top of a module would otherwise only keep test
 * files from loading, and a file without tests fails nothing that counts tests.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.resetModules());

test('the rules', async () => {
  expect(await import('../../src/rules/assess.ts')).toHaveProperty('assess');
});

test('the summary', async () => {
  expect(await import('../../src/summary/summarise.ts')).toHaveProperty('summarise');
  expect(await import('../../src/summary/text.ts')).toHaveProperty('summaryText');
  expect(await import('../../src/summary/record.ts')).toHaveProperty('readRecord');
});
