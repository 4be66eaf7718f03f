import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  answerByKey,
  clearByKey,
  goToQuestion,
  questionAt,
  questionsIn,
} from '../../../src/checklist/keys.ts';
import { isAsked } from '../../../src/rules/facts/relevance.ts';
import { QUESTION_IDS } from '../../../src/rules/record/question-ids.ts';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';
import { FACT_WORDS } from '../../../src/rules/words/facts.ts';
import { oneIn } from '../../prove/tries.ts';
import { ALL, sitDown } from './at-desk.tsx';

describe('a new visit', () => {
  test.each(ALL)('%s: nothing is chosen in any group', (name) => {
    const { container } = sitDown([name]);
    expect(container.querySelectorAll('input:checked')).toHaveLength(0);
    for (const select of container.querySelectorAll('select:not([aria-label^="Unit of"])')) {
      expect(select).toHaveValue('');
    }
    for (const field of container.querySelectorAll(
      'input:not([type=radio], [type=checkbox]), textarea',
    )) {
      expect(field).toHaveValue('');
    }
  });

  /** Between them they open every question that waits for an answer. */
  const OPENING: readonly Partial<Visit>[] = [
    {},
    {
      numbers: { age: { text: '9', unit: 'years' } },
      answers: {
        'cannot-describe': 'yes',
        'relief-by-movement': 'no',
        'evening-pattern': 'no',
        'follows-levodopa': 'yes',
      },
      medicines: [{ name: 'levodopa', use: 'taking' }],
      many: { 'also-mentions': ['tingling-or-numb-feet'] },
    },
    {
      answers: { sex: 'female', pregnant: 'yes' },
      'another-cause': { state: 'present' },
    },
    { exam: { gait: { state: 'not-examined', reason: 'wheelchair' } } },
    // What is dated, once it is recorded.
    {
      answers: {
        sex: 'female',
        'after-delivery': 'yes',
        'nitrous-oxide': 'yes',
        'iron-infusion-recent': 'yes',
        'treated-now': 'yes',
      },
      medicines: [{ name: 'pramipexole', use: 'taking' }],
      many: { 'changes-on-treatment': ['earlier'] },
    },
    {
      answers: {
        'treated-now': 'yes',
        'urge-to-move': 'no',
        'urge-to-move-earlier': 'yes',
        'rest-onset': 'no',
      },
      many: { sites: ['arms'] },
    },
  ];
  /** The clinician's own words are typed in the summary. */
  const IN_THE_SUMMARY = ['conclusion', 'conclusion-because', 'plan', 'for-patient'];

  test('every question has one place', () => {
    const placed = new Set<string>();
    for (const visit of OPENING) {
      const { container, unmount } = sitDown(ALL, visit);
      const ids = [...container.querySelectorAll('[id]')].map((each) => each.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const each of container.querySelectorAll('[data-question]')) {
        const question = each.getAttribute('data-question') ?? '';
        expect(each.id).toBe(`q-${question}`);
        placed.add(question);
      }
      unmount();
    }
    expect([...placed, ...IN_THE_SUMMARY].toSorted()).toEqual(QUESTION_IDS.toSorted());
  });

  test('every question that a rule reads and the blank visit asks is gone to in its place', () => {
    sitDown(ALL);
    const asks = [...new Set(Object.values(FACT_WORDS).flatMap(({ asks: of }) => of))];
    const asked = asks.filter((id) => isAsked(emptyVisit, id));
    expect(asked.length).toBeGreaterThan(70);
    const astray = asked.filter(
      (id) =>
        !goToQuestion(id) ||
        document.getElementById(`q-${id}`)?.contains(document.activeElement) !== true,
    );
    expect(astray).toEqual([]);
  });

  test.each(ALL)('%s: every group, field and list has a name', (name) => {
    const { container } = sitDown([name]);
    for (const each of container.querySelectorAll(
      'fieldset, select, textarea, input:not([type=radio])',
    )) {
      expect(each).toHaveAccessibleName();
    }
  });
});

