/** What the page and its worker may do, as headers and in the page itself. */
import type { IndexHtmlTransformResult, Plugin } from 'vite';

/** The worker's address beside the page: it has a policy of its own, and never another name. */
export const WORKER = 'sw.js';

/** Run and show its own files, and nothing else. No request leaves the page. */
const inPage = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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

/** The headers of a file, by its path from wherever the built folder lies; '' is the page. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': path.split('/').at(-1) === WORKER ? workerPolicy : pagePolicy,
  ...common,
});

/** For hosts that send no headers. */
const meta = (): IndexHtmlTransformResult => [
  {
    tag: 'meta',
    attrs: {
      'http-equiv': 'Content-Security-Policy',
      content: [...inPage, ...trustedTypes].join('; '),
    },
    injectTo: 'head-prepend',
  },
];

/** The path of what is asked for: "assets/index.js" of "/assets/index.js?v=1". */
const pathOf = (asked: string): string => new URL(asked, 'http://page').pathname.slice(1);

/** Writes the policy into the built page, and sends the headers with the built folder. Vite's dev
 * server needs inline scripts and a socket, so the page has no policy there. */
export function policy(): Plugin {
  return {
    name: 'policy',
    transformIndexHtml: { order: 'post', handler: (_, { server }) => (server ? [] : meta()) },
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headersOf(pathOf(request.url ?? '/'))))
          response.setHeader(name, value);
        next();
      });
    },
  };
}
