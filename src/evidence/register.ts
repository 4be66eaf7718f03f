/**
 * Every table of the rules, listed once: for the register on screen, where a visit stands in it, the
 * proof and the content number. Nothing is typed again here but a title for each table.
 */
import { B12_BAND } from '../rules/tables/b12/band.ts';
import { B12_LEAD, type B12Result } from '../rules/tables/b12/lead.ts';
import { B12_NOTES } from '../rules/tables/b12/notes.ts';
import { B12_PROMPT } from '../rules/tables/b12/prompt.ts';
import { FOLATE } from '../rules/tables/b12/folate.ts';
import type { Decision } from '../rules/decide.ts';
import { askedOf } from '../rules/words/asked.ts';
import { type B12Facts } from '../rules/tables/b12/prompt.ts';
import { CONDITIONS } from '../rules/tables/conditions/conditions.ts';
import type { ConditionRow } from '../rules/tables/conditions/row.ts';
import { answeredFacts, type AnsweredFacts } from '../rules/facts/answered.ts';
import { CONTRADICTIONS } from '../rules/tables/contradictions.ts';
import { COURSE, FEATURES } from '../rules/tables/course.ts';
import { DSM_VERDICT } from '../rules/tables/verdicts/dsm.ts';
import { EVENING, RELIEF } from '../rules/tables/criteria/patterns.ts';
import { REST, URGE } from '../rules/tables/criteria/symptoms.ts';
import { ICSD_VERDICT } from '../rules/tables/verdicts/icsd.ts';
import { IRLSSG_VERDICT } from '../rules/tables/verdicts/irlssg.ts';
import { NOT_EXPLAINED } from '../rules/tables/criteria/not-explained.ts';
import type { CriterionResult } from '../rules/tables/criteria/result.ts';
import type { VerdictResult } from '../rules/tables/verdicts/shared.ts';
import type { Facts } from '../rules/facts/facts.ts';
import { MEDICINE_NOTES, noteWords } from '../rules/tables/medicine-notes.ts';
import { NEXT_STEPS, type NextStepFacts } from '../rules/tables/next-steps.ts';
import { stepWords } from '../rules/tables/step.ts';
import { SAFETY_NET, safetyNetWords } from '../rules/tables/safety-net.ts';
import { NOT_RLS } from '../rules/tables/headline-words.ts';
import { CALM, calmWords, countedWords, type CalmFacts } from '../rules/tables/calm.ts';
import { HEADLINES } from '../rules/tables/headline.ts';
import { RIDERS, riderWords } from '../rules/tables/riders.ts';
import { FIND_CAUSE } from '../rules/tables/iron/cause.ts';
import { IRON_WHOM } from '../rules/tables/iron/whom.ts';
import { askAbout } from '../rules/words/iron-cause.ts';
import { IRON_GENERAL } from '../rules/tables/iron/general.ts';
import { IRON } from '../rules/tables/iron/ladder.ts';
import { IRON_NOTES } from '../rules/tables/iron/notes.ts';
import { readIron } from '../rules/tables/iron/read.ts';
import {
  IRON_UNLESS,
  unlessFacts,
  unlessSays,
  type UnlessFacts,
} from '../rules/tables/iron/unless.ts';
import type { IronResult } from '../rules/tables/iron/shared.ts';
import type { Row, Table } from '../rules/logic/table.ts';
import { TIME_WORDS, type Pathway } from '../rules/tables/urgency/pathway.ts';
import { URGENCY_NAMES } from '../rules/tables/urgency/names.ts';
import { URGENCY } from '../rules/tables/urgency/read.ts';
import type { PageFacts } from '../rules/tables/page/facts.ts';
import { PAGE_FOUND, PAGE_OPEN } from '../rules/tables/page/found.ts';
import { PAGE_GO } from '../rules/tables/page/go.ts';
import { PAGE_DO, PAGE_NET } from '../rules/tables/page/net.ts';
import { PAGE_WHY, PAGE_WHY_MORE } from '../rules/tables/page/why.ts';
import { foundWords, pageFactsOf } from '../rules/words/for-patient.ts';
import { MIMIC_IDS } from '../rules/record/ids.ts';

