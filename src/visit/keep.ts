/** How the running visit is kept in this tab, as a record, and found again through the gate. */
import { day, type Clock } from '../browser/clock.ts';
import type { Slot } from '../browser/storage.ts';
import { isSameRules, THESE_RULES } from '../rules/edition.ts';
import type { Visit } from '../rules/record/visit.ts';
import type { VisitRecord } from '../summary/record.ts';
import { writeRecord } from '../summary/record-text.ts';
import { WIPES_AFTER, WIPES_AFTER_MINUTES } from './idleness.ts';
import { headlineWords } from './in-words.ts';
import { keptTexts } from './kept-texts.ts';
import { besideOf, isEmpty, type Beside, type VisitState, type VisitStore } from './store.ts';

/** See gate.ts. */
type Gate = typeof import('./gate.ts');
export const loadGate = (): Promise<Gate> => import('./gate.ts');

/** What a session needs from the world outside. */
export type Outside = {
  /** The running visit, as a record. */
  readonly visit: Slot;
  /** The record that the running visit was opened from. */
  readonly opened: Slot;
  /** When somebody was last at the page; later than the record where nothing was recorded since. */
  readonly seen: Slot;
  /** What could not be read, until somebody takes it along or wipes it. */
  readonly unread: Slot;
  readonly now: Clock;
  /** Whether what the slots hold belongs to a tab that still lives elsewhere. */
  readonly livesElsewhere: () => Promise<boolean>;
  /** May fail, as everything that comes over a line; it is tried again at the next call. */
  readonly loadGate: () => Promise<Gate>;
  /** Does what can wait until the screen shows what was answered, and gives the way to drop it. */
  readonly afterPaint: (task: () => void) => () => void;
};

/**
 * `empty`: nothing to keep. `due`: written once it is painted. `written`: not read back yet, since the
 * gate has not come. `refused`: this browser keeps nothing, and a reload loses the visit. `unreadable`:
 * it could not be read back, so what was kept before is kept.
 */
export type Kept = 'empty' | 'due' | 'written' | 'kept' | 'refused' | 'unreadable';

export type Waiting =
  | {
      /** `clock-back`: left at a time that is yet to come, so nobody knows for how long. */
      readonly because: 'clock-back' | 'elsewhere';
      readonly record: VisitRecord;
      /** The record that it was opened from. */
      readonly opened: VisitRecord | undefined;
      readonly beside: Beside;
    }
  /** The gate could not be loaded. */
  | { readonly because: 'unread'; readonly text: string; readonly openedText: string | undefined };

/** A visit as a file of that moment, with what the rules of today make of it. */
export const asRecord = ({ now }: Outside, visit: Visit, at: Date): string =>
  writeRecord(visit, headlineWords(visit, day(now())), at.toISOString());

type ToKeep = {
  readonly waiting: Waiting | undefined;
  readonly touched: Date;
  readonly gate: Gate | undefined;
};

/**
 * Writes the running visit, as it was last touched, with what lies beside it and the record that it was
 * opened from, or wipes what is not kept. To open a page is no record: it makes no visit younger.
 */
export function keep(outside: Outside, store: VisitStore, about: ToKeep): Kept {
  const { visit, opened } = store.getState();
  const isGone = isEmpty(store);
  // What waits to be asked about stays kept until something else is recorded.
  if (about.waiting !== undefined && isGone) return 'empty';
  const keepsOpened = opened !== undefined && outside.opened.write(JSON.stringify(opened));
  if (!keepsOpened) outside.opened.wipe();
  if (isGone) {
    outside.visit.wipe();
    if (outside.unread.read() === undefined) outside.seen.wipe();
    return 'empty';
  }
  const { touched, gate } = about;
  const impression = headlineWords(visit, day(outside.now()));
  const at = touched.toISOString();
  if (gate?.readsBack(writeRecord(visit, impression, at), visit) === false) return 'unreadable';
  const texts = keptTexts(visit, besideOf(store), impression, at);
  // Without the record that it was opened from, the visit would come back as another one.
  const isWhole = opened === undefined || keepsOpened;
  if (isWhole && texts.some((text) => outside.visit.write(text())))
    return gate === undefined ? 'written' : 'kept';
  outside.visit.wipe();
  outside.seen.wipe();
  return 'refused';
}

