/**
 * A row of urgency by tempo (D4): a pathway with its own time, what it suggests and the first
 * investigations.
 */
import type { Facts } from '../../facts/facts.ts';
import type { PressingId } from '../../facts/suspects.ts';
import type { Row } from '../../logic/table.ts';
import type { QuestionId } from '../../record/visit.ts';
import type { Tier, Within } from '../results.ts';
import { cite, type Citations } from '../sources.ts';
import type { IsMeasured } from '../tests-asked.ts';

/** A finding that is told and found, read as one (D51). */
export type FindingId =
  | 'weakness'
  | 'sensation'
  | 'balance'
  | 'sacral'
  | 'swelling'
  | 'limb'
  | 'child';

/** What the clinician suspects, or names as a cause (D76). */
export type Suspicion = `suspect-${PressingId}`;

/** What a row speaks about: chosen here, put in words from the visit by words/findings.ts. */
export type Subject =
  | 'sudden-trouble'
  | 'sudden-sign'
  | 'weakness'
  | 'reported-weakness'
  | 'reported-balance'
  | 'reported-numbness'
  | 'touch'
  | 'balance'
  | 'acute-sign'
  | 'skin'
  | 'sacral'
  | 'soft-sacral'
  | 'cord'
  | 'back-pain'
  | 'breathing'
  | 'limb'
  | 'limb-chronic'
  | 'joint'
  | 'distress'
  | 'self-harm'
  | 'anaemia'
  | 'severe-anaemia'
  | 'swelling'
  | 'sensory'
  | 'position'
  | 'gait'
  | 'limp'
  | 'child'
  | 'sight'
  | 'pregnancy'
  | 'serotonin'
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
  | 'ankle-jerks-in-age'
  | Suspicion;

