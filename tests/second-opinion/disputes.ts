/**
 * Where the two sides differ and the decisions page, as read here, is on the side of the second
 * opinion. Each stands here with its smallest visit until the rules, or this reading, are changed;
 * then its visit no longer differs, a test says so, and the entry goes.
 */
import type { Visit } from '../../src/rules/record/visit.ts';
import { classicVisit, visitWith } from '../rules/a-visit.ts';

export type Difference = {
  readonly about: string;
  readonly project: string;
  readonly second: string;
};

export type Dispute = {
  readonly id: string;
  /** Where the prose decides it, and what it says. */
  readonly by: string;
  readonly visit: Visit;
  /** What it may change, the lines that follow from it included. */
  readonly about: readonly string[];
  readonly applies: (visit: Visit, difference: Difference) => boolean;
};

export const DISPUTES: readonly Dispute[] = [
  {
    id: 'dialysis, ferritin below a figure over 300',
    by: 'D5, row 2: else discuss, also above 300; so discuss on either side of 300',
    visit: visitWith(classicVisit, {
      answers: { dialysis: 'yes' },
      labs: { ferritin: ['<400', 'ng/mL'], tsat: ['25', '%'] },
    }),
    about: ['iron'],
    applies: (_visit, { project, second }) => project === 'open' && second === 'iron.esrd.discuss',
  },
];

/** The differences that no dispute accounts for. */
export const undisputed = (visit: Visit, found: readonly Difference[]): readonly Difference[] =>
  found.filter(
    (each) =>
      !DISPUTES.some(({ about, applies }) => about.includes(each.about) && applies(visit, each)),
  );
