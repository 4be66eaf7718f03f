/** Laboratory values as typed, and the context of the visit in short sentences. */
import { TSAT } from '../tables/limits/iron.ts';
import type { LabLine } from './assessment.ts';
import { listed, lower, upper } from './phrases.ts';
import { pregnancyIsAsked } from '../facts/patient.ts';
import { tsatOf } from '../facts/measured.ts';
import { dateDoubt, sampleAge } from './sample.ts';
import { findMedicine } from '../record/medicines/find.ts';
import { intervalInWords, plainNumber, type Interval } from '../logic/interval.ts';
import { intervalOf, parse, quantity } from '../record/quantities.ts';
import {
  answerWords,
  manyWords,
  MEDICINE_QUESTIONS,
  NUMBER_WORDS,
  QUESTIONS,
} from '../record/questions.ts';
import { echo, type EchoFor, type EchoId } from '../tables/scales.ts';
import { LAB_IDS, type LabId, type NumberId } from '../record/ids.ts';
import type { AnswerId, ManyId, Visit } from '../record/visit.ts';

const ECHOED: ReadonlySet<LabId> = new Set(['ferritin', 'tsat', 'b12', 'active-b12']);
const isEchoed = (id: LabId): id is LabId & EchoId => ECHOED.has(id);

/** Whose ferritin limits are named beside the value. */
export function whoseLimits({ answers }: Visit, child: boolean): EchoFor {
  if (answers.dialysis === 'yes') return 'esrd';
  return child ? 'child' : 'adult';
}

/** Where the value lies among the limits, and the sources of those that this names. */
function echoOf(id: LabId, interval: Interval, whose: EchoFor): Pick<LabLine, 'echo' | 'limits'> {
  if (!isEchoed(id)) return {};
  const { says, limits } = echo(id, interval, whose);
  return { echo: says, limits: limits.map(({ citation }) => citation) };
}

/** The age in figures, for the head of the paper. */
export function ageInFigures({ numbers }: Pick<Visit, 'numbers'>): string | undefined {
  const age = intervalOf('age', numbers.age);
  return age === undefined ? undefined : plainNumber(age.low);
}

function whyNotComputed(iron: Interval, tibc: Interval): string {
  if (iron.unit !== tibc.unit) return 'Iron and TIBC are in different units: check them.';
  return iron.low > tibc.high
    ? 'Iron above TIBC: check both numbers and their units.'
    : 'Iron far below TIBC: check both numbers and their units.';
}

/** TSAT from iron and TIBC, marked as computed; the two must share their unit (T45). */
function computedTsat(visit: Pick<Visit, 'labs'>): LabLine | undefined {
  const { labs } = visit;
  if ((labs.tsat?.text ?? '').trim() !== '') return undefined;
  const iron = intervalOf('iron', labs.iron);
  const tibc = intervalOf('tibc', labs.tibc);
  const interval = tsatOf(visit);
  const name = quantity('tsat').name;
  if (interval !== undefined) {
    const percent = intervalInWords(interval, [TSAT.low, TSAT.overload]);
    return {
      id: 'tsat',
      name,
      value:
        tibc === undefined
          ? `${percent} % (computed, TIBC estimated from transferrin)`
          : `${percent} % (computed)`,
      ...echoOf('tsat', interval, 'adult'),
    };
  }
  if (iron === undefined || tibc === undefined) return undefined;
  return {
    id: 'tsat',
    name,
    value: '',
    problem: `${whyNotComputed(iron, tibc)} No TSAT is computed.`,
  };
}

/** Every value that was typed, and TSAT where it can be computed. A blank gives no line. */
export function labLines(
  visit: Pick<Visit, 'labs'>,
  whose: EchoFor,
  today: string,
): readonly LabLine[] {
  return LAB_IDS.flatMap((id): LabLine[] => {
    const typed = visit.labs[id];
    const parsed = parse(id, typed);
    const name = quantity(id).name;
    if (parsed.kind === 'blank') {
      const computed = id === 'tsat' ? computedTsat(visit) : undefined;
      return computed === undefined ? [] : [computed];
    }
    const drawn = typed?.drawn;
    const later = dateDoubt(drawn, today);
    const age = sampleAge(drawn, today);
    const shown = {
      id,
      name,
      ...(drawn === undefined ? {} : { drawn }),
      ...(age === undefined ? {} : { age }),
    };
    if (parsed.kind !== 'value') {
      return [{ ...shown, value: (typed?.text ?? '').trim(), problem: parsed.says }];
    }
    const old = age === undefined ? undefined : `Sample ${age}: repeat before acting.`;
    const doubt = [parsed.doubt, later, old].filter((each) => each !== undefined).join(' ');
    return [
      {
        ...shown,
        value: `${parsed.plain} ${parsed.interval.unit}`,
        ...echoOf(id, parsed.interval, whose),
        ...(doubt === '' ? {} : { doubt }),
      },
    ];
  });
}

