import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useArea } from '../../../src/app/use-area.ts';

const NOBODY = () => undefined;

test.each([
  ['', '#evidence/limits', 'evidence', 'limits'],
  ['#evidence', '#evidence/limits', 'evidence', 'limits'],
  ['', '#summary/full', 'visit', 'summary/full'],
])(
  'from “%s” %s, gone to while the page begins and before anybody listens, opens its view',
  (from, to, area, path) => {
    window.history.replaceState(null, '', from === '' ? '/' : from);
    const { result } = renderHook(() => {
      const current = useArea(NOBODY);
      // No event: it came before anybody could hear it.
      window.history.replaceState(null, '', to);
      return current;
    });
    expect(result.current).toMatchObject({ area, place: { path } });
    expect(result.current.arrival).toEqual({ left: undefined });
  },
);
