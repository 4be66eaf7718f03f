/** Contrast pairs: of a case, the one most like it in which something that it turns on is otherwise. */
import { isChild } from '../rules/facts/relevance.ts';
import { CORE_MIMIC_IDS } from '../rules/record/ids.ts';
import { SHORT_PATH } from '../rules/record/path.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { answerInWords, questionLabel } from '../rules/words/answers.ts';
import type { Case } from './case-schema.ts';
import { answerTo } from './piece.ts';
import { expertVisit } from './played.ts';

type Contrast = {
  readonly question: QuestionId;
  readonly label: string;
  readonly here: string;
  readonly there: string;
};

export type Twin = {
  readonly case: Case;
  /** How many answers differ, of what makes two patients alike and of what either turns on. */
  readonly differs: number;
  /** Of what either turns on, the answers that differ; never empty. It gives both cases away. */
  readonly contrasts: readonly Contrast[];
};

/** What makes two patients look alike. */
const ALIKE: readonly QuestionId[] = [
  ...SHORT_PATH.criteria,
  ...CORE_MIMIC_IDS.map((id) => `condition.${id}` as const),
  'leg-side',
  'sites',
  'symptom-onset',
  'cannot-describe',
];

const differing = (one: Visit, other: Visit, ids: readonly QuestionId[]): readonly QuestionId[] =>
  ids.filter((id) => answerTo(one, id) !== answerTo(other, id));

const outcomeOf = ({ expert }: Case): string =>
  `${expert.expects.conclusion} ${expert.expects.howSoon}`;

/** What both turn on, by the questions that carry it in either. */
function shared(of: Case, other: Case): readonly QuestionId[] {
  const ons = new Set(of.turnsOn.map(({ on }) => on));
  const both = other.turnsOn.filter(({ on }) => ons.has(on)).map(({ on }) => on);
  return [
    ...new Set(
      [...of.turnsOn, ...other.turnsOn]
        .filter(({ on }) => both.includes(on))
        .flatMap(({ questions }) => questions),
    ),
  ];
}

/** Undefined where no other case of these turns on the same with another outcome. */
export function twinOf(of: Case, cases: readonly Case[]): Twin | undefined {
  const visit = expertVisit(of);
  const twins = cases
    .filter((other) => other.id !== of.id && outcomeOf(other) !== outcomeOf(of))
    .flatMap((other): readonly Twin[] => {
      const carrying = shared(of, other);
      if (carrying.length === 0) return [];
      const there = expertVisit(other);
      const contrasts = differing(visit, there, carrying).map((question) => ({
        question,
        label: questionLabel(question),
        here: answerInWords(visit, question) ?? 'Blank',
        there: answerInWords(there, question) ?? 'Blank',
      }));
      if (contrasts.length === 0) return [];
      return [
        {
          case: other,
          differs: differing(visit, there, [...new Set([...ALIKE, ...carrying])]).length,
          contrasts,
        },
      ];
    });
  // A child is like a child, where there is one.
  const isOther = ({ case: other }: Twin): number =>
    Number(isChild(expertVisit(other)) !== isChild(visit));
  return twins.toSorted(
    (one, other) => isOther(one) - isOther(other) || one.differs - other.differs,
  )[0];
}
