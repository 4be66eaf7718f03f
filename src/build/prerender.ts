/** Draws the empty visit into the built page, so that it can be read and answered before its script. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

/** Stands in index.html where the page is to be drawn; other pages are left alone. */
const PLACE = '<!-- served-page -->';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache');

type Served = { readonly servedPage: () => string };
const isServed = (module: unknown): module is Served =>
  typeof module === 'object' && module !== null && 'servedPage' in module;

/** Bundled for node, run once and thrown away. */
async function draw(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'served-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      plugins: [react()],
      build: {
        ssr: join(ROOT, 'src', 'build', 'served-page.tsx'),
        outDir: folder,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: 'served-page.js' } },
      },
    });
    const module: unknown = await import(pathToFileURL(join(folder, 'served-page.js')).href);
    if (!isServed(module)) throw new Error('src/build/served-page.tsx draws no page');
    return module.servedPage();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SCRIPT = /\s*<script type="module"[^>]*><\/script>/;

/** The looks before the script: what is drawn waits for them, and for nothing else. */
function scriptLast(html: string): string {
  const [script] = SCRIPT.exec(html) ?? [];
  if (script === undefined) return html;
  const late = script.replace('<script ', '<script fetchpriority="low" ');
  return html.replace(script, '').replace('</head>', `${late.trim()}\n  </head>`);
}

export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        if (!html.includes(PLACE)) return html;
        const page = await draw();
        return scriptLast(html).replace(PLACE, () => page);
      },
    },
  };
}
