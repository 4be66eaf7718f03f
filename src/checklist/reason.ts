/** Why the question beneath came out of *More*: its row says so. */
import { createContext, use } from 'react';
import type { QuestionId } from '../rules/record/visit.ts';

type Reason = { readonly of: QuestionId; readonly says: string };

const ReasonContext = createContext<Reason | undefined>(undefined);
export const ReasonProvider = ReasonContext.Provider;

/** A question inside another has none of its own. */
export function useReason(id: QuestionId): string | undefined {
  const reason = use(ReasonContext);
  return reason?.of === id ? reason.says : undefined;
}
