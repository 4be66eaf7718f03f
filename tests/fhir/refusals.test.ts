/** What a response from elsewhere is refused for: one sentence that names the question, and nothing of it is taken. */
import { describe, expect, test } from 'vitest';
import { QUESTIONNAIRE, systemOf, UCUM_SYSTEM, VERSION } from '../../src/fhir/canonical.ts';
import { readResponse } from '../../src/fhir/read-response.ts';
import { responseOf } from '../../src/fhir/response.ts';
import { CONTENT_HASH, EDITION } from '../../src/rules/edition.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { THE_EXAMPLE } from '../visit/the-example.ts';

const AT = '2026-11-20T10:42:00.000Z';

type Item = { linkId: string; answer?: readonly object[]; item?: readonly Item[] };

const response = (items: readonly Item[], more: object = {}): string =>
  JSON.stringify({
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${QUESTIONNAIRE}|${VERSION}`,
    status: 'completed',
    authored: AT,
    item: items,
    ...more,
  });

const within = (section: string, ...items: readonly Item[]): readonly Item[] => [
  { linkId: `section.${section}`, item: items },
];
const asked = (section: string, linkId: string, ...answer: readonly object[]): readonly Item[] =>
  within(section, { linkId, answer });
const code = (list: string, of: string) => ({ valueCoding: { system: systemOf(list), code: of } });
const number = (value: number, unit: string, more: object = {}) => ({
  valueQuantity: { value, unit, system: UCUM_SYSTEM, code: unit, ...more },
});
const lab = (id: string, ...items: readonly Item[]): readonly Item[] =>
  within('labs', { linkId: `group.lab.${id}`, item: items });
const ferritin = (answer: object, written?: string): readonly Item[] =>
  lab(
    'ferritin',
    { linkId: 'lab.ferritin', answer: [answer] },
    ...(written === undefined
      ? []
      : [{ linkId: 'lab.ferritin.as-written', answer: [{ valueString: written }] }]),
  );

function says(text: string): string {
  const read = readResponse(text);
  return read.ok ? 'taken' : read.says;
}
function visitOf(text: string): Visit {
  const read = readResponse(text);
  if (!read.ok) throw new Error(read.says);
  return read.response.visit;
}

const YES = code('yes-no-unsure', 'yes');

describe('refused, by the question that it is about', () => {
  test.each<[string, readonly Item[], string]>([
    [
      'a question that is not in the form',
      asked('patient', 'shoe-size', YES),
      'The response answers a question that this checklist does not have there: “shoe-size”.',
    ],
    [
      'a question in another place',
      asked('patient', 'urge-to-move', YES),
      'The response answers a question that this checklist does not have there: “urge-to-move”.',
    ],
    [
      'a question twice',
      within(
        'criteria',
        { linkId: 'urge-to-move', answer: [YES] },
        { linkId: 'urge-to-move', answer: [YES] },
      ),
      'The response has the same question twice at “Urge to move the legs”.',
    ],
    [
      'two answers where there is one',
      asked('criteria', 'urge-to-move', YES, code('yes-no-unsure', 'no')),
      'The response has 2 answers and takes one at “Urge to move the legs”.',
    ],
    [
      'an answer of another list',
      asked('criteria', 'urge-to-move', code('onset', 'yes')),
      'The response has an answer of another list at “Urge to move the legs”.',
    ],
    [
      'an answer that is not offered',
      asked('criteria', 'urge-to-move', code('yes-no-unsure', 'maybe')),
      'The response has an answer that this checklist does not offer at “Urge to move the legs”.',
    ],
    [
      'an answer of another kind',
      asked('criteria', 'urge-to-move', { valueBoolean: true }),
      'The response has an answer of another kind at “Urge to move the legs”.',
    ],
    [
      'answers beneath a question',
      within('criteria', {
        linkId: 'urge-to-move',
        answer: [YES],
        item: [{ linkId: 'rest-onset', answer: [YES] }],
      }),
      'The response has answers beneath the question at “Urge to move the legs”.',
    ],
    [
      'an answer to a heading',
      [{ linkId: 'section.criteria', answer: [YES] }],
      'The response has an answer to a heading at “Criteria and course”.',
    ],
    [
      'a part twice',
      [...asked('criteria', 'urge-to-move', YES), ...asked('criteria', 'rest-onset', YES)],
      'The response has the same part twice at “Criteria and course”.',
    ],
    [
      'a unit that the test does not have, under the right question',
      ferritin(number(62, 'mmol/L')),
      'The response has a unit that this checklist does not have for it at “Ferritin”.',
    ],
    [
      'no unit',
      ferritin({ valueQuantity: { value: 62 } }),
      'The response has a unit that this checklist does not have for it at “Ferritin”.',
    ],
    [
      'a unit that is called another',
      ferritin(number(62, 'ng/mL', { unit: 'pmol/L' })),
      'The response has a unit that this checklist does not have for it at “Ferritin”.',
    ],
    [
      'a number, and another as written',
      ferritin(number(62, 'ng/mL'), '26'),
      'The response has a number and, as written, another one at “Ferritin”.',
    ],
    [
      'a sign that only the number has',
      ferritin(number(15, 'ng/mL', { comparator: '<' }), '15'),
      'The response has a number and, as written, another one at “Ferritin”.',
    ],
    [
      'what the screen cannot record there',
      within('mimics', {
        linkId: 'group.condition.leg-cramps',
        item: [
          { linkId: 'condition.leg-cramps', answer: [code('condition-state', 'absent')] },
          { linkId: 'condition.leg-cramps.status', answer: [code('status', 'known')] },
        ],
      }),
      'The response has an answer that this checklist cannot hold at “Nocturnal leg cramps: On record, or thought of”.',
    ],
    [
      'a medicine beside none',
      within(
        'causes',
        {
          linkId: 'medicines',
          item: [{ linkId: 'medicine.name', answer: [{ valueString: 'x' }] }],
        },
        { linkId: 'takes-medicines', answer: [code('answer.takes-medicines', 'none')] },
      ),
      'The response has an answer that this checklist cannot hold at “Takes no medicines”.',
    ],
    [
      'a medicine without a name',
      within('causes', {
        linkId: 'medicines',
        item: [{ linkId: 'medicine.time', answer: [{ valueString: 'at night' }] }],
      }),
      'The response has an answer that this checklist cannot hold at “Medicines: Medicine”.',
    ],
    [
      'a day that the calendar does not have',
      lab(
        'ferritin',
        { linkId: 'lab.ferritin', answer: [number(62, 'ng/mL')] },
        { linkId: 'lab.ferritin.drawn', answer: [{ valueDate: '2026-02-31' }] },
      ),
      'The response has an answer that this checklist cannot hold at “Ferritin: Sample taken on”.',
    ],
    [
      'a time that no clock shows',
      asked('causes', 'clock-now', { valueTime: '25:00:00' }),
      'The response has an answer that this checklist cannot hold at “Earliest clock time now”.',
    ],
    [
      'words of a cause that none was named for',
      within('exam', {
        linkId: 'group.exam.gait',
        item: [{ linkId: 'exam.gait.attributed.text', answer: [{ valueString: 'x' }] }],
      }),
      'The response has an answer that this checklist cannot hold at “Gait: Attributed to”.',
    ],
  ])('%s', (_, items, sentence) => {
    expect(says(response(items))).toBe(sentence);
  });
});

const bundle = (...resources: readonly unknown[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });

describe('refused as a whole', () => {
  const one: unknown = JSON.parse(response(asked('criteria', 'urge-to-move', YES)));

  test.each<[string, string, string]>([
    [
      'another form',
      response([], { questionnaire: 'http://example.org/Questionnaire/phq-9|1' }),
      'The file holds a response to another form than that of this checklist.',
    ],
    [
      'no form named',
      response([], { questionnaire: undefined }),
      'The file holds a response to another form than that of this checklist.',
    ],
    [
      'entered in error',
      response([], { status: 'entered-in-error' }),
      'The file holds a response that is marked as not to be used.',
    ],
    [
      'another resource',
      JSON.stringify({ resourceType: 'Observation' }),
      'The file holds neither a visit nor a response to the form of this checklist.',
    ],
    [
      'a bundle without a response',
      bundle({ resourceType: 'Observation' }),
      'The file is a bundle with 0 responses: only one with exactly one can be opened.',
    ],
    [
      'a bundle with two',
      bundle(one, one),
      'The file is a bundle with 2 responses: only one with exactly one can be opened.',
    ],
    [
      'no status',
      response([], { status: undefined }),
      'The file is not a response that can be read: something is wrong at “status”.',
    ],
    [
      'a value of the wrong type',
      response(asked('criteria', 'urge-to-move', { valueQuantity: { value: '5' } })),
      'The file is not a response that can be read: something is wrong at “item › 0 › item › 0 › answer › 0 › valueQuantity › value”.',
    ],
    [
      'no JSON',
      '{',
      'The file is not JSON, so it is not a response to the form of this checklist.',
    ],
    [
      'a name twice',
      response([]).replace('"status"', '"status":"completed","status"'),
      'The file names the same field twice: “status”.',
    ],
  ])('%s', (_, text, sentence) => {
    expect(says(text)).toBe(sentence);
  });

  test('and a bundle with one is taken', () => {
    expect(visitOf(bundle({ resourceType: 'Observation' }, one)).answers['urge-to-move']).toBe(
      'yes',
    );
  });
});

const alone = (text: string) =>
  visitOf(
    response(
      lab('ferritin', {
        linkId: 'lab.ferritin.as-written',
        answer: [{ valueString: text }],
      }),
    ),
  ).labs.ferritin;

describe('taken', () => {
  test('a blank form is a blank visit', () => {
    expect(visitOf(response([]))).toEqual(emptyVisit);
    expect(visitOf(response([], { item: undefined }))).toEqual(emptyVisit);
  });

  test('what a program adds, and a list that it leaves out', () => {
    const found = visitOf(
      response(
        within('criteria', {
          linkId: 'urge-to-move',
          answer: [{ valueCoding: { code: 'yes', display: 'Yes' } }],
          item: [{ linkId: 'urge-to-move.help' }],
        }),
        { meta: { profile: ['http://example.org'] }, subject: { reference: 'Patient/1' } },
      ),
    );
    expect(found.answers['urge-to-move']).toBe('yes');
  });

  test('a row of medicines that was opened and left blank is none', () => {
    expect(visitOf(response(within('causes', { linkId: 'medicines' }))).medicines).toEqual([]);
  });

  test.each<[string, object, string | undefined, object]>([
    ['a number', number(62, 'ng/mL'), undefined, { text: '62', unit: 'ng/mL' }],
    ['a number in UCUM', number(62, 'ug/L'), undefined, { text: '62', unit: 'µg/L' }],
    [
      'a unit by its name alone',
      { valueQuantity: { value: 62, unit: 'µg/L' } },
      undefined,
      { text: '62', unit: 'µg/L' },
    ],
    ['a sign', number(15, 'ng/mL', { comparator: '<' }), undefined, { text: '<15', unit: 'ng/mL' }],
    [
      'a sign that was dropped from the number',
      number(15, 'ng/mL'),
      '<15',
      { text: '<15', unit: 'ng/mL' },
    ],
    ['zeros that JSON drops', number(62, 'ng/mL'), '62.0', { text: '62.0', unit: 'ng/mL' }],
    [
      'a mark that may be two',
      number(1234, 'ng/mL'),
      '1,234',
      { text: '1,234', unit: 'ng/mL', reading: 'thousands' },
    ],
    [
      'a unit and no number yet',
      { valueQuantity: { unit: 'ng/mL', system: UCUM_SYSTEM, code: 'ng/mL' } },
      undefined,
      { text: '', unit: 'ng/mL' },
    ],
  ])('%s', (_, answer, written, typed) => {
    expect(visitOf(response(ferritin(answer, written))).labs.ferritin).toEqual(typed);
  });

  test('a text alone, with its unit behind a space', () => {
    expect(alone('about sixty µg/L')).toEqual({ text: 'about sixty', unit: 'µg/L' });
    expect(alone('sixty')).toEqual({ text: 'sixty' });
  });

  test('a unit that may be another asks here, as if it were typed', () => {
    const found = visitOf(
      response(lab('haemoglobin', { linkId: 'lab.haemoglobin', answer: [number(8.1, 'g/dL')] })),
    );
    expect(found.labs.haemoglobin).toEqual({ text: '8.1', unit: 'g/dL' });
  });
});

test('tells who wrote it, when, for which rules and how much it answers', () => {
  const read = readResponse(JSON.stringify(responseOf(THE_EXAMPLE, AT)));
  expect(read).toMatchObject({
    ok: true,
    response: {
      rules: { edition: EDITION, content: CONTENT_HASH },
      authored: AT,
      program: 'RLS checklist',
    },
  });
  const other = readResponse(
    response(asked('criteria', 'urge-to-move', YES), {
      questionnaire: `${QUESTIONNAIRE}|2025.1.0`,
      authored: '2026-11-20T11:42:00+01:00',
      meta: { tag: [{ code: 'lformsVersion: 40.1.3' }] },
    }),
  );
  expect(other).toMatchObject({
    ok: true,
    response: {
      rules: { edition: '2025.1.0' },
      authored: AT,
      program: 'lformsVersion: 40.1.3',
      answers: 1,
    },
  });
});