describe('an answer', () => {
  test('H7: of a red flag stands after a double click', async () => {
    const { user, option, visit, steps } = sitDown(['safety']);
    await user.dblClick(option('safety.bladder-bowel-saddle', 'Bladder', 'Yes'));
    expect(visit().safety['bladder-bowel-saddle']).toEqual({ answer: 'yes' });
    expect(steps()).toBe(1);
  });

  test('is given and changed, and a second click leaves it as it is', async () => {
    const { user, option, visit, steps } = sitDown(['criteria']);
    await user.click(option('urge-to-move', 'Urge', 'Yes'));
    await user.click(option('urge-to-move', 'Urge', 'Unsure'));
    await user.click(option('urge-to-move', 'Urge', 'Unsure'));
    expect(visit().answers['urge-to-move']).toBe('unsure');
    expect(steps()).toBe(2);
  });

  test('P6: no answer of any group goes by a second click or by Space', async () => {
    const { container } = sitDown(ALL);
    for (const group of oneIn(3, [...container.querySelectorAll('.choice')])) {
      const input = group.querySelector('input');
      if (input === null) throw new Error('a group without options');
      act(() => input.click());
      act(() => input.click());
      fireEvent.keyDown(input, { key: ' ' });
      fireEvent.keyUp(input, { key: ' ' });
      expect(input).toBeChecked();
    }
  });

  test('is taken back by the small button at its end, and the focus stays in the group', async () => {
    const { user, option, question, visit } = sitDown(['patient']);
    const clear = () => within(question('sex')).queryByRole('button', { name: /^Clear/ });
    await user.click(option('sex', 'Sex', 'Male'));
    await user.tab();
    await user.unhover(question('sex'));
    await user.click(option('sex', 'Sex', 'Male'));
    const button = clear();
    if (button === null) throw new Error('nothing to clear with');
    await user.click(button);
    expect(visit().answers).toEqual({});
    expect(clear()).toBeNull();
    expect(option('sex', 'Sex', 'Female')).toHaveFocus();
  });

  test('is given by Space, and the arrows keep their meaning', async () => {
    const { user, option, visit } = sitDown(['patient']);
    option('sex', 'Sex', 'Female').focus();
    await user.keyboard(' ');
    expect(visit().answers.sex).toBe('female');
    await user.keyboard('{ArrowRight}');
    expect(visit().answers.sex).toBe('male');
  });

  test('is one step to undo', async () => {
    const { user, option, steps } = sitDown(['criteria']);
    await user.click(option('rest-onset', 'Rest', 'No'));
    expect(steps()).toBe(1);
  });

  test('that became irrelevant stays, and says that it is not used', async () => {
    const { user, option, question, hasQuestion } = sitDown(['patient']);
    await user.click(option('pregnant', 'Pregnant', 'Yes'));
    expect(hasQuestion('trimester')).toBe(true);
    await user.click(option('trimester', 'Trimester', 'Second'));
    await user.click(option('sex', 'Sex', 'Male'));
    expect(option('pregnant', 'Pregnant', 'Yes')).toBeChecked();
    for (const id of ['pregnant', 'trimester'] as const) {
      expect(question(id)).toHaveTextContent('Kept, but not used now: the sex recorded is male.');
    }
    act(() => option('pregnant', 'Pregnant', 'Yes').focus());
    await user.click(within(question('pregnant')).getByRole('button', { name: /^Clear/ }));
    expect(hasQuestion('pregnant')).toBe(false);
  });
});

describe('what opens under an answer', () => {
  test('criterion 3: was it there earlier?', async () => {
    const { user, option, hasQuestion } = sitDown(['criteria']);
    expect(hasQuestion('relief-by-movement-earlier')).toBe(false);
    await user.click(option('relief-by-movement', 'Relief', 'No'));
    await user.click(option('relief-by-movement-earlier', /earlier in the illness/, 'Yes'));
    await user.click(option('relief-by-movement', 'Relief', 'Yes'));
    expect(hasQuestion('relief-by-movement-earlier')).toBe(true);
    expect(screen.getByText(/the answer now decides/)).toBeVisible();
  });

  test('a safety question: details, onset and the 14-day line', async () => {
    const { user, option, question, visit } = sitDown(['safety']);
    await user.click(option('safety.bladder-bowel-saddle', 'Bladder', 'Yes'));
    const asked = within(question('safety.bladder-bowel-saddle'));
    await user.click(asked.getByRole('checkbox', { name: 'Cannot pass urine' }));
    await user.click(
      within(asked.getByRole('radiogroup', { name: /^Since/ })).getByRole('radio', {
        name: '1 to 4 weeks',
      }),
    );
    await user.click(
      within(asked.getByRole('radiogroup', { name: /^Within 14 days/ })).getByRole('radio', {
        name: 'No',
      }),
    );
    expect(visit().safety['bladder-bowel-saddle']).toEqual({
      answer: 'yes',
      details: ['retention'],
      onset: 'one-to-four-weeks',
      'within-14-days': 'no',
    });
  });

  test('the observations, only where the patient cannot describe', async () => {
    const { user, option, hasQuestion } = sitDown(['patient', 'criteria']);
    expect(hasQuestion('observed-rest')).toBe(false);
    await user.click(option('cannot-describe', 'The patient cannot describe the symptoms', 'Yes'));
    expect(hasQuestion('observed-rest')).toBe(true);
  });

  test('who describes, only under 18', async () => {
    const { user, hasQuestion } = sitDown(['patient', 'safety']);
    await user.type(screen.getByLabelText('Age'), '9{Enter}');
    expect(hasQuestion('described-by')).toBe(true);
    expect(hasQuestion('safety.child-danger')).toBe(true);
  });
});

