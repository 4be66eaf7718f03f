/** All rows: their times, names and order, and where they are more careful than the source. */
import { describe, expect, test } from 'vitest';
import type { Within } from '../../../../src/rules/tables/results.ts';
import { URGENCY_IDS, type UrgencyId } from '../../../../src/rules/tables/urgency/pathway.ts';
import { URGENCY_NAMES } from '../../../../src/rules/tables/urgency/names.ts';
import { URGENCY } from '../../../../src/rules/tables/urgency/read.ts';
import {
  assessed,
  classicVisit,
  decided,
  headlineSays,
  visitWith,
  type Changes,
} from '../../a-visit.ts';
import {
  OVER_14,
  abnormal,
  allBy,
  both,
  clear,
  fires,
  firesAs,
  legs,
  minutes,
  signs,
  since,
  timeOf,
  told,
  weak,
  worse,
  yes,
} from './changes.ts';

describe('every row: its time, its words, its order', () => {
  /** Every row but those of what the clinician suspects, whose times have a table of their own. */
  const TIMES: Readonly<Record<Exclude<Within, 'routine'>, readonly UrgencyId[]>> = {
    now: [
      'E1',
      'E1-weakness',
      'E1-told',
      'E1-side',
      'E1-sign',
      'E1-foot-drop',
      'E1-balance',
      'E2',
      'E2b',
      'E2b-told',
      'E2b-balance',
      'E3',
      'E4',
      'E4-told',
      'E5',
      'E6',
      'E6-embolism',
      'E6-breathless',
      'E7-ischaemia',
      'E7-compartment',
      'E7-pulses',
      'E7-foot',
      'E8',
      'E9',
      'E9-self-harm',
      'serotonin-now',
      'E10',
    ],
    'same day': [
      'U1',
      'acute-oedema',
      'U2-same-day',
      'E2b-reflexes-there',
      'sensory-side',
      'acute-sensation',
      'U5-cord-undated',
      'acute-sign',
      'acute-balance',
      'pulses-absent',
      'acute-pulses',
      'skin-red-hot',
      'E3-settled',
      'S2-retention',
      'acute-sacral',
      'sacral-course',
      'U7-same-day',
      'U7-look',
      'pregnancy-swelling',
      'U9-limp-fever',
      'U9-bear-weight',
      'U9-belly',
      'U9-limp-age',
      'U9-which',
      'U9-acute',
      'S1-sight-same-day',
      'serotonin',
      'U10',
      'S1-earlier',
      'S1-unsure',
      'S2-unsure',
      'S2-with-more',
      'S3-same-day',
      'S3-balance-same-day',
      'S3-power-not-examined',
      'S3-since',
      'balance-not-examined',
      'balance-since',
      'rising-look',
      'sensory-kind',
      'sensory-since',
      'S4-yes',
      'S4-unsure-weak',
      'S5-fever',
      'S5-cancer',
      'S5-acute',
      'S6-yes',
      'S6-unsure',
      'R3-both-look',
      'S8-unsure',
      'S9-yes',
      'S9-unsure',
      'weakness-onset-unknown',
      'weakness-side',
    ],
    days: [
      'U2-days',
      'U3',
      'U3-muscle',
      'U4-bulbar',
      'U9-blood-count',
      'U10-severe',
      'U7-foot',
      'U9-limp',
      'S1-sight',
      'S5-neck',
      'S1-weeks',
      'S3-days',
      'S3-balance-days',
      'S5-yes',
      'S8-later',
    ],
    '2 weeks': [
      'U2',
      'U2-slow',
      'U2-numb',
      'U2b',
      'sensory-slow',
      'U4',
      'U5-cord',
      'U5-position',
      'U6',
      'U7',
      'U8',
      'S2-never-empties',
      'U9',
      'S1-sight-weeks',
      'U11',
      'U11-vitamin',
      'S3-weeks',
      'S3-balance-weeks',
      'gait-of-weakness',
    ],
  };
  const expected = (id: UrgencyId): Within =>
    (['now', 'same day', 'days', '2 weeks'] as const).find((time) => TIMES[time].includes(id)) ??
    'routine';

  test.each(URGENCY.rows.map((row) => [row.id, URGENCY_NAMES[row.id], row] as const))(
    '%s, %s',
    (id, _, row) => {
      const { tier, within, suspects, action } = row.then;
      if (tier === 'emergency') expect(within).toBe('now');
      if (tier === 'urgent') expect(['same day', 'days', '2 weeks']).toContain(within);
      if (tier === 'routine' || tier === 'note') expect(within).toBe('routine');
      if (!id.startsWith('suspect-')) expect(within).toBe(expected(id));
      // What is thought of is named by the finding itself, and of what is known nothing is.
      expect(suspects === '').toBe(row.id.startsWith('suspect-') || row.id === 'R6');
      expect(action).toMatch(/\.$/);
      expect(row.sources.length).toBeGreaterThan(0);
      if (tier === 'note') expect(row.then.leads).toBe(false);
      if (row.then.deficit) expect(row.then.callsForNet).toBe(true);
    },
  );

  test('the safety net stands beside these too, though they are no deficit', () => {
    const others = URGENCY.rows.filter(({ then }) => then.callsForNet && !then.deficit);
    expect(others.map(({ id }) => id)).toEqual([
      'E6-embolism',
      'S3-power-full',
      'limp',
      'S2-never-empties',
      'S2-soft',
      'S6-yes',
      'S6-unsure',
      'skin-red-hot',
      'skin-red-hot-later',
      'S5-yes',
      'S5-fever',
      'S5-cancer',
      'S5-acute',
      'S5-neck',
      'R3',
      'R3-both-look',
      'R3-both',
      'R5-one-sided',
      'S1-longer',
      'S5-unsure',
    ]);
  });

  test('each has a short name of its own, in words', () => {
    const names = Object.values(URGENCY_NAMES);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^(Guillain-Barré|[A-Za-z])[a-z, -]*((MRC \d|\d weeks)[a-z, -]*)?$/);
      expect(name.length).toBeLessThanOrEqual(55);
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
    const changes = weak('left leg', '3', since('longer', { course: 'stable' }), {
      safety: { 'one-leg-swollen': yes() },
      exam: { gait: abnormal({ ...signs('ataxic'), onset: 'longer' }) },
    });
    expect(fires(changes)).toBe('U1 U3 U6');
    const { headline } = assessed(clear(changes));
    expect(headline.says).toMatch(/^Same day: /);
    expect(headline.also.slice(0, 2).map(({ says }) => says.split(':')[0])).toEqual([
      'Within days',
      'Within 2 weeks',
    ]);
  });

  test('a look comes after what has the same time of its own', () => {
    const changes = weak('left leg', '4', {}, { safety: { 'one-leg-swollen': yes() } });
    expect(fires(changes)).toBe('U1 weakness-onset-unknown');
  });

  test('all rows of the leading tier are named, and the lower tiers are not dropped', () => {
    const changes = weak('both legs', '4', since('days'), {
      safety: { 'hot-joint': yes(), 'one-leg-swollen': yes() },
      exam: { gait: abnormal({ ...signs('parkinsonian'), onset: 'longer' }) },
    });
    expect(fires(changes)).toBe('E8 E2 U1 R4-parkinsonian');
    const all = headlineSays(clear(changes)).join('\n');
    for (const words of [
      'Suspect Guillain',
      'Suspect septic',
      'Same day: one leg swollen',
      'parkinsonian',
    ]) {
      expect(all).toContain(words);
    }
  });

  test('one finding, one line, one time: the line that stays names all that its rows suspect (D53)', () => {
    const changes = both(
      told('legs-weaker', ['one-leg'], minutes(since('hours'))),
      weak('left leg', '3', since('days')),
    );
    expect(fires(changes)).toBe('E1-weakness');
    expect(allBy(changes)).toEqual([
      'E1-weakness',
      'E1-told',
      'U2-same-day',
      'S3-same-day',
      'U3',
      'S3-days',
      'U2',
    ]);
    const { fired, joined } = decided(clear(changes)).urgency;
    expect(fired.map(({ then }) => then.within)).toEqual(['now']);
    const suspects = [...fired, ...(joined.get('E1-weakness') ?? [])]
      .filter(({ then }) => then.within === 'now')
      .map(({ then }) => then.suspects);
    expect(suspects).toHaveLength(2);
    const [flag] = assessed(clear(changes)).flags;
    for (const each of suspects) expect(flag?.suspects).toContain(each.split(';')[0]);
  });

  test('of equal times the first of its table stands (D53)', () => {
    const order = URGENCY.rows.map(({ id }) => id);
    const changes = both(
      told('legs-weaker', ['both-legs'], since('days')),
      weak('left leg', '4', since('longer', { course: 'stable' }), { exam: {} }),
    );
    const { fired, joined } = decided(clear(changes)).urgency;
    for (const row of fired) {
      for (const other of joined.get(row.id) ?? []) {
        if (other.then.within === row.then.within && other.then.look === row.then.look)
          expect(order.indexOf(row.id)).toBeLessThan(order.indexOf(other.id));
      }
    }
    expect(joined.get('E2')?.length).toBeGreaterThan(0);
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
  firesAs([
    [
      'ataxia within minutes, no weakness: a stroke may show so',
      { exam: { gait: abnormal({ ...signs('ataxic'), ...minutes(since('days')) }) } },
      'now',
      'E1-sign',
    ],
    [
      'sensory loss of one side of the body within minutes',
      {
        exam: {
          'light-touch': abnormal({ ...signs('one-side-of-body'), ...minutes(since('days')) }),
        },
      },
      'now',
      'E1-side',
    ],
    [
      'foot-drop gait, power not examined',
      {
        exam: {
          strength: undefined,
          gait: abnormal({ ...signs('foot-drop'), ...since('longer') }),
        },
      },
      '2 weeks',
      'gait-of-weakness',
    ],
    [
      'a grade of 2 though the item says normal (D19)',
      {
        exam: { strength: { state: 'normal', onset: 'longer', course: 'stable' } },
        power: { 'ankle-dorsiflexion': { left: '2' } },
      },
      'days',
      'U3',
    ],
    [
      'child, limp with fever: same day',
      { age: '9', safety: { 'child-danger': yes({ details: ['limp', 'fever'] }) } },
      'same day',
      'U9-limp-fever',
    ],
    [
      'bladder trouble and back pain mentioned, S2 blank',
      {
        many: { 'also-mentions': ['bladder-trouble', 'back-pain'] },
        safety: { 'bladder-bowel-saddle': undefined },
      },
      'same day',
      'S2-with-more',
    ],
  ]);
});

/** What is recorded more fully, beside the blank or the milder answer (D52). */
describe('no answer that adds danger ever lowers a time (D52)', () => {
  const TIME: readonly Within[] = ['now', 'same day', 'days', '2 weeks', 'routine'];
  const rank = (changes: Changes): number => {
    const time = timeOf(changes);
    return time === '-' ? TIME.length : TIME.indexOf(time);
  };
  test.each<[string, Changes, Changes]>([
    ['both legs after one', legs(['one-leg'], OVER_14), legs(['one-leg', 'both-legs'], OVER_14)],
    ['unsteady beside weak', legs(['one-leg'], OVER_14), legs(['one-leg', 'unsteady'], OVER_14)],
    [
      'within minutes, longer',
      legs(['one-leg'], worse('longer')),
      legs(['one-leg'], minutes(worse('longer'))),
    ],
    [
      'what is found beside what is told',
      legs(['both-legs'], since('days')),
      both(
        legs(['both-legs'], since('days')),
        weak('left leg', '4', since('longer', { course: 'improving' })),
      ),
    ],
    [
      'since longer, found, beside a blank account',
      legs(['one-leg'], since('longer', { course: 'stable' })),
      both(
        legs(['one-leg'], since('longer', { course: 'stable' })),
        weak('left leg', '4', since('longer', { course: 'stable' })),
      ),
    ],
    [
      'retention beside a numb saddle',
      told('bladder-bowel-saddle', ['saddle-numb'], OVER_14),
      told('bladder-bowel-saddle', ['saddle-numb', 'retention'], OVER_14),
    ],
    [
      'never empties beside constipation',
      told('bladder-bowel-saddle', ['constipation']),
      told('bladder-bowel-saddle', ['constipation', 'never-empties']),
    ],
    [
      'an ulcer found beside a painful leg',
      told('limb-sudden', ['painful'], since('days')),
      both(told('limb-sudden', ['painful'], since('days')), {
        exam: { 'skin-veins': abnormal(signs('ulcer')) },
      }),
    ],
    [
      'rest pain beside a cold painful leg, for long',
      told('limb-sudden', ['cold-or-pale', 'painful'], OVER_14),
      told('limb-sudden', ['cold-or-pale', 'painful', 'rest-pain'], OVER_14),
    ],
    [
      'stocking beside one side of the body',
      { exam: { 'light-touch': abnormal({ ...signs('one-side-of-body'), ...since('hours') }) } },
      {
        exam: {
          'light-touch': abnormal({ ...signs('one-side-of-body', 'stocking'), ...since('hours') }),
        },
      },
    ],
    [
      'ataxic beside a foot drop',
      { exam: { gait: abnormal({ ...signs('foot-drop'), ...since('hours') }) } },
      { exam: { gait: abnormal({ ...signs('foot-drop', 'ataxic'), ...since('hours') }) } },
    ],
    [
      'a larger calf on a leg that is quiet',
      told('one-leg-swollen', ['larger-calf'], since('longer', { course: 'stable' })),
      told('one-leg-swollen', ['larger-calf', 'warm'], since('longer', { course: 'stable' })),
    ],
  ])('%s', (_name, before, after) => {
    expect(rank(after)).toBeLessThanOrEqual(rank(before));
  });
});
