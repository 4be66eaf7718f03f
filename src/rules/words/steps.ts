/**
 * Next steps (§9, D11, D20): pointers only, each once, ranked, with the rules that asked for it. No
 * drug is advised, started, stopped or tried.
 */
import type { Step } from './assessment.ts';
import type { Citation } from '../tables/sources.ts';
import type { QuestionId } from '../record/visit.ts';

/** Rank by kind: what cannot wait first, what completes the picture last. */
const RANK = {
  emergency: 10,
  urgent: 20,
  safety: 30,
  distress: 35,
  examine: 40,
  attribute: 45,
  iron: 50,
  'iron-measure': 51,
  'iron-cause': 52,
  b12: 55,
  augmentation: 58,
  medicines: 60,
  factors: 61,
  pregnancy: 62,
  sleep: 64,
  routine: 66,
  condition: 70,
  screen: 80,
} as const;

export type Asked = {
  readonly id: string;
  readonly kind: keyof typeof RANK;
  readonly says: string;
  readonly by: string;
  readonly sources: readonly Citation[];
  readonly question?: QuestionId;
};

const sameSource = (one: Citation, other: Citation): boolean =>
  one.source === other.source && one.section === other.section;

/** Merges what several rules ask for into one line each, most pressing first; stable in its order. */
export function ranked(asked: readonly Asked[]): readonly Step[] {
  const byId = new Map<string, Step>();
  for (const each of asked) {
    const known = byId.get(each.id);
    const sources = [...(known?.sources ?? [])];
    for (const citation of each.sources) {
      if (!sources.some((old) => sameSource(old, citation))) sources.push(citation);
    }
    const askedBy = [...(known?.askedBy ?? [])];
    if (!askedBy.includes(each.by)) askedBy.push(each.by);
    const question = known?.question ?? each.question;
    byId.set(each.id, {
      id: each.id,
      says: known?.says ?? each.says,
      rank: Math.min(known?.rank ?? Infinity, RANK[each.kind]),
      askedBy,
      sources,
      ...(question === undefined ? {} : { question }),
    });
  }
  return [...byId.values()].toSorted((one, other) => one.rank - other.rank);
}
