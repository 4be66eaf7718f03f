/** The debrief on one page of paper, under the line of the area that says what it is: the lines of its text. */
import type { Page } from '../../practice/page.ts';

export function DebriefPaper({ page }: { readonly page: Page }) {
  return (
    <div className="debrief-paper" hidden>
      <h1>{page.title}</h1>
      {page.blocks.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
