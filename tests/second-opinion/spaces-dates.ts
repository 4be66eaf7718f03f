/** A small space of dates, whole: when the symptoms began, and when a medicine was started, changed and stopped (D60). */
import type { Medicine, Visit } from '../../src/rules/record/visit.ts';
import type { Changes } from '../rules/a-visit.ts';
import { visits } from './space.ts';

/** A day, months and a year about it, what lies ahead, and what may be two days. */
const ONSETS = [undefined, '3 Nov 2026', 'November 2026', '2026', '2027-01', '03/04/2026'];

/** On it, the last day that is within 4 weeks before 3 November, the first that is not, and after it. */
const STARTED = [undefined, '2026-11-03', '2026-10-06', '2026-10-05', 'October 2026', '2026-11-04'];
const CHANGED = [undefined, '2026-10-05', '2026-10-06'];
const STOPPED = [undefined, '2026-10-05', '2026-10-06', 'November 2026', 'last spring'];

const USES: readonly Medicine['use'][] = [undefined, 'taking', 'stopped-recently'];
const BEGAN: readonly Medicine['began'][] = [undefined, 'unsure', 'no', 'raising'];

/** What worsens, is asked about, is missed when it is stopped, does nothing, was not checked, is not in the list. */
const KINDS = [
  'sertraline',
  'agomelatine',
  'baclofen',
  'linezolid',
  'paracetamol',
  'antidepressant',
  'a tea',
];

export const dated = (): Generator<Visit> =>
  visits(
    ONSETS.map((onset): Changes => ({ words: { 'onset-date': onset } })),
    KINDS.flatMap((name) =>
      USES.flatMap((use) =>
        BEGAN.flatMap((began) =>
          STARTED.flatMap((started) =>
            CHANGED.flatMap((changed) =>
              STOPPED.map((stopped): Changes => ({
                medicines: [{ name, use, began, started, changed, stopped }],
              })),
            ),
          ),
        ),
      ),
    ),
    [
      {
        frequency: '7',
        answers: { duration: 'over-12-months', significance: 'yes', 'treated-now': 'no' },
        safety: { 'restless-distress': { answer: 'yes', details: ['tremor'], onset: 'longer' } },
      },
    ],
  );
