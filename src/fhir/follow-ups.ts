/** Safety questions and conditions, each with what is asked beside it. */
import { askOf } from '../rules/record/ask.ts';
import {
  CONDITION_STATE_WORDS,
  CONDITION_STATUS,
  EXPLAINS_ALL,
} from '../rules/record/condition-questions.ts';
import { MIMIC_IDS, SAFETY_DETAILS, type ConditionId, type SafetyId } from '../rules/record/ids.ts';
import { WORDS_WORDS } from '../rules/record/questions.ts';
import { YES_NO_UNSURE_WORDS, YES_NO_WORDS } from '../rules/record/questions/question.ts';
import { notAskedEarlier, SAFETY, safetyDetailWords } from '../rules/record/safety.ts';
import {
  COURSE_LABEL,
  COURSE_WORDS,
  ONSET_LABEL,
  ONSET_WORDS,
  SETTLED_BY_LABEL,
  SETTLED_LABEL,
  SETTLED_OF,
  SETTLED_WORDS,
  WITHIN_14_DAYS_LABEL,
  WITHIN_MINUTES_LABEL,
} from '../rules/record/timing.ts';
import { conditionName } from '../rules/words/condition-name.ts';
import { conditionWords } from '../rules/words/condition-words.ts';
import {
  choice,
  group,
  mark,
  onlyYes,
  several,
  words,
  YES,
  YES_NO,
  YES_NO_UNSURE,
  type Group,
  type Item,
  type Leaf,
  type When,
} from './item.ts';
import { takenFrom } from './typed.ts';

/** The same where it is asked whatever else is answered. */
const asked = (when: When | undefined) => (when === undefined ? {} : { when });

/** Since when, how fast, which way; of an answer and of a finding. */
export const timing = (
  linkId: string,
  path: readonly string[],
  when: When | undefined,
): readonly Leaf[] => [
  choice(`${linkId}.onset`, ONSET_LABEL, [...path, 'onset'], 'onset', ONSET_WORDS, asked(when)),
  onlyYes(
    `${linkId}.within-minutes`,
    WITHIN_MINUTES_LABEL,
    [...path, 'within-minutes'],
    asked(when),
  ),
  choice(
    `${linkId}.within-14-days`,
    WITHIN_14_DAYS_LABEL,
    [...path, 'within-14-days'],
    YES_NO,
    YES_NO_WORDS,
    asked(when),
  ),
  choice(
    `${linkId}.course`,
    COURSE_LABEL,
    [...path, 'course'],
    'course',
    COURSE_WORDS,
    asked(when),
  ),
];

/** How an account that the examination does not bear out was settled, where it may be. */
function settled(id: SafetyId, linkId: string): readonly Leaf[] {
  const choices = SETTLED_OF[id];
  if (choices === undefined) return [];
  const path = ['safety', id];
  const options = Object.fromEntries(choices.map((each) => [each, SETTLED_WORDS[each]]));
  return [
    choice(`${linkId}.settled`, SETTLED_LABEL, [...path, 'settled'], 'settled', options),
    words(`${linkId}.settled-by`, SETTLED_BY_LABEL, [...path, 'settled-by']),
  ];
}

export function safetyItem(id: SafetyId): Group {
  const linkId = `safety.${id}`;
  const path = ['safety', id];
  const { help, label } = SAFETY[id];
  const details = SAFETY_DETAILS[id].map((each) => [each, safetyDetailWords(id, each)] as const);
  const earlier = notAskedEarlier(id);
  return group(`group.${linkId}`, label, [
    choice(
      linkId,
      askOf(SAFETY[id]),
      [...path, 'answer'],
      YES_NO_UNSURE,
      YES_NO_UNSURE_WORDS,
      help === undefined ? {} : { help },
    ),
    ...(details.length === 0
      ? []
      : [several(`${linkId}.details`, 'Which', [...path, 'details'], `detail.${id}`, details)]),
    ...timing(linkId, path, { linkId, list: YES_NO_UNSURE, code: YES }),
    ...settled(id, linkId),
    ...(earlier === undefined
      ? []
      : [
          onlyYes(`${linkId}.first-wording`, earlier.printed, [...path, 'first-wording'], {
            hidden: true,
          }),
        ]),
  ]);
}

const explainsAll = (linkId: string, path: readonly string[]): Leaf =>
  choice(
    `${linkId}.explains-all`,
    EXPLAINS_ALL.label,
    [...path, 'explains-all'],
    'explains-all',
    EXPLAINS_ALL.options,
  );

const STATE = 'condition-state';

const isMimic = (id: ConditionId): boolean => MIMIC_IDS.some((each) => each === id);

export function conditionItem(id: ConditionId): Group {
  const linkId = `condition.${id}`;
  const path = ['conditions', id];
  return group(`group.${linkId}`, conditionName(id), [
    choice(linkId, askOf(conditionWords(id)), [...path, 'state'], STATE, CONDITION_STATE_WORDS),
    explainsAll(linkId, path),
    choice(
      `${linkId}.status`,
      CONDITION_STATUS.label,
      [...path, 'status'],
      'status',
      CONDITION_STATUS.options,
      { when: { linkId, list: STATE, code: 'present' } },
    ),
    ...(isMimic(id) ? [mark(`${linkId}.as-group`, 'Asked as a group', [...path, 'as-group'])] : []),
    ...takenFrom(linkId, path),
  ]);
}

export function anotherCauseItem(): Item {
  const linkId = 'another-cause-state';
  const path = ['another-cause'];
  const { label } = WORDS_WORDS['another-cause'];
  return group('group.another-cause', label, [
    choice(linkId, label, [...path, 'state'], STATE, CONDITION_STATE_WORDS),
    explainsAll(linkId, path),
  ]);
}
