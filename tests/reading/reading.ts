/** A pasted text as the reader takes it, in few words: what each piece is, and what it offers to record. */
import type { Offer, Piece } from '../../src/reading/piece.ts';
import { readPasted } from '../../src/reading/read.ts';
import { TODAY } from '../rules/a-visit.ts';

/** "ferritin 31 µg/L 2026-11-12", "taking: Sertraline 50 mg; at night", "none taken". */
function offerInWords(offer: Offer): string {
  if (offer.kind === 'none-taken') return 'none taken';
  if (offer.kind === 'medicine') {
    const { use, name, time } = offer.medicine;
    return `${use}: ${name}${time === undefined ? '' : `; ${time}`}`;
  }
  const { text, unit, drawn, reading } = offer.value;
  return [offer.id, text, unit, reading, drawn].filter((each) => each !== undefined).join(' ');
}

/** "read: …", "asks: … | …", "unread"; what is understood and has nothing to record is "noted". */
function inWords({ status, choices }: Piece): string {
  const offers = choices.map(({ offer }) => offerInWords(offer)).join(' | ');
  if (status === 'read' && offers === '') return 'noted';
  return status === 'unread' || offers === '' ? status : `${status}: ${offers}`;
}

export const piecesOf = (text: string): readonly Piece[] => readPasted(text, TODAY);

export const readInWords = (text: string): readonly string[] => piecesOf(text).map(inWords);
