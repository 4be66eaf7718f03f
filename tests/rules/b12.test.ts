/**
 * Vitamin B12 and folate (D10, T47 to T56, T65). In every row what is not named is "no", normal,
 * adult, not pregnant; laboratory values not named are blank.
 */
import { describe, expect, test } from 'vitest';
import type { VerdictId } from '../../src/rules/tables/results.ts';
import {
  B12_BAND,
  B12_LEAD,
  B12_NOTES,
  B12_PROMPT,
  FOLATE,
  readB12,
} from '../../src/rules/tables/b12.ts';
import { facts, type Facts } from '../../src/rules/facts/facts.ts';
import type { Unit } from '../../src/rules/logic/interval.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { EXAM_IDS } from '../../src/rules/record/ids.ts';

type Given = {
  readonly b12?: string;
  readonly unit?: Unit;
  readonly active?: string;
  readonly mma?: string;
  readonly hcy?: string;
  readonly egfr?: string;
  readonly folate?: string;
  readonly folateUnit?: Unit;
  readonly age?: string;
  readonly onset?: string;
  readonly n2o?: 'yes' | 'no' | 'unsure';
  readonly replaced?: 'yes' | 'no';
  readonly pregnant?: 'yes' | 'no';
  readonly family?: 'yes' | 'no' | 'unknown';
  readonly risk?: Visit['many']['b12-risk'];
  readonly symptoms?: Visit['many']['b12-symptoms'];
  /** Not examined at all when `none`. */
  readonly exam?: Visit['exam'] | 'none';
};

const NORMAL: Visit['exam'] = Object.fromEntries(EXAM_IDS.map((id) => [id, { state: 'normal' }]));
const LOST_VIBRATION: Visit['exam'] = {
  'vibration-position': { state: 'abnormal', signs: ['vibration-lost'] },
};
const ROMBERG: Visit['exam'] = { romberg: { state: 'abnormal' } };
const ATAXIC: Visit['exam'] = { gait: { state: 'abnormal', signs: ['ataxic'] } };
const TOE: Visit['exam'] = {
  'vibration-position': { state: 'abnormal', signs: ['toe-vibration-reduced'] },
};
const ONE_ROOT: Visit['exam'] = {
  'light-touch': { state: 'abnormal', signs: ['one-root-or-nerve'] },
};
const SHUFFLING: Visit['exam'] = { gait: { state: 'abnormal', signs: ['parkinsonian'] } };
const LIMPING: Visit['exam'] = { gait: { state: 'abnormal', signs: ['antalgic'] } };

const lab = (text: string | undefined, unit: Unit) =>
  text === undefined ? undefined : { text, unit };

function given(g: Given): Facts {
  const labs = {
    b12: lab(g.b12, g.unit ?? 'ng/L'),
    'active-b12': lab(g.active, 'pmol/L'),
    mma: lab(g.mma, 'nmol/L'),
    homocysteine: lab(g.hcy, 'µmol/L'),
    egfr: lab(g.egfr, 'mL/min/1.73m²'),
    folate: lab(g.folate, g.folateUnit ?? 'ng/mL'),
  };
  return facts({
    ...emptyVisit,
    answers: {
      sex: 'female',
      pregnant: g.pregnant ?? 'no',
      dialysis: 'no',
      'nitrous-oxide': g.n2o ?? 'no',
      'b12-replacement': g.replaced ?? 'no',
      'family-history': g.family ?? 'no',
      'takes-medicines': 'none',
    },
    many: { 'b12-risk': [...(g.risk ?? [])], 'b12-symptoms': [...(g.symptoms ?? [])] },
    numbers: {
      age: { text: g.age ?? '50', unit: 'years' },
      'age-at-onset': { text: g.onset ?? '', unit: 'years' },
    },
    exam: g.exam === 'none' ? {} : { ...NORMAL, ...g.exam },
    labs: Object.fromEntries(Object.entries(labs).filter(([, typed]) => typed !== undefined)),
  });
}

