/** The words that are read out to the patient are taken in one place. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { askOf } from '../../../src/rules/record/ask.ts';
import { QUESTIONS } from '../../../src/rules/record/questions.ts';
import { SAFETY } from '../../../src/rules/record/safety.ts';

const HOME = 'rules/record/ask.ts';
const src = fileURLToPath(new URL('../../../src/', import.meta.url));

type Node = Record<string, unknown> & { readonly type: string };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const isAsk = (value: unknown): boolean =>
  isNode(value) && (value['name'] === 'ask' || value['value'] === 'ask');

/** How often a file takes `ask` out of something: `row.ask`, `row['ask']`, `{ ask } = row`. */
function takes(file: string, text: string): number {
  let count = 0;
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    if (value.type === 'MemberExpression' && isAsk(value['property'])) count += 1;
    if (value.type === 'ObjectPattern' && Array.isArray(value['properties']))
      count += value['properties'].filter((each) => isNode(each) && isAsk(each['key'])).length;
    Object.values(value).forEach(walk);
  };
  walk(parseSync(file, text).program);
  return count;
}

test('a question is asked as its row says, and may have nothing to read out', () => {
  expect(askOf(SAFETY['hot-joint'])).toBe('Is one joint hot and swollen?');
  expect(askOf(QUESTIONS['iron-overload'])).toBe('Haemochromatosis, or many transfusions.');
  expect(askOf(QUESTIONS.sex)).toBeUndefined();
});

test.each([
  ['const words = row.ask;', 1],
  ["const words = row?.['ask'];", 1],
  ['const { label, ask: words } = row;', 1],
  ['const say = ({ ask }) => ask;', 1],
  ["const row = { ask: 'Is it so?' }; ask(row); askOf(row);", 0],
])('%s takes it %i times', (text, expected) => {
  expect(takes('any.ts', text)).toBe(expected);
});

test('nobody takes the words past it', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/u.test(file));
  const taking = files.filter((file) => takes(file, readFileSync(`${src}${file}`, 'utf8')) > 0);
  expect(taking).toEqual([HOME]);
});
