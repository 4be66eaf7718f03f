/**
 * Where the two sides differ and the decisions page, as read here, is on the side of the second
 * opinion. Each stands here with its smallest visit until the rules, or this reading, are changed;
 * then its visit no longer differs, a test says so, and the entry goes.
 */
import type { ExamId, Sign, Visit } from '../../src/rules/visit.ts';
import { classicVisit, visitWith } from '../rules/a-visit.ts';
import { examination, type Examination } from './examination.ts';

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

const abnormal = (visit: Visit, id: ExamId, ...signs: readonly Sign[]): boolean =>
  visit.exam[id]?.state === 'abnormal' &&
  (signs.length === 0 || signs.some((sign) => visit.exam[id]?.signs?.includes(sign) === true));

const several = (visit: Visit, id: ExamId): boolean => (visit.exam[id]?.signs?.length ?? 0) > 1;

const isOneMoreThanSymmetrical = ({ weakGroups }: Examination): boolean => {
  const paired = weakGroups.filter(({ muscle, side }) =>
    weakGroups.some((other) => other.muscle === muscle && other.side !== side),
  );
  return paired.length > 0 && paired.length < weakGroups.length;
};

const SENSORY = ['light-touch', 'vibration-position'] as const;
const CORD = ['light-touch', 'vibration-position', 'reflexes', 'plantars', 'tone'] as const;

