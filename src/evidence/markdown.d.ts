/** What src/build/pages.ts makes of a Markdown file. */
declare module '*.md' {
  export const page: import('./pages.ts').Page;
}
