/** Whether single keys are on: a setting of this browser, and nothing of a patient. */
import { useSyncExternalStore } from 'react';
import { deviceSlot } from '../browser/storage.ts';

const slot = deviceSlot('rls-keys');
const OFF = 'off';
const listeners = new Set<() => void>();
/** Where the browser keeps nothing, it holds for as long as the page does. */
let here: boolean | undefined;

const areOn = (): boolean => (here ??= slot.read() !== OFF);

function turn(on: boolean): void {
  here = on;
  if (on) slot.wipe();
  else slot.write(OFF);
  for (const changed of listeners) changed();
}

const listen = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** The page is served with them on. */
export const useKeysSetting = (): readonly [boolean, (on: boolean) => void] => [
  useSyncExternalStore(listen, areOn, () => true),
  turn,
];
