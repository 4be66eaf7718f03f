/**
 * On drawn visits: what is told and found alike agrees, what the clinician suspects is never silent,
 * and a sign that is not said is not the mildest (D51, D52, D76).
 */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { graded } from '../../src/rules/facts/strength.ts';
import type { PressingId } from '../../src/rules/facts/suspects.ts';
import {
  COURSES,
  EXAM_IDS,
  ONSETS,
  SAFETY_DETAILS,
  SIGNS,
  type ExamId,
  type SafetyId,
  type Sign,
} from '../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer, Visit } from '../../src/rules/record/visit.ts';
import type { Within } from '../../src/rules/tables/results.ts';
import type { FindingId } from '../../src/rules/tables/urgency/pathway.ts';
import { decided } from '../rules/a-visit.ts';
import { likelyVisit } from '../rules/any-visit.ts';
import { fillsBlank, type Seen } from './finding-blanks.ts';
import { factsOf, lowers, ownTime, SAME_DAY, wholeTime } from './finding-times.ts';
import { law, type Law } from './relations-law.ts';

/** The same since, and as fast; the same course, or none. */
const timing = fc.record(
  {
    onset: fc.constantFrom(...ONSETS),
    'within-14-days': fc.constantFrom('yes', 'no'),
    'within-minutes': fc.constant('yes'),
    course: fc.constantFrom(...COURSES),
  },
  { requiredKeys: ['onset', 'course'] },
);

const PAIRS: readonly (readonly [FindingId, SafetyId, ExamId])[] = [
  ['weakness', 'legs-weaker', 'strength'],
  ['balance', 'legs-weaker', 'gait'],
  ['sacral', 'bladder-bowel-saddle', 'saddle-sphincter'],
  ['swelling', 'one-leg-swollen', 'oedema'],
  ['limb', 'limb-sudden', 'pulses'],
];

const FINDINGS = PAIRS.map(([finding]) => finding);

const told = (visit: Visit, id: SafetyId, answer: SafetyAnswer): Visit => ({
  ...visit,
  safety: { ...visit.safety, [id]: answer },
});
const found = (visit: Visit, id: ExamId, finding: Finding): Visit => ({
  ...visit,
  exam: { ...visit.exam, [id]: finding },
});

const some = <T>(choices: readonly T[]) => fc.subarray([...choices], { maxLength: 2 });

/** A finding that is new, and the same account of it that comes to it. */
const agreeing = fc
  .tuple(likelyVisit, fc.constantFrom(...PAIRS), timing)
  .chain(([visit, [finding, question, item], when]) =>
    fc
      .record({
        details: some<(typeof SAFETY_DETAILS)[SafetyId][number]>(SAFETY_DETAILS[question]),
        signs: some(SIGNS[item]),
        side: fc.constantFrom('right', 'both', undefined),
      })
      .map(({ details, signs, side }) => {
        const before = found(told(visit, question, { answer: 'no' }), item, {
          state: 'abnormal',
          signs,
          side,
          ...when,
        });
        return {
          finding,
          before,
          after: told(before, question, { answer: 'yes', details, ...when }),
        };
      }),
  );

const seen = (visit: Visit): Seen => ({ visit: graded(visit), known: factsOf(visit) });

/** D76, written again. */
const SUSPECTED: Readonly<Record<PressingId, readonly [present: Within, unsure: Within]>> = {
  'cauda-equina': ['now', 'same day'],
  stroke: ['now', 'same day'],
  'limb-ischaemia': ['now', 'same day'],
  'deep-vein-thrombosis': ['same day', 'days'],
  'septic-joint': ['now', 'same day'],
  'inflammatory-neuropathy': ['now', 'same day'],
  'cord-compression': ['now', 'same day'],
  'motor-neurone': ['2 weeks', 'routine'],
  'compartment-syndrome': ['now', 'same day'],
  'pulmonary-embolism': ['now', 'same day'],
};
const PRESSING = Object.keys(SUSPECTED).filter((id): id is PressingId => id in SUSPECTED);

