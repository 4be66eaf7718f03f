/** A setting with two ways, kept on this device, and nothing of a patient. */
import { useSyncExternalStore } from 'react';
import { deviceSlot } from '../browser/storage.ts';

export type DeviceSetting = {
  /** `isUsual`: the way in which the page is served. */
  readonly use: () => readonly [isUsual: boolean, turn: (isUsual: boolean) => void];
};

/** `other`: the text that is kept for the way that is not the usual one. */
export function deviceSetting(name: string, other: string): DeviceSetting {
  const slot = deviceSlot(name);
  const listeners = new Set<() => void>();
  /** Where the browser keeps nothing, it holds for as long as the page does. */
  let here: boolean | undefined;
  const read = (): boolean => (here ??= slot.read() !== other);
  const turn = (isUsual: boolean): void => {
    here = isUsual;
    if (isUsual) slot.wipe();
    else slot.write(other);
    for (const changed of listeners) changed();
  };
  const listen = (changed: () => void): (() => void) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  };
  return { use: () => [useSyncExternalStore(listen, read, () => true), turn] };
}
