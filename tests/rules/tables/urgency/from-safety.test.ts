/** The ten safety questions: never silent (D3). */
import { describe, expect, test } from 'vitest';
import {
  ONSETS,
  SAFETY_DETAILS,
  SAFETY_IDS,
  type SafetyDetail,
  type SafetyId,
} from '../../../../src/rules/record/ids.ts';
import type { SafetyAnswer } from '../../../../src/rules/record/visit.ts';
import { assessed, firedBy, headlineSays, type Changes } from '../../a-visit.ts';
import {
  abnormal,
  both,
  byTime,
  clear,
  firesAs,
  minutes,
  signs,
  since,
  told,
  weak,
  yes,
  type When,
} from './changes.ts';

const tierOf = (id: SafetyId, answer: SafetyAnswer | undefined, base: Changes = {}): string => {
  const [flag] = assessed(clear({ ...base, safety: { ...base.safety, [id]: answer } })).flags;
  return flag === undefined ? '-' : `${flag.tier}, ${flag.time.toLowerCase()}`;
};

describe('D3 the ten safety questions: yes, no, unsure, not asked', () => {
  type Tiers = readonly [SafetyId, yes: string, unsure: string, rowOfUnsure: string];
  const ROWS: readonly Tiers[] = [
    // asked with blank details and onset
    ['sudden-trouble', 'emergency, now', 'urgent, same day', 'S1-unsure'],
    ['bladder-bowel-saddle', 'emergency, now', 'urgent, same day', 'S2-unsure'],
    ['legs-weaker', 'urgent, same day', 'note, routine', 'S3-power-full'],
    ['breathless-swallowing', 'urgent, same day', 'routine, routine', 'S4-unsure'],
    ['back-pain-danger', 'urgent, within days', 'routine, routine', 'S5-unsure'],
    ['limb-sudden', 'emergency, now', 'urgent, same day', 'S6-unsure'],
    ['one-leg-swollen', 'urgent, same day', 'routine, routine', 'S7-unsure'],
    ['hot-joint', 'emergency, now', 'urgent, same day', 'S8-unsure'],
    ['restless-distress', 'urgent, same day', 'urgent, same day', 'S9-unsure'],
    ['child-danger', 'urgent, same day', 'routine, routine', 'S10-unsure'],
  ];
  test.each(ROWS)(
    'D3 %s: yes %s; unsure %s; no and not asked nothing',
    (id, onYes, onUnsure, row) => {
      const base: Changes = id === 'child-danger' ? { age: '9' } : {};
      expect(tierOf(id, yes(), base)).toBe(onYes);
      expect(tierOf(id, { answer: 'unsure' }, base)).toBe(onUnsure);
      expect(tierOf(id, { answer: 'no' }, base)).toBe('-');
      expect(tierOf(id, undefined, base)).toBe('-');
      const [unsure] = assessed(clear({ ...base, safety: { [id]: { answer: 'unsure' } } })).flags;
      expect(unsure?.why.rule).toBe(`urgency/${row}`);
      if (id !== 'legs-weaker') expect(unsure?.action).toMatch(/^Clarify now/);
      const line = assessed(clear({ ...base, safety: { [id]: undefined } })).safety.find(
        (each) => each.id === id,
      );
      expect(line?.state).toBe('not-asked');
      const said = headlineSays(clear({ ...base, safety: { [id]: undefined } }));
      expect(said.join(' ')).toContain('Safety questions not asked: ');
    },
  );

  test('none asked: said once, in short; under 18 the tenth counts', () => {
    const none = Object.fromEntries(SAFETY_IDS.map((id) => [id, undefined]));
    expect(headlineSays(clear({ safety: none }))).toContain('Safety questions not asked.');
    expect(headlineSays(clear({ safety: none, age: '9' }))).toContain(
      'Safety questions not asked.',
    );
    const nine = { ...none, 'child-danger': { answer: 'no' } } as const;
    expect(headlineSays(clear({ safety: nine }))).toContain('Safety questions not asked.');
  });

  const not = { exam: { strength: undefined } } as const;
  const stable = since('longer', { course: 'stable' });
  firesAs([
    [
      'S2 unsure is not calmed by what is found (D2)',
      {
        safety: { 'bladder-bowel-saddle': { answer: 'unsure' } },
        exam: { 'saddle-sphincter': abnormal(stable) },
      },
      'same day',
      'S2-unsure',
    ],
    [
      'S2 unsure gives way to E3',
      {
        safety: { 'bladder-bowel-saddle': { answer: 'unsure' } },
        exam: { 'saddle-sphincter': abnormal(since('days')) },
      },
      'now',
      'E3',
    ],
    [
      'S3 unsure beside weakness that is found: joined to it',
      weak('left leg', '4', stable, { safety: { 'legs-weaker': { answer: 'unsure' } } }),
      'routine',
      'R1',
    ],
    [
      'S6 unsure is not calmed by weak pulses',
      {
        safety: { 'limb-sudden': { answer: 'unsure' } },
        exam: { pulses: abnormal({ ...signs('weak'), ...stable }) },
      },
      'same day',
      'S6-unsure',
    ],
    [
      'S7 unsure is not calmed by oedema of both legs',
      {
        safety: { 'one-leg-swollen': { answer: 'unsure' } },
        exam: { oedema: abnormal({ side: 'both', ...signs('pitting'), ...stable }) },
      },
      'routine',
      'S7-unsure',
    ],
    [
      'S1 and S4 unsure stand beside each other',
      {
        safety: {
          'sudden-trouble': { answer: 'unsure' },
          'breathless-swallowing': { answer: 'unsure' },
        },
      },
      'same day',
      'S1-unsure S4-unsure',
    ],
  ]);

  test('D3 S3 yes with power not examined: urgent, "examine power now", not explained by RLS', () => {
    const [flag] = assessed(clear({ ...not, safety: { 'legs-weaker': yes() } })).flags;
    expect(flag).toMatchObject({
      tier: 'urgent',
      time: 'Same day',
      notRls: 'RLS does not explain it.',
    });
    expect(flag?.action).toMatch(/^Examine power now: legs, grip and shoulder/);
  });

  test('details narrow a yes, and never silence it', () => {
    const quiet: string[] = [];
    for (const id of SAFETY_IDS) {
      const age = id === 'child-danger' ? '9' : '50';
      const details: readonly SafetyDetail[][] = [[], ...SAFETY_DETAILS[id].map((each) => [each])];
      for (const onset of [...ONSETS, undefined]) {
        for (const chosen of details) {
          const answer = yes({ details: chosen, onset, course: 'improving' });
          if (firedBy(clear({ age, safety: { [id]: answer } })).length === 0)
            quiet.push(`${id} ${chosen.join()} ${onset}`);
        }
      }
    }
    expect(quiet).toEqual([]);
  });
});

