/** What the Evidence area says of the rules: complete, true to the tables, and the same every time. */
import { ferritin } from '../../src/rules/tables/limits/limit.ts';
import { cite } from '../../src/rules/tables/sources.ts';
import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../src/language/in-words.ts';
import { CHANGES } from '../../src/evidence/changes.ts';
import { CONDITIONS } from '../../src/rules/tables/conditions/conditions.ts';
import { DISAGREEMENTS } from '../../src/evidence/disagreements.ts';
import {
  CONTENT_HASH,
  EDITION,
  REVIEW_DUE,
  REVIEW_DUE_IN_WORDS,
  reviewWords,
} from '../../src/rules/edition.ts';
import { MEDICINE_CLASSES } from '../../src/rules/record/medicines/classes.ts';
import { REGISTER, type AnyTable } from '../../src/evidence/register.ts';
import { readingOf } from '../../src/evidence/standing.ts';
import { figuresInWords, THRESHOLDS } from '../../src/evidence/thresholds.ts';
import { leaves, type Condition } from '../../src/rules/logic/condition.ts';
import { clearVisit, classicVisit, decided, visitWith } from './a-visit.ts';

const tableOf = (id: string) => {
  const found = REGISTER.find(({ table }) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found.table;
};

const standing = (visit: typeof clearVisit, table: string) => {
  const reading = readingOf(decided(visit));
  const of = tableOf(table);
  return Object.fromEntries(of.rows.map((row) => [row.id, reading.rowOf(of, row.id)?.stands]));
};

describe('the list of limits', () => {
  test('holds every limit that a row compares with', () => {
    for (const { table } of REGISTER)
      for (const leaf of table.rows.flatMap((row) => leaves(row.when)))
        if (leaf.kind === 'number') expect(THRESHOLDS).toContain(leaf.limit);
  });

  test('prints each figure as it is compared', () => {
    const limit = ferritin('any', '75', cite('project-design', '4.3', 'design'));
    expect(figuresInWords(limit)).toBe('75 ng/mL = 75 µg/L = 168.525 pmol/L = 0.075 mg/L');
  });
});

const isTable = (value: unknown): value is AnyTable =>
  typeof value === 'object' && value !== null && 'rows' in value && 'takes' in value;

describe('the register', () => {
  type Exported = Readonly<Record<string, unknown>>;
  const tables = import.meta.glob<Exported>('../../src/rules/tables/**/*.ts', { eager: true });

  test('holds every table that the rules export, once', () => {
    const exported = Object.values(tables).flatMap((each) => Object.values(each).filter(isTable));
    const listed = REGISTER.map(({ table }) => table.id);
    expect(exported.length).toBeGreaterThan(15);
    expect(exported.map(({ id }) => id).filter((id) => !listed.includes(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  /** Where nothing is to be looked for, nothing is said. */
  const SILENT = ['iron-find-cause/iron.findCause.none'];

  test('says something of every other row', () => {
    const silent = REGISTER.flatMap(({ table, says }) =>
      table.rows.filter(({ id }) => says(id).length === 0).map(({ id }) => `${table.id}/${id}`),
    );
    expect(silent).toEqual(SILENT);
  });

  test('every verdict is a whole sentence, which another may take in without its full stop', () => {
    for (const { says, table } of REGISTER.filter(({ topic }) => topic === 'verdicts'))
      for (const { id } of table.rows) expect(says(id)).toEqual([expect.stringMatching(/[^.]\.$/)]);
  });
});

describe('the disagreements', () => {
  const places = new Set([
    ...REGISTER.flatMap(({ table }) => table.rows.map((row) => `${table.id}/${row.id}`)),
    ...Object.keys(CONDITIONS).map((id) => `conditions/${id}`),
    ...Object.keys(MEDICINE_CLASSES).map((id) => `medicines/${id}`),
  ]);
  test.each(DISAGREEMENTS)('$id leads to rules that exist', ({ rules }) => {
    expect(rules.filter((rule) => !places.has(rule))).toEqual([]);
  });

  test('have one entry for each topic', () => {
    expect(new Set(DISAGREEMENTS.map(({ id }) => id)).size).toBe(DISAGREEMENTS.length);
  });
});

describe('the edition', () => {
  test('the content has an entry among the changes', () => {
    expect(CHANGES[0]?.edition).toBe(EDITION);
    expect(
      CHANGES[0]?.content,
      `The content of the rules has changed: run npm run renew, and say what changed in src/evidence/changes.ts, beside content '${CONTENT_HASH}'`,
    ).toBe(CONTENT_HASH);
  });

  test('each change is of another edition and another content, the newest first', () => {
    for (const each of ['edition', 'content'] as const)
      expect(new Set(CHANGES.map((change) => change[each])).size).toBe(CHANGES.length);
    const days = CHANGES.map(({ on }) => on);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('is due after its day, not on it', () => {
    expect(reviewWords(REVIEW_DUE)).toBeUndefined();
    expect(reviewWords('2027-11-22')).toContain(REVIEW_DUE_IN_WORDS);
    expect(REVIEW_DUE_IN_WORDS).toBe(dayInWords(REVIEW_DUE));
  });
});

describe('where a visit stands', () => {
  test('every row of the register, and every part of it, is read', () => {
    const reading = readingOf(decided(classicVisit));
    const unread = (condition: Condition<never>): number => {
      const parts =
        condition.kind === 'all' || condition.kind === 'any'
          ? condition.of
          : condition.kind === 'not' || condition.kind === 'named'
            ? [condition.of]
            : [];
      const own = reading.truthOf(condition) === undefined ? 1 : 0;
      return parts.reduce((sum, part) => sum + unread(part), own);
    };
    for (const { table } of REGISTER)
      for (const row of table.rows) {
        expect([row.id, reading.rowOf(table, row.id)?.stands]).not.toEqual([row.id, undefined]);
        expect([row.id, unread(row.when)]).toEqual([row.id, 0]);
        for (const leaf of leaves(row.when))
          expect([row.id, reading.saysOf(leaf)]).toEqual([row.id, expect.stringMatching(/\S/)]);
      }
  });

  test('the row that decides is the one that the decision names', () => {
    const visit = visitWith(classicVisit, {
      labs: { ferritin: ['90', 'ng/mL'], tsat: ['25', '%'] },
    });
    expect(standing(visit, 'iron')).toMatchObject({
      'iron.notTested': 'fails',
      'iron.adult.oralOrIv': 'fails',
      'iron.adult.ivOnly': 'decides',
      'iron.adult.notIndicated': 'not-reached',
    });
    expect(new Set(Object.values(standing(visit, 'iron-general')))).toEqual(new Set(['not-read']));
  });

  test('a row that would calm is withheld while an earlier one is open', () => {
    const visit = visitWith(classicVisit, { labs: { ferritin: ['120', 'ng/mL'] } });
    expect(standing(visit, 'iron')).toMatchObject({
      'iron.noIron.overload': 'open',
      'iron.adult.notIndicated': 'withheld',
    });
  });

  test('context that may be assumed leaves the row standing, with what may overtake it', () => {
    const visit = visitWith(classicVisit, {
      answers: { dialysis: undefined },
      labs: { ferritin: ['120', 'ng/mL'], tsat: ['25', '%'] },
    });
    expect(standing(visit, 'iron')).toMatchObject({
      'iron.esrd.discuss': 'open',
      'iron.adult.notIndicated': 'stands-unless',
    });
  });

  test('where the criteria are not met, the other ladder is read', () => {
    const visit = visitWith(clearVisit, { labs: { ferritin: ['12', 'ng/mL'], tsat: ['25', '%'] } });
    expect(standing(visit, 'iron')['iron.adult.oralOrIv']).toBe('not-read');
    expect(standing(visit, 'iron-general')['iron.general.deficient']).toBe('decides');
  });

  test('one headline leads and the others stand below it', () => {
    const of = Object.entries(standing(classicVisit, 'impression')).filter(
      ([, stands]) => stands === 'fires',
    );
    expect(of.map(([id]) => id)).toEqual(decided(classicVisit).headlines.slice(0, 1));
  });
});
