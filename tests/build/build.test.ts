/** The built folder: the same each time, listed whole in its worker, with every licence. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { transformWithOxc } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { LEAST, TARGETS } from '../../src/build/browsers.ts';
import { questionnaire } from '../../src/fhir/questionnaire.ts';
import { stylesIn } from '../../src/build/inline-style.ts';
import { isPacked, packedFor } from '../../src/build/packed.ts';
import { HASHES, hashesOf, isPaper } from '../../src/build/papers.ts';
import { FORM_FILE } from '../../src/fhir/form-file.ts';
import { HOST_FILES, headersOf, withStyles } from '../../src/build/policy.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['one', 'two'].map((name) =>
  join(root, 'node_modules', '.cache', 'tests', 'builds', name),
);
const [first = ''] = folders;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();

const hashes = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesIn(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('base64'),
    ]),
  );

const textOf = (name: string): string => readFileSync(join(first, name), 'utf8');

const hex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

beforeAll(async () => {
  // The test runner's own mode would make another page.
  const { NODE_ENV: _, ...told } = process.env;
  // Nor is it built as this machine may have been told to.
  const env = Object.fromEntries(Object.entries(told).filter(([name]) => !name.startsWith('RLS_')));
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await Promise.all(
    folders.map((folder) => {
      rmSync(folder, { recursive: true, force: true });
      const args = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
      return promisify(execFile)(process.execPath, args, { cwd: root, env });
    }),
  );
}, 300_000);

test('two clean builds are the same to the byte', () => {
  const [one, two] = folders.map(hashes);
  expect(Object.keys(one ?? {})).toContain('index.html');
  expect(one).toEqual(two);
});

test('the list of hashes is of every other file, and of nothing else', () => {
  const listed = textOf(HASHES).trimEnd().split('\n');
  const { [HASHES]: _, ...others } = hashes(first);
  expect(listed).toEqual(Object.entries(others).map(([name, hash]) => `${hex(hash)}  ${name}`));
  expect(listed.join('\n')).toMatch(/ {2}sbom\.cdx\.json$/mu);
  expect(textOf(HASHES)).toBe(hashesOf(first));
});

test('the bill of materials is one by the schema, and names what is in the page as in the page', async () => {
  const bill = textOf('sbom.cdx.json');
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill)).toBeNull();
  const { components } = JSON.parse(bill) as { components: { name: string; scope: string }[] };
  const inPage = components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
  const inLicences = [...textOf('licences.txt').matchAll(/^## (\S+) - /gmu)].map(
    ([, name]) => name,
  );
  expect(new Set(inPage)).toEqual(new Set(inLicences));
  expect(components.length).toBeGreaterThan(400);
});

test('built as usual, nothing in it asks the host whether it was withdrawn', () => {
  const asking = filesIn(first)
    .filter((name) => /\.(?:js|html)$/u.test(name))
    .filter((name) => /withdrawn\.json[`"']|withdrawn\?/u.test(textOf(name)));
  expect(asking).toEqual([]);
  expect(filesIn(first).filter((name) => /^(?:\.well-known|recall)/u.test(name))).toEqual([]);
});

test('it holds nothing of what speaks to a record system, and no hazard that comes with one', () => {
  const speaking = filesIn(first)
    .filter((name) => /\.(?:js|html|css|txt)$/u.test(name))
    .filter((name) =>
      /code_verifier|smart-configuration|oauth|If-None-Exist|Connect to |wrong-patient/iu.test(
        textOf(name),
      ),
    );
  expect(speaking).toEqual([]);
});

test('the form for record systems lies beside the page, as src/fhir has it', () => {
  expect(JSON.parse(textOf(FORM_FILE))).toEqual(JSON.parse(JSON.stringify(questionnaire())));
});

test('the worker lists every file that is served, by its content', () => {
  const listed = [...textOf('sw.js').matchAll(/[`"']([^`"']+)[`"'],\s*[`"']sha256-([\w+/=]+)/gu)];
  const { [`index.html`]: page, ...rest } = hashes(first);
  const served = Object.entries({ './': page, ...rest }).filter(
    ([name]) => ![...HOST_FILES, 'sw.js'].includes(name) && !isPacked(name) && !isPaper(name),
  );
  expect(served.length).toBeGreaterThan(10);
  expect(Object.fromEntries(listed.map(([, name, hash]) => [name, hash]))).toEqual(
    Object.fromEntries(served),
  );
});

test('what can be packed lies packed beside itself, holds the same, and is in no list of the worker', () => {
  const names = filesIn(first);
  const packed = names.filter(isPacked);
  const packable = names.filter((name) => /\.(?:css|html|js|svg|txt|webmanifest)$/u.test(name));
  expect(packable).toEqual(expect.arrayContaining(['index.html', 'sw.js', 'icon.svg']));
  expect(packed).toEqual(packable.flatMap((name) => [`${name}.br`, `${name}.gz`]).toSorted());
  for (const name of packable) {
    const read = (ending: string) => readFileSync(join(first, `${name}${ending}`));
    expect.soft(brotliDecompressSync(read('.br')).equals(read('')), name).toBe(true);
    expect.soft(gunzipSync(read('.gz')).equals(read('')), name).toBe(true);
  }
  expect(textOf('sw.js')).not.toMatch(/\.(?:br|gz)\b/u);
});

test.each([
  ['', 'gzip, deflate, br', { name: 'index.html.br', 'Content-Encoding': 'br' }],
  ['index.html', 'gzip;q=0.8, br;q=0', { name: 'index.html.gz', 'Content-Encoding': 'gzip' }],
  ['sw.js', 'BR', { name: 'sw.js.br', 'Content-Encoding': 'br' }],
  ['sw.js', 'identity', { name: 'sw.js' }],
])('of /%s, “%s” is sent what it can read', (path, accepted, { name, ...encoding }) => {
  const found = packedFor(first, path, accepted);
  expect(found?.name).toBe(name);
  expect(found?.headers).toMatchObject({ Vary: 'Accept-Encoding', ...encoding });
  expect('Content-Encoding' in (found?.headers ?? {})).toBe('Content-Encoding' in encoding);
});

test('a picture is sent as it is', () => {
  expect(packedFor(first, 'icon-192.png', 'br')).toBeUndefined();
});

test('the first style sheet stands in the page, and the policies name it and no other', () => {
  const html = textOf('index.html');
  const [, text = ''] = /<style>([^]*?)<\/style>/u.exec(html) ?? [];
  expect(text).toContain('.question');
  const digest = createHash('sha256').update(text).digest('base64');
  expect(stylesIn(html)).toEqual([`'sha256-${digest}'`]);
  expect(html).not.toContain('rel="stylesheet"');
  const [, own = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? [];
  expect(own.replaceAll('&#39;', "'")).toContain(`style-src 'self' 'sha256-${digest}';`);
  expect(headersOf('', stylesIn(html))['Content-Security-Policy']).toContain(digest);
  for (const name of HOST_FILES) {
    const written = readFileSync(join(root, 'public', name), 'utf8');
    expect.soft(textOf(name), name).toContain(digest);
    expect.soft(textOf(name), name).toBe(withStyles(written, stylesIn(html)));
  }
});

test('no chunk asks for a style sheet that is not there', () => {
  const names = filesIn(first);
  for (const name of names.filter((each) => each.endsWith('.js')))
    for (const [, sheet = ''] of textOf(name).matchAll(/["'`/]([\w-]+-[\w-]{8}\.css)\b/gu))
      expect.soft(names, name).toContain(`assets/${sheet}`);
});

test('every package that is installed to run is in the list of licences, with its words', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: true; devOptional?: true; version: string }>;
  };
  const atRunTime = Object.entries(packages)
    // What is wanted for types alone is of both kinds.
    .filter(([path, { dev, devOptional }]) => path !== '' && (dev ?? devOptional) !== true)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//u, '')} - ${version}`);
  expect(atRunTime.length).toBeGreaterThan(5);
  const licences = textOf('licences.txt');
  for (const name of atRunTime) expect.soft(licences).toMatch(new RegExp(`^## ${name} \\(`, 'mu'));
  expect(licences.match(/Permission is hereby granted/gu)).toHaveLength(atRunTime.length);
});

test('versions are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect.soft(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/u);
});

test('the manifest names icons that are there, in the sizes that it says', () => {
  const manifest = JSON.parse(textOf('manifest.webmanifest')) as {
    start_url: string;
    scope: string;
    icons: { src: string; sizes: string; type: string; purpose?: string }[];
  };
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
  expect(textOf('index.html')).toContain('<link rel="manifest" href="./manifest.webmanifest"');
  const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
  const sizes = drawn.map(({ src }) => {
    // Width and height in the first chunk of a PNG.
    const bytes = readFileSync(join(first, src));
    return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  });
  expect(sizes).toEqual(drawn.map((icon) => icon.sizes));
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(drawn.some(({ purpose }) => purpose === 'maskable')).toBe(true);
});

test('every address in the page is relative, so that it works in any folder', () => {
  const addresses = [...textOf('index.html').matchAll(/(?:href|src)="([^"]*)"/gu)];
  expect(addresses.length).toBeGreaterThan(3);
  for (const [, address] of addresses) expect.soft(address).toMatch(/^(?:\.\/|#)/u);
});

/** What a parser set to an edition has to rewrite, that edition cannot read. */
const asRead = async (code: string, target: string | string[]): Promise<string> =>
  (await transformWithOxc(code, 'script.js', { target, sourcemap: false })).code;

