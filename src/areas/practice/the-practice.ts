/** The practice of this browser: opened once, so that leaving the area and coming back finds the case. */
import { now } from '../../browser/clock.ts';
import { deviceSlot } from '../../browser/storage.ts';
import { openPractice, type Practice } from '../../visit/practice-session.ts';

let opened: Practice | undefined;

export const thePractice = (): Practice =>
  (opened ??= openPractice({
    finished: deviceSlot('rls-practice'),
    begun: deviceSlot('rls-practice-begun'),
    now,
  }));
