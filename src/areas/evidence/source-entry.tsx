/** A source by its title, where to find it, and when it was looked at. */
import { dayInWords } from '../../language/in-words.ts';
import { BIBLIOGRAPHY, type Numbers } from '../../rules/tables/bibliography.ts';
import type { SourceId } from '../../rules/tables/sources.ts';

type Found = { readonly says: string; readonly href: string };

const found = ({ doi, pmid, pmcid }: Numbers): readonly Found[] => [
  ...(doi === undefined ? [] : [{ says: `doi ${doi}`, href: `https://doi.org/${encodeURI(doi)}` }]),
  ...(pmid === undefined
    ? []
    : [{ says: `PMID ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }]),
  ...(pmcid === undefined
    ? []
    : [{ says: pmcid, href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` }]),
];

/** Read as text; the page itself asks nobody, and whoever follows a link is not told of the page. */
function SourceNumbers({ of }: { readonly of: SourceId }) {
  const { numbers = {} } = BIBLIOGRAPHY[of];
  return found(numbers).map(({ says, href }) => (
    <span key={says} className="source-number">
      {' '}
      <a href={href} target="_blank" rel="noreferrer">
        {says}
        <span className="hidden-words"> (leaves this page)</span>
      </a>
      .
    </span>
  ));
}

/** "Allen RP et al. … Sleep Med 2014;15:860-873. doi …. Last looked at 21 Nov 2026." */
export function SourceEntry({ of }: { readonly of: SourceId }) {
  const { title, reviewed } = BIBLIOGRAPHY[of];
  return (
    <>
      {title}.<SourceNumbers of={of} /> Last looked at {dayInWords(reviewed)}.
    </>
  );
}