const band = (g: Given): string => {
  const outcome = readB12(given(g), 'met').band;
  return outcome.status === 'open' ? 'open' : outcome.row.id.replace('b12.band.', '');
};
const lead = (g: Given): string => {
  const outcome = readB12(given(g), 'met').lead;
  if (outcome.status === 'open') return 'open';
  const id = outcome.row.id.replace('b12.', '');
  return outcome.status === 'unless' ? `${id} unless` : id;
};
const prompts = (g: Given, verdict: VerdictId = 'met'): readonly string[] =>
  readB12(given(g), verdict).prompts.map((row) => row.id.replace('b12.prompt.', ''));
const notes = (g: Given): readonly string[] =>
  readB12(given(g), 'met').notes.map((row) => row.id.replace('b12.note.', ''));

describe('bands of NICE NG239, each in the unit entered (T52, T53)', () => {
  test.each<[string, Given, string]>([
    ['179.999999 ng/L', { b12: '179.999999' }, 'deficient'],
    ['180 ng/L', { b12: '180' }, 'indeterminate'],
    ['180.000001 ng/L', { b12: '180.000001' }, 'indeterminate'],
    ['349.999999 ng/L', { b12: '349.999999' }, 'indeterminate'],
    ['350 ng/L', { b12: '350' }, 'indeterminate'],
    ['350.000001 ng/L', { b12: '350.000001' }, 'unlikely'],
    ['179.9 pg/mL', { b12: '179.9', unit: 'pg/mL' }, 'deficient'],
    ['180 pg/mL', { b12: '180', unit: 'pg/mL' }, 'indeterminate'],
    ['350 pg/mL', { b12: '350', unit: 'pg/mL' }, 'indeterminate'],
    ['350.1 pg/mL', { b12: '350.1', unit: 'pg/mL' }, 'unlikely'],
    ['132.9 pmol/L, though 180.08 ng/L', { b12: '132.9', unit: 'pmol/L' }, 'deficient'],
    ['133 pmol/L', { b12: '133', unit: 'pmol/L' }, 'indeterminate'],
    ['133.1 pmol/L', { b12: '133.1', unit: 'pmol/L' }, 'indeterminate'],
    ['257.9 pmol/L', { b12: '257.9', unit: 'pmol/L' }, 'indeterminate'],
    ['258 pmol/L', { b12: '258', unit: 'pmol/L' }, 'indeterminate'],
    ['T53 258.1 pmol/L', { b12: '258.1', unit: 'pmol/L' }, 'unlikely'],
    ['T53 349.7 ng/L', { b12: '349.7' }, 'indeterminate'],
    ['T52 150 pmol/L', { b12: '150', unit: 'pmol/L' }, 'indeterminate'],
    ['T52 150 pg/mL', { b12: '150', unit: 'pg/mL' }, 'deficient'],
    ['active 24.9', { active: '24.9' }, 'deficient'],
    ['active 25', { active: '25' }, 'indeterminate'],
    ['active 25.1', { active: '25.1' }, 'indeterminate'],
    ['active 69.9', { active: '69.9' }, 'indeterminate'],
    ['active 70', { active: '70' }, 'indeterminate'],
    ['active 70.1', { active: '70.1' }, 'unlikely'],
    ['the lower of the two, total', { b12: '150', active: '90' }, 'deficient'],
    ['the lower of the two, active', { b12: '500', active: '20' }, 'deficient'],
    ['both in between', { b12: '220', active: '50' }, 'indeterminate'],
    ['one in between', { b12: '500', active: '60' }, 'indeterminate'],
    ['both above', { b12: '500', active: '90' }, 'unlikely'],
    ['T55 pregnant: active', { b12: '150', active: '90', pregnant: 'yes' }, 'unlikely'],
    ['T55 pregnant, active not measured', { b12: '150', pregnant: 'yes' }, 'deficient'],
    ['<150', { b12: '<150' }, 'deficient'],
    ['<300 is undetermined', { b12: '<300' }, 'open'],
    ['>2000', { b12: '>2000' }, 'unlikely'],
    ['not measured', {}, 'open'],
    ['D10 age 15', { b12: '150', age: '15' }, 'under16'],
    ['D10 age 16', { b12: '150', age: '16' }, 'deficient'],
    ['D10 age 17', { b12: '150', age: '17' }, 'deficient'],
    ['age blank, low: stands', { b12: '150', age: '' }, 'deficient'],
    ['age blank, high: no calm', { b12: '500', age: '' }, 'open'],
  ])('%s: %s', (_name, values, expected) => {
    expect(band(values)).toBe(expected);
  });
});

