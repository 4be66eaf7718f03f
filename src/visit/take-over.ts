/** Several answers at once, read from elsewhere and accepted: one step to undo. */
import { MOST } from '../rules/record/lengths.ts';
import type { ConditionId, LabId, NumberId } from '../rules/record/ids.ts';
import { keysOf } from '../rules/record/keyed.ts';
import type {
  ConditionAnswer,
  LabValue,
  Medicine,
  TypedValue,
  Visit,
} from '../rules/record/visit.ts';
import { answer, setNumber } from './actions.ts';
import { addMedicine, changeMedicine } from './medicine-actions.ts';
import type { Origin } from './origin.ts';
import { setCondition, setLab } from './row-actions.ts';

type ById<K extends string, V> = { readonly [Id in K]?: V | undefined };

/**
 * What is taken over: numbers and values replace what stands there, conditions are answered, medicines
 * are added to those there. What is absent or blank changes nothing.
 */
export type TakenOver = {
  readonly labs?: ById<LabId, LabValue>;
  readonly numbers?: ById<NumberId, TypedValue>;
  readonly conditions?: ById<ConditionId, Pick<ConditionAnswer, 'state' | 'status'>>;
  readonly medicines?: readonly Medicine[];
  /** Left out where a medicine stands, or is taken over beside it. */
  readonly takesNone?: boolean;
};

/** How many more medicines a visit has room for. */
export const roomForMedicines = ({ medicines }: Visit): number => MOST.medicines - medicines.length;

/** A visit with each value of a table recorded in it. */
const withEach = <K extends string, V>(
  visit: Visit,
  table: ById<K, V>,
  record: (visit: Visit, id: K, value: V) => Visit,
): Visit =>
  keysOf<K>(table).reduce((next, id) => {
    const value = table[id];
    return value === undefined ? next : record(next, id, value);
  }, visit);

function withMedicine(visit: Visit, { name, ...details }: Medicine, origin: Origin): Visit {
  const next = addMedicine(visit, name);
  return next === visit ? visit : changeMedicine(next, next.medicines.length - 1, details, origin);
}

/**
 * All of it as one action, whoever it comes from: a pasted text, a file, a record or the patient. Each
 * value carries `origin`, where it came from and the day on which it was accepted, until its number, its
 * unit, its day or its name is edited; undo restores both. What a field cannot hold as it is stays out,
 * as if typed: none is cut. Whoever offers it has shown what it changes; see recorded-beside.ts.
 */
export const takeOver =
  (
    { labs = {}, numbers = {}, conditions = {}, medicines = [], takesNone = false }: TakenOver,
    origin: Origin,
  ) =>
  (visit: Visit): Visit => {
    const measured = withEach(visit, labs, (next, id, value) =>
      setLab(next, id, { ...value, ...origin }),
    );
    const counted = withEach(measured, numbers, (next, id, value) =>
      setNumber(next, id, { ...value, ...origin }),
    );
    const answered = withEach(counted, conditions, (next, id, { state, status }) =>
      state === undefined ? next : setCondition(next, id, { state, status, ...origin }),
    );
    const all = medicines.reduce((next, each) => withMedicine(next, each, origin), answered);
    return takesNone && all.medicines.length === 0 ? answer(all, 'takes-medicines', 'none') : all;
  };
