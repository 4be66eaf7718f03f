/** What the page and its worker may do, as headers and in the page itself. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { IndexHtmlTransformResult, Plugin } from 'vite';
import { stylesIn } from './inline-style.ts';

/** The worker's address beside the page: it has a policy of its own, and never another name. */
export const WORKER = 'sw.js';

/** What a host reads, and does not serve. */
export const HOST_FILES = [
  '.htaccess',
  '_headers',
  'nginx.conf',
  'staticwebapp.config.json',
  'vercel.json',
];

const OWN_STYLES = "style-src 'self'";

/** The policy, wherever it stands in a text, with the sheets that stand in the page. */
export const withStyles = (text: string, styles: readonly string[]): string =>
  text.replaceAll(OWN_STYLES, [OWN_STYLES, ...styles].join(' '));

/** What a page that is built for record systems may do beyond the ordinary one, as origins. */
export type Allowed = { readonly connect: readonly string[]; readonly framedBy: readonly string[] };

/** The policy of the ordinary page, wherever it stands in a text, as that of the connected one. */
function allowing(text: string, { connect, framedBy }: Allowed): string {
  const told = text
    .replaceAll("connect-src 'none'", `connect-src ${connect.join(' ')}`)
    // It has neither, and makes no other.
    .replaceAll("manifest-src 'self'; worker-src 'self'; ", '')
    .replaceAll('trusted-types offline', "trusted-types 'none'");
  if (framedBy.length === 0) return told;
  return told
    .replaceAll("frame-ancestors 'none'", `frame-ancestors ${framedBy.join(' ')}`)
    .replaceAll(/ *\{\s*"key": "X-Frame-Options",\s*"value": "DENY"\s*\},\n/gu, '')
    .replaceAll(/^.*X-Frame-Options.*\n/gmu, '');
}

/** Run and show its own files, and nothing else. No request leaves the page. */
const inPage = [
  "default-src 'none'",
  "script-src 'self'",
  OWN_STYLES,
  "img-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types offline'];

/** A `<meta>` policy ignores frame-ancestors, so only the header says it. */
const pagePolicy = [...inPage, "frame-ancestors 'none'", ...trustedTypes].join('; ');

/** The worker fetches the files of the build; under the page's policy its install never ends. */
const workerPolicy = "default-src 'none'; connect-src 'self'";

/** What the page never uses; it writes to the clipboard, which stays as the browser has it. */
const CLOSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const common: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': CLOSED.map((feature) => `${feature}=()`).join(', '),
  // For an address that a host answers with the page although nobody listed it.
  'X-Frame-Options': 'DENY',
  // Asked for again each time, so that a page never goes with the files of another edition.
  'Cache-Control': 'no-cache',
};

/**
 * The headers of a file, by its path from wherever the built folder lies; '' is the page. `styles` are
 * the sheets that stand in the built page, by `stylesIn`.
 */
export const headersOf = (
  path: string,
  styles: readonly string[] = [],
): Readonly<Record<string, string>> => ({
  'Content-Security-Policy':
    path.split('/').at(-1) === WORKER ? workerPolicy : withStyles(pagePolicy, styles),
  ...common,
});

/** The headers of every file of a page that is built for record systems. */
export function connectedHeaders(
  allowed: Allowed,
  styles: readonly string[],
): Readonly<Record<string, string>> {
  const { 'X-Frame-Options': frames = '', ...headers } = headersOf('');
  return {
    ...headers,
    'Content-Security-Policy': withStyles(allowing(pagePolicy, allowed), styles),
    ...(allowed.framedBy.length === 0 ? { 'X-Frame-Options': frames } : {}),
  };
}

/** For hosts that send no headers. */
function meta(html: string, allowed: Allowed | undefined): IndexHtmlTransformResult {
  const ordinary = [...inPage, ...trustedTypes].join('; ');
  const told = allowed === undefined ? ordinary : allowing(ordinary, allowed);
  const content = withStyles(told, stylesIn(html));
  return [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content },
      injectTo: 'head-prepend',
    },
  ];
}

/**
 * The sheets of the page that a file belongs to: the nearest above it, since a host may have the built
 * folder deeper down. None where the folder is emptied under the server, which then serves nothing.
 */
function stylesFor(folder: string, path: string): readonly string[] {
  const asked = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  let at = dirname(asked);
  while (at !== '.' && !existsSync(join(folder, at, 'index.html'))) at = dirname(at);
  const page = join(folder, at, 'index.html');
  return existsSync(page) ? stylesIn(readFileSync(page, 'utf8')) : [];
}

/** The files for hosts are written for any build; of this one they name the sheets. */
function nameStyles(folder: string, allowed: Allowed | undefined): void {
  const styles = stylesFor(folder, '');
  for (const name of HOST_FILES.map((each) => join(folder, each))) {
    const text = readFileSync(name, 'utf8');
    writeFileSync(name, withStyles(allowed === undefined ? text : allowing(text, allowed), styles));
  }
}

/** The path of what is asked for: "assets/index.js" of "/assets/index.js?v=1". */
const pathOf = (asked: string): string => new URL(asked, 'http://page').pathname.slice(1);

/** Writes the policy into the built page, and sends the headers with the built folder. Vite's dev
 * server needs inline scripts and a socket, so the page has no policy there. `allowed`: of a page that is
 * built for record systems. */
export function policy(allowed?: Allowed): Plugin {
  return {
    name: 'policy',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) => (server ? [] : meta(html, allowed)),
    },
    writeBundle(options) {
      if (options.dir !== undefined && this.environment.config.consumer === 'client')
        nameStyles(options.dir, allowed);
    },
    configurePreviewServer: ({ config, middlewares }) => {
      const folder = resolve(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        const path = pathOf(request.url ?? '/');
        const headers = headersOf(path, stylesFor(folder, path));
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
    },
  };
}
