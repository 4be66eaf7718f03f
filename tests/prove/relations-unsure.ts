/**
 * "Unsure" never makes a verdict surer, and "met" gives way to it exactly where D1 and D8 say. What
 * calls for a further mimic is left out: D1 requires what is recorded, and "unsure" records nothing.
 */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { namedCauses, asksWhetherItExplainsAll } from '../../src/rules/facts/screen.ts';
import { isAsked } from '../../src/rules/facts/relevance.ts';
import { CONDITION_IDS } from '../../src/rules/record/ids.ts';
import type { AnswerId, Visit } from '../../src/rules/record/visit.ts';
import { classicVisit, verdictOf } from '../rules/a-visit.ts';
import { filling, likelyVisit } from '../rules/any-visit.ts';
import { put } from '../rules/places.ts';
import { law, type Law } from './relations-law.ts';

const WEIGHED = [
  'urge-to-move',
  'urge-to-move-earlier',
  'legs-earlier',
  'rest-onset',
  'rest-onset-earlier',
  'relief-by-movement',
  'relief-by-movement-earlier',
  'evening-pattern',
  'evening-pattern-earlier',
  'own-judgement',
  'observed-discomfort',
  'observed-activity',
  'observed-rest',
  'observed-relief',
  'observed-evening',
  'pain-source',
] as const satisfies readonly AnswerId[];

type Doubted = { readonly what: string; readonly visit: Visit; readonly byEarlier: boolean };

/** Now unsure, and earlier yes: "by earlier history" (D8), or before treatment (D35). */
const byEarlierHistory = (id: AnswerId, { answers }: Visit): boolean =>
  (id === 'urge-to-move' &&
    answers['treated-now'] === 'yes' &&
    answers['urge-to-move-earlier'] === 'yes') ||
  (id === 'rest-onset' &&
    answers['treated-now'] === 'yes' &&
    answers['rest-onset-earlier'] === 'yes') ||
  (id === 'relief-by-movement' && answers['relief-by-movement-earlier'] === 'yes') ||
  (id === 'evening-pattern' && answers['evening-pattern-earlier'] === 'yes');

/** The visit with one settled answer after the other made unsure. */
function doubted(visit: Visit): readonly Doubted[] {
  const named = namedCauses(visit);
  const answers = WEIGHED.flatMap((id): readonly Doubted[] => {
    const was = visit.answers[id];
    if (was === undefined || was === 'unsure') return [];
    const after = { ...visit, answers: { ...visit.answers, [id]: 'unsure' as const } };
    return [{ what: id, visit: after, byEarlier: byEarlierHistory(id, visit) }];
  });
  const conditions = CONDITION_IDS.flatMap((id): readonly Doubted[] => {
    const was = visit.conditions[id];
    if (was?.state === undefined || !asksWhetherItExplainsAll(id, named)) return [];
    const changed = (change: typeof was) => ({
      ...visit,
      conditions: { ...visit.conditions, [id]: { ...was, ...change } },
    });
    const explains = was.state === 'present' && was['explains-all'] !== undefined;
    return [
      // One named as the cause of a finding stays present, whatever its own answer says (D1).
      ...(named.includes(id)
        ? []
        : [
            {
              what: id,
              // What was said to be separate stays so, and closes it (D33).
              visit: changed({ state: 'unsure', 'explains-all': undefined }),
              byEarlier: false,
            },
          ]),
      ...(explains
        ? [
            {
              what: `${id} explains`,
              visit: changed({ 'explains-all': 'unsure' }),
              byEarlier: false,
            },
          ]
        : []),
    ];
  });
  return [...answers, ...conditions];
}

/** Met, with up to four places changed that leave it so. */
const met = fc.array(filling, { maxLength: 4 }).map((fillings) =>
  fillings.reduce((visit, [place, value]) => {
    const next = put(visit, place, value);
    return verdictOf(next) === 'met' ? next : visit;
  }, classicVisit),
);

/** They do not carry "met": nothing was observed, and an earlier pattern is asked only without a yes. */
const carriesMet = ({ what, byEarlier }: Doubted, visit: Visit): boolean => {
  const { answers } = visit;
  if (byEarlier || what.startsWith('observed-') || what === 'pain-source') return false;
  if (what === 'relief-by-movement-earlier') return answers['relief-by-movement'] !== 'yes';
  if (what === 'evening-pattern-earlier') return answers['evening-pattern'] !== 'yes';
  if (what === 'urge-to-move-earlier' || what === 'rest-onset-earlier' || what === 'legs-earlier')
    return isAsked(visit, what);
  return true;
};

export const UNSURE: readonly Law[] = [
  law(
    'unsure instead of yes or no: the verdict stays or opens, but by earlier history',
    likelyVisit,
    (visit) => {
      const was = verdictOf(visit);
      for (const { what, visit: after, byEarlier } of doubted(visit)) {
        const is = verdictOf(after);
        if (!byEarlier && is !== was && is !== 'indeterminate')
          expect.fail(`${what} unsure: ${was}, then ${is}`);
      }
    },
    1 / 4,
  ),
  law(
    'met: every answer that carries it opens it when unsure, and no other',
    met,
    (visit) => {
      for (const each of doubted(visit)) {
        const expected = carriesMet(each, visit) ? 'indeterminate' : 'met';
        const is = verdictOf(each.visit);
        if (is !== expected) expect.fail(`${each.what} unsure: ${is} for ${expected}`);
      }
    },
    1 / 4,
  ),
];
