/**
 * Where a value lies among the limits of its sources. The bands are neutral: no colour means good.
 * Everything in the picture is said in its name too, and what its marks are is told on demand.
 */
import { Fragment, useId } from 'react';
import { Details } from '../ui/details.tsx';
import { scaleDrawing, type Pictured, type ScaleDrawing } from '../rules/words/scales.ts';

type ScalePictureProps = Pictured & { readonly name: string };

const share = (place: number): string => `${(place * 100).toFixed(2)}%`;
const BAR = { y: 28, height: 12 } as const;

function nameOf(name: string, scale: ScaleDrawing, partnerIsMissing: boolean): string {
  const marks = scale.marks.map(({ label, says }) => `${label}: ${says}`).join('; ');
  const partner = partnerIsMissing ? ` ${scale.partnerMissing}.` : '';
  return `${name} ${scale.words} ${scale.unit} on a scale from 0 to ${scale.end}.${partner} Marks: ${marks}.`;
}

/** The value: a triangle at a point, a hatched bar for what `<` or `>` leaves possible. */
function Value({ value, words }: Pick<ScaleDrawing, 'value' | 'words'>) {
  const hatch = useId();
  const { start, end, beyond } = value;
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

function Drawing({ scale }: { readonly scale: ScaleDrawing }) {
  const isCrowded = scale.marks.some(({ label }) => label.length > 5);
  return (
    <>
      {scale.bands.map((band, index) => (
        <rect
          key={band.at}
          className="band"
          data-shade={index}
          x={share(band.at)}
          y={BAR.y}
          width={share(band.width)}
          height={BAR.height}
        />
      ))}
      <rect className="frame" x="0" y={BAR.y} width="100%" height={BAR.height} />
      {scale.marks.map((mark, index) => {
        const x = share(mark.at);
        const isLower = isCrowded && index % 2 === 1;
        return (
          <Fragment key={mark.label}>
            <line x1={x} x2={x} y1={BAR.y - 2} y2={BAR.y + BAR.height + (isLower ? 16 : 4)} />
            <text x={x} y={BAR.y + BAR.height + (isLower ? 30 : 18)} textAnchor="middle">
              {mark.label}
            </text>
          </Fragment>
        );
      })}
      <Value value={scale.value} words={scale.words} />
    </>
  );
}

export function ScalePicture({ id, name, interval, partnerIsMissing }: ScalePictureProps) {
  const scale = scaleDrawing({ id, interval });
  if (scale === undefined) return null;
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
        aria-label={nameOf(name, scale, partnerIsMissing)}
        width="100%"
        height={isCrowded ? 76 : 63}
      >
        <Drawing scale={scale} />
      </svg>
      <Details summary="Limits and sources" isLate>
        <ul className="marks">
          {scale.marks.map((mark) => (
            <li key={mark.label}>
              <b className="num">{mark.label}</b> {mark.says}
            </li>
          ))}
        </ul>
      </Details>
    </figure>
  );
}
