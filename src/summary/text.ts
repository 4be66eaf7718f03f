/**
 * The summary as copied text, for the note field of a record system: the same lines, plain ASCII,
 * no tables. Lines may wrap softly where they are pasted.
 */
import { foldToFit, folded, FOLDABLE, textLines, type FoldedSection } from './fold.ts';
import { plainAscii } from './plain-ascii.ts';
import type { Blank, Summary } from './summary.ts';

/** A usual visit takes no more lines than this. */
const TEXT_LINES = 35;

const RULE = '____________________';
const blankInWords = ({ label, says }: Blank): string => `${label}: ${says ?? RULE}`;

/** The title stands before the first line; the rest is set in, so that the eye finds the titles. */
function sectionLines(section: FoldedSection): readonly string[] {
  const { title, cites } = section;
  const numbers = cites.length === 0 ? '' : ` [${cites.join(', ')}]`;
  const written = textLines(section);
  const firstLoose = written.length - section.lines.length;
  return written.map((words, index) => {
    const full = section.lines[index - firstLoose]?.blank === true ? `${words}${RULE}` : words;
    return index === 0 ? `${title.toUpperCase()}${numbers}: ${full}` : `  ${full}`;
  });
}

function lines(summary: Summary, sections: readonly FoldedSection[]): readonly string[] {
  return [
    ...(summary.mark === undefined ? [] : [summary.mark]),
    `${summary.title.toUpperCase()} - ${summary.at}`,
    summary.identity.map(blankInWords).join('  '),
    ...sections.flatMap(sectionLines),
    summary.signature.map(blankInWords).join('  '),
    summary.footer.join(' '),
  ];
}

/** Folded as far as the budget asks, and all the way where even that does not fit. */
export function summaryText(summary: Summary): string {
  const sections =
    foldToFit(summary.sections, (tried) => lines(summary, tried).length, TEXT_LINES) ??
    folded(summary.sections, FOLDABLE);
  return lines(summary, sections)
    .map((each) => (each.startsWith('  ') ? `  ${plainAscii(each.trim())}` : plainAscii(each)))
    .join('\n');
}
