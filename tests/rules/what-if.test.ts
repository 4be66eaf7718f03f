/** What would change the result: known visits, and that every sentence is true of the visit. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/rules/decide.ts';
import { possibleAnswers, recordedAt } from '../../src/evidence/possible-answers.ts';
import { LIMITS } from '../../src/evidence/thresholds.ts';
import { DATE_IDS, LAB_IDS } from '../../src/rules/record/ids.ts';
import { placeInVisit, QUESTION_IDS } from '../../src/rules/record/question-ids.ts';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { emptyVisit, type QuestionId, type Visit } from '../../src/rules/record/visit.ts';
import { resultOf, whatIf } from '../../src/evidence/what-if.ts';
import type { WhatIf, WhatIfs } from '../../src/evidence/what-if-words.ts';
import { classicVisit, clearVisit, TODAY, visitWith } from './a-visit.ts';
import { likelyVisit } from './any-visit.ts';

function all(visit: Visit, most?: number): WhatIfs {
  const work = whatIf(visit, TODAY, most === undefined ? {} : { most });
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const resultNow = (visit: Visit) => resultOf(decide(visit, TODAY));
const said = (list: readonly WhatIf[]) => list.map(({ says }) => says);

const OUT_OF_FOUR =
  'If “Urge to move the legs”, “Begins or worsens at rest”, “Relieved by movement” or “Worse in the evening or at night” were “No”: RLS criteria (IRLSSG) not met on today’s answers.';

describe('a visit in which the criteria are met', () => {
  const { verdict, urgency } = all(classicVisit);

  test('is not met without any one of the four, by a condition that explains all, or by the judgement', () => {
    const [first] = verdict;
    expect(first?.says).toBe(OUT_OF_FOUR);
    expect(first?.questions).toContain('relief-by-movement');
    expect(said(verdict).join('\n')).toMatch(
      /“Nocturnal leg cramps”.* “Present; explains all of it: yes”: RLS criteria \(IRLSSG\) not met/,
    );
    expect(said(verdict)).toContain(
      'If “Own judgement on criterion 5” were “Not met”: RLS criteria (IRLSSG) not met on today’s answers.',
    );
  });

  test('is open where an answer is unsure', () => {
    expect(said(verdict).join('\n')).toMatch(
      /“Urge to move the legs”.* “Unsure”: RLS criteria \(IRLSSG\) open\./,
    );
  });

  test('a red flag changes how soon, and not the verdict', () => {
    expect(said(urgency).join('\n')).toMatch(
      /“One joint hot and swollen” were “Yes: onset not recorded”: how soon: now instead of no red flag\./,
    );
    expect(urgency.every(({ result }) => result.verdict === 'met')).toBe(true);
  });
});

test('where relief was never asked about earlier, "no" leaves it open, and a second "no" decides', () => {
  const visit = visitWith(classicVisit, { answers: { 'relief-by-movement-earlier': undefined } });
  expect(said(all(visit, 99).verdict)).toContain(
    'If “Relieved by movement” were “No” and “Relieved by movement, earlier in the illness” were “No”: RLS criteria (IRLSSG) not met on today’s answers.',
  );
});

test('two open answers are told together where neither settles it alone', () => {
  const visit = visitWith(classicVisit, {
    answers: { 'urge-to-move': 'unsure', 'rest-onset': undefined },
  });
  expect(said(all(visit, 40).verdict)).toContain(
    'If “Urge to move the legs” were “Yes” and “Begins or worsens at rest” were “Yes”: RLS criteria (IRLSSG) met.',
  );
});

test('a blank visit can be decided by one "no" and not by one "yes"', () => {
  const { verdict } = all(emptyVisit, 40);
  expect(verdict[0]?.says).toBe(
    'If “Urge to move the legs” or “Begins or worsens at rest” were “No”: RLS criteria (IRLSSG) not met on today’s answers.',
  );
  expect(verdict.some(({ result }) => result.verdict === 'met')).toBe(false);
});

test('with a red flag, first what would lower it, and nothing lifts it', () => {
  const visit = visitWith(classicVisit, { safety: { 'hot-joint': { answer: 'yes' } } });
  expect(said(all(visit).urgency)).toEqual([
    'If “One joint hot and swollen” were “Unsure”: how soon: same day instead of now.',
    'If “One joint hot and swollen” were “Yes: for 1 to 3 months” or “Yes: for more than 3 months”: how soon: within days instead of now.',
    'If “One joint hot and swollen” were “No”: how soon: no red flag instead of now.',
  ]);
});

const typed = (visit: Visit) =>
  possibleAnswers(visit, 'lab.haemoglobin').map(({ labs: { haemoglobin } }) => [
    haemoglobin?.text,
    haemoglobin?.unit,
  ]);

test('numbers are tried just below, at and just above each limit, in the unit that was typed', () => {
  expect(typed(clearVisit)).toEqual(
    expect.arrayContaining([
      ['6.9', 'g/dL'],
      ['7', 'g/dL'],
      ['7.1', 'g/dL'],
    ]),
  );
  expect(typed(visitWith(clearVisit, { labs: { haemoglobin: ['120', 'g/L'] } }))).toEqual(
    expect.arrayContaining([
      ['69.9', 'g/L'],
      ['70', 'g/L'],
      ['70.1', 'g/L'],
    ]),
  );
  expect(said(all(clearVisit, 99).urgency)).toContain(
    'If “Haemoglobin” were “6.9 g/dL”: how soon: same day instead of no red flag.',
  );
});

test('the ages at which another reading begins are tried', () => {
  const ages = possibleAnswers(emptyVisit, 'age').map(({ numbers }) => numbers.age?.text);
  expect(ages).toEqual(expect.arrayContaining(['12', '13', '17', '18', '79', '80']));
});

test('every question that takes an answer has others to try', () => {
  const limitless = QUESTION_IDS.filter((id) => possibleAnswers(clearVisit, id).length === 0);
  expect(limitless).toEqual([
    'irls-total',
    'another-cause',
    'conclusion-because',
    'plan',
    'for-patient',
    'clock-now',
    'clock-at-start',
    // Days without number.
    ...DATE_IDS,
    ...LAB_IDS.filter((id) => !LIMITS.some(({ of }) => of === id)).map((id) => `lab.${id}`),
  ]);
});

test('pauses after so many tries, and comes to the same', () => {
  const work = whatIf(clearVisit, TODAY, { every: 100 });
  const pauses: number[] = [];
  for (let step = work.next(); step.done !== true; step = work.next()) pauses.push(step.value);
  expect(pauses.slice(0, 3)).toEqual([100, 200, 300]);
  expect(pauses.length).toBeGreaterThan(9);
});

/** The visit with one question as it is answered in the other. */
function asIn(visit: Visit, other: Visit, id: QuestionId): Visit {
  const place = placeInVisit(id);
  const { part } = place;
  const power = id === 'exam.strength' ? { power: other.power } : {};
  if (part === 'another-cause') return { ...visit, [part]: other[part] };
  const answers = (from: Visit, name: keyof Visit['answers']) => {
    const { [name]: _, ...rest } = visit.answers;
    return from.answers[name] === undefined ? rest : { ...rest, [name]: from.answers[name] };
  };
  if (part === 'medicines')
    return { ...visit, medicines: other.medicines, answers: answers(other, 'takes-medicines') };
  const record: Readonly<Record<string, unknown>> = visit[part];
  const others: Readonly<Record<string, unknown>> = other[part];
  const { [place.id]: _, ...rest } = record;
  const found = others[place.id];
  return visitSchema.parse({
    ...visit,
    ...power,
    [part]: found === undefined ? rest : { ...rest, [place.id]: found },
  });
}

