/** The safety case of the page that is built for record systems: the ordinary one, and its own hazards. */
import { HAZARDS_KNOWN as ORDINARY, type Hazard } from './safety-case.ts';

export * from './safety-case.ts';

export const CONNECTED_HAZARDS: readonly Hazard[] = [];

export const HAZARDS_KNOWN: readonly Hazard[] = [...ORDINARY, ...CONNECTED_HAZARDS];
