/** One text kept for this tab. Browsers may refuse storage or be full: nothing here throws. */
export type Slot = {
  readonly read: () => string | undefined;
  /** Reports whether the text is really kept. */
  readonly write: (text: string) => boolean;
  readonly wipe: () => void;
};

/** A slot of the tab's own storage, which a reload keeps and another tab does not see. */
export const tabSlot = (name: string): Slot => ({
  read: () => {
    try {
      return sessionStorage.getItem(name) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (text) => {
    try {
      sessionStorage.setItem(name, text);
      return sessionStorage.getItem(name) === text;
    } catch {
      return false;
    }
  },
  wipe: () => {
    try {
      sessionStorage.removeItem(name);
    } catch {
      // What is refused was never kept.
    }
  },
});
