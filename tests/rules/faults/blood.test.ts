/** What an earlier edition read wrongly in the blood: whose anaemia it is, whom a cause is asked of. */
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/areas/visit/counts.ts';
import type { ConditionId, LabId } from '../../../src/rules/record/ids.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';

/** The lines on iron, as they are printed. */
const iron = (changes: Changes): string =>
  assessed(visitWith(classicVisit, changes))
    .iron.map(({ says }) => says)
    .join('\n');

const hb = (text: string): NonNullable<Changes['labs']> => ({
  ferritin: ['60', 'ng/mL'],
  tsat: ['25', '%'],
  haemoglobin: [text, 'g/dL'],
});
const pregnant = (trimester: 'first' | 'second' | 'third' | undefined): Changes => ({
  age: '30',
  answers: { sex: 'female', pregnant: 'yes', ...(trimester === undefined ? {} : { trimester }) },
});

describe('B10 whose anaemia it is', () => {
  const NAMED = /Anaemia: look for the cause/;
  test.each<[string, Changes]>([
    ['pregnant, second trimester, 10.7', { ...pregnant('second'), labs: hb('10.7') }],
    ['9 years, 11.6', { age: '9', labs: hb('11.6') }],
  ])('none: %s', (_name, changes) => {
    expect(iron(changes)).not.toMatch(NAMED);
  });
  test.each<[string, Changes]>([
    ['pregnant, third trimester, 10.7', { ...pregnant('third'), labs: hb('10.7') }],
    ['pregnant, trimester not recorded, 10.7', { ...pregnant(undefined), labs: hb('10.7') }],
    ['5 years, 11.4', { age: '5', labs: hb('11.4') }],
    ['11 years, 11.4', { age: '11', labs: hb('11.4') }],
    ['13 years, 11.9', { age: '13', labs: hb('11.9') }],
    ['a boy of 16, 12.9', { age: '16', labs: hb('12.9') }],
  ])('anaemia: %s', (_name, changes) => {
    expect(iron(changes)).toMatch(NAMED);
  });
});

describe('K14, W5 anaemia has its name', () => {
  const line = (changes: Changes): string | undefined =>
    assessed(visitWith(classicVisit, changes)).flags[0]?.finding;
  test('K14: haemoglobin 7.6 is anaemia by name, and has a time', () => {
    const changes: Changes = { labs: hb('7.6') };
    expect(iron(changes)).toMatch(/Anaemia: look for the cause/);
    expect(line(changes)).toBe('severe anaemia, haemoglobin 7.6 g/dL');
  });
  test('W5: B12 120 and haemoglobin 9.2: B12 is named before the gut', () => {
    const changes: Changes = { labs: { ...hb('9.2'), b12: ['120', 'ng/L'] } };
    expect(iron(changes)).toMatch(/Anaemia: B12 or folate is low/);
    expect(iron(changes)).not.toMatch(/gut first/);
  });
});

describe('K17 no iron deficiency without haemoglobin', () => {
  const NOT_MET: Changes = { answers: { 'urge-to-move': 'no' } };
  test.each(['45', '240'])('ferritin %s, TSAT 33', (ferritin) => {
    const changes = {
      ...NOT_MET,
      labs: { ferritin: [ferritin, 'ng/mL'], tsat: ['33', '%'] },
    } as const;
    expect(iron(changes)).toMatch(/No iron deficiency on ferritin and TSAT/);
    expect(iron(changes)).not.toMatch(/cannot be judged/);
  });
});

describe('D2, K18 whom a cause is asked of', () => {
  const low = (changes: Changes): string =>
    iron({ labs: { ferritin: ['9', 'ng/mL'], tsat: ['25', '%'] }, ...changes });
  test.each<[string, Changes]>([
    ['a man', { age: '40' }],
    ['a boy of 11', { age: '11' }],
    ['children of 4 and 9', { age: '9', answers: { sex: 'female' } }],
    ['in pregnancy', { age: '30', answers: { sex: 'female', pregnant: 'yes' } }],
  ])('no heavy periods: %s', (_name, changes) => {
    expect(low(changes)).not.toMatch(/periods/);
  });
  test.each<[string, Changes]>([
    ['venesected haemochromatosis', { answers: { 'iron-overload': 'yes' } }],
    ['dialysis', { answers: { dialysis: 'yes' } }],
    ['a healthy donor', { many: { 'iron-loss': ['blood-donation'] } }],
  ])('the gut is not first: %s', (_name, changes) => {
    expect(
      low({
        ...changes,
        labs: { ferritin: ['9', 'ng/mL'], tsat: ['25', '%'], haemoglobin: ['14', 'g/dL'] },
      }),
    ).not.toMatch(/gut first/);
  });
  test('K18: what is recorded is not asked again, and a donor is asked to pause', () => {
    const says = low({ many: { 'iron-loss': ['blood-donation', 'bariatric-surgery'] } });
    expect(says).toMatch(/Recorded: blood donation and bariatric surgery\. Ask to pause donating/);
    expect(says).not.toMatch(/Ask about:[^.]*(?:donation|bariatric)/);
  });
});

