/** The lines below the headline: what is missing, what stands, what is unsure, what is blank. */
import type { Flag, HeadlineLine } from './assessment.ts';
import {
  notAskedWords,
  notExaminedWords,
  standingWords,
  unsureWords,
} from '../tables/headline-words.ts';
import {
  ofFlag,
  outstandingItems,
  unsureName,
  untestable,
  type HeadlineParts,
} from './headline-parts.ts';
import { calmWords, countedWords } from '../tables/calm.ts';
import { QUESTIONS } from '../record/questions.ts';
import { isUnread } from '../facts/medicines.ts';
import { isAsked } from '../facts/relevance.ts';
import { stateIn } from '../facts/screen.ts';
import { stepWords } from '../tables/step.ts';
import { lower } from './phrases.ts';
import type { AnswerId, Visit } from '../record/visit.ts';

/** So many medicines that were not checked are named in the headline; the rest are counted (D72). */
const NAMED_UNREAD = 3;

function unreadNames({ medicines }: Visit): readonly string[] {
  const names = medicines.filter(isUnread).map(({ name }) => name);
  const more = names.length - NAMED_UNREAD;
  return [...names.slice(0, NAMED_UNREAD), ...(more > 0 ? [`${more} more`] : [])];
}

/** The second line of a headline of met that is not calm: what is missing (D54, D72). */
export function missing({ visit, decision }: HeadlineParts): readonly HeadlineLine[] {
  const { counts, rows } = decision.calm;
  const says = (['not-done', 'not-settled', 'not-checked'] as const).flatMap((kind) => {
    const what = rows
      .filter(({ then }) => then.kind === kind)
      .flatMap(({ id, then }) =>
        kind === 'not-checked' ? unreadNames(visit) : [countedWords(then, counts[id])],
      );
    return what.length === 0 ? [] : [calmWords(kind, what)];
  });
  return says.length === 0 ? [] : [{ kind: 'missing', says: says.join(' ') }];
}

/** By the rows of the headline itself. */
const isSaid = (flag: Flag): boolean =>
  flag.leads && (flag.tier !== 'routine' || flag.notRls !== undefined);

/** The flags that stand, but for notes, and are not said above (D79). */
export function standing({ flags }: HeadlineParts): readonly HeadlineLine[] {
  return flags
    .filter((flag) => flag.tier !== 'note' && !isSaid(flag))
    .map((flag) => ofFlag(flag, standingWords(flag)));
}

const WEIGHED = [
  'urge-to-move',
  'rest-onset',
  'relief-by-movement',
  'evening-pattern',
  'own-judgement',
  'impulse-change',
] as const;

export const unsureAnswers = ({ answers }: Visit): readonly AnswerId[] =>
  WEIGHED.filter((id) => answers[id] === 'unsure');

/** What was answered "unsure", apart from what is blank (D79). */
export function unsure({ visit, mimics, comorbid, safety, decision }: HeadlineParts) {
  const { screen } = decision;
  const causes = comorbid.filter(
    ({ id }) => id !== 'another-cause' && stateIn(screen, id) === 'unsure',
  );
  const labels = [
    ...safety.filter(({ state }) => state === 'unsure').map(({ label }) => lower(label)),
    ...unsureAnswers(visit).map((id) => lower(QUESTIONS[id].label)),
    ...[...mimics.unsure, ...causes].map(unsureName),
  ];
  const line: HeadlineLine = { kind: 'unsure', says: unsureWords(labels) };
  return labels.length === 0 ? [] : [line];
}

/** What was not checked, said under every headline that could otherwise read as clearance. */
export function unchecked(parts: HeadlineParts): readonly HeadlineLine[] {
  const { visit, decision, safety } = parts;
  const applying = safety.filter((line) => isAsked(visit, `safety.${line.id}`));
  const notAsked = applying.filter((line) => line.state === 'not-asked');
  const metByHistory = decision.headlines.includes('met-examination-outstanding');
  const says = [
    // What is met says so itself.
    ...(decision.verdict === 'met' ? [] : untestable(parts)),
    ...(decision.outstanding.length > 0 && !metByHistory
      ? [notExaminedWords(outstandingItems(parts))]
      : []),
    ...(notAsked.length > 0
      ? [
          notAskedWords(
            notAsked.length === applying.length ? [] : notAsked.map((line) => lower(line.label)),
          ),
        ]
      : []),
  ];
  return says.map((each) => ({ kind: 'blank', says: each }));
}

/** Akathisia present or unsure asks about distress in any row (D9): the step, said here as well. */
export const distress = ({ asked }: HeadlineParts): readonly HeadlineLine[] =>
  asked.steps
    .filter(({ then }) => then.kind === 'distress')
    .map(({ then }) => ({ kind: 'distress', says: stepWords(then) }));
