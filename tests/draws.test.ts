import * as fc from 'fast-check';
import { expect, test } from 'vitest';

function drawn(): readonly number[] {
  const numbers: number[] = [];
  fc.assert(fc.property(fc.nat(), (each) => void numbers.push(each)));
  return numbers;
}

test('what is drawn is drawn again', () => {
  expect(new Set(drawn()).size).toBeGreaterThan(20);
  expect(drawn()).toEqual(drawn());
});