/** What any table of the register reads, and it as it is decided for a visit. */
export type EveryFact = NextStepFacts &
  B12Facts &
  UnlessFacts &
  CalmFacts &
  AnsweredFacts &
  PageFacts;
export function everyFact(decision: Decision): EveryFact {
  const { known, verdict, headlineFacts, calm, visit, today } = decision;
  return {
    ...known,
    ...headlineFacts,
    ...calm.facts,
    ...askedOf(decision).facts,
    ...answeredFacts(visit, today),
    ...unlessFacts(readIron(known, verdict)),
    ...pageFactsOf(decision),
    verdict,
  };
}

/** Any table whatever facts it reads: its rows can be looked at and walked, not be given facts. */
export type AnyTable = Table<never, string, unknown>;

export type TopicId =
  | 'criteria'
  | 'verdicts'
  | 'mimics'
  | 'urgency'
  | 'impression'
  | 'iron'
  | 'b12'
  | 'course'
  | 'steps'
  | 'page';

/** One table with what its rows say, each in sentences. */
export type Registered = {
  readonly topic: TopicId;
  readonly title: string;
  readonly table: Table<EveryFact, string, unknown>;
  /** What follows when the row of that id stands. */
  readonly says: (row: string) => readonly string[];
  /** What each row is about, by its id, where the id is no word. */
  readonly names: Readonly<Partial<Record<string, string>>>;
};

export const TOPICS: Readonly<Record<TopicId, string>> = {
  criteria: 'The five criteria',
  verdicts: 'The verdicts',
  mimics: 'What is asked first',
  urgency: 'Red flags',
  impression: 'What leads',
  iron: 'Iron',
  b12: 'Vitamin B12 and folate',
  course: 'Course and features',
  steps: 'What to do next',
  page: 'The patient’s page; awaits a clinician’s signature',
};

function entry<Id extends string, R>(
  topic: TopicId,
  title: string,
  table: Table<EveryFact, Id, R>,
  says: (then: R) => readonly string[],
  names: Registered['names'] = {},
): Registered {
  const byId: ReadonlyMap<string, R> = new Map(table.rows.map((row) => [row.id, row.then]));
  return {
    topic,
    title,
    table,
    says: (id) => {
      const then = byId.get(id);
      return then === undefined ? [] : says(then).filter((line) => line !== '');
    },
    names,
  };
}

const criterion = ({ value, note }: CriterionResult): readonly string[] => [
  value === 'open' ? 'Open.' : value === 'yes' ? 'Yes.' : 'No.',
  note ?? '',
];
const verdict = ({ says }: VerdictResult): readonly string[] => [says];
const iron = ({ line, says }: IronResult): readonly string[] => [line, ...says];
const plain = (says: string): readonly string[] => [says];
const b12Lead = ({ line, says, flag }: B12Result): readonly string[] => [
  line,
  ...says,
  ...(flag === undefined
    ? []
    : [
        `${TIME_WORDS[flag.within]}, as a red flag: ${flag.finding}.`,
        `In short: ${flag.do}.`,
        `Suspect ${flag.suspects}.`,
        NOT_RLS,
      ]),
];
const pathway = (then: Pathway): readonly string[] => [
  `${TIME_WORDS[then.within]}: ${then.action}`,
  `In short: ${then.do}.`,
  then.suspects === '' ? '' : `Suspect ${then.suspects}.`,
  then.deficit ? NOT_RLS : '',
  then.leads ? '' : 'It never leads the headline.',
  then.yieldsTo.length === 0 ? '' : `Not printed beside ${then.yieldsTo.join(', ')}.`,
  then.saidBy.length === 0 ? '' : `Not printed where a line is of ${then.saidBy.join(', ')}.`,
  then.look ? 'To ask or examine today: no time of the finding, and gone once it is done.' : '',
];

type Trigger = Pick<ConditionRow, 'name' | 'roles'>;

