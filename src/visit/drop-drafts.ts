/** What was typed in a field and not recorded gives way where a value for that field is taken over. */
import type { VisitStore } from './store.ts';

/** `names`: under which the fields keep it; see ui/number-field.tsx. */
export function dropDrafts({ drafts }: VisitStore, names: readonly string[]): void {
  const kept = Object.entries(drafts.getState()).filter(([name]) => !names.includes(name));
  drafts.setState(Object.fromEntries(kept), true);
}
