import { describe, expect, test } from 'vitest';
import {
  examplesInWords,
  goneInWords,
  numberInWords,
  placesInWords,
  reportOf,
  schemaInWords,
  tableInWords,
  traceInWords,
} from './sentences.ts';

describe('a table whose digest is another', () => {
  const tea = { id: 'tea', title: 'When to pour', states: 9000 };
  const differing = [
    { state: 'minutes = 4 min', was: 'decided: pour', is: 'open: -' },
    { state: 'minutes = 5 min', was: 'decided: pour', is: 'decided: wait' },
  ];
  const same = { kept: 130, differing: [], readNow: [], readNoMore: [] };
  test.each([
    [
      { ...same, readNow: ['cup'], readNoMore: ['pot', 'tin'] },
      'Table tea (When to pour) has other states or conditions; each of its 130 kept states is decided as it was. It now reads cup. It reads no more pot, tin.',
    ],
    [
      { ...same, differing },
      'Table tea (When to pour): 2 of its 130 kept states are decided otherwise, of 9,000 in all. First: minutes = 4 min: was decided: pour; is open: -.',
    ],
    [
      { ...same, differing: differing.slice(1) },
      'Table tea (When to pour): 1 of its 130 kept states is decided otherwise, of 9,000 in all. First: minutes = 5 min: was decided: pour; is decided: wait.',
    ],
    [
      same,
      'Table tea (When to pour) has other states or conditions; each of its 130 kept states is decided as it was.',
    ],
    [undefined, 'Table tea (When to pour) is new: 9,000 states.'],
  ])('%j', (found, says) => {
    expect(tableInWords({ ...tea, found })).toBe(says);
  });

  test('one that is no more is named', () => {
    expect(goneInWords(['tea', 'coffee'], new Set(['tea']))).toEqual(['Table coffee is gone.']);
  });
});

test('examples are told by table: changed, new and gone', () => {
  const was = { tea: { rows: ['0.1'] }, coffee: {}, water: {} };
  const is = { tea: { rows: ['0.2'] }, coffee: {}, milk: {} };
  expect(examplesInWords(was, is)).toEqual(['The examples changed in 3 tables: tea, milk, water.']);
  expect(examplesInWords(was, was)).toEqual([]);
});

describe('the trace', () => {
  const one = { file: 'tests/rules/tea.test.ts', title: 'tea > X01 is hot' };
  const other = { file: 'tests/rules/tea.test.ts', title: 'tea > X01 is strong' };
  const was = { tests: { X01: [one, other], X02: [one] }, hazards: { H1: ['X01'] } };

  test('says nothing of what is the same', () => {
    expect(traceInWords(was, was)).toEqual([]);
  });

  test('tells a test that moved from one that came and one that went', () => {
    const moved = { ...one, file: 'tests/rules/tea/hot.test.ts' };
    const renamed = { ...other, title: 'tea > X01 is black' };
    const is = { ...was, tests: { X01: [moved, renamed], X02: [moved] } };
    expect(traceInWords(was, is)).toEqual([
      'Traceability: 1 test stands elsewhere now, such as tests/rules/tea/hot.test.ts: tea > X01 is hot.',
      'Traceability: 1 test is new, such as tests/rules/tea.test.ts: tea > X01 is black.',
      'Traceability: 1 test is gone, such as tests/rules/tea.test.ts: tea > X01 is strong.',
    ]);
  });

  test('names what no test names any more, and hazards that rest on other requirements', () => {
    const is = { tests: { X01: [one, other], X02: [] }, hazards: { H1: [], H2: ['X01', 'X02'] } };
    expect(traceInWords(was, is)).toEqual([
      'Traceability: no test names X02 any more.',
      'Traceability: hazard H1 rests on nothing now.',
      'Traceability: hazard H2 rests on X01, X02 now.',
    ]);
  });

  test('names requirements whose known tests are shared out otherwise', () => {
    const is = { ...was, tests: { X01: [one, other], X02: [other, one] } };
    expect(traceInWords(was, is)).toEqual(['Traceability: other tests than before name X02.']);
  });
});

test('the case format tells of new and missing places, not of the order of a list', () => {
  const was = { labs: { enum: ['tea', 'milk'], least: 0 }, list: [{ of: 'a' }] };
  const is = { labs: { enum: ['milk', 'tea', 'mate'], least: 1 }, list: [{ of: 'a' }] };
  expect(schemaInWords(was, is)).toEqual([
    'The case format: 2 places are new, such as labs.enum: mate.',
    'The case format: 1 place is gone, such as labs.least: 0.',
  ]);
  expect(schemaInWords(was, was)).toEqual([]);
});

describe('the content', () => {
  const was = { 'row tea/hot': ['line: At 95 degrees.', 'takes: 4'], 'source cup': ['Cup 2012'] };

  test.each([
    [
      { 'row tea/hot': ['line: At 90 degrees.', 'takes: 4'] },
      'In row tea/hot: was “line: At 95 degrees.”, is “line: At 90 degrees.”.',
    ],
    [
      { 'row tea/hot': ['line: At 95 degrees.', 'takes: 4', 'note: Wait.'] },
      'In row tea/hot: was not said, is “note: Wait.”.',
    ],
    [
      { 'row tea/hot': ['takes: 5'] },
      'In row tea/hot: was “line: At 95 degrees.”, is “takes: 5”; 1 further line.',
    ],
    [{ 'row tea/hot': ['takes: 4', 'line: At 95 degrees.'] }, 'In row tea/hot: the order changed.'],
    [{ 'row tea/cold': ['line: Iced.'] }, 'New: row tea/cold.'],
  ])('%j', (changed, says) => {
    expect(placesInWords(was, { ...was, ...changed })).toEqual([says]);
  });

  test('a place that is gone, and many that changed', () => {
    expect(placesInWords(was, { 'source cup': ['Cup 2012'] })).toEqual(['Gone: row tea/hot.']);
    const many = Object.fromEntries(Array.from({ length: 23 }, (_, at) => [`sign ${at}`, ['a']]));
    expect(placesInWords({}, many).slice(19)).toEqual([
      'New: sign 19.',
      'The content changed in 3 further places.',
    ]);
  });
});

test('a new content number asks for an entry among the changes', () => {
  expect(numberInWords('1a2b', '1a2b')).toEqual([]);
  expect(numberInWords('1a2b', '3c4d')).toEqual([
    'The content number was 1a2b, is 3c4d.',
    "Say what changed in src/evidence/changes.ts, in an entry with content '3c4d'; the tests fail until it is there.",
  ]);
});

test.each([
  [[], [], true, 'Nothing changed.'],
  [['Tea is hot.'], ['tea.json', 'pot.json'], true, 'Tea is hot.\nWritten: tea.json, pot.json.'],
  [['Tea is hot.'], ['tea.json'], false, 'Tea is hot.\nNot as kept: tea.json.'],
  [[], ['tea.json'], true, 'Only the form of what is kept changed.\nWritten: tea.json.'],
])('the report of %j and %j', (sentences, files, wrote, says) => {
  expect(reportOf(sentences, files, wrote)).toBe(says);
});