describe('the leading line (D10, T47 to T54)', () => {
  test.each<[string, Given, string]>([
    [
      'T47 380, lost vibration, Romberg',
      { b12: '380', exam: { ...LOST_VIBRATION, ...ROMBERG } },
      'normalButSigns',
    ],
    ['T48 220 and ataxic gait', { b12: '220', exam: ATAXIC }, 'neuroUrgent'],
    ['T48 220 without signs', { b12: '220' }, 'indeterminate'],
    ['T50 nitrous oxide, 500', { b12: '500', n2o: 'yes' }, 'n2o'],
    ['T50 nitrous oxide, not measured', { n2o: 'yes' }, 'n2o unless'],
    ['T54 replacement, 500', { b12: '500', replaced: 'yes' }, 'onTreatment'],
    ['150 with signs', { b12: '150', exam: ROMBERG }, 'neuroUrgent'],
    ['150 without signs', { b12: '150' }, 'deficient'],
    ['150 on replacement', { b12: '150', replaced: 'yes' }, 'deficient'],
    ['150 with nitrous oxide', { b12: '150', n2o: 'yes' }, 'deficient'],
    ['220 with nitrous oxide', { b12: '220', n2o: 'yes' }, 'n2o'],
    ['220 on replacement', { b12: '220', replaced: 'yes' }, 'indeterminate'],
    ['500', { b12: '500' }, 'unlikely'],
    [
      '500 with signs and nitrous oxide',
      { b12: '500', n2o: 'yes', exam: ATAXIC },
      'normalButSigns',
    ],
    ['220, only toe vibration', { b12: '220', exam: TOE }, 'neuroUrgent.toeVibration'],
    ['150, only toe vibration', { b12: '150', exam: TOE }, 'neuroUrgent'],
    ['500, only toe vibration at 79', { b12: '500', exam: TOE, age: '79' }, 'normalButSigns'],
    ['500, only toe vibration at 80', { b12: '500', exam: TOE, age: '80' }, 'unlikely'],
    ['500, only toe vibration at 81', { b12: '500', exam: TOE, age: '81' }, 'unlikely'],
    [
      '500, only toe vibration at 80, gait not examined: no calm',
      { b12: '500', exam: { ...TOE, gait: {} }, age: '80' },
      'open',
    ],
    [
      '220, only toe vibration, gait not examined',
      { b12: '220', exam: { ...TOE, gait: {} } },
      'neuroUrgent.toeVibration unless',
    ],
    ['220, one root does not count', { b12: '220', exam: ONE_ROOT }, 'indeterminate'],
    ['220, shuffling does not count', { b12: '220', exam: SHUFFLING }, 'indeterminate'],
    ['220, limping does not count', { b12: '220', exam: LIMPING }, 'indeterminate'],
    [
      '220, stocking loss',
      { b12: '220', exam: { 'light-touch': { state: 'abnormal', signs: ['stocking'] } } },
      'neuroUrgent',
    ],
    [
      'vignette 7: 210, Romberg, plantars',
      { b12: '210', exam: { ...ROMBERG, plantars: { state: 'abnormal' } } },
      'neuroUrgent',
    ],
    // twins with the context blank
    ['150, not examined', { b12: '150', exam: 'none' }, 'deficient unless'],
    ['220, not examined', { b12: '220', exam: 'none' }, 'indeterminate unless'],
    ['500, not examined: no calm', { b12: '500', exam: 'none' }, 'open'],
    [
      '500, Romberg not interpretable: no calm',
      { b12: '500', exam: { romberg: { state: 'not-interpretable' } } },
      'open',
    ],
    ['500, nitrous oxide unsure: no calm', { b12: '500', n2o: 'unsure' }, 'open'],
    ['220, nitrous oxide unsure', { b12: '220', n2o: 'unsure' }, 'indeterminate unless'],
    ['not measured', {}, 'open'],
    // under 16
    ['age 15, 150', { b12: '150', age: '15' }, 'under16'],
    ['age 15, 500 with ataxia', { b12: '500', age: '15', exam: ATAXIC }, 'under16.neuro'],
    ['age 15, nitrous oxide, not measured', { age: '15', n2o: 'yes' }, 'n2o unless'],
  ])('%s: %s', (_name, values, expected) => {
    expect(lead(values)).toBe(expected);
  });

  test.each<[string, Given, readonly string[]]>([
    [
      '500, only gait and Romberg left out',
      { b12: '500', exam: { gait: {}, romberg: {} } },
      ['exam.gait', 'exam.romberg'],
    ],
    ['500, nitrous oxide unsure', { b12: '500', n2o: 'unsure' }, ['nitrous-oxide']],
    ['500, age blank', { b12: '500', age: '' }, ['age']],
    [
      '500, only toe vibration at 80, plantars left out',
      { b12: '500', exam: { ...TOE, plantars: {} }, age: '80' },
      ['exam.plantars'],
    ],
    ['not measured', {}, ['lab.b12']],
    ['decided', { b12: '500' }, []],
  ])('missing, %s', (_name, values, expected) => {
    expect(readB12(given(values), 'met').missing).toEqual(expected);
  });

  test('only the neurological lines are urgent', () => {
    const urgent = B12_LEAD.rows.filter((row) => row.then.within !== undefined);
    expect(urgent.map((row) => row.id)).toEqual([
      'b12.under16.neuro',
      'b12.neuroUrgent',
      'b12.neuroUrgent.toeVibration',
    ]);
  });
});

