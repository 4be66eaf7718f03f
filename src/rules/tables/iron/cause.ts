/** Whether a cause of iron deficiency or anaemia is to be looked for. Whom it is asked of: whom.ts. */
import { is, number } from '../../facts/leaf.ts';
import type { Facts } from '../../facts/facts.ts';
import { all, any, named, not, otherwise } from '../../logic/condition.ts';
import type { Table } from '../../logic/table.ts';
import { FERRITIN } from '../limits/iron.ts';
import { row } from '../row.ts';
import { cite } from '../sources.ts';
import { GUT_LOSS } from './gut-loss.ts';
import {
  ANAEMIA,
  ANAEMIA_WHO,
  DESIGN,
  LOW_FERRITIN,
  LOW_TSAT_WITHOUT_HIGH_FERRITIN,
  INFLAMED,
} from './shared.ts';

export type FindCauseId =
  | 'iron.findCause.vitamin'
  | 'iron.findCause.gutFirst'
  | 'iron.findCause.anaemia'
  | 'iron.findCause'
  | 'iron.findCause.askAbout'
  | 'iron.findCause.none';

export const LOW_TSAT_NOT_INFLAMED = all(LOW_TSAT_WITHOUT_HIGH_FERRITIN, not(INFLAMED));

export const NEEDS_A_CAUSE = named(
  'iron deficiency that needs a cause',
  any(LOW_FERRITIN, LOW_TSAT_NOT_INFLAMED),
);

/** `+findCause` of D5; `then` opens the sentence, and is empty where nothing is to be said. */
export const FIND_CAUSE: Table<Facts, FindCauseId, string> = {
  id: 'iron-find-cause',
  takes: 'first',
  rows: [
    row(
      'iron.findCause.vitamin',
      all(ANAEMIA, is('vitamin-low', 'yes')),
      'Anaemia: B12 or folate is low. Look for other causes as well.',
      [cite('project-design', 'D71', 'design')],
    ),
    row(
      'iron.findCause.gutFirst',
      GUT_LOSS,
      'Anaemia: look for the cause, blood loss from the gut first.',
      [cite('project-design', 'D48', 'design')],
    ),
    row('iron.findCause.anaemia', ANAEMIA, 'Anaemia: look for the cause.', [ANAEMIA_WHO, DESIGN]),
    row('iron.findCause', NEEDS_A_CAUSE, 'Look for the cause.', [DESIGN]),
    row(
      'iron.findCause.askAbout',
      number('ferritin', 'at most', FERRITIN.askAboutCause),
      'What may lower iron?',
      [DESIGN],
    ),
    row('iron.findCause.none', otherwise(), '', [DESIGN], true),
  ],
};
