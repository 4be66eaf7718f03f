import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/practice/library.ts';
import { checkCase } from '../../src/practice/check.ts';
import { caseFrom, readCase } from '../../src/practice/read-case.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';

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

/** The first case of the library as the first format had it, with one thing changed. */
function of1(path: Path, value: unknown): unknown {
  return { ...Object(spoiled(path, value)), formatVersion: 1 };
}

const SAFETY = ['findings', 0, 'means', 'safety'] as const;
const EXAM = ['findings', 0, 'means', 'exam'] as const;

describe('a case of the first format', () => {
  test('opens as the second one has it', () => {
    const read = caseFrom(
      of1(['findings', 0, 'means'], {
        safety: {
          'legs-weaker': { answer: 'yes', onset: 'sudden', details: ['one-leg'] },
          'bladder-bowel-saddle': { answer: 'yes', details: ['hesitancy-frequency'] },
        },
        exam: { tone: { state: 'abnormal', onset: 'sudden', course: 'stable' } },
      }),
    );
    expect(read.ok ? read.case.findings[0]?.means : read.says).toEqual({
      safety: {
        'legs-weaker': {
          answer: 'yes',
          'within-minutes': 'yes',
          details: ['one-leg'],
          'first-wording': 'yes',
        },
        'bladder-bowel-saddle': { answer: 'yes', details: ['hesitancy-frequency'] },
      },
      exam: { tone: { state: 'abnormal', 'within-minutes': 'yes', course: 'stable' } },
    });
    expect(read.ok && { ...read.case, findings: [] }).toEqual({ ...any, findings: [] });
  });

  test.each([
    [SAFETY, { 'hot-joint': { answer: 'yes', settled: 'explained' } }, 'hot-joint › settled.'],
    [SAFETY, { 'legs-weaker': { details: ['falls'] } }, 'details, item 1 does not belong there.'],
    [EXAM, { tone: { 'known-side': 'left' } }, 'tone › known-side.'],
    [['findings', 0, 'about', 0], 'numb-apart', 'about, item 1 does not belong there.'],
    [['expert', 'asks', 1], 'condition.cord-compression', 'expert › asks, item 2 does not'],
    [['expert', 'rivals', 0], 'pulmonary-embolism', 'expert › rivals, item 1 does not'],
    [['expert', 'reasoning', 0, 'of'], 'compartment-syndrome', '› of does not belong there.'],
  ] as const)('holds nothing that only the second one knows: %j, %j', (path, value, says) => {
    const read = caseFrom(of1(path, value));
    expect(read.ok ? 'taken' : read.says).toMatch(/^The case /);
    expect(read.ok ? 'taken' : read.says).toContain(says);
  });

  test('that is spoiled is refused by its place', () => {
    const read = caseFrom(of1([...SAFETY], { 'legs-weaker': { answer: 'perhaps' } }));
    expect(read.ok ? '' : read.says).toContain('safety › legs-weaker › answer must be “yes”');
  });

  test('may use ids of the second one for its own words', () => {
    const read = caseFrom(of1(['tags'], ['cord-compression', 'falls']));
    expect(read.ok).toBe(true);
  });
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
    ['a later format', ['formatVersion'], NEWEST_VERSION + 1, 'format version'],
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

  const settled = {
    about: ['safety.hot-joint'],
    says: '“My knee is hot. It is nothing.”',
    means: { safety: { 'hot-joint': { answer: 'yes', settled: 'explained' } } },
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
    [
      'S3-38: a lesson against what its expert asks',
      ['takeHome'],
      'Ask for ferritin, not for haemoglobin.',
      'takeHome: it speaks against lab.haemoglobin',
    ],
    ['a sign in the wrong place', ['findings', 0], wrongSign, 'no sign of exam.gait'],
    ['what nothing settles', ['findings', 0], settled, 'safety › hot-joint › settled does not'],
  ] as const)('%s', (_, path, value, says) => {
    const read = caseFrom(spoiled(path, value));
    expect(read.ok ? checkCase(read.case).join('\n') : read.says).toContain(says);
  });
});
