/**
 * Spans and points of time, row by row, up to today. Whoever draws it says all of it in words beside it
 * or in its name.
 */
import './timeline.css';

/** Shares of the width: 0 at the left edge, 1, today, at the right one. */
type Part = { readonly start: number; readonly end: number };

type TimelineProps = {
  readonly rows: readonly {
    readonly name: string;
    /** What is sure. */
    readonly bars: readonly Part[];
    /** Time on some day of which it was. */
    readonly spans: readonly Part[];
    readonly points: readonly number[];
  }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
};

const share = (place: number): string => `${(place * 100).toFixed(2)}%`;
/** So that a day is seen among years. */
const LEAST = 0.006;
/** A label beyond it would run into "today". */
const LAST_LABEL = 0.86;
/** The same on a narrow screen, where "today" takes more of the width. */
const NEAR_TODAY = 0.75;
const FIRST_MIDDLE = 0.06;
const ROW = { height: 14, middle: 7 } as const;

const box = ({ start, end }: Part) => ({
  x: share(Math.min(start, 1 - LEAST)),
  width: share(Math.max(end - start, LEAST)),
});

function Row({ bars, spans, points }: TimelineProps['rows'][number]) {
  return (
    <svg width="100%" height={ROW.height}>
      <line x1="0" x2="100%" y1={ROW.middle} y2={ROW.middle} />
      {bars.map((bar) => (
        <rect key={bar.start} className="sure" {...box(bar)} y="4" height="6" />
      ))}
      {spans.map((span) => (
        <rect
          key={`${span.start} ${span.end}`}
          className="some-day"
          {...box(span)}
          y="2"
          height="10"
        />
      ))}
      {points.map((at) => (
        <svg key={at} x={share(at)} y={ROW.middle} overflow="visible">
          <path className="point" d="M0 -6l5 6l-5 6l-5 -6z" />
        </svg>
      ))}
    </svg>
  );
}

export const Timeline = ({ rows, ticks }: TimelineProps) => (
  <div className="timeline" aria-hidden="true">
    {rows.map((row, index) => (
      <div key={`${index} ${row.name}`}>
        <span>
          <bdi>{row.name}</bdi>
        </span>
        <Row {...row} />
      </div>
    ))}
    <div>
      <span />
      <svg width="100%" height="18">
        {ticks
          .filter(({ at }) => at <= LAST_LABEL)
          .map(({ at, label }) => (
            <g key={label + at} className={at > NEAR_TODAY ? 'near-today' : undefined}>
              <line x1={share(at)} x2={share(at)} y1="0" y2="4" />
              <text x={share(at)} y="15" textAnchor={at < FIRST_MIDDLE ? 'start' : 'middle'}>
                {label}
              </text>
            </g>
          ))}
        <line x1="100%" x2="100%" y1="0" y2="4" />
        <text x="100%" y="15" textAnchor="end">
          today
        </text>
      </svg>
    </div>
  </div>
);