test('"None of these" answers what is blank and asked, and nothing else', async () => {
  const { user, visit } = sitDown(['patient'], {
    answers: { sex: 'male', dialysis: 'yes' },
  });
  await user.click(screen.getByRole('button', { name: 'None of these' }));
  expect(visit().answers).toEqual({
    sex: 'male',
    dialysis: 'yes',
    'iron-overload': 'no',
    inflammation: 'no',
  });
  expect(screen.getByRole('button', { name: 'None of these' })).toBeDisabled();
});

/** What a key does, with the screen drawn anew afterwards. */
function press<T>(key: () => T): T | undefined {
  let used: T | undefined;
  act(() => {
    used = key();
  });
  return used;
}

describe('one key', () => {
  test.each([
    ['criteria', 'urge-to-move', 'y', 'yes'],
    ['criteria', 'urge-to-move', 'n', 'no'],
    ['criteria', 'urge-to-move', '3', 'unsure'],
    ['safety', 'safety.hot-joint', 'u', 'unsure'],
    ['mimics', 'condition.akathisia', 'y', 'present'],
    ['mimics', 'condition.akathisia', 'n', 'absent'],
    ['exam', 'exam.romberg', '1', 'abnormal'],
    ['exam', 'exam.romberg', '3', 'not-examined'],
    ['exam', 'exam.gait', '2', 'normal'],
  ] as const)('in %s, %s: %s is %s', (section, id, key, value) => {
    const { question } = sitDown([section]);
    expect(press(() => answerByKey(question(id), key))).toBe('on');
    expect(question(id).querySelector('input:checked')).toHaveAttribute('value', value);
    // Pressed twice it stays; it is taken back by Delete only.
    press(() => answerByKey(question(id), key));
    expect(question(id).querySelector('input:checked')).toHaveAttribute('value', value);
    expect(press(() => clearByKey(question(id)))).toBe(true);
    expect(question(id).querySelector('input:checked')).toBeNull();
  });

  test('that a question does not have does nothing', () => {
    const { question } = sitDown(['patient', 'labs']);
    expect(answerByKey(question('sex'), 'y')).toBe('none');
    expect(answerByKey(question('lab.ferritin'), '1')).toBe('none');
    expect(clearByKey(question('sex'))).toBe(false);
  });

  test('belongs to the innermost question', async () => {
    const { user, option, question } = sitDown(['criteria']);
    await user.click(option('relief-by-movement', 'Relief', 'No'));
    const inner = option('relief-by-movement-earlier', /earlier in the illness/, 'Yes');
    expect(questionAt(inner)).toBe(question('relief-by-movement-earlier'));
  });
});

test('a link opens the More that a question stands behind, and puts the focus there', () => {
  const { container, question, hasQuestion } = sitDown(ALL, {}, false, false);
  expect(hasQuestion('condition.tics')).toBe(false);
  let went = false;
  act(() => {
    went = goToQuestion('condition.tics');
  });
  expect(went).toBe(true);
  expect(questionsIn(container)).toContain(question('condition.tics'));
  expect(questionAt(document.activeElement)).toBe(question('condition.tics'));
  // Asked of no age like this.
  expect(goToQuestion('described-by')).toBe(false);
});
