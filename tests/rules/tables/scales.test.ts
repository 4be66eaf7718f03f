/** The pictures of ferritin, TSAT and B12, and a value in words beside its limits. */
import { describe, expect, test } from 'vitest';
import {
  type Interval,
  plainNumber,
  type Threshold,
  type Unit,
} from '../../../src/rules/logic/interval.ts';
import { FERRITIN, TSAT } from '../../../src/rules/tables/limits/iron.ts';
import { type EchoId, echo } from '../../../src/rules/tables/echo.ts';
import { type ScaleId, placeOn, scaleFor } from '../../../src/rules/tables/scales.ts';
import { measures } from '../../../src/rules/facts/measured.ts';
import { picturedValues } from '../../../src/rules/words/scales.ts';
import { clearVisit, TODAY, visitWith, type Changes } from '../a-visit.ts';
import { point, upTo } from './values.ts';

/** The limits that the picture of an adult's ferritin marks, as they are written. */
const { at: ORAL, above: ABOVE_ORAL } = upTo(FERRITIN.adultOralOrIv);
const { at: IV, above: ABOVE_IV } = upTo(FERRITIN.adultIv);
const { at: HIGH, above: ABOVE_HIGH } = upTo(FERRITIN.high);
const inPmol = ({ at }: Threshold) => plainNumber(at['pmol/L'] ?? 0);

