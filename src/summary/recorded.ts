/** What was recorded: examination, laboratory, iron and B12, context, what is open, and the sources. */
import { tidy } from '../language/tidy.ts';
import { dayInWords } from '../language/in-words.ts';
import type { Assessment, LabLine, OpenQuestion, Statement } from '../rules/words/assessment.ts';
import { askAgain, contradictionsOf } from '../rules/words/contradictions.ts';
import { listed, lower, upper } from '../rules/words/phrases.ts';
import { BIBLIOGRAPHY } from '../rules/tables/bibliography.ts';
import { SOURCES } from '../rules/tables/sources.ts';
import type { LabId } from '../rules/record/ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { statementsToDo } from './concluded/actions.ts';
import {
  hasResult,
  line,
  nameOf,
  notExamined,
  openWords,
  sentence,
  type Numbering,
} from './lines.ts';
import type { Section, SummaryLine } from './summary.ts';

export function examination({ exam }: Assessment): Section {
  const normal = (asGroup: boolean) =>
    exam
      .filter((each) => each.state === 'normal' && each.asGroup === asGroup)
      .map(({ label, says }) =>
        says === '' || says.toLowerCase() === 'normal'
          ? lower(label)
          : `${lower(label)} (${lower(tidy(says))})`,
      );
  const [one, together] = [normal(false), normal(true)];
  const normals = [
    ...(one.length === 0 ? [] : [one.join(', ')]),
    ...(together.length === 0 ? [] : [`recorded together: ${together.join(', ')}`]),
  ].join('; ');
  // A reason why an item was not examined is worth its name.
  const nothing = exam.every((each) => !hasResult(each) && each.says === '');
  const blanks = nothing ? 'nothing was examined' : notExamined(exam);
  return {
    id: 'examination',
    title: 'Examination',
    shape: 'rows',
    cites: [],
    lines: [
      ...exam
        .filter(({ state }) => state === 'abnormal')
        .map((each) =>
          line(`${each.label}: ${sentence(lower(each.says))}`, { label: 'Abnormal', sign: '✗' }),
        ),
      ...(normals === '' ? [] : [line(`${upper(normals)}.`, { label: 'Normal', sign: '✓' })]),
      ...(blanks === ''
        ? []
        : [line(`${upper(blanks)}.`, { label: 'Not done', sign: '–', elsewhere: true })]),
    ],
  };
}

/** The pair that iron is read from, and what the hour of the sample matters for. */
const MORNING: readonly LabId[] = ['ferritin', 'iron', 'tsat'];

const MORNING_WORDS = {
  yes: 'morning',
  no: 'not a morning sample',
  unsure: 'unsure whether a morning sample',
} as const;

/** "8.1 (g/dL or mmol/L?)" while the unit is not settled. */
function valueWords({ labs }: Visit, { id, value, units }: LabLine): string {
  if (units === undefined) return value;
  return `${(labs[id]?.text ?? '').trim()} (${listed(units, 'or')}?)`;
}

function labLine(visit: Visit, lab: LabLine, { numbers }: Numbering): SummaryLine {
  const morning = MORNING.includes(lab.id) ? visit.answers['morning-sample'] : undefined;
  const details = [
    lab.computed === true ? '' : tidy(dayInWords(lab.drawn ?? '')) || 'date not given',
    morning === undefined ? '' : MORNING_WORDS[morning],
    tidy(lab.echo ?? ''),
    tidy(lab.problem ?? ''),
    tidy(lab.doubt ?? ''),
  ];
  return line(details.filter(Boolean).map(lower).join('; '), {
    label: tidy(lab.name),
    value: tidy(valueWords(visit, lab)),
    cites: numbers(lab.limits ?? []),
  });
}

export function laboratory(visit: Visit, { labs }: Assessment, numbered: Numbering): Section {
  const has = (...ids: readonly LabId[]) => labs.some(({ id }) => ids.includes(id));
  const missing = [
    ...(has('ferritin') ? [] : ['ferritin']),
    ...(has('tsat') ? [] : ['TSAT']),
    ...(has('b12', 'active-b12') ? [] : ['vitamin B12']),
  ];
  return {
    id: 'laboratory',
    title: 'Laboratory',
    shape: 'rows',
    cites: [],
    lines: [
      ...labs.map((lab) => labLine(visit, lab, numbered)),
      ...(missing.length === 0
        ? []
        : [line(`${upper(listed(missing))}.`, { label: 'Not measured', sign: '–' })]),
    ],
  };
}

const statement = ({ says, why }: Statement, { numbers }: Numbering): SummaryLine =>
  line(sentence(says), { cites: numbers(why.sources) });

