/** Patients of whom an earlier edition left out the medicine, the next step or the answer that was given. */
import { describe, expect, test } from 'vitest';
import { CORE_MIMIC_IDS } from '../../../src/rules/record/ids.ts';
import { emptyVisit, type Finding, type Visit } from '../../../src/rules/record/visit.ts';
import { contextSentences } from '../../../src/rules/words/chart-context.ts';
import {
  assessed,
  classicVisit,
  clearVisit,
  decided,
  headlineSays,
  present,
  TODAY,
  visitWith,
  type Changes,
} from '../a-visit.ts';

const abnormal = (rest: Omit<Finding, 'state'> = {}): Finding => ({ state: 'abnormal', ...rest });
const stepsOf = (changes: Changes, base: Visit = classicVisit): readonly string[] =>
  assessed(visitWith(base, changes)).steps.map(({ says }) => says);
const leads = (changes: Changes, base: Visit = classicVisit): string =>
  assessed(visitWith(base, changes)).headline.says;
const placeOf = (steps: readonly string[], part: RegExp): number => {
  const at = steps.findIndex((each) => part.test(each));
  expect(at, `${part.source} in ${steps.join('\n')}`).toBeGreaterThanOrEqual(0);
  return at;
};
/** What is said of B12 beside numbness, whatever the medicine is called. */
const b12With = (name: string) =>
  assessed(
    visitWith(classicVisit, {
      many: { 'b12-symptoms': ['numbness'] },
      medicines: [name],
    }),
  ).b12.map(({ says }) => says.replaceAll(name, 'metformin'));
const NO_TO_ALL: Changes = {
  answers: {
    'urge-to-move': 'no',
    'rest-onset': 'no',
    'relief-by-movement': 'no',
    'relief-by-movement-earlier': 'no',
    'evening-pattern': 'no',
    'evening-pattern-earlier': 'no',
  },
};

const observed = (evening: 'unsure' | 'yes'): Changes => ({
  age: '84',
  answers: {
    'cannot-describe': 'yes',
    'observed-discomfort': 'yes',
    'observed-activity': 'yes',
    'observed-rest': 'yes',
    'observed-relief': 'yes',
    'observed-evening': evening,
  },
});
const rivalsOf = (changes: Changes, base: Visit = clearVisit) =>
  assessed(visitWith(base, changes)).steps.filter(({ kind }) => kind === 'rival');

