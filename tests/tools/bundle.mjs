import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a program of the tests, since node 20 runs no TypeScript; resolves to what to start. */
export async function bundle(name, ...source) {
  const outDir = join(root, 'node_modules', '.cache', name);
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input: { [name]: join(root, 'tests', ...source) } },
    },
  });
  return join(outDir, `${name}.js`);
}
