/** The patient's page as it is drawn: what the rules say, the clinician's own line, and lines to write on. */
import { tidy } from '../language/tidy.ts';
import type { Visit } from '../rules/record/visit.ts';
import { forPatient, type ForPatient } from '../rules/words/for-patient.ts';
import { sentence } from './lines.ts';
import { markOf } from './summarise.ts';
import type { Blank, SummaryContext } from './summary.ts';

export type PatientSheet = {
  readonly mark: string | undefined;
  readonly identity: readonly Blank[];
  readonly page: ForPatient;
  /** What happens next, in the clinician's words; empty while nothing was typed. */
  readonly next: string;
  /** Somebody goes today: there is nothing to note at home. */
  readonly presses: boolean;
};

/** `today`: ISO date; `day`: the same in words. */
export function patientSheet(
  visit: Visit,
  about: Pick<SummaryContext, 'practice'>,
  today: string,
  day: string,
): PatientSheet {
  const page = forPatient(visit, today);
  return {
    mark: markOf(visit, about),
    identity: [
      { label: 'Name' },
      { label: 'Date', says: day },
      { label: 'Seen by' },
      { label: 'Telephone' },
    ],
    page,
    next: sentence(tidy(visit.words['for-patient'] ?? '')),
    presses: page.todo.length === 0,
  };
}
