/** What a citation leans on in our own text, said as ours, and drawn in the Evidence area. */
import type { Citation } from '../rules/tables/sources.ts';
import { citationInWords, sectionInWords } from '../rules/tables/cited.ts';

/** Of a section, "4.2", a decision, "D5", or an expectation, "T30". */
export const sectionAddress = (section: string): string =>
  `#evidence/text/${encodeURIComponent(section)}`;

export function SectionLink({ to }: { readonly to: string }) {
  return <a href={sectionAddress(to)}>{sectionInWords(to)}</a>;
}

/** "AASM 2025: consensus, not tested; read in its abstract. Our evidence, section 4.1". */
export function Cited({ citation }: { readonly citation: Citation }) {
  return (
    <>
      {citationInWords(citation)}. <SectionLink to={citation.section} />
    </>
  );
}
