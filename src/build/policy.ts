import type { Plugin } from 'vite';

/** What the page may do: run and show its own files, and nothing else. No request leaves it. */
const inPage = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** A `<meta>` policy ignores frame-ancestors, so a header says it as well. */
export const headers: Record<string, string> = {
  'Content-Security-Policy': [...inPage, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Writes the policy into the built page, for hosts that send no headers. Vite's dev server needs
 * inline scripts and a socket, so the page has no policy there. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: inPage.join('; ') },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
