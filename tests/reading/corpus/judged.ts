/** What the reader makes of a text of the corpus, held against what the text says. */
import type { Offer, Piece } from '../../../src/reading/piece.ts';
import { unitOf } from '../../../src/reading/units.ts';
import { LAB_IDS } from '../../../src/rules/record/ids.ts';
import { findMedicine } from '../../../src/rules/record/medicines/find.ts';
import type { SaidMedicine, SaidResult, Sample, Truth } from './corpus.ts';

type LabOffer = Extract<Offer, { kind: 'lab' }>;
/** By default recorded, asked about, shown as not read, or none of them. */
export type Outcome = 'read' | 'asked' | 'unread' | 'lost';

export type Judged = {
  /** What is recorded by default and is not what the text says. */
  readonly wrong: readonly string[];
  /** `hasPlace`: the visit records such a thing, and the text gives a value of it. */
  readonly found: readonly {
    readonly hasPlace: boolean;
    readonly said: SaidMedicine | SaidResult;
    readonly outcome: Outcome;
  }[];
  /** Choices that are asked for where the text has nothing of the kind. */
  readonly falseAlarms: readonly string[];
};

type Placed<T extends Truth = Truth> = {
  readonly said: T;
  readonly from: number;
  readonly to: number;
};

const found = (name: string): string => (findMedicine(name)?.name ?? name).toLowerCase();
/** Of what is read, all that the list says is in it. */
const readParts = (name: string): readonly string[] => found(name).split(' with ');
/** Of what is said, each ingredient by the name that the list has for it. */
const saidParts = ({ name }: SaidMedicine): readonly string[] => [
  ...name.split(' + ').flatMap(readParts),
  ...(name.includes(' + ') ? readParts(name) : []),
];

/** The list has some products of several under the one of them that matters for the legs. */
function isSame(read: string, said: SaidMedicine): boolean {
  const entry = findMedicine(read);
  // A word for several asks which of them, once it is recorded.
  if (entry?.askWhich !== undefined) {
    const classes = findMedicine(said.name)?.classes ?? [];
    return said.detail === 'unspecified' || classes.some((id) => entry.classes.includes(id));
  }
  const all = saidParts(said);
  return readParts(read).every((part) => all.includes(part));
}

const figures = (text: string): string => text.replaceAll(/[^\d.,<>=≤≥]/gu, '');

/** Of a test that the visit has; those that the corpus has no name for stand by their label. */
const testOf = ({ test, label }: SaidResult) =>
  LAB_IDS.find((id) => id === (test === 'other' ? label?.toLowerCase() : test));

/** In which points a value that was read is not what the text says. */
function differs({ id, value }: LabOffer, said: SaidResult): readonly string[] {
  const comparator = /^[<>≤≥]=?/u.exec(value.text)?.[0].replace('≤', '<=').replace('≥', '>=');
  const text = figures(value.text).replace(/^[<>≤≥=]+/u, '');
  const test = testOf(said);
  const ofUnit =
    said.unit === undefined || test === undefined ? undefined : unitOf(test, said.unit);
  return [
    ...(id === test ? [] : ['test']),
    ...(said.value !== undefined && text === figures(said.value) ? [] : ['value']),
    ...(comparator === said.comparator ? [] : ['comparator']),
    ...(value.unit === ofUnit ? [] : ['unit']),
    ...(value.drawn === undefined || value.drawn === said.date ? [] : ['date']),
  ];
}

/** Whether the piece offers to record it, asked about or not. */
const offers = (piece: Piece, said: SaidMedicine | SaidResult) =>
  piece.choices.some(({ offer }) => {
    if (offer.kind === 'medicine' && said.kind === 'medicine')
      return isSame(offer.medicine.name, said);
    return (
      offer.kind === 'lab' &&
      said.kind === 'result' &&
      offer.id === testOf(said) &&
      (said.value === undefined || figures(offer.value.text).endsWith(figures(said.value)))
    );
  });

const hasPlace = (said: SaidMedicine | SaidResult): boolean =>
  said.kind === 'medicine' || (testOf(said) !== undefined && said.value !== undefined);

export function judged({ text, truth }: Sample, pieces: readonly Piece[]): Judged {
  const placed = truth.map((said): Placed => {
    const from = said.start ?? text.indexOf(said.span);
    return { said, from, to: from + said.span.length };
  });
  const own = (piece: Piece) => {
    const from = Math.max(piece.from, text.indexOf(piece.text, piece.from));
    return { from, to: from + piece.text.length };
  };
  const meet = (piece: Piece, { from, to }: Placed) => {
    const part = own(piece);
    return part.from < to && from < part.to;
  };
  const saidIn = (piece: Piece) =>
    placed.filter((each) => meet(piece, each)).map(({ said }) => said);
  const takesAny = truth.some((said) => said.kind === 'medicine' && said.state === 'taken');

  const wrongOf = (piece: Piece): readonly string[] => {
    const [choice] = piece.choices;
    if (piece.status !== 'read' || choice === undefined) return [];
    const { offer } = choice;
    const all = saidIn(piece);
    const tell = (what: string) => [`${what}: ${JSON.stringify(piece.text)} as ${choice.words}`];
    if (offer.kind === 'none-taken')
      return takesAny || !all.some(({ kind }) => kind === 'none') ? tell('none taken') : [];
    if (offer.kind === 'medicine') {
      const same = all.filter(
        (said) => said.kind === 'medicine' && isSame(offer.medicine.name, said),
      );
      if (same.length === 0) return tell('another medicine');
      return same.some((said) => said.kind === 'medicine' && said.state === 'taken')
        ? []
        : tell('not taken for sure');
    }
    const results = all.filter((said) => said.kind === 'result');
    const [best] = results
      .map((said) => differs(offer, said))
      .toSorted((one, other) => one.length - other.length);
    if (best === undefined) return tell('no result');
    return best.length === 0 ? [] : tell(best.join(' and '));
  };

  const outcomeOf = (each: Placed<SaidMedicine | SaidResult>): Outcome => {
    const met = pieces.filter((piece) => meet(piece, each));
    const offering = met.filter((piece) => offers(piece, each.said));
    if (offering.some(({ status }) => status === 'read')) return 'read';
    if (offering.some(({ status }) => status === 'asks')) return 'asked';
    if (met.some(({ status }) => status !== 'read')) return 'unread';
    // An older value is said beside the newest of its row.
    const value = each.said.kind === 'result' ? each.said.value : undefined;
    const isSaid = value !== undefined && met.some(({ says }) => says.includes(value));
    return isSaid ? 'unread' : 'lost';
  };

  return {
    wrong: pieces.flatMap(wrongOf),
    found: placed.flatMap(({ said, from, to }) =>
      said.kind === 'medicine' || said.kind === 'result'
        ? [{ said, hasPlace: hasPlace(said), outcome: outcomeOf({ said, from, to }) }]
        : [],
    ),
    falseAlarms: pieces
      .filter(
        (piece) =>
          piece.status === 'asks' &&
          !saidIn(piece).some(({ kind }) => kind === 'medicine' || kind === 'result'),
      )
      .map((piece) => piece.text),
  };
}
