/** The form as a file of others: by the official schema, by what the schema does not see, and by what it must not do. */
import { describe, expect, test } from 'vitest';
import { questionnaire } from '../../src/fhir/questionnaire.ts';
import type { Questionnaire, QuestionnaireItem } from '../../src/fhir/resources.ts';
import { CONTENT_HASH, EDITION, INTENDED_USE } from '../../src/rules/edition.ts';
import { rulesOf } from '../../src/fhir/canonical.ts';
import { lintForm } from './lint.ts';
import { schemaErrors } from './r4-schema.ts';

const form = questionnaire();
const text = JSON.stringify(form);

const all = (items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...all(item.item ?? [])]);
const items = all(form.item);
const item = (id: string): QuestionnaireItem => {
  const found = items.find(({ linkId }) => linkId === id);
  if (found === undefined) throw new Error(`No item ${id}`);
  return found;
};

test('is a Questionnaire by the official schema of R4', () => {
  expect(schemaErrors('Questionnaire', form)).toEqual([]);
});

test('has nothing that the schema does not see', () => {
  expect(lintForm(form)).toEqual([]);
});

describe('is checked by checks that can fail', () => {
  // Its head is enough to break.
  const head = JSON.stringify({ ...form, item: form.item.slice(0, 4) });
  const changed = (change: (copy: Questionnaire & { item: QuestionnaireItem[] }) => void) => {
    const copy = JSON.parse(head);
    change(copy);
    return copy;
  };

  test('the head alone is without a fault', () => {
    expect(schemaErrors('Questionnaire', JSON.parse(head))).toEqual([]);
    expect(lintForm(JSON.parse(head))).toEqual([]);
  });

  test.each<[string, (copy: Questionnaire) => void]>([
    ['an unknown property', (copy) => Object.assign(copy, { verdict: 'met' })],
    ['a wrong status', (copy) => Object.assign(copy, { status: 'banana' })],
    ['a wrong type', (copy) => Object.assign(copy.item[0] ?? {}, { type: 'question' })],
    ['an empty string', (copy) => Object.assign(copy, { name: '' })],
    ['an item that is no item', (copy) => Object.assign(copy.item[0] ?? {}, { linkId: 5 })],
  ])('the schema: %s', (_, change) => {
    expect(schemaErrors('Questionnaire', changed(change))).not.toEqual([]);
  });

  test.each<[string, (copy: Questionnaire & { item: QuestionnaireItem[] }) => void, string]>([
    ['a name twice', (copy) => void copy.item.push(...copy.item.slice(0, 1)), 'there twice'],
    [
      'a group of nothing',
      (copy) => void copy.item.push({ linkId: 'x', text: 'x', type: 'group', item: [] }),
      'a group of nothing',
    ],
    [
      'waiting for nothing',
      (copy) =>
        void copy.item.push({
          linkId: 'x',
          text: 'x',
          type: 'string',
          enableWhen: [{ question: 'nowhere', operator: '=', answerCoding: { code: 'yes' } }],
        }),
      'which is nowhere',
    ],
    [
      'waiting for another list',
      (copy) =>
        void copy.item.push({
          linkId: 'x',
          text: 'x',
          type: 'string',
          enableWhen: [{ question: 'sex', operator: '=', answerCoding: { code: 'male' } }],
        }),
      'does not offer',
    ],
    [
      'a choice of nothing',
      (copy) => void copy.item.push({ linkId: 'x', text: 'x', type: 'choice' }),
      'offers nothing',
    ],
    [
      'a question under a question',
      (copy) =>
        void copy.item.push({
          linkId: 'x',
          text: 'x',
          type: 'string',
          item: [{ linkId: 'y', text: 'y', type: 'string' }],
        }),
      'questions beneath it',
    ],
    [
      'something preselected',
      (copy) => void Object.assign(copy.item[0] ?? {}, { initial: [{ valueBoolean: true }] }),
      'has initial',
    ],
    ['an empty list', (copy) => Object.assign(copy, { contact: [] }), 'contact is empty'],
    [
      'two values',
      (copy) =>
        Object.assign(copy, { extension: [{ url: 'x', valueBoolean: true, valueString: 'x' }] }),
      'two values',
    ],
  ])('our own: %s', (_, change, says) => {
    expect(lintForm(changed(change)).join('\n')).toContain(says);
  });
});

test('names the rules that it was made for', () => {
  expect(form.version).toBe(`${EDITION}-${CONTENT_HASH.replaceAll(' ', '')}`);
  expect(rulesOf(form.version)).toEqual({ edition: EDITION, content: CONTENT_HASH });
  expect(rulesOf('2025.1.0')).toEqual({ edition: '2025.1.0' });
});

test('says what it is for, and that it works out no result', () => {
  expect(form.description).toContain(INTENDED_USE);
  expect(form.item[0]).toMatchObject({
    type: 'display',
    text: expect.stringMatching(/works out no result/u),
  });
  // Nothing in it is computed, and nothing is a verdict.
  expect(text).not.toMatch(/calculatedExpression|initialExpression|fhirpath|"readOnly"/iu);
});

test('requires nothing and preselects nothing', () => {
  expect(text).not.toMatch(/"(?:required|initial|initialSelected)"/u);
});

test('an answer decides what is shown only where a property proves it harmless; see enable-when.test.ts', () => {
  const waits = items.filter(({ enableWhen }) => enableWhen !== undefined);
  expect(waits.length).toBeGreaterThan(100);
  for (const { enableWhen = [] } of waits) expect(enableWhen).toHaveLength(1);
  // The grades of power decide whatever the item says.
  expect(waits.some(({ linkId }) => /^exam\.strength(?!\.attributed\.)|^power/u.test(linkId))).toBe(
    false,
  );
});

test('a number offers its units as UCUM writes them, beside how they read', () => {
  expect(item('lab.ferritin')).toMatchObject({ type: 'quantity' });
  expect(item('lab.ferritin').code).toBeUndefined();
  expect(
    item('lab.ferritin').extension?.map((each) => 'valueCoding' in each && each.valueCoding),
  ).toEqual([
    { system: 'http://unitsofmeasure.org', code: 'ng/mL', display: 'ng/mL' },
    { system: 'http://unitsofmeasure.org', code: 'ug/L', display: 'µg/L' },
    { system: 'http://unitsofmeasure.org', code: 'pmol/L', display: 'pmol/L' },
    { system: 'http://unitsofmeasure.org', code: 'mg/L', display: 'mg/L' },
  ]);
});

test('the causes of a finding are stated once for all items, incidental only where it may be', () => {
  expect(item('exam.gait.attributed').answerValueSet).toBe('#cause-or-incidental');
  expect(item('exam.strength.attributed').answerValueSet).toBe('#cause');
  expect(form.contained.map(({ id }) => id)).toEqual(['cause', 'cause-or-incidental']);
  const codes = form.contained.map(({ expansion }) => expansion.contains.map(({ code }) => code));
  expect(codes[0]).not.toContain('incidental');
  expect(codes[1]).toContain('incidental');
});

test('what the page sets by itself is carried, and hidden', () => {
  const hidden = items.filter((each) => JSON.stringify(each.extension ?? []).includes('-hidden'));
  expect(hidden.some(({ linkId }) => linkId === 'example')).toBe(true);
  for (const { linkId } of hidden)
    expect(linkId).toMatch(/^example$|\.(?:as-group|from|from-on|reading|unit-by|first-wording)$/u);
});
