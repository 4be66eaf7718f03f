/** Whether a text holds anything that is seen: a name of spaces, or of marks without a shape, is none. */

/** Letters, digits and signs; the blanks that count among them have no shape either. */
const SHAPE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const SHAPELESS = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

export const isVisible = (text: string): boolean => SHAPE.test(text.replaceAll(SHAPELESS, ''));
