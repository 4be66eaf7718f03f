/** What is measured already is not asked for again, whichever line would ask for it (K11). */
import { describe, expect, test } from 'vitest';
import { CONDITION_IDS, LAB_IDS, SUSPECT_IDS, type LabId } from '../../../src/rules/record/ids.ts';
import { quantity } from '../../../src/rules/record/quantities.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import type { Flag } from '../../../src/rules/words/assessment.ts';
import { summarise } from '../../../src/summary/summarise.ts';
import { oneIn } from '../../prove/tries.ts';
import { walkedVisits } from '../../prove/walked-visits.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';
import { VIGNETTES } from '../vignettes.ts';

/** The names by which a line may ask for a value; of iron the ladder asks in words of its own. */
const NAMES: Readonly<Partial<Record<LabId, RegExp>>> = {
  b12: /\bB12\b/,
  'active-b12': /\bB12\b/,
  mma: /\bMMA\b/,
  homocysteine: /\bhomocysteine\b/i,
  folate: /\bfolate\b/i,
  ferritin: /\bferritin\b/i,
  tsat: /\bTSAT\b|transferrin saturation/i,
  tsh: /\bTSH\b/,
  crp: /\bCRP\b/,
  egfr: /\beGFR\b|\bcreatinine\b|\bkidney,/i,
  creatinine: /\bcreatinine\b/i,
  glucose: /\bglucose\b/i,
  hba1c: /\bHbA1c\b/,
  magnesium: /\bmagnesium\b(?! deficiency)/i,
};
/**
 * "Coeliac antibodies when iron or B12 is low" asks for no B12, and a name is no test. A bladder that
 * does not empty wants a creatinine of now.
 */
const NO_ASK =
  /when iron or B12 is low|B12 replacement|Residual urine, creatinine|lack of B12|B12 or copper|B12 or folate is low|B12 is (?:low|indeterminate|measured)|Magnesium deficiency:|Folate deficiency:|ferritin \d+|B12 \d+/gi;

/** In the middle of what is likely, in the first unit. */
const value = (id: LabId): NonNullable<Visit['labs'][LabId]> => {
  const [{ unit, soft }] = quantity(id).units;
  const middle = Math.round((Number(soft[0]) + Number(soft[1])) / 2);
  return { text: String(middle), unit, 'unit-by': 'chosen' };
};

/** What presses is measured again, whatever was measured before. */
const isOfToday = (within: Flag['within']): boolean => within === 'now' || within === 'same day';
const PRESSES: ReadonlySet<string> = new Set(SUSPECT_IDS.map((id) => `condition.${id}`));

/** The first tests of conditions, and what red flags with some days ask for. */
function asks(visit: Visit): readonly string[] {
  const { steps, flags } = assessed(visit);
  return [
    ...steps
      .filter(({ id }) => id.startsWith('condition.') && !PRESSES.has(id))
      .map(({ says }) => says),
    ...flags
      .filter(({ within, action }) => !isOfToday(within) && !/within 48 hours/.test(action))
      .flatMap((flag) => [flag.do, flag.action]),
    ...flags.filter(({ id }) => id.startsWith('b12.')).flatMap((flag) => [flag.do, flag.action]),
  ];
}

const VISITS: readonly Visit[] = [
  ...CONDITION_IDS.map((id) =>
    visitWith(classicVisit, { conditions: { [id]: { state: 'present', 'explains-all': 'no' } } }),
  ),
  ...VIGNETTES.map(({ visit }) => visit),
  ...walkedVisits(3, 120),
];

describe('K11 what is measured is not asked for', () => {
  test.each(LAB_IDS.filter((id) => NAMES[id] !== undefined))('%s', (id) => {
    const name = NAMES[id] ?? /$^/;
    const again = oneIn(3, VISITS).flatMap((visit) =>
      asks({ ...visit, labs: { ...visit.labs, [id]: value(id) } })
        .map((says) => says.replaceAll(NO_ASK, ''))
        .filter((says) => name.test(says)),
    );
    expect([...new Set(again)]).toEqual([]);
  });

  test('each of them is asked for somewhere while it is blank', () => {
    const all = VISITS.flatMap((visit) => asks({ ...visit, labs: {} })).join('\n');
    const never = LAB_IDS.filter((id) => NAMES[id]?.test(all) === false);
    expect(never).toEqual([]);
  });
});

