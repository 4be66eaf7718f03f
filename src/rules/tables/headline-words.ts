/**
 * The sentences of the headline (D9), each with its gaps. The visit fills them; the register shows
 * them with the names of the gaps, so that no sentence is typed for it again.
 */
import type { HeadlineId } from './results.ts';

/** Beside every deficit, whatever the criteria say. */
export const NOT_RLS = 'RLS does not explain it.';

type FlagGaps = {
  /** "Same day". */
  readonly time: string;
  readonly finding: string;
  readonly suspects: string;
  readonly action: string;
  /** "Repeat today. Settle the unit."; absent where nothing is unsettled (D67, D68). */
  readonly ends?: string | undefined;
  /** NOT_RLS; absent where the finding is no deficit. */
  readonly notRls?: string | undefined;
};

const notRlsOf = ({ notRls }: FlagGaps): string => (notRls === undefined ? '' : ` ${notRls}`);

const endsOf = ({ ends }: Pick<FlagGaps, 'ends'>): string => (ends === undefined ? '' : ` ${ends}`);

/** What the finding itself suspects is not said again. */
const suspectsOf = ({ suspects }: FlagGaps): string =>
  suspects === '' ? '' : ` Suspect ${suspects}.`;

export const emergencyWords = (gaps: FlagGaps): string =>
  `Now: ${gaps.finding}.${suspectsOf(gaps)} ${gaps.action}${notRlsOf(gaps)}`;

export const urgentWords = (gaps: FlagGaps): string =>
  `${gaps.time}: ${gaps.finding}.${notRlsOf(gaps)}${endsOf(gaps)}`;

export const routineWords = (finding: string): string =>
  `${finding}: not explained by RLS. Look for a mimic or a coexisting condition.`;

export const DISAGREEMENT =
  'The mimic screen and the clinician’s judgement disagree on criterion 5. The more careful one counts.';

const NOT_MET = 'RLS criteria not met on today’s answers';

export const sufficientWords = (conditions: string, isNotMet: boolean): string =>
  `${conditions}: recorded as explaining all of it.${isNotMet ? ` ${NOT_MET}.` : ''}`;

export const failedWords = (criterion: string): string => `${criterion}: no`;

/** In the place of criterion 1, which is not "no" where the urge is elsewhere (D34). */
export const NO_PART_OF_LEGS = 'the legs take no part';

const SITES = {
  arms: ' Restless arms are described: specialist opinion.',
  trunk: ' Atypical site: specialist opinion.',
} as const;

/** `failed` in the words of `failedWords`; `site` where the legs take no part. */
export const notMetWords = (failed: readonly string[], site?: keyof typeof SITES): string =>
  `${NOT_MET}: ${failedInTurn(failed, site)}`;

/** Why not, without the conclusion. */
export const failedInTurn = (failed: readonly string[], site?: keyof typeof SITES): string =>
  `${failed.join('; ')}.${site === undefined ? '' : SITES[site]}`;

/** The conclusion, without why not. */
export const NOT_MET_ALONE = `${NOT_MET}.`;

export const CANNOT_SAY = 'Cannot say yet.';

export const cannotSayWords = (open: readonly string[]): string =>
  open.length === 0 ? CANNOT_SAY : `${CANNOT_SAY} Open: ${open.join('; ')}.`;

export const OBSERVED_ONLY = 'Probable RLS by observation only (low certainty).';
export const CHILD_ONLY = 'Possible RLS in a child: own words not available.';

type MetGaps = {
  /** In the words of RIDERS (D62). */
  readonly riders: readonly string[];
  /** What RLS may be treated with, taken now; empty without (D35). */
  readonly treatedWith: string;
  /** Empty when nothing stands beside it. */
  readonly coexisting: string;
  /** Present, and only suspected; empty without (D59). */
  readonly suspected: string;
  /** The conditions that are unsure, and do not explain all of it; empty without (D33). */
  readonly unsure: string;
};

