/** The smallest visit on which something still differs, and what is recorded in it. */
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';

const parsed = (value: unknown): Visit | undefined => {
  const { success, data } = visitSchema.safeParse(value);
  return success ? data : undefined;
};

/** Every visit with one answer less: a key gone from a record, an element from a list. */
function* lessened(value: unknown): Generator {
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.toSpliced(index, 1);
    for (const [index, each] of value.entries()) {
      for (const less of lessened(each)) yield value.toSpliced(index, 1, less);
    }
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    for (const [key] of entries) {
      yield Object.fromEntries(entries.filter(([other]) => other !== key));
    }
    for (const [key, each] of entries) {
      for (const less of lessened(each)) yield { ...value, [key]: less };
    }
  }
}

/** Takes answers away, greedily, as long as the visit stays one and the difference stays. */
export function smallest(visit: Visit, differs: (visit: Visit) => boolean): Visit {
  let small = visit;
  let again = true;
  while (again) {
    again = false;
    for (const candidate of lessened(small)) {
      const less = parsed({ ...emptyVisit, ...(candidate as object) });
      if (less === undefined || JSON.stringify(less) === JSON.stringify(small) || !differs(less)) {
        continue;
      }
      small = less;
      again = true;
      break;
    }
  }
  return small;
}

/** The recorded parts of a visit, blanks left out. */
export const recorded = (visit: Visit): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(visit).filter(
        ([, value]) => typeof value !== 'object' || Object.keys(value).length > 0,
      ),
    ),
  );
