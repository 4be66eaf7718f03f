import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { THESE_RULES } from '../../src/rules/edition.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { readRecord } from '../../src/summary/record.ts';
import { LARGEST_FILE, writeRecord } from '../../src/summary/record-text.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';
import { tries } from '../prove/tries.ts';
import { anyVisit } from '../visit/any-visit.ts';

const AT = '2026-11-20T10:42:00.000Z';
const HEADLINE = 'Cannot say yet.';

const written = (visit: Visit = emptyVisit) => writeRecord(visit, HEADLINE, AT);

/** The empty record with one thing changed by hand. */
function damaged(change: (record: Record<string, unknown>) => void): string {
  const record = JSON.parse(written()) as Record<string, unknown>;
  change(record);
  return JSON.stringify(record);
}

const withVisit = (part: object) =>
  damaged((record) => {
    record['visit'] = { ...emptyVisit, ...part };
  });

function says(text: string): string {
  const read = readRecord(text);
  expect(read.ok).toBe(false);
  return read.ok ? '' : read.says;
}

test('what is written reads back the same', { tags: 'long' }, () => {
  fc.assert(
    fc.property(anyVisit, fc.string({ maxLength: 300 }), (visit, impression) => {
      const read = readRecord(writeRecord(visit, impression, AT));
      expect(read).toMatchObject({
        ok: true,
        record: { ...THESE_RULES, recordedAt: AT, impression },
      });
      expect(read.ok && read.record.visit).toEqual(visit);
    }),
    { numRuns: tries(300) },
  );
});

test('the example reads back the same', () => {
  const read = readRecord(writeRecord(THE_EXAMPLE, HEADLINE, AT));
  expect(read).toMatchObject({ ok: true, record: { impression: HEADLINE, visit: THE_EXAMPLE } });
});

test('a finding with its signs reads back the same', () => {
  const exam: Visit['exam'] = { reflexes: { state: 'abnormal', signs: ['brisk', 'clonus'] } };
  const read = readRecord(written({ ...emptyVisit, exam }));
  expect(read).toMatchObject({ ok: true, record: { visit: { exam } } });
});

test('a file from before the content was numbered is read, and gets no number', () => {
  const read = readRecord(damaged((record) => delete record['content']));
  expect(read.ok && Object.keys(read.record)).toEqual(
    Object.keys(JSON.parse(written())).filter((key) => key !== 'content'),
  );
});

