/** Files of version 1, each written by the edition that wrote them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { addedSince } from '../../src/rules/record/earlier-versions.ts';
import { fromVersion1 } from '../../src/rules/record/from-version-1.ts';
import { NEWEST_VERSION } from '../../src/rules/record/version.ts';
import { readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { firedBy } from '../rules/a-visit.ts';

const FILES = new URL('version-1/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(`${name}.json`, FILES), 'utf8');

/** The parts of the visit of a file that say otherwise than version 1 did, and the rest as it was. */
function opened(name: string) {
  const read = readRecord(textOf(name));
  if (!read.ok) throw new Error(read.says);
  return read.record;
}

const visitIn = (text: string): Visit => (JSON.parse(text) as { visit: Visit }).visit;

const NAMES = readdirSync(FILES).map((name) => name.replace('.json', ''));

describe.each(NAMES)('the file %s', (name) => {
  test('was written as version 1', () => {
    expect(JSON.parse(textOf(name))).toMatchObject({ version: 1, edition: '2026.11.0' });
  });

  test('opens with its impression, is saved as the newest, and reads back the same', () => {
    const { visit, impression, recordedAt } = opened(name);
    expect({ impression, recordedAt }).toEqual({
      impression: (JSON.parse(textOf(name)) as { impression: string }).impression,
      recordedAt: '2026-11-20T10:42:00.000Z',
    });
    const saved = writeRecord(visit, impression, recordedAt);
    expect(JSON.parse(saved)).toMatchObject({ version: NEWEST_VERSION });
    const again = readRecord(saved);
    expect(again.ok && again.record.visit).toEqual(visit);
  });
});

describe('what version 1 said otherwise', () => {
  test('told as sudden: it came within minutes, and since when is not said', () => {
    expect(opened('sudden-told').visit).toEqual({
      ...emptyVisit,
      safety: {
        'limb-sudden': {
          answer: 'yes',
          details: ['painful'],
          'within-minutes': 'yes',
          course: 'stable',
        },
      },
    });
  });

  test('found as sudden: the same', () => {
    expect(opened('sudden-found').visit.exam).toEqual({
      strength: { state: 'abnormal', side: 'left', 'within-minutes': 'yes' },
    });
  });

  test('asked of the legs: of weakness only', () => {
    expect(opened('legs-weaker').visit.safety).toEqual({
      'legs-weaker': { answer: 'no', 'first-wording': 'yes' },
    });
  });

  test.each(['sudden-trouble', 'back-pain-danger', 'restless-distress', 'child-danger'] as const)(
    '%s: of less than now, where it was answered',
    (id) => {
      const openedAs = (answer: object) => {
        const read = readRecord(with1({ safety: { [id]: answer } }));
        return read.ok ? read.record.visit.safety[id] : read.says;
      };
      for (const answer of ['yes', 'no', 'unsure'])
        expect(openedAs({ answer })).toEqual({ answer, 'first-wording': 'yes' });
      expect(openedAs({ onset: 'days' })).toEqual({ onset: 'days' });
    },
  );

  test('ulcer or black skin: as recorded, and read as black skin', () => {
    const answer = { answer: 'yes', details: ['ulcer-or-black'], onset: 'longer' } as const;
    const read = readRecord(with1({ safety: { 'limb-sudden': answer } }));
    if (!read.ok) throw new Error(read.says);
    const { visit } = read.record;
    expect(visit.safety['limb-sudden']).toEqual(answer);
    expect(firedBy(visit)).toEqual(['E7-foot']);
  });

  test('hesitancy, frequency or urgency: as recorded', () => {
    expect(opened('hesitancy-frequency').visit.safety).toEqual({
      'bladder-bowel-saddle': {
        answer: 'yes',
        details: ['hesitancy-frequency'],
        onset: 'days',
      },
    });
  });

  test('all of it in one visit, and nothing else', () => {
    const before = visitIn(textOf('whole'));
    expect(opened('whole').visit).toEqual({
      ...before,
      safety: {
        ...before.safety,
        'sudden-trouble': {
          answer: 'yes',
          details: ['leg'],
          'within-minutes': 'yes',
          course: 'improving',
          'first-wording': 'yes',
        },
        'back-pain-danger': { answer: 'no', 'first-wording': 'yes' },
        'restless-distress': { answer: 'no', 'first-wording': 'yes' },
        'legs-weaker': { ...before.safety['legs-weaker'], 'first-wording': 'yes' },
        'limb-sudden': {
          answer: 'no',
          details: ['painful'],
          'within-minutes': 'yes',
          'within-14-days': 'yes',
        },
      },
      exam: {
        ...before.exam,
        strength: {
          state: 'abnormal',
          side: 'right',
          'within-minutes': 'yes',
          'within-14-days': 'no',
          course: 'stable',
          'known-stable': 'no',
          attributed: { to: 'condition', condition: 'stroke' },
        },
        coordination: {
          state: 'abnormal',
          side: 'right',
          'within-minutes': 'yes',
          attributed: { to: 'other', text: 'not known', 'explains-all': 'no' },
        },
      },
    });
  });
});

