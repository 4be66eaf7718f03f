/** Patients whom an earlier edition gave the wrong verdict, a dead end, or a calm that was not earned. */
import { describe, expect, test } from 'vitest';
import {
  assessed,
  classicVisit,
  headlineSays,
  present,
  verdictOf,
  visitWith,
  type Changes,
} from '../a-visit.ts';
import { CHILD_MIMICS } from '../tables/criteria/readings.ts';

const classic = (changes: Changes) => visitWith(classicVisit, changes);

describe('B1: treated RLS is not read as no RLS', () => {
  const quiet = {
    'urge-to-move': 'no',
    'rest-onset': 'no',
    'relief-by-movement': 'no',
    'relief-by-movement-earlier': 'yes',
    'evening-pattern': 'no',
    'evening-pattern-earlier': 'yes',
  } as const;
  const medicines = ['pregabalin'];

  test('free of symptoms on pregabalin, as it was before: met, and it says on what', () => {
    const visit = classic({
      medicines,
      answers: {
        ...quiet,
        'treated-now': 'yes',
        'urge-to-move-earlier': 'yes',
        'rest-onset-earlier': 'yes',
      },
    });
    expect(verdictOf(visit)).toBe('met');
    expect(assessed(visit).headline.says).toBe('RLS criteria met, on pregabalin.');
  });

  test('nothing said of treatment: open, and that is asked', () => {
    const { headline, open } = assessed(classic({ medicines, answers: quiet }));
    expect(headline.says).toMatch(/^Cannot say yet\. Open: a medicine for RLS is taken/);
    expect(open[0]?.question).toBe('treated-now');
  });
});

describe('B2: arms only', () => {
  test('legs quiet, arms now: by earlier history', () => {
    const visit = classic({ many: { sites: ['arms'] }, answers: { 'legs-earlier': 'yes' } });
    expect(verdictOf(visit)).toBe('met');
  });

  test('never the legs: said so, and never "urge to move the legs: no"', () => {
    const said = headlineSays(
      classic({ many: { sites: ['arms'] }, answers: { 'legs-earlier': 'no' } }),
    ).join(' ');
    expect(said).toContain('the legs take no part');
    expect(said).not.toContain('urge to move the legs: no');
  });
});

describe('K19: a child described by a carer can be "not met"', () => {
  const byCarer = (changes: Changes) =>
    classic({
      age: '9',
      ...changes,
      answers: { 'described-by': 'carer', ...changes.answers },
      conditions: { ...CHILD_MIMICS(), ...changes.conditions },
    });

  test('K19a: all four criteria no', () => {
    const visit = byCarer({
      answers: {
        'urge-to-move': 'no',
        'rest-onset': 'no',
        'relief-by-movement': 'no',
        'evening-pattern': 'no',
      },
    });
    expect(verdictOf(visit)).toBe('not-met');
    expect(headlineSays(visit).join(' ')).not.toContain('Cannot say yet');
  });

  test('K19b: cramps explain all of it', () => {
    const visit = byCarer({ conditions: present('leg-cramps', 'yes') });
    expect(verdictOf(visit)).toBe('not-met');
    expect(headlineSays(visit)[0]).toBe(
      'Nocturnal leg cramps: recorded as explaining all of it. RLS criteria not met on today’s answers.',
    );
  });
});

describe('D12 of the wording: a no that the other answers speak against is asked about once', () => {
  const ODD =
    'No urge, but it comes on at rest and eases by moving: is there really no need to move?';
  const NO_URGE = { 'urge-to-move': 'no' } as const;

  test.each<[string, Changes, readonly string[]]>([
    ['at rest and eased by moving', { answers: NO_URGE }, [ODD]],
    ['not eased by moving', { answers: { ...NO_URGE, 'relief-by-movement': 'no' } }, []],
    ['not at rest', { answers: { ...NO_URGE, 'rest-onset': 'no' } }, []],
    ['an urge', { answers: { 'rest-onset': 'no' } }, []],
    [
      'eased by moving, earlier',
      {
        answers: {
          ...NO_URGE,
          'relief-by-movement': 'no',
          'relief-by-movement-earlier': 'yes',
        },
      },
      [ODD],
    ],
  ])('no urge, %s', (_name, changes, asked) => {
    const visit = classic(changes);
    expect(verdictOf(visit)).toBe('not-met');
    const { open, headline } = assessed(visit);
    expect(open.map(({ says }) => says)).toEqual(asked);
    expect(headline.open).toEqual(open);
    expect(headline.says).toMatch(/^RLS criteria not met/);
  });
});