describe('B11 the range of pregnancy is of the pregnancy consensus', () => {
  test.each([
    ['60', 'within the range'],
    ['90', 'above the range'],
  ])('ferritin %s', (ferritin, says) => {
    const labs = { ferritin: [ferritin, 'ng/mL'], tsat: ['25', '%'] } as const;
    const [line] = assessed(visitWith(classicVisit, { ...pregnant('second'), labs })).iron;
    expect(line?.says).toContain(says);
    expect(line?.says).not.toMatch(/AASM/);
    expect(line?.why.sources.map(({ source }) => source)).toEqual([
      'picchietti-2015',
      'project-design',
    ]);
  });
});

describe('D4, P18 what is typed and cannot be read', () => {
  const typed = (labs: NonNullable<Changes['labs']>, changes: Changes = {}) =>
    assessed(visitWith(classicVisit, { ...changes, labs }));
  const NOT_MET: Changes = { answers: { 'urge-to-move': 'no' } };
  const FERRITIN = { ferritin: ['62', 'ng/mL'] } as const;
  const said = ({ iron: lines, steps }: ReturnType<typeof typed>): string =>
    [...lines, ...steps].map(({ says }) => says).join('\n');

  test.each<[string, NonNullable<Changes['labs']>, Changes, string]>([
    ['TSAT "14 %"', { ...FERRITIN, tsat: ['14 %', '%'] }, {}, 'TSAT as typed cannot be read'],
    ['TSAT 119', { ...FERRITIN, tsat: ['119', '%'] }, {}, 'TSAT as typed cannot be read'],
    [
      'ferritin "1.234"',
      { ferritin: ['1.234', 'ng/mL'], tsat: ['25', '%'] },
      {},
      'Ferritin as typed cannot be read',
    ],
    [
      'ferritin above the range, where TSAT is asked for first',
      { ferritin: ['90', 'ng/mL'], tsat: ['14 %', '%'] },
      {},
      'TSAT as typed cannot be read',
    ],
    [
      'both',
      { ferritin: ['x', 'ng/mL'], tsat: ['y', '%'] },
      {},
      'Ferritin as typed cannot be read: correct it. TSAT as typed cannot be read: correct it.',
    ],
    [
      'the criteria are not met',
      { ...FERRITIN, tsat: ['14 %', '%'] },
      NOT_MET,
      'TSAT as typed cannot be read',
    ],
    [
      'pregnant',
      { ferritin: ['94', 'ng/mL'], tsat: ['14 %', '%'] },
      pregnant('second'),
      'TSAT as typed cannot be read',
    ],
    [
      'haemoglobin, the criteria not met',
      { ferritin: ['40', 'ng/mL'], tsat: ['25', '%'], haemoglobin: ['ten', 'g/dL'] },
      NOT_MET,
      'Haemoglobin as typed cannot be read',
    ],
    [
      'iron above TIBC',
      { ...FERRITIN, iron: ['400', 'µg/dL'], tibc: ['300', 'µg/dL'] },
      {},
      'TSAT cannot be computed from iron, TIBC or transferrin as typed',
    ],
    [
      'iron and TIBC in other units',
      { ...FERRITIN, iron: ['60', 'µg/dL'], tibc: ['54', 'µmol/L'] },
      {},
      'TSAT cannot be computed from iron, TIBC or transferrin as typed',
    ],
  ])('%s: corrected, not measured', (_name, labs, changes, expected) => {
    const assessment = typed(labs, changes);
    expect(said(assessment)).toContain(expected);
    expect(said(assessment)).not.toMatch(/[Mm]easure (?:it|TSAT|ferritin|haemoglobin)|missing:/);
    expect(said(assessment)).not.toMatch(/No iron deficiency|Outside the AASM/);
  });

  test('what is blank beside it is still measured', () => {
    expect(said(typed({ ferritin: ['x', 'ng/mL'] }))).toContain(
      'missing: TSAT. Ferritin as typed cannot be read: correct it.',
    );
  });

  test.each<[string, NonNullable<Changes['labs']>, string]>([
    ['TSAT', { ...FERRITIN, tsat: ['14 %', '%'] }, 'lab.tsat'],
    ['ferritin', { ferritin: ['1.234', 'ng/mL'], tsat: ['25', '%'] }, 'lab.ferritin'],
    ['iron', { ...FERRITIN, iron: ['400', 'µg/dL'], tibc: ['300', 'µg/dL'] }, 'lab.iron'],
    ['nothing to correct', FERRITIN, 'lab.ferritin'],
  ])('the open point leads to the field: %s', (_name, labs, question) => {
    expect(typed(labs).iron[0]?.question).toBe(question);
  });

  test('P18: it does not count as done', () => {
    const visit = visitWith(classicVisit, {
      labs: { ferritin: ['1.234', 'ng/mL'], tsat: ['14 %', '%'] },
    });
    expect(countsOf(visit, assessed(visit)).labs).toEqual({ done: 0, of: 2 });
    const read = visitWith(classicVisit, {
      labs: { ...FERRITIN, iron: ['60', 'µg/dL'], tibc: ['300', 'µg/dL'] },
    });
    expect(countsOf(read, assessed(read)).labs).toEqual({ done: 2, of: 2 });
  });
});

