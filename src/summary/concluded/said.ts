/** Whether a text says what another says, word by word, for what would be read twice. */

/** Words that say nothing beside the others: "assess the same day" says no more than "today". */
const WEIGHTLESS = new Set(['the', 'of', 'and', 'about', 'exactly', 'again', 'assess', 'patient']);

/** The words that weigh, a time by one name. */
const words = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replaceAll(/(?:the )?same[- ]day/gu, 'today')
      .replaceAll('immediate', 'now')
      .replaceAll('assessment', 'assess')
      .match(/[\p{L}\d]+/gu) ?? []
  ).filter((word) => !WEIGHTLESS.has(word));

/** All words that weigh in `part` stand in `text`. */
export function isSaidIn(text: string, part: string): boolean {
  const said = new Set(words(text));
  return words(part).every((word) => said.has(word));
}
