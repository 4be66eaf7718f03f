/**
 * Files of earlier versions, read as the newest has it: a visit, a practice case, an attempt at one.
 * Each version is one step from the one before, so a file goes through all that came after it. This
 * comes before the gate, so it takes any JSON and leaves the malformed as it is, for the gate to
 * name by its place.
 */
import { addedIn, type Added, type Additions } from './added.ts';
import { ADDED_IN_2, fromVersion1 } from './from-version-1.ts';
import { ADDED_IN_3 } from './from-version-2.ts';
import { ADDED_IN_4 } from './from-version-3.ts';
import { ADDED_IN_5 } from './from-version-4.ts';
import { NEWEST_VERSION } from './version.ts';

/** What one version brought. */
type Step = {
  /** What no file of an earlier version can hold. */
  readonly adds: Additions;
  /** A file of the version before, as this one has it; absent where it says all of it the same. */
  readonly reads?: (json: unknown) => unknown;
};

/** The step to version 2, the step to version 3, and so on. */
const STEPS: readonly Step[] = [
  { adds: ADDED_IN_2, reads: fromVersion1 },
  { adds: ADDED_IN_3 },
  { adds: ADDED_IN_4 },
  { adds: ADDED_IN_5 },
];

/** The steps from that version to the newest. */
const stepsFrom = (version: number): readonly Step[] => STEPS.slice(version - 1);

/** A version before the newest that can be read. */
export const isEarlier = (version: unknown): version is number =>
  typeof version === 'number' &&
  Number.isInteger(version) &&
  version >= 1 &&
  version < NEWEST_VERSION;

/** The first thing in a file that its version cannot hold. */
export const addedSince = (version: number, json: unknown): Added | undefined =>
  addedIn(
    json,
    stepsFrom(version).map(({ adds }) => adds),
  );

/** The same file as the newest version has it, but for the number of its version. */
export const asNewest = (version: number, json: unknown): unknown =>
  stepsFrom(version).reduce((read, { reads }) => reads?.(read) ?? read, json);
