/**
 * Where a value lies among the limits of its sources. The bands are neutral: no colour means good.
 * Everything in the picture is said in its name too, and the marks stand beneath it in words.
 */
import { useId } from 'react';
import { intervalInWords, type Interval, type Threshold } from '../rules/logic/interval.ts';
import { placeAt, placeOn, scaleFor, type Scale, type ScaleId } from '../rules/tables/scales.ts';

type ScalePictureProps = {
  readonly id: ScaleId;
  readonly name: string;
  readonly interval: Interval;
  /** The value that must be read with this one is missing: written on the scale (D5). */
  readonly partnerIsMissing: boolean;
};

/** The marks as limits: a value in words is never rounded across one (D5). */
const limitsOf = ({ marks, unit }: Scale): readonly Pick<Threshold, 'at'>[] =>
  marks.map(({ at }) => ({ at: { [unit]: at } }));

const share = (place: number): string => `${(place * 100).toFixed(2)}%`;
const BAR = { y: 28, height: 12 } as const;

function nameOf(name: string, value: string, scale: Scale, partnerIsMissing: boolean): string {
  const marks = scale.marks.map(({ label, says }) => `${label}: ${says}`).join('; ');
  const partner = partnerIsMissing ? ` ${scale.partnerMissing}.` : '';
  return `${name} ${value} ${scale.unit} on a scale from 0 to ${scale.to / 1_000_000}.${partner} Marks: ${marks}.`;
}

/** The value: a triangle at a point, a hatched bar for what `<` or `>` leaves possible. */
function Value({ scale, interval, words }: { scale: Scale; interval: Interval; words: string }) {
  const hatch = useId();
  const { start, end, beyond } = placeOn(scale, interval);
  // A computed value lies between two neighbouring millionths: on paper that is a point.
  const isPoint = end - start < 0.004;
  const at = isPoint ? start : (start + end) / 2;
  const anchor = at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle';
  return (
    <>
      {isPoint ? (
        <svg className="marker" x={share(start)} y="0" overflow="visible">
          <path d={`M0 ${BAR.y - 1}l-6 -10h12z`} />
        </svg>
      ) : (
        <>
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path className="hatch" d="M0 0v6" />
            </pattern>
          </defs>
          <rect
            className="possible"
            x={share(start)}
            y={BAR.y}
            width={share(Math.max(end - start, 0.005))}
            height={BAR.height}
            fill={`url(#${hatch})`}
          />
        </>
      )}
      <text className="value" x={share(at)} y="12" textAnchor={anchor}>
        {words}
        {isPoint && beyond ? ' →' : ''}
      </text>
    </>
  );
}

function Drawing({ scale, interval, words }: { scale: Scale; interval: Interval; words: string }) {
  const isCrowded = scale.marks.some(({ label }) => label.length > 5);
  return (
    <>
      {scale.bands.map((band, index) => {
        const from = placeAt(scale, band.from);
        return (
          <rect
            key={band.from}
            className="band"
            data-shade={index}
            x={share(from)}
            y={BAR.y}
            width={share(placeAt(scale, band.to) - from)}
            height={BAR.height}
          />
        );
      })}
      <rect className="frame" x="0" y={BAR.y} width="100%" height={BAR.height} />
      {scale.marks.map((mark, index) => {
        const x = share(placeAt(scale, mark.at));
        const isLower = isCrowded && index % 2 === 1;
        return (
          <g key={mark.label}>
            <line x1={x} x2={x} y1={BAR.y - 2} y2={BAR.y + BAR.height + (isLower ? 16 : 4)} />
            <text x={x} y={BAR.y + BAR.height + (isLower ? 30 : 18)} textAnchor="middle">
              {mark.label}
            </text>
          </g>
        );
      })}
      <Value scale={scale} interval={interval} words={words} />
    </>
  );
}

export function ScalePicture({ id, name, interval, partnerIsMissing }: ScalePictureProps) {
  const scale = scaleFor(id, interval.unit);
  if (scale === undefined) return null;
  const words = intervalInWords(interval, limitsOf(scale));
  const isCrowded = scale.marks.some(({ label }) => label.length > 5);
  return (
    <figure className="scale">
      {partnerIsMissing ? (
        <p className="partner" aria-hidden="true">
          {scale.partnerMissing}
        </p>
      ) : null}
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing cannot be an <img>
        role="img"
        aria-label={nameOf(name, words, scale, partnerIsMissing)}
        width="100%"
        height={isCrowded ? 76 : 63}
      >
        <Drawing scale={scale} interval={interval} words={words} />
      </svg>
      <ul className="marks">
        {scale.marks.map((mark) => (
          <li key={mark.label}>
            <b className="num">{mark.label}</b> {mark.says}
          </li>
        ))}
      </ul>
    </figure>
  );
}
