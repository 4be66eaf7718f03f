/** What is said of a red flag that rests on a value which is doubted, misdated or old (D67, D68). */
import type { Decision } from '../decide.ts';
import type { Facts } from '../facts/facts.ts';
import { readLab } from '../facts/lab.ts';
import { ageOf } from '../facts/sample.ts';
import { holds, type Condition } from '../logic/condition.ts';
import type { LabId } from '../record/ids.ts';
import type { QuestionId, Visit } from '../record/visit.ts';
import { restsOn } from '../tables/urgency/uncertain.ts';
import { quantity } from '../record/quantities.ts';
import { inTurn, listed, lower } from './phrases.ts';
import { nameOf } from './sample.ts';
import { SETTLE_UNIT } from './unread.ts';

type Uncertain = {
  /** The visit from which it is worded: what is doubted has a unit where that is said before it. */
  readonly worded: Visit;
  /** "If this is g/dL: "; empty where it stands whatever the unit. */
  readonly opens: string;
  /** "Repeat today. Settle the unit."; empty where nothing is unsettled. */
  readonly ends: string;
};

const isDoubted = (id: LabId, { labs }: Visit, today: string): boolean => {
  const read = readLab(id, labs[id], today);
  return read.kind === 'unread' && read.waits.includes('unit');
};

/** It waits, or is too old to be acted on without another. */
const isToRepeat = (id: LabId, { labs }: Visit, today: string): boolean => {
  const read = readLab(id, labs[id], today);
  return (
    (read.kind === 'unread' && read.waits.length > 0) ||
    (read.kind !== 'blank' && ageOf(labs[id]?.drawn, today) !== undefined)
  );
};

/** "If this is g/dL: "; of another value than the one that the flag is about, "If ferritin is in pmol/L: ". */
function condition(doubted: readonly LabId[], about: QuestionId, reading: Visit): string {
  if (doubted.length === 0) return '';
  const units = doubted.map((id) => {
    const { unit = '' } = reading.labs[id] ?? {};
    return about === `lab.${id}`
      ? `this is ${unit}`
      : `${quantity(id).missing ?? lower(nameOf(id))} is in ${unit}`;
  });
  return `If ${listed(units)}: `;
}

/** Of a row that stands; `about`: the question that it leads to. */
export function uncertain(
  when: Condition<Facts>,
  about: QuestionId,
  { visit, urgent, today }: Decision,
): Uncertain {
  const values = restsOn(when, urgent.known).filter((id) => visit.labs[id] !== undefined);
  const doubted = values.filter((id) => isDoubted(id, visit, today));
  const isOnlySo = holds(when, urgent.atLeast) !== 'yes';
  const opens = isOnlySo ? condition(doubted, about, urgent.visit) : '';
  return {
    worded: opens === '' ? visit : urgent.visit,
    opens,
    ends: inTurn(
      values.some((id) => isToRepeat(id, visit, today)) ? 'Repeat today.' : '',
      doubted.length > 0 ? SETTLE_UNIT : '',
    ),
  };
}
