/** The note of what is recorded now: its four faces, as text and as data to draw. */
import { day, dayAndTime } from '../../browser/clock.ts';
import { dayInWords } from '../../language/in-words.ts';
import { THESE_RULES } from '../../rules/edition.ts';
import type { Visit } from '../../rules/record/visit.ts';
import { withAdvice } from '../../rules/words/advice.ts';
import { besideDrafts } from '../../summary/drafts.ts';
import { letterText } from '../../summary/letter.ts';
import { patientSheet, type PatientSheet } from '../../summary/patient-sheet.ts';
import { patientText } from '../../summary/patient-text.ts';
import { plainAscii } from '../../summary/plain-ascii.ts';
import type { NoteText } from '../../summary/record-text.ts';
import { shortText } from '../../summary/short.ts';
import { markOf, summarise } from '../../summary/summarise.ts';
import type { Summary, SummaryContext } from '../../summary/summary.ts';
import { summaryText } from '../../summary/text.ts';
import { assessed } from '../../visit/assessed.ts';
import { openedNote } from '../../visit/opened.ts';
import type { VisitStore } from '../../visit/store.ts';

export type FaceId = 'short' | 'full' | 'letter' | 'patient';
/** A face that is changed in place. */
export type EditedId = 'short' | 'letter';

export const FACES: readonly { readonly id: FaceId; readonly name: string }[] = [
  { id: 'short', name: 'Short' },
  { id: 'full', name: 'Full' },
  { id: 'letter', name: 'Referral letter' },
  { id: 'patient', name: 'For the patient' },
];

/** The last line of a face that was changed by hand. */
export const EDITED = 'Edited by the clinician.';

/** Of a face that is changed in place. */
export type Words = {
  /** As it stands: as it was changed, or as the answers make it. */
  readonly text: string;
  /** The text of the answers, by now. */
  readonly made: string;
  /** The same without the time, by which it is told whether the answers changed. */
  readonly of: string;
  readonly isEdited: boolean;
  /** It was changed, and the answers have changed since. */
  readonly isBehind: boolean;
};

/** What is recorded, without a “none” that something typed stands beside. */
const toSay = (store: VisitStore): Visit =>
  besideDrafts(store.getState().visit, store.drafts.getState());

function contextOf(store: VisitStore, at: Date): SummaryContext {
  const { opened } = store.getState();
  const drafts = store.drafts.getState();
  const note = openedNote(opened, day(at));
  return {
    ...THESE_RULES,
    now: dayAndTime(at),
    drafts,
    pasted: store.texts.getState().pasted?.left,
    ...(note === undefined
      ? {}
      : {
          recordedUnder: {
            edition: note.edition,
            content: note.content,
            impression: note.recorded,
          },
        }),
  };
}

/** The full note; it names the record that the visit was opened from. */
export function runningSummary(store: VisitStore, at: Date): Summary {
  const visit = toSay(store);
  return summarise(visit, withAdvice(assessed(visit, day(at))), contextOf(store, at));
}

const wordsFrom = (made: string, of: string, edited: NoteText | undefined): Words => ({
  text: edited?.text ?? made,
  made,
  of,
  isEdited: edited !== undefined,
  isBehind: edited !== undefined && edited.of !== of,
});

export function runningWords(store: VisitStore, at: Date, face: EditedId): Words {
  const visit = toSay(store);
  const assessment = withAdvice(assessed(visit, day(at)));
  const edited = store.texts.getState()[face];
  if (face === 'letter') {
    const made = letterText(visit, assessment);
    return wordsFrom(made, made, edited);
  }
  const about = contextOf(store, at);
  return wordsFrom(
    shortText(visit, assessment, about),
    shortText(visit, assessment, { ...about, now: '' }),
    edited,
  );
}

export const runningPatientSheet = (store: VisitStore, at: Date): PatientSheet =>
  patientSheet(toSay(store), {}, day(at), dayInWords(day(at)));

const lines = (text: string): string => text.split('\n').map(plainAscii).join('\n');

/** A face as it is copied: it stands on screen word for word, with the mark of an example before it. */
export function copyOf(store: VisitStore, at: Date, face: FaceId): string {
  if (face === 'full') return summaryText(runningSummary(store, at));
  const mark = markOf(toSay(store), {});
  const marked = (text: string) => (mark === undefined ? text : `${plainAscii(mark)}\n${text}`);
  if (face === 'patient') {
    const { page, next } = runningPatientSheet(store, at);
    return marked(patientText(page, next));
  }
  const { text, isEdited } = runningWords(store, at, face);
  return marked(isEdited ? `${lines(text)}\n${EDITED}` : lines(text));
}