describe('medicines', () => {
  test.each(['pramipexole', 'levodopa', 'gabapentin', 'tramadol', 'haloperidol', 'sertraline'])(
    'B5, H13: %s stopped of late is a withdrawal',
    (name) => {
      const visit = visitWith(classicVisit, { medicines: [{ name, use: 'stopped-recently' }] });
      expect(decided(visit).screen.required).toContain('akathisia-other');
      expect(decided(visit).known.medicines['changed-on-treatment']).toBe('not-recorded');
      expect(stepsOf({ medicines: [{ name, use: 'stopped-recently' }] }).join('\n')).toMatch(
        /rebound or withdrawal/,
      );
    },
  );

  test('B7, D46: augmentation, gambling and sleep at the wheel are not said last', () => {
    const changes: Changes = {
      answers: { 'impulse-change': 'yes', 'sleepy-driving': 'yes' },
      many: { 'changes-on-treatment': ['earlier'] },
      medicines: ['pramipexole'],
    };
    expect(leads(changes)).toBe(
      'RLS criteria met, on pramipexole, with new impulses on treatment, augmentation suspected.',
    );
    const steps = stepsOf(changes);
    const iron = placeOf(steps, /ferritin and TSAT \(/);
    expect(placeOf(steps, /with the prescriber this week/)).toBeLessThan(iron);
    expect(placeOf(steps, /no driving while sleepy.*sudden sleep/)).toBeLessThan(iron);
  });

  test('H11: from 20:00 to 11:00 is earlier', () => {
    const changes: Changes = {
      medicines: ['ropinirole'],
      words: { 'clock-at-start': '20:00', 'clock-now': '11:00' },
    };
    expect(leads(changes)).toBe('RLS criteria met, on ropinirole, augmentation suspected.');
    expect(stepsOf(changes).join('\n')).toContain('Augmentation suspected');
  });

  test('H21: on levodopa the changes are asked for and read as well', () => {
    expect(
      leads({
        medicines: ['levodopa'],
        many: { 'changes-on-treatment': ['earlier', 'spread'] },
        conditions: { parkinson: { state: 'absent' } },
      }),
    ).toBe('RLS criteria met, on levodopa, augmentation suspected.');
  });

  test('K8: begun on a medicine that was stopped since is not “after stopping”', () => {
    const changes: Changes = {
      medicines: [{ name: 'prochlorperazine', use: 'stopped-recently', began: 'yes' }],
      conditions: { 'akathisia-other': { state: 'absent' } },
    };
    expect(leads(changes)).toBe('RLS criteria met, begun on prochlorperazine.');
  });

  test('K16b: the medicine behind akathisia comes before iron', () => {
    const steps = stepsOf(
      {
        age: '77',
        answers: { 'urge-to-move': 'yes' },
        medicines: [{ name: 'risperidone', began: 'yes' }],
        conditions: present('akathisia', 'yes'),
        exam: { tone: abnormal({ signs: ['rigid'], side: 'both' }) },
        labs: { ferritin: ['250', 'ng/mL'] },
      },
      clearVisit,
    );
    expect(placeOf(steps, /risperidone/)).toBeLessThan(placeOf(steps, /Ferritin 250/));
  });

  test.each([
    ['R-F14: not asked', {}, 'indeterminate'],
    ['R-F14: unsure', { began: 'unsure' }, 'indeterminate'],
    ['R-F14: no', { began: 'no' }, 'met'],
  ] as const)('criterion E of DSM-5-TR, %s', (_name, medicine, verdict) => {
    const visit = visitWith(classicVisit, {
      frequency: '5',
      answers: { significance: 'yes', duration: 'over-12-months' },
      medicines: [{ name: 'sertraline', ...medicine }],
    });
    const { dsm5tr } = decided(visit);
    expect(dsm5tr.verdict).toBe(verdict);
    const said = assessed(visit).verdicts.find(({ set }) => set === 'dsm5tr')?.says;
    expect(said).toBe(verdict === 'met' ? 'Met.' : 'Open: whether it began with a medicine.');
  });

  test('H3: what is in a product for the night is flagged', () => {
    const said = assessed(visitWith(classicVisit, { medicines: ['Aleve PM'] })).medicines;
    expect(said.find(({ id }) => id === 'sedating-antihistamine')?.tone).toBe('caution');
    expect(said.map(({ id }) => id)).toContain('nsaid');
  });

  test.each(['Caplyta 42 mg', 'a herbal tea'])(
    'H4, D72: %s leaves criterion E open, and is asked about by name',
    (name) => {
      const visit = visitWith(classicVisit, {
        frequency: '5',
        answers: { significance: 'yes', duration: 'over-12-months' },
        medicines: [name],
      });
      expect(decided(visit).dsm5tr.verdict).toBe('indeterminate');
      expect(stepsOf({ medicines: [name] }).join('\n')).toContain(`Ask about ${name}`);
    },
  );

  test('D72: what was not checked stands under a headline of met, whatever is answered of it', () => {
    const medicines: Changes['medicines'] = [{ name: 'a herbal tea', began: 'no' }];
    expect(headlineSays(visitWith(classicVisit, { medicines }))).toContain(
      'Not checked: a herbal tea.',
    );
  });

  test('H5: metformin in a product counts for B12', () => {
    expect(b12With('metformin').join()).toMatch(/a risk factor \(metformin\)/);
    expect(b12With('Synjardy 12.5/1000')).toEqual(b12With('metformin'));
  });

  test('H15: a brand of several contents names them all', () => {
    const said = assessed(visitWith(classicVisit, { medicines: ['Sominex'] })).medicines;
    expect(said.map(({ id }) => id)).toEqual([
      'dopamine-blocking-antiemetic',
      'sedating-antihistamine',
      'which.Sominex',
    ]);
    expect(said[0]?.says).toMatch(/^Sominex, if it is one \(dopamine-blocking antiemetic\): /);
    expect(said[2]?.says).toMatch(/promethazine.+diphenhydramine/);
  });

  test('H21: levodopa by a brand of another country', () => {
    const changes: Changes = {
      medicines: ['Restex'],
      many: { 'changes-on-treatment': ['earlier', 'spread'] },
      conditions: { parkinson: { state: 'absent' } },
    };
    expect(leads(changes)).toBe('RLS criteria met, on Restex, augmentation suspected.');
  });

  test('H22: what has no known link says so in one line, and nothing is open', () => {
    const changes: Changes = { medicines: ['Ramipril', 'paracetamol', 'losartan'] };
    const { medicines } = assessed(visitWith(classicVisit, changes));
    expect(medicines.map(({ says }) => says)).toEqual([
      'Ramipril, paracetamol and losartan: no known link with RLS.',
    ]);
    expect(headlineSays(visitWith(classicVisit, changes))).toEqual(['RLS criteria met.']);
  });

  test('D74: a stopped vasodilator is named and calls no mimic', () => {
    const changes: Changes = { medicines: [{ name: 'nicorandil', use: 'stopped-recently' }] };
    const said = assessed(visitWith(classicVisit, changes)).medicines;
    expect(said.map(({ says }) => says).join('\n')).toMatch(/nicorandil \(vasodilator\): Stopping/);
    expect(headlineSays(visitWith(classicVisit, changes))).toEqual(['RLS criteria met.']);
  });

  test.each([
    'Mirtazapine 45 mg',
    'mirtazapine',
    'mianserin',
    'Melatonin 2 mg',
    'Metformin',
    'Antipsychotic',
  ])('Low: %s is not named twice', (name) => {
    const said = assessed(visitWith(classicVisit, { medicines: [name] })).medicines;
    expect(said.map(({ says }) => says).join('\n')).not.toMatch(/\(/);
  });

  test('Low: what is not in the list says so once', () => {
    const visit = visitWith(classicVisit, { medicines: ['a herbal tea'] });
    const said = assessed(visit).medicines.map(({ says }) => says);
    const text = [...said, ...contextSentences(visit, TODAY)].join('\n');
    expect(text.match(/not checked/g)).toHaveLength(1);
  });
});

describe('next steps', () => {
  test.each(['unsure', 'yes'] as const)(
    'K20, D63: by observation only, the evening %s: iron, examination, medicines',
    (evening) => {
      const steps = stepsOf(observed(evening), emptyVisit).join('\n');
      expect(steps).toMatch(/ferritin and TSAT/);
      expect(steps).toMatch(/^Examine: /m);
      expect(steps).toMatch(/^Record the medicines/m);
    },
  );

  test('K20: with all answers unsure, examine and ask for the medicines', () => {
    const steps = stepsOf(
      {
        answers: {
          'urge-to-move': 'unsure',
          'rest-onset': 'unsure',
          'relief-by-movement': 'unsure',
          'evening-pattern': 'unsure',
        },
      },
      emptyVisit,
    ).join('\n');
    expect(steps).toMatch(/^Examine: /m);
    expect(steps).toMatch(/^Record the medicines/m);
  });

  test('K21, D13: limb movements alone are never enough', () => {
    const steps = stepsOf(
      { ...NO_TO_ALL, answers: { ...NO_TO_ALL.answers, 'limb-movements': 'yes' } },
      clearVisit,
    );
    expect(steps[0]).toBe('Limb movements are never enough; periodic limb movement disorder?');
    expect(steps).toHaveLength(3);
  });

  test('D12: an urge that is denied beside what speaks for it is asked once more', () => {
    expect(
      stepsOf({ answers: { 'urge-to-move': 'no', 'own-judgement': 'yes' } }).join('\n'),
    ).toMatch(/is there really no need to move\?/);
  });

  test('W1: after self-harm was told, nobody is asked about it again', () => {
    const changes: Changes = {
      medicines: [{ name: 'prochlorperazine', began: 'yes' }],
      conditions: present('akathisia', 'yes'),
      safety: { 'restless-distress': { answer: 'yes', details: ['self-harm'], onset: 'days' } },
    };
    const visit = visitWith(clearVisit, changes);
    const text = [...headlineSays(visit), ...stepsOf(changes, clearVisit)].join('\n');
    expect(text).not.toMatch(/Ask about distress/);
    expect(text).toMatch(/crisis team/);
  });

  test('W2: a question in the headline ends once', () => {
    expect(leads({ conditions: present('venous', 'unsure') })).toBe(
      'Cannot say yet. Open: whether all of it is explained by venous disease.',
    );
  });

  test.each(['parkinson', 'leg-cramps', 'radiculopathy'] as const)(
    'Low: the first test of %s can be done',
    (id) => {
      const steps = stepsOf({ conditions: { [id]: { state: 'unsure' } } }).join('\n');
      expect(steps).not.toMatch(/: None\b|: Clinical;/);
    },
  );
});

describe('a negative ends with what next (D64)', () => {
  const negative: Changes = {
    answers: {
      ...NO_TO_ALL.answers,
      'urge-to-move': 'no',
      'rest-onset': 'yes',
      'evening-pattern': 'yes',
    },
  };
  const blank = Object.fromEntries(CORE_MIMIC_IDS.map((id) => [id, undefined]));
  test('three conditions, each with its question', () => {
    const rivals = rivalsOf({ ...negative, conditions: blank });
    expect(rivals).toHaveLength(3);
    for (const { says, question, askedBy } of rivals) {
      expect(says).toMatch(/\? Ask: “.+\?”$/);
      expect(question).toMatch(/^condition\./);
      expect(askedBy).toEqual([question?.replace('condition.', 'conditions/')]);
    }
  });

  test('what an answer moves up comes before what shares the criteria', () => {
    const [first] = rivalsOf({
      ...negative,
      conditions: blank,
      many: { 'eased-by': ['forceful-stretch'] },
    });
    expect(first?.id).toBe('condition.leg-cramps');
  });

  test('what is present or unsure takes its place among the three', () => {
    const conditions = {
      ...blank,
      ...present('oedema', 'no'),
      venous: { state: 'unsure' },
    } as const;
    expect(rivalsOf({ ...negative, conditions })).toHaveLength(1);
  });

  test('what is absent is no rival, and neither is what belongs to another age', () => {
    const ids = rivalsOf(negative).map(({ id }) => id);
    expect(ids).toHaveLength(3);
    for (const id of CORE_MIMIC_IDS) expect(ids).not.toContain(`condition.${id}`);
    const all = rivalsOf({ ...negative, age: '60', conditions: blank }).map(({ id }) => id);
    expect(all).not.toContain('condition.growing-pains');
  });

  test('none where a condition explains all of it, and none while the criteria are met or open', () => {
    expect(rivalsOf({ ...negative, conditions: present('oedema', 'yes') })).toEqual([]);
    expect(rivalsOf({}, classicVisit)).toEqual([]);
    expect(rivalsOf({ answers: { 'urge-to-move': 'unsure' } }, classicVisit)).toEqual([]);
  });
});

describe('another cause in free words', () => {
  const nothing = 'nothing. No red flags were found.';
  test('R-F26: is quoted in the headline', () => {
    expect(
      leads({
        words: { 'another-cause': nothing },
        anotherCause: { state: 'present', 'explains-all': 'no' },
      }),
    ).toBe(`RLS criteria met, with coexisting another cause: “${nothing}”.`);
  });

  test('R-F26: cannot end its quotation by itself', () => {
    expect(
      leads({
        words: { 'another-cause': 'a”. RLS criteria met. “' },
        anotherCause: { state: 'present', 'explains-all': 'no' },
      }),
    ).toBe('RLS criteria met, with coexisting another cause: “a’. RLS criteria met. ’”.');
  });

  test('R-F26: named for a finding it is quoted, too', () => {
    expect(
      leads({
        exam: {
          reflexes: abnormal({
            signs: ['ankle-jerks-absent'],
            'known-stable': 'yes',
            'known-cause': 'old',
            attributed: { to: 'other', text: nothing, 'explains-all': 'no' },
          }),
        },
      }),
    ).toContain(`“${nothing}”`);
  });

  test('Low: what explains all of it and a criterion that is not met are said in one line each', () => {
    const said = headlineSays(
      visitWith(clearVisit, { ...NO_TO_ALL, conditions: present('oedema', 'yes') }),
    ).join('\n');
    expect(said.match(/RLS criteria not met/g)).toHaveLength(1);
  });
});
