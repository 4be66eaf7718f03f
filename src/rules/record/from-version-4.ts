/**
 * What version 5 added. A file of version 4 is read as it is: it has no dates but those of samples, and
 * nobody said where its values came from.
 */
import type { Additions } from './added.ts';
import { DATE_IDS, MEDICINE_DATES } from './ids.ts';

const DATES: ReadonlySet<string> = new Set(DATE_IDS);

export const ADDED_IN_5: Additions = {
  fields: new Set([...DATE_IDS, ...MEDICINE_DATES, 'from', 'from-on']),
  values: {
    about: DATES,
    questions: DATES,
    asks: DATES,
    'not-asked': DATES,
    question: DATES,
  },
};
