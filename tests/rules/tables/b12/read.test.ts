/** B12 over levels, examination and context. */
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import { readB12 } from '../../../../src/rules/tables/b12/read.ts';
import { NORMAL, ONE_ROOT, ROMBERG, TOE, given } from './given.ts';

describe('every level and context, walked', () => {
  const LEVELS = [undefined, '150', '180', '220', '350', '350.1', '<300', '>300', '>2000'];
  const EXAMS: readonly (Visit['exam'] | 'none')[] = ['none', NORMAL, ROMBERG, TOE, ONE_ROOT];
  const MAYBE = ['yes', 'no', undefined] as const;

  test('a calming line needs a level, an examination and the context', { tags: 'long' }, () => {
    const wrong: string[] = [];
    for (const level of LEVELS)
      for (const active of [undefined, '20', '50', '90'])
        for (const exam of EXAMS)
          for (const age of ['', '9', '50', '85']) {
            const base = given({
              exam,
              age,
              ...(level === undefined ? {} : { b12: level }),
              ...(active === undefined ? {} : { active }),
            });
            for (const n2o of MAYBE)
              for (const replaced of MAYBE) {
                const state = {
                  ...base,
                  patient: { ...base.patient, 'nitrous-oxide': n2o, 'b12-replacement': replaced },
                };
                const reading = readB12(state, 'met');
                const id = reading.lead.status === 'open' ? 'open' : reading.lead.row.id;
                const measured = level !== undefined || active !== undefined;
                const calm = id === 'b12.unlikely';
                if (calm && (!measured || exam === 'none' || exam === ROMBERG)) wrong.push(id);
                if (calm && (n2o !== 'no' || replaced !== 'no' || age === '')) wrong.push(id);
                if (id === 'open' && reading.missing.length === 0)
                  wrong.push('open without question');
                const leads = n2o === 'yes' ? 'b12.n2oNeuro' : 'b12.neuroUrgent';
                if (exam === ROMBERG && active === '20' && age === '50' && id !== leads) {
                  wrong.push(`signs and deficient: ${id}`);
                }
              }
          }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
