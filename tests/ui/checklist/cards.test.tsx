import { act, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { goToQuestion } from '../../../src/checklist/keys.ts';
import { jumpToSection } from '../../../src/checklist/section-way.ts';
import { takeStep } from '../../../src/checklist/step-back.ts';
import { SECTION_IDS, SHORT_PATH } from '../../../src/rules/record/path.ts';
import { THE_EXAMPLE } from '../../visit/the-example.ts';
import { classicVisit, visitWith } from '../../rules/a-visit.ts';
import { openPhone } from './on-a-phone.tsx';

/** The question that has the focus. */
const focused = () => document.activeElement?.closest('[data-question]')?.id;

test('Next and Back lead through the whole short path, one question at a time, with the focus on each', async () => {
  const adult = visitWith(classicVisit, { age: '58' });
  const phone = await openPhone(adult);
  const path = SECTION_IDS.flatMap((section) => SHORT_PATH[section]);
  const walked: string[] = [];
  for (;;) {
    const shown = phone.shown();
    expect(shown).toHaveLength(1);
    walked.push(...shown);
    if (walked.length > 1) expect(focused()).toBe(`q-${shown[0]}`);
    if (walked.length > 2 * path.length || phone.bar.textContent.includes('Summary')) break;
    await phone.next();
  }
  // Whoever is answered calls for others, which stand in their sections.
  const asked = [...document.querySelectorAll('.section > [data-question]')].map(({ id }) =>
    id.slice('q-'.length),
  );
  expect(walked).toEqual(asked);
  // What was answered stays, the question about those under 18 as well (D19).
  expect(path.filter((id) => !asked.includes(id))).toEqual([]);
  expect(phone.visit()).toEqual(adult);
  await phone.back();
  expect(phone.shown()).toEqual(asked.slice(-2, -1));
});

test('the bar says how far a section is', async () => {
  const phone = await openPhone();
  expect(phone.bar).toHaveTextContent('Patient 1 of 3');
  await phone.next();
  expect(phone.bar).toHaveTextContent('Patient 2 of 3');
});

test('a tap answers and goes on; the full question stands in the card', async () => {
  const phone = await openPhone();
  act(() => void goToQuestion('rest-onset'));
  expect(phone.shown()).toEqual(['rest-onset']);
  expect(document.querySelector('#q-rest-onset > .help')).toHaveTextContent('“');
  await phone.user.click(phone.option('rest-onset', 'No'));
  expect(phone.visit().answers['rest-onset']).toBe('no');
  await waitFor(() => expect(phone.shown()).toEqual(['relief-by-movement']));
  expect(focused()).toBe('q-relief-by-movement');
});

test('arrows and keys of a choice answer without going on', async () => {
  const phone = await openPhone();
  act(() => void goToQuestion('rest-onset'));
  phone.option('rest-onset', 'Yes').focus();
  await phone.user.keyboard('{ArrowDown}');
  await new Promise((soon) => setTimeout(soon, 250));
  expect(phone.visit().answers['rest-onset']).toBe('no');
  expect(phone.shown()).toEqual(['rest-onset']);
});

test('an answer that opens something stays, and the last of it goes on once all is answered', async () => {
  const phone = await openPhone();
  act(() => void goToQuestion('safety.limb-sudden'));
  await phone.user.click(phone.option('safety.limb-sudden', 'Yes'));
  await new Promise((soon) => setTimeout(soon, 250));
  expect(phone.shown()).toEqual(['safety.limb-sudden']);
  // The course alone leaves open since when it is.
  await phone.user.click(phone.option('safety.limb-sudden', 'Worsening'));
  await new Promise((soon) => setTimeout(soon, 250));
  expect(phone.shown()).toEqual(['safety.limb-sudden']);
  await phone.user.click(phone.option('safety.limb-sudden', 'Days'));
  await phone.user.click(phone.option('safety.limb-sudden', 'Worsening'));
  await waitFor(() => expect(phone.shown()).toEqual(['safety.one-leg-swollen']));
});

test('a question that an answer calls and that was passed comes next, with its reason, and then the way goes on', async () => {
  const phone = await openPhone(classicVisit);
  act(() => void goToQuestion('exam.vibration-position'));
  await phone.user.click(phone.option('exam.vibration-position', 'Abnormal'));
  await phone.next();
  expect(phone.shown()).toEqual(['condition.b12-scd']);
  await waitFor(() =>
    expect(document.getElementById('q-condition.b12-scd')).toHaveTextContent('Why now:'),
  );
  await phone.back();
  expect(phone.shown()).toEqual(['exam.vibration-position']);
  await phone.next();
  expect(phone.shown()).toEqual(['condition.b12-scd']);
  await phone.next();
  expect(phone.shown()).toEqual(['exam.reflexes']);
});

test('More of a section stands with its last card, and leads into what it opens', async () => {
  const phone = await openPhone();
  const more = document.querySelector('#patient > header > .button');
  if (more === null) throw new Error('No More');
  expect(more.closest('[hidden]')).not.toBeNull();
  act(() => void goToQuestion('treated-now'));
  expect(more.closest('[hidden]')).toBeNull();
  await phone.user.click(more);
  await waitFor(() => expect(phone.shown()).toEqual(['age-at-onset']));
  expect(focused()).toBe('q-age-at-onset');
  expect(phone.bar).toHaveTextContent('Patient 4 of');
  await phone.back();
  expect(phone.shown()).toEqual(['treated-now']);
});

test('a section is entered at its first open question', async () => {
  const phone = await openPhone({ answers: THE_EXAMPLE.answers });
  act(() => void jumpToSection('patient'));
  expect(phone.shown()).toEqual(['age']);
  act(() => void jumpToSection('safety'));
  expect(phone.shown()).toEqual(['safety.sudden-trouble']);
  act(() => void jumpToSection('patient'));
  expect(focused()).toBe('q-age');
});

test('undo shows the question that it changed', async () => {
  const phone = await openPhone();
  act(() => void goToQuestion('rest-onset'));
  await phone.user.click(phone.option('rest-onset', 'No'));
  await waitFor(() => expect(phone.shown()).toEqual(['relief-by-movement']));
  await act(async () => takeStep(phone.store, 'undo'));
  expect(phone.shown()).toEqual(['rest-onset']);
  expect(phone.visit().answers['rest-onset']).toBeUndefined();
});

test('where the question on screen goes, the one before it comes, and the focus with it', async () => {
  const phone = await openPhone({ exam: { 'vibration-position': { state: 'abnormal' } } });
  act(() => void goToQuestion('condition.b12-scd'));
  expect(phone.shown()).toEqual(['condition.b12-scd']);
  await act(async () => takeStep(phone.store, 'undo'));
  act(() => phone.store.setState({ visit: { ...phone.visit(), exam: {} } }));
  await waitFor(() => expect(phone.shown()).toEqual(['condition.akathisia']));
  expect(focused()).toBe('q-condition.akathisia');
});

test('turned on its side a phone shows the list, and nothing of the answers is lost', async () => {
  const phone = await openPhone(THE_EXAMPLE);
  const before = phone.visit();
  act(() => phone.turn(false));
  expect(phone.shown().length).toBeGreaterThan(30);
  expect(document.querySelectorAll('.section [hidden]')).toHaveLength(0);
  act(() => phone.turn(true));
  expect(phone.shown()).toHaveLength(1);
  expect(phone.visit()).toBe(before);
});
