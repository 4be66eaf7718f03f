/** How the running visit is kept in this tab, as a record, and found again through the gate. */
import { day, type Clock } from '../browser/clock.ts';
import type { Slot } from '../browser/storage.ts';
import { isSameRules, THESE_RULES } from '../rules/edition.ts';
import type { Visit } from '../rules/record/visit.ts';
import type { VisitRecord } from '../summary/record.ts';
import { writeRecord, type NoteTexts } from '../summary/record-text.ts';
import { WIPES_AFTER, WIPES_AFTER_MINUTES } from './idleness.ts';
import { textsOf } from './note-texts.ts';
import { headlineWords } from './opened.ts';
import { stepsBack } from './steps.ts';
import { isBlank, pastOf, type VisitState, type VisitStore } from './store.ts';

/** The gate for records, in a chunk of its own: a visit that begins blank has nothing to read. */
type Gate = typeof import('../summary/record.ts');
export const loadGate = (): Promise<Gate> => import('../summary/record.ts');

/** What a session needs from the world outside. */
export type Outside = {
  /** The running visit, as a record. */
  readonly visit: Slot;
  /** The record that the running visit was opened from. */
  readonly opened: Slot;
  /** When somebody was last at the page; later than the record where nothing was recorded since. */
  readonly seen: Slot;
  readonly now: Clock;
  /** Whether what the slots hold belongs to a tab that still lives elsewhere. */
  readonly livesElsewhere: () => Promise<boolean>;
  /** May fail, as everything that comes over a line; it is tried again at the next call. */
  readonly loadGate: () => Promise<Gate>;
};

/** `empty`: nothing to keep. `refused`: this browser keeps nothing, and a reload loses the visit. */
export type Kept = 'empty' | 'kept' | 'refused';

export type Waiting =
  | {
      /** `clock-back`: left at a time that is yet to come, so nobody knows for how long. */
      readonly because: 'clock-back' | 'elsewhere';
      readonly record: VisitRecord;
      /** The record that it was opened from. */
      readonly opened: VisitRecord | undefined;
      readonly past: readonly Visit[];
      readonly texts: NoteTexts;
    }
  /** The gate could not be loaded. */
  | { readonly because: 'unread'; readonly text: string; readonly openedText: string | undefined };

/** A visit as a file of that moment, with what the rules of today make of it. */
export const asRecord = ({ now }: Outside, visit: Visit, at: Date): string =>
  writeRecord(visit, headlineWords(visit, day(now())), at.toISOString());

/** The same with the steps that lead back and the texts of the note, for the tab alone. */
const withSteps = (
  { now }: Outside,
  visit: Visit,
  past: readonly Visit[],
  texts: NoteTexts,
  at: Date,
): string =>
  writeRecord(
    visit,
    headlineWords(visit, day(now())),
    at.toISOString(),
    stepsBack(visit, past),
    texts,
  );

/**
 * Writes the running visit, as it was last touched, its steps back and the record that it was opened
 * from, or wipes what is not kept. To open a page is no record: it makes no visit younger. Where there
 * is no room for the steps, the visit is kept without them.
 */
export function keep(
  outside: Outside,
  store: VisitStore,
  { waiting, touched }: { readonly waiting: Waiting | undefined; readonly touched: Date },
): Kept {
  const { visit, opened } = store.getState();
  const texts = textsOf(store).getState();
  // What waits to be asked about stays kept until something else is recorded.
  if (waiting !== undefined && isBlank(visit)) return 'empty';
  const keepsOpened = opened !== undefined && outside.opened.write(JSON.stringify(opened));
  if (!keepsOpened) outside.opened.wipe();
  if (isBlank(visit) && Object.keys(texts).length === 0) {
    outside.visit.wipe();
    outside.seen.wipe();
    return 'empty';
  }
  // Without the record that it was opened from, the visit would come back as another one.
  const isWhole = opened === undefined || keepsOpened;
  const records = () => [
    withSteps(outside, visit, pastOf(store), texts, touched),
    withSteps(outside, visit, [], texts, touched),
    asRecord(outside, visit, touched),
  ];
  if (isWhole && records().some((text) => outside.visit.write(text))) return 'kept';
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
type Rest = { readonly waiting: Waiting | undefined; readonly says: string | undefined };

/** What became of a kept text: a visit to go on with, one to ask about, or a sentence. */
type Found =
  | {
      readonly kind: 'visit';
      readonly content: VisitState;
      /** What it was before, the oldest first. */
      readonly past: readonly Visit[];
      readonly texts: NoteTexts;
      readonly touched: Date;
      /** When somebody was last at it. */
      readonly seen: Date;
    }
  | { readonly kind: 'rest'; readonly rest: Rest };

const found = (rest: Partial<Rest>): Found => ({
  kind: 'rest',
  rest: { waiting: undefined, says: undefined, ...rest },
});

/** A kept visit is wiped once it has been left for so long, whether or not the page was open. */
const LEFT_TOO_LONG = `The visit that this tab kept was left for more than ${WIPES_AFTER_MINUTES} minutes, so it was wiped.`;

/** When somebody was last at a visit that was recorded then. */
function lastSeen({ seen }: Outside, recorded: Date): Date {
  const kept = Date.parse(seen.read() ?? '');
  return kept > recorded.getTime() ? new Date(kept) : recorded;
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
    const says = `The visit kept in this tab could not be read, so this is a fresh one. ${read.says}`;
    return found({ says });
  }
  const { record, past, texts } = read;
  const openedFrom = openedText === undefined ? undefined : gate.readRecord(openedText);
  const opened = openedFrom?.ok === true ? openedFrom.record : undefined;
  const touched = new Date(record.recordedAt);
  const seen = lastSeen(outside, touched);
  const idle = outside.now().getTime() - seen.getTime();
  if (idle >= WIPES_AFTER) return found({ says: LEFT_TOO_LONG });
  if (elsewhere || idle < 0) {
    const because = elsewhere ? 'elsewhere' : 'clock-back';
    return found({ waiting: { because, record, opened, past, texts } });
  }
  return { kind: 'visit', content: restored(record, opened), past, texts, touched, seen };
}

/** What the slots hold, if anything. */
export async function findKept(outside: Outside): Promise<Found> {
  const elsewhere = await outside.livesElsewhere();
  const text = outside.visit.read();
  if (text !== undefined) return readKept(outside, text, outside.opened.read(), elsewhere);
  outside.opened.wipe();
  outside.seen.wipe();
  return found({});
}
