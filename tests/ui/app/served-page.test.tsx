import { expect, test, vi } from 'vitest';
import { servedPage } from '../../../src/build/served-page.tsx';

test('the page is served without a clock, and without an address', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-20T10:42:00Z');
  const one = servedPage();
  vi.setSystemTime('2031-02-03T23:59:00Z');
  window.history.replaceState(null, '', '/#safety');
  expect(servedPage()).toBe(one);
  expect(one).toContain('Nothing answered yet.');
});
