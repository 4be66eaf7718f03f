/** Every table of the register with facts that it can be given, and conditions on sheets of values. */
import {
  B12_BAND,
  B12_LEAD,
  B12_NOTES,
  B12_PROMPT,
  FOLATE,
  type B12Facts,
} from '../../src/rules/tables/b12.ts';
import { CONDITIONS } from '../../src/rules/tables/conditions/conditions.ts';
import { COURSE, FEATURES } from '../../src/rules/tables/course.ts';
import { DSM_VERDICT } from '../../src/rules/tables/verdicts/dsm.ts';
import { EVENING, RELIEF, REST, URGE } from '../../src/rules/tables/criteria/symptoms.ts';
import { ICSD_VERDICT } from '../../src/rules/tables/verdicts/icsd.ts';
import { IRLSSG_VERDICT } from '../../src/rules/tables/verdicts/irlssg.ts';
import { NOT_EXPLAINED } from '../../src/rules/tables/criteria/not-explained.ts';
import type { Decision } from '../../src/rules/decide.ts';
import { IMPRESSION } from '../../src/rules/tables/headline.ts';
import { FIND_CAUSE, IRON, IRON_GENERAL, IRON_NOTES } from '../../src/rules/tables/iron.ts';
import { MEDICINE_NOTES } from '../../src/rules/tables/medicine-notes.ts';
import { NEXT_STEPS, type NextStepFacts } from '../../src/rules/tables/next-steps.ts';
import { SAFETY_NET } from '../../src/rules/tables/safety-net.ts';
import type { Interval } from '../../src/rules/logic/interval.ts';
import type { Condition, Leaf } from '../../src/rules/logic/condition.ts';
import type { Row, Table } from '../../src/rules/logic/table.ts';
import { URGENCY } from '../../src/rules/tables/urgency/read.ts';
import { MIMIC_IDS } from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { decided } from '../rules/a-visit.ts';

/** Whatever any table reads. */
export type Everything = NextStepFacts & B12Facts;

export const everythingOf = ({
  known,
  verdict,
  impressionFacts,
  stepFacts,
}: Decision): Everything => ({
  ...known,
  ...impressionFacts,
  ...stepFacts,
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
  MEDICINE_NOTES,
  NEXT_STEPS,
  SAFETY_NET,
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
