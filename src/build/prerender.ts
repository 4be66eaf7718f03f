/** Draws the empty visit into the built page, so that it can be read and answered before its script. */
import { runnerImport, type Plugin } from 'vite';

/** Stands in index.html where the page is to be drawn; other pages are left alone. */
const PLACE = '<!-- served-page -->';

/** Styles have no part in what is drawn. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? 'export {}' : undefined),
};

/** Drawn by the same code that takes over in the browser. */
async function draw(root: string): Promise<string> {
  const { module } = await runnerImport<typeof import('./served-page.tsx')>(
    '/src/build/served-page.tsx',
    { configFile: false, root, logLevel: 'error', plugins: [withoutStyles] },
  );
  return module.servedPage();
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
  let root = '';
  return {
    name: 'prerender',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        if (!html.includes(PLACE)) return html;
        const page = await draw(root);
        return scriptLast(html).replace(PLACE, () => page);
      },
    },
  };
}
