/** The units that a laboratory field remembers; none, unless the area around it has a memory. */
import { createContext, use } from 'react';
import { NO_MEMORY, type UnitMemory } from '../visit/units.ts';

const MemoryContext = createContext<UnitMemory>(NO_MEMORY);
export const UnitMemoryProvider = MemoryContext.Provider;
export const useUnitMemory = (): UnitMemory => use(MemoryContext);
