/**
 * Where the two sides differ and the decisions page, as read here, is on the side of the second
 * opinion. Each stands here with its smallest visit until the rules, or this reading, are changed;
 * then its visit no longer differs, a test says so, and the entry goes.
 */
import type { Visit } from '../../src/rules/record/visit.ts';
import { classicVisit, visitWith } from '../rules/a-visit.ts';
import { upTo14DaysOrUnknown } from './timing.ts';

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

const without = (headlines: string, row: string): string =>
  headlines
    .split(' ')
    .filter((each) => each !== row)
    .join(' ');

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
  {
    id: 'skin that is known, and not said how',
    by: 'D26, D52: not said how it is an ulcer; D29: R6 is for an ulcer, and D9 names it as coexisting',
    visit: visitWith(classicVisit, {
      exam: {
        'skin-veins': { state: 'abnormal', 'known-stable': 'yes', 'known-cause': 'an old injury' },
      },
    }),
    about: ['R6', 'headline'],
    applies: ({ exam: { 'skin-veins': skin = {} } }, { about, project, second }) =>
      skin['known-stable'] === 'yes' &&
      (skin.signs ?? []).length === 0 &&
      (about === 'R6'
        ? second === 'fires'
        : second === project.replace(/\bmet$/u, 'met-with-coexisting')),
  },
  {
    id: 'skin that is red and hot, new and older than 14 days',
    by: 'D51: routine, and no row of the foot; D9, row 3: a routine finding that is new leads',
    visit: visitWith(classicVisit, {
      conditions: { erythromelalgia: { state: 'absent' } },
      exam: { 'skin-veins': { state: 'abnormal', signs: ['red-hot'], onset: 'longer' } },
    }),
    about: ['headline'],
    applies: ({ exam: { 'skin-veins': skin } }, { project, second }) =>
      skin?.signs?.includes('red-hot') === true &&
      !upTo14DaysOrUnknown(skin) &&
      without(second, 'routine-finding') === project,
  },
  {
    id: 'an antidepressant that is not named, and the symptoms followed its stopping',
    by: 'D83: a word that names several classes leaves criterion E open by anything but a no',
    visit: visitWith(classicVisit, {
      frequency: '7',
      answers: { duration: 'over-12-months', significance: 'yes' },
      medicines: [{ name: 'antidepressant', began: 'stopping' }],
    }),
    about: ['dsm5tr'],
    applies: ({ medicines }, { project, second }) =>
      project === 'not-met' &&
      second === 'indeterminate' &&
      medicines.some(
        ({ name, began }) => name.trim().toLowerCase() === 'antidepressant' && began === 'stopping',
      ),
  },
];

/** The differences that no dispute accounts for. */
export const undisputed = (visit: Visit, found: readonly Difference[]): readonly Difference[] =>
  found.filter(
    (each) =>
      !DISPUTES.some(({ about, applies }) => about.includes(each.about) && applies(visit, each)),
  );
