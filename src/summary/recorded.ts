/** What was recorded: examination, laboratory, iron and B12, context, what is open, and the sources. */
import { ACTIVE_B12, TOTAL_B12 } from '../rules/tables/limits/b12.ts';
import { FERRITIN, TSAT } from '../rules/tables/limits/iron.ts';
import { dayInWords } from '../language/in-words.ts';
import type { Assessment, LabLine, OpenQuestion, Statement } from '../rules/words/assessment.ts';
import { listed, lower, upper } from '../rules/logic/phrases.ts';
import { plainNumber, type Threshold } from '../rules/logic/interval.ts';
import { SOURCES, type Citation } from '../rules/tables/sources.ts';
import { EXAM_IDS, type LabId } from '../rules/record/ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { isChild } from '../rules/facts/relevance.ts';
import { line, nameOf, notExamined, sentence, tidy, type Numbering } from './lines.ts';
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
  const undone = notExamined(exam);
  const nothing = undone.length === EXAM_IDS.length && undone.every((each) => !each.includes('('));
  const blanks = nothing ? 'nothing was examined' : undone.join(', ');
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

/** The limits that an echo may name, for the number of their source. */
const LIMITS: Partial<Record<LabId, readonly Threshold[]>> = {
  ferritin: [FERRITIN.adultOralOrIv, FERRITIN.adultIv, FERRITIN.esrdIvSucrose, FERRITIN.high],
  tsat: [TSAT.low, TSAT.overload],
  b12: [TOTAL_B12.deficient, TOTAL_B12.unlikely],
  'active-b12': [ACTIVE_B12.deficient, ACTIVE_B12.unlikely],
};
const CHILD_FERRITIN = [
  FERRITIN.childTreat,
  FERRITIN.childConsider,
  FERRITIN.esrdIvSucrose,
  FERRITIN.high,
];

/** Sources of the limits that stand in the words after the value. */
function limitSources(id: LabId, place: string, child: boolean): readonly Citation[] {
  const limits = id === 'ferritin' && child ? CHILD_FERRITIN : (LIMITS[id] ?? []);
  const figures = new Set(place.match(/\d+(?:\.\d+)?/g));
  return limits
    .filter(({ at }) => Object.values(at).some((figure) => figures.has(plainNumber(figure))))
    .map(({ citation }) => citation);
}

/** The pair that iron is read from, and what the hour of the sample matters for. */
const MORNING: readonly LabId[] = ['ferritin', 'iron', 'tsat'];

function labLine(visit: Visit, lab: LabLine, { numbers }: Numbering): SummaryLine {
  const value = tidy(lab.value);
  const echo = tidy(lab.echo ?? '');
  // The echo repeats the value as it was understood; only what differs from the typed one is news.
  const place = echo.startsWith(`${value}, `) ? echo.slice(value.length + 2) : echo;
  const morning = MORNING.includes(lab.id) ? visit.answers['morning-sample'] : undefined;
  const details = [
    tidy(dayInWords(lab.drawn ?? '')),
    morning === 'yes' ? 'morning' : morning === 'no' ? 'not a morning sample' : '',
    place === value ? '' : place,
    tidy(lab.problem ?? ''),
    tidy(lab.doubt ?? ''),
  ];
  return line(details.filter(Boolean).join('; '), {
    label: tidy(lab.name),
    value,
    cites: numbers(limitSources(lab.id, place, isChild(visit))),
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
  todo: Section,
  numbered: Numbering,
): readonly SummaryLine[] {
  const above = new Map(todo.lines.map(({ says, label = '' }) => [says, label.replace('.', '')]));
  const there = statements.flatMap(({ says }) => above.get(sentence(says)) ?? []);
  return [
    ...(there.length === 0 ? [] : [line(`See “To do” ${listed([...new Set(there)])}.`)]),
    ...statements
      .filter(({ says }) => !above.has(sentence(says)))
      .map((each) => statement(each, numbered)),
  ];
}

export const ironAndB12 = (
  { iron, b12 }: Assessment,
  todo: Section,
  numbered: Numbering,
): Section => ({
  id: 'iron-b12',
  title: 'Iron and B12',
  shape: 'points',
  cites: [],
  lines: unlessToDo([...iron, ...b12], todo, numbered),
});

/** Medicines that the context does not name already; none recorded is said as well. */
function medicinesTaken(
  { medicines, answers }: Visit,
  { context: told }: Assessment,
): string | undefined {
  const said = told.join(' ').toLowerCase();
  const unsaid = medicines.filter(({ name }) => !said.includes(name.toLowerCase()));
  if (unsaid.length > 0) return `${unsaid.map(({ name }) => tidy(name)).join(', ')}.`;
  if (medicines.length > 0 || said.includes('medicines')) return undefined;
  return answers['takes-medicines'] === 'none' ? 'None taken.' : 'Not recorded.';
}

export function context(
  visit: Visit,
  assessment: Assessment,
  todo: Section,
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
        asked?.state === 'unsure' ? 'unsure' : '',
        each.explainsAll === undefined ? '' : `explains all: ${each.explainsAll}`,
      ].filter(Boolean);
      const name = nameOf(each);
      return details.length === 0 ? name : `${name} (${details.join(', ')})`;
    });
  const told = assessment.context.map(sentence).join(' ');
  const taken = medicinesTaken(visit, assessment);
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
      ...(taken === undefined ? [] : [line(taken, { label: 'Medicines' })]),
      ...unlessToDo([...medicines, ...course, ...supportive], todo, numbered),
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

const saysOf = (lines: readonly OpenQuestion[]): readonly string[] => [
  ...new Set(lines.map(({ says }) => tidy(says))),
];

export function open(assessment: Assessment): Section {
  const above = namedAbove(assessment);
  const lowers = saysOf(assessment.defeaters);
  const inBox = saysOf(assessment.headline.open);
  const rest = saysOf(assessment.open.filter(({ question }) => !above.has(question))).filter(
    (each) => !lowers.includes(each) && !inBox.includes(each),
  );
  return {
    id: 'open',
    title: 'Open',
    shape: 'rows',
    cites: [],
    lines: [
      ...(lowers.length === 0
        ? []
        : [line(`${lowers.join('; ')}.`, { label: 'May still lower “met”' })]),
      ...(rest.length === 0 ? [] : [line(`${rest.join('; ')}.`, { label: 'To ask or record' })]),
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
      line(sentence(SOURCES[source].title), { label: `[${index + 1}]`, source }),
    ),
    short: ids.map((source, index) =>
      line(SOURCES[source].short, { label: `[${index + 1}]`, source }),
    ),
  };
}
