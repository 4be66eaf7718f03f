/** A condition that is recorded once and was read nowhere else (D47). */
import { describe, expect, test } from 'vitest';
import type { ConditionId } from '../../../src/rules/record/ids.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';

/** The lines on iron, as they are printed. */
const iron = (changes: Changes): string =>
  assessed(visitWith(classicVisit, changes))
    .iron.map(({ says }) => says)
    .join('\n');

const present = (id: ConditionId): Changes => ({ conditions: { [id]: { state: 'present' } } });

/** Nothing said of dialysis. */
const open = (changes: Changes, labs: NonNullable<Changes['labs']>): string =>
  iron({ ...changes, answers: { dialysis: undefined, ...changes.answers }, labs });

const b12 = (changes: Changes): string =>
  assessed(visitWith(classicVisit, changes))
    .b12.map((line) => line.says)
    .join('\n');

describe('E one answer, used everywhere', () => {
  const OUTSIDE = { ferritin: ['140', 'ng/mL'], tsat: ['25', '%'] } as const;
  const WITHIN = { ferritin: ['60', 'ng/mL'], tsat: ['25', '%'] } as const;
  const KIDNEY = present('kidney-disease');

  test('severe kidney disease: no dialysis is not assumed', () => {
    expect(open({}, OUTSIDE)).toMatch(/Outside the AASM.*no dialysis/);
    expect(open(KIDNEY, OUTSIDE)).toMatch(
      /[Ii]ron cannot be judged yet; missing: dialysis or end-stage kidney disease/,
    );
    expect(open(KIDNEY, WITHIN)).toMatch(/Severe kidney disease is recorded\. Ask about dialysis/);
    expect(open(KIDNEY, WITHIN)).not.toMatch(/no dialysis/);
  });
  test.each<[string, Changes, NonNullable<Changes['labs']>]>([
    ['dialysis is answered', { ...KIDNEY, answers: { dialysis: 'no' } }, OUTSIDE],
    ['eGFR tells', KIDNEY, { ...OUTSIDE, egfr: ['25', 'mL/min/1.73m²'] }],
  ])('severe kidney disease, and %s', (_name, changes, labs) => {
    expect(open(changes, labs)).toMatch(/Outside the AASM/);
  });
  test('named as the cause of a finding is present', () => {
    const exam: Changes['exam'] = {
      oedema: {
        state: 'abnormal',
        side: 'both',
        attributed: { to: 'condition', condition: 'kidney-disease' },
      },
    };
    expect(open({ exam }, WITHIN)).toMatch(/Severe kidney disease is recorded/);
  });

  test.each(['coeliac', 'sjogren', 'thyroid', 'rheumatoid-arthritis'] as const)(
    '%s is a risk for low B12',
    (id) => {
      expect(b12({})).not.toMatch(/risk factor/);
      expect(b12(present(id))).toMatch(/Consider vitamin B12: a risk factor/);
    },
  );
  test('sleep apnoea is a factor that may worsen RLS', () => {
    const { steps } = assessed(visitWith(classicVisit, present('sleep-apnoea')));
    expect(steps.map(({ says }) => says)).toContain(
      'Sleep apnoea is recorded; untreated, it may worsen RLS.',
    );
  });
});
