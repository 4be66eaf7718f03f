/** Each view has its name in the tab, and nothing of a patient. */
import { useEffect } from 'react';
import type { AreaId, LazyAreaId } from './use-area.ts';

const SUMMARIES: Readonly<Partial<Record<string, string>>> = {
  summary: 'Summary',
  'summary/full': 'Summary, full',
  'summary/letter': 'Summary, letter',
  'summary/patient': 'Summary, for the patient',
};
const NAMES: Readonly<Record<LazyAreaId, string>> = {
  practice: 'Practice',
  evidence: 'Evidence',
};

export function useTitle(area: AreaId, path: string): void {
  const name = area === 'visit' ? SUMMARIES[path] : NAMES[area];
  useEffect(() => {
    const before = document.title;
    if (name !== undefined) document.title = `${name} · ${before}`;
    return () => {
      document.title = before;
    };
  }, [name]);
}
