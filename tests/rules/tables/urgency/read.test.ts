/** All rows: their times, names and order, and where they are more careful than the source. */
import { describe, expect, test } from 'vitest';
import {
  TIME_WORDS,
  URGENCY_IDS,
  type UrgencyId,
} from '../../../../src/rules/tables/urgency/pathway.ts';
import { URGENCY_NAMES } from '../../../../src/rules/tables/urgency/names.ts';
import { URGENCY } from '../../../../src/rules/tables/urgency/read.ts';
import { assessed, classicVisit, headlineSays, visitWith, type Changes } from '../../a-visit.ts';
import { abnormal, clear, fires, signs, since, weak, yes } from './changes.ts';

describe('every row: its time, its words, its order', () => {
  const TIMES: Partial<Record<UrgencyId, string>> = {
    U1: 'Same day',
    U2: 'Within 2 weeks',
    U3: 'Within days',
    U4: 'Within 2 weeks',
    'U5-cord': 'Within 2 weeks',
    'U5-position': 'Within 2 weeks',
    U6: 'Within 2 weeks',
    U7: 'Within 2 weeks',
    U8: 'Within 2 weeks',
    'U9-blood-count': 'Within days',
    U10: 'Same day',
    'S1-unsure': 'Same day',
    'S2-unsure': 'Same day',
  };
  test.each(URGENCY.rows.map((row) => [row.id, URGENCY_NAMES[row.id], row] as const))(
    '%s, %s',
    (id, _, row) => {
      const { tier, within, suspects, action } = row.then;
      if (tier === 'emergency') expect(within).toBe('now');
      if (tier === 'urgent') expect(['same day', 'days', '2 weeks']).toContain(within);
      if (tier === 'routine' || tier === 'note') expect(within).toBe('routine');
      if (TIMES[id] !== undefined) expect(TIME_WORDS[within]).toBe(TIMES[id]);
      expect(suspects).not.toBe('');
      expect(action).toMatch(/\.$/);
      expect(row.sources.length).toBeGreaterThan(0);
      if (tier === 'note') expect(row.then.leads).toBe(false);
      if (row.then.deficit) expect(row.then.callsForNet).toBe(true);
    },
  );

  test('the safety net stands beside these too, though they are no deficit', () => {
    const others = URGENCY.rows.filter(({ then }) => then.callsForNet && !then.deficit);
    expect(others.map(({ id }) => id)).toEqual([
      'S5-yes',
      'S6-yes',
      'S6-unsure',
      'R3',
      'R5-one-sided',
      'S1-longer',
      'S5-unsure',
      'S2-soft',
      'S3-power-full',
    ]);
  });

  test('each has a short name of its own, in words', () => {
    const names = Object.values(URGENCY_NAMES);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z][a-z, -]*(MRC \d[a-z, -]*|\d weeks)?$/);
      expect(name.length).toBeLessThanOrEqual(50);
      expect(URGENCY_IDS).not.toContain(name);
    }
  });

  test('weakness, imbalance, sensory, reflex and gait signs always say "not explained by RLS"', () => {
    const findings: readonly Changes[] = [
      weak('left leg', '4', since('longer')),
      weak('both legs', '2', since('days')),
      { exam: { romberg: abnormal() } },
      { exam: { coordination: abnormal() } },
      { exam: { 'light-touch': abnormal(signs('stocking')) } },
      { exam: { 'light-touch': abnormal(signs('one-root-or-nerve')) } },
      { exam: { 'vibration-position': abnormal() } },
      { exam: { reflexes: abnormal(signs('brisk')) } },
      { exam: { reflexes: abnormal(signs('all-absent')) } },
      { exam: { plantars: abnormal() } },
      { exam: { tone: abnormal() } },
      { exam: { gait: abnormal() } },
      { exam: { gait: abnormal(signs('foot-drop')) } },
      { exam: { gait: abnormal(signs('waddling')) } },
      { exam: { gait: abnormal(signs('spastic')) } },
      { exam: { 'saddle-sphincter': abnormal() } },
    ];
    for (const changes of findings) {
      const { headline, flags } = assessed(visitWith(classicVisit, changes));
      expect(flags.some((flag) => flag.notRls === 'RLS does not explain it.')).toBe(true);
      expect(headline.says).toMatch(/RLS does not explain it\.$|not explained by RLS/);
    }
  });

  test('within urgent, same day comes first, then days, then 2 weeks', () => {
    const changes = weak('left leg', '3', since('days'), {
      safety: { 'one-leg-swollen': yes() },
      exam: { gait: abnormal(signs('ataxic')) },
    });
    expect(fires(changes)).toBe('U1 U3 U2 U6');
    const { headline } = assessed(clear(changes));
    expect(headline.says).toMatch(/^Same day: /);
    expect(headline.also.slice(0, 3).map(({ says }) => says.split(':')[0])).toEqual([
      'Within days',
      'Within 2 weeks',
      'Within 2 weeks',
    ]);
  });

  test('all rows of the leading tier are named, and the lower tiers are not dropped', () => {
    const changes = weak('both legs', '3', since('days'), {
      safety: { 'hot-joint': yes(), 'one-leg-swollen': yes() },
      exam: { gait: abnormal(signs('parkinsonian')) },
    });
    expect(fires(changes)).toBe('E2 E8 U1 U3 R4-parkinsonian');
    const all = headlineSays(clear(changes)).join('\n');
    for (const words of [
      'Suspect Guillain',
      'Suspect septic',
      'Same day: swelling',
      'Within days: new weakness',
      'parkinsonian',
    ]) {
      expect(all).toContain(words);
    }
  });

  test('a row that yields is left out only while the row it yields to fires', () => {
    const rows = new Map(URGENCY.rows.map((row) => [row.id, row]));
    const rank = (id: UrgencyId): number => {
      const row = rows.get(id);
      return ['emergency', 'urgent', 'routine', 'note'].indexOf(row?.then.tier ?? 'note');
    };
    const wrong = URGENCY.rows.flatMap((row) =>
      row.then.yieldsTo
        // R2 gives way to its own note at 80 and over, by D4.
        .filter((id) => rank(id) > rank(row.id) && !(row.id === 'R2' && id === 'R2-note'))
        .map((id) => `${row.id} to ${id}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('more careful than the source: what D4 leaves unsaid', () => {
  test.each<[string, Changes, string]>([
    [
      'sudden ataxia, no weakness: a stroke may show so',
      { exam: { gait: abnormal({ ...signs('ataxic'), ...since('sudden') }) } },
      'E1-sign U6',
    ],
    [
      'ataxia since hours',
      { exam: { gait: abnormal({ ...signs('ataxic'), ...since('hours') }) } },
      'E1-sign U6',
    ],
    [
      'ataxia since days',
      { exam: { gait: abnormal({ ...signs('ataxic'), ...since('days') }) } },
      'U6',
    ],
    [
      'sudden sensory loss of one side of the body',
      { exam: { 'light-touch': abnormal({ ...signs('one-side-of-body'), ...since('sudden') }) } },
      'E1-sign other-sign',
    ],
    [
      'foot-drop gait, power not examined',
      {
        exam: {
          strength: undefined,
          gait: abnormal({ ...signs('foot-drop'), ...since('longer') }),
        },
      },
      'gait-of-weakness',
    ],
    [
      'waddling gait, power recorded as normal',
      { exam: { gait: abnormal({ ...signs('waddling'), ...since('longer') }) } },
      'gait-of-weakness',
    ],
    [
      'a grade of 2 though the item says normal (D19)',
      { power: { 'ankle-dorsiflexion': { left: '2' } } },
      'U3 U2',
    ],
    [
      'child, limp with fever: same day',
      { age: '9', safety: { 'child-danger': yes({ details: ['limp', 'fever'] }) } },
      'U9-limp-fever',
    ],
    [
      'child, limp without fever',
      { age: '9', safety: { 'child-danger': yes({ details: ['limp'] }) } },
      'U9',
    ],
    [
      'bladder trouble and back pain mentioned, S2 blank',
      {
        many: { 'also-mentions': ['bladder-trouble', 'back-pain'] },
        safety: { 'bladder-bowel-saddle': undefined },
      },
      'S2-with-more',
    ],
  ])('%s', (_, changes, expected) => {
    expect(fires(changes)).toBe(expected);
  });
});
