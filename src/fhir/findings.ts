/** The examination: each item with what is asked of an abnormal finding, and the grades of power. */
import { EXPLAINS_ALL } from '../rules/record/condition-questions.ts';
import {
  DISTRIBUTION_WORDS,
  FINDING_LABELS,
  GRADE_WORDS,
  MUSCLE_WORDS,
  NOT_EXAMINED,
  NOT_EXAMINED_WORDS,
  NOT_INTERPRETABLE,
  SIDE_WORDS,
  SIGN_WORDS,
} from '../rules/record/exam.ts';
import { EXAM_COVERS } from '../rules/record/exam-covers.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import {
  CONDITION_IDS,
  GRADES,
  LASTING_REASONS,
  MUSCLES,
  NOT_EXAMINED_REASONS,
  SIDES,
  SIGNS,
  type ExamId,
} from '../rules/record/ids.ts';
import { YES_NO_WORDS } from '../rules/record/questions/question.ts';
import { conditionName } from '../rules/words/condition-name.ts';
import { timing } from './follow-ups.ts';
import {
  choice,
  group,
  mark,
  onlyYes,
  several,
  words,
  YES_NO,
  type Group,
  type Leaf,
  type Options,
  type When,
} from './item.ts';

const STATE = 'finding-state';
const { left, right } = SIDE_WORDS;

/** Any condition, and words of its own; of some items it may be incidental as well. */
const CAUSES: Options = [
  ...CONDITION_IDS.map((id) => [id, conditionName(id)] as const),
  ['other', FINDING_LABELS.otherCause],
];
const CAUSES_OR_INCIDENTAL: Options = [...CAUSES, ['incidental', FINDING_LABELS.incidental]];

/** The long lists, which the form states once. */
export const CAUSE_LISTS = [
  { id: 'cause', options: CAUSES },
  { id: 'cause-or-incidental', options: CAUSES_OR_INCIDENTAL },
] as const;
/** Both lists are of one system: a code means the same in both. */
export const CAUSE = 'cause';

function causeItems(id: ExamId): readonly Leaf[] {
  const linkId = `exam.${id}.attributed`;
  const path = ['exam', id, 'attributed'];
  const isOther: When = { linkId, list: CAUSE, code: 'other' };
  return [
    {
      kind: 'cause',
      linkId,
      text: FINDING_LABELS.attributed,
      path,
      list: CAUSE,
      options: EXAM[id].incidental ? CAUSES_OR_INCIDENTAL : CAUSES,
    },
    words(`${linkId}.text`, FINDING_LABELS.otherCause, [...path, 'text'], undefined, {
      when: isOther,
    }),
    choice(
      `${linkId}.explains-all`,
      EXPLAINS_ALL.label,
      [...path, 'explains-all'],
      'explains-all',
      EXPLAINS_ALL.options,
      { when: isOther },
    ),
  ];
}

/** Known by its groups where it is weakness, by its side where it has one (D29). */
function knownItems(id: ExamId, when: { readonly when?: When }): readonly Leaf[] {
  const linkId = `exam.${id}`;
  const path = ['exam', id];
  return [
    choice(
      `${linkId}.known-stable`,
      FINDING_LABELS.knownStable,
      [...path, 'known-stable'],
      YES_NO,
      YES_NO_WORDS,
      when,
    ),
    words(
      `${linkId}.known-cause`,
      FINDING_LABELS.knownCause,
      [...path, 'known-cause'],
      undefined,
      when,
    ),
    ...(id === 'strength'
      ? [
          choice(
            `${linkId}.known-all`,
            FINDING_LABELS.knownAll,
            [...path, 'known-all'],
            YES_NO,
            YES_NO_WORDS,
          ),
        ]
      : []),
    ...(id !== 'strength' && EXAM[id].sided
      ? [
          choice(
            `${linkId}.known-side`,
            FINDING_LABELS.knownSide,
            [...path, 'known-side'],
            'known-side',
            { left, right },
            when,
          ),
        ]
      : []),
  ];
}

