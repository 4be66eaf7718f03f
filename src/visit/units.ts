/**
 * The unit that was last chosen for each blood test on this device: tests and units, and nothing of a
 * patient. Where the browser refuses storage it is remembered as long as the page is open.
 */
import type { Slot } from '../browser/storage.ts';
import { LAB_IDS, type LabId } from '../rules/record/ids.ts';
import { isObject } from '../rules/record/json.ts';
import { analyte } from '../rules/record/quantities.ts';

type Units = Readonly<Partial<Record<LabId, string>>>;

export type UnitMemory = {
  readonly of: (id: LabId) => string | undefined;
  readonly remember: (id: LabId, unit: string) => void;
};

const isUnitOf = (id: LabId, unit: unknown): unit is string =>
  analyte(id).units.some((row) => row.unit === unit);

/** What is kept may have been damaged, or written by another edition: only known units are taken. */
function readUnits(text: string | undefined): Units {
  let json: unknown;
  try {
    json = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  const units: Partial<Record<LabId, string>> = {};
  for (const id of LAB_IDS) {
    const unit = isObject(json) ? json[id] : undefined;
    if (isUnitOf(id, unit)) units[id] = unit;
  }
  return units;
}

export function unitMemory(slot: Pick<Slot, 'read' | 'write'>): UnitMemory {
  let units = readUnits(slot.read());
  return {
    of: (id) => units[id],
    remember: (id, unit) => {
      // Another tab may have chosen since.
      units = { ...units, ...readUnits(slot.read()), [id]: unit };
      slot.write(JSON.stringify(units));
    },
  };
}

/** Practice remembers nothing: a fictional report says nothing of the laboratory of this clinic. */
export const NO_MEMORY: UnitMemory = { of: () => undefined, remember: () => undefined };
