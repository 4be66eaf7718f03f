/**
 * A row of urgency by tempo (D4): a pathway with its own time, what it suggests and the first
 * investigations.
 */
import type { Facts } from '../../facts/facts.ts';
import type { Row } from '../../logic/table.ts';
import type { QuestionId } from '../../record/visit.ts';
import type { Tier, Within } from '../results.ts';
import { cite, type Citations } from '../sources.ts';

/** What a row speaks about: chosen here, put in words from the visit by words/findings.ts. */
export type Subject =
  | 'sudden-trouble'
  | 'sudden-sign'
  | 'weakness'
  | 'reported-weakness'
  | 'sacral'
  | 'soft-sacral'
  | 'cord'
  | 'back-pain'
  | 'breathing'
  | 'limb'
  | 'limb-chronic'
  | 'joint'
  | 'distress'
  | 'swelling'
  | 'sensory'
  | 'position'
  | 'gait'
  | 'child'
  | 'haemoglobin'
  | 'radicular'
  | 'claudication'
  | 'pulses'
  | 'oedema'
  | 'parkinsonian'
  | 'postural-drop'
  | 'one-sided'
  | 'abrupt'
  | 'known-stable'
  | 'other-sign'
  | 'ankle-jerks-in-age';

export type Pathway = {
  readonly tier: Tier;
  readonly within: Within;
  readonly subject: Subject;
  readonly suspects: string;
  readonly action: string;
  /** A deficit: "RLS does not explain it." */
  readonly deficit: boolean;
  /** The safety net is printed beside it (D20): beside every deficit, and beside some others. */
  readonly callsForNet: boolean;
  /** Not printed while one of these fires. */
  readonly yieldsTo: readonly UrgencyId[];
  /** A finding that never leads the headline (R6, notes). */
  readonly leads: boolean;
  /** The limb itself is in danger: named before the stroke (D4, E1). */
  readonly limbFirst: boolean;
  readonly question: QuestionId;
};

/** Screen, print and text give the time, not only the tier word (D4). */
export const TIME_WORDS: Readonly<Record<Within, string>> = {
  now: 'Now',
  'same day': 'Same day',
  days: 'Within days',
  '2 weeks': 'Within 2 weeks',
  routine: 'Routine',
};

export const URGENCY_IDS = [
  'E1',
  'E1-sign',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7-ischaemia',
  'E7-compartment',
  'E7-pulses',
  'E8',
  'E9',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5-cord',
  'U5-position',
  'U6',
  'U7',
  'U8',
  'U9-limp-fever',
  'U9-blood-count',
  'U9',
  'U10',
  'S1-earlier',
  'S1-unsure',
  'S2-unsure',
  'S2-with-more',
  'S3-power-not-examined',
  'S4-yes',
  'S4-unsure-weak',
  'S5-yes',
  'S6-yes',
  'S6-unsure',
  'S8-unsure',
  'S8-later',
  'S9-yes',
  'S9-unsure',
  'weakness-onset-unknown',
  'gait-of-weakness',
  'R1',
  'R2',
  'R3',
  'R4-claudication',
  'R4-pulses',
  'R4-oedema',
  'R4-parkinsonian',
  'R4-postural',
  'R5-one-sided',
  'R5-abrupt',
  'R6',
  'other-balance',
  'other-sign',
  'S1-longer',
  'S3-unsure',
  'S4-unsure',
  'S5-unsure',
  'S7-unsure',
  'S10-unsure',
  'S2-soft',
  'S3-power-full',
  'S3-power-unchanged',
  'R2-note',
] as const;
export type UrgencyId = (typeof URGENCY_IDS)[number];

export const NICE: Citations = [
  cite('nice-ng127', '3.3', 'guideline'),
  cite('project-design', 'D4', 'design'),
];
export const CES: Citations = [
  cite('ces-pathway', '3.3', 'guideline'),
  cite('project-design', 'D4', 'design'),
];
export const ISCHAEMIA: Citations = [
  cite('limb-ischaemia', '3.3', 'guideline'),
  cite('project-design', 'D4', 'design'),
];
export const CORD: Citations = [
  cite('nice-ng234', '3.3', 'guideline'),
  cite('project-design', 'D4', 'design'),
];
export const DESIGN: Citations = [
  cite('project-design', 'D4', 'design'),
  cite('neurology-practice', '3.2', 'textbook'),
];
export const SAFETY: Citations = [cite('project-design', 'D3', 'design')];
export const AAN: Citations = [
  cite('aan-2009', '3.2', 'guideline'),
  cite('project-design', 'D4', 'design'),
];

/** Files keep its id, which no reader can guess at: names.ts says what it is about. */
export type PathwayRow = Row<Facts, UrgencyId, Pathway>;

type Written = Pick<PathwayRow, 'id' | 'when' | 'sources'> &
  Pick<Pathway, 'tier' | 'within' | 'suspects' | 'action' | 'callsForNet'> & {
    readonly about: readonly [Subject, QuestionId];
  } & Partial<Pick<Pathway, 'deficit' | 'yieldsTo' | 'leads' | 'limbFirst'>>;

/** A deficit that leads and yields to nothing, unless the row says otherwise. */
export const pathway = ({
  id,
  when,
  sources,
  about: [subject, question],
  ...then
}: Written): PathwayRow => ({
  id,
  when,
  then: {
    subject,
    question,
    deficit: true,
    yieldsTo: [],
    leads: true,
    limbFirst: false,
    ...then,
  },
  reassures: false,
  sources,
});

export const weakness = ['weakness', 'exam.strength'] as const;
export const sacral = ['sacral', 'safety.bladder-bowel-saddle'] as const;
export const limb = ['limb', 'safety.limb-sudden'] as const;
