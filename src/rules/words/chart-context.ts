/** Who, how long, how much, on what: the sentences of the chart. No screen shows them while a visit is filled in. */
import { alsoRecorded, asRecorded, inOneSentence, labelled } from './also-recorded.ts';
import { beganBy } from './began.ts';
import { ageWords } from './context.ts';
import { dateInWords } from './dates.ts';
import { isAsked } from '../facts/relevance.ts';
import { listed, lower, upper, withoutEnd } from './phrases.ts';
import { isOnsetLaterThanAge } from '../record/onset.ts';
import { isExact } from '../logic/interval.ts';
import { intervalOf, parse } from '../record/quantities.ts';
import {
  answerWords,
  MANY,
  manyWords,
  MEDICINE_QUESTIONS,
  NUMBER_WORDS,
  ONSET_LATER,
} from '../record/questions.ts';
import { MEDICINE_DATES, type NumberId } from '../record/ids.ts';
import type { AnswerId, ManyId, Medicine, Visit } from '../record/visit.ts';

/** A number outside the laboratory as typed, or what is wrong with it. */
function numberWords(visit: Visit, id: NumberId): string | undefined {
  const parsed = parse(id, visit.numbers[id]);
  switch (parsed.kind) {
    case 'blank':
      return undefined;
    case 'value':
      return parsed.plain;
    case 'ask':
    case 'doubted':
    case 'refused':
      return undefined;
  }
}

/** "34 y, female"; undefined while neither was recorded. */
export function whoWords(visit: Visit): string | undefined {
  const sex = answerWords('sex', visit.answers);
  const parts = [ageWords(visit), sex === undefined ? undefined : lower(sex)];
  const said = parts.filter((each) => each !== undefined);
  return said.length === 0 ? undefined : said.join(', ');
}

/** Since when, and whether it runs in the family. */
export function onsetSentence(visit: Visit): string {
  const onset = numberWords(visit, 'age-at-onset');
  // A slip of one of the two; the rules leave the onset out (D15).
  const slip = isOnsetLaterThanAge(visit) ? ` (${withoutEnd(lower(ONSET_LATER))})` : '';
  // An approximate one stands as typed (D69): "onset at 58", "onset: late 40s".
  const typed = intervalOf('age-at-onset', visit.numbers['age-at-onset']);
  const at = typed !== undefined && isExact(typed) ? ' at' : ':';
  const date = dateInWords(visit.words['onset-date']);
  const family = answerWords('family-history', visit.answers);
  const parts = [
    onset === undefined ? undefined : `onset${at} ${onset}${slip}`,
    date === undefined ? undefined : `began ${date}`,
    family === undefined ? 'family history not recorded' : `family history: ${lower(family)}`,
    ...manyWords('setting', visit.many).map(lower),
  ].filter((each) => each !== undefined);
  return `${upper(parts.join('; '))}.`;
}

const lifetimeWords = (spells: string, { answers }: Visit): string =>
  answers['lifetime-events'] === 'unsure'
    ? 'unsure how many spells in a lifetime'
    : `${lower(spells)} spells in a lifetime`;

function courseSentence(visit: Visit): string | undefined {
  const frequency = numberWords(visit, 'frequency');
  const irls = numberWords(visit, 'irls-total');
  const impact = manyWords('impact', visit.many).map(lower);
  const duration = answerWords('duration', visit.answers);
  const spells = answerWords('lifetime-events', visit.answers);
  const severity = answerWords('severity', visit.answers);
  const parts = [
    ...(frequency === undefined
      ? []
      : [
          frequency === '1'
            ? `${frequency} spell a week untreated`
            : `${frequency} spells a week untreated`,
        ]),
    ...(duration === undefined ? [] : [`for ${lower(duration)}`]),
    ...(spells === undefined ? [] : [lifetimeWords(spells, visit)]),
    ...labelled(visit, ['significance']).map(lower),
    ...(severity === undefined ? [] : [`${lower(severity)} in the clinician’s judgement`]),
    ...(impact.length === 0 ? [] : [`affects ${listed(impact)}`]),
    ...(irls === undefined ? [] : [`${NUMBER_WORDS['irls-total'].label} ${irls} of 40 (external)`]),
  ];
  return parts.length === 0 ? undefined : `Course: ${parts.join('; ')}.`;
}

