/** How it stands with each part of a visit that can be sent, in words. */
import type { Outcome, Takes } from '../../record/write.ts';
import type { SentType, Whose } from '../../record/whose.ts';

/** What became of each part since the connection was made. */
export type Told = { readonly [Type in SentType]?: Outcome | { readonly kind: 'sending' } };

/** Whether a part is on its way. */
export const isSending = (told: Told): boolean =>
  Object.values(told).some(({ kind }) => kind === 'sending');

/** What is kept of that over a reload: of what is on its way, nobody knows. */
export function sentAfter({ kind }: NonNullable<Told[SentType]>): Whose['sent'][SentType] {
  if (kind === 'stored' || kind === 'there') return 'stored';
  return kind === 'sending' || kind === 'unknown' ? 'unknown' : undefined;
}

const UNKNOWN = 'It is not known whether it is stored';
const UNSURE = `${UNKNOWN}, and this record cannot tell one from two. Look there; if it is missing, save it for a record system instead (Summary).`;
const AGAIN = 'Sending it again makes no second one.';

/** What is said of a part beside its name, and whether it is still to be sent. `name`: of the record. */
export function stateOf(
  type: SentType,
  takes: Takes,
  { sent }: Whose,
  told: Told,
  name: string,
): { readonly says: string; readonly isDue: boolean } {
  const taken = takes[type];
  const outcome = told[type];
  if (outcome?.kind === 'sending') return { says: 'Sending.', isDue: false };
  if (outcome?.kind === 'stored')
    return { says: 'Stored. What is changed from now on is not in it.', isDue: false };
  if (sent[type] === 'stored' || outcome?.kind === 'there')
    return { says: 'Stored already. What was changed since is not in it.', isDue: false };
  if (taken === undefined)
    return { says: `${name} does not take it from this page.`, isDue: false };
  if (sent[type] === 'unknown' && !taken.safely) return { says: UNSURE, isDue: false };
  if (outcome !== undefined && 'problem' in outcome)
    return {
      says: `${outcome.problem.says}${taken.safely ? ` ${AGAIN}` : ''}`,
      isDue: outcome.kind === 'unknown' || outcome.problem.way === 'again',
    };
  if (sent[type] === 'unknown') return { says: `${UNKNOWN}. ${AGAIN}`, isDue: true };
  return { says: 'Not sent.', isDue: true };
}
