/** What to do, most pressing first. */
import type { Assessment, Flag, Step } from '../../rules/words/assessment.ts';
import { SUSPECT_IDS } from '../../rules/record/ids.ts';
import { causesWords } from '../../rules/words/steps.ts';
import { line, sentence, type Numbering } from '../lines.ts';
import type { Section } from '../summary.ts';
import { isSaidIn } from './said.ts';

/** A step that only repeats what a red flag says to do. */
const repeats = (step: Step, flag: Flag): boolean => flag.action !== '' && step.flag === flag.id;

/** The first test of a condition whose own red flag asks for it. */
const isAskedByFlag = ({ id, says }: Step, flag: Flag): boolean =>
  flag.id === id.replace(/^condition\./u, 'suspect-') &&
  isSaidIn(`${flag.finding} ${flag.action}`, says);

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

/** "To do" in its order. What a red flag asks for stands with the flag. */
export function toDo({
  steps,
  flags: raised,
}: Pick<Assessment, 'steps' | 'flags'>): readonly ToDo[] {
  const isCalled = raised.some((flag) => steps.some((step) => repeats(step, flag)));
  const others = causesInOne(
    steps.filter(
      (step) => !raised.some((flag) => repeats(step, flag) || isAskedByFlag(step, flag)),
    ),
  );
  if (!isCalled) return others;
  return [...others.filter(isOfSuspect), ...others.filter((step) => !isOfSuspect(step))];
}

/** The statements that stand under "To do", whole or in short. */
export const statementsToDo = (assessment: Assessment): ReadonlySet<string> => {
  const steps = toDo(assessment);
  const { iron, b12, medicines, course, supportive } = assessment;
  return new Set([
    ...steps.flatMap(({ statement }) => statement ?? []),
    ...[...iron, ...b12, ...medicines, ...course, ...supportive]
      .filter(({ brief }) => brief !== undefined && steps.some(({ says }) => says.includes(brief)))
      .map(({ id }) => id),
  ]);
};

/** What the box asks for already (D9) is not asked again under it. */
const isInBox = ({ says }: ToDo, { headline }: Assessment): boolean =>
  headline.also.some((each) => each.kind === 'distress' && each.says === says);

export function actions(assessment: Assessment, { numbers }: Numbering): Section {
  const steps = toDo(assessment).filter((step) => !isInBox(step, assessment));
  return {
    id: 'actions',
    title: 'To do',
    shape: 'steps',
    cites: [],
    lines: steps.map(({ says, sources }, index) =>
      line(sentence(says), { label: `${index + 1}.`, cites: numbers(sources) }),
    ),
  };
}
