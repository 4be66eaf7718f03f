/**
 * The answers that a question might have been given instead, each as the whole visit with it. Where
 * they are without number, those that the rules tell apart are taken: numbers just below, at and just
 * above every limit, one detail or sign at a time, one medicine of each class. Free words are left.
 */
import { MEDICINE_CLASS_IDS } from '../rules/record/medicines/row.ts';
import { allMedicines } from '../rules/record/medicines/entries.ts';
import '../rules/record/medicines/listed.ts';
import { graded } from '../rules/facts/strength.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import { intervalOf, quantity } from '../rules/record/quantities.ts';
import { plainNumber, SCALE, scaled } from '../rules/logic/interval.ts';
import type { QuantityId } from '../rules/record/quantities.ts';
import type { Threshold } from '../rules/logic/interval.ts';
import type { Typed } from '../rules/logic/number.ts';
import { recordedAt as recordedIn } from '../rules/record/at-place.ts';
import { byPlace, type ByPart } from '../rules/record/places.ts';
import { placeInVisit } from '../rules/record/question-ids.ts';
import { MANY, QUESTIONS } from '../rules/record/questions.ts';
import { incidentalIsOffered, stateOf } from '../rules/facts/screen.ts';
import { LIMITS } from './thresholds.ts';
import {
  CONDITION_IDS,
  COURSES,
  GRADES,
  MUSCLES,
  ONSETS,
  SAFETY_DETAILS,
  SIDES,
  SIGNS,
  YES_NO_UNSURE,
  type ExamId,
  type Grade,
  type SafetyId,
  type Side,
} from '../rules/record/ids.ts';
import {
  emptyVisit,
  type AnswerId,
  type ConditionAnswer,
  type Finding,
  type ManyId,
  type QuestionId,
  type SafetyAnswer,
  type Visit,
} from '../rules/record/visit.ts';

const CONDITION_ANSWERS: readonly ConditionAnswer[] = [
  { state: 'absent' },
  { state: 'unsure' },
  { state: 'unsure', 'explains-all': 'no' },
  { state: 'present', 'explains-all': 'no' },
  { state: 'present', 'explains-all': 'unsure' },
  { state: 'present', 'explains-all': 'yes' },
];

const choices = (visit: Visit, id: AnswerId): readonly Visit[] =>
  // "None taken" is no answer while medicines are listed.
  id === 'takes-medicines' && visit.medicines.length > 0
    ? []
    : Object.keys(QUESTIONS[id].options).map((value) => ({
        ...visit,
        answers: { ...visit.answers, [id]: value },
      }));

/** Each choice alone, and each added to or taken from those that were made; never none at all. */
function severalChoices(visit: Visit, id: ManyId): readonly Visit[] {
  const chosen: readonly string[] = visit.many[id] ?? [];
  const offered = Object.keys(MANY[id].options);
  const toggled = offered.map((one) =>
    offered.filter((each) => chosen.includes(each) !== (each === one)),
  );
  const alone = chosen.length === 0 ? [] : offered.map((one) => [one]);
  return [...toggled, ...alone]
    .filter((each) => each.length > 0)
    .map((each) => ({ ...visit, many: { ...visit.many, [id]: each } }));
}

function safetyAnswers(visit: Visit, id: SafetyId): readonly Visit[] {
  const recorded = visit.safety[id];
  const details = SAFETY_DETAILS[id];
  const timed: readonly SafetyAnswer[] =
    recorded?.answer === 'yes'
      ? [
          ...ONSETS.map((onset) => ({ ...recorded, onset })),
          ...COURSES.map((course) => ({ ...recorded, course })),
        ]
      : [];
  const all: readonly SafetyAnswer[] = [
    ...YES_NO_UNSURE.map((answer) => ({ answer })),
    ...details.map((detail) => ({ answer: 'yes' as const, details: [detail] })),
    ...timed,
  ];
  return all.map((answer) => ({ ...visit, safety: { ...visit.safety, [id]: answer } }));
}

/** What else may be said of a finding that is recorded as abnormal: when, how it goes, its cause. */
function furtherFindings(visit: Visit, id: ExamId, finding: Finding): readonly Finding[] {
  const present = CONDITION_IDS.filter((each) => stateOf(visit, each) === 'present');
  return [
    ...ONSETS.map((onset) => ({ ...finding, onset })),
    ...COURSES.map((course) => ({ ...finding, course })),
    ...SIDES.map((side) => ({ ...finding, side })),
    { ...finding, side: 'both' },
    // Without a cause in the clinician's own words nothing counts as known.
    ...(finding['known-cause'] === undefined
      ? []
      : (['yes', 'no'] as const).map((known) => ({ ...finding, 'known-stable': known }))),
    ...(incidentalIsOffered(id, finding)
      ? [{ ...finding, attributed: { to: 'incidental' } as const }]
      : []),
    ...present.map((condition) => ({
      ...finding,
      attributed: { to: 'condition', condition } as const,
    })),
  ];
}

const withFinding = (visit: Visit, id: ExamId, finding: Finding): Visit => ({
  ...visit,
  exam: { ...visit.exam, [id]: finding },
  // Grades belong to the item: a strength that is normal has none below 5.
  ...(id === 'strength' && finding.state !== 'abnormal' ? { power: emptyVisit.power } : {}),
});