describe('when B12 is thought of (D10)', () => {
  test.each<[string, Given, VerdictId, readonly string[]]>([
    ['T51 onset 42, no family history', { onset: '42' }, 'met', ['lateOnset']],
    ['T51 onset 39', { onset: '39' }, 'met', []],
    ['T51 onset 40', { onset: '40' }, 'met', ['lateOnset']],
    ['T51 onset 41', { onset: '41' }, 'met', ['lateOnset']],
    ['T51 onset 42, family history', { onset: '42', family: 'yes' }, 'met', []],
    ['T51 onset 78', { onset: '78', age: '80' }, 'met', ['lateOnset', 'riskAlone']],
    [
      'T65 family history unknown',
      { onset: '42', family: 'unknown' },
      'met',
      ['lateOnset.familyUnknown'],
    ],
    ['(a) not when not met', { onset: '42' }, 'not-met', []],
    ['(a) indeterminate', { onset: '42' }, 'indeterminate', ['lateOnset']],
    ['T49 (b) neuropathy', { exam: ONE_ROOT }, 'met', ['neurologicalSign']],
    ['(b) just not: a limp that spares a painful leg', { exam: LIMPING }, 'met', []],
    ['(b) also when not met', { exam: ROMBERG }, 'not-met', ['neurologicalSign']],
    ['(c) nitrous oxide', { n2o: 'yes' }, 'not-met', ['nitrousOxide']],
    [
      '(d) risk and symptom',
      { risk: ['low-intake'], symptoms: ['sore-tongue'] },
      'met',
      ['riskAndSymptom'],
    ],
    ['(d) risk alone', { risk: ['low-intake'] }, 'met', ['riskAlone']],
    ['(d) symptom alone', { symptoms: ['tingling'] }, 'met', []],
    ['(d) age 64', { age: '64', symptoms: ['tingling'] }, 'met', []],
    ['(d) age 65', { age: '65', symptoms: ['tingling'] }, 'met', ['riskAndSymptom']],
    ['(d) age 66', { age: '66', symptoms: ['tingling'] }, 'met', ['riskAndSymptom']],
    [
      'all reasons are printed',
      { onset: '45', n2o: 'yes', exam: ROMBERG, risk: ['autoimmune'], symptoms: ['memory'] },
      'met',
      ['lateOnset', 'neurologicalSign', 'nitrousOxide', 'riskAndSymptom'],
    ],
    ['none', {}, 'met', []],
  ])('%s, verdict %s: %s', (_name, values, verdict, expected) => {
    expect(prompts({ ...values }, verdict)).toEqual(expected);
  });

  test('T65 unknown family history and a risk alone are only to be considered', () => {
    expect(
      B12_PROMPT.rows.filter((row) => row.then.weight === 'consider').map((row) => row.id),
    ).toEqual(['b12.prompt.lateOnset.familyUnknown', 'b12.prompt.riskAlone']);
  });

  test('what is not asked may yet prompt', () => {
    const may = readB12(given({ n2o: 'unsure', exam: 'none' }), 'met').mayPrompt;
    expect(may.map((row) => row.id)).toEqual([
      'b12.prompt.lateOnset',
      'b12.prompt.neurologicalSign',
      'b12.prompt.nitrousOxide',
    ]);
  });
});

