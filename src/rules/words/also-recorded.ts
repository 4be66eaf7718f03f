/**
 * Answers that no line of the assessment needs, printed as they were recorded (D65): an answer that
 * is kept without being used is not printed either (D66).
 */
import { dateInWords } from './dates.ts';
import { isAsked } from '../facts/relevance.ts';
import { answerWords, manyWords, QUESTIONS, WORDS_WORDS } from '../record/questions.ts';
import { OBSERVED } from '../record/questions/observed.ts';
import { keysOf } from '../record/keyed.ts';
import { numbTiming, timingWords } from './exam.ts';
import { lower, listed } from './phrases.ts';
import type { AnswerId, Visit } from '../record/visit.ts';

const isRead = (visit: Visit, id: AnswerId): boolean =>
  visit.answers[id] !== undefined && isAsked(visit, id);

/** "Sleepy at the wheel: unsure", each answer with its heading. */
export const labelled = (visit: Visit, ids: readonly AnswerId[]): readonly string[] =>
  ids.flatMap((id) => {
    const words = isRead(visit, id) ? answerWords(id, visit.answers) : undefined;
    return words === undefined ? [] : [`${QUESTIONS[id].label}: ${lower(words)}`];
  });

/** What an answer of "no" says is not there, in a list of it; what is missing here has its heading. */
const ABSENT: Readonly<Partial<Record<AnswerId, string>>> = {
  pregnant: 'pregnancy',
  dialysis: 'dialysis, end-stage kidney disease',
  'iron-overload': 'iron overload',
  inflammation: 'inflammation',
  'nitrous-oxide': 'regular nitrous oxide',
  'b12-replacement': 'B12 replacement',
};

/** What was answered first; what was answered with "no" in one list. */
export function asRecorded(visit: Visit, ids: readonly AnswerId[]): readonly string[] {
  const all = ids.filter((id) => isRead(visit, id) && visit.answers[id] === 'no');
  const no = all.length === 1 ? [] : all;
  return [
    ...labelled(
      visit,
      ids.filter((id) => !no.includes(id)),
    ),
    ...(no.length === 0
      ? []
      : [`None of: ${no.map((id) => ABSENT[id] ?? lower(QUESTIONS[id].label)).join(', ')}`]),
  ];
}

/** One sentence of several: only the first begins it. */
export const inOneSentence = ([first, ...more]: readonly string[]): string =>
  first === undefined ? '' : `${[first, ...more.map(lower)].join('; ')}.`;

const joined = (parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [inOneSentence(parts)];

const TELLING = ['cannot-describe', 'described-by'] as const;
const SEEN = keysOf(OBSERVED);
const BESIDE = [
  'limb-movements',
  'dopaminergic-response',
  'apnoea',
  'sleepy-driving',
  'impulse-change',
  'follows-levodopa',
  'urge-while-levodopa-works',
] as const;
/** The hour of the sample stands with the iron tests, where there are some. */
const SAMPLE = ['iron-taken-24h', 'iron-infusion-recent', 'morning-sample'] as const;

/** "Tingling or numbness apart from the urge: yes, for days, worsening". */
function numbness(visit: Visit): readonly string[] {
  const apart = labelled(visit, ['numb-apart']);
  if (!isRead(visit, 'numb-since') && !isRead(visit, 'numb-course')) return apart;
  return [[...apart, ...timingWords(numbTiming(visit))].join(', ')];
}

/** How the symptoms changed on a dopaminergic medicine, ticked and by the clock. */
function onTreatment(visit: Visit): readonly string[] {
  if (!isAsked(visit, 'changes-on-treatment')) return [];
  const changes = manyWords('changes-on-treatment', visit.many).map(lower);
  const clocks = (['clock-at-start', 'clock-now'] as const).flatMap((id) => {
    const clock = visit.words[id];
    return clock === undefined ? [] : [`${lower(WORDS_WORDS[id].label)} ${clock}`];
  });
  const on = isAsked(visit, 'treatment-change-date')
    ? dateInWords(visit.words['treatment-change-date'])
    : undefined;
  const parts = [
    ...(changes.length === 0 ? [] : [listed(changes)]),
    ...(on === undefined ? [] : [`from ${on}`]),
    ...clocks,
  ];
  return parts.length === 0 ? [] : [`Since the dopaminergic medicine: ${parts.join('; ')}.`];
}

const DATED = ['delivery-date', 'nitrous-oxide-date', 'iron-infusion-date'] as const;

/** "Date of the delivery: Oct 2026". */
const dated = (visit: Visit): readonly string[] =>
  DATED.flatMap((id) => {
    const date = isAsked(visit, id) ? dateInWords(visit.words[id]) : undefined;
    return date === undefined ? [] : [`${WORDS_WORDS[id].label}: ${date}`];
  });

/** One sentence for each group of which something was recorded. */
export const alsoRecorded = (visit: Visit): readonly string[] => [
  ...joined(labelled(visit, TELLING)),
  ...joined(labelled(visit, SEEN)),
  ...joined(numbness(visit)),
  ...joined(asRecorded(visit, BESIDE)),
  ...onTreatment(visit),
  ...joined(labelled(visit, SAMPLE)),
  ...joined(dated(visit)),
];