/** Power one group at a time where it was graded, else at the ankle: one side at 4 and 3, both at 4. */
function gradings(visit: Visit): readonly Visit[] {
  const recorded = MUSCLES.flatMap((muscle) =>
    SIDES.filter((side) => visit.power[muscle]?.[side] !== undefined).map(
      (side) => [muscle, side] as const,
    ),
  );
  const ankle = (sides: readonly Side[], grade: Grade): Visit => ({
    ...withFinding(visit, 'strength', { ...visit.exam.strength, state: 'abnormal' }),
    power: {
      ...emptyVisit.power,
      'ankle-dorsiflexion': Object.fromEntries(sides.map((side) => [side, grade])),
    },
  });
  if (recorded.length === 0)
    return [ankle(['right'], '4'), ankle(['right'], '3'), ankle(SIDES, '4')];
  const regraded = recorded.flatMap(([muscle, side]) =>
    GRADES.map((grade) =>
      graded({
        ...visit,
        power: { ...visit.power, [muscle]: { ...visit.power[muscle], [side]: grade } },
      }),
    ),
  );
  // Full power in one group says nothing while the item itself is blank.
  return regraded.filter(({ exam }) => exam.strength?.state !== undefined);
}

function findings(visit: Visit, id: ExamId): readonly Visit[] {
  const recorded = visit.exam[id];
  const all: readonly Finding[] = [
    { state: 'normal' },
    { state: 'not-examined' },
    ...(EXAM[id].mayBeUninterpretable ? [{ state: 'not-interpretable' } as const] : []),
    { state: 'abnormal' },
    ...SIGNS[id].map((sign) => ({ state: 'abnormal' as const, signs: [sign] })),
    ...(recorded?.state === 'abnormal' ? furtherFindings(visit, id, recorded) : []),
  ];
  return [
    ...all.map((finding) => withFinding(visit, id, finding)),
    ...(id === 'strength' ? gradings(visit) : []),
  ];
}

const limitsOf = (what: QuantityId): readonly Threshold[] =>
  LIMITS.find(({ of }) => of === what)?.limits ?? [];

/** Just below, at and just above each limit, in the unit that was typed where the limit has it. */
function around(
  what: QuantityId,
  typed: Typed | undefined,
  settled: Pick<Typed, 'unit-by'> = {},
): readonly Typed[] {
  const { units, whole } = quantity(what);
  return limitsOf(what).flatMap(({ at }) => {
    const unit =
      units.find((each) => each.unit === typed?.unit && at[each.unit] !== undefined)?.unit ??
      units.find((each) => at[each.unit] !== undefined)?.unit;
    const figure = unit === undefined ? undefined : at[unit];
    if (figure === undefined) return [];
    const decimals = plainNumber(figure).split('.')[1]?.length ?? 0;
    const step = whole === true ? SCALE : scaled('0.1') / 10 ** Math.max(0, decimals - 1);
    return [figure - step, figure, figure + step]
      .filter((value) => value >= 0)
      .map((value): Typed => ({ text: plainNumber(value), unit, reading: 'decimal', ...settled }))
      .filter((each) => intervalOf(what, each) !== undefined);
  });
}

/** The first listed medicine of each class, as one that begins each of the rules on medicines. */
const EXAMPLES: readonly string[] = MEDICINE_CLASS_IDS.flatMap((id) => {
  const first = allMedicines()
    .filter(({ classes }) => classes[0] === id)
    .at(-1);
  return first === undefined ? [] : [first.name];
});

const medicineLists = (visit: Visit): readonly Visit[] => {
  const answers = { ...visit.answers, 'takes-medicines': undefined };
  const without = visit.medicines.map((_each, at) => visit.medicines.toSpliced(at, 1));
  const added = EXAMPLES.map((name) => [...visit.medicines, { name }]);
  return [...without, ...added]
    .filter((medicines) => medicines.length > 0)
    .map((medicines) => ({ ...visit, answers, medicines }));
};

/** What is recorded of a question, as text to compare by. */
export const recordedAt = (visit: Visit, id: QuestionId): string =>
  JSON.stringify(recordedIn(visit, placeInVisit(id)) ?? null);

const POSSIBLE: ByPart<readonly [Visit], readonly Visit[]> = {
  answers: (id, visit) => choices(visit, id),
  many: (id, visit) => severalChoices(visit, id),
  words: () => [],
  numbers: (id, visit) =>
    around(id, visit.numbers[id]).map((typed) => ({
      ...visit,
      numbers: { ...visit.numbers, [id]: typed },
    })),
  labs: (id, visit) =>
    around(id, visit.labs[id], { 'unit-by': 'chosen' }).map((typed) => ({
      ...visit,
      labs: { ...visit.labs, [id]: typed },
    })),
  safety: (id, visit) => safetyAnswers(visit, id),
  conditions: (id, visit) =>
    CONDITION_ANSWERS.map((answer) => ({
      ...visit,
      conditions: { ...visit.conditions, [id]: answer },
    })),
  'another-cause': (_, visit) =>
    CONDITION_ANSWERS.map((answer) => ({ ...visit, 'another-cause': answer })),
  exam: (id, visit) => findings(visit, id),
  medicines: (_, visit) => medicineLists(visit),
};

/** The visits in which the question is answered in another way; the recorded answer may be among them. */
export const possibleAnswers = (visit: Visit, id: QuestionId): readonly Visit[] =>
  byPlace(POSSIBLE, placeInVisit(id), visit);
