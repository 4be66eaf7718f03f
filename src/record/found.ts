/**
 * What a record offers to a visit, and what of it was passed over and why. Nothing is taken over here, and
 * nothing is guessed: a code and its unit must agree, and whatever is in doubt is no offer.
 */
import { medicineIn } from './found-medicine.ts';
import { patientOffers } from './found-patient.ts';
import { resultIn, type FoundResult } from './found-result.ts';
import type { Found, PassedOver, Read } from './offer.ts';
import type { Records, Several } from './read.ts';
import type { Result } from './problem.ts';
import type { RequestRead } from './shape.ts';

/** Of each test, the newest so many are shown. */
const MOST_SHOWN = 3;

/** The newest first; of two of one moment, as they came. */
const newestFirst = (one: FoundResult, other: FoundResult): number =>
  one.at === other.at ? 0 : one.at < other.at ? 1 : -1;

/** By the day that is shown or by that of UTC: an evening in one zone is the next day in another. */
const isSameDay = (one: FoundResult, other: FoundResult): boolean =>
  one.value.drawn === other.value.drawn || one.at.slice(0, 10) === other.at.slice(0, 10);

const differs = (one: FoundResult, other: FoundResult): boolean =>
  isSameDay(one, other) && other.says !== one.says;

/**
 * Of one test: only the newest is taken over with all else, and only where no other of its day differs
 * and none of that day or later was `passed` over.
 */
function ofOneTest(results: readonly FoundResult[], passed: readonly PassedOver[]): Found {
  const sorted = results.toSorted(newestFirst);
  const shown = sorted.slice(0, MOST_SHOWN);
  const older = sorted.length - shown.length;
  const [newest] = sorted;
  const isBehind = passed.some(
    ({ what, day = '' }) => what === newest?.name && day >= (newest.value.drawn ?? ''),
  );
  const behind = ', and one of that day or later was passed over';
  return {
    rows: shown.map((each, nth) => ({
      key: each.key,
      offer: { kind: 'lab', id: each.lab, value: each.value },
      name: each.name,
      says: each.says,
      source: `${each.source}${nth === 0 && isBehind ? behind : ''}`,
      byItself: nth > 0 || isBehind || each.isOld || sorted.some((other) => differs(each, other)),
    })),
    passed:
      older === 0
        ? []
        : [{ what: newest?.name ?? '', why: `${older} older than the ${MOST_SHOWN} shown` }],
  };
}

function partedBy<T, V>(all: readonly T[], read: (each: T) => Read<V> | undefined) {
  const found = all.flatMap((each) => read(each) ?? []);
  return {
    values: found.flatMap((each) => (each.ok ? [each.value] : [])),
    passed: found.flatMap((each) => (each.ok ? [] : [each.passed])),
  };
}

/** What was there and is not among what was read. */
function missing<T>(what: string, list: Result<Several<T>>): readonly PassedOver[] {
  if (!list.ok) return [{ what, why: list.problem.says }];
  const { unread, more } = list.value;
  return [
    ...(unread === 0 ? [] : [{ what, why: `${unread} could not be read` }]),
    ...(more ? [{ what, why: 'there are more in the record than were asked for' }] : []),
  ];
}

/** One without a day comes last: nobody knows when it was ordered. */
const lastOrderedFirst = (
  { authoredOn: one = '' }: RequestRead,
  { authoredOn: other = '' }: RequestRead,
): number => (one === other ? 0 : one < other ? 1 : -1);

const resourcesIn = <T>(list: Result<Several<T>>): readonly T[] =>
  list.ok ? list.value.resources : [];

/** `iss`: the base address of the record, by which it may name its patient. `today`: `YYYY-MM-DD`. */
export function foundIn(records: Records, iss: string, today: string): Found {
  const { patient, observations, requests } = records;
  const own = [`Patient/${patient.id}`, `${iss}/Patient/${patient.id}`];
  const about = patientOffers(patient, today);
  const results = partedBy(resourcesIn(observations), (each) => resultIn(each, own, today));
  const medicines = partedBy(resourcesIn(requests).toSorted(lastOrderedFirst), (each) =>
    medicineIn(each, own),
  );
  // The same result told twice is one row, and so is the same medicine ordered twice: the last order is.
  const once = [...new Map(results.values.map((each) => [each.key, each])).values()];
  const tests = [...new Set(once.map(({ lab }) => lab))].map((lab) =>
    ofOneTest(
      once.filter((each) => each.lab === lab),
      results.passed,
    ),
  );
  const named = medicines.values.filter(
    (row, at) =>
      medicines.values.findIndex((other) => other.key.toLowerCase() === row.key.toLowerCase()) ===
      at,
  );
  // One that could not be read may be a newer one of any test.
  const isUnsure = observations.ok && observations.value.unread > 0;
  const measured = tests
    .flatMap(({ rows }) => rows)
    .map((row) => ({ ...row, byItself: row.byItself || isUnsure }));
  return {
    rows: [...about.rows, ...measured, ...named],
    passed: [
      ...about.passed,
      ...tests.flatMap(({ passed }) => passed),
      ...results.passed,
      ...missing('Results', observations),
      ...medicines.passed,
      ...missing('Medicines', requests),
    ],
  };
}
