/** The practice of this browser: opened once, so that leaving the area and coming back finds the case. */
import { now } from '../../browser/clock.ts';
import { deviceSlot } from '../../browser/storage.ts';
import { leave, openPractice, type Practice } from '../../visit/practice-session.ts';

let opened: Practice | undefined;

export const thePractice = (): Practice =>
  (opened ??= openPractice({
    finished: deviceSlot('rls-practice'),
    begun: deviceSlot('rls-practice-begun'),
    now,
  }));

/** Back to the overview from outside the area; what was begun stays begun. */
export const leaveTheCase = (): void => leave(thePractice());
