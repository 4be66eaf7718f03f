/** Whether a cause of iron deficiency or anaemia is to be looked for. */
import { is, number } from '../../facts/leaf.ts';
import type { Facts } from '../../facts/facts.ts';
import { all, any, named, not, otherwise } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { GUT_LOSS_AGE } from '../limits/age.ts';
import { FERRITIN } from '../limits/iron.ts';
import { row } from '../row.ts';
import {
  ADULT,
  ANAEMIA,
  DESIGN,
  LOW_FERRITIN,
  LOW_TSAT_WITHOUT_HIGH_FERRITIN,
  INFLAMED,
} from './shared.ts';

export type FindCauseId =
  | 'iron.findCause.gutFirst'
  | 'iron.findCause'
  | 'iron.findCause.askAbout'
  | 'iron.findCause.none';

const CAUSES =
  'heavy periods, blood donation, diet, blood loss from the gut, anticoagulant or NSAID, coeliac disease, bariatric surgery';

export const LOW_TSAT_NOT_INFLAMED = all(LOW_TSAT_WITHOUT_HIGH_FERRITIN, not(INFLAMED));

const NEEDS_A_CAUSE = named(
  'iron deficiency or anaemia that needs a cause',
  any(LOW_FERRITIN, LOW_TSAT_NOT_INFLAMED, ANAEMIA),
);

/** `+findCause` of D5; `then` is the sentence, empty where nothing is to be said. */
export const FIND_CAUSE: Table<Facts, FindCauseId, string> = {
  id: 'iron-find-cause',
  takes: 'first',
  rows: [
    row(
      'iron.findCause.gutFirst',
      all(NEEDS_A_CAUSE, any(all(is('sex', 'male'), ADULT), number('age', 'above', GUT_LOSS_AGE))),
      `Look for the cause, blood loss from the gut first. Ask about: ${CAUSES}.`,
      [DESIGN],
    ),
    row('iron.findCause', NEEDS_A_CAUSE, `Look for the cause. Ask about: ${CAUSES}.`, [DESIGN]),
    row(
      'iron.findCause.askAbout',
      number('ferritin', 'at most', FERRITIN.askAboutCause),
      `Ask about: ${CAUSES}.`,
      [DESIGN],
    ),
    row('iron.findCause.none', otherwise(), '', [DESIGN], true),
  ],
};
