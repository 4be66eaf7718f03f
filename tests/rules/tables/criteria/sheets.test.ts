/** All sheets of the four symptom criteria against the rule spelt out plainly (D2, D8, D34, D35). */
import { describe, expect, test } from 'vitest';
import { first } from '../../../../src/rules/logic/table.ts';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import type { CriterionValue } from '../../../../src/rules/tables/criteria/result.ts';
import type { VerdictFacts } from '../../../../src/rules/tables/criteria/values.ts';
import type { VerdictId } from '../../../../src/rules/tables/results.ts';
import { IRLSSG_VERDICT } from '../../../../src/rules/tables/verdicts/irlssg.ts';
import { oneIn } from '../../../prove/tries.ts';
import { classicVisit, decided, visitWith } from '../../a-visit.ts';
import { ANSWERS, type Answer } from './readings.ts';

/** Not treated, treated, and a medicine for RLS with nothing said of treatment. */
type Treated = 'no' | 'yes' | 'not said';

/** The answer now, and how it was earlier: asked of a no and of an unsure. */
type Pair = readonly [now: Answer, earlier: Answer];
const PAIRS: readonly Pair[] = [
  ['yes', undefined],
  [undefined, undefined],
  ...(['no', 'unsure'] as const).flatMap((now) => ANSWERS.map((earlier): Pair => [now, earlier])),
];
/** Criteria 1 and 2 are asked about earlier only while it is treated. */
const pairsOf = (treated: Treated): readonly Pair[] =>
  treated === 'yes' ? PAIRS : ANSWERS.map((now) => [now, undefined]);

type Legs = 'take part' | { readonly earlier: Answer };

const isUrge = ([now, earlier]: Pair): boolean =>
  now === 'yes' || ((now === 'no' || now === 'unsure') && earlier === 'yes');

/** Of legs that take no part it is asked, with an urge, whether they ever did. */
const legsOf = (urge: Pair): readonly Legs[] => [
  'take part',
  ...(isUrge(urge) ? ANSWERS.map((earlier) => ({ earlier })) : [{ earlier: undefined }]),
];

function verdictBy(five: readonly CriterionValue[]): VerdictId {
  if (five.includes('no')) return 'not-met';
  return five.every((value) => value === 'yes') ? 'met' : 'indeterminate';
}

/** Now or earlier; a no is none while it is not said whether it is treated. */
function nowOrEarlier([now, earlier]: Pair, treated: Treated): CriterionValue {
  if (now === 'yes') return 'yes';
  if (now === undefined) return 'open';
  if (earlier === 'yes') return 'yes';
  return now === 'no' && earlier === 'no' && treated !== 'not said' ? 'no' : 'open';
}

/** Untreated, the answer now decides by itself. */
function nowOrBefore(pair: Pair, treated: Treated): CriterionValue {
  if (treated === 'yes') return nowOrEarlier(pair, treated);
  const [now] = pair;
  if (now === 'yes') return 'yes';
  return now === 'no' && treated === 'no' ? 'no' : 'open';
}

function urgeOf(urge: Pair, legs: Legs, treated: Treated): CriterionValue {
  const value = nowOrBefore(urge, treated);
  if (legs === 'take part' || value !== 'yes') return value;
  return legs.earlier === 'yes' || legs.earlier === 'no' ? legs.earlier : 'open';
}

const base = visitWith(classicVisit, { medicines: ['pregabalin'] });

/** On pregabalin throughout: "no" is said of the untreated. */
const answersOf = (
  treated: Treated,
  urge: Pair,
  legs: Legs,
  rest: Pair,
  relief: Pair,
  evening: Pair,
) => ({
  ...base.answers,
  'treated-now': treated === 'not said' ? undefined : treated,
  'urge-to-move': urge[0],
  'urge-to-move-earlier': urge[1],
  'legs-earlier': legs === 'take part' ? undefined : legs.earlier,
  'rest-onset': rest[0],
  'rest-onset-earlier': rest[1],
  'relief-by-movement': relief[0],
  'relief-by-movement-earlier': relief[1],
  'evening-pattern': evening[0],
  'evening-pattern-earlier': evening[1],
});

const SHEETS = [
  ['no', 3 * 11 * 4 * 100],
  ['not said', 3 * 11 * 4 * 100],
  ['yes', 3 * 29 * 10 * 100],
] as const;

const FIFTHS = ['yes', 'no', 'open'] as const;

/** The verdict that the table gives, criterion 5 being as named. */
function verdictWith(known: VerdictFacts, fifth: CriterionValue): VerdictId {
  const outcome = first(IRLSSG_VERDICT, { ...known, 'criterion-5': fifth });
  return outcome.status === 'open' ? 'indeterminate' : outcome.row.then.verdict;
}

describe(
  'the 113,400 sheets, or one in seven of them, against the rule spelt out plainly',
  { tags: 'long' },
  () => {
    test.each(SHEETS)(
      'treated now %s: %i sheets, criterion 5 yes, no and open',
      (treated, sheets) => {
        const all = pairsOf(treated).flatMap((urge) =>
          legsOf(urge).flatMap((legs) =>
            pairsOf(treated).flatMap((rest) =>
              PAIRS.flatMap((relief) =>
                PAIRS.map((evening) => ({ urge, legs, rest, relief, evening })),
              ),
            ),
          ),
        );
        const wrong: string[] = [];
        for (const { urge, legs, rest, relief, evening } of oneIn(7, all)) {
          const many: Visit['many'] = legs === 'take part' ? base.many : { sites: ['arms'] };
          const answers = answersOf(treated, urge, legs, rest, relief, evening);
          const { known } = decided({ ...base, answers, many });
          const four = [
            urgeOf(urge, legs, treated),
            nowOrBefore(rest, treated),
            nowOrEarlier(relief, treated),
            nowOrEarlier(evening, treated),
          ];
          const got = ([1, 2, 3, 4] as const).map((number) => known[`criterion-${number}`]);
          for (const fifth of FIFTHS) {
            if (
              got.join() !== four.join() ||
              verdictWith(known, fifth) !== verdictBy([...four, fifth])
            )
              wrong.push(JSON.stringify([urge, legs, rest, relief, evening, fifth]));
          }
        }
        expect(all.length * FIFTHS.length).toBe(sheets);
        expect(wrong).toEqual([]);
      },
    );

    test('so many, counted', () => {
      expect(SHEETS.reduce((sum, [, sheets]) => sum + sheets, 0)).toBe(113_400);
    });
  },
);
