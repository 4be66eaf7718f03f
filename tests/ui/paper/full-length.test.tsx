/** How long the full note is, in all the words that stand on its sheet. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SummaryPage } from '../../../src/paper/summary-page.tsx';
import { fullOf, OF_VIGNETTES, wordsIn, type Noted } from '../../summary/faces.ts';

/** Between one element and the next stands a space, as a reader sees it. */
function printed(each: Noted): string {
  const sheet = document.createElement('div');
  sheet.innerHTML = renderToStaticMarkup(<SummaryPage summary={fullOf(each)} />).replaceAll(
    '><',
    '> <',
  );
  for (const unseen of sheet.querySelectorAll('.heard-only, [aria-hidden="true"]')) unseen.remove();
  return sheet.textContent;
}

test('at most 400 words at the median of the vignettes, with labels, sources and the foot', () => {
  const [first] = OF_VIGNETTES;
  if (first === undefined) throw new Error('No vignette');
  const words = printed(first);
  for (const part of [
    'Record number',
    'Signature',
    'Allen 2014',
    'not for emergencies',
    'Visit of',
  ])
    expect(words).toContain(part);
  const lengths = OF_VIGNETTES.map((each) => wordsIn(printed(each)).length);
  const sorted = lengths.toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(400);
});
