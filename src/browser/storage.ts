/** One text kept for this tab. Browsers may refuse storage or be full: nothing here throws. */
export type Slot = {
  readonly read: () => string | undefined;
  /** Reports whether the text is really kept. */
  readonly write: (text: string) => boolean;
  readonly wipe: () => void;
};

const slotOf = (place: () => Storage, name: string): Slot => ({
  read: () => {
    try {
      return place().getItem(name) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (text) => {
    try {
      place().setItem(name, text);
      return place().getItem(name) === text;
    } catch {
      return false;
    }
  },
  wipe: () => {
    try {
      place().removeItem(name);
    } catch {
      // What is refused was never kept.
    }
  },
});

/** A slot of the tab's own storage, which a reload keeps and another tab does not see. */
export const tabSlot = (name: string): Slot => slotOf(() => sessionStorage, name);

/** A slot of this browser on this device, until it is wiped. Never for a patient. */
export const deviceSlot = (name: string): Slot => slotOf(() => localStorage, name);
