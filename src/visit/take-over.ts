/** Several answers at once, read from elsewhere and accepted: one step to undo. */
import { MOST } from '../rules/record/lengths.ts';
import type { LabId } from '../rules/record/ids.ts';
import { keysOf } from '../rules/record/keyed.ts';
import type { LabValue, Medicine, Visit } from '../rules/record/visit.ts';
import { answer } from './actions.ts';
import { addMedicine, changeMedicine } from './medicine-actions.ts';
import { setLab } from './row-actions.ts';

/** What is taken over: values replace what stands at their test, medicines are added to those there. */
export type TakenOver = {
  readonly labs: Readonly<Partial<Record<LabId, LabValue>>>;
  readonly medicines: readonly Medicine[];
  readonly takesNone: boolean;
};

/** How many more medicines a visit has room for. */
export const roomForMedicines = ({ medicines }: Visit): number => MOST.medicines - medicines.length;

function withMedicine(visit: Visit, { name, ...details }: Medicine): Visit {
  const next = addMedicine(visit, name);
  return next === visit ? visit : changeMedicine(next, next.medicines.length - 1, details);
}

/** All of it, as one action. Whoever offers it has shown what it changes; see recorded-beside.ts. */
export const takeOver =
  ({ labs, medicines, takesNone }: TakenOver) =>
  (visit: Visit): Visit => {
    const measured = keysOf<LabId>(labs).reduce((next, id) => setLab(next, id, labs[id]), visit);
    const taken = medicines.reduce(withMedicine, measured);
    return takesNone && taken.medicines.length === 0
      ? answer(taken, 'takes-medicines', 'none')
      : taken;
  };
