import { afterEach, describe, expect, test, vi } from 'vitest';
import { tabSlot } from '../../src/browser/storage.ts';

/** A storage that holds so many characters in all. */
function roomFor(room: number, kept: Record<string, string> = {}) {
  const texts = new Map(Object.entries(kept));
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => {
      const others = [...texts].filter(([each]) => each !== name).map(([, each]) => each);
      // Both texts are there for a moment, as in browsers that write before they let go.
      const old = texts.get(name)?.length ?? 0;
      if (others.join('').length + old + text.length > room) throw new Error('QuotaExceededError');
      texts.set(name, text);
    },
    removeItem: (name: string) => texts.delete(name),
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('a full storage', () => {
  test('lets go of the old text to keep the new one', () => {
    roomFor(6, { visit: 'old' });
    expect(tabSlot('visit').write('newer')).toBe(true);
    expect(tabSlot('visit').read()).toBe('newer');
  });

  test('keeps no older text where the new one was refused', () => {
    roomFor(8, { visit: 'old', other: 'other' });
    expect(tabSlot('visit').write('much longer')).toBe(false);
    expect(tabSlot('visit').read()).toBeUndefined();
  });
});

test('a storage that is denied keeps nothing and throws nothing', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(tabSlot('visit').write('text')).toBe(false);
  expect(tabSlot('visit').read()).toBeUndefined();
  expect(() => tabSlot('visit').wipe()).not.toThrow();
});
