/** Where data go: one picture, and the same in words, which a narrow page shows alone. */
import { FLOWS, PLACE_IDS, PLACES, type Flow, type PlaceId } from '../../evidence/data-flow.ts';

const BOX = { width: 172, height: 48 } as const;

/** The upper left corner of each box. */
const AT: Readonly<Record<PlaceId, readonly [x: number, y: number]>> = {
  host: [8, 32],
  cache: [338, 32],
  clinician: [8, 172],
  page: [338, 172],
  tab: [640, 82],
  browser: [640, 172],
  out: [640, 292],
};

const middle = (id: PlaceId): readonly [number, number] => {
  const [x, y] = AT[id];
  return [x + BOX.width / 2, y + BOX.height / 2];
};

/** What goes back lies below what comes. */
const BACK = 11;

type Line = { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

/** From the edge of one box to the edge of the other. */
function lineOf({ from, to }: Flow): Line {
  const [x, y] = middle(from);
  const [toX, toY] = middle(to);
  if (x === toX) return { from: [x, y + BOX.height / 2], to: [toX, toY - BOX.height / 2] };
  const ahead = toX > x;
  const side = (BOX.width / 2) * (ahead ? 1 : -1);
  const isBoth = FLOWS.some((other) => other.from === to && other.to === from);
  const off = isBoth ? BACK * (ahead ? -1 : 1) : 0;
  return { from: [x + side, y + off], to: [toX - side, toY + off] };
}

/** How far along its line a label stands: where several begin in one place, they have parted by then. */
const ALONG = 0.56;

/** Beside a line that goes down, above one that goes on, below one that goes back, on one that slants. */
function labelAt({ from, to }: Line) {
  const x = from[0] + (to[0] - from[0]) * ALONG;
  const y = from[1] + (to[1] - from[1]) * ALONG;
  if (from[0] === to[0]) return { x: x + 8, y, textAnchor: 'start' } as const;
  if (from[1] !== to[1]) return { x, y: y + 5, textAnchor: 'middle' } as const;
  return { x, y: to[0] < from[0] ? y + 18 : y - 8, textAnchor: 'middle' } as const;
}

function Arrow({ of }: { readonly of: Flow }) {
  const line = lineOf(of);
  const { from, to } = line;
  return (
    <g className="flow" data-health={of.isHealth}>
      <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} markerEnd="url(#flow-head)" />
      <text {...labelAt(line)}>{of.label}</text>
    </g>
  );
}

function Box({ id }: { readonly id: PlaceId }) {
  const [x, y] = AT[id];
  const [midX, midY] = middle(id);
  return (
    <g className="flow-place">
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx="8" />
      <text x={midX} y={midY + 5} textAnchor="middle">
        {PLACES[id]}
      </text>
    </g>
  );
}

export function DataFlow() {
  return (
    <>
      <figure className="flow-picture">
        <svg
          viewBox="0 0 828 352"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing cannot be an <img>
          role="img"
          aria-label="Where data go, as listed below"
        >
          <defs>
            <marker
              id="flow-head"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="11"
              markerHeight="11"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8z" />
            </marker>
          </defs>
          <g className="flow-device">
            <rect x="322" y="8" width="498" height="240" rx="12" />
            <text x="804" y="30" textAnchor="end">
              This device
            </text>
          </g>
          {PLACE_IDS.map((id) => (
            <Box key={id} id={id} />
          ))}
          {FLOWS.map((each) => (
            <Arrow key={each.label} of={each} />
          ))}
        </svg>
        <figcaption className="muted">A thick line carries data of a patient.</figcaption>
      </figure>
      <ol className="changes">
        {FLOWS.map(({ from, to, says, isHealth }) => (
          <li key={says}>
            <strong>
              {PLACES[from]} to {PLACES[to]}.
            </strong>{' '}
            {says} {isHealth ? 'Data of a patient.' : 'No data of a patient.'}
          </li>
        ))}
      </ol>
    </>
  );
}