/** The triggers of D7 and D14 as a table: each row asks for one mimic. */
const MIMICS: Table<Facts, string, Trigger> = {
  id: 'mimics',
  takes: 'every',
  rows: MIMIC_IDS.flatMap((id): readonly Row<Facts, string, Trigger>[] => {
    const { trigger, sources, name, roles } = CONDITIONS[id];
    return trigger === undefined
      ? []
      : [{ id, when: trigger, then: { name, roles }, reassures: false, sources }];
  }),
};

/** In the order in which a visit is read. */
export const REGISTER: readonly Registered[] = [
  entry('criteria', 'Criterion 1: urge', URGE, criterion),
  entry('criteria', 'Criterion 2: rest', REST, criterion),
  entry('criteria', 'Criterion 3: relief', RELIEF, criterion),
  entry('criteria', 'Criterion 4: evening', EVENING, criterion),
  entry('criteria', 'Criterion 5: not explained otherwise', NOT_EXPLAINED, criterion),
  entry('verdicts', 'IRLSSG 2012', IRLSSG_VERDICT, verdict),
  entry('verdicts', 'ICSD-3-TR', ICSD_VERDICT, verdict),
  entry('verdicts', 'DSM-5-TR', DSM_VERDICT, verdict),
  entry('mimics', 'Mimics that an answer calls for', MIMICS, ({ name }) => [`Ask about: ${name}.`]),
  entry('urgency', 'Red flags and their times', URGENCY, pathway, URGENCY_NAMES),
  entry('impression', 'The headline, its gaps in braces', HEADLINES, (says) => says),
  entry('impression', 'What rides on a headline that is met', RIDERS, (then) => [riderWords(then)]),
  entry('impression', 'What takes the calm from a headline of met', CALM, (then) => [
    calmWords(then.kind, [countedWords(then, '{n}')]),
  ]),
  entry('iron', 'Iron in RLS', IRON, iron),
  entry('iron', 'What would overtake the row on iron', IRON_UNLESS, (then) => [unlessSays(then)]),
  entry('iron', 'Iron where the criteria are not met', IRON_GENERAL, iron),
  entry('iron', 'Looking for the cause', FIND_CAUSE, plain),
  entry('iron', 'Of whom which cause is asked', IRON_WHOM, ({ says, asks }) => [
    says,
    askAbout(asks),
  ]),
  entry('iron', 'Notes on iron', IRON_NOTES, ({ says }) => [says]),
  entry('b12', 'When to think of B12', B12_PROMPT, ({ says }) => [says]),
  entry('b12', 'The band of B12', B12_BAND, plain),
  entry('b12', 'What B12 means here', B12_LEAD, b12Lead),
  entry('b12', 'Notes on B12', B12_NOTES, plain),
  entry('b12', 'Folate', FOLATE, plain),
  entry('course', 'Course', COURSE, plain),
  entry('course', 'Features', FEATURES, ({ says }) => [says]),
  entry('course', 'Medicines', MEDICINE_NOTES, (then) => [noteWords(then)]),
  entry('steps', 'Next steps, the gaps in braces', NEXT_STEPS, (then) => [stepWords(then)]),
  entry(
    'steps',
    'Answers that do not fit together, asked about once',
    CONTRADICTIONS,
    ({ says }) => [says],
  ),
  entry('steps', 'The safety net', SAFETY_NET, (net) => [safetyNetWords(net)]),
  entry('page', 'Its head: where to go, and when', PAGE_GO, ({ title, says }) => [title, says]),
  entry('page', 'Why somebody is sent on', PAGE_WHY, plain),
  entry('page', 'Why somebody is sent on, further', PAGE_WHY_MORE, plain),
  entry('page', 'What was found', PAGE_FOUND, (then) => [foundWords(then, '{medicines}')]),
  entry('page', 'What is still open', PAGE_OPEN, plain),
  entry('page', 'What the patient can do', PAGE_DO, plain),
  entry('page', 'When to get help at once', PAGE_NET, (net) => [
    net.title,
    ...net.for.map(({ says }) => says),
  ]),
];