describe('E one answer, used everywhere', () => {
  const present = (id: ConditionId): Changes => ({ conditions: { [id]: { state: 'present' } } });
  /** Nothing said of dialysis. */
  const open = (changes: Changes, labs: NonNullable<Changes['labs']>): string =>
    iron({ ...changes, answers: { dialysis: undefined, ...changes.answers }, labs });
  const OUTSIDE = { ferritin: ['140', 'ng/mL'], tsat: ['25', '%'] } as const;
  const WITHIN = { ferritin: ['60', 'ng/mL'], tsat: ['25', '%'] } as const;
  const KIDNEY = present('kidney-disease');

  test('severe kidney disease: no dialysis is not assumed', () => {
    expect(open({}, OUTSIDE)).toMatch(/Outside the AASM.*no dialysis/);
    expect(open(KIDNEY, OUTSIDE)).toMatch(
      /iron cannot be judged yet; missing: dialysis or end-stage kidney disease/,
    );
    expect(open(KIDNEY, WITHIN)).toMatch(/Severe kidney disease is recorded\. Ask about dialysis/);
    expect(open(KIDNEY, WITHIN)).not.toMatch(/no dialysis/);
  });
  test.each<[string, Changes, NonNullable<Changes['labs']>]>([
    ['dialysis is answered', { ...KIDNEY, answers: { dialysis: 'no' } }, OUTSIDE],
    ['eGFR tells', KIDNEY, { ...OUTSIDE, egfr: ['25', 'mL/min/1.73m²'] }],
  ])('severe kidney disease, and %s', (_name, changes, labs) => {
    expect(open(changes, labs)).toMatch(/Outside the AASM/);
  });
  test('named as the cause of a finding is present', () => {
    const exam: Changes['exam'] = {
      oedema: {
        state: 'abnormal',
        side: 'both',
        attributed: { to: 'condition', condition: 'kidney-disease' },
      },
    };
    expect(open({ exam }, WITHIN)).toMatch(/Severe kidney disease is recorded/);
  });

  test.each(['coeliac', 'sjogren', 'thyroid', 'rheumatoid-arthritis'] as const)(
    '%s is a risk for low B12',
    (id) => {
      const says = (changes: Changes): string =>
        assessed(visitWith(classicVisit, changes))
          .b12.map((line) => line.says)
          .join('\n');
      expect(says({})).not.toMatch(/risk factor/);
      expect(says(present(id))).toMatch(/Consider vitamin B12: a risk factor/);
    },
  );
  test('sleep apnoea is a factor that may worsen RLS', () => {
    const { steps } = assessed(visitWith(classicVisit, present('sleep-apnoea')));
    expect(steps.map(({ says }) => says)).toContain(
      'Sleep apnoea is recorded; untreated, it may worsen RLS.',
    );
  });
});

