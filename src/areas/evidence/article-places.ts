/** What a statement of a source article leads to: each place with its address and its words. */
import { questionAddress } from '../../checklist/question-place.ts';
import { sectionAddress } from '../../checklist/section-link.tsx';
import { DISAGREEMENTS } from '../../evidence/disagreements.ts';
import type { Statement } from '../../evidence/source-articles/statement.ts';
import { ABOUT, TABLES } from '../../evidence/tables.ts';
import { QUESTION_IDS } from '../../rules/record/question-ids.ts';
import type { QuestionId } from '../../rules/record/visit.ts';
import { SOURCE_IDS, SOURCES } from '../../rules/tables/sources.ts';
import { sectionInWords } from '../../rules/tables/cited.ts';
import { questionLabel } from '../../rules/words/answers.ts';
import {
  disagreementAddress,
  ruleAddress,
  sourceAddress,
  spotOf,
  viewAddress,
  VIEWS,
} from './places.ts';

export type PlaceLink = {
  readonly href: string;
  readonly says: string;
  /** What the rule is about, where its id alone would say little. */
  readonly note: string | undefined;
  /** A question is led to only where the visit asks it. */
  readonly question: QuestionId | undefined;
};

const link = (href: string, says: string, note?: string): PlaceLink => ({
  href,
  says,
  note,
  question: undefined,
});

/** "iron/iron.notTested": what its row says or is about. */
function ruleNote(place: string): string | undefined {
  const { table, row } = spotOf(place);
  const shown = TABLES.filter(({ id }) => id === table)
    .flatMap(({ rows }) => rows)
    .find(({ id }) => id === row);
  return shown?.details.find(({ label }) => label === ABOUT)?.says ?? shown?.title;
}

/** "text/14.1", "limits/seed-articles", "treatment", "q-lab.ferritin", or else a rule. */
function placeLink(place: string): PlaceLink {
  const question = QUESTION_IDS.find((id) => place === `q-${id}`);
  if (question !== undefined)
    return {
      href: questionAddress(question),
      says: questionLabel(question),
      note: undefined,
      question,
    };
  const { view, table } = spotOf(place);
  if (view === 'rules') return link(ruleAddress(place), place, ruleNote(place));
  if (view === 'text' && table !== undefined)
    return link(sectionAddress(table), sectionInWords(table));
  const source = SOURCE_IDS.find((id) => view === 'limits' && id === table);
  return source === undefined
    ? link(viewAddress(view), VIEWS[view])
    : link(sourceAddress(source), SOURCES[source].short);
}

/** Of a place or of a disagreement; a reason leads nowhere. */
export function linksOf({ at, disagreement }: Statement): readonly PlaceLink[] {
  if (at !== undefined) return at.map(placeLink);
  const disputed = DISAGREEMENTS.find(({ id }) => id === disagreement);
  return disputed === undefined ? [] : [link(disagreementAddress(disputed.id), disputed.topic)];
}
