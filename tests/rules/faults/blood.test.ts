/** What an earlier edition read wrongly in the blood: whose anaemia it is, whom a cause is asked of. */
import { describe, expect, test } from 'vitest';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';

/** The lines on iron, as they are printed. */
const iron = (changes: Changes): string =>
  assessed(visitWith(classicVisit, changes))
    .iron.map(({ says }) => says)
    .join('\n');

/** What the first red flag is about. */
const line = (changes: Changes): string | undefined =>
  assessed(visitWith(classicVisit, changes)).flags[0]?.finding;

const low = (changes: Changes): string =>
  iron({ labs: { ferritin: ['9', 'ng/mL'], tsat: ['25', '%'] }, ...changes });

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
    const [main] = assessed(visitWith(classicVisit, { ...pregnant('second'), labs })).iron;
    expect(main?.says).toContain(says);
    expect(main?.says).not.toMatch(/AASM/);
    expect(main?.why.sources.map(({ source }) => source)).toEqual([
      'picchietti-2015',
      'project-design',
    ]);
  });
});
