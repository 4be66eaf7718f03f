/** What the rows of one line suspect and ask for, by what was answered. */
import { hasSign, isNew, isUnsaid } from '../facts/finding.ts';
import type { Visit } from '../record/visit.ts';
import type { PathwayRow, UrgencyId } from '../tables/urgency/pathway.ts';
import { isSuspicion } from './findings.ts';

type Read = Pick<Visit, 'exam' | 'safety'>;

const each = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Rows whose suspicion is said by another of the same line, in other words. */
const SAID_BY: Readonly<Partial<Record<UrgencyId, readonly UrgencyId[]>>> = {
  'E1-balance': ['E1-sign'],
  'E2b-told': ['E2'],
  'acute-sensation': ['E2b-reflexes-there', 'sensory-side'],
  'sensory-kind': ['E2b-reflexes-there', 'sensory-side'],
  'other-sensory': ['R2'],
  'acute-pulses': ['pulses-absent', 'S6-yes', 'S6-unsure'],
  'pulses-absent': ['S6-yes'],
  'S3-same-day': ['U2-same-day'],
  'S3-days': ['U2-days', 'U3'],
  'S3-weeks': ['U2', 'U2-slow'],
  'S3-longer': ['R1'],
  'U2-slow': ['U4'],
  'U2-days': ['U3'],
  'S3-balance-same-day': ['acute-balance'],
  'S3-balance-weeks': ['U6'],
  'S3-balance-longer': ['other-balance'],
  'acute-sacral': ['E3-settled', 'S2-with-more'],
  'S2-with-more': ['E3-settled', 'S2-unsure'],
};

/** A gait that changed since hours or days is suspected by its kind. */
function acuteBalance(words: string, { gait, romberg, coordination }: Visit['exam']): string {
  const isOfBalance =
    isNew(romberg) ||
    isNew(coordination) ||
    (isNew(gait) && (isUnsaid(gait) || hasSign(gait, 'ataxic')));
  const kinds = [
    ...(isOfBalance ? [words] : []),
    ...(hasSign(gait, 'foot-drop') ? ['a lesion of a nerve or root'] : []),
    ...(hasSign(gait, 'waddling') ? ['a disease of muscle or nerve'] : []),
    ...(hasSign(gait, 'spastic') ? ['a lesion of cord or brain'] : []),
    ...(hasSign(gait, 'parkinsonian') ? ['parkinsonism, also from a medicine'] : []),
  ];
  return kinds.length === 0 ? words : kinds.join('; ');
}

/** Face, speech or sight alone: nothing of a limb was told. */
function isWithoutLimb({ safety }: Read): boolean {
  const details = safety['sudden-trouble']?.details ?? [];
  return details.length > 0 && !details.includes('arm') && !details.includes('leg');
}

function suspectedBy({ id, then: { suspects } }: PathwayRow, visit: Read): string {
  const { gait } = visit.exam;
  if (id === 'E1' && isWithoutLimb(visit)) return 'stroke or TIA';
  if (id === 'acute-balance') return acuteBalance(suspects, visit.exam);
  return id === 'E1-sign' && hasSign(gait, 'foot-drop')
    ? `${suspects}; of the foot drop a nerve or root`
    : suspects;
}

/** All that the rows of one finding suspect at the time of the line (D53); what is the finding itself is not said again. */
export function suspectsOf(rows: readonly PathwayRow[], visit: Read): string {
  const [first] = rows;
  if (first === undefined || isSuspicion(first.then.subject)) return '';
  const now = rows.filter(({ then }) => then.within === first.then.within && !then.look);
  const ids = new Set(now.map(({ id }) => id));
  const said = now.filter(({ id }) => SAID_BY[id]?.some((by) => ids.has(by)) !== true);
  return each(said.map((row) => suspectedBy(row, visit))).join('; ') || first.then.suspects;
}

const GONE = 'It came within minutes and is gone: TIA pathway.';
const PERHAPS_GONE = 'It came within minutes: if it has gone, TIA pathway.';

function askedBy({ id, then: { action } }: PathwayRow, visit: Read): string {
  const { 'within-minutes': minutes, settled } = visit.safety['legs-weaker'] ?? {};
  if (id === 'E1' && isWithoutLimb(visit)) return 'Stroke pathway now.';
  if (id !== 'S3-same-day' || minutes !== 'yes') return action;
  return `${action} ${settled === 'comes-and-goes' ? GONE : PERHAPS_GONE}`;
}

/** What to do, and what to ask or examine today beside it. */
export const actionOf = ([first, ...more]: readonly PathwayRow[], visit: Read): string =>
  each([
    ...(first === undefined ? [] : [askedBy(first, visit)]),
    ...more.filter(({ then }) => then.look).map(({ then }) => then.action),
  ]).join(' ');
