import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ASKABLE, silence } from '../../src/practice/ask.ts';
import { pieceSchema } from '../../src/practice/case-schema.ts';
import { checkCase } from '../../src/practice/check.ts';
import { readCase } from '../../src/practice/read-case.ts';

const folder = fileURLToPath(new URL('../../src/practice/cases', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.each(ASKABLE)('%s: what is heard where a case says nothing is a piece of a visit', (id) => {
  const { says, means } = silence(id);
  expect(says).not.toBe('');
  expect(pieceSchema.safeParse(means).error?.issues ?? []).toEqual([]);
});

describe.each(files)('%s', (name) => {
  const read = readCase(readFileSync(join(folder, name), 'utf8'));

  test('is a case, named like its file', () => {
    expect(read.ok ? read.case.id : read.says).toBe(basename(name, '.json'));
  });

  test('holds what it promises: result, next steps, what it turns on, what must be asked', () => {
    expect(read.ok ? checkCase(read.case) : [read.says]).toEqual([]);
  });
});
