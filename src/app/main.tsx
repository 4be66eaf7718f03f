import { isFramed } from '../browser/framed.ts';
import { keepForOffline } from '../browser/offline.ts';
import { rememberMissingSheets } from '../browser/style-sheets.ts';
import { openTab } from './open-tab.ts';
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
  const session = await openTab();
  takeOver(root, session);
}

void begin();