function symptomSentence(visit: Visit): string | undefined {
  const among = (id: ManyId, phrase: (chosen: string) => string): readonly string[] => {
    const chosen = manyWords(id, visit.many).map(lower);
    return chosen.length === 0 ? [] : [phrase(listed(chosen))];
  };
  const said = (id: AnswerId, phrase: (answer: string) => string): readonly string[] => {
    const words = answerWords(id, visit.answers);
    return words === undefined ? [] : [phrase(lower(words))];
  };
  const whileAsked: typeof said = (id, phrase) => (isAsked(visit, id) ? said(id, phrase) : []);
  const parts = [
    ...said('treated-now', (answer) => `treated for RLS now: ${answer}`),
    ...among('sites', (sites) => `in ${sites}`),
    ...whileAsked('legs-earlier', (answer) => `legs affected earlier: ${answer}`),
    ...said('leg-side', (side) => side),
    ...said('symptom-onset', (onset) => `began ${onset}`),
    ...among('comes-on', (at) => `comes on ${at}`),
    ...among('eased-by', (by) => `eased by ${by}`),
    ...said('daytime-rest', (answer) => `the same rest by day: ${answer}`),
    ...said('whole-body', (answer) => `whole body restless: ${answer}`),
    ...said('light-headed', (answer) => `light-headed on standing: ${answer}`),
    ...among('also-mentions', (chosen) => `also mentions ${chosen}`),
  ];
  return parts.length === 0 ? undefined : `Symptoms: ${parts.join('; ')}.`;
}

/** Within 4 weeks of which change of it the symptoms began (D60). */
function beganWords({ began }: Medicine): readonly string[] {
  switch (began) {
    case undefined:
      return [];
    case 'no':
      return ['symptoms did not begin with it'];
    case 'unsure':
      return ['unsure whether symptoms began with it'];
    case 'starting':
    case 'raising':
    case 'stopping':
    case 'yes':
      return [`symptoms began within 4 weeks ${lower(MEDICINE_QUESTIONS.began.options[began])} it`];
  }
}

/** "started Mar 2026", "stopped 12 Nov 2026". */
const datesOf = (medicine: Medicine): readonly string[] =>
  MEDICINE_DATES.flatMap((id) => {
    const date = dateInWords(medicine[id]);
    return date === undefined ? [] : [`${lower(MEDICINE_QUESTIONS.dates[id])} ${date}`];
  });

/** Whether one is in the list stands in its own line. `today`: ISO date. */
export function medicineSentence(visit: Visit, today: string): string {
  const { medicines, answers } = visit;
  if (medicines.length === 0) {
    return answers['takes-medicines'] === 'none'
      ? 'Takes no medicines.'
      : 'Medicines not recorded.';
  }
  const words = medicines.map((medicine) => {
    const by = beganBy(visit, medicine, today);
    const notes = [
      ...(medicine.use === 'stopped-recently' ? ['stopped or cut down of late'] : []),
      ...datesOf(medicine),
      ...beganWords(medicine),
      ...(by === undefined ? [] : [by]),
      ...(medicine.time === undefined || medicine.time.trim() === '' ? [] : [medicine.time.trim()]),
    ];
    return notes.length === 0 ? medicine.name : `${medicine.name} (${notes.join('; ')})`;
  });
  return `Medicines: ${words.join(', ')}.`;
}

/** What is present first; what was asked and is not, in one list. */
function contextSentence(visit: Visit): string | undefined {
  const parts = [
    ...asRecorded(visit, [
      'pregnant',
      'trimester',
      'after-delivery',
      'dialysis',
      'iron-overload',
      'inflammation',
      'nitrous-oxide',
      'b12-replacement',
    ]),
  ];
  const signs = isAsked(visit, 'pregnancy-signs') ? manyWords('pregnancy-signs', visit.many) : [];
  if (signs.length > 0) parts.push(`${MANY['pregnancy-signs'].label}: ${listed(signs.map(lower))}`);
  return parts.length === 0 ? undefined : inOneSentence(parts);
}

function habitsSentence(visit: Visit): string | undefined {
  const often = manyWords('substances', visit.many).map(lower);
  const stopped = manyWords('stopped-recently', visit.many).map(lower);
  const iron = manyWords('iron-loss', visit.many).map(lower);
  const b12 = [...manyWords('b12-risk', visit.many), ...manyWords('b12-symptoms', visit.many)].map(
    lower,
  );
  const parts = [
    ...(often.length === 0 ? [] : [`Often: ${listed(often)}.`]),
    ...(stopped.length === 0 ? [] : [`Stopped or cut down of late: ${listed(stopped)}.`]),
    ...(iron.length === 0 ? [] : [`May lower iron: ${listed(iron)}.`]),
    ...(b12.length === 0 ? [] : [`B12, risks and symptoms: ${listed(b12)}.`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Who, how long, how much, on what: each sentence only when something of it was recorded. */
export function contextSentences(visit: Visit, today: string): readonly string[] {
  return [
    onsetSentence(visit),
    symptomSentence(visit),
    courseSentence(visit),
    medicineSentence(visit, today),
    contextSentence(visit),
    habitsSentence(visit),
    ...alsoRecorded(visit),
  ].filter((each) => each !== undefined);
}
