/** What a journey needs of a browser; each engine has its own way to it. */

/** As a printer names its sheets. */
export type PaperSize = 'A4' | 'Letter';

export type Tab = {
  readonly engine: string;
  /** "153.8.0" */
  readonly version: string;
  /** Where the browser puts what is saved. */
  readonly folder: string;
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  /** What an expression comes to in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** The mouse's first button, at a place of the window. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** One key, as it is named in the event, or several held together: "Control+z". */
  readonly press: (chord: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What the browser's own menu prints, as PDF. */
  readonly print: (size?: PaperSize) => Promise<Uint8Array>;
  /** Gives a file to the first field for files. */
  readonly choose: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** "Control+z": what is held, and what is pressed last. */
export function keysOf(chord: string): { readonly held: readonly string[]; readonly key: string } {
  const keys = chord.split('+');
  return { held: keys.slice(0, -1), key: keys.at(-1) ?? chord };
}