describe('scale pictures (D5)', () => {
  const UNITS: readonly (readonly [ScaleId, Unit])[] = [
    ['ferritin', 'ng/mL'],
    ['ferritin', 'µg/L'],
    ['ferritin', 'pmol/L'],
    ['tsat', '%'],
    ['b12', 'pg/mL'],
    ['b12', 'ng/L'],
    ['b12', 'pmol/L'],
  ];
  const PIXELS = 640;

  test.each(UNITS)('%s in %s: bands join, marks stand apart, places rise', (id, unit) => {
    const scale = scaleFor(id, unit);
    if (scale === undefined) throw new Error('no scale');
    expect(scale.bands[0]?.from).toBe(scale.from);
    expect(scale.bands.at(-1)?.to).toBe(scale.to);
    scale.bands.slice(1).forEach((band, index) => expect(band.from).toBe(scale.bands[index]?.to));
    const exact = (at: number): Interval => ({
      unit,
      low: at,
      high: at,
      lowOpen: false,
      highOpen: false,
    });
    const places = scale.marks.map((mark) => placeOn(scale, exact(mark.at)).start * PIXELS);
    places
      .slice(1)
      .forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThan(60));
    expect(placeOn(scale, exact(scale.to))).toEqual({ start: 1, end: 1, beyond: false });
    expect(placeOn(scale, exact(scale.to * 2))).toEqual({ start: 1, end: 1, beyond: true });
    expect(placeOn(scale, { ...exact(0), high: Infinity })).toEqual({
      start: 0,
      end: 1,
      beyond: true,
    });
  });

  const MARKS = [FERRITIN.sourceArticles, FERRITIN.adultOralOrIv, FERRITIN.adultIv, FERRITIN.high];
  test('ferritin: a mark where iron stops, the words at 50, and 8 well clear of the edge', () => {
    const scale = scaleFor('ferritin', 'ng/mL');
    if (scale === undefined) throw new Error('no scale');
    expect(scale.marks.map((mark) => mark.label)).toEqual(MARKS.map(({ digits }) => digits));
    expect(scale.marks[0]?.says).toBe('source articles; superseded for adults');
    expect(scale.partnerMissing).toBe('TSAT not measured');
    const eight = placeOn(scale, point8).start * PIXELS;
    expect(eight).toBeGreaterThan(20);
    expect(scaleFor('ferritin', 'pmol/L')?.marks.map((mark) => mark.label)).toEqual(
      MARKS.map(inPmol),
    );
  });
  const point8: Interval = {
    unit: 'ng/mL',
    low: 8_000_000,
    high: 8_000_000,
    lowOpen: false,
    highOpen: false,
  };

  test.each<[string, NonNullable<Changes['labs']>, Readonly<Record<string, boolean>>]>([
    ['nothing', {}, {}],
    ['ferritin alone', { ferritin: ['62', 'ng/mL'] }, { ferritin: true }],
    ['TSAT alone', { tsat: ['18', '%'] }, { tsat: true }],
    [
      'both, TSAT computed',
      { ferritin: ['62', 'ng/mL'], iron: ['60', 'µg/dL'], tibc: ['300', 'µg/dL'] },
      { ferritin: false, tsat: false },
    ],
    ['B12 alone', { b12: ['150', 'ng/L'] }, { b12: true }],
    ['B12 with MMA', { b12: ['150', 'ng/L'], mma: ['300', 'nmol/L'] }, { b12: false }],
    [
      'B12 with homocysteine',
      { b12: ['150', 'ng/L'], homocysteine: ['12', 'µmol/L'] },
      { b12: false },
    ],
    ['what has no scale', { 'active-b12': ['40', 'pmol/L'], folate: ['4', 'ng/mL'] }, {}],
  ])('%s: what is drawn, and whether its partner is missing', (_name, labs, expected) => {
    const pictures = Object.values(
      picturedValues(measures(visitWith(clearVisit, { labs }), TODAY)),
    );
    expect(
      Object.fromEntries(pictures.map(({ id, partnerIsMissing }) => [id, partnerIsMissing])),
    ).toEqual(expected);
  });

  test('no scale in a unit that the quantity does not have', () => {
    expect(scaleFor('tsat', 'ng/mL')).toBeUndefined();
  });

  test.each<[EchoId, Interval, string]>([
    ['ferritin', point('ng/mL', '62'), `at or below ${ORAL}`],
    ['ferritin', point('ng/mL', ORAL), `at or below ${ORAL}`],
    ['ferritin', point('ng/mL', ABOVE_ORAL), `above ${ORAL}, at or below ${IV}`],
    ['ferritin', point('ng/mL', IV), `above ${ORAL}, at or below ${IV}`],
    ['ferritin', point('ng/mL', ABOVE_IV), `above ${IV}, at or below ${HIGH}`],
    ['ferritin', point('ng/mL', ABOVE_HIGH), `above ${HIGH}`],
    ['ferritin', point('pmol/L', '168'), `at or below ${inPmol(FERRITIN.adultOralOrIv)}`],
    ['ferritin', point('ng/mL', '0', '8'), `at or below ${ORAL}`],
    ['ferritin', point('ng/mL', '0', '90'), `at or below ${IV}, which side of ${ORAL} is open`],
    [
      'ferritin',
      point('ng/mL', '90', ''),
      `above ${ORAL}, which side of ${IV} and ${HIGH} is open`,
    ],
    ['ferritin', point('ng/mL', '1000', ''), `above ${HIGH}`],
    ['tsat', point('%', '19.9'), 'below 20 %'],
    ['tsat', point('%', '20'), '20 % to 45 %'],
    ['tsat', point('%', '45'), '20 % to 45 %'],
    ['tsat', point('%', '45.1'), 'above 45 %'],
    ['tsat', point('%', '0', '30'), 'at or below 45 %, which side of 20 % is open'],
    ['tsat', { ...point('%', '19.999999', '20'), lowOpen: true, highOpen: true }, 'below 20 %'],
    ['b12', point('pmol/L', '150'), '133 to 258'],
    ['b12', point('pg/mL', '150'), 'below 180'],
    ['b12', point('pmol/L', '258.1'), 'above 258'],
    ['active-b12', point('pmol/L', '25'), '25 to 70'],
  ])('echo %s %j', (id, interval, expected) => {
    expect(echo(id, interval).says).toBe(expected);
  });
  test('echo with the limits of a child and of dialysis', () => {
    expect(echo('ferritin', point('ng/mL', '50'), 'child').says).toBe('50 to 75');
    expect(echo('ferritin', point('ng/mL', '49.9'), 'child').says).toBe('below 50');
    expect(echo('ferritin', point('ng/mL', '150'), 'esrd').says).toBe('below 200');
    expect(echo('ferritin', point('ng/mL', '350'), 'esrd').says).toBe('above 300');
  });
  test.each<[EchoId, Interval, 'adult' | 'child' | 'esrd', readonly Threshold[]]>([
    ['ferritin', point('ng/mL', '62'), 'adult', [FERRITIN.adultOralOrIv]],
    ['ferritin', point('ng/mL', '90'), 'adult', [FERRITIN.adultOralOrIv, FERRITIN.adultIv]],
    ['ferritin', point('ng/mL', '60'), 'child', [FERRITIN.childTreat, FERRITIN.childConsider]],
    ['ferritin', point('ng/mL', '60'), 'esrd', [FERRITIN.esrdIvSucrose]],
    ['tsat', point('%', '0', '30'), 'adult', [TSAT.low, TSAT.overload]],
  ])('echo %s %j of %s names these limits', (id, interval, whose, expected) => {
    expect(echo(id, interval, whose).limits).toEqual(expected);
  });
});
