/** What is broken on purpose is named by its text: each place must still be there to be broken. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import planted from '../planted/faults.json' with { type: 'json' };
import { textOf } from '../titles.ts';
import equivalent from './equivalent.json' with { type: 'json' };
import parts from './parts.json' with { type: 'json' };

test.each(planted)('planted: $says', ({ file, from }) => {
  expect(textOf(file).split(from)).toHaveLength(2);
});

test.each(equivalent)('equivalent: $line', ({ file, line }) => {
  const code = textOf(file).replaceAll(/\s+/g, ' ');
  expect(code).toContain(line);
});

test.each(parts)('mutated: $code', ({ code, tests }) => {
  expect([...code, ...tests].filter((file) => !existsSync(file))).toEqual([]);
});
