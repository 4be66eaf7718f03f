/** What to do, most pressing first. */
import { tidy } from '../../language/tidy.ts';
import type { Assessment, Flag, Step } from '../../rules/words/assessment.ts';
import { SUSPECT_IDS } from '../../rules/record/ids.ts';
import { lower } from '../../rules/words/phrases.ts';
import { causesWords } from '../../rules/words/steps.ts';
import { line, sentence, type Numbering } from '../lines.ts';
import type { Section } from '../summary.ts';

/** A step that only repeats what a red flag says to do. */
const repeats = (step: Step, flag: Flag): boolean => flag.action !== '' && step.flag === flag.id;

const MANY_FLAGS = 3;
function calledUp(raised: readonly Flag[]): string {
  if (raised.length > MANY_FLAGS)
    return `Act on the ${raised.length} red flags above, each within its time`;
  const named = raised.map(({ time, finding }) => `${lower(time)}, ${tidy(finding)}`).join('; ');
  return raised.length === 1
    ? `Act on the red flag above: ${named}`
    : `Act on the ${raised.length} red flags above: ${named}`;
}

/** What a red flag may be about: its first test belongs beside the flag's own pathway. */
const isOfSuspect = ({ id }: Step): boolean =>
  SUSPECT_IDS.some((each) => id === `condition.${each}`);

/** The findings whose cause is to be named, in one step. */
function causesInOne(steps: readonly Step[]): readonly Step[] {
  const [first, ...more] = steps.filter(({ kind }) => kind === 'attribute');
  if (first === undefined || more.length === 0) return steps;
  const all = {
    ...first,
    says: causesWords([first, ...more].flatMap(({ filled = [] }) => filled)),
  };
  return steps.flatMap((each) => (each === first ? [all] : more.includes(each) ? [] : [each]));
}

type ToDo = Pick<Step, 'says' | 'sources' | 'statement'>;

/**
 * "To do" in its order. The red flags' own actions stand beside them; here they are called up once,
 * by name and time.
 */
function toDo({ steps, flags: raised }: Pick<Assessment, 'steps' | 'flags'>): readonly ToDo[] {
  const called = raised.filter((flag) => steps.some((step) => repeats(step, flag)));
  const others = causesInOne(steps.filter((step) => !raised.some((flag) => repeats(step, flag))));
  if (called.length === 0) return others;
  return [
    { says: calledUp(called), sources: [] },
    ...others.filter(isOfSuspect),
    ...others.filter((step) => !isOfSuspect(step)),
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
