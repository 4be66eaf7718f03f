/** What to do: each row is what was asked for, and what is said of it. */
import { describe, expect, test } from 'vitest';
import type { Assessment, Flag, Step } from '../../../src/rules/words/assessment.ts';
import { cite } from '../../../src/rules/tables/sources.ts';
import { actions } from '../../../src/summary/concluded/actions.ts';
import { line, numbering } from '../../../src/summary/lines.ts';
import { flag, short, why } from '../fixture.ts';

const stepLine = (says: string, number: number) => line(says, { label: `${number}.`, cites: [1] });

const raisedFlag = (id: string, rest: Partial<Flag> = {}): Flag =>
  flag({
    id,
    time: 'Same day',
    finding: `the\nfinding ${id}`,
    action: `Act on ${id}.`,
    why: { ...why(), rule: `urgency/${id}` },
    ...rest,
  });

const stepLines = (ids: readonly string[], ...steps: Assessment['steps']) =>
  actions({ ...short, flags: ids.map((id) => raisedFlag(id)), steps }, numbering()).lines;

describe('to do', () => {
  const SOURCE = cite('nice-ng127', '3.3', 'guideline');
  const step = (says: string, rest: Partial<Step> = {}): Step => ({
    id: says,
    kind: 'condition',
    says,
    rank: 1,
    askedBy: [],
    sources: [SOURCE],
    ...rest,
  });
  const acting = (id: string) => step(`Now: Act on ${id}. `, { flag: id });

  test('nothing', () => {
    expect(stepLines(['a'])).toEqual([]);
  });
  test('steps are numbered', () => {
    expect(stepLines([], step('one'), step('two'))).toEqual([
      stepLine('One.', 1),
      stepLine('Two.', 2),
    ]);
  });
  test('what a red flag asks for stands with the flag, and not here', () => {
    expect(stepLines(['a', 'b'], acting('a'), step('two'))).toEqual([stepLine('Two.', 1)]);
    expect(stepLines(['a', 'b'], acting('a'), acting('b'))).toEqual([]);
  });
  test('the first test of what a red flag may be about stands first', () => {
    const emergency = step('Emergency MRI', { id: 'condition.cauda-equina' });
    expect(
      stepLines(['a'], acting('a'), step('measure'), emergency).map(({ says }) => says),
    ).toEqual(['Emergency MRI.', 'Measure.']);
  });
  test('findings whose cause is to be named are one step', () => {
    const name = (filled: string) => step(filled, { kind: 'attribute', filled });
    expect(stepLines([], name('gait'), step('two'), name('tone')).map(({ says }) => says)).toEqual([
      'Name the cause, known or suspected: gait and tone.',
      'Two.',
    ]);
  });
  test('a step of another rule, whatever its words, or of a flag without an action, stands', () => {
    expect(stepLines(['a'], step('Act on a.'))).toEqual([stepLine('Act on a.', 1)]);
    const same = step('Act on a.', { askedBy: ['urgency/a'] });
    expect(stepLines(['a'], same)).toEqual([stepLine('Act on a.', 1)]);
    const bare = raisedFlag('a', { action: '' });
    const steps = [step('Wait.', { flag: 'a' })];
    expect(actions({ ...short, flags: [bare], steps }, numbering()).lines).toEqual([
      stepLine('Wait.', 1),
    ]);
  });
});
