import { build, type InlineConfig, type Plugin } from 'vite';
import { expect, test } from 'vitest';
import { budget } from '../src/build/budget.ts';

/** A page's script of modules that are made up: those that `first` imports, and those it loads. */
const modules = (sources: Readonly<Record<string, string>>): Plugin => ({
  name: 'made-up',
  resolveId: (id) => (id in sources ? `/made-up/src/${id}` : undefined),
  load: (id) => sources[id.replace('/made-up/src/', '')],
});

/** Hardly packs at all. */
const noise = (length: number): string => {
  let seed = 7;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed.toString(36);
  };
  let text = '';
  while (text.length < length) text += next();
  return `export const noise = '${text}';`;
};

const page = (limit: number, first: string): InlineConfig => ({
  configFile: false,
  logLevel: 'silent',
  plugins: [
    modules({
      'first.js': first,
      'small.js': 'export const small = 1;',
      'large.js': noise(20_000),
    }),
    budget(limit),
  ],
  build: { write: false, rolldownOptions: { input: 'first.js' } },
});

test('a module that is too much for the first script breaks the build by its name', async () => {
  const first = `import { noise } from 'large.js'; import { small } from 'small.js'; console.log(noise, small);`;
  await expect(build(page(5, first))).rejects.toThrow(
    /The first script is \d+\.\d KiB after gzip, .*budget of 5 KiB.*: src\/large\.js \d+\.\d KiB/,
  );
  await expect(build(page(30, first))).resolves.toBeDefined();
});

test('what is loaded later does not count', async () => {
  const first = `import { small } from 'small.js'; console.log(small); void import('large.js').then(console.log);`;
  await expect(build(page(5, first))).resolves.toBeDefined();
});