describe('a damaged file', () => {
  test('never throws, however deep it nests', () => {
    expect(says('['.repeat(200_000) + ']'.repeat(200_000))).toMatch(/nests deeper|not JSON/);
  });

  test('never throws, wherever it is cut or overwritten', { tags: 'long' }, () => {
    const text = written(THE_EXAMPLE);
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({ maxLength: 20, unit: 'binary' }),
        (at, length, instead) => {
          const read = readRecord(text.slice(0, at) + instead + text.slice(at + length));
          if (!read.ok) expect(read.says).toMatch(/^The file [^\n]{3,400}\.$/u);
        },
      ),
      { numRuns: tries(300) },
    );
  });

  test(
    'never throws, whatever JSON stands in the place of the visit or its parts',
    { tags: 'long' },
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom('', ...Object.keys(emptyVisit)),
          fc.jsonValue(),
          (key, value) => {
            const read = readRecord(
              key === ''
                ? damaged((record) => {
                    record['visit'] = value;
                  })
                : withVisit({ [key]: value }),
            );
            if (!read.ok)
              expect(read.says).toMatch(/^The file (has a (field|value)|uses the name) /);
          },
        ),
        { numRuns: tries(300) },
      );
    },
  );

  test.each([
    ['too large', '['.repeat(LARGEST_FILE + 1), 'larger than 10 MB'],
    ['not JSON', 'ferritin: 62', 'not JSON'],
    ['empty', '', 'not JSON'],
    ['as large as allowed', '['.repeat(LARGEST_FILE), 'nests deeper than 20'],
    ['a number', '5', 'not a visit of this checklist'],
    ['without a format', '{"version":1}', 'not a visit of this checklist'],
    [
      'nested as deep as allowed',
      damaged((r) => (r['x'] = JSON.parse(`${'['.repeat(19)}${']'.repeat(19)}`))),
      'does not know: “x”',
    ],
    ['nothing in a place', withVisit({ answers: null }), 'at “visit › answers”'],
    ['older', damaged((r) => (r['version'] = 0)), 'a version that this checklist does not'],
    ['a version between', damaged((r) => (r['version'] = 1.5)), 'a version that this checklist'],
    ['marked as an example inside only', withVisit({ example: true }), 'belong at “example”'],
    [
      'nested',
      damaged((r) => (r['x'] = JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`))),
      'nests deeper than 20',
    ],
    ['a list', '[]', 'not a visit of this checklist'],
    ['nothing', 'null', 'not a visit of this checklist'],
    ['another format', damaged((r) => (r['format'] = 'fhir')), 'not a visit of this checklist'],
    ['newer', damaged((r) => (r['version'] = NEWEST_VERSION + 1)), 'written by a newer version'],
    ['no version', damaged((r) => delete r['version']), 'a version that this checklist does not'],
    ['version in words', damaged((r) => (r['version'] = '3')), 'a version that this checklist'],
    ['a field beside', damaged((r) => (r['patient'] = 'x')), 'does not know: “patient”'],
    ['a field in the visit', withVisit({ name: 'x' }), 'does not know: “visit › name”'],
    [
      'an unknown answer',
      withVisit({ answers: { sexx: 'male' } }),
      'does not know: “visit › answers › sexx”',
    ],
    [
      'an unknown mimic',
      withVisit({ conditions: { flu: {} } }),
      'does not know: “visit › conditions › flu”',
    ],
    [
      'a wrong value',
      withVisit({ answers: { 'urge-to-move': 'maybe' } }),
      'does not belong at “visit › answers › urge-to-move”',
    ],
    ['a number for a word', withVisit({ labs: { ferritin: 62 } }), 'at “visit › labs › ferritin”'],
    ['a missing part', damaged((r) => (r['visit'] = {})), 'does not belong at “visit › answers”'],
    ['a number for the content', damaged((r) => (r['content'] = 7)), 'at “content”'],
    ['no date', damaged((r) => (r['recordedAt'] = 'today')), 'does not belong at “recordedAt”'],
    ['marked as an example above only', damaged((r) => (r['example'] = true)), '“example”'],
    [
      'another question’s detail',
      withVisit({ safety: { 'hot-joint': { answer: 'yes', details: ['saddle-numb'] } } }),
      '“visit › safety › hot-joint › details”',
    ],
    [
      'another item’s sign',
      withVisit({ exam: { gait: { state: 'abnormal', signs: ['clonus'] } } }),
      '“visit › exam › gait › signs”',
    ],
    [
      'a detail twice',
      withVisit({ safety: { 'limb-sudden': { answer: 'yes', details: ['numb', 'numb'] } } }),
      '“visit › safety › limb-sudden › details”',
    ],
    [
      'another question’s detail beside its own',
      withVisit({ safety: { 'limb-sudden': { answer: 'yes', details: ['numb', 'limp'] } } }),
      '“visit › safety › limb-sudden › details”',
    ],
    [
      'another item’s sign beside its own',
      withVisit({ exam: { gait: { state: 'abnormal', signs: ['ataxic', 'clonus'] } } }),
      '“visit › exam › gait › signs”',
    ],
    [
      'an abnormal finding filled by the shortcut',
      withVisit({ exam: { tone: { state: 'abnormal', 'as-group': true } } }),
      '“visit › exam › tone › as-group”',
    ],
    [
      'a condition that is no mimic filled by the shortcut',
      withVisit({ conditions: { diabetes: { state: 'absent', 'as-group': true } } }),
      '“visit › conditions › diabetes › as-group”',
    ],
    [
      'another cause filled by the shortcut',
      withVisit({ 'another-cause': { state: 'absent', 'as-group': true } }),
      '“visit › another-cause › as-group”',
    ],
    [
      'a cause of a finding of no known kind',
      withVisit({ exam: { gait: { attributed: { to: 'nowhere' } } } }),
      'belong at “visit › exam › gait › attributed”',
    ],
    [
      'a number for the words of a cause',
      withVisit({ exam: { gait: { attributed: { to: 'other', text: 5 } } } }),
      'belong at “visit › exam › gait › attributed › text”',
    ],
    [
      'a sign twice',
      withVisit({ exam: { gait: { state: 'abnormal', signs: ['ataxic', 'ataxic'] } } }),
      '“visit › exam › gait › signs”',
    ],
    ['a choice twice', withVisit({ many: { sites: ['legs', 'legs'] } }), '“visit › many › sites”'],
    [
      'strength filled by the shortcut',
      withVisit({ exam: { strength: { state: 'normal', 'as-group': true } } }),
      '“visit › exam › strength › as-group”',
    ],
    [
      'a present mimic filled by the shortcut',
      withVisit({ conditions: { akathisia: { state: 'present', 'as-group': true } } }),
      '“visit › conditions › akathisia › as-group”',
    ],
    [
      'an unknown field in the cause of a finding',
      withVisit({ exam: { gait: { attributed: { to: 'incidental', why: 'x' } } } }),
      '“visit › exam › gait › attributed › why”',
    ],
    [
      'an unknown condition as the cause of a finding',
      withVisit({ exam: { gait: { attributed: { to: 'condition', condition: 'flu' } } } }),
      '“visit › exam › gait › attributed › condition”',
    ],
    [
      'settled where nothing settles it',
      withVisit({ safety: { 'hot-joint': { answer: 'yes', settled: 'explained' } } }),
      '“visit › safety › hot-joint › settled”',
    ],
    [
      'settled as what is no weakness, where none was told',
      withVisit({ safety: { 'limb-sudden': { answer: 'yes', settled: 'no-weakness' } } }),
      '“visit › safety › limb-sudden › settled”',
    ],
    [
      'an explanation where nothing is explained',
      withVisit({ safety: { 'hot-joint': { answer: 'yes', 'settled-by': 'x' } } }),
      '“visit › safety › hot-joint › settled-by”',
    ],
    [
      'an earlier wording of a question that had none',
      withVisit({ safety: { 'hot-joint': { answer: 'yes', 'first-wording': 'yes' } } }),
      '“visit › safety › hot-joint › first-wording”',
    ],
    [
      'an earlier wording without an answer',
      withVisit({ safety: { 'legs-weaker': { 'first-wording': 'yes' } } }),
      '“visit › safety › legs-weaker › first-wording”',
    ],
    [
      'all groups known of what has none',
      withVisit({ exam: { tone: { state: 'abnormal', 'known-all': 'yes' } } }),
      '“visit › exam › tone › known-all”',
    ],
    [
      'weakness known by its side',
      withVisit({ exam: { strength: { state: 'abnormal', 'known-side': 'left' } } }),
      '“visit › exam › strength › known-side”',
    ],
    [
      'the known side of what has no side',
      withVisit({ exam: { gait: { state: 'abnormal', 'known-side': 'left' } } }),
      '“visit › exam › gait › known-side”',
    ],
    [
      'an absent condition that is on record',
      withVisit({ conditions: { stroke: { state: 'absent', status: 'known' } } }),
      '“visit › conditions › stroke › status”',
    ],
    [
      'another cause, in words, that is on record',
      withVisit({ 'another-cause': { state: 'present', status: 'known' } }),
      '“visit › another-cause › status”',
    ],
    ['a name that changes objects', `{"format":"rls-checklist","__proto__":{}}`, '“__proto__”'],
    ['the same, deep inside', withVisit({ words: { constructor: 'x' } }), '“constructor”'],
    ['a name with marks of its own', withVisit({ '<b>\n': 1 }), 'does not know: “visit › ?b??”'],
    ['a plain name', withVisit({ 'É1 _.-': 1 }), 'does not know: “visit › É1 _.-”'],
    ['a long name', withVisit({ ['x'.repeat(61)]: 1 }), `“visit › ${'x'.repeat(60)}”`],
  ])('%s is refused with one sentence', (_, text, sentence) => {
    expect(says(text)).toContain(sentence);
  });
});

describe('what may be recorded', () => {
  test.each([
    ['a normal tone', { exam: { tone: { state: 'normal', 'as-group': true } } }],
    [
      'a detail of a safety question',
      { safety: { 'limb-sudden': { answer: 'yes', details: ['numb'] } } },
    ],
    [
      'what was told, and explained',
      {
        safety: {
          'legs-weaker': { answer: 'yes', settled: 'explained', 'settled-by': 'a sore knee' },
        },
      },
    ],
    [
      'an answer to an earlier wording',
      { safety: { 'legs-weaker': { answer: 'no', 'first-wording': 'yes' } } },
    ],
    [
      'weakness known in one group',
      {
        exam: { strength: { state: 'abnormal', 'known-stable': 'yes', 'known-all': 'no' } },
        power: { grip: { left: '4', 'left-known': 'yes' } },
      },
    ],
    ['one side that is known', { exam: { tone: { side: 'both', 'known-side': 'left' } } }],
    ['what is on record', { conditions: { stroke: { state: 'present', status: 'known' } } }],
    ['an absent mimic', { conditions: { akathisia: { state: 'absent', 'as-group': true } } }],
  ])('%s is taken', (_, part) => {
    expect(readRecord(withVisit(part))).toMatchObject({ ok: true, record: { visit: part } });
  });
});
