/** What an earlier edition made of a blood test as typed: not readable, or impossible. */
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/areas/visit/counts.ts';
import { assessed, classicVisit, visitWith, type Changes } from '../a-visit.ts';

/** The lines on iron, as they are printed. */
const iron = (changes: Changes): string =>
  assessed(visitWith(classicVisit, changes))
    .iron.map(({ says }) => says)
    .join('\n');

const pregnant = (trimester: 'first' | 'second' | 'third' | undefined): Changes => ({
  age: '30',
  answers: { sex: 'female', pregnant: 'yes', ...(trimester === undefined ? {} : { trimester }) },
});

const typed = (labs: NonNullable<Changes['labs']>, changes: Changes = {}) =>
  assessed(visitWith(classicVisit, { ...changes, labs }));

const said = ({ iron: lines, steps }: ReturnType<typeof typed>): string =>
  [...lines, ...steps].map(({ says }) => says).join('\n');

describe('D4, P18 what is typed and cannot be read', () => {
  const NOT_MET: Changes = { answers: { 'urge-to-move': 'no' } };
  const FERRITIN = { ferritin: ['62', 'ng/mL'] } as const;

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
    expect(countsOf(visit, assessed(visit)).labs).toEqual({ done: 0, of: 3 });
    const read = visitWith(classicVisit, {
      labs: { ...FERRITIN, iron: ['60', 'µg/dL'], tibc: ['300', 'µg/dL'] },
    });
    expect(countsOf(read, assessed(read)).labs).toEqual({ done: 2, of: 3 });
  });
});

describe('K12, H8, D67 a TSAT that cannot be drives nothing', () => {
  test.each(['0.31', '0.55', '0.99', '119'])('%s %', (tsat) => {
    for (const ferritin of ['60', '240']) {
      const labs = { ferritin: [ferritin, 'ng/mL'], tsat: [tsat, '%'] } as const;
      const says = iron({ labs });
      expect(says).toContain('TSAT as typed cannot be read: correct it.');
      expect(says).not.toMatch(/functional|Outside the AASM|No iron while/);
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