const N2O: Changes = {
  answers: { 'nitrous-oxide': 'yes' },
  many: { 'b12-symptoms': ['tingling'] },
};
const METABOLITES = /MMA|homocysteine/;

const ofB12 = (changes: Changes) => {
  const { b12, flags } = assessed(visitWith(classicVisit, changes));
  const main = b12.find(({ kind }) => kind === 'main');
  return { says: main?.says ?? '', flag: flags.find(({ id }) => id === main?.id) };
};

describe('K11 the lines on B12', () => {
  test('nitrous oxide with symptoms: each test only while it is not there', () => {
    expect(ofB12(N2O).flag?.do).toBe('B12, MMA or homocysteine, blood count today; neurology');
    const withMma = ofB12({ ...N2O, labs: { mma: ['1900', 'nmol/L'] } });
    expect(withMma.flag?.do).toBe('B12, blood count today; neurology');
    expect(withMma.flag?.action).not.toMatch(/MMA or homocysteine/);
    const withBoth = ofB12({
      ...N2O,
      labs: { homocysteine: ['60', 'µmol/L'], b12: ['290', 'ng/L'] },
    });
    expect(withBoth.flag?.do).toBe('Blood count today; neurology');
    expect(withBoth.says).not.toMatch(/MMA or homocysteine, blood|B12, blood/);
  });

  test.each<[string, Changes]>([
    ['indeterminate', { labs: { b12: ['250', 'ng/L'] } }],
    ['n2o', { answers: { 'nitrous-oxide': 'yes' } }],
    ['neuroUrgent', { labs: { b12: ['150', 'ng/L'] }, exam: { romberg: { state: 'abnormal' } } }],
    [
      'normalButSigns',
      { labs: { b12: ['500', 'ng/L'] }, exam: { romberg: { state: 'abnormal' } } },
    ],
    [
      'under16.neuro',
      { age: '15', labs: { b12: ['500', 'ng/L'] }, exam: { romberg: { state: 'abnormal' } } },
    ],
    [
      'neuroUrgent.toeVibration',
      {
        labs: { b12: ['250', 'ng/L'] },
        exam: {
          'vibration-position': { state: 'abnormal', signs: ['toe-vibration-reduced'] },
        },
      },
    ],
  ])('%s asks for MMA or homocysteine only while neither is there', (id, changes) => {
    const before = ofB12(changes);
    expect(before.says).toMatch(METABOLITES);
    const after = ofB12({ ...changes, labs: { ...changes.labs, mma: ['200', 'nmol/L'] } });
    expect(after.says).not.toMatch(
      /(?:Take|Measure|:|\.) (?:MMA|homocysteine)(?:,| or \w+(?: now|,|$))|MMA now|homocysteine now/,
    );
    expect(after.flag?.do ?? '').not.toMatch(/(?:MMA|homocysteine) now/);
    expect(after.flag?.within).toBe(before.flag?.within);
    expect(id.length).toBeGreaterThan(0);
  });

  test('on paper a red flag of the blood names its finding once', () => {
    for (const changes of [
      N2O,
      { labs: { b12: ['150', 'ng/L'] as const }, exam: { romberg: { state: 'abnormal' } } },
    ] satisfies readonly Changes[]) {
      const visit = visitWith(classicVisit, changes);
      const flags = summarise(visit, assessed(visit), {
        edition: '',
        content: '',
        now: '21 Nov 2026, 10:42',
      }).sections.find(({ id }) => id === 'impression');
      const line = flags?.lines.find(({ says }) => /with neurological/i.test(says))?.says ?? '';
      expect(line.match(/with neurological/gi), line).toHaveLength(1);
    }
  });
});
