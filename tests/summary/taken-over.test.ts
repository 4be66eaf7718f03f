/** What was taken over from elsewhere and stands as it came, as the full note says it. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.ts';
import { canonical } from '../../src/rules/record/canonical.ts';
import { TAKEN_FROM } from '../../src/rules/record/ids.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { sourceWords } from '../../src/rules/words/taken-from.ts';
import { letterText } from '../../src/summary/letter.ts';
import { readKept, readRecord } from '../../src/summary/record.ts';
import { writeRecord } from '../../src/summary/record-text.ts';
import { shortText } from '../../src/summary/short.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { bloodsTakenOver, othersTakenOver } from '../../src/summary/taken-over.ts';
import { summaryText } from '../../src/summary/text.ts';
import { classicVisit, TODAY } from '../rules/a-visit.ts';

const PASTED = { from: 'paste', 'from-on': '2026-11-30' } as const;
const RECORD = { from: 'record', 'from-on': '2026-10-01' } as const;

const withLabs = (labs: Visit['labs']): Visit => ({ ...emptyVisit, labs });
const says = (lines: ReturnType<typeof bloodsTakenOver>) => lines.map((each) => each.says);

describe('in one line', () => {
  test.each<[string, Visit['labs'], string[]]>([
    ['nothing of what was typed here', { ferritin: { text: '31' } }, []],
    [
      'one value beside one that was typed',
      { ferritin: { text: '31', ...PASTED }, tsat: { text: '14' } },
      ['Ferritin from pasted text, 30 Nov 2026.'],
    ],
    [
      'all of them',
      { ferritin: { text: '31', ...PASTED }, tsat: { text: '14', ...PASTED } },
      ['All from pasted text, 30 Nov 2026.'],
    ],
    [
      'each origin, and each day of it',
      {
        ferritin: { text: '31', ...PASTED },
        tsat: { text: '14', ...PASTED },
        crp: { text: '4', ...RECORD },
        tsh: { text: '2', ...PASTED, 'from-on': '2026-11-21' },
      },
      [
        'Ferritin and TSAT from pasted text, 30 Nov 2026; CRP from the record, 1 Oct 2026; ' +
          'TSH from pasted text, 21 Nov 2026.',
      ],
    ],
    ['one without a day', { b12: { text: '300', from: 'file' } }, ['B12 from a file.']],
  ])('%s', (_, labs, lines) => {
    expect(says(bloodsTakenOver(withLabs(labs)))).toEqual(lines);
  });

  test('medicines, conditions and numbers about the patient', () => {
    const visit: Visit = {
      ...emptyVisit,
      numbers: { age: { text: '58', from: 'patient', 'from-on': '2026-11-30' } },
      medicines: [{ name: 'Ropinirole 1 mg', ...PASTED }, { name: 'aspirin' }],
      conditions: { 'leg-cramps': { state: 'present', ...RECORD } },
    };
    expect(says(othersTakenOver(visit))).toEqual([
      'Age from the patient, 30 Nov 2026; ropinirole 1 mg from pasted text, 30 Nov 2026; ' +
        'nocturnal leg cramps from the record, 1 Oct 2026.',
    ]);
  });
});

const ABOUT = { edition: '1', content: 'a', now: '30 Nov 2026' };
const textOf = (visit: Visit): string =>
  summaryText(summarise(visit, assess(visit, TODAY), ABOUT)).replaceAll(/\s+/gu, ' ');

test('the full note says it beside the values, and says nothing where all was typed here', () => {
  const typed = {
    ...classicVisit,
    labs: { ferritin: { text: '31', unit: 'ng/mL', drawn: TODAY } },
  };
  expect(textOf(typed)).not.toContain('Taken over');
  const taken = { ...typed, labs: { ferritin: { ...typed.labs.ferritin, ...PASTED } } };
  expect(textOf(taken)).toContain('Taken over: Ferritin from pasted text, 30 Nov 2026.');
});

describe.each(TAKEN_FROM)('what came from elsewhere (%s)', (from) => {
  const origin = { from, 'from-on': '2026-11-30' } as const;
  const visit = canonical({
    ...classicVisit,
    answers: { ...classicVisit.answers, 'takes-medicines': undefined },
    labs: { ferritin: { text: '31', unit: 'ng/mL', drawn: TODAY, ...origin } },
    medicines: [{ name: 'Ropinirole 1 mg', ...origin }],
  });
  const said = sourceWords(from);
  const text = writeRecord(visit, '', '2026-11-30T10:42:00.000Z');

  test('a file that is opened again, and a tab that is kept, hold it', () => {
    const opened = readRecord(text);
    const kept = readKept(text);
    for (const read of [opened, kept]) expect(read.ok && read.record.visit).toEqual(visit);
  });

  test('short note, full note and letter say it of the value and of the medicine', () => {
    const read = readRecord(text);
    if (!read.ok) throw new Error(read.says);
    const again = read.record.visit;
    const assessment = assess(again, TODAY);
    const texts = [
      shortText(again, assessment, ABOUT),
      textOf(again),
      letterText(again, assessment),
    ];
    for (const each of texts) {
      expect(each).toMatch(new RegExp(`taken over: ferritin from ${said}, 30 Nov 2026`, 'iu'));
      expect(each).toMatch(new RegExp(`ropinirole 1 mg from ${said}, 30 Nov 2026`, 'iu'));
    }
  });
});