describe('trouble of sight that is not sudden (D58)', () => {
  byTime(
    (when) => told('sudden-trouble', ['sight-not-sudden'], when),
    [
      ['hours', '-', 'same day', 'S1-sight-same-day'],
      ['days', '-', 'same day', 'S1-sight-same-day'],
      ['within 14 days', 'improving', 'days', 'S1-sight'],
      ['over 14 days', '-', 'days', 'S1-sight'],
      ['unknown', 'stable', 'days', 'S1-sight'],
      ['blank', '-', 'days', 'S1-sight'],
      ['1 to 3 months', '-', '2 weeks', 'S1-sight-weeks'],
      ['longer', 'worsening', '2 weeks', 'S1-sight-weeks'],
      ['longer', 'unknown', '2 weeks', 'S1-sight-weeks'],
      ['longer', 'stable', 'routine', 'S1-sight-longer'],
    ],
  );
  firesAs([
    [
      'with what is sudden: a stroke first',
      told('sudden-trouble', ['sight-not-sudden', 'speech'], since('hours')),
      'now',
      'E1 S1-sight-same-day',
    ],
    [
      'came within minutes: it is sudden',
      told('sudden-trouble', ['sight-not-sudden'], minutes(since('days'))),
      'now',
      'E1 S1-sight-same-day',
    ],
  ]);
});

describe('neck pain and clumsy hands (D58)', () => {
  const stable = since('longer', { course: 'stable' });
  const neck = (details: readonly SafetyDetail[], when: When = stable): Changes =>
    told('back-pain-danger', details, when);
  const brisk: Changes = {
    exam: { reflexes: abnormal({ ...signs('clonus'), ...stable }) },
  };
  firesAs([
    ['neck pain alone', neck(['neck-pain']), 'days', 'S5-neck'],
    ['clumsy hands', neck(['clumsy-hands']), 'days', 'S5-neck'],
    [
      'both, since days',
      neck(['neck-pain', 'clumsy-hands'], since('days')),
      'same day',
      'S5-acute S5-neck',
    ],
    ['neck pain with cancer', neck(['neck-pain', 'cancer']), 'same day', 'S5-cancer'],
    [
      'cancer and clumsy hands, for weeks: a reported deficit (D38)',
      neck(['cancer', 'clumsy-hands'], since('one-to-four-weeks')),
      'now',
      'E4-told',
    ],
    [
      'just not: cancer and clumsy hands, for long and stable',
      neck(['cancer', 'clumsy-hands']),
      'same day',
      'S5-cancer S5-neck',
    ],
    [
      'clumsy hands within 4 weeks, and a cord sign of any age',
      both(neck(['clumsy-hands'], since('one-to-four-weeks')), brisk),
      'now',
      'E4',
    ],
    [
      'just not: for long, and a cord sign',
      both(neck(['clumsy-hands']), brisk),
      'days',
      'S5-neck U5-cord',
    ],
  ]);
});
