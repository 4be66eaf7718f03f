/** One thing that the rules are held to. Read in the Evidence area; no rule reads it. */

export type Requirement = {
  readonly id: string;
  /** A few words. */
  readonly name: string;
  readonly says: string;
  /** Tables ("irlssg") and rows ("iron/iron.adult.oralOrIv") that carry it; none where code alone does. */
  readonly rules: readonly string[];
};

export const held = (
  id: string,
  name: string,
  says: string,
  ...rules: readonly string[]
): Requirement => ({ id, name, says, rules });

/** Of a decision that only the rows that cite it carry. */
export const decided = (id: string, name: string, says: string): Requirement =>
  held(id, name, says);