export type Pathway = {
  readonly tier: Tier;
  readonly within: Within;
  readonly subject: Subject;
  readonly suspects: string;
  readonly action: string;
  /** The time-critical act, in at most 60 characters: where there is room for no more. */
  readonly do: string;
  /** Both without the blood that is measured already; no look today. */
  readonly given?: (isMeasured: IsMeasured) => { readonly do: string; readonly action: string };
  /** A deficit: "RLS does not explain it." */
  readonly deficit: boolean;
  /** The safety net is printed beside it (D20): beside every deficit, and beside some others. */
  readonly callsForNet: boolean;
  /** Not printed while one of these fires. */
  readonly yieldsTo: readonly UrgencyId[];
  /** Not printed where a line names one of these: it says the same (D76). */
  readonly saidBy: readonly UrgencyId[];
  /** A finding that never leads the headline (R6, notes). */
  readonly leads: boolean;
  /** The limb itself is in danger: named before the stroke (D4, E1). */
  readonly limbFirst: boolean;
  readonly question: QuestionId;
  /** The finding that it is about; of its rows the one with the shortest time stands (D53). */
  readonly finding?: FindingId;
  /** What to ask or examine today, and no time of the finding: gone once it is done (D52, D87). */
  readonly look: boolean;
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
  'E1-weakness',
  'E1-told',
  'E1-side',
  'E1-sign',
  'E1-foot-drop',
  'E1-balance',
  'E2',
  'E2b',
  'E2b-told',
  'E2b-balance',
  'E3',
  'E4',
  'E4-told',
  'E5',
  'E6',
  'E6-embolism',
  'E6-breathless',
  'E7-ischaemia',
  'E7-compartment',
  'E7-pulses',
  'E7-foot',
  'E8',
  'E9',
  'E9-self-harm',
  'serotonin-now',
  'E10',
  'U1',
  'acute-oedema',
  'U2',
  'U2-same-day',
  'U2-days',
  'U2-slow',
  'U2-numb',
  'U2b',
  'E2b-reflexes-there',
  'sensory-side',
  'sensory-slow',
  'acute-sensation',
  'U3',
  'U3-muscle',
  'U4',
  'U4-bulbar',
  'U5-cord',
  'U5-cord-undated',
  'acute-sign',
  'U5-position',
  'U6',
  'acute-balance',
  'U7-same-day',
  'U7-look',
  'U7-foot',
  'U7',
  'pulses-absent',
  'acute-pulses',
  'skin-red-hot',
  'skin-red-hot-later',
  'U8',
  'E3-settled',
  'S2-retention',
  'acute-sacral',
  'sacral-course',
  'S2-never-empties',
  'U9-limp-fever',
  'U9-bear-weight',
  'U9-belly',
  'U9-limp-age',
  'U9-which',
  'U9-blood-count',
  'U9-limp',
  'U9',
  'U9-acute',
  'U10',
  'U10-severe',
  'U11-vitamin',
  'U11',
  'U11-periods',
  'S1-earlier',
  'S1-weeks',
  'S1-sight-same-day',
  'S1-sight',
  'S1-sight-weeks',
  'S1-sight-longer',
  'S1-unsure',
  'S2-unsure',
  'S2-with-more',
  'S3-same-day',
  'S3-days',
  'S3-weeks',
  'S3-balance-same-day',
  'S3-balance-days',
  'S3-balance-weeks',
  'S3-power-not-examined',
  'S3-since',
  'balance-not-examined',
  'balance-since',
  'rising-look',
  'sensory-kind',
  'sensory-since',
  'S4-yes',
  'S4-longer',
  'S4-unsure-weak',
  'S5-yes',
  'S5-fever',
  'S5-cancer',
  'S5-acute',
  'S5-neck',
  'S6-yes',
  'S6-unsure',
  'S8-unsure',
  'S8-later',
  'serotonin',
  'S9-yes',
  'S9-unsure',
  'weakness-onset-unknown',
  'weakness-side',
  'gait-of-weakness',
  'R1',
  'S3-longer',
  'S3-balance-longer',
  'S7-longer',
  'R2',
  'R3',
  'R3-both-look',
  'R3-both',
  'R4-claudication',
  'R4-pulses',
  'R4-ulcer',
  'R4-oedema',
  'pregnancy-swelling',
  'pregnancy-oedema',
  'R4-parkinsonian',
  'R4-postural',
  'R5-one-sided',
  'R5-abrupt',
  'R6',
  'other-balance',
  'other-sign',
  'other-sensory',
  'other-gait',
  'limp',
  'S1-longer',
  'S3-unsure',
  'S4-unsure',
  'S5-unsure',
  'S7-unsure',
  'S10-unsure',
  'S2-soft',
  'S3-power-full',
  'R2-note',
  'suspect-cauda-equina',
  'suspect-cauda-equina-unsure',
  'suspect-stroke',
  'suspect-stroke-unsure',
  'suspect-limb-ischaemia',
  'suspect-limb-ischaemia-unsure',
  'suspect-deep-vein-thrombosis',
  'suspect-deep-vein-thrombosis-unsure',
  'suspect-septic-joint',
  'suspect-septic-joint-unsure',
  'suspect-inflammatory-neuropathy',
  'suspect-inflammatory-neuropathy-unsure',
  'suspect-cord-compression',
  'suspect-cord-compression-unsure',
  'suspect-motor-neurone',
  'suspect-motor-neurone-unsure',
  'suspect-compartment-syndrome',
  'suspect-compartment-syndrome-unsure',
  'suspect-pulmonary-embolism',
  'suspect-pulmonary-embolism-unsure',
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
  Pick<Pathway, 'tier' | 'within' | 'suspects' | 'action' | 'do' | 'callsForNet'> & {
    readonly about: readonly [Subject, QuestionId];
  } & Partial<
    Pick<
      Pathway,
      'deficit' | 'yieldsTo' | 'saidBy' | 'leads' | 'limbFirst' | 'finding' | 'look' | 'given'
    >
  >;

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
    saidBy: [],
    leads: true,
    limbFirst: false,
    look: false,
    ...then,
  },
  reassures: false,
  sources,
});

/** Told and found together, and the acute floor (D51, D80). */
export const TOLD: Citations = [
  cite('project-design', 'D51', 'design'),
  cite('nice-ng127', '3.3', 'guideline'),
];

type Decided = 'D26' | 'D32' | 'D36' | 'D38' | 'D41' | 'D44' | 'D58';
/** A danger by the decision that gives it its time. */
export const danger = (decision: Decided): Citations => [
  cite('project-design', decision, 'design'),
];

export const weakness = ['weakness', 'exam.strength'] as const;
export const touch = ['touch', 'exam.light-touch'] as const;
export const softSacral = ['soft-sacral', 'safety.bladder-bowel-saddle'] as const;
export const sacral = ['sacral', 'safety.bladder-bowel-saddle'] as const;
export const limb = ['limb', 'safety.limb-sudden'] as const;
