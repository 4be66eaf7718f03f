import { afterPaint } from '../browser/after-paint.ts';
import { now } from '../browser/clock.ts';
import { isFramed } from '../browser/framed.ts';
import { keepForOffline } from '../browser/offline.ts';
import { rememberMissingSheets } from '../browser/style-sheets.ts';
import { tabSlot } from '../browser/storage.ts';
import { livesElsewhere } from '../browser/tab.ts';
import { loadGate } from '../visit/keep.ts';
import { openSession } from '../visit/session.ts';
import { putInstead, takeOver } from './take-over.tsx';
import '../ui/tokens.css';
import './not-started.css';

async function begin(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  if (isFramed()) {
    // Where even this does not come, the page goes on saying that it could not start.
    const { Framed } = await import('./framed.tsx');
    putInstead(root, <Framed />);
    return;
  }
  rememberMissingSheets();
  keepForOffline();
  const session = await openSession({
    visit: tabSlot('rls-visit'),
    opened: tabSlot('rls-visit-opened'),
    seen: tabSlot('rls-visit-seen'),
    unread: tabSlot('rls-visit-unread'),
    now,
    livesElsewhere: () => livesElsewhere(tabSlot('rls-tab')),
    loadGate,
    afterPaint,
  });
  takeOver(root, session);
}

void begin();
