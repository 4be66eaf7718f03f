/** The practice of this browser: opened once, so that leaving the area and coming back finds the case. */
import { now } from '../../browser/clock.ts';
import { onHiding } from '../../browser/leave-field.ts';
import { deviceSlot } from '../../browser/storage.ts';
import { handOver, leave, openPractice, type Practice } from '../../visit/practice-session.ts';

let opened: Practice | undefined;

function open(): Practice {
  const practice = openPractice({
    finished: deviceSlot('rls-practice'),
    begun: deviceSlot('rls-practice-begun'),
    own: deviceSlot('rls-practice-own'),
    unread: deviceSlot('rls-practice-unread'),
    now,
  });
  onHiding((isGone) => {
    if (isGone) handOver(practice);
  });
  return practice;
}

export const thePractice = (): Practice => (opened ??= open());

/** Back to the overview from outside the area; what was begun stays begun. */
export const leaveTheCase = (): void => leave(thePractice());
