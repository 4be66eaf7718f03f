/** Every table of the register with facts that it can be given, and conditions on sheets of values. */
import { B12_BAND } from '../../src/rules/tables/b12/band.ts';
import { FOLATE } from '../../src/rules/tables/b12/folate.ts';
import { B12_LEAD } from '../../src/rules/tables/b12/lead.ts';
import { B12_NOTES } from '../../src/rules/tables/b12/notes.ts';
import { B12_PROMPT, type B12Facts } from '../../src/rules/tables/b12/prompt.ts';
import { CONDITIONS } from '../../src/rules/tables/conditions.ts';
import { COURSE, FEATURES } from '../../src/rules/tables/course.ts';
import {
  DSM_VERDICT,
  EVENING,
  ICSD_VERDICT,
  IRLSSG_VERDICT,
  NOT_EXPLAINED,
  RELIEF,
  REST,
  URGE,
  type VerdictFacts,
} from '../../src/rules/tables/criteria.ts';
import type { Decision } from '../../src/rules/decide.ts';
import { IMPRESSION, type ImpressionFacts } from '../../src/rules/tables/headline.ts';
import { FIND_CAUSE } from '../../src/rules/tables/iron/cause.ts';
import { IRON_GENERAL } from '../../src/rules/tables/iron/general.ts';
import { IRON } from '../../src/rules/tables/iron/ladder.ts';
import { IRON_NOTES } from '../../src/rules/tables/iron/notes.ts';
import { readIron } from '../../src/rules/tables/iron/read.ts';
import { IRON_UNLESS, unlessFacts, type UnlessFacts } from '../../src/rules/tables/iron/unless.ts';
import type { Interval } from '../../src/rules/logic/interval.ts';
import type { Condition, Leaf } from '../../src/rules/logic/condition.ts';
import type { Row, Table } from '../../src/rules/logic/table.ts';
import { URGENCY } from '../../src/rules/tables/urgency.ts';
import { MIMIC_IDS } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { decided } from '../rules/a-visit.ts';

/** Whatever any table reads. */
export type Everything = VerdictFacts & B12Facts & ImpressionFacts & UnlessFacts;

export const everythingOf = ({ known, verdict, impressionFacts }: Decision): Everything => ({
  ...known,
  ...impressionFacts,
  ...unlessFacts(readIron(known, verdict)),
  verdict,
});
export const everything = (visit: Visit): Everything => everythingOf(decided(visit));

const MIMICS: Table<Everything, string, unknown> = {
  id: 'mimics',
  takes: 'every',
  rows: MIMIC_IDS.flatMap((id): readonly Row<Everything, string, unknown>[] => {
    const { trigger, sources } = CONDITIONS[id];
    return trigger === undefined
      ? []
      : [{ id, when: trigger, then: undefined, reassures: false, sources }];
  }),
};

/** The tables of the register in its order, typed by what they read. */
export const TABLES: readonly Table<Everything, string, unknown>[] = [
  URGE,
  REST,
  RELIEF,
  EVENING,
  NOT_EXPLAINED,
  IRLSSG_VERDICT,
  ICSD_VERDICT,
  DSM_VERDICT,
  MIMICS,
  URGENCY,
  IMPRESSION,
  IRON,
  IRON_UNLESS,
  IRON_GENERAL,
  FIND_CAUSE,
  IRON_NOTES,
  B12_PROMPT,
  B12_BAND,
  B12_LEAD,
  B12_NOTES,
  FOLATE,
  COURSE,
  FEATURES,
];

export type Value = string | Interval | undefined;
/** What each leaf reads; a leaf that is not on the sheet is blank. */
export interface Sheet extends ReadonlyMap<Leaf<Sheet>, Value> {}

/** The same leaf, read from a sheet instead of from facts. */
function leafOnSheet(leaf: Leaf<never>): Leaf<Sheet> {
  if (leaf.kind === 'answer') {
    const { kind, fact, among } = leaf;
    const read = (sheet: Sheet) => {
      const value = sheet.get(answer);
      return typeof value === 'string' ? value : undefined;
    };
    const answer: Leaf<Sheet> = { kind, fact, among, read };
    return answer;
  }
  const { kind, fact, op, limit } = leaf;
  const read = (sheet: Sheet) => {
    const value = sheet.get(number);
    return typeof value === 'string' ? undefined : value;
  };
  const number: Leaf<Sheet> = { kind, fact, op, limit, read };
  return number;
}

/** The same condition over sheets; its leaves stand in the same order. */
function onSheet(condition: Condition<never>): Condition<Sheet> {
  switch (condition.kind) {
    case 'answer':
    case 'number':
      return leafOnSheet(condition);
    case 'named':
      return { kind: 'named', name: condition.name, of: onSheet(condition.of) };
    case 'not':
      return { kind: 'not', of: onSheet(condition.of) };
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map(onSheet) };
  }
}

/** The same table over sheets. */
export const tableOnSheet = (
  table: Table<never, string, unknown>,
): Table<Sheet, string, unknown> => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, when: onSheet(row.when) })),
});
