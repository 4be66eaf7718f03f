import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useArea } from '../../../src/app/use-area.ts';

const NOBODY = () => undefined;

test('an address that is gone to while the page begins, before anybody listens, opens its view', () => {
  const { result } = renderHook(() => {
    const area = useArea(NOBODY);
    // No event: it came before anybody could hear it.
    if (window.location.hash === '') window.history.replaceState(null, '', '#evidence/limits');
    return area;
  });
  expect(result.current).toMatchObject({ area: 'evidence', place: { path: 'limits' } });
  expect(result.current.arrival).toEqual({ left: undefined });
});
