/** Writes the form of the checklist for record systems beside the page, which never asks for it by itself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { FORM_FILE } from '../fhir/form-file.ts';

/** The text of the file: the same for the same rules. */
async function formText(root: string): Promise<string> {
  const { module } = await runnerImport<typeof import('../fhir/questionnaire.ts')>(
    '/src/fhir/questionnaire.ts',
    { configFile: false, root, logLevel: 'error' },
  );
  return `${JSON.stringify(module.questionnaire())}\n`;
}

/** `at`: the root of the project, where the page is built from another folder. */
export function form(at?: string): Plugin {
  let root = '';
  return {
    name: 'form',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (config) => {
      root = at ?? config.root;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir }) => {
        if (dir === undefined) return;
        const path = join(dir, FORM_FILE);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, await formText(root));
      },
    },
  };
}
