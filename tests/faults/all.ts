import { clocks } from './clocks.ts';
import { filesOver } from './files-over.ts';
import { closedTabs, lockedReloads } from './left.ts';
import { manyVisits, wayBack } from './long-tab.ts';
import { kills } from './kills.ts';
import { papers, storages } from './refusals.ts';
import { damagedStores, reloads, tabs } from './reloads.ts';
import type { Fault } from './world.ts';

export const FAULTS: readonly Fault[] = [
  storages,
  papers,
  clocks,
  lockedReloads,
  closedTabs,
  filesOver,
  wayBack,
  tabs,
  kills,
  reloads,
  damagedStores,
  manyVisits,
];
