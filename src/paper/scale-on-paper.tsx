/** A value on the scale of its limits, in black on white. All of it is said in its name too. */
import type { ScalePicture } from '../summary/summary.ts';

const WIDTH = 340;
const BAR = { y: 22, height: 8 } as const;
/** Letters that stand beside each other need this much room, in units of the drawing. */
const LETTERS_APART = 34;

const across = (place: number): number => Math.round(place * WIDTH * 10) / 10;

/** Marks that stand too close to the one before are named a line lower. */
function rows(marks: ScalePicture['marks']): readonly number[] {
  let last = Number.NEGATIVE_INFINITY;
  return marks.map(({ at }) => {
    const isClose = across(at) - last < LETTERS_APART;
    last = isClose ? Number.NEGATIVE_INFINITY : across(at);
    return isClose ? 1 : 0;
  });
}

export function ScaleOnPaper({ name, marks, value, words, unit, end, bands }: ScalePicture) {
  const at = across((value.start + value.end) / 2);
  const anchor = at < 20 ? 'start' : at > WIDTH - 20 ? 'end' : 'middle';
  const lower = rows(marks);
  const said = marks.map(({ label, says }) => `${label}: ${says}`).join('; ');
  return (
    <svg
      className="scale-on-paper"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing cannot be an <img>
      role="img"
      aria-label={`${name} ${words} ${unit} on a scale from 0 to ${end}. Marks: ${said}.`}
      viewBox={`0 0 ${WIDTH} ${lower.includes(1) ? 60 : 46}`}
    >
      {bands.map((band, index) => (
        <rect
          key={band.at}
          x={across(band.at)}
          y={BAR.y}
          width={across(band.width)}
          height={BAR.height}
          fill={index % 2 === 0 ? '#c9c9c9' : '#ececec'}
        />
      ))}
      <rect className="frame" x="0" y={BAR.y} width={WIDTH} height={BAR.height} />
      {marks.map((mark, index) => (
        <g key={mark.label}>
          <path d={`M${across(mark.at)} ${BAR.y - 2}v${BAR.height + 4}`} />
          <text x={across(mark.at)} y={43 + 13 * (lower[index] ?? 0)} textAnchor="middle">
            {mark.label}
          </text>
        </g>
      ))}
      {value.end - value.start < 0.004 ? (
        <path className="value" d={`M${at} ${BAR.y - 1}l-4 -7h8z`} />
      ) : (
        <rect
          className="value"
          x={across(value.start)}
          y={BAR.y + 2}
          width={Math.max(across(value.end - value.start), 2)}
          height={BAR.height - 4}
        />
      )}
      <text className="strong" x={at} y="11" textAnchor={anchor}>
        {words} {unit}
      </text>
    </svg>
  );
}
