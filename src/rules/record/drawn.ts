/** The day on which a sample was drawn. */
import { daysBetween } from '../logic/day.ts';

/** Whether it is a day of the calendar: "2026-02-28", and not "2026-02-31". */
export const isDrawnDay = (iso: string): boolean => daysBetween(iso, iso) !== undefined;
