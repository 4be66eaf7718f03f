/** Facts as a rule reads them: by name, from their own group. */
import { describe, expect, test } from 'vitest';
import { is, number } from '../../../src/rules/facts/leaf.ts';
import { ADULT_AGE } from '../../../src/rules/tables/limits/age.ts';
import { aged, factsOf } from './recorded.ts';

describe('a fact that a rule reads', () => {
  test('is read from its own group, as recorded', () => {
    const known = factsOf({
      answers: { dialysis: 'unsure' },
      safety: { 'hot-joint': { answer: 'yes' } },
      medicines: [{ name: 'sertraline' }],
    });
    expect(is('dialysis', 'yes').read(known)).toBe('unsure');
    expect(is('hot-joint', 'yes').read(known)).toBe('yes');
    expect(is('ssri-or-snri', 'yes').read(known)).toBe('yes');
    expect(is('weakness', 'new').read(known)).toBeUndefined();
  });

  test('a number is read as its interval, and is no answer', () => {
    const known = factsOf(aged('58'));
    expect(number('age', 'at least', ADULT_AGE).read(known)).toBe(known.measured.age);
    expect(number('ferritin', 'at least', ADULT_AGE).read(known)).toBeUndefined();
    // Not of the language: `is` over a number does not compile; where it happens, nothing holds.
    expect(is('age' as 'sex', 'male').read(known)).toBeUndefined();
  });

  test('one that does not exist is a fault of the table', () => {
    expect(() => is('sexx' as 'sex', 'male')).toThrow('No such fact: sexx');
  });
});