describe('notes beside the band', () => {
  const MEASURED = ['ethnicity', 'localBands'];
  test.each<[string, Given, readonly string[]]>([
    ['T54 replacement', { b12: '500', replaced: 'yes' }, ['replacement', ...MEASURED]],
    ['T55 pregnant', { b12: '200', pregnant: 'yes' }, ['b12.useActive', ...MEASURED]],
    ['T56 MMA 500, eGFR 25', { mma: '500', egfr: '25' }, ['mma.renalCaution', 'mmaRaised']],
    ['T56 eGFR 59.9', { mma: '500', egfr: '59.9' }, ['mma.renalCaution', 'mmaRaised']],
    ['T56 eGFR 60', { mma: '500', egfr: '60' }, ['mmaRaised']],
    ['T56 eGFR 60.1', { mma: '500', egfr: '60.1' }, ['mmaRaised']],
    ['MMA 271', { mma: '271', egfr: '25' }, []],
    ['MMA 271.1', { mma: '271.1' }, ['mmaRaised']],
    ['homocysteine 15', { hcy: '15' }, []],
    ['homocysteine 15.1', { hcy: '15.1' }, ['homocysteineRaised']],
    ['T50 nitrous oxide', { b12: '500', n2o: 'yes' }, ['n2o', ...MEASURED]],
    ['T49 signs: the blood count does not clear', { exam: ROMBERG }, ['bloodCount']],
    [
      'T47 signs, MMA in range',
      { mma: '200', exam: ROMBERG },
      ['metabolitesInRange', 'bloodCount'],
    ],
    ['150 total, 90 active', { b12: '150', active: '90' }, ['testsDisagree', ...MEASURED]],
    ['150 total, 20 active', { b12: '150', active: '20' }, MEASURED],
    ['500 total, 60 active', { b12: '500', active: '60' }, ['testsDisagree', ...MEASURED]],
    ['D10 age 15', { b12: '500', age: '15' }, [...MEASURED, 'under16']],
    ['2000', { b12: '2000' }, MEASURED],
    ['2000.1', { b12: '2000.1' }, [...MEASURED, 'veryHigh']],
    ['2000.1 on replacement', { b12: '2000.1', replaced: 'yes' }, ['replacement', ...MEASURED]],
    ['folate 3.5, B12 not measured', { folate: '3.5' }, ['folateLater']],
    ['folate 3.5, B12 measured', { folate: '3.5', b12: '500' }, MEASURED],
  ])('%s: %s', (_name, values, expected) => {
    expect(notes(values)).toEqual(expected);
  });
});

