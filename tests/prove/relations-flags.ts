/** A red flag that is added never makes the whole more reassuring (D4, D9). */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { HeadlineId, Tier, Within } from '../../src/rules/tables/results.ts';
import type { Decision } from '../../src/rules/decide.ts';
import { weakGroups } from '../../src/rules/facts/strength.ts';
import { HEADLINES } from '../../src/rules/tables/headline.ts';
import {
  COURSES,
  EXAM_IDS,
  ONSETS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  SIGNS,
  type ExamId,
  type SafetyId,
} from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { decided } from '../rules/a-visit.ts';
import { likelyVisit } from '../rules/any-visit.ts';
import { put, type Place } from '../rules/places.ts';
import { dates } from './one-finding.ts';
import { law, type Law } from './relations-law.ts';

const TIERS: readonly Tier[] = ['emergency', 'urgent', 'routine', 'note'];
const TIMES: readonly Within[] = ['now', 'same day', 'days', '2 weeks', 'routine'];
const HEADLINE_IDS: readonly HeadlineId[] = HEADLINES.rows.map((row) => row.id);

/**
 * The most pressing row that holds: lower is more pressing; the last place when none does. A look is
 * no time of a finding: it ends once the answer or the examination is there (D52).
 */
const pressing = ({ urgency }: Decision): number =>
  Math.min(
    TIERS.length * TIMES.length,
    ...urgency.all
      .filter(({ then }) => !then.look)
      .map(({ then }) => TIERS.indexOf(then.tier) * TIMES.length + TIMES.indexOf(then.within)),
  );
/** The row of D9 that leads: lower is less calm. */
const leadingRow = ({ headlines }: Decision): number => {
  const [first] = headlines;
  return first === undefined ? HEADLINE_IDS.length : HEADLINE_IDS.indexOf(first);
};

const timing = {
  onset: fc.constantFrom(...ONSETS),
  'within-minutes': fc.constant('yes'),
  'within-14-days': fc.constantFrom('yes', 'no'),
  course: fc.constantFrom(...COURSES),
};
const some = (choices: readonly string[]) =>
  fc.subarray([...choices], { maxLength: Math.min(3, choices.length) });

const saidYes = (id: SafetyId) =>
  fc.record(
    { answer: fc.constant('yes'), details: some(SAFETY_DETAILS[id]), ...timing },
    { requiredKeys: ['answer'] },
  );
/** Neither known and unchanged nor limited by pain: those are no red flags. */
const foundNew = (id: ExamId) =>
  fc.record(
    {
      state: fc.constant('abnormal'),
      signs: some(SIGNS[id]),
      side: fc.constantFrom('left', 'right', 'both'),
      distribution: fc.constantFrom('distal', 'proximal', 'whole-limb'),
      ...timing,
    },
    { requiredKeys: ['state'] },
  );

type Flag = readonly [Place, unknown];
const flag: fc.Arbitrary<Flag> = fc.oneof(
  fc
    .constantFrom(...SAFETY_IDS)
    .chain((key) => saidYes(key).map((value) => [{ area: 'safety', key }, value] as const)),
  fc
    .constantFrom(...EXAM_IDS)
    .chain((key) => foundNew(key).map((value) => [{ area: 'exam', key }, value] as const)),
);

/** Blank, "no", normal or not examined: only there is a flag added, and not refined. */
function wasQuiet(visit: Visit, { area, key }: Place): boolean {
  const safety = SAFETY_IDS.find((id) => area === 'safety' && id === key);
  if (safety !== undefined) return ['no', undefined].includes(visit.safety[safety]?.answer);
  const exam = EXAM_IDS.find((id) => area === 'exam' && id === key);
  if (exam === 'strength' && weakGroups(visit).length > 0) return false;
  const state = exam && visit.exam[exam]?.state;
  return state === undefined || state === 'normal' || state === 'not-examined';
}

/**
 * What is found says more than what was feared: where D3 and D4 let a finding refine a row that was
 * raised for not knowing it, urgency may fall. Each has a visit of its own in the tests.
 */
function refines(visit: Visit, place: Place, was: Decision): boolean {
  const { key } = place;
  const fired = was.urgency.fired.map(({ id }) => id);
  if (dates(visit, place)) return true;
  if (key === 'strength') {
    const feared = visit.safety['legs-weaker']?.answer === 'unsure';
    return feared || Object.values(visit.power).some((groups) => groups !== undefined);
  }
  // Wasting beside a loss of one root or nerve is of that root (D27).
  return key === 'light-touch' && fired.includes('U4');
}

const flagged = fc
  .tuple(likelyVisit, flag)
  .filter(([visit, [place]]) => wasQuiet(visit, place))
  .map(([visit, [place, value]]) => ({
    before: visit,
    place,
    after: visitSchema.parse(put(visit, place, value)),
  }));

/** Several findings at once, in pregnancy or not, so that one is part of the picture of another. */
const manyFlags = fc
  .tuple(
    likelyVisit,
    fc.array(flag, { minLength: 2, maxLength: 8 }),
    fc.constantFrom<Visit['answers']>({}, { sex: 'female', pregnant: 'yes', trimester: 'third' }),
  )
  .map(([visit, flags, answers]) =>
    visitSchema.parse(
      flags.reduce((each, [place, value]) => put(each, place, value), {
        ...visit,
        answers: { ...visit.answers, ...answers },
      }),
    ),
  );

const idsOf = ({ urgency }: Decision) => urgency.fired.map(({ id }) => id);
const leads = ({ headlines }: Decision, id: HeadlineId) => headlines[0] === id;

export const FLAGS: readonly Law[] = [
  law('a red flag added: urgency never falls', flagged, ({ before, place, after }) => {
    const [was, is] = [decided(before), decided(after)];
    if (pressing(is) <= pressing(was) || refines(before, place, was)) return;
    expect(idsOf(is)).toEqual(idsOf(was));
  }),
  law(
    'a red flag added: the headline never moves to a calmer row of D9',
    flagged,
    ({ before, place, after }) => {
      const [was, is] = [decided(before), decided(after)];
      if (leadingRow(is) <= leadingRow(was) || refines(before, place, was)) return;
      // A flag that calls for a further mimic opens the screen: then it no longer disagrees.
      if (leads(was, 'disagreement') && is.verdict === was.verdict) return;
      // From 80 on absent ankle jerks are a note (D4, R2): the item is examined, and counts as such.
      if (leads(was, 'met-examination-outstanding') && idsOf(is).includes('R2-note')) return;
      expect(is.headlines).toEqual(was.headlines);
    },
  ),
  law('what is part of the picture of another finding adds to no line', manyFlags, (visit) => {
    const { all, joined } = decided(visit).urgency;
    for (const [line, rows] of joined) {
      for (const { id, then } of rows) {
        const elsewhere = all.filter(
          (each) => then.yieldsTo.includes(each.id) && each.then.finding !== then.finding,
        );
        if (elsewhere.length > 0) expect.fail(`${id} is in the line of ${line}`);
      }
    }
  }),
];
