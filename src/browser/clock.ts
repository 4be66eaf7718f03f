import { momentInWords } from '../language/moment.ts';

export type Clock = () => Date;

/** The only clock of the app; the rules have none. */
export const now: Clock = () => new Date();

const two = (part: number) => String(part).padStart(2, '0');

/** "2026-11-20", in the machine's own time zone. */
export const day = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** "10:42". */
export const time = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** "20 Nov 2026, 10:42". */
export const dayAndTime = momentInWords;
