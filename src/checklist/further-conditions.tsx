/** The mimics that nothing recorded makes likely: found by a word. */
import { useState, type ReactNode } from 'react';
import type { QuestionId } from '../rules/record/visit.ts';
import { placeInVisit } from '../rules/record/question-ids.ts';
import { conditionWords } from '../rules/words/condition-words.ts';

function matches(id: QuestionId, search: string): boolean {
  const place = placeInVisit(id);
  if (place.part !== 'conditions') return true;
  const { name, inSentence, tellsApart } = conditionWords(place.id);
  const text = `${name} ${inSentence} ${tellsApart}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

type FurtherConditionsProps = {
  readonly ids: readonly QuestionId[];
  readonly row: (id: QuestionId) => ReactNode;
};

export function FurtherConditions({ ids, row }: FurtherConditionsProps) {
  const [search, setSearch] = useState('');
  const found = ids.filter((id) => matches(id, search.trim()));
  return (
    <>
      <label className="search">
        Search
        <input
          type="search"
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      {found.length === 0 ? (
        <p className="muted none">None in the list. Use “Another cause”.</p>
      ) : null}
      {found.map(row)}
    </>
  );
}
