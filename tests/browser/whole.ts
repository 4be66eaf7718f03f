/** `npm run barriers` runs all of what a test run does a part of: it sets RLS_WHOLE. */
export const IS_WHOLE = process.env['RLS_WHOLE'] !== undefined;

/** All of it, or every `step`th in a test run, the first included. */
export const partOf = <T>(all: readonly T[], step: number): readonly T[] =>
  IS_WHOLE ? all : all.filter((_each, at) => at % step === 0);

const TAG = '@whole';
/** A test that only `npm run barriers` runs: what it proves has another journey in a test run. */
export const WHOLE = { tag: TAG } as const;
/** The same where one of many is chosen for a test run. */
export const wholeUnless = (isChosen: boolean) => (isChosen ? {} : WHOLE);
/** What a test run leaves out, for the configuration. */
export const LEFT_OUT = IS_WHOLE ? {} : { grepInvert: new RegExp(TAG) };
