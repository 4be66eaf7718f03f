import type { Facts } from '../../facts/facts.ts';
import { holds, type Condition } from '../../logic/condition.ts';
import { CORE_MIMIC_IDS, EXTENDED_MIMIC_IDS, MIMIC_IDS, type MimicId } from '../../record/ids.ts';
import { CONDITIONS } from './conditions.ts';

export type Triggered = { readonly id: MimicId; readonly trigger: Condition<Facts> };

const triggersOf = (ids: readonly MimicId[]): readonly Triggered[] =>
  ids.flatMap((id) => {
    const { trigger } = CONDITIONS[id];
    return trigger === undefined ? [] : [{ id, trigger }];
  });

const ALL_TRIGGERS = triggersOf(MIMIC_IDS);
const EXTENDED_TRIGGERS = triggersOf(EXTENDED_MIMIC_IDS);

/**
 * The mimics that criterion 5 waits for (D1): the core, and each extended one whose trigger is
 * recorded. An undetermined trigger (medicines or age not recorded, "unsure", not examined) makes
 * nothing required: D1 says "recorded", and a blank would otherwise keep every visit open.
 */
export function requiredMimics(facts: Facts): readonly MimicId[] {
  let required: MimicId[] | undefined;
  for (const { id, trigger } of EXTENDED_TRIGGERS) {
    if (holds(trigger, facts) !== 'yes') continue;
    required ??= [...CORE_MIMIC_IDS];
    required.push(id);
  }
  return required ?? CORE_MIMIC_IDS;
}

/** The mimics that something recorded moves up, each with the trigger that does (D7, D14). */
export const movedUp = (facts: Facts): readonly Triggered[] =>
  ALL_TRIGGERS.filter(({ trigger }) => holds(trigger, facts) === 'yes');
