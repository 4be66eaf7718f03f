/** The criteria and the verdicts, line by line. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/rules/words/assessment.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { criteria, verdicts } from '../../../src/summary/concluded/criteria.ts';
import { line, numbering } from '../../../src/summary/lines.ts';
import type { SummaryLine } from '../../../src/summary/summary.ts';
import { short, usualVisit } from '../fixture.ts';

const judgedBy = (own: Visit['answers']['own-judgement']) =>
  criteria(
    { ...usualVisit, answers: own === undefined ? {} : { 'own-judgement': own } },
    { ...short, criteria: short.criteria.map((each) => ({ ...each, note: 'x' })) },
    numbering(),
  ).lines.map(({ says }) => says);

describe('the criteria and the verdicts', () => {
  test.each<[Assessment['criteria'][number]['value'], string, Partial<SummaryLine>]>([
    ['yes', 'As told.', { value: 'Yes' }],
    ['no', 'Answered yes. As told.', { value: 'No' }],
    ['open', 'Answered yes. As told.', { value: 'Open' }],
  ])('%s', (value, says, expected) => {
    const [one] = short.criteria.map((each) => ({
      ...each,
      value,
      note: 'as told',
      label: 'Urge',
    }));
    const assessment = { ...short, criteria: one === undefined ? [] : [one] };
    expect(criteria(usualVisit, assessment, numbering())).toMatchObject({
      cites: [1],
      lines: [line(says, { label: 'Urge to move the legs', ...expected })],
    });
  });

  test('the own judgement stands beside the fifth, after its note', () => {
    expect(judgedBy(undefined).at(-1)).toBe('');
    const [first, , , , fifth] = judgedBy('yes');
    expect(first).toBe('Not asked. X.');
    expect(fifth).toMatch(/^Clinician’s own judgement: [a-z].+\.$/);
  });

  test('a criterion without a note says no more', () => {
    const bare = short.criteria.map((each) => {
      const { note: _, ...rest } = each;
      return rest;
    });
    const { lines } = criteria(usualVisit, { ...short, criteria: bare }, numbering());
    expect(lines.map(({ says }) => says)).toEqual(['', '', '', '', '']);
  });

  type Answers = Visit['answers'];
  test.each<[number, Assessment['criteria'][number]['value'], Answers, string, string]>([
    [1, 'open', {}, 'Not asked', ''],
    [1, 'open', { 'urge-to-move': 'unsure' }, 'Unsure', ''],
    [1, 'open', { 'urge-to-move': 'yes' }, 'Open', 'Answered yes.'],
    [1, 'no', { 'urge-to-move': 'no' }, 'No', ''],
    [1, 'no', { 'urge-to-move': 'yes' }, 'No', 'Answered yes.'],
    [2, 'open', { 'rest-onset': 'unsure' }, 'Unsure', ''],
    [3, 'open', { 'relief-by-movement': 'no' }, 'No now, earlier not asked', ''],
    [
      3,
      'no',
      { 'relief-by-movement': 'no', 'relief-by-movement-earlier': 'no' },
      'No now, earlier no',
      '',
    ],
    [
      4,
      'yes',
      { 'evening-pattern': 'unsure', 'evening-pattern-earlier': 'yes' },
      'Yes',
      'Answered unsure now, earlier yes.',
    ],
    [4, 'yes', { 'evening-pattern': 'yes', 'evening-pattern-earlier': 'no' }, 'Yes', ''],
  ])('P10, R-F24: criterion %i, %s, %j: %s %s', (number, value, answers, printed, says) => {
    const bare = short.criteria
      .filter((each) => each.number === number)
      .map((each) => {
        const { note: _, ...rest } = each;
        return { ...rest, value };
      });
    const [one] = criteria(
      { ...usualVisit, answers },
      { ...short, criteria: bare },
      numbering(),
    ).lines;
    expect([one?.value, one?.says]).toEqual([printed, says]);
  });

  test('the verdicts', () => {
    const { lines } = verdicts({ ...short, verdicts: short.verdicts.slice(0, 2) }, numbering());
    expect(lines).toEqual([line('Met.', { label: 'IRLSSG 2012 and ICSD-3-TR', cites: [1, 2] })]);
    const [one, two] = short.verdicts.map((each, at) => ({ ...each, says: `Open: ${at}` }));
    const apart = [one, two].flatMap((each) => each ?? []);
    expect(
      verdicts({ ...short, verdicts: apart }, numbering()).lines.map(({ says }) => says),
    ).toEqual(['Open: 1.']);
    // What the set of the five criteria says by itself stands in their rows, unless it says more.
    const more = apart.map((each) => ({ ...each, says: `${each.says}. A note` }));
    expect(
      verdicts({ ...short, verdicts: more }, numbering()).lines.map(({ says }) => says),
    ).toEqual(['Open: 0. A note.', 'Open: 1. A note.']);
  });
});