/** Where it is: of which side, and how far up. */
function placeItems(id: ExamId, when: { readonly when?: When }): readonly Leaf[] {
  const linkId = `exam.${id}`;
  const path = ['exam', id];
  return [
    ...(EXAM[id].sided
      ? [choice(`${linkId}.side`, FINDING_LABELS.side, [...path, 'side'], 'side', SIDE_WORDS, when)]
      : []),
    ...(EXAM[id].distributed
      ? [
          choice(
            `${linkId}.distribution`,
            FINDING_LABELS.distribution,
            [...path, 'distribution'],
            'distribution',
            DISTRIBUTION_WORDS,
            when,
          ),
        ]
      : []),
  ];
}

// Codes that look like whole numbers come first in any object: their order is that of the list.
const GRADE_OPTIONS: Options = GRADES.map((grade) => [grade, GRADE_WORDS[grade]]);

const power = (): Group =>
  group(
    'group.power',
    FINDING_LABELS.power,
    MUSCLES.flatMap((muscle) =>
      SIDES.flatMap((side): readonly Leaf[] => {
        const linkId = `power.${muscle}.${side}`;
        const text = `${MUSCLE_WORDS[muscle]}, ${SIDE_WORDS[side].toLowerCase()}`;
        return [
          {
            kind: 'choice',
            linkId,
            text,
            path: ['power', muscle, side],
            list: 'grade',
            options: GRADE_OPTIONS,
            look: 'drop-down',
          },
          onlyYes(`${linkId}-known`, `${text}: ${FINDING_LABELS.knownGroup.toLowerCase()}`, [
            'power',
            muscle,
            `${side}-known`,
          ]),
        ];
      }),
    ),
  );

/** The grades may say what the item does not: what stands beside it is read whatever that says. */
const READ_ANYWAY: ExamId = 'strength';

export function examItem(id: ExamId): Group {
  const linkId = `exam.${id}`;
  const path = ['exam', id];
  const { label, normal, abnormal, mayBeUninterpretable, mayBeUntestable, shortcut } = EXAM[id];
  const reasons = NOT_EXAMINED_REASONS.filter(
    (reason) => mayBeUntestable || !LASTING_REASONS.some((each) => each === reason),
  );
  const when =
    id === READ_ANYWAY ? {} : ({ when: { linkId, list: STATE, code: 'abnormal' } } as const);
  const signs = SIGNS[id].map((sign) => [sign, SIGN_WORDS[sign]] as const);
  return group(`group.${linkId}`, label, [
    choice(linkId, EXAM_COVERS[id], [...path, 'state'], STATE, {
      normal,
      abnormal,
      'not-examined': NOT_EXAMINED,
      ...(mayBeUninterpretable ? { 'not-interpretable': NOT_INTERPRETABLE } : {}),
    }),
    choice(
      `${linkId}.reason`,
      FINDING_LABELS.reason,
      [...path, 'reason'],
      'reason',
      Object.fromEntries(reasons.map((reason) => [reason, NOT_EXAMINED_WORDS[reason]])),
      { look: 'drop-down' },
    ),
    ...(signs.length === 0
      ? []
      : [
          several(`${linkId}.signs`, FINDING_LABELS.signs, [...path, 'signs'], 'sign', signs, when),
        ]),
    ...placeItems(id, when),
    ...timing(linkId, path, when.when),
    ...knownItems(id, when),
    ...(id === 'strength'
      ? [onlyYes(`${linkId}.pain-limited`, FINDING_LABELS.painLimited, [...path, 'pain-limited'])]
      : []),
    ...causeItems(id),
    ...(shortcut ? [mark(`${linkId}.as-group`, 'Filled together', [...path, 'as-group'])] : []),
    ...(id === 'strength' ? [power()] : []),
  ]);
}
