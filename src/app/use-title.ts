/** Each view has its name in the tab, and nothing of a patient. */
import { useEffect } from 'react';
import type { AreaId } from './use-area.ts';

const NAMES: Readonly<Record<AreaId, string | undefined>> = {
  visit: undefined,
  practice: 'Practice',
  evidence: 'Evidence',
};

export function useTitle(area: AreaId, path: string): void {
  const name = area === 'visit' && path === 'summary' ? 'Summary' : NAMES[area];
  useEffect(() => {
    const before = document.title;
    if (name !== undefined) document.title = `${name} · ${before}`;
    return () => {
      document.title = before;
    };
  }, [name]);
}