/** The visit in which nothing names the condition as a cause. */
const without = (visit: Visit, id: PressingId): Visit => ({
  ...visit,
  conditions: { ...visit.conditions, [id]: undefined },
  exam: Object.fromEntries(
    Object.entries(visit.exam).map(([item, finding]) => [
      item,
      finding?.attributed?.to === 'condition' && finding.attributed.condition === id
        ? { ...finding, attributed: undefined }
        : finding,
    ]),
  ),
});

const suspecting = fc
  .tuple(
    likelyVisit,
    fc.constantFrom(...PRESSING),
    fc.constantFrom('present', 'unsure', 'named'),
    fc.constantFrom(...EXAM_IDS),
  )
  .map(([drawn, id, way, item]) => {
    const visit = without(drawn, id);
    const after: Visit =
      way === 'named'
        ? found(visit, item, {
            state: 'abnormal',
            onset: 'longer',
            attributed: { to: 'condition', condition: id },
          })
        : { ...visit, conditions: { ...visit.conditions, [id]: { state: way } } };
    return { id, way, after };
  });

/**
 * What a finding whose kind is not said reads as; elsewhere it is no milder than every named one.
 * Wasting and fasciculation are no kinds of weakness.
 */
const READS_AS: Readonly<Partial<Record<ExamId, Sign>>> = {
  gait: 'ataxic',
  pulses: 'absent',
  'skin-veins': 'ulcer',
};
const KINDS = EXAM_IDS.filter((id) => SIGNS[id].length > 1 && id !== 'strength');

const unsaid = fc
  .tuple(
    likelyVisit,
    fc.constantFrom(...KINDS),
    timing,
    fc.constantFrom('right', 'both', undefined),
  )
  .map(([visit, item, when, side]) => ({ visit, item, when, side }));

export const ACCOUNTS: readonly Law[] = [
  law(
    'the same account beside what is found: no time is lowered',
    agreeing,
    ({ finding, before, after }) => {
      const [was, is] = [seen(before), seen(after)];
      if (FINDINGS.some((each) => fillsBlank(was, is, each))) return;
      const ofVisit = lowers(wholeTime(was.known), wholeTime(is.known));
      if (ofVisit || lowers(ownTime(was.known, finding), ownTime(is.known, finding)))
        expect.fail(`${finding} is lowered${ofVisit ? ', and the visit' : ''}`);
    },
  ),
  law(
    'what is suspected has its row, at its time, and leads no calm headline',
    suspecting,
    ({ id, way, after }) => {
      const { urgency, headlines } = decided(after);
      const [present, unsure] = SUSPECTED[id];
      const wanted =
        way === 'unsure' ? (`suspect-${id}-unsure` as const) : (`suspect-${id}` as const);
      const row = urgency.all.find((each) => each.id === wanted);
      expect(row?.then.within).toBe(way === 'unsure' ? unsure : present);
      // It has no line of its own only where a line, or a row of the same time in it, names it (D53, D76).
      const named = urgency.fired.flatMap(({ id: line, then }) => [
        line,
        ...(urgency.joined.get(line) ?? [])
          .filter((each) => each.then.within === then.within)
          .map((each) => each.id),
      ]);
      expect([wanted, ...(row?.then.saidBy ?? [])].some((each) => named.includes(each))).toBe(true);
      expect(['emergency', 'urgent', 'routine-finding']).toContain(headlines[0]);
    },
  ),
  law('a sign that is not said is not the mildest', unsaid, ({ visit, item, when, side }) => {
    const timeWith = (signs: readonly Sign[]) =>
      wholeTime(
        factsOf(found(visit, item, { state: 'abnormal', signs: [...signs], side, ...when })),
      ).looked;
    const named = READS_AS[item];
    const mildest = Math.max(
      ...(named === undefined ? SIGNS[item] : [named]).map((sign) => timeWith([sign])),
    );
    // The most careful value that would be an emergency is a look the same day until it is said (D52).
    const is = timeWith([]);
    if (is > Math.max(SAME_DAY, mildest)) expect.fail(`${item}: ${is} for ${mildest}`);
  }),
];
