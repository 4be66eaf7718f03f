/**
 * The gate of what the tab keeps: the way in, and the way out through the way in. It is a chunk of its
 * own, and zod with it: a visit that begins blank has nothing to read.
 */
export { readKept, readRecord, readsBack } from '../summary/record.ts';
