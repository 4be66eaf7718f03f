import { expect, test } from 'vitest';
import { stateOf, type Told } from '../../src/areas/record/send-states.ts';
import type { Takes } from '../../src/record/write.ts';
import type { Whose } from '../../src/record/whose.ts';

const SAFE: Takes = { DocumentReference: { safely: true } };
const UNSAFE: Takes = { DocumentReference: { safely: false } };
const lost = { kind: 'unknown', problem: { says: 'No answer.', way: 'again' } } as const;
const barred = { kind: 'refused', problem: { says: 'Not allowed.', way: 'elsewhere' } } as const;

test.each<readonly [string, Takes, Whose['sent'], Told, string, boolean]>([
  ['not sent', SAFE, {}, {}, 'Not sent.', true],
  [
    'stored',
    SAFE,
    { DocumentReference: 'stored' },
    { DocumentReference: { kind: 'stored' } },
    'Stored. What is changed from now on is not in it.',
    false,
  ],
  ['stored before a reload', SAFE, { DocumentReference: 'stored' }, {}, 'Stored already.', false],
  ['there', SAFE, {}, { DocumentReference: { kind: 'there' } }, 'Stored already.', false],
  ['not taken', {}, {}, {}, 'A does not take it from this page.', false],
  [
    'an answer lost',
    SAFE,
    { DocumentReference: 'unknown' },
    { DocumentReference: lost },
    'No answer. Sending it again makes no second one.',
    true,
  ],
  [
    'the page lost with it',
    SAFE,
    { DocumentReference: 'unknown' },
    {},
    'It is not known whether it is stored. Sending it again makes no second one.',
    true,
  ],
  [
    'on its way',
    SAFE,
    { DocumentReference: 'unknown' },
    { DocumentReference: { kind: 'sending' } },
    'Sending.',
    false,
  ],
  [
    'an answer lost of a record that cannot tell',
    UNSAFE,
    { DocumentReference: 'unknown' },
    { DocumentReference: lost },
    'It is not known whether it is stored',
    false,
  ],
  [
    'the page lost with it',
    UNSAFE,
    { DocumentReference: 'unknown' },
    {},
    'It is not known whether it is stored',
    false,
  ],
  ['not allowed', SAFE, {}, { DocumentReference: barred }, 'Not allowed.', false],
])('%s', (_, takes, sent, told, says, isDue) => {
  const whose = { id: '', of: '', sent };
  const state = stateOf('DocumentReference', takes, whose, told, 'A');
  expect(state.says).toContain(says);
  expect(state.isDue).toBe(isDue);
});
