/** The least that a page with these questions can be: HTML, and one script that counts. */
import type { PageQuestion } from '../questions.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function fieldset({ id, label, ask, options }: PageQuestion): string {
  const inputs =
    options === undefined
      ? [`<input aria-label="${escaped(label)}">`]
      : Object.entries(options).map(
          ([value, words]) =>
            `<label><input type="radio" name="${id}" value="${value}">${escaped(words)}</label>`,
        );
  return [
    `<fieldset id="q-${id}"><legend>${escaped(label)}</legend>`,
    ...(ask === undefined ? [] : [`<p>${escaped(ask)}</p>`]),
    ...inputs,
    '</fieldset>',
  ].join('\n');
}

export const plainPage = (questions: readonly PageQuestion[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plain page</title>
<link rel="icon" type="image/svg+xml" href="icon.svg">
<script defer src="count.js"></script>
<output>0 answered</output>
<form>
${questions.map(fieldset).join('\n')}
</form>
</html>
`;
