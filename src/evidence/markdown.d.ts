/** What src/build/pages.ts makes of a Markdown file. */
declare module '*.md' {
  export const pages: readonly import('./pages.ts').Page[];
}
