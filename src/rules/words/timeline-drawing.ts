/** Where the dates of a visit stand in the picture of them. */
import { monthInWords } from './dates.ts';
import { daysFrom } from '../facts/dated.ts';
import type { DateSpan } from '../record/typed-date.ts';
import type { TimelineEntry } from './timeline.ts';

/** Shares of the width: 0 at the left edge, 1, today, at the right one. */
type Part = { readonly start: number; readonly end: number };

type TimelineRow = {
  readonly name: string;
  /** What is sure. */
  readonly bars: readonly Part[];
  /** A month or a year, on one day of which it was. */
  readonly spans: readonly Part[];
  /** Days. */
  readonly points: readonly number[];
};

export type TimelineDrawing = {
  readonly rows: readonly TimelineRow[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
};

/** In days: the least that is drawn, so that a date of yesterday has its room. */
const LEAST = 28;
/** Of the width, before the first date. */
const BEFORE = 0.04;

const spansIn = ({ bar, points }: TimelineEntry): readonly DateSpan[] => [
  ...(bar === undefined ? [] : [bar.from, bar.to]),
  ...points,
];

const isDay = ({ first, last }: DateSpan): boolean => first === last;

/** In months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600] as const;
const MOST_TICKS = 4;

/** Months since the year 0. */
type Month = number;
const firstOf = (month: Month): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The months that begin within so many days before today. */
function monthsUpTo(today: string, days: number): readonly Month[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const all: Month[] = [];
  for (let at = year * 12 + month - 1; at > 0; at -= 1) {
    if (daysFrom(firstOf(at), today) > days) break;
    all.unshift(at);
  }
  return all;
}

/** "2026" of a January or where whole years are marked, else "Apr". */
const tickLabel = (first: string, step: number): string =>
  step >= 12 || first.slice(5, 7) === '01' ? first.slice(0, 4) : monthInWords(first);

/** Undefined where nothing is dated. */
export function timelineDrawing(
  entries: readonly TimelineEntry[],
  today: string,
): TimelineDrawing | undefined {
  const ages = entries.flatMap(spansIn).map(({ first }) => daysFrom(first, today));
  if (ages.length === 0) return undefined;
  const days = Math.max(LEAST, ...ages) / (1 - BEFORE);
  const at = (day: string): number => 1 - daysFrom(day, today) / days;
  const part = (from: string, to: string): Part => ({ start: at(from), end: at(to) });
  const vague = (span: DateSpan): readonly Part[] =>
    isDay(span) ? [] : [part(span.first, span.last)];
  const row = ({ name, bar, points }: TimelineEntry): TimelineRow => ({
    name,
    bars:
      bar === undefined || daysFrom(bar.from.last, bar.to.first) < 0
        ? []
        : [part(bar.from.last, bar.to.first)],
    spans: [...(bar === undefined ? [] : [bar.from, bar.to]), ...points].flatMap(vague),
    points: points.filter(isDay).map(({ first }) => at(first)),
  });
  const months = monthsUpTo(today, days);
  const marked = (step: number) => months.filter((month) => month % step === 0);
  const step = STEPS.find((each) => marked(each).length <= MOST_TICKS) ?? STEPS[9];
  return {
    rows: entries.map(row),
    ticks: marked(step)
      .map(firstOf)
      .map((first) => ({ at: at(first), label: tickLabel(first, step) })),
  };
}
