/** What the rows of one line suspect and ask for, by what was answered. */
import type { Facts } from '../facts/facts.ts';
import { isNew, isUnsaid } from '../facts/finding.ts';
import { isOfArm, newGroups } from '../facts/strength.ts';
import type { Sign } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';
import { listLeft, type IsMeasured } from '../tables/tests-asked.ts';
import type { PathwayRow, UrgencyId } from '../tables/urgency/pathway.ts';
import { muscleTests } from '../tables/urgency/weakness-shared.ts';

type Read = Pick<Visit, 'exam' | 'power' | 'safety'>;
type Known = Pick<Facts, 'strength' | 'muscle'>;

const each = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Rows whose suspicion is said by another of the same line, in other words. */
const SAID_BY: Readonly<Partial<Record<UrgencyId, readonly UrgencyId[]>>> = {
  'E2b-told': ['E2'],
  U1: ['acute-oedema'],
  'acute-sensation': ['E2b-reflexes-there', 'sensory-side'],
  'acute-pulses': ['pulses-absent', 'S6-yes'],
  'pulses-absent': ['S6-yes'],
  'S3-same-day': ['U2-same-day'],
  'S3-days': ['U2-days', 'U3', 'U3-muscle', 'U4-bulbar'],
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

/** A gait that changed for hours or days is suspected by its kind. */
function acuteBalance(words: string, exam: Visit['exam']): string {
  const { gait, romberg, coordination } = exam;
  const kinds = isNew(gait) ? (gait.signs ?? []).map((sign) => BY_GAIT[sign] ?? words) : [];
  const isOfBalance =
    isNew(romberg) || isNew(coordination) || isNew(exam['sitting-balance']) || kinds.length === 0;
  return each([...(isOfBalance ? [words] : []), ...kinds]).join('; ');
}

const OF_BOTH_SIDES = 'inflammatory neuropathy, or a lesion of cord, cauda equina or brain';
const OF_ONE_LEG = 'a lesion of the peroneal nerve or a root; neuropathy or motor neurone disease';
const OF_ONE_ARM = 'a lesion of a root or nerve of the arm; neuropathy or motor neurone disease';
const MUSCLE = 'muscle disease';

/** A hand has no peroneal nerve, and both sides are of no single one (D57). */
function ofLimb(words: string, visit: Read, { strength, muscle }: Known): string {
  if (muscle['muscle-weakness'] === 'yes') return `${MUSCLE}; ${OF_BOTH_SIDES}`;
  if (strength['weakness-pattern'] === 'both-sides') return OF_BOTH_SIDES;
  return isOfArms(visit) ? words.replace('peroneal nerve', 'nerve') : words;
}

function overMonths(words: string, visit: Read, { strength, muscle }: Known): string {
  if (muscle['muscle-weakness'] === 'yes') return `${MUSCLE}; ${words}`;
  if (strength['weakness-pattern'] === 'both-sides') return words;
  return isOfArms(visit) ? OF_ONE_ARM : OF_ONE_LEG;
}

const isOfArms = (visit: Read): boolean => {
  const weak = newGroups(visit);
  return weak.length > 0 && weak.every(isOfArm);
};

type ByAnswer = (words: string, visit: Read, known: Known) => string;
/** The words of a row, as far as an answer changes them. */
const BY_ANSWER: Readonly<Partial<Record<UrgencyId, ByAnswer>>> = {
  'acute-balance': (words, { exam }) => acuteBalance(words, exam),
  E2: (words, _visit, { muscle }) =>
    muscle['muscle-weakness'] === 'yes' ? `${words}; ${MUSCLE}` : words,
  U2: ofLimb,
  'U2-days': ofLimb,
  'U2-same-day': ofLimb,
  R1: overMonths,
  'weakness-onset-unknown': (words, _visit, { muscle }) =>
    muscle['muscle-weakness'] === 'yes' ? `${MUSCLE}; ${words}` : words,
};

/** Rows that ask for no CK themselves. */
const WITHOUT_CK: readonly UrgencyId[] = ['U2-days', 'U2-same-day', 'weakness-onset-unknown'];

/** All that the rows of one finding suspect at the time of the line (D53). */
export function suspectsOf(rows: readonly PathwayRow[], visit: Read, known: Known): string {
  const [first] = rows;
  if (first === undefined) return '';
  const now = rows.filter(({ then }) => then.within === first.then.within && !then.look);
  const ids = new Set(now.map(({ id }) => id));
  const said = now.filter(({ id }) => SAID_BY[id]?.some((by) => ids.has(by)) !== true);
  const wordsOf = ({ id, then: { suspects } }: PathwayRow): string =>
    BY_ANSWER[id]?.(suspects, visit, known) ?? suspects;
  return each(said.map(wordsOf)).join('; ') || wordsOf(first);
}

function askedBy(
  { id, then: { action } }: PathwayRow,
  visit: Read,
  { muscle }: Known,
  isMeasured: IsMeasured,
): string {
  if (muscle['muscle-weakness'] === 'yes' && WITHOUT_CK.includes(id))
    return `${action} ${muscleTests(listLeft(isMeasured))}`;
  if (id === 'U6' && isNew(visit.exam.gait) && isUnsaid(visit.exam.gait))
    return `Say how the gait is abnormal. ${action}`;
  return id === 'S3-same-day' && visit.safety['legs-weaker']?.['within-minutes'] === 'yes'
    ? `${action} It came within minutes: TIA pathway if it has gone.`
    : action;
}

/** What to do, and what to ask or examine today beside it. */
export const actionOf = (
  [first, ...more]: readonly PathwayRow[],
  visit: Read,
  known: Known,
  isMeasured: IsMeasured,
): string =>
  each([
    ...(first === undefined ? [] : [askedBy(first, visit, known, isMeasured)]),
    ...more.filter(({ then }) => then.look).map(({ then }) => then.action),
  ]).join(' ');