export const DISPUTES: readonly Dispute[] = [
  {
    id: 'sleep disturbance alone',
    by: '§1.1, C of ICSD-3-TR, and rule 3: concern, distress, sleep disturbance or impairment',
    visit: visitWith(classicVisit, {
      answers: { significance: 'no' },
      many: { impact: ['sleep'] },
    }),
    about: ['icsd3tr'],
    applies: ({ answers, many }) =>
      answers.significance !== 'yes' && many.impact?.includes('sleep') === true,
  },
  {
    id: 'own judgement against an observed RLS',
    by: 'D1, 2, and D9 row 4: the own judgement "no" is no on criterion 5, the more careful counts',
    visit: visitWith(classicVisit, {
      answers: {
        'cannot-describe': 'yes',
        'observed-discomfort': 'yes',
        'observed-activity': 'yes',
        'observed-rest': 'yes',
        'observed-relief': 'yes',
        'observed-evening': 'yes',
        'pain-source': 'absent',
        'own-judgement': 'no',
      },
    }),
    about: ['irlssg', 'iron', 'headline'],
    applies: ({ answers }) =>
      answers['cannot-describe'] === 'yes' && answers['own-judgement'] === 'no',
  },
  {
    id: 'two signs in one item',
    by: 'D4, all matching rows fire; D14, a recorded trigger; D2, filling in never lowers urgency',
    visit: visitWith(classicVisit, {
      exam: { gait: { state: 'abnormal', signs: ['foot-drop', 'parkinsonian'] } },
    }),
    about: [
      'criterion 5',
      'irlssg',
      'icsd3tr',
      'dsm5tr',
      'B12 line',
      'E2',
      'E3',
      'E4',
      'U5-cord',
      'U8',
      'R4-parkinsonian',
      'headline',
    ],
    applies: (visit) =>
      (abnormal(visit, 'gait', 'parkinsonian') && several(visit, 'gait')) ||
      (abnormal(visit, 'tone', 'rigid') && several(visit, 'tone')) ||
      (abnormal(visit, 'skin-veins', 'red-hot') && several(visit, 'skin-veins')) ||
      (abnormal(visit, 'light-touch', 'stocking') && several(visit, 'light-touch')),
  },
  {
    id: 'reduced toe vibration and a deficient level',
    by: 'D10: urgent with an indeterminate level, so not less than urgent with a deficient one',
    visit: visitWith(classicVisit, {
      exam: { 'vibration-position': { state: 'abnormal', signs: ['toe-vibration-reduced'] } },
      labs: { b12: ['100', 'ng/L'] },
    }),
    about: ['B12 line', 'headline'],
    applies: (visit) => abnormal(visit, 'vibration-position', 'toe-vibration-reduced'),
  },
  {
    id: 'one more weak group than symmetrical',
    by: 'D2: filling in never lowers urgency; D10 names symmetrical weakness',
    visit: visitWith(classicVisit, {
      power: {
        'ankle-dorsiflexion': { left: '2', right: '4' },
        'knee-extension': { left: '4' },
      },
      labs: { b12: ['100', 'ng/L'] },
    }),
    about: ['B12 line', 'headline'],
    applies: (visit) => isOneMoreThanSymmetrical(examination(visit)),
  },
  {
    id: 'total B12 deficient, active B12 not',
    by: 'D10, §5.1: below 180 ng/L is deficient; active B12 is preferred in pregnancy only',
    visit: visitWith(classicVisit, {
      labs: { b12: ['100', 'ng/L'], 'active-b12': ['100', 'pmol/L'] },
    }),
    about: ['B12 band', 'B12 line', 'headline'],
    applies: ({ labs }) => labs.b12 !== undefined && labs['active-b12'] !== undefined,
  },
  {
    id: 'B12 called unlikely, strength not examined',
    by: 'D10: symmetrical weakness and extensor plantars are signs; T30, not examined is not normal',
    visit: visitWith(classicVisit, {
      exam: { strength: undefined },
      labs: { b12: ['500', 'ng/L'] },
    }),
    about: ['B12 line'],
    applies: (_visit, { project, second }) => project === 'b12.unlikely' && second === 'open',
  },
  {
    id: 'a leg cold by history, weak or numb on examination',
    by: 'D4, E7: (pulse absent, cold or pale) with (pain, numb or weak)',
    visit: visitWith(classicVisit, {
      safety: { 'limb-sudden': { answer: 'yes', details: ['cold-or-pale'], onset: 'hours' } },
      exam: { strength: { state: 'abnormal', side: 'left', onset: 'hours' } },
    }),
    about: ['E7-ischaemia', 'R4-pulses', 'headline'],
    applies: ({ safety }) => safety['limb-sudden']?.details?.includes('cold-or-pale') === true,
  },
  {
    id: 'a pulse absent for days, numbness of unknown onset',
    by: 'D4, E7: onset up to 14 days or unknown',
    visit: visitWith(classicVisit, {
      exam: {
        pulses: { state: 'abnormal', signs: ['absent'], side: 'left', onset: 'days' },
        'light-touch': { state: 'abnormal', side: 'left' },
      },
    }),
    about: ['E7-ischaemia', 'R4-pulses', 'headline'],
    applies: (visit) =>
      abnormal(visit, 'pulses', 'absent', 'cold-or-pale') &&
      SENSORY.some((id) => abnormal(visit, id)),
  },
  {
    id: 'brisk reflexes, gait abnormal for days',
    by: 'D4, E4: brisk reflexes with abnormal gait, onset up to days; §3.3, gait loss over days',
    visit: visitWith(classicVisit, {
      exam: {
        reflexes: { state: 'abnormal', signs: ['brisk'] },
        gait: { state: 'abnormal', signs: ['spastic'], onset: 'days' },
      },
    }),
    about: ['E4', 'U5-cord', 'headline'],
    applies: (visit) => abnormal(visit, 'reflexes', 'brisk', 'hoffmann') && abnormal(visit, 'gait'),
  },
  {
    id: 'the onset of a known and unchanged sign',
    by: 'D4: known and unchanged does not count as new',
    visit: visitWith(classicVisit, {
      exam: {
        plantars: { state: 'abnormal' },
        reflexes: {
          state: 'abnormal',
          signs: ['clonus'],
          onset: 'sudden',
          'known-stable': 'yes',
          'known-cause': 'an old injury',
        },
      },
    }),
    about: ['E3', 'E4', 'U2', 'U5-cord', 'headline'],
    applies: (visit) => CORD.some((id) => examination(visit).of(id).knownStable),
  },
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
    id: 'legs slowly weaker by history, swallowing slowly worse',
    by: 'D4, E6: swallowing trouble with onset under 4 weeks or unknown; slow is U4',
    visit: visitWith(classicVisit, {
      safety: {
        'legs-weaker': { answer: 'yes', onset: 'longer' },
        'breathless-swallowing': { answer: 'yes', details: ['swallowing'], onset: 'longer' },
      },
      exam: { strength: undefined },
    }),
    about: ['E6', 'headline'],
    applies: ({ safety }, { project }) =>
      project !== 'silent' && safety['legs-weaker']?.answer === 'yes',
  },
];

/** The differences that no dispute accounts for. */
export const undisputed = (visit: Visit, found: readonly Difference[]): readonly Difference[] =>
  found.filter(
    (each) =>
      !DISPUTES.some(({ about, applies }) => about.includes(each.about) && applies(visit, each)),
  );
