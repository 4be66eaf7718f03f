/** The figures as one aligned table: each page's value, and ours as a multiple of the others. */
import type { PageName } from './build-pages.ts';

type Aim = {
  readonly is: 'at most' | 'at least';
  readonly value: number;
  /** Worse than this is a failure to be named; up to it, short of the aim. */
  readonly floor?: number;
  readonly of?: 'plain' | 'react';
};

export type Figure = {
  readonly name: string;
  readonly unit: string;
  readonly digits: number;
  readonly values: Readonly<Partial<Record<PageName, number>>> & { readonly app: number };
  readonly aim?: Aim;
};

const HEAD = ['', 'unit', 'built', 'plain', 'React', '/ plain', '/ React', 'aim'] as const;
const NAMES = { plain: 'plain', react: 'React' } as const;
const LEFT = new Set([0, 1, 7]);

const shown = (value: number | undefined, digits: number): string =>
  value === undefined
    ? ''
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const times = (factor: number | undefined): string =>
  factor === undefined || !Number.isFinite(factor) ? '' : `${factor.toFixed(factor < 10 ? 2 : 0)}x`;

function ratio(value: number, to: number | undefined): number | undefined {
  return to === undefined ? undefined : value / to;
}

function aimInWords({ values, aim, digits }: Figure): string {
  if (aim === undefined) return '';
  const measured = aim.of === undefined ? values.app : ratio(values.app, values[aim.of]);
  if (measured === undefined) return '';
  const isWithin = (limit: number) =>
    aim.is === 'at most' ? measured <= limit : measured >= limit;
  const inWords = (limit: number) =>
    aim.of === undefined ? shown(limit, digits) : `${limit}x ${NAMES[aim.of]}`;
  const isMet = isWithin(aim.value) ? 'met' : 'NOT MET';
  const floor =
    aim.floor === undefined
      ? ''
      : `; floor ${inWords(aim.floor)}: ${isWithin(aim.floor) ? 'met' : 'NOT MET'}`;
  return `${aim.is} ${inWords(aim.value)}: ${isMet}${floor}`;
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, unit, digits, values } = figure;
    return [
      name,
      unit,
      shown(values.app, digits),
      shown(values.plain, digits),
      shown(values.react, digits),
      times(ratio(values.app, values.plain)),
      times(ratio(values.app, values.react)),
      aimInWords(figure),
    ];
  });
  const lines = [[...HEAD], ...rows];
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          LEFT.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
