/**
 * The views of practice by their addresses: the overview, the guide, the case of the day, a case, its
 * commitment. What is
 * done in a view leads on to another address, and an address that is gone to opens its view.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { backOr, goInPlace, goTo } from '../../browser/way.ts';
import type { Case } from '../../practice/case-schema.ts';
import {
  leave,
  openCase,
  resumeOwn,
  type Playing,
  type Practice,
} from '../../visit/practice-session.ts';

const OVERVIEW = '#practice';
const GUIDE = '#practice/guide';
const DAY = '#practice/day';
/** Views of their own, by what follows the name of the area; no case is named so. */
const VIEWS = ['guide', 'day'] as const;

const OWN = 'own/';
const COMMIT = '/commit';

/** A case of one's own may have any name, also that of a case of the library. */
const pathOf = ({ case: { id }, own }: Playing): string => `${own ? OWN : ''}${id}`;
const addressOf = (playing: Playing): string => `#practice/${encodeURI(pathOf(playing))}`;

const isSameTry = (one: Playing, other: Playing): boolean =>
  pathOf(one) === pathOf(other) && one.startedAt === other.startedAt;

export const toOverview = (): void => backOr(OVERVIEW, (before) => before === OVERVIEW);
export const toGuide = (): void => goTo(GUIDE);
export const toDay = (): void => goTo(DAY);
export const toCommit = (playing: Playing): void => goTo(`${addressOf(playing)}${COMMIT}`);
/** Once it is committed its debrief stands in the place of the checklist. */
export const toCase = (playing: Playing): void => {
  const address = addressOf(playing);
  backOr(address, (before) => before === address, playing.committed !== undefined);
};

type View = 'overview' | (typeof VIEWS)[number] | 'case' | 'commit';

const namedView = (path: string): (typeof VIEWS)[number] | undefined =>
  VIEWS.find((view) => view === path);

/** An address is written by anybody. */
function plain(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function viewOf(path: string, playing: Playing | undefined): View {
  const named = namedView(path);
  if (named !== undefined) return named;
  if (playing === undefined) return 'overview';
  if (path === pathOf(playing)) return 'case';
  if (path !== `${pathOf(playing)}${COMMIT}`) return 'overview';
  // What was committed is looked at together.
  return playing.committed === undefined ? 'commit' : 'case';
}

/** Has the practice be where an address leads; false where nothing is there. */
function follow(practice: Practice, cases: readonly Case[], path: string): boolean {
  const { playing } = practice.state.getState();
  if (path === '' || namedView(path) !== undefined) {
    if (playing !== undefined) leave(practice);
    return true;
  }
  const name = path.endsWith(COMMIT) ? path.slice(0, -COMMIT.length) : path;
  if (playing !== undefined && pathOf(playing) === name) return true;
  if (name.startsWith(OWN)) return resumeOwn(practice, name.slice(OWN.length));
  const of = cases.find(({ id }) => id === name);
  if (of !== undefined) openCase(practice, of);
  return of !== undefined;
}

/** `place` is a new object each time it is gone to. */
export function usePracticeWay(
  practice: Practice,
  cases: readonly Case[],
  place: { readonly path: string },
): View {
  const playing = useStore(practice.state, (state) => state.playing);
  const path = plain(place.path);
  const followed = useRef<typeof place>(undefined);

  useLayoutEffect(() => {
    if (followed.current === place) return;
    const isFirst = followed.current === undefined;
    followed.current = place;
    const { playing: left } = practice.state.getState();
    // Whoever comes from another area finds the case as it lies there.
    if (isFirst && path === '' && left !== undefined) goInPlace(addressOf(left));
    else if (!follow(practice, cases, path)) goInPlace(OVERVIEW);
  }, [practice, cases, place, path]);

  const table = useRef(playing);
  const hasBegun = useRef(false);
  useEffect(() => {
    const before = table.current;
    table.current = playing;
    // What lies on the table when the area is entered was led to by the address, or is above.
    const isEntered = !hasBegun.current;
    hasBegun.current = true;
    if (before === playing || isEntered) return;
    if (playing === undefined) {
      if (before !== undefined) toOverview();
    } else if (before === undefined || !isSameTry(before, playing)) goTo(addressOf(playing));
    else if (before.committed !== playing.committed) toCase(playing);
  }, [playing]);

  return viewOf(path, playing);
}
