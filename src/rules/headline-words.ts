/**
 * The sentences of the headline (D9), each with its gaps. The visit fills them; the register shows
 * them with the names of the gaps, so that no sentence is typed for it again.
 */
import type { HeadlineId } from './assessment.ts';

/** Beside every deficit, whatever the criteria say. */
export const NOT_RLS = 'RLS does not explain it.';

type FlagGaps = {
  /** "Same day". */
  readonly time: string;
  readonly finding: string;
  readonly suspects: string;
  readonly action: string;
  /** NOT_RLS; absent where the finding is no deficit. */
  readonly notRls?: string | undefined;
};

const notRlsOf = ({ notRls }: FlagGaps): string => (notRls === undefined ? '' : ` ${notRls}`);

export const emergencyWords = (gaps: FlagGaps): string =>
  `Now: ${gaps.finding}. Suspect ${gaps.suspects}. ${gaps.action}${notRlsOf(gaps)}`;

export const urgentWords = (gaps: FlagGaps): string =>
  `${gaps.time}: ${gaps.finding}.${notRlsOf(gaps)}`;

export const routineWords = (finding: string): string =>
  `${finding}: not explained by RLS. Look for a mimic or a coexisting condition.`;

export const DISAGREEMENT =
  'The mimic screen and your judgement disagree on criterion 5. The more careful one counts.';

const NOT_MET = 'RLS criteria not met on today’s answers';

export const sufficientWords = (conditions: string, isNotMet: boolean): string =>
  `${conditions}: recorded as explaining all of it.${isNotMet ? ` ${NOT_MET}.` : ''}`;

export const failedWords = (criterion: string): string => `${criterion}: no`;

const ATYPICAL_SITE = 'Atypical site: specialist opinion.';

/** `failed` in the words of `failedWords`. */
export const notMetWords = (failed: readonly string[], isAtypicalSite: boolean): string =>
  `${NOT_MET}: ${failed.join('; ')}.${isAtypicalSite ? ` ${ATYPICAL_SITE}` : ''}`;

const CANNOT_SAY = 'Cannot say yet.';

export const cannotSayWords = (open: readonly string[]): string =>
  open.length === 0 ? CANNOT_SAY : `${CANNOT_SAY} Open: ${open.join('; ')}.`;

export const OBSERVED_ONLY = 'Probable RLS by observation only (low certainty).';
export const CHILD_ONLY = 'Possible RLS in a child: own words not available.';

/** "on sertraline", "after stopping sertraline", "in pregnancy"; any of them may be empty. */
export const provokedWords = (on: string, stopped: string, isPregnant: boolean): string =>
  [
    ...(on === '' ? [] : [`on ${on}`]),
    ...(stopped === '' ? [] : [`after stopping ${stopped}`]),
    ...(isPregnant ? ['in pregnancy'] : []),
  ].join(', ');

const after = (words: string): string => (words === '' ? '' : `, ${words}`);

type MetGaps = {
  /** In the words of `provokedWords`; empty when nothing provoked it. */
  readonly provoked: string;
  /** Empty when nothing stands beside it. */
  readonly coexisting: string;
};

export const outstandingWords = (items: string, { provoked, coexisting }: MetGaps): string =>
  `RLS criteria met by history${after(provoked)}. Examination outstanding: ${items}.${
    coexisting === '' ? '' : ` With coexisting ${coexisting}.`
  }`;

export const metWords = ({ provoked, coexisting }: MetGaps): string =>
  `RLS criteria met${after(provoked)}${coexisting === '' ? '' : `, with coexisting ${coexisting}`}.`;

const FLAG: FlagGaps = {
  time: '{time}',
  finding: '{finding}',
  suspects: '{suspicion}',
  action: '{action}',
  notRls: NOT_RLS,
};
const PROVOKED = provokedWords('{medicine}', '{medicine}', true);
const BESIDE: MetGaps = { provoked: PROVOKED, coexisting: '{condition}' };

/** The fullest form of each row, its gaps named in braces; a gap that is empty takes its words with it. */
export const HEADLINE_TEMPLATES: Readonly<Record<HeadlineId, readonly [string, ...string[]]>> = {
  emergency: [emergencyWords(FLAG)],
  urgent: [urgentWords(FLAG)],
  'routine-finding': [routineWords('{finding}')],
  disagreement: [DISAGREEMENT],
  'sufficient-condition': [sufficientWords('{condition}', true)],
  'not-met': [notMetWords([failedWords('{criterion}')], true)],
  'cannot-say-yet': [cannotSayWords(['{question}'])],
  'observation-only': [OBSERVED_ONLY, CHILD_ONLY],
  'met-examination-outstanding': [outstandingWords('{examination}', BESIDE)],
  'met-with-coexisting': [metWords(BESIDE)],
  met: [metWords({ ...BESIDE, coexisting: '' })],
};
