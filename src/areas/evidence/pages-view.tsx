/** Our evidence and our decisions, to be read: chapters that open, each section where it is cited. */
import { useEffect, useState } from 'react';
import { pages as decisions } from '../../evidence/decisions.md';
import { pages as evidence } from '../../evidence/evidence.md';
import { pages as howSure } from '../../evidence/how-sure.md';
import { pages as mechanism } from '../../evidence/mechanism.md';
import type { Page, Section } from '../../evidence/pages.ts';
import { Banner } from '../../ui/banner.tsx';
import { Blocks } from './blocks.tsx';
import { foundIn, wayTo } from './found-sections.ts';
import { anchorOf, type Spot } from './places.ts';
import { SearchField, type CountInWords } from './search-field.tsx';
import './pages.css';

const PAGES: readonly Page[] = [...evidence, ...mechanism, ...howSure, ...decisions];

const foundInWords: CountInWords = (count, search) => {
  const sections = count === 1 ? '1 section' : `${count} sections`;
  return search === '' ? `${sections}.` : `${sections} with “${search}”.`;
};

const countOf = (sections: readonly Section[]): number =>
  sections.reduce((sum, { sections: inner }) => sum + Math.max(inner.length, 1), 0);

type Opening = {
  readonly isOpen: (id: string) => boolean;
  readonly onToggle: (id: string) => void;
};

type SectionProps = Opening & { readonly of: Section };

function OneSection({ of, isOpen, onToggle }: SectionProps) {
  return (
    <details
      className="page-section"
      open={isOpen(of.id)}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen(of.id)) onToggle(of.id);
      }}
    >
      <summary id={anchorOf(of.id)}>
        <h4>
          <span className="num">{of.id}</span> {of.title}
        </h4>
      </summary>
      {isOpen(of.id) ? (
        <div className="page-text">
          <Blocks of={of.of} level={5} />
        </div>
      ) : null}
    </details>
  );
}

function Chapter({ of, isOpen, onToggle }: SectionProps) {
  return (
    <details
      className="rule-table"
      open={isOpen(of.id)}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen(of.id)) onToggle(of.id);
      }}
    >
      <summary id={anchorOf(of.id)} className="page-chapter">
        <h3>
          <span className="num">{of.id}</span> {of.title}
        </h3>
      </summary>
      {isOpen(of.id) ? (
        <>
          {of.of.length === 0 ? null : (
            <div className="page-text">
              <Blocks of={of.of} level={4} />
            </div>
          )}
          {of.sections.map((section) => (
            <OneSection key={section.id} of={section} isOpen={isOpen} onToggle={onToggle} />
          ))}
        </>
      ) : null}
    </details>
  );
}

export type PagesViewProps = {
  /** A new object each time the address leads here. */
  readonly spot: Spot;
  /** Everything is open on paper. */
  readonly isPrinting: boolean;
};

export function PagesView({ spot, isPrinting }: PagesViewProps) {
  const [search, setSearch] = useState('');
  const [arrived, setArrived] = useState(spot);
  const way = spot.table === undefined ? [] : wayTo(PAGES, spot.table);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(way));
  if (arrived !== spot) {
    setArrived(spot);
    setOpen(new Set([...open, ...way]));
    setSearch('');
  }
  // The area looks for what the address names before this chunk is there.
  useEffect(() => {
    if (spot.table === undefined) return;
    const place = document.getElementById(anchorOf(spot.table));
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  }, [spot]);
  const pages = foundIn(PAGES, search);
  const isSearching = search.trim() !== '';
  const opening: Opening = {
    // A search opens what it finds.
    isOpen: (id) => isPrinting || open.has(id) !== isSearching,
    onToggle: (id) => {
      const next = new Set(open);
      if (!next.delete(id)) next.add(id);
      setOpen(next);
    },
  };
  return (
    <>
      {spot.table === undefined || way.length > 0 ? null : (
        <Banner tone="caution">
          <p>There is no section “{spot.table}” in this edition.</p>
        </Banner>
      )}
      <SearchField
        label="Search our evidence"
        says={foundInWords}
        text={search}
        count={pages.reduce((sum, { sections }) => sum + countOf(sections), 0)}
        onChange={setSearch}
      />
      {pages.map(({ title, of, sections }) => (
        <section key={title} className="topic">
          <h2>{title}</h2>
          <div className="page-intro">
            <Blocks of={of} level={3} />
          </div>
          <div className="rule-tables">
            {sections.map((section) => (
              <Chapter key={section.id} of={section} {...opening} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
