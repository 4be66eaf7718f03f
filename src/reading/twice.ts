/** What a text says twice: the same test of two days, the same medicine on two lines. */
import { dayInWords } from '../language/in-words.ts';
import { findMedicine } from '../rules/record/medicines/find.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import type { LabId } from '../rules/record/ids.ts';
import { groupedBy } from './grouped.ts';
import { andSays, type Offer, type Piece } from './piece.ts';

const offersOf = (piece: Piece): readonly Offer[] => piece.choices.map(({ offer }) => offer);

function testOf(piece: Piece): LabId | undefined {
  const [first] = offersOf(piece);
  return first?.kind === 'lab' ? first.id : undefined;
}

/** The one day that it may be of; undefined where that is asked about, or not given. */
function dayOf(piece: Piece): string | undefined {
  const days = new Set(
    offersOf(piece).map((offer) => (offer.kind === 'lab' ? offer.value.drawn : undefined)),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

/** Of one test, the newest stands; the older are kept as text. Where a day is missing, all ask. */
function settle(all: readonly Piece[]): ReadonlyMap<Piece, Piece> {
  const [first] = all;
  if (first === undefined || all.length < 2) return new Map();
  const days = all.map(dayOf);
  const newest = days.reduce((one = '', other = '') => (other > one ? other : one), '') ?? '';
  const isClear =
    days.every((day) => day !== undefined) && days.filter((day) => day === newest).length === 1;
  return new Map(
    all.map((piece) => {
      if (!isClear)
        return [
          piece,
          {
            ...piece,
            status: 'asks',
            says: andSays(piece.says, 'Given more than once: which one?'),
          },
        ];
      return dayOf(piece) === newest
        ? [piece, piece]
        : [
            piece,
            {
              ...piece,
              status: 'unread',
              says: andSays(piece.says, `Older than that of ${dayInWords(newest)}, kept as text`),
            },
          ];
    }),
  );
}

export function oncePerTest(pieces: readonly Piece[]): readonly Piece[] {
  const settled = [...groupedBy(pieces, testOf)].flatMap(([id, all]) =>
    id === undefined ? [] : [...settle(all)],
  );
  const instead = new Map(settled);
  return pieces.map((piece) => instead.get(piece) ?? piece);
}

function medicineOf(piece: Piece): MedicineEntry | undefined {
  const [first] = offersOf(piece);
  return first?.kind === 'medicine' ? findMedicine(first.medicine.name) : undefined;
}

/** Nobody is known to take what the same text has as an allergy: it is asked about. */
export function notAgainst(pieces: readonly Piece[]): readonly Piece[] {
  const against = new Set(pieces.flatMap((piece) => piece.against ?? []));
  return pieces.map((piece): Piece => {
    const medicine = medicineOf(piece);
    return piece.status !== 'read' || medicine === undefined || !against.has(medicine)
      ? piece
      : {
          ...piece,
          status: 'asks',
          says: andSays(piece.says, 'An allergy or intolerance is named too: is it taken?'),
        };
  });
}

/** A medicine that is named twice asks at each further line, and at all where one of them asks. */
export function oncePerMedicine(pieces: readonly Piece[]): readonly Piece[] {
  const named = groupedBy(pieces, medicineOf);
  const takes = pieces.some((piece) => offersOf(piece).some(({ kind }) => kind === 'medicine'));
  return pieces.map((piece): Piece => {
    const [offer] = offersOf(piece);
    // Nobody takes none and some.
    if (offer?.kind === 'none-taken' && piece.status === 'read' && takes)
      return { ...piece, status: 'asks', says: `${piece.says}? Medicines are named as well` };
    const medicine = medicineOf(piece);
    const all = medicine === undefined ? [] : (named.get(medicine) ?? []);
    const isFirst = all[0] === piece && all.every(({ status }) => status === 'read');
    if (piece.status !== 'read' || all.length < 2 || isFirst) return piece;
    return {
      ...piece,
      status: 'asks',
      says: andSays(piece.says, 'Named more than once: is it taken so?'),
    };
  });
}
