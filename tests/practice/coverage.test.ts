/** The cases together decide everything that a trainee should have met once. */
import { expect, test } from 'vitest';
import { DISCRIMINATOR_IDS } from '../../src/practice/discriminators.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import { CONCLUSION_IDS, HOW_SOON_IDS } from '../../src/practice/commitment.ts';
import { ANY_DAY, expertAssessment, expertVisit } from '../../src/practice/played.ts';
import { B12_BAND } from '../../src/rules/tables/b12/band.ts';
import { FOLATE } from '../../src/rules/tables/b12/folate.ts';
import { B12_LEAD } from '../../src/rules/tables/b12/lead.ts';
import { B12_NOTES } from '../../src/rules/tables/b12/notes.ts';
import { B12_PROMPT } from '../../src/rules/tables/b12/prompt.ts';
import { readB12 } from '../../src/rules/tables/b12/read.ts';
import { decide } from '../../src/rules/decide.ts';
import { FIND_CAUSE } from '../../src/rules/tables/iron/cause.ts';
import { IRON_GENERAL } from '../../src/rules/tables/iron/general.ts';
import { IRON } from '../../src/rules/tables/iron/ladder.ts';
import { IRON_NOTES } from '../../src/rules/tables/iron/notes.ts';
import { readIron } from '../../src/rules/tables/iron/read.ts';
import { stateOf } from '../../src/rules/facts/screen.ts';
import type { Outcome } from '../../src/rules/logic/table.ts';
import { CORE_MIMIC_IDS } from '../../src/rules/record/ids.ts';

const rowOf = <F, Id extends string, R>(
  outcome: Outcome<F, Id, R> | undefined,
): readonly string[] =>
  outcome === undefined || outcome.status === 'open' ? [] : [outcome.row.id];

const played = LIBRARY.map((of) => {
  const visit = expertVisit(of);
  const { known, verdict, urgency } = decide(visit, ANY_DAY);
  const iron = readIron(known, verdict);
  const b12 = readB12(known, verdict);
  return {
    of,
    visit,
    tiers: urgency.fired.map((row) => row.then.tier),
    iron: [
      ...rowOf(iron.outcome),
      ...rowOf(iron.general),
      ...rowOf(iron.findCause),
      ...iron.notes.map(({ id }) => id),
    ],
    b12: [
      ...b12.prompts.map(({ id }) => id),
      ...rowOf(b12.band),
      ...rowOf(b12.lead),
      ...b12.notes.map(({ id }) => id),
      ...rowOf(b12.folate),
    ],
  };
});

/** The ids of the cases in which it holds. */
const casesWhere = (holds: (one: (typeof played)[number]) => boolean): readonly string[] =>
  played.filter(holds).map(({ of }) => of.id);

const uncovered = (ids: readonly string[], covers: (id: string) => readonly string[], least = 1) =>
  ids.filter((id) => covers(id).length < least);

test('there are at least 32 cases, of every difficulty', () => {
  expect(LIBRARY.length).toBeGreaterThanOrEqual(32);
  expect(new Set(LIBRARY.map(({ difficulty }) => difficulty)).size).toBe(3);
});

test('no two cases share an id, a title or an opening', () => {
  for (const of of [
    LIBRARY.map(({ id }) => id),
    LIBRARY.map(({ title }) => title),
    LIBRARY.map(({ opening }) => opening.says),
  ])
    expect(new Set(of).size).toBe(LIBRARY.length);
});

test('every core mimic is present in a case', () => {
  expect(
    CORE_MIMIC_IDS.filter((id) => !played.some(({ visit }) => stateOf(visit, id) === 'present')),
  ).toEqual([]);
});

test('every tier of red flags fires in a case, and every time is an answer', () => {
  const tiers = ['emergency', 'urgent', 'routine', 'note'];
  expect(
    uncovered(tiers, (tier) => casesWhere((one) => one.tiers.some((each) => each === tier))),
  ).toEqual([]);
  expect(
    uncovered(HOW_SOON_IDS, (id) => casesWhere(({ of }) => of.expert.expects.howSoon === id)),
  ).toEqual([]);
});

test('every conclusion is right in at least two cases', () => {
  expect(
    uncovered(
      CONCLUSION_IDS,
      (id) => casesWhere(({ of }) => of.expert.expects.conclusion === id),
      2,
    ),
  ).toEqual([]);
});

test('every row of iron decides a case', () => {
  const rows = [IRON, IRON_GENERAL, FIND_CAUSE, IRON_NOTES].flatMap((table) =>
    table.rows.map(({ id }) => id),
  );
  expect(uncovered(rows, (id) => casesWhere(({ iron }) => iron.includes(id)))).toEqual([]);
});

test('every row of B12 and folate decides a case', () => {
  const rows = [B12_PROMPT, B12_BAND, B12_LEAD, B12_NOTES, FOLATE].flatMap((table) =>
    table.rows.map(({ id }: { readonly id: string }) => id),
  );
  expect(uncovered(rows, (id) => casesWhere(({ b12 }) => b12.includes(id)))).toEqual([]);
});

test('every discriminator turns at least two cases, so that what was missed can come back', () => {
  expect(
    uncovered(
      DISCRIMINATOR_IDS,
      (id) => casesWhere(({ of }) => of.turnsOn.some(({ on }) => on === id)),
      2,
    ),
  ).toEqual([]);
});

test('the expert’s assessment of every case has its reasons and sources', () => {
  for (const of of LIBRARY) {
    const { headline, sources } = expertAssessment(of);
    expect(headline.why.sources.length, of.id).toBeGreaterThan(0);
    expect(sources.length, of.id).toBeGreaterThan(0);
  }
});
