import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/practice/library.ts';
import { checkCase } from '../../src/practice/check.ts';
import { caseFrom, readCase } from '../../src/practice/read-case.ts';

const [any] = LIBRARY;
if (any === undefined) throw new Error('no case');

type Path = readonly (string | number)[];

/** The first case of the library as a teacher might have spoiled it; `undefined` removes a field. */
function spoiled(path: Path, value: unknown): unknown {
  const json: unknown = structuredClone(any);
  let parent: object = Object(json);
  for (const key of path.slice(0, -1)) parent = Object(Reflect.get(parent, key));
  const key = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, value);
  return json;
}

test('a case that is written comes back the same', () => {
  const read = readCase(JSON.stringify(any));
  expect(read).toEqual({ ok: true, case: any });
});

describe('a bad file is refused with one sentence that names the place', () => {
  test.each([
    ['no JSON', '{', 'not JSON'],
    ['another kind of file', '{"format":"rls-checklist"}', 'not a practice case'],
    ['an empty file', '', 'not JSON'],
    ['a list', '[]', 'not a practice case'],
  ])('%s', (_, text, says) => {
    const read = readCase(text);
    expect(read.ok ? '' : read.says).toContain(says);
  });

  // name, place, what stands there, what is said
  test.each([
    ['a later format', ['formatVersion'], 2, 'format version'],
    ['a missing title', ['title'], undefined, 'title'],
    [
      'an unknown question, by the words of its finding',
      ['findings', 2, 'about', 0],
      'walking',
      'findings, item 3 (“',
    ],
    [
      'an unknown answer',
      ['findings', 0, 'means', 'answers', 'urge-to-move'],
      'maybe',
      'means › answers › urge-to-move must be “yes” or “no” or “unsure”',
    ],
    ['a field of one’s own', ['teacher'], 'me', 'not known: teacher'],
    ['too few findings', ['findings'], [], 'findings needs at least 4'],
    ['an unknown source', ['sources', 0, 'source'], 'a-friend', 'sources, item 1'],
    ['an unknown difficulty', ['difficulty'], 'easy', 'difficulty must be “first”'],
  ] as const)('%s', (_, path, value, says) => {
    const read = caseFrom(spoiled(path, value));
    expect(read.ok ? '' : read.says).toContain(says);
  });

  test('deep nesting', () => {
    const read = readCase(`{"format":"rls-practice-case","a":${'['.repeat(40)}${']'.repeat(40)}}`);
    expect(read.ok ? '' : read.says).toContain('nests deeper');
  });
});

describe('a case that can be read and does not hold what it promises', () => {
  const history = any.expert.asks.filter((id) => !id.startsWith('lab.'));
  const wrongSign = {
    about: ['exam.gait'],
    says: 'She walks oddly.',
    means: { exam: { gait: { state: 'abnormal', signs: ['stocking'] } } },
  };

  test.each([
    ['another verdict', ['expert', 'expects', 'verdict'], 'not-met', 'expert › expects › verdict'],
    ['a flag', ['expert', 'expects', 'flags'], ['U1'], 'expert › expects › flags'],
    ['a step that nothing asks for', ['expert', 'steps'], ['spine-imaging'], 'expert › steps'],
    [
      'a turning point that turns nothing',
      ['turnsOn'],
      [{ on: 'urge', questions: ['impact'] }],
      'changes the result',
    ],
    ['an expert who asks too little', ['expert', 'asks'], history, 'does not reach the result'],
    [
      'its own conclusion as unsafe',
      ['unsafe', 0, 'if'],
      { concluded: any.expert.expects.conclusion },
      'cannot be unsafe',
    ],
    ['a sign in the wrong place', ['findings', 0], wrongSign, 'no sign of exam.gait'],
  ] as const)('%s', (_, path, value, says) => {
    const read = caseFrom(spoiled(path, value));
    expect(read.ok ? checkCase(read.case).join('\n') : read.says).toContain(says);
  });
});
