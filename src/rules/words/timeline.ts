/**
 * The recorded dates of a visit in one line of time: onset, medicines, events, samples. Nothing stands
 * here that no recorded date backs; a date that waits is an open point, and is not drawn (D68).
 */
import { beganBy } from './began.ts';
import { spanInWords } from './dates.ts';
import { inTurn, listed, lower, upper } from './phrases.ts';
import { nameOf } from './sample.ts';
import { onsetOf } from '../facts/began.ts';
import { spanOf, spansOf } from '../facts/dated.ts';
import { isAsked } from '../facts/relevance.ts';
import { misdated } from '../facts/sample.ts';
import { LAB_IDS, MEDICINE_DATES, type DateId } from '../record/ids.ts';
import { MEDICINE_QUESTIONS } from '../record/questions.ts';
import type { DateSpan } from '../record/typed-date.ts';
import type { Medicine, Visit } from '../record/visit.ts';

/** From a date to another or on to today; `points` are dates by themselves. */
export type TimelineEntry = {
  readonly name: string;
  readonly bar?: { readonly from: DateSpan; readonly to: DateSpan };
  readonly points: readonly DateSpan[];
  /** All of it in one sentence. */
  readonly says: string;
};

const onDay = (day: string): DateSpan => ({ first: day, last: day, of: 'day' });

function symptoms(visit: Visit, today: string): readonly TimelineEntry[] {
  const onset = onsetOf(visit, today);
  return onset === undefined
    ? []
    : [
        {
          name: 'Symptoms',
          bar: { from: onset, to: onDay(today) },
          points: [],
          says: `Symptoms began ${spanInWords(onset)}.`,
        },
      ];
}

/** The last day of what is said to be taken is today; of what is not, nobody knows it. */
const endOf = ({ use }: Medicine, stopped: DateSpan | undefined, today: string) =>
  stopped ?? (use === 'taking' ? onDay(today) : undefined);

function ofMedicine(visit: Visit, medicine: Medicine, today: string): readonly TimelineEntry[] {
  const spans = spansOf(medicine, today);
  const dated = MEDICINE_DATES.flatMap((id) => {
    const span = spans[id];
    return span === undefined ? [] : [{ id, span }];
  });
  if (dated.length === 0) return [];
  const { started, stopped } = spans;
  const end = endOf(medicine, stopped, today);
  const isBar = started !== undefined && end !== undefined;
  const name = medicine.name.trim();
  const dates = dated.map(
    ({ id, span }) => `${lower(MEDICINE_QUESTIONS.dates[id])} ${spanInWords(span)}`,
  );
  const began = beganBy(visit, medicine, today);
  return [
    {
      name,
      ...(isBar ? { bar: { from: started, to: end } } : {}),
      points: dated.filter(({ id }) => id === 'changed' || !isBar).map(({ span }) => span),
      says: inTurn(`${name}: ${listed(dates)}.`, began === undefined ? '' : `${upper(began)}.`),
    },
  ];
}

const EVENTS: readonly (readonly [DateId, string])[] = [
  ['nitrous-oxide-date', 'Nitrous oxide'],
  ['iron-infusion-date', 'Iron infusion'],
  ['delivery-date', 'Delivery'],
  ['treatment-change-date', 'Changed on treatment'],
];

const events = (visit: Visit, today: string): readonly TimelineEntry[] =>
  EVENTS.flatMap(([id, name]) => {
    const span = isAsked(visit, id) ? spanOf(visit.words[id], today) : undefined;
    return span === undefined
      ? []
      : [{ name, points: [span], says: `${name}: ${spanInWords(span)}.` }];
  });

/** "Bloods: 3 Nov 2026 (ferritin and TSAT)." */
function samples({ labs }: Visit, today: string): readonly TimelineEntry[] {
  const dated = LAB_IDS.flatMap((id) => {
    const drawn = labs[id]?.drawn;
    return drawn === undefined || misdated(drawn, today) !== undefined ? [] : [{ id, drawn }];
  });
  const days = [...new Set(dated.map(({ drawn }) => drawn))].toSorted();
  if (days.length === 0) return [];
  const points = days.map(onDay);
  const said = points.map((point) => {
    const tests = dated.filter(({ drawn }) => drawn === point.first).map(({ id }) => nameOf(id));
    return `${spanInWords(point)} (${listed(tests.map(lower))})`;
  });
  return [{ name: 'Bloods', points, says: `Bloods: ${said.join('; ')}.` }];
}

/** Empty while nothing but samples is dated: the day of a sample stands beside its value. */
export function timelineOf(visit: Visit, today: string): readonly TimelineEntry[] {
  const entries = [
    ...symptoms(visit, today),
    ...visit.medicines.flatMap((medicine) => ofMedicine(visit, medicine, today)),
    ...events(visit, today),
  ];
  return entries.length === 0 ? [] : [...entries, ...samples(visit, today)];
}
