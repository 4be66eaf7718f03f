import { describe, expect, test } from 'vitest';
import { heardAt, locksAt, lookedAt, present, wipesAt } from '../../src/visit/idleness.ts';

const START = Date.UTC(2026, 10, 20, 10, 42);
const at = (minutes: number) => START + minutes * 60_000;

describe('left alone', () => {
  test.each([
    [0, 'awake'],
    [8.99, 'awake'],
    [9, 'warned'],
    [9.99, 'warned'],
    [10, 'locked'],
    [28.99, 'locked'],
    [29, 'wipe-warned'],
    [29.99, 'wipe-warned'],
    [30, 'wiped'],
    [31, 'wiped'],
    [1e7, 'wiped'],
  ])('for %f minutes in one sleep, it is %s', (minutes, stage) => {
    expect(lookedAt(present(START), at(minutes)).stage).toBe(stage);
  });

  test('looked at every second, it goes the same way', () => {
    let left = present(START);
    const stages = new Set<string>();
    for (let second = 0; second <= 1800; second += 1) {
      left = lookedAt(left, START + second * 1000);
      stages.add(`${left.stage} ${Math.floor(second / 60)}`);
    }
    expect([...stages].filter((each) => !/^(awake|locked)/.test(each))).toEqual([
      'warned 9',
      'wipe-warned 29',
      'wiped 30',
    ]);
    expect(stages).toContain('locked 10');
    expect(stages).not.toContain('awake 9');
  });

  test('it says when it locks and when it wipes', () => {
    expect(locksAt(present(START)).getTime()).toBe(at(10));
    expect(wipesAt(present(START)).getTime()).toBe(at(30));
  });
});

describe('an input', () => {
  test.each([
    [5, 'awake'],
    [9.5, 'awake'],
    [10, 'locked'],
    [29.5, 'wipe-warned'],
    [31, 'wiped'],
  ])('after %f minutes leaves it %s', (minutes, stage) => {
    const left = heardAt(present(START), at(minutes));
    expect(left.stage).toBe(stage);
    expect(left.since).toBe(stage === 'awake' ? at(minutes) : START);
  });

  test('does not bring back what was wiped, nor does a clock that goes back', () => {
    const wiped = lookedAt(present(START), at(30));
    expect(heardAt(wiped, at(31)).stage).toBe('wiped');
    expect(lookedAt(wiped, at(0)).stage).toBe('wiped');
    expect(lookedAt(wiped, at(-60)).stage).toBe('wiped');
  });
});

describe('a clock that is set back', () => {
  test.each([[-1], [-60], [-1e7]])('by %f minutes locks', (minutes) => {
    expect(lookedAt(present(START), at(minutes)).stage).toBe('locked');
    expect(heardAt(present(START), at(minutes)).stage).toBe('locked');
  });

  test('within what was idle already locks too', () => {
    const idle = lookedAt(present(START), at(8));
    expect(lookedAt(idle, at(3)).stage).toBe('locked');
  });

  test('gives no more time until the wiping', () => {
    const idle = lookedAt(present(START), at(25));
    const back = lookedAt(idle, at(-600));
    expect(back.stage).toBe('locked');
    expect(lookedAt(back, at(-596)).stage).toBe('wipe-warned');
    expect(lookedAt(back, at(-595)).stage).toBe('wiped');
  });

  test('by a few seconds, as a clock that is set right, changes nothing', () => {
    expect(lookedAt(present(START), START - 3000).stage).toBe('awake');
    expect(heardAt(present(START), START - 3000).stage).toBe('awake');
  });

  test('again and again cannot keep it awake', () => {
    let left = present(START);
    let clock = START;
    for (let step = 0; step < 200; step += 1) {
      clock += step % 2 === 0 ? 60_000 : -50_000;
      left = lookedAt(left, clock);
    }
    expect(left.stage).toBe('wiped');
  });
});
