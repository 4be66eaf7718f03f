/** The places of a visit where something may stand, and putting it there. */
import type { Visit } from '../../src/rules/record/visit.ts';

/** One place of a visit. */
type Area =
  | 'answers'
  | 'many'
  | 'words'
  | 'numbers'
  | 'safety'
  | 'conditions'
  | 'exam'
  | 'power'
  | 'labs';
export type Place = { readonly area: Area | 'another-cause' | 'medicines'; readonly key: string };

export function put(visit: Visit, { area, key }: Place, value: unknown): Visit {
  if (area === 'another-cause' || area === 'medicines') return { ...visit, [area]: value };
  return { ...visit, [area]: { ...visit[area], [key]: value } };
}

export function isBlank(visit: Visit, { area, key }: Place): boolean {
  if (area === 'medicines') {
    return visit.medicines.length === 0 && visit.answers['takes-medicines'] === undefined;
  }
  if (area === 'another-cause') return visit['another-cause'].state === undefined;
  const found = (visit[area] as Readonly<Record<string, unknown>>)[key];
  if (found === undefined) return true;
  if (Array.isArray(found)) return found.length === 0;
  return (
    area !== 'answers' &&
    typeof found === 'object' &&
    found !== null &&
    Object.keys(found).length === 0
  );
}
