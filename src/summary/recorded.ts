/** What was recorded: examination, laboratory, iron and B12, context, what is open, and the sources. */
import { tidy } from '../language/tidy.ts';
import { dayInWords } from '../language/in-words.ts';
import type { Assessment, LabLine, OpenQuestion, Statement } from '../rules/words/assessment.ts';
import { withoutUnused } from '../rules/facts/relevance.ts';
import { askAgain, contradictionsOf } from '../rules/words/contradictions.ts';
import { listed, lower, upper } from '../rules/words/phrases.ts';
import { quantity } from '../rules/record/quantities.ts';
import { picturedValues, scaleDrawing } from '../rules/words/scales.ts';
import { timelineOf } from '../rules/words/timeline.ts';
import { timelineDrawing } from '../rules/words/timeline-drawing.ts';
import { SOURCES } from '../rules/tables/sources.ts';
import type { LabId } from '../rules/record/ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';
import { statementsToDo } from './concluded/actions.ts';
import {
  abnormalOf,
  hasResult,
  line,
  nameOf,
  notExamined,
  openWords,
  sentence,
  type Numbering,
} from './lines.ts';
import type { Section, SummaryLine } from './summary.ts';
import { bloodsTakenOver, othersTakenOver } from './taken-over.ts';

export function examination({ exam }: Assessment): Section {
  const normal = (asGroup: boolean) =>
    exam
      .filter((each) => each.state === 'normal' && each.asGroup === asGroup)
      .map(({ label }) => lower(label));
  const [one, together] = [normal(false), normal(true)];
  const normals = [
    ...(one.length === 0 ? [] : [one.join(', ')]),
    ...(together.length === 0 ? [] : [`recorded together: ${together.join(', ')}`]),
  ].join('; ');
  const abnormal = abnormalOf(exam);
  // A reason why an item was not examined is worth its name.
  const nothing = exam.every((each) => !hasResult(each) && each.says === '');
  const blanks = nothing ? 'nothing was examined' : notExamined(exam);
  return {
    id: 'examination',
    title: 'Examination',
    shape: 'rows',
    cites: [],
    lines: [
      ...abnormal.items.map(({ name, says }) =>
        line(sentence(`${upper(name)}: ${says}`), { label: 'Abnormal', strong: true }),
      ),
      ...(abnormal.ofAll === ''
        ? []
        : [line(sentence(abnormal.ofAll), { label: 'All of these', strong: true })]),
      ...(normals === '' ? [] : [line(`${upper(normals)}.`, { label: 'Normal' })]),
      ...(blanks === ''
        ? []
        : [line(`${upper(blanks)}.`, { label: 'Not done', keeps: true, gap: true })]),
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

function labLine(
  visit: Visit,
  lab: LabLine,
  saysDay: boolean,
  { numbers }: Numbering,
): SummaryLine {
  const morning = MORNING.includes(lab.id) ? visit.answers['morning-sample'] : undefined;
  const details = [
    saysDay && lab.computed !== true ? sampleDay(lab) : '',
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

/** Ferritin on its scale, where it is read. */
function ferritinScale({ measured }: Assessment): Pick<Section, 'scale'> {
  const pictured = picturedValues(measured).ferritin;
  const drawing = pictured === undefined ? undefined : scaleDrawing(pictured);
  return drawing === undefined ? {} : { scale: { ...drawing, name: quantity('ferritin').name } };
}

const sampleDay = ({ drawn }: LabLine): string => tidy(dayInWords(drawn ?? '')) || 'date not given';

/** The day that all samples share is said once, in the title. */
function sharedDay(labs: readonly LabLine[]): string | undefined {
  const [day, ...others] = new Set(labs.filter(({ computed }) => computed !== true).map(sampleDay));
  return others.length === 0 ? day : undefined;
}

export function laboratory(visit: Visit, assessment: Assessment, numbered: Numbering): Section {
  const { labs } = assessment;
  const day = sharedDay(labs);
  const has = (...ids: readonly LabId[]) => labs.some(({ id }) => ids.includes(id));
  const missing = [
    ...(has('ferritin') ? [] : ['ferritin']),
    ...(has('tsat') ? [] : ['TSAT']),
    ...(has('b12', 'active-b12') ? [] : ['B12']),
  ];
  return {
    id: 'laboratory',
    title: day === undefined ? 'Bloods' : `Bloods, ${day}`,
    shape: 'rows',
    cites: [],
    ...ferritinScale(assessment),
    lines: [
      ...labs.map((lab) => labLine(visit, lab, day === undefined, numbered)),
      ...(missing.length === 0
        ? []
        : [line(`${upper(listed(missing))}.`, { label: 'Not measured', gap: true })]),
      ...bloodsTakenOver(visit),
    ],
  };
}

const statement = ({ says, why }: Statement, { numbers }: Numbering): SummaryLine =>
  line(sentence(says), { cites: numbers(why.sources) });

/** Remarks that say the same of everybody: they stand on screen, beside the value or the rule. */
const GENERAL: ReadonlySet<string> = new Set([
  'iron.note.assay',
  'iron.note.notAnaemic',
  'b12.note.ethnicity',
  'b12.note.localBands',
  'b12.note.bloodCount',
  'supports.family-history',
  'supports.normal-examination',
]);

/** What stands under "To do", whole or in short, is not said twice. */
const unlessToDo = (
  statements: readonly Statement[],
  assessment: Assessment,
  numbered: Numbering,
): readonly SummaryLine[] => {
  const above = statementsToDo(assessment);
  return statements
    .filter(({ id }) => !above.has(id) && !GENERAL.has(id))
    .map((each) => statement(each, numbered));
};

/** What is measured is not thought of any more, and what is a red flag stands in the box. */
const isSaidOfB12 = ({ id, kind }: Statement, { labs, flags }: Assessment): boolean =>
  flags.some((flag) => flag.id === id) ||
  (kind === 'prompt' && labs.some((lab) => lab.id === 'b12' && lab.problem === undefined));

export const ironAndB12 = (assessment: Assessment, numbered: Numbering): Section => ({
  id: 'iron-b12',
  title: 'Iron and B12',
  shape: 'points',
  cites: [],
  lines: unlessToDo(
    [...assessment.iron, ...assessment.b12.filter((each) => !isSaidOfB12(each, assessment))],
    assessment,
    numbered,
  ),
});

/** "Chronic-persistent": what makes it so stands among the answers. */
const named = (each: Statement): Statement => ({ ...each, says: each.says.replace(/:.*$/u, '') });

/** What is drawn of the dates is said in its name too. */
function timeline(visit: Visit, today: string): Pick<Section, 'timeline'> {
  const entries = timelineOf(withoutUnused(visit), today);
  const drawing = timelineDrawing(entries, today);
  if (drawing === undefined) return {};
  const rows = drawing.rows.map((row) => ({ ...row, name: tidy(row.name) }));
  const says = entries.map((entry) => tidy(entry.says)).join(' ');
  return { timeline: { ...drawing, rows, says } };
}

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
    title: 'Medicines and history',
    shape: 'points',
    cites: [],
    ...timeline(visit, assessment.today),
    lines: [
      ...(told === '' ? [] : [line(told)]),
      ...(others.length === 0
        ? []
        : [line(`${upper(others.join(', '))}.`, { label: 'Conditions' })]),
      ...unlessToDo([...medicines, ...course.map(named), ...supportive], assessment, numbered),
      ...othersTakenOver(visit),
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

/**
 * What does not fit together; what the next steps ask is not asked twice. Paper says nothing of an
 * answer that is not used now: its own row on the page does (D66).
 */
const askedAgain = (visit: Visit, assessment: Assessment): readonly OpenQuestion[] =>
  contradictionsOf(withoutUnused(visit), assessment)
    .filter(
      ({ asks }) =>
        !assessment.steps.some(
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
  // Signs and conditions that were not looked for stand with those that were.
  const lowers = openWords(
    assessment.defeaters.filter(({ question }) => !/^(?:exam|condition)\./u.test(question)),
  ).replaceAll(/ not (?:recorded|asked)(?=[;.])/gu, '');
  // By what it says: equal visits need not hold the same object.
  const isInBox = ({ question, says }: OpenQuestion) =>
    assessment.headline.open.some((each) => each.question === question && each.says === says);
  // What is unsure stands in the box as well, in one line.
  const saysUnsure = assessment.headline.also.some(({ kind }) => kind === 'unsure');
  const rest = openWords([
    ...assessment.open.filter(
      (each) => !above.has(each.question) && !isInBox(each) && !(saysUnsure && each.isUnsure),
    ),
    ...askedAgain(visit, assessment),
  ]);
  return {
    id: 'open',
    title: 'Gaps',
    shape: 'rows',
    cites: [],
    lines: [
      ...typed,
      ...(lowers === '' ? [] : [line(lowers, { label: 'May lower “met”', gap: true })]),
      ...(rest === '' ? [] : [line(rest, { label: 'To ask or record', gap: true })]),
    ],
  };
}

export const safetyNet = ({ safetyNet: net }: Assessment): Section => ({
  id: 'safety-net',
  title: net?.title ?? 'Safety net',
  shape: 'points',
  cites: [],
  lines: net === undefined ? [] : [line(sentence(net.for.join('; ')), { keeps: true })],
});

export const sources = (numbered: Numbering): Section => ({
  id: 'sources',
  title: 'Sources',
  shape: 'points',
  cites: [],
  lines: numbered
    .listed()
    .map((source, index) => line(SOURCES[source].short, { label: `[${index + 1}]`, source })),
});
