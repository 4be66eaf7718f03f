/**
 * What a finding says for and against RLS and a rival, by the pattern columns of the conditions and
 * by what the rules made of the expert's visit. Nothing is weighed by hand.
 */
import type { Assessment } from '../rules/words/assessment.ts';
import type { CriterionNumber } from '../rules/tables/results.ts';
import { conditionWords, patternScore, type Score } from '../rules/words/condition-words.ts';
import { answerInWords, questionLabel } from '../rules/words/answers.ts';
import { movedUpWords } from '../rules/words/moved-up.ts';
import type { ConditionId } from '../rules/record/ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { revealed } from './ask.ts';
import type { Case } from './case-schema.ts';
import type { Rival } from './commitment.ts';

export type Weight = 'for' | 'against' | 'absent' | 'either' | 'open';

/** As in the cells of the table. */
export const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  for: 'For',
  against: 'Against',
  absent: 'Expected, but absent',
  either: 'Either way',
  open: 'Open',
};

export type Weighed = {
  readonly question: QuestionId;
  readonly label: string;
  /** What was heard or seen. */
  readonly finding: string;
  /** What it amounts to. */
  readonly answer: string;
  readonly rls: Weight;
  readonly rival: Weight;
};

/** How an answer to one of the four criteria weighs for something with this score there. */
export function weightOf(score: Score | undefined, value: 'yes' | 'no' | 'open'): Weight {
  if (value === 'open') return 'open';
  if (score === '+') return value === 'yes' ? 'for' : 'absent';
  if (score === '-') return value === 'yes' ? 'against' : 'for';
  return 'either';
}

/** RLS has all four: each is `+`. */
const scoreOf = (id: Rival, number: 1 | 2 | 3 | 4): Score | undefined =>
  id === 'rls' ? '+' : patternScore(id, number);

const isSymptom = (number: CriterionNumber): number is 1 | 2 | 3 | 4 => number !== 5;

const said = (of: Case, id: QuestionId): string =>
  revealed(of, id)
    .map(({ says }) => says)
    .join(' ');

function symptoms(of: Case, visit: Visit, { criteria }: Assessment, rival: Rival): Weighed[] {
  return criteria.flatMap(({ number, label, value, note, question }) =>
    isSymptom(number)
      ? [
          {
            question,
            label,
            finding: said(of, question),
            answer: [answerInWords(visit, question) ?? 'Open', note].filter(Boolean).join('; '),
            rls: weightOf(scoreOf('rls', number), value),
            rival: weightOf(scoreOf(rival, number), value),
          },
        ]
      : [],
  );
}

/** The rival itself, as asked: present or absent, and what makes it likely. */
function asAsked(of: Case, visit: Visit, { mimics }: Assessment, rival: ConditionId): Weighed[] {
  const question = `condition.${rival}` as const;
  const lines = [...mimics.present, ...mimics.unsure, ...mimics.absent];
  const line = lines.find(({ id }) => id === rival);
  const because = movedUpWords(mimics.movedUp.find(({ id }) => id === rival)?.because ?? []);
  const isPresent = mimics.present.some(({ id }) => id === rival);
  const isUnsure = mimics.unsure.some(({ id }) => id === rival);
  const asked: Weighed[] =
    line === undefined
      ? []
      : [
          {
            question,
            label: questionLabel(question),
            finding: said(of, question),
            answer: answerInWords(visit, question) ?? (isPresent ? 'Present' : 'Not asked'),
            rls: isPresent && line.explainsAll === 'yes' ? 'against' : isUnsure ? 'open' : 'either',
            rival: isPresent ? 'for' : isUnsure ? 'open' : 'against',
          },
        ];
  const likely: Weighed[] =
    because === ''
      ? []
      : [
          {
            question,
            label: `Makes ${conditionWords(rival).inSentence} likely`,
            finding: because,
            answer: 'Recorded',
            rls: 'either',
            rival: 'for',
          },
        ];
  return [...asked, ...likely];
}

/** Abnormal findings: RLS explains no deficit; a rival named as the cause is spoken for. */
function examined(of: Case, visit: Visit, { exam }: Assessment, rival: Rival): Weighed[] {
  return exam
    .filter(({ state }) => state === 'abnormal')
    .map(({ id, label }) => {
      const question = `exam.${id}` as const;
      const cause = visit.exam[id]?.attributed;
      return {
        question,
        label,
        finding: said(of, question),
        answer: answerInWords(visit, question) ?? '',
        rls: 'against',
        rival: cause?.to === 'condition' && cause.condition === rival ? 'for' : 'either',
      };
    });
}

/** What supports RLS; a warning weighs nothing. */
function supporting(of: Case, { supportive }: Assessment): Weighed[] {
  return supportive.flatMap(({ id, tone, says, question }) =>
    tone === 'plain' && question !== undefined
      ? [
          {
            question,
            label: questionLabel(question),
            finding:
              id === 'supports.normal-examination' || id === 'supports.normal-apart-from-balance'
                ? 'Nothing abnormal was found.'
                : said(of, question),
            answer: says,
            rls: 'for',
            rival: 'either',
          },
        ]
      : [],
  );
}

/** `visit` is the expert's, `assessment` what the rules make of it. */
export function weighed(
  of: Case,
  visit: Visit,
  assessment: Assessment,
  rival: Rival,
): readonly Weighed[] {
  return [
    ...symptoms(of, visit, assessment, rival),
    ...(rival === 'rls' ? [] : asAsked(of, visit, assessment, rival)),
    ...examined(of, visit, assessment, rival),
    ...supporting(of, assessment),
  ];
}
