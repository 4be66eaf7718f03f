/** The plainest answers of facts. */
export type YesNo = 'yes' | 'no' | undefined;
export type YesNoUnsure = 'yes' | 'no' | 'unsure' | undefined;
/** A fact that is only ever read as "was this recorded". */
export type Recorded = 'yes' | 'not-recorded';

/** "No" only where it is known. */
export const yesNo = (yes: boolean, known: boolean): YesNo =>
  yes ? 'yes' : known ? 'no' : undefined;

export const recorded = (yes: boolean | undefined): Recorded =>
  yes === true ? 'yes' : 'not-recorded';
