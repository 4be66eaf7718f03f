/** The record of each condition (§2.2, §6.1, T22 to T27). */
import { describe, expect, test } from 'vitest';
import {
  CAUSE_IDS,
  CONDITION_IDS,
  MIMIC_IDS,
  SUSPECT_IDS,
  type ConditionId,
  type MimicId,
} from '../../../../src/rules/record/ids.ts';
import { CONDITIONS } from '../../../../src/rules/tables/conditions/conditions.ts';
import { described } from '../../../../src/rules/tables/conditions/described.ts';
import type { Score } from '../../../../src/rules/tables/conditions/row.ts';
import { SOURCES } from '../../../../src/rules/tables/sources.ts';
import { CORE } from './visits.ts';

describe('every condition has one record', () => {
  test.each(CONDITION_IDS)('%s', (id) => {
    const row = described(id);
    const tested = row.firstTest ?? row.noTest;
    const texts = [row.name, row.inSentence, row.tellsApart, row.ask, row.lookFor, tested];
    for (const text of texts) expect(text.trim()).not.toBe('');
    expect(row.ask.endsWith('?')).toBe(true);
    expect(row.ask).not.toMatch(/["“”]/);
    expect(new Set(row.roles).size).toBe(row.roles.length);
    for (const { source } of row.sources) expect(SOURCES).toHaveProperty([source]);
  });

  test('and no id stands twice', () => {
    expect(new Set(CONDITION_IDS).size).toBe(CONDITION_IDS.length);
    expect(Object.keys(CONDITIONS)).toHaveLength(CONDITION_IDS.length);
  });

  test('every mimic of the screen has that role and a pattern, the eleven of the core among them', () => {
    expect(CORE.size).toBe(11);
    for (const id of MIMIC_IDS) {
      expect(CONDITIONS[id].roles).toContain('mimic');
      expect(CONDITIONS[id].pattern).toBeDefined();
    }
  });

  test('every cause has its role and its grade', () => {
    for (const id of CAUSE_IDS) {
      expect(CONDITIONS[id].roles).toContain('cause');
      expect(described(id).grade).toBeDefined();
    }
  });

  test('what has the role of a cause has a grade, and nothing else has', () => {
    for (const id of CONDITION_IDS) {
      const { grade, roles } = described(id);
      expect(grade !== undefined).toBe(roles.includes('cause'));
    }
  });

  test('what lies behind a finding', () => {
    for (const id of SUSPECT_IDS) expect(CONDITIONS[id].roles).toEqual(['behind-a-finding']);
  });
});

// Both a mimic and something that goes with RLS: one record (T27, §6.1).
test.each<readonly [id: ConditionId, grade: string]>([
  ['venous', 'C'],
  ['neuropathy', 'B'],
  ['radiculopathy', 'C'],
  ['neurogenic-claudication', 'C'],
  ['myelopathy', 'B'],
  ['parkinson', 'B'],
  ['b12-scd', 'C'],
  ['rheumatoid-arthritis', 'B'],
  ['fibromyalgia', 'B'],
])('T27: %s is one record with both roles, grade %s', (id, grade) => {
  expect(CONDITIONS[id].roles).toContain('mimic');
  expect(CONDITIONS[id].roles).toContain('cause');
  expect(described(id).grade).toBe(grade);
});

test('T27: that sources disagree on veins is said', () => {
  expect(described('venous').note).toMatch(/disagree/);
});

// §2.2: urge, rest onset, relief by movement, evening pattern.
test.each<readonly [id: MimicId, urge: Score, rest: Score, relief: Score, evening: Score]>([
  ['leg-cramps', '-', '±', '±', '+'],
  ['positional', '-', '+', '+', '±'],
  ['arthritis', '-', '±', '-', '±'],
  ['myalgia', '-', '±', '-', '-'],
  ['oedema', '-', '-', '-', '+'],
  ['venous', '-', '±', '±', '+'],
  ['habitual-tapping', '-', '+', '-', '-'],
  ['neuropathy', '-', '±', '-', '±'],
  ['radiculopathy', '-', '+', '±', '±'],
  ['vascular-claudication', '-', '-', '-', '-'],
  ['akathisia', '+', '±', '±', '-'],
  ['leg-stereotypy', '-', '+', '-', '-'],
  ['neurogenic-claudication', '-', '-', '±', '-'],
  ['hypotensive-akathisia', '+', '+', '+', '-'],
  ['plmd', '-', 'n/a', 'n/a', '+'],
  ['sleep-starts', '-', 'n/a', '-', '+'],
  ['anxiety', '±', '±', '±', '±'],
  ['plmt', '-', '±', '-', '-'],
  ['orthostatic-tremor', '±', '-', '+', '-'],
  ['vespers-curse', '-', '+', '+', '+'],
  ['adhd', '±', '+', '-', '-'],
  ['growing-pains', '-', '+', '-', '+'],
  ['tics', '±', '-', '+', '-'],
  ['dermatitis', '-', '+', '-', '+'],
  ['myelopathy', '±', '±', '±', '±'],
  ['myopathy', '-', '-', '-', '-'],
  ['b12-scd', '±', '±', '-', '-'],
  ['parkinson', '±', '±', '±', '±'],
  ['erythromelalgia', '-', '+', '-', '+'],
  ['crps-pain', '-', '-', '-', '±'],
  ['other-sleep', '-', 'n/a', '-', '+'],
  ['akathisia-other', '±', '±', '±', '-'],
])('§2.2 %s: urge %s, rest %s, relief %s, evening %s', (id, urge, rest, relief, evening) => {
  expect(CONDITIONS[id].pattern).toEqual({ urge, rest, relief, evening });
});

test('no row promises too much', () => {
  const words = CONDITION_IDS.flatMap((id) => {
    const row = described(id);
    const { name, inSentence, tellsApart, ask, lookFor, firstTest, noTest, note = '' } = row;
    return [name, inSentence, tellsApart, ask, lookFor, firstTest ?? noTest, note];
  });
  for (const text of words) {
    expect(text).not.toMatch(/\bconfirm|\brul(e|es|ed|ing) out\b|\bexclu/i);
    expect(text).not.toMatch(/\b(stop|start|discontinue|withdraw|prescribe|avoid)\b/i);
  }
});
