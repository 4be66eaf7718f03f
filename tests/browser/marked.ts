/** A visit in which every field that can be typed into is drawn, and holds a mark of its own. */
import {
  EXAM_IDS,
  LAB_IDS,
  NUMBER_IDS,
  SAFETY_IDS,
  type SafetyId,
} from '../../src/rules/record/ids.ts';
import { WORDS_IDS } from '../../src/rules/record/question-ids.ts';
import { SETTLED_OF } from '../../src/rules/record/timing.ts';
import type { SafetyAnswer, Visit } from '../../src/rules/record/visit.ts';
import { unsettledVisit } from '../rules/unsettled-visit.ts';

export const MARK = 'zqx';

const marksOf = (ids: readonly string[], suffix: string) =>
  Object.fromEntries(ids.map((id) => [id, `${MARK} ${suffix} ${id}`.slice(0, 40)]));
const typed = (ids: readonly string[], unit: string | undefined) =>
  Object.fromEntries(
    Object.entries(marksOf(ids, 'typed')).map(([id, text]) => [
      id,
      unit === undefined ? { text } : { text, unit },
    ]),
  );

/** What explains an account away is asked of some. */
const answered = (id: SafetyId): SafetyAnswer => ({
  answer: 'yes',
  ...(SETTLED_OF[id] === undefined ? {} : { 'settled-by': `${MARK} settled ${id}` }),
});

/** Everything that can be written, written; clock times are the only words with a form of theirs. */
export function marked(): Visit {
  const { example: _, ...visit } = unsettledVisit;
  const cause = { to: 'other', text: `${MARK} other cause` } as const;
  return {
    ...visit,
    answers: { ...visit.answers, conclusion: 'differ' },
    words: {
      ...marksOf(WORDS_IDS, 'words'),
      'clock-now': '22:22',
      'clock-at-start': '21:21',
    },
    numbers: typed(NUMBER_IDS, undefined),
    labs: typed(LAB_IDS, undefined),
    'another-cause': { state: 'present' },
    safety: Object.fromEntries(SAFETY_IDS.map((id) => [id, answered(id)])),
    exam: Object.fromEntries(
      EXAM_IDS.map((id) => [
        id,
        {
          state: 'abnormal',
          'known-stable': 'yes',
          'known-cause': `${MARK} known ${id}`,
          attributed: cause,
        },
      ]),
    ),
    medicines: [{ name: `${MARK} medicine`, use: 'taking', time: `${MARK} when` }],
  };
}