const EMPTY = JSON.parse(textOf('legs-weaker')) as { visit: Record<string, unknown> };

/** An empty file of version 1 with one part of the visit written by hand. */
const with1 = (part: object): string =>
  JSON.stringify({ ...EMPTY, visit: { ...EMPTY.visit, safety: {}, ...part } });

const says = (text: string): string => {
  const read = readRecord(text);
  return read.ok ? 'taken' : read.says;
};

describe('a file of version 1', () => {
  test.each([
    [{ answers: { 'numb-apart': 'yes' } }, 'answers › numb-apart'],
    [{ many: { 'pregnancy-signs': ['sight'] } }, 'many › pregnancy-signs'],
    [{ answers: { 'follows-levodopa': 'no' } }, 'answers › follows-levodopa'],
    [{ answers: { 'urge-while-levodopa-works': 'no' } }, 'answers › urge-while-levodopa-works'],
    [{ answers: { 'treated-now': 'yes' } }, 'answers › treated-now'],
    [{ answers: { 'urge-to-move-earlier': 'yes' } }, 'answers › urge-to-move-earlier'],
    [{ answers: { 'rest-onset-earlier': 'yes' } }, 'answers › rest-onset-earlier'],
    [{ answers: { 'legs-earlier': 'yes' } }, 'answers › legs-earlier'],
    [{ safety: { 'hot-joint': { 'within-minutes': 'yes' } } }, 'hot-joint › within-minutes'],
    [{ safety: { 'legs-weaker': { settled: 'explained' } } }, 'legs-weaker › settled'],
    [{ safety: { 'legs-weaker': { 'settled-by': 'x' } } }, 'legs-weaker › settled-by'],
    [{ safety: { 'legs-weaker': { 'first-wording': 'yes' } } }, 'legs-weaker › first-wording'],
    [{ conditions: { stroke: { state: 'present', status: 'known' } } }, 'stroke › status'],
    [{ conditions: { 'cord-compression': {} } }, 'conditions › cord-compression'],
    [{ exam: { gait: { 'within-minutes': 'yes' } } }, 'gait › within-minutes'],
    [{ exam: { strength: { 'known-all': 'no' } } }, 'strength › known-all'],
    [{ exam: { tone: { 'known-side': 'left' } } }, 'tone › known-side'],
    [{ power: { grip: { 'left-known': 'yes' } } }, 'grip › left-known'],
  ])('has no field of version 2: %j', (part, place) => {
    expect(says(with1(part))).toMatch(
      new RegExp(`^The file has a field that this checklist does not know: “visit › .*${place}”.$`),
    );
  });

  test.each([
    [
      { safety: { 'bladder-bowel-saddle': { details: ['retention', 'hesitancy'] } } },
      'visit › safety › bladder-bowel-saddle › details › 1',
    ],
    [
      { safety: { 'legs-weaker': { answer: 'yes', details: ['falls'] } } },
      'visit › safety › legs-weaker › details › 0',
    ],
    [{ medicines: [{ name: 'sertraline', began: 'stopping' }] }, 'visit › medicines › 0 › began'],
    [
      { many: { 'stopped-recently': ['opioid', 'alpha-2-delta'] } },
      'visit › many › stopped-recently › 1',
    ],
    [
      { safety: { 'child-danger': { answer: 'yes', details: ['limp', 'red-spots'] } } },
      'visit › safety › child-danger › details › 1',
    ],
    [
      { exam: { gait: { attributed: { to: 'condition', condition: 'pulmonary-embolism' } } } },
      'visit › exam › gait › attributed › condition',
    ],
  ])('has no value of version 2: %j', (part, place) => {
    expect(says(with1(part))).toBe(`The file has a value that does not belong at “${place}”.`);
  });

  test.each([
    [{ safety: { 'legs-weaker': 'yes' } }, 'visit › safety › legs-weaker'],
    [{ safety: ['sudden'] }, 'visit › safety'],
    [{ exam: { strength: { onset: 'Sudden' } } }, 'visit › exam › strength › onset'],
    [{ safety: { 'legs-weaker': { answer: 'perhaps' } } }, 'legs-weaker › answer'],
    [{ exam: null }, 'visit › exam'],
  ])('that is malformed is refused by its place: %j', (part, place) => {
    expect(says(with1(part))).toContain(`does not belong at “`);
    expect(says(with1(part))).toContain(`${place}”`);
  });

  test.each([
    ['unsure', undefined],
    ['present', 'no'],
    ['absent', 'no'],
  ])('a condition that is %s: whether it explains all of it is %s', (state, explains) => {
    const answer = { state, 'explains-all': 'no' };
    const read = readRecord(with1({ conditions: { venous: answer }, 'another-cause': answer }));
    const { conditions = {}, 'another-cause': another } = read.ok ? read.record.visit : {};
    expect(conditions.venous?.['explains-all']).toBe(explains);
    expect(another?.['explains-all']).toBe(explains);
    expect(another?.state).toBe(state);
  });

  test('whose words are ids of version 2 is a file of version 1', () => {
    const words = { 'another-cause': 'falls', 'conclusion-because': 'cord-compression' };
    expect(says(with1({ words }))).toBe('taken');
  });

  test('written into a later version is not read as one', () => {
    const text = textOf('sudden-told').replace('"version": 1', '"version": 2');
    expect(says(text)).toContain('limb-sudden › onset');
  });
});

