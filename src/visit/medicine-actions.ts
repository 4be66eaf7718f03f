/**
 * What a clinician can do to the medicines of a visit. The list comes with it, and the rules read what
 * is recorded here by the list.
 */
import { MEDICINE_DATES } from '../rules/record/ids.ts';
import { LONGEST, MOST } from '../rules/record/lengths.ts';
import '../rules/record/medicines/listed.ts';
import { same } from '../rules/record/same.ts';
import { isVisible } from '../rules/record/visible.ts';
import type { Medicine, Visit } from '../rules/record/visit.ts';
import { answer } from './actions.ts';
import { originAfter, type Origin } from './origin.ts';
import { filled, TYPED_HERE, words, type Patch } from './patch.ts';
import { change, type VisitStore } from './store.ts';

export function addMedicine(visit: Visit, name: string): Visit {
  const recorded = name.trim();
  if (recorded.length > LONGEST.medicine || visit.medicines.length >= MOST.medicines) return visit;
  if (!isVisible(recorded)) return visit;
  const next = { ...visit, medicines: [...visit.medicines, { name: recorded }] };
  return answer(next, 'takes-medicines', undefined);
}

/** Names are parted by commas, semicolons and lines; a comma within a number parts nothing. */
const BETWEEN = /[;\n]|,(?!\d)/u;

/** Adds each name that is typed. `rest` are those that cannot be recorded as they are: none is cut. */
export function addMedicines(
  visit: Visit,
  text: string,
): { readonly visit: Visit; readonly rest: string } {
  let next = visit;
  const rest: string[] = [];
  for (const name of text.split(BETWEEN).filter(isVisible)) {
    const before = next;
    next = addMedicine(next, name);
    if (next === before) rest.push(name.trim());
  }
  return { visit: next, rest: rest.join('; ') };
}

/** `origin`: where what changes is taken over from; what is said of it here has none. */
export function changeMedicine(
  visit: Visit,
  index: number,
  patch: Patch<Omit<Medicine, 'name'>>,
  origin?: Origin,
): Visit {
  const before = visit.medicines[index];
  if (before === undefined) return visit;
  const dates = MEDICINE_DATES.filter((id) => id in patch).map((id) => [
    id,
    words(patch[id], before[id], LONGEST.date),
  ]);
  const changed = {
    ...before,
    ...patch,
    ...('time' in patch ? { time: words(patch.time, before.time) } : {}),
    ...Object.fromEntries(dates),
  };
  const next = filled({ ...changed, ...(origin ?? originAfter(before, changed)) });
  return next === undefined || same(before, next)
    ? visit
    : { ...visit, medicines: visit.medicines.with(index, next) };
}

/** Another name in its place, as one that was offered for a slip; what was said of it stays. */
export function renameMedicine(visit: Visit, index: number, to: string): Visit {
  const before = visit.medicines[index];
  const name = to.trim().slice(0, LONGEST.medicine);
  return before === undefined || name === '' || name === before.name
    ? visit
    : {
        ...visit,
        medicines: visit.medicines.with(index, { ...before, name, ...TYPED_HERE }),
      };
}

export const removeMedicine = (visit: Visit, index: number): Visit =>
  visit.medicines[index] === undefined
    ? visit
    : { ...visit, medicines: visit.medicines.toSpliced(index, 1) };

/** Records the medicines that are typed and were not added, each as it is typed; the rest stays typed. */
export function recordTyped(store: VisitStore): void {
  const { medicines, ...others } = store.drafts.getState();
  if (medicines === undefined) return;
  const { visit, rest } = addMedicines(store.getState().visit, medicines);
  change(store, () => visit);
  store.drafts.setState(rest === '' ? others : { ...others, medicines: rest }, true);
}
