/** A debrief on one page, for a portfolio: the same lines on paper and as text. */
import { rulesInWords, THESE_RULES } from '../rules/edition.ts';
import { listed } from '../rules/words/phrases.ts';
import { MANNER_WORDS } from './ask.ts';
import type { Finished } from './attempt.ts';
import type { Case } from './case-schema.ts';
import {
  CONCLUSIONS,
  CONFIDENCE,
  HOW_SOON,
  NEXT_STEPS,
  rivalName,
  type NextStep,
} from './commitment.ts';
import type { Debrief } from './debrief.ts';
import { DISCRIMINATORS } from './discriminators.ts';
import { clockOf } from './seconds.ts';

export type Page = {
  /** The first line on every face: nobody's record. */
  readonly mark: string;
  readonly title: string;
  readonly blocks: readonly { readonly title: string; readonly lines: readonly string[] }[];
};

const PART_NAMES = {
  gathering: 'Gathering',
  conclusion: 'Conclusion',
  steps: 'Next steps',
} as const;

const said = (steps: readonly NextStep[]): string =>
  steps.map((step) => NEXT_STEPS[step].words).join('; ');

/** `playedOn` is a day in words. */
export function debriefPage(
  of: Case,
  attempt: Finished,
  { mark, happened, lesson, path, unsafe }: Debrief,
  playedOn: string,
): Page {
  const { commitment } = attempt;
  const { expects, rivals, steps } = of.expert;
  const missed = path.filter(({ heard, shown }) => !heard && shown);
  const turned = [
    ...mark.known.map((on) => `Known: ${DISCRIMINATORS[on]}.`),
    ...mark.missed.map((on) => `Missed: ${DISCRIMINATORS[on]}.`),
  ];
  return {
    mark: 'PRACTICE: a fictional patient. Nothing here belongs in a chart.',
    title: of.title,
    blocks: [
      {
        title: 'The case',
        lines: [
          `${of.opening.who}. ${of.opening.says}`,
          `Played on ${playedOn}, ${attempt.asked.length} questions in ${clockOf(attempt.seconds)}.`,
        ],
      },
      { title: 'What would have happened', lines: happened },
      {
        title: 'Answer',
        lines: [
          `Given: ${CONCLUSIONS[commitment.conclusion]}. Main rival: ${rivalName(commitment.rival)}. ${CONFIDENCE[commitment.confidence].words}. ${HOW_SOON[commitment.howSoon]}. ${said(commitment.steps)}.`,
          `Expert: ${CONCLUSIONS[expects.conclusion]}. Main rival: ${listed(rivals.map(rivalName), 'or')}. ${HOW_SOON[expects.howSoon]}. ${said(steps)}.`,
        ],
      },
      {
        title: `Score: ${mark.total} of 100`,
        lines: [
          ...(mark.capped === undefined ? [] : [mark.capped]),
          ...mark.parts.map(
            ({ id, points, of: most, how }) =>
              `${PART_NAMES[id]}, ${points} of ${most}: ${how.join(' ')}`,
          ),
        ],
      },
      ...(unsafe.length === 0 ? [] : [{ title: 'Unsafe', lines: unsafe }]),
      {
        title: 'What it turned on',
        lines: [...turned, ...(lesson === undefined ? [] : [lesson.says])],
      },
      ...(missed.length === 0
        ? []
        : [
            {
              title: 'Not asked',
              lines: missed.map(({ manner, label }) => `${MANNER_WORDS[manner]}: ${label}.`),
            },
          ]),
      {
        title: 'Marked by',
        lines: [
          `The rules of edition ${rulesInWords(THESE_RULES)}.`,
          ...(attempt.total === mark.total
            ? []
            : [`When it was played: ${attempt.total} of 100, by edition ${attempt.edition}.`]),
        ],
      },
    ],
  };
}

export const pageText = ({ mark, title, blocks }: Page): string =>
  [
    mark,
    title,
    ...blocks.map((block) => [block.title, ...block.lines.map((line) => `- ${line}`)].join('\n')),
  ].join('\n\n');