describe('K12, H8 a TSAT that cannot be drives nothing', () => {
  test.each(['0.31', '0.55', '0.99', '119'])('%s %', (tsat) => {
    for (const ferritin of ['60', '240']) {
      const labs = { ferritin: [ferritin, 'ng/mL'], tsat: [tsat, '%'] } as const;
      const says = iron({ labs });
      expect(says).toContain('TSAT as typed cannot be read: correct it.');
      expect(says).not.toMatch(/functional|Outside the AASM|No iron: known/);
    }
  });
  test('H8: what stands by ferritin alone waits for the overload to be settled', () => {
    expect(iron({ labs: { ferritin: ['60', 'ng/mL'], tsat: ['0.55', '%'] } })).toMatch(
      /Unless TSAT is above 45 %: then no iron\. TSAT as typed cannot be read/,
    );
  });
  test('computed from iron in another unit', () => {
    const labs = {
      ferritin: ['240', 'ng/mL'],
      iron: ['2', 'µg/dL'],
      tibc: ['300', 'µg/dL'],
    } as const;
    expect(iron({ labs })).toContain('TSAT cannot be computed');
    const [line] = assessed(visitWith(classicVisit, { labs })).labs.filter(
      ({ id }) => id === 'tsat',
    );
    expect(line?.problem).toMatch(/^Iron far below TIBC/);
  });
  test.each(['1', '1.1', '<5'])('%s % is read', (tsat) => {
    expect(iron({ labs: { ferritin: ['240', 'ng/mL'], tsat: [tsat, '%'] } })).toMatch(/functional/);
  });
});

describe('H12, P17 the day of the sample', () => {
  type Days = Readonly<Partial<Record<LabId, string>>>;
  const UNITS = { ferritin: 'ng/mL', tsat: '%', b12: 'ng/L' } as const;
  const dated = (days: Days, changes: Changes = {}): ReturnType<typeof assessed> => {
    const visit = visitWith(classicVisit, changes);
    const labs = { ...visit.labs };
    for (const [id, text] of [
      ['ferritin', '60'],
      ['tsat', '30'],
      ['b12', '300'],
    ] as const) {
      const drawn = days[id];
      if (drawn !== undefined) labs[id] = { text, unit: UNITS[id], drawn };
    }
    return assessed({ ...visit, labs });
  };
  const ironOf = (days: Days, changes: Changes = {}): string =>
    dated(days, changes).iron[0]?.says ?? '';
  const doubtOf = (drawn: string): string | undefined =>
    dated({ ferritin: drawn }).labs.find(({ id }) => id === 'ferritin')?.doubt;

  test('H12: ferritin and TSAT of 2019', () => {
    const days = { ferritin: '2019-03-01', tsat: '2019-03-01' };
    const says = 'Sample more than a year old: Ferritin and TSAT. Repeat before acting.';
    expect(ironOf(days)).toContain(says);
    expect(
      dated(days)
        .steps.map((step) => step.says)
        .join(' '),
    ).toContain(says);
    expect(ironOf(days, { answers: { 'urge-to-move': 'no' } })).toContain(says);
  });
  test.each([
    ['2026-11-21', undefined],
    ['2026-08-21', undefined],
    ['2026-08-20', 'Sample more than 3 months old: repeat before acting.'],
    ['2025-11-20', 'Sample more than 3 months old: repeat before acting.'],
    ['2025-11-19', 'Sample more than a year old: repeat before acting.'],
    ['2000-01-01', 'Sample more than a year old: repeat before acting.'],
    ['1999-12-31', 'The date lies before 2000. Check the year.'],
    ['0026-11-20', 'The date lies before 2000. Check the year.'],
    ['2026-11-22', 'The date lies after today.'],
    ['2030-01-01', 'The date lies after today.'],
    ['2026-13-40', 'The date of the sample cannot be read.'],
  ])('P17: drawn on %s', (drawn, expected) => {
    expect(doubtOf(drawn)).toBe(expected);
  });
  test('each age is said once, the older first, and how far apart they are', () => {
    expect(ironOf({ ferritin: '2026-08-01', tsat: '2025-01-01' })).toContain(
      'Sample more than a year old: TSAT. Repeat before acting. Sample more than 3 months old: Ferritin. Repeat before acting. Ferritin and TSAT were taken more than 3 months apart.',
    );
  });
  test.each([
    ['2026-08-21', '2026-11-21', false],
    ['2026-08-20', '2026-11-21', true],
  ])('ferritin of %s, TSAT of %s: apart %s', (ferritin, tsat, expected) => {
    expect(ironOf({ ferritin, tsat }).includes('apart')).toBe(expected);
  });
  test('the same of B12', () => {
    const lines = dated({ b12: '2024-01-01' }, { answers: { 'nitrous-oxide': 'yes' } }).b12;
    expect(lines.map(({ says }) => says).join(' ')).toContain('Sample more than a year old: B12.');
  });
});
