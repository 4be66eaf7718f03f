import { day, dayAndTime } from '../../browser/clock.ts';
import { THESE_RULES } from '../../rules/edition.ts';
import { withAdvice } from '../../rules/words/advice.ts';
import { besideDrafts } from '../../summary/drafts.ts';
import { summarise, type Summary } from '../../summary/summarise.ts';
import { assessed } from '../../visit/assessed.ts';
import { openedNote } from '../../visit/opened.ts';
import type { VisitStore } from '../../visit/store.ts';

/** The chart summary of what is recorded now; it names the record that the visit was opened from. */
export function runningSummary(store: VisitStore, at: Date): Summary {
  const drafts = store.drafts.getState();
  const { opened, visit: recorded } = store.getState();
  const visit = besideDrafts(recorded, drafts);
  const note = openedNote(opened, day(at));
  return summarise(visit, withAdvice(assessed(visit, day(at))), {
    ...THESE_RULES,
    now: dayAndTime(at),
    drafts,
    ...(note === undefined
      ? {}
      : {
          recordedUnder: {
            edition: note.edition,
            content: note.content,
            impression: note.recorded,
          },
        }),
  });
}