describe('folate (§5.4)', () => {
  const folate = (g: Given): string => {
    const outcome = readB12(given(g), 'met').folate;
    return outcome.status === 'open' ? 'open' : outcome.row.id;
  };
  test.each<[string, Given, string]>([
    ['2.9 ng/mL', { folate: '2.9' }, 'folate.low'],
    ['3 ng/mL', { folate: '3' }, 'folate.borderline'],
    ['3.1 ng/mL', { folate: '3.1' }, 'folate.borderline'],
    ['3.9 ng/mL', { folate: '3.9' }, 'folate.borderline'],
    ['4 ng/mL', { folate: '4' }, 'folate.borderline'],
    ['4.1 ng/mL', { folate: '4.1' }, 'folate.notLow'],
    ['2.9 µg/L', { folate: '2.9', folateUnit: 'µg/L' }, 'folate.low'],
    ['6.9 nmol/L', { folate: '6.9', folateUnit: 'nmol/L' }, 'folate.low'],
    ['7 nmol/L', { folate: '7', folateUnit: 'nmol/L' }, 'folate.borderline'],
    ['9 nmol/L', { folate: '9', folateUnit: 'nmol/L' }, 'folate.borderline'],
    ['9.1 nmol/L', { folate: '9.1', folateUnit: 'nmol/L' }, 'folate.notLow'],
    ['not measured', {}, 'open'],
  ])('%s: %s', (_name, values, expected) => {
    expect(folate(values)).toBe(expected);
  });
});

describe('every level and context, walked', () => {
  const LEVELS = [undefined, '150', '180', '220', '350', '350.1', '<300', '>300', '>2000'];
  const EXAMS: readonly (Visit['exam'] | 'none')[] = ['none', NORMAL, ROMBERG, TOE, ONE_ROOT];
  const MAYBE = ['yes', 'no', undefined] as const;

  test('a calming line needs a level, an examination and the context', { tags: 'long' }, () => {
    const wrong: string[] = [];
    for (const level of LEVELS)
      for (const active of [undefined, '20', '50', '90'])
        for (const exam of EXAMS)
          for (const age of ['', '9', '50', '85']) {
            const base = given({
              exam,
              age,
              ...(level === undefined ? {} : { b12: level }),
              ...(active === undefined ? {} : { active }),
            });
            for (const n2o of MAYBE)
              for (const replaced of MAYBE) {
                const state = {
                  ...base,
                  patient: { ...base.patient, 'nitrous-oxide': n2o, 'b12-replacement': replaced },
                };
                const reading = readB12(state, 'met');
                const id = reading.lead.status === 'open' ? 'open' : reading.lead.row.id;
                const measured = level !== undefined || active !== undefined;
                const calm = id === 'b12.unlikely';
                if (calm && (!measured || exam === 'none' || exam === ROMBERG)) wrong.push(id);
                if (calm && (n2o !== 'no' || replaced !== 'no' || age === '')) wrong.push(id);
                if (id === 'open' && reading.missing.length === 0)
                  wrong.push('open without question');
                if (
                  exam === ROMBERG &&
                  active === '20' &&
                  age === '50' &&
                  id !== 'b12.neuroUrgent'
                ) {
                  wrong.push(`signs and deficient: ${id}`);
                }
              }
          }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe('what may be printed (D11)', () => {
  test('no dose, no order, nothing confirmed or excluded', () => {
    const words = [
      ...B12_LEAD.rows.flatMap((row) => [row.then.line, ...row.then.says]),
      ...B12_BAND.rows.map((row) => row.then),
      ...B12_NOTES.rows.map((row) => row.then),
      ...FOLATE.rows.map((row) => row.then),
      ...B12_PROMPT.rows.map((row) => row.then.says),
    ];
    for (const says of words) {
      expect(says).not.toMatch(/\bmg\b|normal|confirm|exclude|adequate|\bstart\b|\bstop\b|inject/i);
    }
    const treats = words.filter((says) => /replacement should/i.test(says));
    expect([...new Set(treats)]).toHaveLength(1);
    expect(treats[0]).toContain('NICE NG239');
  });
});
