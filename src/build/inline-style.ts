/** Puts the first style sheet into the page itself: what is served is painted without asking again. */
import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

const STYLE = /<style>(?<text>[^]*?)<\/style>/gu;

/** The sheets that stand in a page, as its policy names them: "'sha256-…'". */
export const stylesIn = (html: string): readonly string[] =>
  [...html.matchAll(STYLE)].map(({ groups: { text = '' } = {} }) => {
    const digest = createHash('sha256').update(text).digest('base64');
    return `'sha256-${digest}'`;
  });

/** Throws on what a sheet could not do, or would do otherwise, inside the page. */
function textOf(bundle: Rolldown.OutputBundle, file: string): string {
  const asset = bundle[file];
  if (asset?.type !== 'asset') throw new Error(`The style sheet ${file} is not in the build`);
  const text =
    typeof asset.source === 'string' ? asset.source : Buffer.from(asset.source).toString('utf8');
  if (text.includes('</')) throw new Error(`${file} holds “</”, which could end it in the page`);
  if (/url\((?!["']?data:)/u.test(text)) throw new Error(`${file} asks for a file beside it`);
  return text.trim();
}

/** Takes the sheet of the first script out of the build: no chunk behind it asks for it once more. */
function take(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const files = chunks
    .filter(({ isEntry }) => isEntry)
    .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const texts = files.map((file) => textOf(bundle, file));
  for (const file of files) {
    for (const { viteMetadata } of chunks) viteMetadata?.importedCss.delete(file);
    delete bundle[file];
  }
  return texts.join('\n');
}

export function inlineStyle(): Plugin {
  let text = '';
  return {
    name: 'inline-style',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        if (this.environment.config.consumer === 'client') text = take(bundle);
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        text === '' ? html : html.replace('</head>', () => `  <style>${text}</style>\n  </head>`),
    },
  };
}
