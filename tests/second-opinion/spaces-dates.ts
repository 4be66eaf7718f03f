/** Small spaces of dates, whole: when the symptoms began, and when a medicine was started, changed and stopped (D60). */
import type { Medicine } from '../../src/rules/record/visit.ts';
import type { Changes } from '../rules/a-visit.ts';
import { visits, type Space } from './space.ts';

/** Criterion E alone is left, and tremor beside what raises serotonin. */
const LEFT: Changes = {
  frequency: '7',
  answers: { duration: 'over-12-months', significance: 'yes', 'treated-now': 'no' },
  safety: { 'restless-distress': { answer: 'yes', details: ['tremor'], onset: 'longer' } },
};

/** A day, a month and a year about it, what lies ahead, and what may be two days. */
const ONSETS = [undefined, '3 Nov 2026', 'November 2026', '2026', '2027-01', '03/04/2026'];
/** On it, the last day that is within 4 weeks before 3 November, the first that is not, and after it. */
const STARTED = [undefined, '2026-11-03', '2026-10-06', '2026-10-05', 'October 2026', '2026-11-04'];
const CHANGED = [undefined, '2026-10-05', '2026-10-06'];
const STOPPED = [undefined, '2026-10-05', '2026-10-06', 'November 2026', 'last spring'];

/** Each limit, of one medicine that worsens. */
export const dates = (): Space =>
  visits(
    ONSETS.map((onset) => ({ words: { 'onset-date': onset } })),
    (['taking', 'stopped-recently'] as const).flatMap((use) =>
      STARTED.flatMap((started) =>
        CHANGED.flatMap((changed) =>
          STOPPED.map((stopped): Changes => ({
            medicines: [{ name: 'sertraline', use, started, changed, stopped }],
          })),
        ),
      ),
    ),
    [LEFT],
  );

/** Beside 3 November: begun, long begun, begun and stopped, stopped, begun after it, and not told. */
const LIVES: readonly Pick<Medicine, 'started' | 'changed' | 'stopped'>[] = [
  { started: '2026-10-06' },
  { started: '2025-01', changed: '2025-02' },
  { started: '2026-10-20', stopped: '2026-11-01' },
  { started: '2025-01', changed: '2025', stopped: '2026-10-20' },
  { started: '2026-11-04' },
  { started: 'October 2026' },
];
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
const USES: readonly Medicine['use'][] = [undefined, 'taking', 'stopped-recently'];
const BEGAN: readonly Medicine['began'][] = [undefined, 'unsure', 'no', 'raising'];

/** Each kind of medicine, with each answer that the dates fill or leave. */
export const datedKinds = (): Space =>
  visits(
    KINDS.flatMap((name) =>
      USES.flatMap((use) =>
        BEGAN.flatMap((began) =>
          LIVES.map((life): Changes => ({ medicines: [{ name, use, began, ...life }] })),
        ),
      ),
    ),
    [{ ...LEFT, words: { 'onset-date': '3 Nov 2026' } }],
  );
