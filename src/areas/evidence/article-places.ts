/** What a statement of a source article leads to: each place with its address and its words. */
import { questionAddress } from '../../checklist/question.tsx';
import { sectionAddress } from '../../checklist/section-link.tsx';
import { DISAGREEMENTS } from '../../evidence/disagreements.ts';
import type { Statement } from '../../evidence/source-articles/statement.ts';
import { ABOUT, TABLES } from '../../evidence/tables.ts';
import { QUESTION_IDS } from '../../rules/record/question-ids.ts';
import type { QuestionId } from '../../rules/record/visit.ts';
import { SOURCE_IDS, SOURCES, sectionInWords } from '../../rules/tables/sources.ts';
import { questionLabel } from '../../rules/words/answers.ts';
import {
  disagreementAddress,
  ruleAddress,
  sourceAddress,
  viewAddress,
  VIEW_IDS,
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
  const [table, row] = place.split('/');
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
  const [first = '', second = ''] = place.split('/');
  if (first === 'text') return link(sectionAddress(second), sectionInWords(second));
  const source = SOURCE_IDS.find((id) => first === 'limits' && id === second);
  if (source !== undefined) return link(sourceAddress(source), SOURCES[source].short);
  const view = VIEW_IDS.find((id) => id === place);
  return view === undefined
    ? link(ruleAddress(place), place, ruleNote(place))
    : link(viewAddress(view), VIEWS[view]);
}

/** Of a place or of a disagreement; a reason leads nowhere. */
export function linksOf({ at, disagreement }: Statement): readonly PlaceLink[] {
  if (at !== undefined) return at.map(placeLink);
  const disputed = DISAGREEMENTS.find(({ id }) => id === disagreement);
  return disputed === undefined ? [] : [link(disagreementAddress(disputed.id), disputed.topic)];
}
