/** Sources as they are cited, with what was read of each, and when. */
import { citationInWords, SOURCES, type Citation } from '../../rules/sources.ts';

export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <ul className="citations">
      {citations.map((citation) => {
        const { title, reviewed } = SOURCES[citation.source];
        return (
          <li key={`${citation.source} ${citation.section} ${citation.strength}`}>
            {citationInWords(citation)}.
            <span className="muted">
              {title}. Last looked at {reviewed}.
            </span>
          </li>
        );
      })}
    </ul>
  );
}