const isReadBy = async (code: string, target: string | string[]): Promise<boolean> =>
  (await asRead(code, target)) === (await asRead(code, 'esnext'));

/** The oldest edition of each that reads no look-behind: one would cost it the whole script. */
const BEFORE_LOOK_BEHIND = ['safari16.3', 'ios16.3'];

test.each([
  ['export const found = /(?<!x)y/u;', BEFORE_LOOK_BEHIND],
  ['class Page { static { begin(); } }', BEFORE_LOOK_BEHIND],
  ['using page = open();', TARGETS],
])('the parser knows what an old browser cannot read: %s', async (code, target) => {
  expect(await isReadBy(code, target)).toBe(false);
});

test('every script, the worker included, is read by the oldest browsers that the page is for', async () => {
  const scripts = filesIn(first).filter((name) => name.endsWith('.js'));
  expect(scripts).toContain('sw.js');
  expect(scripts.length).toBeGreaterThan(20);
  for (const name of scripts) {
    expect.soft(await isReadBy(textOf(name), TARGETS), name).toBe(true);
    expect.soft(await isReadBy(textOf(name), BEFORE_LOOK_BEHIND), name).toBe(true);
    // One that is put together from words is read only when it is made.
    expect.soft(textOf(name), name).not.toMatch(/\(\?<[!=]/u);
  }
});

test('the readme names the oldest browsers', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const { name, version } of LEAST) expect.soft(readme).toContain(`${name} ${version}`);
});
