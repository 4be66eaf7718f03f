import { expect, test } from 'vitest';
import { LIBRARY } from '../../src/practice/library.ts';
import { answerTo } from '../../src/practice/piece.ts';
import { expertVisit } from '../../src/practice/played.ts';
import { twinOf } from '../../src/practice/twin.ts';

const pairs = LIBRARY.map((of) => ({ of, twin: twinOf(of, LIBRARY) }));

test('every case has a twin: another patient, another outcome, one of the same things otherwise', () => {
  for (const { of, twin } of pairs) {
    expect(twin, of.id).toBeDefined();
    if (twin === undefined) continue;
    const { expects } = twin.case.expert;
    expect(twin.case.id).not.toBe(of.id);
    expect([expects.conclusion, expects.howSoon], of.id).not.toEqual([
      of.expert.expects.conclusion,
      of.expert.expects.howSoon,
    ]);
    expect(
      twin.case.turnsOn.some(({ on }) => of.turnsOn.some((each) => each.on === on)),
      of.id,
    ).toBe(true);
    expect(twin.contrasts.length, of.id).toBeGreaterThan(0);
    expect(twin.differs, of.id).toBeGreaterThanOrEqual(twin.contrasts.length);
    const [here, there] = [expertVisit(of), expertVisit(twin.case)];
    for (const { question } of twin.contrasts)
      expect(answerTo(here, question), `${of.id} ${question}`).not.toBe(answerTo(there, question));
  }
});

test('there is none where nothing else turns on the same', () => {
  const [of] = LIBRARY;
  if (of === undefined) throw new Error('no case');
  expect(twinOf(of, [of])).toBeUndefined();
});
