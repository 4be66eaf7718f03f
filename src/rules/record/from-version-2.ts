/**
 * What version 3 added. A file of version 2 is read as it is: nobody said who chose its units, so a
 * number of which another unit would be as usual is asked about (D67).
 */
import type { Additions } from './added.ts';

export const ADDED_IN_3: Additions = { fields: new Set(['unit-by']), values: {} };
