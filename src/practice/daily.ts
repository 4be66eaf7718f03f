/**
 * The case of the day: six questions, a commitment, one lesson. Which it is follows from the day alone,
 * so nothing is kept of it, nobody counts days, and it is there without a network.
 */
import type { QuestionId } from '../rules/record/visit.ts';
import { questionLabel } from '../rules/words/answers.ts';
import type { Case } from './case-schema.ts';
import type { Conclusion } from './commitment.ts';
import { DISCRIMINATOR_IDS, type Discriminator } from './discriminators.ts';
import { wasHeard } from './marking.ts';

/** Questions that may be asked. */
export const SIX = 6;

export type Daily = { readonly case: Case; readonly on: Discriminator };

const DAY = 86_400_000;
/** Neighbours in the list are alike, so the days go through it in steps. */
const STRIDE = 7;

const turnsOn = (of: Case, id: Discriminator): boolean => of.turnsOn.some(({ on }) => on === id);

/** What a day turns on; of two days that follow each other never the same. */
function topicOf(topics: readonly Discriminator[], at: number): Discriminator | undefined {
  const stride = topics.length % STRIDE === 0 ? 1 : STRIDE;
  return topics[(at * stride) % topics.length];
}

/** `day` is an ISO day. Undefined where there are no cases. */
export function caseOfDay(cases: readonly Case[], day: string): Daily | undefined {
  const topics = DISCRIMINATOR_IDS.filter((id) => cases.some((of) => turnsOn(of, id)));
  const at = Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
  const on = topicOf(topics, at);
  const before = topicOf(topics, at - 1);
  if (on === undefined || before === undefined) return undefined;
  const all = cases.filter((of) => turnsOn(of, on));
  // What yesterday turned on is not met again today, so it is another case as well.
  const fresh = all.filter((of) => !turnsOn(of, before));
  const from = fresh.length > 0 ? fresh : all;
  const of = from[Math.floor(at / topics.length) % from.length];
  return of === undefined ? undefined : { case: of, on };
}

export type DayLesson = {
  /** The questions that carry what the case turns on, and whether each was heard. */
  readonly carried: readonly {
    readonly question: QuestionId;
    readonly label: string;
    readonly heard: boolean;
  }[];
  /** The conclusion is where the whole case leads. */
  readonly right: boolean;
  readonly says: string;
};

export function dayLesson(
  { case: of, on }: Daily,
  asked: readonly QuestionId[],
  conclusion: Conclusion,
): DayLesson {
  const carrying = of.turnsOn
    .filter((each) => each.on === on)
    .flatMap(({ questions }) => questions);
  return {
    carried: [...new Set(carrying)].map((question) => ({
      question,
      label: questionLabel(question),
      heard: wasHeard(of, asked, question),
    })),
    right: conclusion === of.expert.expects.conclusion,
    says: of.takeHome,
  };
}
