/** The files for static hosts, read as each host reads its own, give the headers of `npm start`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HOST_FILES } from '../../src/build/policy.ts';
import { headersOf } from '../../src/build/policy.ts';

type Headers = Readonly<Record<string, string>>;
type Rule = { readonly path: RegExp; readonly headers: readonly (readonly [string, string])[] };

const read = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** All rules that fit, together; a header from two of them is joined by some hosts. */
function together(rules: readonly Rule[], path: string): Headers {
  const given: Record<string, string> = {};
  for (const [name, value] of rules.flatMap((rule) => (rule.path.test(path) ? rule.headers : [])))
    given[name] = name in given ? `${given[name]}, ${value}` : value;
  return given;
}

const literally = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Netlify and Cloudflare: a path, and its headers indented below it. */
function underscored(path: string): Headers {
  const rules = read('public/_headers')
    .replaceAll(/^#.*\n/gmu, '')
    .split(/\n(?=\/)/u)
    .map((block): Rule => {
      const [at = '', ...lines] = block.trim().split('\n');
      return {
        path: new RegExp(`^${literally(at).replaceAll('*', '.*')}$`, 'u'),
        headers: lines.map((line) => {
          const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/u.exec(line) ?? [];
          return [name, value];
        }),
      };
    });
  return together(rules, path);
}

function vercel(path: string): Headers {
  const { headers } = JSON.parse(read('public/vercel.json')) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const rules = headers.map(({ source, headers: given }) => ({
    path: new RegExp(`^${source}$`, 'u'),
    headers: given.map(({ key, value }) => [key, value] as const),
  }));
  return together(rules, path);
}

/** A route's header takes the place of the global one. */
function azure(path: string): Headers {
  const { globalHeaders, routes } = JSON.parse(read('public/staticwebapp.config.json')) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  return { ...globalHeaders, ...routes.find(({ route }) => route === path)?.headers };
}

const setIn = (text: string): Headers =>
  Object.fromEntries(
    [...text.matchAll(/^ +Header always set ([\w-]+) "([^"]*)"$/gmu)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

/** What stands within <FilesMatch> comes later, and sets anew. */
function apache(path: string): Headers {
  const [, all = '', at = '', worker = ''] =
    /^(.*)<FilesMatch "(\^sw[^"]*)">(.*?)<\/FilesMatch>/su.exec(read('public/.htaccess')) ?? [];
  const name = path.split('/').at(-1) ?? '';
  return { ...setIn(all), ...(new RegExp(at, 'u').test(name) ? setIn(worker) : {}) };
}

function nginx(path: string): Headers {
  const text = read('public/nginx.conf');
  const [, other = ''] = /^ {2}default "([^"]*)";$/mu.exec(text) ?? [];
  const [, at = '', special = ''] = /^ {2}~(\S+) "([^"]*)";$/mu.exec(text) ?? [];
  const policy = new RegExp(at, 'u').test(path) ? special : other;
  return Object.fromEntries(
    [...text.matchAll(/^add_header ([\w-]+) (?:"([^"]*)"|\$checklist_policy) always;$/gmu)].map(
      ([, name = '', value]) => [name, value ?? policy],
    ),
  );
}

/** Every kind of file that is built, beside those that are copied. */
const PATHS = [
  '',
  'index.html',
  'sw.js',
  'licences.txt',
  'assets/index-Ab12_-x.js',
  'assets/index-Ab12_-x.css',
  ...readdirSync(new URL('../../public', import.meta.url)).filter(
    (name) => !HOST_FILES.includes(name),
  ),
];

describe.each([
  ['_headers', underscored],
  ['vercel.json', vercel],
  ['staticwebapp.config.json', azure],
  ['.htaccess', apache],
  ['nginx.conf', nginx],
])('%s', (_, headersBy) => {
  test.each(PATHS)('gives /%s the headers of npm start', (path) => {
    expect(headersBy(`/${path}`)).toEqual(headersOf(path));
  });
});

test.each(['sw.js.br', 'sw.js.gz'])(
  'Apache gives %s, sent for sw.js, the policy of sw.js',
  (path) => {
    expect(apache(`/${path}`)).toEqual(headersOf('sw.js'));
  },
);

test('a file for a host is known as one, so that the worker does not ask for it', () => {
  const known = HOST_FILES.filter((name) => read(`public/${name}`) !== '');
  expect(known).toEqual(HOST_FILES);
});
