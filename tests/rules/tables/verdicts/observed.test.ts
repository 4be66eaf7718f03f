/** By observation: every sheet against the rule spelt out plainly (T61, D17). */
import { describe, expect, test } from 'vitest';
import { first } from '../../../../src/rules/logic/table.ts';
import type { ConditionAnswer, Visit } from '../../../../src/rules/record/visit.ts';
import type { VerdictFacts } from '../../../../src/rules/tables/criteria/values.ts';
import type { VerdictId } from '../../../../src/rules/tables/results.ts';
import { IRLSSG_VERDICT } from '../../../../src/rules/tables/verdicts/irlssg.ts';
import { assessed, clearVisit, decided, present, verdictOf } from '../../a-visit.ts';
import { ANSWERS, classic, setsOf } from '../criteria/readings.ts';

describe('by observation (T61, D17): every sheet against the rule spelt out plainly', () => {
  const OBSERVED = [
    'observed-discomfort',
    'observed-activity',
    'observed-rest',
    'observed-relief',
    'observed-evening',
  ] as const;
  const AKATHISIA: readonly (readonly [ConditionAnswer, 'settled' | 'explains' | 'open'])[] = [
    [{ state: 'absent' }, 'settled'],
    [{ state: 'present', 'explains-all': 'no' }, 'settled'],
    [{ state: 'present', 'explains-all': 'yes' }, 'explains'],
    [{ state: 'present', 'explains-all': 'unsure' }, 'open'],
    [{ state: 'unsure' }, 'open'],
    [{ state: 'unsure', 'explains-all': 'no' }, 'settled'],
    [{ state: 'unsure', 'explains-all': 'yes' }, 'open'],
    [{}, 'open'],
  ];
  const SETTLED = { settled: 'yes', explains: 'no', open: 'open' } as const;
  const PAIN = ['absent', 'present', 'explains-all', 'unsure', undefined] as const;

  test.each(AKATHISIA)('D17 akathisia %j is %s', (akathisia, settled) => {
    const { known } = decided(classic({ conditions: { akathisia } }));
    expect(known['akathisia-settled']).toBe(SETTLED[settled]);
  });

  test('4 to the power of 5 observations, akathisia settled or not, 5 of pain: 15,360', () => {
    const { known } = decided(clearVisit);
    let walked = 0;
    const wrong: string[] = [];
    for (let sheet = 0; sheet < 4 ** 5; sheet += 1) {
      const seen = OBSERVED.map(
        (id, at) => [id, ANSWERS[Math.floor(sheet / 4 ** at) % 4]] as const,
      );
      const values = seen.map(([, answer]) => answer);
      for (const settled of ['settled', 'explains', 'open'] as const) {
        for (const pain of PAIN) {
          const facts: VerdictFacts = {
            ...known,
            patient: { ...known.patient, 'cannot-describe': 'yes' },
            symptoms: { ...known.symptoms, ...Object.fromEntries(seen), 'pain-source': pain },
            'akathisia-settled': SETTLED[settled],
          };
          const expected: VerdictId =
            values.includes('no') || settled === 'explains' || pain === 'explains-all'
              ? 'not-met'
              : values.every((answer) => answer === 'yes') &&
                  settled === 'settled' &&
                  (pain === 'absent' || pain === 'present')
                ? 'probable-observed'
                : 'indeterminate';
          const outcome = first(IRLSSG_VERDICT, facts);
          const got = outcome.status === 'open' ? 'indeterminate' : outcome.row.then.verdict;
          walked += 1;
          if (got !== expected) wrong.push(JSON.stringify([values, settled, pain]));
        }
      }
    }
    expect(walked).toBe(15_360);
    expect(wrong).toEqual([]);
  });

  const seen: Partial<Visit['answers']> = {
    'cannot-describe': 'yes',
    'observed-discomfort': 'yes',
    'observed-activity': 'yes',
    'observed-rest': 'yes',
    'observed-relief': 'yes',
    'observed-evening': 'yes',
    'pain-source': 'absent',
  };
  test('T61 never more than probable, whatever the five criteria say', () => {
    const visit = classic({ answers: seen });
    expect(setsOf(visit)).toBe('probable-observed indeterminate indeterminate');
    expect(assessed(visit).headline.says).toBe('Probable RLS by observation only (low certainty).');
  });

  test('T61 an observation not made: the row that stays open', () => {
    const [irlssg] = assessed(
      classic({ answers: { ...seen, 'observed-rest': undefined } }),
    ).verdicts;
    expect(irlssg?.why.rule).toBe('irlssg/observed-open');
  });

  test('D17 observation 5 no: "observation criteria not met; low certainty", never "excluded"', () => {
    const visit = classic({ answers: { ...seen, 'observed-evening': 'no' } });
    expect(verdictOf(visit)).toBe('not-met');
    expect(assessed(visit).headline.says).toBe('Observation criteria not met; low certainty.');
    expect(JSON.stringify(assessed(visit))).not.toMatch(/excluded/i);
  });

  test.each(['no', undefined] as const)(
    'D17 offered only when the patient cannot answer: "cannot describe" %s',
    (cannot) => {
      const answers = { ...seen, 'cannot-describe': cannot } as Partial<Visit['answers']>;
      expect(verdictOf(classic({ answers }))).toBe('met');
    },
  );

  test.each([
    ['yes', 'probable-observed'],
    [undefined, 'probable-observed'],
    ['unsure', 'indeterminate'],
    ['no', 'not-met'],
  ] as const)('D1 own judgement on criterion 5 %s: %s', (own, verdict) => {
    const visit = classic({ answers: { ...seen, 'own-judgement': own } });
    expect(verdictOf(visit)).toBe(verdict);
    expect(assessed(visit).open.map(({ question }) => question)).toEqual(
      verdict === 'indeterminate' ? ['own-judgement'] : [],
    );
  });

  test.each<[ConditionAnswer, VerdictId]>([
    [{ state: 'unsure' }, 'indeterminate'],
    [{ state: 'unsure', 'explains-all': 'yes' }, 'indeterminate'],
    [{ state: 'unsure', 'explains-all': 'no' }, 'probable-observed'],
    [{ state: 'present', 'explains-all': 'unsure' }, 'indeterminate'],
    [{ state: 'present', 'explains-all': 'no' }, 'probable-observed'],
    [{ state: 'present' }, 'probable-observed'],
    [{}, 'probable-observed'],
  ])('D17, D33 arthritis %j: %s, and what is unsure is asked', (arthritis, verdict) => {
    const visit = classic({ answers: seen, conditions: { arthritis } });
    expect(verdictOf(visit)).toBe(verdict);
    expect(assessed(visit).open.map(({ question }) => question)).toEqual(
      verdict === 'indeterminate' ? ['condition.arthritis'] : [],
    );
  });

  test('D1, T17 a condition that explains all of it is not overruled by observation', () => {
    const visit = classic({ answers: seen, conditions: present('arthritis', 'yes') });
    expect(verdictOf(visit)).toBe('not-met');
    expect(assessed(visit).headline.id).toBe('sufficient-condition');
  });
});
