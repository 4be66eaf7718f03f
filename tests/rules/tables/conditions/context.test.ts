/** Blank context and the patient’s own entries (D6, D15). */
import { contextSentences } from '../../../../src/rules/words/chart-context.ts';
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../../src/rules/record/visit.ts';
import { assessed, classicVisit, decided, TODAY, verdictOf, visitWith } from '../../a-visit.ts';
import { NO_URGE, classic, requiredIn } from './screens.ts';

describe('D6 blank context, D15 patient inputs', () => {
  test('D6 the iron row stands on blank context, says what it assumes, and asks', () => {
    const {
      dialysis: _d,
      'iron-overload': _o,
      inflammation: _i,
      sex: _s,
      ...answers
    } = classicVisit.answers;
    const visit = visitWith(
      { ...classicVisit, answers },
      { age: '34', labs: { ferritin: ['60', 'ng/mL'], tsat: ['25', '%'] } },
    );
    const [line] = assessed(visit).iron;
    expect(line?.id).toBe('iron.adult.oralOrIv');
    for (const assumed of ['no dialysis', 'not pregnant', 'no known iron overload', ': confirm.']) {
      expect(line?.says).toContain(assumed);
    }
  });

  test('D6 medicines blank: said, and akathisia stays required', () => {
    const { 'takes-medicines': _none, ...answers } = classicVisit.answers;
    const visit: Visit = { ...classicVisit, answers };
    expect(contextSentences(visit, TODAY)).toContain('Medicines not recorded.');
    expect(requiredIn(visit)).toContain('akathisia');
    expect(assessed(visit).defeaters.map((each) => each.says)).toContain('medicines not recorded');
  });

  test.each([
    ['female', '12.5', false],
    ['male', '12.5', true],
    ['other', '12.5', true],
    [undefined, '12.5', true],
    [undefined, '13', false],
  ] as const)(
    'D6 sex %s, Hb %s: anaemia %s (the higher limit where sex is blank)',
    (sex, hb, expected) => {
      const visit = classic({
        answers: { sex },
        labs: { haemoglobin: [hb, 'g/dL'], ferritin: ['60', 'ng/mL'], tsat: ['25', '%'] },
      });
      const cause = assessed(visit).iron.some(
        (line) => line.id.startsWith('iron.findCause') && line.says.startsWith('Anaemia'),
      );
      expect(cause).toBe(expected);
    },
  );

  test.each([
    ['29', '30', true],
    ['30', '30', false],
    ['31', '30', false],
  ])('D15 aged %s, onset at %s: a sentence, and not used: %s', (age, onset, refused) => {
    const visit = classic({ age, onset });
    expect(decided(visit).known.measured['age-at-onset'] === undefined).toBe(refused);
  });

  test('T35 to T56 reach the assessment: one line of iron, one of B12', () => {
    const visit = classic({
      onset: '42',
      labs: { ferritin: ['62', 'ng/mL'], tsat: ['25', '%'], b12: ['220', 'ng/L'] },
    });
    expect(assessed(visit).iron[0]?.id).toBe('iron.adult.oralOrIv');
    expect(assessed(visit).b12.map((line) => line.id)).toEqual(
      expect.arrayContaining(['b12.prompt.lateOnset', 'b12.indeterminate']),
    );
  });

  test('T44 iron never decides: ferritin 8 with criteria not met, ferritin 220 with criteria met', () => {
    const low = classic({ answers: NO_URGE, labs: { ferritin: ['8', 'ng/mL'] } });
    expect(verdictOf(low)).toBe('not-met');
    expect(assessed(low).iron[0]?.says).toContain('Iron deficiency');
    expect(verdictOf(classic({ labs: { ferritin: ['220', 'ng/mL'] } }))).toBe('met');
  });

  test('a medicine in no list is kept and said not to be checked', () => {
    const visit = classic({ medicines: ['a herbal tea'] });
    expect(assessed(visit).medicines.map((line) => line.says)).toEqual([
      'a herbal tea: not in the list, so not checked.',
    ]);
  });
});
