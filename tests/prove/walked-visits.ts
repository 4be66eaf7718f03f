/**
 * Random visits by the million: walks that start at a plain visit and change one to three answers at
 * each step, so that neighbours differ in little, as they do while a visit is recorded. One walk in
 * twenty is wild: it draws from the whole schema, sense or not.
 */
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { seeded, type Chance } from '../bench/seeded.ts';
import { classicVisit, clearVisit, visitWith } from '../rules/a-visit.ts';
import { put, type Place } from '../rules/places.ts';
import { DRAWN } from './drawn-values.ts';

const observed = visitWith(clearVisit, {
  age: '80',
  answers: {
    'cannot-describe': 'yes',
    'observed-discomfort': 'yes',
    'observed-activity': 'yes',
    'observed-rest': 'yes',
    'observed-relief': 'yes',
    'observed-evening': 'yes',
    'pain-source': 'absent',
  },
});
const child = visitWith(classicVisit, {
  age: '10',
  answers: { 'described-by': 'own-words' },
  conditions: {
    'growing-pains': { state: 'absent' },
    adhd: { state: 'absent' },
    tics: { state: 'absent' },
  },
});
const carers = visitWith(child, { answers: { 'described-by': 'carer' } });
const pregnant = visitWith(classicVisit, {
  age: '30',
  answers: { sex: 'female', pregnant: 'yes' },
});

const settled = visitWith(classicVisit, {
  answers: {
    duration: 'over-12-months',
    'lifetime-events': '5-or-more',
    significance: 'yes',
    'own-judgement': 'yes',
  },
  frequency: '3',
});

/** Who takes levodopa, which the symptoms follow, and has said when they begin (D31, D70). */
const onLevodopa = visitWith(classicVisit, {
  answers: { 'takes-medicines': undefined, 'follows-levodopa': 'yes' },
  medicines: [{ name: 'levodopa', use: 'taking' }],
  words: { 'clock-now': '14:00', 'clock-at-start': '20:00' },
});
/** Iron is low and the blood count is not, at an age at which that is looked into (D21). */
const shortOfIron = visitWith(classicVisit, {
  age: '70',
  labs: { ferritin: ['18', 'ng/mL'], tsat: ['22', '%'], haemoglobin: ['14', 'g/dL'] },
});
const anExample: Visit = { ...settled, example: true };

/** Where walks start: classic ones most often, since there one answer matters most. */
const BASES: readonly Visit[] = [
  settled,
  settled,
  classicVisit,
  classicVisit,
  clearVisit,
  emptyVisit,
  { ...classicVisit, exam: {}, safety: {} },
  observed,
  child,
  carers,
  pregnant,
  onLevodopa,
  shortOfIron,
  anExample,
];

/** A walk is left before little of its start is left. */
const STEPS = 15;
const WILD = 1 / 20;
const GOES_BACK = 0.3;

function valueAt(visit: Visit, { area, key }: Place): unknown {
  const found: unknown = Reflect.get(visit, area);
  return area === 'medicines' || area === 'another-cause' || typeof found !== 'object'
    ? found
    : Object.entries(found ?? {}).find(([each]) => each === key)?.[1];
}

function without(visit: Visit, { area, key }: Place): Visit {
  if (area === 'medicines' || area === 'another-cause') {
    return { ...visit, [area]: emptyVisit[area] };
  }
  return { ...visit, [area]: { ...visit[area], [key]: undefined } };
}

/** A medicine that is recorded takes "takes none" with it, as on the screen. */
const withoutNone = (visit: Visit): Visit =>
  visit.medicines.length === 0 || visit.answers['takes-medicines'] === undefined
    ? visit
    : without(visit, { area: 'answers', key: 'takes-medicines' });

/** One place drawn anew, or put back to what it was at the start. */
function step(visit: Visit, base: Visit, chance: Chance, wild: boolean): Visit {
  const [place, draw] = chance.oneOf(DRAWN);
  if (!chance.happens(GOES_BACK)) return put(visit, place, draw(chance, wild));
  const was = valueAt(base, place);
  return was === undefined ? without(visit, place) : put(visit, place, was);
}

/** `count` visits, the same ones for the same seed. */
export function* walkedVisits(seed: number, count: number): Generator<Visit> {
  const chance = seeded(seed);
  let given = 0;
  while (given < count) {
    const base = chance.oneOf(BASES);
    const wild = chance.happens(WILD);
    let visit = base;
    if (wild) {
      for (const [place, draw] of DRAWN) {
        if (chance.happens(0.5)) visit = withoutNone(put(visit, place, draw(chance, true)));
      }
    }
    for (let at = 0; at < STEPS && given < count; at += 1, given += 1) {
      const changes = chance.oneOf([1, 2, 3]);
      for (let each = 0; each < changes; each += 1) {
        visit = withoutNone(step(visit, base, chance, wild));
      }
      yield visit;
    }
  }
}
