/** The lines of a pasted text beside a visit: which are recorded, which ask, and what is chosen of each. */
import type { Choice, Offer, Piece } from '../reading/piece.ts';
import type { LabId } from '../rules/record/ids.ts';
import type { LabValue, Medicine, Visit } from '../rules/record/visit.ts';
import { recordedBeside } from '../visit/recorded-beside.ts';
import type { Pasted } from '../visit/store.ts';
import type { TakenOver } from '../visit/take-over.ts';

type Said = Pasted['said'];
const LEFT_OUT = '';

export type PasteRow = {
  /** The text of the piece, and which of several that read alike. */
  readonly key: string;
  readonly piece: Piece;
  readonly state: 'recorded' | 'read' | 'asks' | 'unread';
  /** What is recorded already, where something else is offered. */
  readonly recorded: string | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | undefined;
};

function rowOf(piece: Piece, key: string, visit: Visit, said: Said): PasteRow {
  const beside = piece.choices.map(({ offer }) => recordedBeside(visit, offer));
  const other = beside.find(({ kind }) => kind === 'other' || kind === 'barred');
  const recorded = other !== undefined && 'recorded' in other ? other.recorded : undefined;
  const row = { key, piece, recorded, choices: piece.choices, chosen: undefined };
  if (beside.some(({ kind }) => kind === 'same'))
    return { ...row, state: 'recorded', recorded: undefined };
  const choices = piece.choices.filter((_, at) => beside[at]?.kind !== 'barred');
  const state = piece.status === 'read' && other !== undefined ? 'asks' : piece.status;
  const word = said[key];
  // What is read so is taken, unless it is left out; all else waits for a word.
  const chosen =
    word === undefined && state === 'read'
      ? choices[0]
      : choices.find(({ words }) => words === word);
  return { ...row, state, choices, chosen };
}

export function rowsOf(pieces: readonly Piece[], visit: Visit, said: Said): readonly PasteRow[] {
  const seen = new Map<string, number>();
  return pieces
    .filter(({ text }) => text !== '')
    .map((piece) => {
      const nth = seen.get(piece.text) ?? 0;
      seen.set(piece.text, nth + 1);
      return rowOf(piece, `${nth} ${piece.text}`, visit, said);
    });
}

/** Two offers of which only one can be recorded: two values of one test, none and some medicines. */
function excludes(one: Offer, other: Offer): boolean {
  if (one.kind === 'lab' && other.kind === 'lab') return one.id === other.id;
  return (
    (one.kind === 'none-taken' && other.kind === 'medicine') ||
    (one.kind === 'medicine' && other.kind === 'none-taken')
  );
}

/** A choice made or taken back at a row; what cannot stand beside it is left out. */
export function choose(
  rows: readonly PasteRow[],
  said: Said,
  { key, chosen }: PasteRow,
  choice: Choice,
): Said {
  const isTaken = chosen?.words !== choice.words;
  const outs = rows.filter(
    ({ key: other, chosen: beside }) =>
      isTaken && other !== key && beside !== undefined && excludes(beside.offer, choice.offer),
  );
  return {
    ...said,
    [key]: isTaken ? choice.words : LEFT_OUT,
    ...Object.fromEntries(outs.map((row) => [row.key, LEFT_OUT])),
  };
}

/** All that is chosen, as it is taken over. */
export function takenOf(
  rows: readonly PasteRow[],
): Required<Pick<TakenOver, 'labs' | 'medicines' | 'takesNone'>> {
  const labs: Partial<Record<LabId, LabValue>> = {};
  const medicines: Medicine[] = [];
  let takesNone = false;
  for (const { chosen } of rows) {
    if (chosen?.offer.kind === 'lab') labs[chosen.offer.id] = chosen.offer.value;
    if (chosen?.offer.kind === 'medicine') medicines.push(chosen.offer.medicine);
    if (chosen?.offer.kind === 'none-taken') takesNone = true;
  }
  return { labs, medicines, takesNone };
}

/** What would be lost if the text were gone. */
export const leftOf = (rows: readonly PasteRow[]): number =>
  rows.filter(({ state, piece }) => state !== 'recorded' && piece.isFrame !== true).length;
