/** The oldest browsers that this page is made for. README names them, and a test reads it there. */

type Least = {
  readonly name: string;
  readonly version: string;
  readonly targets: readonly string[];
};

/**
 * The menu of the bar is a popover, which these took up last; all else that the page uses is older.
 * Whoever comes with an older one is told by the page itself that it could not start.
 */
export const LEAST: readonly Least[] = [
  { name: 'Chrome and Edge', version: '114', targets: ['chrome114', 'edge114'] },
  { name: 'Firefox', version: '125', targets: ['firefox125'] },
  { name: 'Safari on macOS, iOS and iPadOS', version: '17', targets: ['safari17', 'ios17'] },
];

/** The same as Vite names them. */
export const TARGETS: string[] = LEAST.flatMap(({ targets }) => targets);
