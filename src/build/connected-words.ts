/**
 * Where the ordinary page says that nothing is sent, the connected one says what it does. The sentences
 * are put in as it is built, so that the ordinary page holds not a byte of it; one that is no longer where
 * it was stops the build.
 */
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const src = `${join(dirname(fileURLToPath(import.meta.url)), '..')}${sep}`;

export type Instead = {
  /** Inside src. */
  readonly file: string;
  readonly says: string;
  readonly instead: string;
};

const READS = 'reads from the record that you connect, and sends only what you send';

export const INSTEAD: readonly Instead[] = [
  {
    file: 'areas/visit/intro.tsx',
    says: 'nothing is sent anywhere.',
    instead: `the page ${READS}.`,
  },
  {
    file: 'evidence/officers.ts',
    says: 'Nothing is sent. Paper,',
    instead:
      'From a connected record: age, sex, results and medicines that are taken over; its token, name and date of birth are in memory until the connection ends. Sent to it, when that is said: the answers and the note. Paper,',
  },
  {
    file: 'evidence/officers.ts',
    says: 'no request, no identity, no analytics;',
    instead: 'requests to the listed record systems alone, no analytics;',
  },
  {
    file: 'evidence/data-flow.ts',
    says: 'The page itself may ask for nothing.',
    instead: 'The page itself may ask the record systems that it was built for, and nobody else.',
  },
];

/** Throws where a sentence does not stand in its file exactly once. */
export function sayInstead(file: string, text: string): string {
  return INSTEAD.filter((each) => each.file === file).reduce((next, { says, instead }) => {
    if (next.split(says).length !== 2)
      throw new Error(`src/${file} does not say “${says}” exactly once.`);
    return next.replace(says, () => instead);
  }, text);
}

/** The safety case of the connected page has its own hazards beside those of the ordinary one. */
const SAFETY_CASE = {
  of: 'evidence/safety-case.ts',
  connected: 'evidence/safety-case-connected.ts',
};

export function connectedWords(): Plugin {
  const said = new Set<string>();
  return {
    name: 'connected-words',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        const isDrawn = importer?.startsWith(`${src}areas/evidence/`) === true;
        return isDrawn && source.endsWith(SAFETY_CASE.of)
          ? `${src}${SAFETY_CASE.connected}`
          : undefined;
      },
    },
    transform: {
      order: 'pre',
      handler(text, id) {
        const file = id.startsWith(src) ? id.slice(src.length) : '';
        if (!INSTEAD.some((each) => each.file === file)) return undefined;
        said.add(file);
        return { code: sayInstead(file, text), map: null };
      },
    },
    buildEnd() {
      const unsaid = INSTEAD.find(({ file }) => !said.has(file));
      if (unsaid !== undefined) throw new Error(`src/${unsaid.file} is not in the connected page.`);
    },
  };
}
