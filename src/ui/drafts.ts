/**
 * What is typed and not handed over yet, by the name of its field. It lies beside what is recorded and
 * not in the field, so that it is there again when the field is drawn again.
 */
import { createContext, use, useState, useSyncExternalStore } from 'react';

type Drafts = Readonly<Record<string, string>>;

type DraftStore = {
  readonly getState: () => Drafts;
  readonly setState: (drafts: Drafts, replace: true) => void;
  readonly subscribe: (changed: () => void) => () => void;
};

const DraftsContext = createContext<DraftStore | undefined>(undefined);
export const DraftsProvider = DraftsContext.Provider;

const nobody = () => () => undefined;
/** The page is served with nothing typed, and is taken over as it was served. */
const asServed = () => undefined;

/** As `useState` of a text; a field without a name keeps its draft to itself. */
export function useDraft(
  name: string | undefined,
): readonly [draft: string | undefined, set: (draft: string | undefined) => void] {
  const around = use(DraftsContext);
  const store = name === undefined ? undefined : around;
  const own = useState<string | undefined>(undefined);
  const look = () => (name === undefined ? undefined : store?.getState()[name]);
  const draft = useSyncExternalStore(store?.subscribe ?? nobody, look, asServed);
  if (store === undefined || name === undefined) return own;
  const set = (next: string | undefined) => {
    const { [name]: before, ...others } = store.getState();
    if (next !== before)
      store.setState(next === undefined ? others : { ...others, [name]: next }, true);
  };
  return [draft, set];
}
