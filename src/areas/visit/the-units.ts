/** The units that were last chosen on this device, opened once for all visits of the page. */
import { deviceSlot } from '../../browser/storage.ts';
import { unitMemory, type UnitMemory } from '../../visit/units.ts';

let opened: UnitMemory | undefined;

export const theUnits = (): UnitMemory => (opened ??= unitMemory(deviceSlot('rls-units')));
