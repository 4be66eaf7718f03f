/** The units that a device remembers: of tests, never of a patient. */
import { expect, test } from 'vitest';
import { NO_MEMORY, unitMemory } from '../../src/visit/units.ts';

const slotOf = (text: string | undefined, keeps = true) => {
  let kept = text;
  return {
    read: () => kept,
    write: (next: string) => {
      if (keeps) kept = next;
      return keeps;
    },
  };
};

test('remembers by test, over pages', () => {
  const slot = slotOf(undefined);
  unitMemory(slot).remember('haemoglobin', 'mmol/L');
  unitMemory(slot).remember('ferritin', 'µg/L');
  const next = unitMemory(slot);
  expect([next.of('haemoglobin'), next.of('ferritin'), next.of('folate')]).toEqual([
    'mmol/L',
    'µg/L',
    undefined,
  ]);
});

test('keeps what another tab has chosen since', () => {
  const slot = slotOf(undefined);
  const [one, other] = [unitMemory(slot), unitMemory(slot)];
  one.remember('haemoglobin', 'mmol/L');
  other.remember('ferritin', 'µg/L');
  expect(unitMemory(slot).of('haemoglobin')).toBe('mmol/L');
});

test.each([
  'x',
  '[]',
  'null',
  '{"haemoglobin":"stones","name":"x","ferritin":5}',
  '{"__proto__":{"haemoglobin":"g/dL"}}',
])('takes nothing of a damaged memory: %s', (text) => {
  const memory = unitMemory(slotOf(text));
  expect([memory.of('haemoglobin'), memory.of('ferritin')]).toEqual([undefined, undefined]);
});

test('writes nothing of a damaged memory again', () => {
  const slot = slotOf('{"name":"A patient","haemoglobin":"g/L"}');
  unitMemory(slot).remember('ferritin', 'pmol/L');
  expect(JSON.parse(slot.read() ?? '')).toEqual({ haemoglobin: 'g/L', ferritin: 'pmol/L' });
});

test('where storage is refused, as long as the page is open', () => {
  const memory = unitMemory(slotOf(undefined, false));
  memory.remember('haemoglobin', 'mmol/L');
  expect(memory.of('haemoglobin')).toBe('mmol/L');
});

test('practice remembers nothing', () => {
  NO_MEMORY.remember('haemoglobin', 'mmol/L');
  expect(NO_MEMORY.of('haemoglobin')).toBeUndefined();
});
