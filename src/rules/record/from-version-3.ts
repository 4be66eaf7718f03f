/** What version 4 added. A file of version 3 is read as it is: it has no plan and no line for the patient. */
import type { Additions } from './added.ts';

export const ADDED_IN_4: Additions = { fields: new Set(['plan', 'for-patient']), values: {} };
