/** All that can be looked up: the tables of the register, then the lists that their rows lean on. */
import { described } from '../rules/tables/conditions/described.ts';
import { conditionInWords } from '../rules/words/reasons.ts';
import { askOf } from '../rules/record/ask.ts';
import { MEDICINE_CLASS_IDS } from '../rules/record/medicines/row.ts';
import { MEDICINE_CLASSES } from '../rules/record/medicines/classes.ts';
import { REGISTER, TOPICS, type AnyTable, type Registered } from './register.ts';
import type { Citation } from '../rules/tables/sources.ts';
import { type Condition, type Line } from '../rules/logic/condition.ts';
import { CONDITION_IDS } from '../rules/record/ids.ts';

type Detail = { readonly label: string; readonly says: string };

export type ShownRow = {
  readonly id: string;
  /** The heading. */
  readonly title: string;
  readonly says: readonly string[];
  readonly when: Condition<never> | undefined;
  readonly details: readonly Detail[];
  readonly reassures: boolean;
  readonly sources: readonly Citation[];
};

export type ShownTable = {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  /** How its rows are read. */
  readonly takes: string;
  /** Absent for a list that decides nothing. */
  readonly table: AnyTable | undefined;
  readonly rows: readonly ShownRow[];
};

const TAKES = {
  first: 'The first row that holds decides.',
  every: 'Every row that holds counts.',
} as const;

/** The label of what a row is about, where its id is no word. */
export const ABOUT = 'About';

/** A heading holds what is said as long as it stays one line or two. */
const LONGEST_TITLE = 110;

const joined = ({ says, of }: Line): string => {
  if (of.length === 0) return says;
  const parts = of.map(joined);
  if (says === 'all of') return parts.join(', and ');
  return says === 'any of' ? parts.join(', or ') : `${says} ${parts.join(', ')}`;
};

function titleOf(says: readonly string[], when: Condition<never>): string {
  const [first] = says;
  if (first === undefined) return `When: ${joined(conditionInWords(when))}`;
  const whole = says.join(' ');
  return whole.length <= LONGEST_TITLE ? whole : first;
}

const detail = (label: string, says: string | undefined): readonly Detail[] =>
  says === undefined || says === '' ? [] : [{ label, says }];

function shown({ topic, title, table, says, names }: Registered): ShownTable {
  return {
    id: table.id,
    topic: TOPICS[topic],
    title,
    takes: TAKES[table.takes],
    table,
    rows: table.rows.map((row): ShownRow => {
      const all = says(row.id);
      const heading = titleOf(all, row.when);
      return {
        id: row.id,
        title: heading,
        says: heading === all.join(' ') ? [] : all.filter((line) => line !== heading),
        when: row.when,
        details: detail(ABOUT, names[row.id]),
        reassures: row.reassures,
        sources: row.sources,
      };
    }),
  };
}

const GRADES = {
  A: 'consistent',
  B: 'likely or possible',
  C: 'weak, conflicting or single cases',
  N: 'none found',
} as const;

const graded = (grade: keyof typeof GRADES | undefined): string | undefined =>
  grade === undefined ? undefined : GRADES[grade];

const conditions: ShownTable = {
  id: 'conditions',
  topic: 'Lists that the rules lean on',
  title: 'Conditions: what tells them from RLS, or goes with it',
  takes: 'A list: it says what to ask, and decides nothing by itself.',
  table: undefined,
  rows: CONDITION_IDS.map((id) => {
    const condition = described(id);
    const { name, tellsApart, lookFor, firstTest, noTest, grade, note, trigger, sources } =
      condition;
    return {
      id,
      title: name,
      says: [tellsApart, ...(note === undefined ? [] : [note])],
      when: trigger,
      details: [
        ...detail('To ask', askOf(condition)),
        ...detail('To look for', lookFor),
        ...detail('First test', firstTest ?? noTest),
        ...detail('Link with RLS', graded(grade)),
      ],
      reassures: false,
      sources,
    };
  }),
};

const medicines: ShownTable = {
  id: 'medicines',
  topic: 'Lists that the rules lean on',
  title: 'Medicines, by class',
  takes: 'A list: a line is shown when a medicine of the class is recorded.',
  table: undefined,
  rows: MEDICINE_CLASS_IDS.map((id) => {
    const { name, says, asks, exacerbates, grade, lowersB12, sources } = MEDICINE_CLASSES[id];
    return {
      id,
      title: name,
      says: asks === undefined ? [says] : [says, asks.says],
      when: undefined,
      details: [
        ...detail('Can worsen RLS', exacerbates ? 'yes' : 'not counted so'),
        ...detail('Evidence for that', graded(grade)),
        ...detail('Can lower B12', lowersB12 ? 'yes' : undefined),
      ],
      reassures: false,
      sources,
    };
  }),
};

export const TABLES: readonly ShownTable[] = [...REGISTER.map(shown), conditions, medicines];

/** The topics in order, each with its tables. */
export function byTopic(
  tables: readonly ShownTable[],
): readonly { readonly topic: string; readonly tables: readonly ShownTable[] }[] {
  const topics = [...new Set(tables.map(({ topic }) => topic))];
  return topics.map((topic) => ({
    topic,
    tables: tables.filter((table) => table.topic === topic),
  }));
}
