/** A tab that keeps a visit already when its page begins, as after a reload. */
import type { Visit } from '../../src/rules/record/visit.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { assessed } from '../rules/a-visit.ts';
import { paperReady, ready, run } from './hand.ts';
import type { Tab } from './tab.ts';

export async function openKept(tab: Tab, address: string, visit: Visit): Promise<void> {
  const record = writeRecord(visit, assessed(visit).headline.says, new Date().toISOString());
  // Written where no page runs, since a page that is left keeps its own.
  await tab.goto(`${address}icon.svg`);
  await run(tab, (text) => sessionStorage.setItem('rls-visit', text), record);
  await tab.goto(address);
  await ready(tab);
  await paperReady(tab);
}
