/** Varied visits, from nearly blank to complete: mostly quiet answers, some of them not. */
import { MANY, QUESTIONS } from '../../src/rules/record/questions.ts';
import { quantity, type QuantityId } from '../../src/rules/record/quantities.ts';
import {
  CONDITION_IDS,
  COURSES,
  EXAM_IDS,
  GRADES,
  LAB_IDS,
  MUSCLES,
  NUMBER_IDS,
  ONSETS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  SIGNS,
} from '../../src/rules/record/ids.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { seeded, type Chance } from './seeded.ts';

/** How much of a visit is recorded. A real one passes through all of these. */
const COMPLETENESS = [0.05, 0.25, 0.5, 0.75, 1] as const;
const QUIET = 0.75;
const QUIET_CHOICES: readonly string[] = ['no', 'absent', 'normal'];
const MEDICINES = ['metoclopramide', 'sertraline', 'pramipexole', 'metformin', 'a herbal tea'];

function visitOf(chance: Chance, completeness: number): Visit {
  const some = <K extends string, V>(ids: readonly K[], value: (id: K) => V) =>
    Object.fromEntries(ids.filter(() => chance.happens(completeness)).map((id) => [id, value(id)]));
  const choice = (choices: readonly string[]) => {
    const quiet = choices.find((each) => QUIET_CHOICES.includes(each));
    return quiet !== undefined && chance.happens(QUIET) ? quiet : chance.oneOf(choices);
  };
  const few = (choices: readonly string[]) => choices.filter(() => chance.happens(1 - QUIET));
  const timing = () => ({ onset: chance.oneOf(ONSETS), course: chance.oneOf(COURSES) });
  const typed = (id: QuantityId) => {
    const { units, whole } = quantity(id);
    const { unit, soft } = chance.oneOf(units);
    const [low, high] = soft.map(Number);
    // The cube keeps most values near the lower end, where the limits lie.
    const value = (low ?? 0) + ((high ?? 0) - (low ?? 0)) * chance.next() ** 3;
    return { text: value.toFixed(whole === true ? 0 : 1), unit, drawn: '2026-11-02' };
  };
  const lab = (id: QuantityId) => ({ ...typed(id), 'unit-by': 'chosen' });
  const finding = (id: (typeof EXAM_IDS)[number]) => {
    const state = choice(['normal', 'abnormal', 'not-interpretable', 'not-examined']);
    return state === 'abnormal' ? { state, signs: few(SIGNS[id]), ...timing() } : { state };
  };
  const safety = (id: (typeof SAFETY_IDS)[number]) => {
    const answer = choice(['yes', 'no', 'unsure']);
    return answer === 'yes'
      ? { answer, details: few(SAFETY_DETAILS[id]), ...timing() }
      : { answer };
  };
  const grade = () => (chance.happens(QUIET) ? '5' : chance.oneOf(GRADES));
  const questions = QUESTIONS as Readonly<Record<string, { options: object }>>;
  const many = MANY as Readonly<Record<string, { options: object }>>;
  // The first four criteria hold more often than not, as they do in a clinic for RLS.
  const criterion = () => (chance.happens(QUIET) ? 'yes' : chance.oneOf(['no', 'unsure']));
  const visit = visitSchema.parse({
    answers: {
      ...some(Object.keys(questions), (id) => choice(Object.keys(questions[id]?.options ?? {}))),
      ...some(['urge-to-move', 'rest-onset', 'relief-by-movement', 'evening-pattern'], criterion),
    },
    many: some(Object.keys(many), (id) => few(Object.keys(many[id]?.options ?? {}))),
    words: {},
    numbers: some(NUMBER_IDS, typed),
    safety: some(SAFETY_IDS, safety),
    conditions: some(CONDITION_IDS, () => ({ state: choice(['absent', 'present', 'unsure']) })),
    'another-cause': {},
    exam: some(EXAM_IDS, finding),
    power: some(MUSCLES, () => ({ left: grade(), right: grade() })),
    labs: some(LAB_IDS, lab),
    medicines: few(MEDICINES).map((name) => ({
      name,
      use: 'taking',
      began: chance.oneOf(['starting', 'no']),
    })),
  });
  return canonical(visit);
}

/** `count` visits, the same ones in every run. */
export function variedVisits(count: number): readonly Visit[] {
  const chance = seeded(1685);
  return Array.from({ length: count }, (_, index) =>
    visitOf(chance, COMPLETENESS[index % COMPLETENESS.length] ?? 1),
  );
}
