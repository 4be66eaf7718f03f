/** The pages as static folders: ours as it ships, two to compare it with, and ours ten times over. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { plainPage } from './pages/plain/page.ts';
import { PAGE_QUESTIONS } from './pages/questions.ts';

export const PAGES = ['app', 'plain', 'react'] as const;
export type PageName = (typeof PAGES)[number];
/** Measured for one figure alone. */
export const SERVED = [...PAGES, 'tenfold'] as const;
export type Served = (typeof SERVED)[number];
export type Folders = Readonly<Record<Served, string>>;

/** `root` is the project's folder. `npm run build` and its `dist` are left alone. */
export async function buildPages(root: string): Promise<Folders> {
  const cache = join(root, 'node_modules', '.cache', 'bench', 'pages');
  const folders = {
    app: join(cache, 'app'),
    plain: join(cache, 'plain'),
    react: join(cache, 'react'),
    tenfold: join(cache, 'tenfold'),
  };
  const publicDir = join(root, 'public');
  const common = {
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error' as const,
    publicDir,
  };

  await build({ ...common, root, build: { outDir: folders.app, emptyOutDir: true } });
  await build({
    ...common,
    root: join(root, 'tests', 'bench', 'pages', 'react'),
    define: { PAGE_QUESTIONS: JSON.stringify(PAGE_QUESTIONS) },
    build: { outDir: folders.react, emptyOutDir: true },
  });

  await build({
    ...common,
    root: join(root, 'tests', 'bench', 'pages', 'tenfold'),
    build: { outDir: folders.tenfold, emptyOutDir: true },
  });

  await mkdir(folders.plain, { recursive: true });
  await writeFile(join(folders.plain, 'index.html'), plainPage(PAGE_QUESTIONS));
  const script = join(root, 'tests', 'bench', 'pages', 'plain', 'count.js');
  await copyFile(script, join(folders.plain, 'count.js'));
  await copyFile(join(publicDir, 'icon.svg'), join(folders.plain, 'icon.svg'));
  return folders;
}
