/** What to do, most pressing first. */
import { tidy } from '../../language/tidy.ts';
import type { Assessment, Flag, Step } from '../../rules/words/assessment.ts';
import { lower } from '../../rules/words/phrases.ts';
import { line, sentence, type Numbering } from '../lines.ts';
import type { Section } from '../summary.ts';

/** A step that only repeats what a red flag says to do. */
const repeats = (step: Step, flag: Flag): boolean => flag.action !== '' && step.flag === flag.id;

const MANY_FLAGS = 3;
const calledUp = (raised: readonly Flag[]): string =>
  raised.length > MANY_FLAGS
    ? `Act on the ${raised.length} red flags above, each within its time`
    : `Act on the red flags above: ${raised
        .map(({ time, finding }) => `${lower(time)}, ${tidy(finding)}`)
        .join('; ')}`;

type ToDo = Pick<Step, 'says' | 'sources' | 'statement'>;

/**
 * "To do" in its order. The red flags' own actions stand beside them; here they are called up once,
 * by name and time.
 */
function toDo({ steps, flags: raised }: Pick<Assessment, 'steps' | 'flags'>): readonly ToDo[] {
  const called = raised.filter((flag) => steps.some((step) => repeats(step, flag)));
  return [
    ...(called.length === 0 ? [] : [{ says: calledUp(called), sources: [] }]),
    ...steps.filter((step) => !raised.some((flag) => repeats(step, flag))),
  ];
}

/** The place in "To do" of each statement that stands there word for word, by the statement's id. */
export const statementsToDo = (assessment: Assessment): ReadonlyMap<string, string> =>
  new Map(
    toDo(assessment).flatMap(({ statement }, index): readonly (readonly [string, string])[] =>
      statement === undefined ? [] : [[statement, `${index + 1}`]],
    ),
  );

export function actions(assessment: Assessment, { numbers }: Numbering): Section {
  const steps = toDo(assessment);
  return {
    id: 'actions',
    title: 'To do',
    shape: 'steps',
    cites: [],
    lines:
      steps.length === 0
        ? [line('No step yet from today’s answers.')]
        : steps.map(({ says, sources }, index) =>
            line(sentence(says), { label: `${index + 1}.`, cites: numbers(sources) }),
          ),
  };
}