/** A record of other rules is shown with both impressions, so it stays at hand. */
export const restored = (record: VisitRecord, opened: VisitRecord | undefined): VisitState => ({
  visit: record.visit,
  opened: opened ?? (isSameRules(record, THESE_RULES) ? undefined : record),
});

/** What is to be asked or said about a kept text. */
export type Rest = {
  readonly waiting: Waiting | undefined;
  /** What could not be read. */
  readonly unread: string | undefined;
  readonly says: string | undefined;
};

/** What became of a kept text: a visit to go on with, one to ask about, or a sentence. */
type Found =
  | {
      readonly kind: 'visit';
      readonly content: VisitState;
      readonly beside: Beside;
      readonly touched: Date;
      /** When somebody was last at it. */
      readonly seen: Date;
    }
  | { readonly kind: 'rest'; readonly rest: Rest };

const found = (rest: Partial<Rest>): Found => ({
  kind: 'rest',
  rest: { waiting: undefined, unread: undefined, says: undefined, ...rest },
});

/** A kept visit is wiped once it has been left for so long, whether or not the page was open. */
const LEFT_TOO_LONG = `The visit that this tab kept was left for more than ${WIPES_AFTER_MINUTES} minutes, so it was wiped.`;

/** When somebody was last at a visit that was recorded then. */
function lastSeen({ seen }: Outside, recorded: Date): Date {
  const kept = Date.parse(seen.read() ?? '');
  return kept > recorded.getTime() ? new Date(kept) : recorded;
}

/** Whether nobody was here for too long, as far as that was kept. */
const isLeft = ({ seen, now }: Outside): boolean =>
  now().getTime() - Date.parse(seen.read() ?? '') >= WIPES_AFTER;

/** What could not be read at an earlier time, and was neither taken along nor left for too long. */
export function findUnread(outside: Outside): string | undefined {
  if (isLeft(outside)) outside.unread.wipe();
  return outside.unread.read();
}

/**
 * Reads a kept text through the gate. One that was left for too long is not given back, as if the
 * page had stood open (D84); what lives in another tab, or was left in the future, is asked about.
 */
export async function readKept(
  outside: Outside,
  text: string,
  openedText: string | undefined,
  elsewhere: boolean,
): Promise<Found> {
  const gate = await outside.loadGate().catch(() => undefined);
  if (gate === undefined) return found({ waiting: { because: 'unread', text, openedText } });
  const read = gate.readKept(text);
  if (!read.ok) {
    if (isLeft(outside)) return found({ says: LEFT_TOO_LONG });
    const says = `The visit kept in this tab could not be read, so this is a fresh one. ${read.says}`;
    return found({ unread: text, says });
  }
  const { record, ok: _, ...beside } = read;
  const openedFrom = openedText === undefined ? undefined : gate.readRecord(openedText);
  const opened = openedFrom?.ok === true ? openedFrom.record : undefined;
  const touched = new Date(record.recordedAt);
  const seen = lastSeen(outside, touched);
  const idle = outside.now().getTime() - seen.getTime();
  if (idle >= WIPES_AFTER) return found({ says: LEFT_TOO_LONG });
  if (elsewhere || idle < 0) {
    const because = elsewhere ? 'elsewhere' : 'clock-back';
    return found({ waiting: { because, record, opened, beside } });
  }
  return { kind: 'visit', content: restored(record, opened), beside, touched, seen };
}

/** What the slots hold, if anything. */
export async function findKept(outside: Outside): Promise<Found> {
  const elsewhere = await outside.livesElsewhere();
  const text = outside.visit.read();
  if (text !== undefined) return readKept(outside, text, outside.opened.read(), elsewhere);
  outside.opened.wipe();
  if (outside.unread.read() === undefined) outside.seen.wipe();
  return found({});
}
