/** Sources as they are cited, with what was read of each, and when. */
import { Cited } from '../../checklist/section-link.tsx';
import type { Citation } from '../../rules/tables/sources.ts';
import { SourceEntry } from './source-entry.tsx';

export function CitationList({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <ul className="citations">
      {citations.map((citation) => {
        return (
          <li key={`${citation.source} ${citation.section} ${citation.strength}`}>
            <Cited citation={citation} />.
            <span className="muted">
              <SourceEntry of={citation.source} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