/** What stands under "To do" word for word is called up there, not said twice. */
function unlessToDo(
  statements: readonly Statement[],
  assessment: Assessment,
  numbered: Numbering,
): readonly SummaryLine[] {
  const above = statementsToDo(assessment);
  const there = statements.flatMap(({ id }) => above.get(id) ?? []);
  return [
    ...(there.length === 0
      ? []
      : [
          line(
            `See “To do” ${listed([...new Set(there)].toSorted((one, other) => Number(one) - Number(other)))}.`,
          ),
        ]),
    ...statements.filter(({ id }) => !above.has(id)).map((each) => statement(each, numbered)),
  ];
}

export const ironAndB12 = (assessment: Assessment, numbered: Numbering): Section => ({
  id: 'iron-b12',
  title: 'Iron and B12',
  shape: 'points',
  cites: [],
  lines: unlessToDo([...assessment.iron, ...assessment.b12], assessment, numbered),
});

/** `sentences`: who, how long, how much, on what. */
export function context(
  sentences: readonly string[],
  visit: Visit,
  assessment: Assessment,
  numbered: Numbering,
): Section {
  const { comorbid, medicines, course, supportive } = assessment;
  const inMimics = new Set(
    [...assessment.mimics.present, ...assessment.mimics.unsure].map((each) => each.id),
  );
  const others = comorbid
    .filter(({ id }) => !inMimics.has(id))
    .map((each) => {
      const asked =
        each.id === 'another-cause' ? visit['another-cause'] : visit.conditions[each.id];
      const details = [
        asked?.state === 'unsure' ? 'unsure' : (each.status ?? ''),
        each.explainsAll === undefined ? '' : `explains all: ${each.explainsAll}`,
      ].filter(Boolean);
      const name = nameOf(each);
      return details.length === 0 ? name : `${name} (${details.join(', ')})`;
    });
  const told = sentences.map(sentence).join(' ');
  return {
    id: 'context',
    title: 'Context',
    shape: 'points',
    cites: [],
    lines: [
      ...(told === '' ? [] : [line(told)]),
      ...(others.length === 0
        ? []
        : [line(`${upper(others.join(', '))}.`, { label: 'Conditions' })]),
      ...unlessToDo([...medicines, ...course, ...supportive], assessment, numbered),
    ],
  };
}

/** Blanks that a line above already names one by one. */
function namedAbove({ safety, exam, mimics: screen }: Assessment): ReadonlySet<QuestionId> {
  return new Set<QuestionId>([
    ...safety
      .filter(({ state }) => state === 'not-asked')
      .map(({ id }): QuestionId => `safety.${id}`),
    ...exam
      .filter(({ state }) => state === 'not-examined')
      .map(({ id }): QuestionId => `exam.${id}`),
    ...screen.notAsked.map(({ id }): QuestionId =>
      id === 'another-cause' ? 'another-cause-state' : `condition.${id}`,
    ),
  ]);
}

/** What does not fit together; what the next steps ask is not asked twice. */
const askedAgain = (visit: Visit, { measured, steps }: Assessment): readonly OpenQuestion[] =>
  contradictionsOf(visit, measured)
    .filter(
      ({ asks }) =>
        !steps.some(
          ({ kind, question }) =>
            kind === 'contradiction' && question !== undefined && asks.includes(question),
        ),
    )
    .map((each) => ({ question: each.asks[1], says: askAgain(visit, each) }));

/** `typed`: what is in a field and not recorded. */
export function open(
  visit: Visit,
  assessment: Assessment,
  typed: readonly SummaryLine[] = [],
): Section {
  const above = namedAbove(assessment);
  const lowers = openWords(assessment.defeaters);
  // By what it says: equal visits need not hold the same object.
  const isInBox = ({ question, says }: OpenQuestion) =>
    assessment.headline.open.some((each) => each.question === question && each.says === says);
  const rest = openWords([
    ...assessment.open.filter((each) => !above.has(each.question) && !isInBox(each)),
    ...askedAgain(visit, assessment),
  ]);
  return {
    id: 'open',
    title: 'Open',
    shape: 'rows',
    cites: [],
    lines: [
      ...typed,
      ...(lowers === '' ? [] : [line(lowers, { label: 'Could still change “met”' })]),
      ...(rest === '' ? [] : [line(rest, { label: 'To ask or record' })]),
    ],
  };
}

export const safetyNet = ({ safetyNet: net }: Assessment): Section => ({
  id: 'safety-net',
  title: net?.title ?? 'Safety net',
  shape: 'points',
  cites: [],
  lines: net === undefined ? [] : [line(sentence(net.for.join(', ')), { keeps: true })],
});

export function sources(numbered: Numbering): Section {
  const ids = numbered.listed();
  return {
    id: 'sources',
    title: 'Sources',
    shape: 'points',
    cites: [],
    lines: ids.map((source, index) =>
      line(sentence(BIBLIOGRAPHY[source].title), { label: `[${index + 1}]`, source }),
    ),
    short: ids.map((source, index) =>
      line(SOURCES[source].short, { label: `[${index + 1}]`, source }),
    ),
  };
}
