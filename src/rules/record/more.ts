/**
 * What stands behind *More* of a section, until it is opened or an answer calls for it: group by group,
 * in its order.
 */
import {
  CAUSE_IDS,
  EXAM_IDS,
  EXTENDED_MIMIC_IDS,
  LAB_IDS,
  SUSPECT_IDS,
  type ConditionId,
} from './ids.ts';
import { DETAIL_OF, SECTION_IDS, SHORT_PATH, type SectionId } from './path.ts';
import { analyte } from './quantities.ts';
import type { QuestionId } from './visit.ts';

type Group = {
  /** Stands over the group while the whole of *More* is drawn. */
  readonly title?: string;
  readonly of: readonly QuestionId[];
};

const conditions = (ids: readonly ConditionId[]): readonly QuestionId[] =>
  ids.map((id) => `condition.${id}` as const);

const SHORT: ReadonlySet<QuestionId> = new Set(Object.values(SHORT_PATH).flat());
const left = (ids: readonly QuestionId[]): readonly QuestionId[] =>
  ids.filter((id) => !SHORT.has(id));

const labs = (panel: ReturnType<typeof analyte>['panel']): readonly QuestionId[] =>
  left(LAB_IDS.filter((id) => analyte(id).panel === panel).map((id) => `lab.${id}` as const));

export const MORE: Readonly<Record<SectionId, readonly Group[]>> = {
  patient: [
    {
      of: [
        'age-at-onset',
        'onset-date',
        'family-history',
        'described-by',
        'cannot-describe',
        'setting',
      ],
    },
    {
      title: 'For iron and B12',
      of: [
        'dialysis',
        'iron-overload',
        'inflammation',
        'pregnant',
        'trimester',
        'after-delivery',
        'delivery-date',
        'pregnancy-signs',
      ],
    },
  ],
  criteria: [
    { of: ['own-judgement'] },
    {
      title: 'The symptoms',
      of: [
        'sites',
        'leg-side',
        'whole-body',
        'symptom-onset',
        'comes-on',
        'light-headed',
        'eased-by',
        'daytime-rest',
        'also-mentions',
        'numb-apart',
        'numb-since',
        'numb-course',
      ],
    },
    {
      title: 'By observation only',
      of: [
        'observed-discomfort',
        'observed-activity',
        'observed-rest',
        'observed-relief',
        'observed-evening',
        'pain-source',
      ],
    },
    {
      title: 'Course and effect',
      of: [
        'frequency',
        'duration',
        'lifetime-events',
        'significance',
        'severity',
        'impact',
        'irls-total',
      ],
    },
  ],
  safety: [],
  mimics: [
    { of: ['another-cause-state'] },
    { title: 'Further conditions', of: conditions(EXTENDED_MIMIC_IDS) },
  ],
  exam: [{ of: left(EXAM_IDS.map((id) => `exam.${id}` as const)) }],
  labs: [
    {
      title: 'Iron',
      of: [
        ...labs('iron'),
        'iron-taken-24h',
        'iron-infusion-recent',
        'iron-infusion-date',
        'morning-sample',
        'iron-loss',
      ],
    },
    {
      title: 'Vitamin B12 and folate',
      of: [
        ...labs('b12'),
        'b12-replacement',
        'nitrous-oxide',
        'nitrous-oxide-date',
        'b12-risk',
        'b12-symptoms',
      ],
    },
    { title: 'Other blood tests', of: labs('other') },
  ],
  causes: [
    {
      of: [
        'changes-on-treatment',
        'treatment-change-date',
        'clock-now',
        'clock-at-start',
        'impulse-change',
        'follows-levodopa',
        'urge-while-levodopa-works',
        'stopped-recently',
        'substances',
      ],
    },
    { title: 'Conditions', of: conditions(CAUSE_IDS) },
    // A suspicion may come before any finding, and an old one may be on record (D59, D76).
    { title: 'Suspected, or on record', of: conditions(SUSPECT_IDS) },
    {
      title: 'Supporting features',
      of: ['limb-movements', 'dopaminergic-response', 'apnoea', 'sleepy-driving'],
    },
  ],
};

/** The clinician's own words, typed in the summary and not on the path. */
export const IN_SUMMARY: readonly QuestionId[] = [
  'conclusion',
  'conclusion-because',
  'plan',
  'for-patient',
];

/** All that stands behind *More* of a section, in its order. */
export const behindMore = (section: SectionId): readonly QuestionId[] =>
  MORE[section].flatMap(({ of }) => of);

const MORE_OF: ReadonlyMap<QuestionId, SectionId> = new Map(
  SECTION_IDS.flatMap((section) => behindMore(section).map((id) => [id, section] as const)),
);

/** The section behind whose *More* a question stands, itself or as a detail; undefined on the short path. */
export const moreOf = (id: QuestionId): SectionId | undefined => MORE_OF.get(DETAIL_OF[id] ?? id);