test.each([
  ['nothing', null],
  ['a word', 'sudden'],
  ['a list', ['sudden', { onset: 'sudden' }]],
  ['an onset that stands nowhere', { onset: 'sudden' }],
  ['a part that is a list', { safety: [{ onset: 'sudden' }], exam: 'sudden' }],
  ['an answer that is a list', { safety: { 'legs-weaker': ['yes'] } }],
  ['a question that was not asked', { safety: { 'legs-weaker': { details: ['one-leg'] } } }],
  ['a part by a name that all objects inherit', { toString: { x: { onset: 'sudden' } } }],
])('%s is left as it is', (_, json) => {
  expect(fromVersion1(json)).toEqual(json);
  expect(addedSince(1, json)).toBeUndefined();
});

test('what nests deeper than any file is not looked into', () => {
  const nest = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const file: unknown = JSON.parse(`{"safety":{"hot-joint":{"onset":"sudden"}},"nest":${nest}}`);
  expect(fromVersion1(file)).toMatchObject({
    safety: { 'hot-joint': { 'within-minutes': 'yes' } },
  });
  expect(addedSince(1, file)).toBeUndefined();
});

test.each([
  ['an item that came later', { exam: { 'sitting-balance': { state: 'normal' } } }, 'field'],
  [
    'a reason that lasts',
    { exam: { gait: { state: 'not-examined', reason: 'wheelchair' } } },
    'value',
  ],
  ['a finding of a case about it', { about: ['exam.sitting-balance'] }, 'value'],
])('%s is none of version 1', (_, json, kind) => {
  expect(addedSince(1, json)?.kind).toBe(kind);
});
