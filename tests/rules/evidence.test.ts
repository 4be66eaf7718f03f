/** What the Evidence area says of the rules: complete, true to the tables, and the same every time. */
import { FERRITIN, TSAT } from '../../src/rules/tables/limits/iron.ts';
import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../src/language/in-words.ts';
import { CHANGES } from '../../src/evidence/changes.ts';
import { CONDITIONS } from '../../src/rules/tables/conditions/conditions.ts';
import { CONTENT, canonicalText, contentHash, fnv1a } from '../../src/evidence/content-hash.ts';
import { DISAGREEMENTS } from '../../src/evidence/disagreements.ts';
import {
  CONTENT_HASH,
  EDITION,
  REVIEW_DUE,
  REVIEW_DUE_IN_WORDS,
  reviewWords,
} from '../../src/rules/edition.ts';
import { MEDICINE_CLASSES } from '../../src/rules/record/medicines/classes.ts';
import type { Threshold } from '../../src/rules/logic/interval.ts';
import { REGISTER, type Registered } from '../../src/evidence/register.ts';
import { readingOf } from '../../src/evidence/standing.ts';
import { figuresInWords, THRESHOLDS } from '../../src/evidence/thresholds.ts';
import { leaves, type Condition } from '../../src/rules/logic/condition.ts';
import { clearVisit, classicVisit, decided, visitWith } from './a-visit.ts';

const withRegister = (change: (entry: Registered) => Registered): string =>
  contentHash({ ...CONTENT, register: CONTENT.register.map(change) });

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
    expect(figuresInWords(FERRITIN.adultOralOrIv)).toBe('75 ng/mL = 75 µg/L = 168.525 pmol/L');
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
    const present = contentHash();
    expect(
      CONTENT_HASH,
      `The content of the rules has changed: say what changed in src/evidence/changes.ts, and in src/rules/edition.ts write CONTENT_HASH = '${present}'`,
    ).toBe(present);
    expect(CHANGES[0]).toMatchObject({ edition: EDITION, content: present });
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

describe('the content hash', () => {
  test('is FNV-1a', () => {
    // A unit is two bytes: "a" is 61 00, for which the authors of FNV publish this vector.
    expect(fnv1a('')).toBe('cbf29ce484222325');
    expect(fnv1a('a')).toBe('089be207b544f1e4');
  });

  test('is the same each time, and of one form', () => {
    expect(contentHash()).toBe(contentHash());
    expect(contentHash()).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  });

  test('changes with one limit', () => {
    const higher: Threshold = { ...TSAT.low, at: { '%': 20_000_001 } };
    const thresholds = THRESHOLDS.map((each) => (each === TSAT.low ? higher : each));
    expect(contentHash({ ...CONTENT, thresholds })).not.toBe(contentHash());
  });

  const raised = (condition: Condition<never>): Condition<never> => {
    if (condition.kind === 'number' && condition.limit === TSAT.low)
      return { ...condition, limit: { ...TSAT.low, at: { '%': 20_000_001 } } };
    if (condition.kind === 'all' || condition.kind === 'any')
      return { ...condition, of: condition.of.map(raised) };
    return condition;
  };

  test('changes with one limit in one row', () => {
    const changed = withRegister((entry) => ({
      ...entry,
      table: {
        ...entry.table,
        rows: entry.table.rows.map((row) =>
          row.id === 'iron.adult.oralOrIv' ? { ...row, when: raised(row.when) } : row,
        ),
      },
    }));
    expect(changed).not.toBe(contentHash());
  });

  test('changes with the order of two rows, a sentence, a source and a definition', () => {
    const hashes = [
      contentHash(),
      withRegister((entry) =>
        entry.table.id === 'iron'
          ? { ...entry, table: { ...entry.table, rows: entry.table.rows.toReversed() } }
          : entry,
      ),
      withRegister((entry) =>
        entry.table.id === 'folate' ? { ...entry, says: () => ['Folate.'] } : entry,
      ),
      contentHash({
        ...CONTENT,
        sources: {
          ...CONTENT.sources,
          'who-2020': { title: 'WHO', short: 'WHO', read: 'original', reviewed: '2026-11-21' },
        },
      }),
      contentHash({ ...CONTENT, lists: CONTENT.lists.slice(1) }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('does not hang on the order in which keys were written', () => {
    const reordered = THRESHOLDS.map(({ id, name, figure, digits, at, citation }) => ({
      citation,
      at,
      digits,
      figure,
      name,
      id,
    }));
    expect(canonicalText({ ...CONTENT, thresholds: reordered })).toBe(canonicalText(CONTENT));
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
