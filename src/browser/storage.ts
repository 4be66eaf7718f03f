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

/**
 * A slot of the tab's own storage, which a reload keeps and another tab does not see. It holds the
 * last text that was written, or none.
 */
export function tabSlot(name: string): Slot {
  const slot = slotOf(() => sessionStorage, name);
  return {
    ...slot,
    write: (text) => {
      if (slot.write(text)) return true;
      // An older text would come back after a reload as if it were what was last recorded.
      slot.wipe();
      return slot.write(text);
    },
  };
}

/** A slot of this browser on this device, until it is wiped. Never for a patient. */
export const deviceSlot = (name: string): Slot => slotOf(() => localStorage, name);