const howWords = ({ riders, treatedWith }: MetGaps): readonly string[] => [
  ...(treatedWith === '' ? [] : [`on ${treatedWith}`]),
  ...riders,
];

/** Within a sentence, or each a sentence of its own. */
const besideWords = (withWord: 'with' | 'With', { coexisting, suspected, unsure }: MetGaps) => [
  ...(coexisting === '' ? [] : [`${withWord} coexisting ${coexisting}`]),
  ...(suspected === '' ? [] : [`${withWord} suspected ${suspected}`]),
  ...(unsure === '' ? [] : [`${withWord} unsure: ${unsure}`]),
];

/** Met by history; what is outstanding, and what stands beside it. */
export function outstandingInTwo(
  items: string,
  gaps: MetGaps,
): { readonly concludes: string; readonly adds: string } {
  const how = howWords(gaps).join(', ');
  return {
    concludes: how === '' ? 'RLS criteria met by history.' : `RLS criteria met by history, ${how}.`,
    adds: [
      `Examination outstanding: ${items}.`,
      ...besideWords('With', gaps).map((words) => `${words}.`),
    ].join(' '),
  };
}

export function outstandingWords(items: string, gaps: MetGaps): string {
  const { concludes, adds } = outstandingInTwo(items, gaps);
  return `${concludes} ${adds}`;
}

export function metWords(gaps: MetGaps): string {
  const how = [...howWords(gaps), ...besideWords('with', gaps)].join(', ');
  return how === '' ? 'RLS criteria met.' : `RLS criteria met, ${how}.`;
}

/** A red flag that stands and neither leads nor is a deficit: "Routine: pain down one leg." (D79). */
export const standingWords = (gaps: Pick<FlagGaps, 'time' | 'finding' | 'ends'>): string =>
  `${gaps.time}: ${gaps.finding}.${endsOf(gaps)}`;

/** Apart from what is blank (D79). */
export const unsureWords = (labels: readonly string[]): string => `Unsure: ${labels.join('; ')}.`;

/** On every copy of a headline: nobody can examine it, and it is not normal (D24). */
export const untestableWords = (reasons: string): string => `Balance cannot be tested: ${reasons}.`;

export const notExaminedWords = (items: string): string => `Not examined: ${items}.`;

/** `labels` where only some were not asked. */
export const notAskedWords = (labels: readonly string[]): string =>
  labels.length === 0
    ? 'Safety questions not asked.'
    : `Safety questions not asked: ${labels.join('; ')}.`;

const FLAG: FlagGaps = {
  time: '{time}',
  finding: '{finding}',
  suspects: '{suspicion}',
  action: '{action}',
  notRls: NOT_RLS,
};
const BESIDE: MetGaps = {
  riders: ['{rider}'],
  treatedWith: '{treatment}',
  coexisting: '{condition}',
  suspected: '{suspected condition}',
  unsure: '{unsure condition}',
};

/** The fullest form of each row, its gaps named in braces; a gap that is empty takes its words with it. */
export const HEADLINE_TEMPLATES: Readonly<Record<HeadlineId, readonly [string, ...string[]]>> = {
  emergency: [emergencyWords(FLAG)],
  urgent: [urgentWords(FLAG)],
  'routine-finding': [routineWords('{finding}')],
  disagreement: [DISAGREEMENT],
  'sufficient-condition': [sufficientWords('{condition}', true)],
  'not-met': [notMetWords([failedWords('{criterion}')]), notMetWords([NO_PART_OF_LEGS], 'arms')],
  'cannot-say-yet': [cannotSayWords(['{question}'])],
  'observation-only': [OBSERVED_ONLY, CHILD_ONLY],
  'met-examination-outstanding': [
    outstandingWords('{examination}', BESIDE),
    untestableWords('{reason}'),
  ],
  'met-with-coexisting': [metWords(BESIDE), untestableWords('{reason}')],
  met: [metWords({ ...BESIDE, coexisting: '', suspected: '' }), untestableWords('{reason}')],
};
