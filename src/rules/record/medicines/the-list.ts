/**
 * Where the rules read the list of medicines. The list is long and comes behind the first script, with
 * whatever can record a medicine: listed.ts puts it here. So it is there before a visit holds one, and
 * a visit without medicines never asks for it.
 */
import type { MedicineEntry } from './entries.ts';
import type { MedicineClass, MedicineClassId } from './row.ts';

export type MedicineList = {
  /** Undefined where the name is not in the list. */
  readonly find: (name: string) => MedicineEntry | undefined;
  readonly classes: Readonly<Record<MedicineClassId, MedicineClass>>;
};

let list: MedicineList | undefined;

export function putList(brought: MedicineList): void {
  list = brought;
}

/** Throws before the list is there: a medicine is never taken for one that is not in it. */
export function theList(): MedicineList {
  if (list === undefined)
    throw new Error('A medicine is read before the list of medicines is here');
  return list;
}
