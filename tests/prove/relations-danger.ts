/** No answer that quickens, worsens or adds to a danger lowers the time of any finding (D52). */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Decision } from '../../src/rules/decide.ts';
import {
  COURSES,
  EXAM_IDS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  SIGNS,
  SPLIT_DETAILS,
} from '../../src/rules/record/ids.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import type { Finding, SafetyAnswer, Visit } from '../../src/rules/record/visit.ts';
import type { Within } from '../../src/rules/tables/results.ts';
import { decided } from '../rules/a-visit.ts';
import { likelyVisit } from '../rules/any-visit.ts';
import { put, type Place } from '../rules/places.ts';
import { dates } from './one-finding.ts';
import { law, type Law } from './relations-law.ts';

const TIMES: readonly Within[] = ['now', 'same day', 'days', '2 weeks', 'routine'];

/** Since when, the faster first (D51). Not known is none of them: an answer to it settles, and does not quicken. */
const FASTER = [
  { onset: 'hours' },
  { onset: 'days' },
  { onset: 'one-to-four-weeks', 'within-14-days': 'yes' },
  { onset: 'one-to-four-weeks', 'within-14-days': 'no' },
  { onset: 'one-to-three-months' },
  { onset: 'longer' },
] as const;
type Told = SafetyAnswer | (Finding & { readonly answer?: undefined });

function placeOf({ onset, 'within-14-days': within }: Told): number {
  const at = FASTER.findIndex((each) => each.onset === onset);
  return onset === 'one-to-four-weeks' && within === 'no' ? at + 1 : at;
}

/** The same, faster, worse, or come within minutes. */
function pressed(was: Told): readonly Told[] {
  const since = placeOf(was);
  const course = was.course === undefined ? 0 : COURSES.indexOf(was.course);
  return [
    ...FASTER.slice(0, Math.max(since, 0)).map((faster) => ({ ...was, ...faster })),
    // Worsening, stable, improving, unknown: what is not known counts as worsening (D51).
    ...(course === 1 || course === 2 ? [{ ...was, course: 'worsening' as const }] : []),
    ...(was['within-minutes'] === 'yes' ? [] : [{ ...was, 'within-minutes': 'yes' as const }]),
  ];
}

/** They say which leg, which kind of loss or of ulcer, and are no danger more (D26, D51, D55). */
const NARROWS: readonly string[] = ['one-leg', 'stocking', 'varicose', 'skin-change'];

type Change = { readonly place: Place; readonly value: unknown };

/** Every single answer that presses: of each yes and of each finding that is there. */
function changes({ safety, exam }: Visit): readonly Change[] {
  const told = SAFETY_IDS.flatMap((key): readonly Change[] => {
    const was = safety[key];
    if (was?.answer !== 'yes') return [];
    const { details = [] } = was;
    const more = SAFETY_DETAILS[key].filter(
      (each) =>
        !details.some((old) => old === each) &&
        !SPLIT_DETAILS.includes(each) &&
        !NARROWS.includes(each),
    );
    // The first detail says what the yes was about, and adds nothing to it.
    // So does the first beside diabetes, which says whose leg it is.
    const isSaid = details.some((each) => each !== 'diabetes');
    const added = !isSaid ? [] : more.map((each) => [...details, each]);
    return [...pressed(was), ...added.map((each) => ({ ...was, details: each }))].map((value) => ({
      place: { area: 'safety', key },
      value,
    }));
  });
  const found = EXAM_IDS.flatMap((key): readonly Change[] => {
    const was = exam[key];
    // What is known, and what pain limits, is no danger; what becomes of it is another matter.
    if (was?.state !== 'abnormal' || was['known-stable'] === 'yes') return [];
    const { signs = [] } = was;
    const more =
      signs.length === 0
        ? []
        : SIGNS[key].filter((each) => !signs.includes(each) && !NARROWS.includes(each));
    return [...pressed(was), ...more.map((each) => ({ ...was, signs: [...signs, each] }))].map(
      (value) => ({ place: { area: 'exam', key }, value }),
    );
  });
  return [...told, ...found];
}

/**
 * The time of each finding, and of all together: the shortest of the rows that hold. A look ends with its
 * answer, so it is no time that must stay. A routine time counts only for all together, whatever
 * finding it is of.
 */
function times({ urgency }: Decision, withLooks: boolean): ReadonlyMap<string, number> {
  const shortest = new Map<string, number>();
  for (const { then } of urgency.all.filter((row) => withLooks || !row.then.look)) {
    const ofFinding = then.within === 'routine' ? [] : [then.finding ?? 'all'];
    for (const name of ['all', ...ofFinding]) {
      const time = TIMES.indexOf(then.within);
      shortest.set(name, Math.min(shortest.get(name) ?? TIMES.length, time));
    }
  }
  return shortest;
}

const pressedVisit = fc
  .tuple(likelyVisit, fc.nat(0x7fffffff))
  .map(([visit, at]) => ({ visit, all: changes(visit), at }))
  .filter(({ all }) => all.length > 0)
  .map(({ visit, all, at }) => {
    const change = all[at % all.length];
    return { before: visit, change };
  });

export const DANGER: readonly Law[] = [
  law(
    'D52 faster, worse, within minutes or with one more sign: no finding gets a later time',
    pressedVisit,
    ({ before, change }) => {
      if (change === undefined || dates(before, change.place)) return;
      const after = visitSchema.parse(put(before, change.place, change.value));
      const decision = decided(after);
      const [was, is] = [times(decided(before), false), times(decision, true)];
      const isCord = decision.urgency.all.some(({ then }) => then.subject === 'cord');
      for (const [finding, time] of was) {
        // A deficit of both legs is the cord's where a cord sign is, and the cord row leads (D55).
        if (finding === 'sacral' && isCord) continue;
        const now = is.get(finding) ?? TIMES.length;
        if (now > time)
          expect.fail(
            `${finding}: ${TIMES[time]}, then ${TIMES[now] ?? 'none'} by ${JSON.stringify(change)}`,
          );
      }
    },
  ),
];
