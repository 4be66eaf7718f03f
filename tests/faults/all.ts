import { clocks } from './clocks.ts';
import { manyVisits, wayBack } from './long-tab.ts';
import { kills } from './kills.ts';
import { papers, storages } from './refusals.ts';
import { damagedStores, reloads, tabs } from './reloads.ts';
import type { Fault } from './world.ts';

export const FAULTS: readonly Fault[] = [
  storages,
  papers,
  clocks,
  wayBack,
  tabs,
  kills,
  reloads,
  damagedStores,
  manyVisits,
];