/** A number outside the laboratory as typed, or what is wrong with it. */
function numberWords(visit: Visit, id: NumberId): string | undefined {
  const parsed = parse(id, visit.numbers[id]);
  switch (parsed.kind) {
    case 'blank':
      return undefined;
    case 'value':
      return parsed.plain;
    case 'ask':
    case 'refused':
      return undefined;
  }
}

const labelled = (visit: Visit, ids: readonly AnswerId[]): readonly string[] =>
  ids.flatMap((id) => {
    const words = answerWords(id, visit.answers);
    return words === undefined ? [] : [`${QUESTIONS[id].label}: ${lower(words)}`];
  });

function patientSentence(visit: Visit): string | undefined {
  const age = numberWords(visit, 'age');
  const onset = numberWords(visit, 'age-at-onset');
  const sex = answerWords('sex', visit.answers);
  const who = [
    age === undefined ? undefined : `${age} y`,
    sex === undefined ? undefined : lower(sex),
  ]
    .filter((each) => each !== undefined)
    .join(', ');
  const began = onset === undefined ? undefined : `onset at ${onset}`;
  const family = answerWords('family-history', visit.answers);
  const parts = [
    who === '' ? undefined : who,
    began,
    family === undefined ? 'family history not recorded' : `family history: ${lower(family)}`,
    ...manyWords('setting', visit.many).map(lower),
  ].filter((each) => each !== undefined);
  return `${upper(parts.join('; '))}.`;
}

function courseSentence(visit: Visit): string | undefined {
  const frequency = numberWords(visit, 'frequency');
  const irls = numberWords(visit, 'irls-total');
  const impact = manyWords('impact', visit.many).map(lower);
  const duration = answerWords('duration', visit.answers);
  const spells = answerWords('lifetime-events', visit.answers);
  const severity = answerWords('severity', visit.answers);
  const parts = [
    ...(frequency === undefined ? [] : [`${frequency} spells a week untreated`]),
    ...(duration === undefined ? [] : [`for ${lower(duration)}`]),
    ...(spells === undefined ? [] : [`${lower(spells)} spells in a lifetime`]),
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
  const parts = [
    ...among('sites', (sites) => `in ${sites}`),
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

function medicineSentence(visit: Visit): string {
  const { medicines, answers } = visit;
  if (medicines.length === 0) {
    return answers['takes-medicines'] === 'none'
      ? 'Takes no medicines.'
      : 'Medicines not recorded.';
  }
  const words = medicines.map((medicine) => {
    const known = findMedicine(medicine.name);
    const notes = [
      ...(known === undefined ? [MEDICINE_QUESTIONS.notInList] : []),
      ...(medicine.use === 'stopped-recently' ? ['stopped of late'] : []),
      ...(medicine.began === 'yes' ? ['symptoms began within 4 weeks of it'] : []),
      ...(medicine.time === undefined || medicine.time.trim() === '' ? [] : [medicine.time.trim()]),
    ];
    return notes.length === 0 ? medicine.name : `${medicine.name} (${notes.join('; ')})`;
  });
  return `Medicines: ${words.join(', ')}.`;
}

/** What is present first; what was asked and is not, in one list. */
function contextSentence(visit: Visit, age: Interval | undefined): string | undefined {
  const asked: readonly AnswerId[] = [
    ...(pregnancyIsAsked(visit.answers.sex, age)
      ? (['pregnant', 'trimester', 'after-delivery'] as const)
      : []),
    'dialysis',
    'iron-overload',
    'inflammation',
    'nitrous-oxide',
    'b12-replacement',
  ];
  const no = asked.filter((id) => visit.answers[id] === 'no');
  const parts = [
    ...labelled(
      visit,
      asked.filter((id) => visit.answers[id] !== 'no'),
    ),
    ...(no.length === 0
      ? []
      : [`None of: ${no.map((id) => lower(QUESTIONS[id].label)).join(', ')}`]),
  ];
  return parts.length === 0 ? undefined : `${parts.join('; ')}.`;
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
export function contextSentences(visit: Visit): readonly string[] {
  const age = intervalOf('age', visit.numbers.age);
  return [
    patientSentence(visit),
    symptomSentence(visit),
    courseSentence(visit),
    medicineSentence(visit),
    contextSentence(visit, age),
    habitsSentence(visit),
  ].filter((each) => each !== undefined);
}
