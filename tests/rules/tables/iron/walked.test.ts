/** The ladder of iron over all its states. */
import { describe, expect, test } from 'vitest';
import { bloodFacts } from '../../../../src/rules/facts/blood.ts';
import type { Facts } from '../../../../src/rules/facts/facts.ts';
import { scaled } from '../../../../src/rules/logic/interval.ts';
import { IRON, type IronId } from '../../../../src/rules/tables/iron/ladder.ts';
import { type IronReading, readIron } from '../../../../src/rules/tables/iron/read.ts';
import { FERRITIN } from '../../../../src/rules/tables/limits/iron.ts';
import { unlessWords } from '../../../../src/rules/words/iron.ts';
import { around, point } from '../values.ts';
import { given } from './given.ts';

describe('the whole ladder, walked', () => {
  const { highByRoche: _assay, ...compared } = FERRITIN;
  const figures = [
    ...new Set(Object.values(compared).map(({ digits }) => Number(digits))),
  ].toSorted((one, next) => one - next);
  const exactFerritin = ['5', ...around(figures), '1000'];
  const exactTsat = ['5', ...around([20, 45]), '80'];
  const FERRITINS = [
    undefined,
    ...exactFerritin.map((each) => point('ng/mL', each)),
    ...['8', FERRITIN.adultOralOrIv.digits, FERRITIN.adultIv.digits, '500'].map((each) =>
      point('ng/mL', '0', each),
    ),
    ...['50', '90', '300'].map((each) => point('ng/mL', each, '')),
  ];
  const TSATS = [
    undefined,
    ...exactTsat.map((each) => point('%', each)),
    ...['15', '30'].map((each) => point('%', '0', each)),
    ...['10', '50'].map((each) => point('%', each, '')),
  ];
  const AGE = [
    undefined,
    point('years', '9'),
    point('years', '17'),
    point('years', '18'),
    point('years', '60'),
  ];
  const ANSWER = ['yes', 'no', undefined] as const;
  const base = given({ blank: true });

  type State = Pick<Facts['measured'], 'ferritin' | 'tsat' | 'age'> &
    Pick<Facts['patient'], 'dialysis' | 'pregnant' | 'iron-overload'>;
  const at = ({ ferritin, tsat, age, ...context }: State): Facts => {
    const measured = { ...base.measured, ferritin, tsat, age };
    const measuredIron = ferritin === undefined && tsat === undefined ? 'no' : 'yes';
    const patient = { ...base.patient, ...context, 'iron-measured': measuredIron } as const;
    const typed = {
      ...base.typed,
      'ferritin-typed': ferritin === undefined ? 'blank' : 'read',
      'tsat-typed': tsat === undefined ? 'blank' : 'read',
    } as const;
    return { ...base, measured, typed, patient, blood: bloodFacts(measured, patient) };
  };
  function* states(): Generator<State> {
    for (const ferritin of FERRITINS)
      for (const tsat of TSATS)
        for (const age of AGE)
          for (const dialysis of ANSWER)
            for (const pregnant of ANSWER)
              for (const overload of ANSWER)
                yield { ferritin, tsat, age, dialysis, pregnant, 'iron-overload': overload };
  }
  const PROMPTS: readonly string[] = ['oral-or-iv', 'iv-only', 'specialist'];
  const promptOf = ({ outcome }: IronReading): boolean =>
    outcome !== undefined && outcome.status !== 'open' && PROMPTS.includes(outcome.row.then.route);

  test('every state has a reading, and these hold in all of them', { tags: 'long' }, () => {
    let walked = 0;
    const reached = new Set<string>();
    const wrong: string[] = [];
    for (const state of states()) {
      walked += 1;
      const reading = readIron(at(state), 'met');
      reached.add(reading.id);
      const { tsat, ferritin } = state;
      const fail = (why: string): void => {
        wrong.push(`${why}: ${JSON.stringify(state)} ${reading.id}`);
      };
      if (promptOf(reading) && state['iron-overload'] === 'yes') fail('iron at known overload');
      if (promptOf(reading) && tsat !== undefined && tsat.low >= scaled('45.1'))
        fail('iron at TSAT > 45');
      if (/notIndicated|esrd\.discuss/.test(reading.id) && tsat === undefined)
        fail('calm without TSAT');
      if (/notIndicated|esrd\.discuss/.test(reading.id) && ferritin === undefined)
        fail('calm without ferritin');
      if (/adult|child|high/.test(reading.id) && state.age === undefined) fail('row without age');
      if (/adult|high/.test(reading.id) && state.dialysis === 'yes') fail('adult row at ESRD');
      if (reading.id === 'iron.incomplete' && reading.missing.length === 0)
        fail('open without a question');
      if (reading.id === 'iron.notTested' && (tsat !== undefined || ferritin !== undefined))
        fail('tested');
      if (
        reading.outcome?.status === 'unless' &&
        reading.missing.length > 0 &&
        unlessWords(reading, []).length === 0
      ) {
        fail('unless without words');
      }
      if (
        reading.outcome?.status === 'unless' &&
        reading.missing.length + reading.assuming.length === 0
      ) {
        fail('unless without a question');
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(walked).toBe(FERRITINS.length * TSATS.length * AGE.length * 27);
    const all: readonly IronId[] = IRON.rows.map((row) => row.id);
    expect([...reached].toSorted()).toEqual([...all, 'iron.incomplete'].toSorted());
  });

  test('lower ferritin never removes an iron prompt', { tags: 'long' }, () => {
    const wrong: string[] = [];
    const exact = exactFerritin.map((each) => point('ng/mL', each));
    for (const tsat of TSATS)
      for (const age of AGE)
        for (const dialysis of ANSWER)
          for (const pregnant of ANSWER)
            for (const overload of ANSWER) {
              const rest = { tsat, age, dialysis, pregnant, 'iron-overload': overload };
              let prompted = false;
              for (const ferritin of exact.toReversed()) {
                const reading = readIron(at({ ...rest, ferritin }), 'met');
                const now = promptOf(reading);
                if (prompted && !now && reading.id !== 'iron.incomplete') {
                  wrong.push(JSON.stringify({ ...rest, ferritin, id: reading.id }));
                }
                prompted ||= now;
              }
            }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('with the verdict not met no row of the ladder is ever shown', () => {
    for (const ferritin of FERRITINS)
      for (const tsat of TSATS) {
        const reading = readIron(
          at({
            ferritin,
            tsat,
            age: undefined,
            dialysis: undefined,
            pregnant: undefined,
            'iron-overload': undefined,
          }),
          'not-met',
        );
        expect(reading.id).toBe('iron.rlsThresholdsNotApplied');
        expect(reading.outcome).toBeUndefined();
      }
  });

  test('filling a blank of context with "no" never changes the row that stands', () => {
    for (const ferritin of FERRITINS)
      for (const tsat of TSATS) {
        const age = point('years', '60');
        const blank = readIron(
          at({
            ferritin,
            tsat,
            age,
            dialysis: undefined,
            pregnant: undefined,
            'iron-overload': undefined,
          }),
          'met',
        );
        const filled = readIron(
          at({ ferritin, tsat, age, dialysis: 'no', pregnant: 'no', 'iron-overload': 'no' }),
          'met',
        );
        expect(filled.id).toBe(blank.id);
      }
  });
});
