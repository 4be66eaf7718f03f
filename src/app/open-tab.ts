/** The visit of this tab, with what the tab keeps of it. */
import { afterPaint } from '../browser/after-paint.ts';
import { now } from '../browser/clock.ts';
import { tabSlot } from '../browser/storage.ts';
import { livesElsewhere } from '../browser/tab.ts';
import { loadGate } from '../visit/keep.ts';
import { openSession, type Session } from '../visit/session.ts';

export const openTab = (): Promise<Session> =>
  openSession({
    visit: tabSlot('rls-visit'),
    opened: tabSlot('rls-visit-opened'),
    seen: tabSlot('rls-visit-seen'),
    unread: tabSlot('rls-visit-unread'),
    now,
    livesElsewhere: () => livesElsewhere(tabSlot('rls-tab')),
    loadGate,
    afterPaint,
  });
