/** What the rows of one line suspect and ask for, by what was answered. */
import { isNew } from '../facts/finding.ts';
import type { Sign } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';
import type { PathwayRow, UrgencyId } from '../tables/urgency/pathway.ts';

type Read = Pick<Visit, 'exam' | 'safety'>;

const each = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Rows whose suspicion is said by another of the same line, in other words. */
const SAID_BY: Readonly<Partial<Record<UrgencyId, readonly UrgencyId[]>>> = {
  'E2b-told': ['E2'],
  U1: ['acute-oedema'],
  'acute-sensation': ['E2b-reflexes-there', 'sensory-side'],
  'acute-pulses': ['pulses-absent', 'S6-yes'],
  'pulses-absent': ['S6-yes'],
  'S3-same-day': ['U2-same-day'],
  'S3-days': ['U2-days', 'U3'],
  'U2-slow': ['U4'],
  'S3-balance-same-day': ['acute-balance'],
  'acute-sacral': ['E3-settled', 'S2-with-more'],
  'S2-with-more': ['E3-settled', 'S2-unsure'],
};

const BY_GAIT: Readonly<Partial<Record<Sign, string>>> = {
  'foot-drop': 'a lesion of a nerve or root',
  waddling: 'a lesion of a muscle or nerve',
  spastic: 'a lesion of cord or brain',
  parkinsonian: 'parkinsonism, also from a medicine',
};

/** A gait that changed since hours or days is suspected by its kind. */
function acuteBalance(words: string, exam: Visit['exam']): string {
  const { gait, romberg, coordination } = exam;
  const kinds = isNew(gait) ? (gait.signs ?? []).map((sign) => BY_GAIT[sign] ?? words) : [];
  const isOfBalance =
    isNew(romberg) ||
    isNew(coordination) ||
    isNew(exam['sitting-balance']) ||
    kinds.length === 0;
  return each([...(isOfBalance ? [words] : []), ...kinds]).join('; ');
}

/** The words of a row, as far as an answer changes them. */
const BY_ANSWER: Readonly<Partial<Record<UrgencyId, (words: string, visit: Read) => string>>> = {
  'acute-balance': (words, { exam }) => acuteBalance(words, exam),
};

/** All that the rows of one finding suspect at the time of the line (D53). */
export function suspectsOf(rows: readonly PathwayRow[], visit: Read): string {
  const [first] = rows;
  if (first === undefined) return '';
  const now = rows.filter(({ then }) => then.within === first.then.within && !then.look);
  const ids = new Set(now.map(({ id }) => id));
  const said = now.filter(({ id }) => SAID_BY[id]?.some((by) => ids.has(by)) !== true);
  const suspected = said.map(
    ({ id, then: { suspects } }) => BY_ANSWER[id]?.(suspects, visit) ?? suspects,
  );
  return each(suspected).join('; ') || first.then.suspects;
}

function askedBy({ id, then: { action } }: PathwayRow, visit: Read): string {
  return id === 'S3-same-day' && visit.safety['legs-weaker']?.['within-minutes'] === 'yes'
    ? `${action} It came within minutes: TIA pathway if it has gone.`
    : action;
}

/** What to do, and what to ask or examine today beside it. */
export const actionOf = ([first, ...more]: readonly PathwayRow[], visit: Read): string =>
  each([
    ...(first === undefined ? [] : [askedBy(first, visit)]),
    ...more.filter(({ then }) => then.look).map(({ then }) => then.action),
  ]).join(' ');