/** What is wrong with a sentence; nothing where it is true, as small as it can be, and of a real visit. */
function faults(visit: Visit, of: WhatIf, kind: 'verdict' | 'within'): readonly string[] {
  const was = resultNow(visit);
  return of.visits.flatMap((changed) => {
    const sameList = visit.medicines === changed.medicines;
    const differs = QUESTION_IDS.filter(
      (id) =>
        // Naming a medicine takes "none taken" back: one answer, told under its own question.
        id !== (sameList ? 'medicines' : 'takes-medicines') &&
        recordedAt(visit, id) !== recordedAt(changed, id),
    );
    const now = resultNow(changed);
    const others = differs.filter((id) => !of.questions.includes(id));
    const wasAlone = differs.length < 2 ? [] : differs.map((id) => asIn(visit, changed, id));
    return [
      ...(visitSchema.safeParse(changed).success ? [] : ['no visit']),
      ...(others.length === 0 ? [] : [`also changes ${others.join(', ')}`]),
      ...(now.verdict === of.result.verdict && now.within === of.result.within ? [] : ['untrue']),
      ...(now[kind] === was[kind] ? ['changes nothing'] : []),
      ...(wasAlone.some((each) => resultNow(each)[kind] === now[kind]) ? ['more than needed'] : []),
      ...((now.within === was.within) === of.says.includes('how soon') ? ['time'] : []),
      ...((now.verdict === was.verdict) === of.says.includes('RLS criteria') ? ['verdict'] : []),
    ].map((fault) => `${of.says} ${fault}`);
  });
}

test('every sentence is true of any visit', () => {
  fc.assert(
    fc.property(likelyVisit, (visit) => {
      const { verdict, urgency } = all(visit, 30);
      expect([
        ...verdict.flatMap((each) => faults(visit, each, 'verdict')),
        ...urgency.flatMap((each) => faults(visit, each, 'within')),
      ]).toEqual([]);
      expect(said([...verdict, ...urgency]).filter((each) => /undefined|“”/.test(each))).toEqual(
        [],
      );
    }),
    { numRuns: 4 },
  );
});
