/** What is typed and cannot be read: said in the place of "measure it" (D28). */
import { quantity } from '../record/quantities.ts';
import type { QuestionId } from '../record/visit.ts';
import type { IronUnread } from '../tables/iron/read.ts';
import { upper } from './phrases.ts';

/** The field that it is corrected in. */
export const fieldOf = (unread: IronUnread): QuestionId =>
  unread === 'tsat-parts' ? 'lab.iron' : `lab.${unread}`;

/** The value that it leaves open. */
export const valueOf = (unread: IronUnread): QuestionId =>
  unread === 'tsat-parts' ? 'lab.tsat' : `lab.${unread}`;

/** "TSAT as typed cannot be read: correct it." */
export const correction = (unread: IronUnread): string =>
  unread === 'tsat-parts'
    ? 'TSAT cannot be computed from iron, TIBC or transferrin as typed: correct them.'
    : `${upper(quantity(unread).missing ?? quantity(unread).name)} as typed cannot be read: correct it.`;
