/** How it stands with each part of a visit that can be sent, in words. */
import type { Outcome, Takes } from '../../record/write.ts';
import type { SentType, Whose } from '../../record/whose.ts';

/** What became of each part since the connection was made. */
export type Told = { readonly [Type in SentType]?: Outcome };

const UNSURE =
  'It is not known whether it is stored, and this record cannot tell one from two. Look there; if it is missing, save it for a record system instead (Summary).';

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
  if (outcome?.kind === 'stored') return { says: 'Stored.', isDue: false };
  if (sent[type] === 'stored' || outcome?.kind === 'there')
    return { says: 'Stored already. What was changed since is not in it.', isDue: false };
  if (taken === undefined)
    return { says: `${name} does not take it from this page.`, isDue: false };
  if (sent[type] === 'unknown' && !taken.safely) return { says: UNSURE, isDue: false };
  if (outcome !== undefined && 'problem' in outcome)
    return {
      says: `${outcome.problem.says}${taken.safely ? ' Sending it again makes no second one.' : ''}`,
      isDue: outcome.kind === 'unknown' || outcome.problem.way === 'again',
    };
  return { says: 'Not sent.', isDue: true };
}
