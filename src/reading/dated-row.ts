/** A row of a table with a day above each column. */
import { dayInWords } from '../language/in-words.ts';
import type { LabId } from '../rules/record/ids.ts';
import { cellsOf, type Columns } from './columns.ts';
import type { Cut } from './cut.ts';
import { partsIn } from './folded.ts';
import { andSays, unread, type Reading } from './piece.ts';
import { readSamples, type Sample } from './result.ts';
import type { Source } from './things.ts';
import { UNIT } from './units.ts';

/** The newest value first, the others said beside it. */
export function readRow(
  source: Source,
  { begins, ends }: Cut,
  { id, to: nameTo }: { readonly id: LabId | null; readonly to: number },
  columns: Columns,
  today: string,
): Reading {
  if (id === null) return unread('A test that the visit has no place for');
  const cells = cellsOf(source.folded.slice(begins, ends), begins);
  const units = partsIn(source.folded.slice(nameTo, ends), UNIT).map(({ found }) => found.trim());
  const unit = new Set(units).size === 1 ? units[0] : undefined;
  const samples: Sample[] = [];
  for (const [at, date] of columns) {
    const cell = cells[at];
    const value = /^(?:[<>≤≥]=? ?)?\d[\d.,']*(?= *(?:[hl*!+-]+|\(?[hl]\)?|↑|↓)* *$)/u.exec(
      (cell?.text ?? '').replaceAll(UNIT, '').trim(),
    );
    if (value !== null) samples.push({ text: value[0].replaceAll(' ', ''), unit, date });
    else if (/\d/u.test(cell?.text ?? '')) return unread('A row of values that is not read');
  }
  const dated = samples.toSorted((one, other) =>
    (other.date?.days[0] ?? '').localeCompare(one.date?.days[0] ?? ''),
  );
  const [newest, ...older] = dated;
  if (newest === undefined) return unread('No value that can be read');
  const isClear = dated.every(({ date }) => date?.days.length === 1);
  if (!isClear) return readSamples(id, dated, ['Which of them?'], today);
  const reading = readSamples(id, [newest], [], today);
  const others = older.map(({ text, date }) => `${text} of ${dayInWords(date?.days[0] ?? '')}`);
  return others.length === 0
    ? reading
    : { ...reading, says: andSays(reading.says, `Older, kept as text: ${others.join(', ')}`) };
}
