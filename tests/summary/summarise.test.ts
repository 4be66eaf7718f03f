import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, Step } from '../../src/rules/words/assessment.ts';
import { cite } from '../../src/rules/tables/sources.ts';
import { emptyVisit } from '../../src/rules/record/visit.ts';
import { EXAM_IDS, SAFETY_IDS } from '../../src/rules/record/ids.ts';
import {
  FOLD_ORDER,
  FOLDABLE,
  folded,
  textLines,
  type FoldedSection,
} from '../../src/summary/fold.ts';
import { foldForPage } from '../../src/summary/sheets.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Summary, SummaryContext } from '../../src/summary/summary.ts';
import { plainAscii } from '../../src/summary/plain-ascii.ts';
import { summaryText } from '../../src/summary/text.ts';
import { criterionName } from '../../src/rules/words/criterion-name.ts';
import { tries } from '../prove/tries.ts';
import {
  examLine,
  flag,
  headlineLine,
  long,
  safetyLine,
  short,
  statement,
  usual,
  usualVisit,
} from './fixture.ts';

const ABOUT = { edition: '2026.11.0', content: '3f2a 90c1', now: '2026-11-20 10:42' };
const of = (assessment: Assessment, visit = usualVisit): Summary =>
  summarise(visit, assessment, ABOUT);

const words = (sections: readonly FoldedSection[]): string =>
  sections.flatMap((each) => [each.title, ...textLines(each)]).join('\n');
const section = ({ sections }: Summary, id: string) => sections.find((each) => each.id === id);
const wordsOf = (summary: Summary, id: string): string =>
  words(
    folded(
      summary.sections.filter((each) => each.id === id),
      [],
    ),
  );

const last = (summary: Summary) => section(summary, 'impression')?.lines.at(-2);

describe('the structure', () => {
  test('has every section, in the order in which a chart is read', () => {
    expect(of(usual).sections.map(({ id }) => id)).toEqual([
      'impression',
      'actions',
      'criteria',
      'verdicts',
      'flags',
      'examination',
      'mimics',
      'laboratory',
      'iron-b12',
      'context',
      'open',
      'safety-net',
      'sources',
    ]);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(of(usual)))).toEqual(of(usual));
  });

  test('stores no identity: places to write on, and the age', () => {
    const { identity, signature } = of(usual);
    expect(identity.map(({ label, says }) => [label, says])).toEqual([
      ['Patient (label)', undefined],
      ['Born / age', '61 y'],
      ['Record number', undefined],
      ['Clinician', undefined],
    ]);
    expect(signature.map(({ label }) => label)).toEqual(['Signature', 'Date']);
  });

  test('leaves out what has nothing to say, and asks for an age that is not known', () => {
    const { safetyNet: _, ...bare } = usual;
    const { sections, identity, footer } = of(bare, { ...usualVisit, numbers: {} });
    expect(sections.map(({ id }) => id)).not.toContain('safety-net');
    expect(identity[1]).toEqual({ label: 'Born / age' });
    expect(footer).toHaveLength(2);
  });

  test('says in its last lines that the rules are past their review', () => {
    const { footer } = of({ ...usual, overdue: 'Past their review.' });
    expect(footer.slice(0, 2)).toEqual([
      'Rules 2026.11.0, content 3f2a 90c1.',
      'Past their review.',
    ]);
  });

  test.each([
    ['impression', 'Within 2 weeks: New weakness of the right ankle.'],
    ['impression', 'Do: Plantars, saddle, bladder today; then refer.'],
    ['impression', 'RLS does not explain it.'],
    ['flags', 'Not asked: New bladder or bowel trouble, or a numb saddle.'],
    ['flags', 'Yes: Legs weaker, giving way, unsteady or falls (one leg'],
    ['actions', '3. Vitamin B12; methylmalonic acid if 180 to 350 ng/L. [3]'],
    ['criteria', 'Urge to move the legs: Yes'],
    ['criteria', 'Relieved by movement: Yes; by earlier history.'],
    ['criteria', 'Nothing else explains it all: Open; 10 of 11 mimics answered'],
    ['verdicts', 'DSM-5-TR: Not met: fewer than 3 spells a week.'],
    ['mimics', 'Unsure: Lumbosacral radiculopathy (explains all: not asked).'],
    ['mimics', 'by history only, not examined: venous disease'],
    ['mimics', 'asked as a group: muscle pain, foot tapping.'],
    ['mimics', 'Not asked: Drug-induced akathisia; 21 rarer ones.'],
    ['examination', 'Abnormal: Strength: right ankle dorsiflexion 4/5'],
    ['examination', 'Romberg'],
    ['examination', 'Not done: Plantars; saddle and sphincter (declined).'],
    ['laboratory', 'Ferritin: 62 ng/mL; morning; at or below 75 ['],
    ['laboratory', 'Transferrin saturation: 18 %; morning; below 20 % ['],
    ['laboratory', 'Not measured: B12.'],
    ['iron-b12', 'within the AASM 2025 range for oral or intravenous iron'],
    ['context', 'Family history not recorded.'],
    ['open', 'cause of the weakness'],
    ['safety-net', 'Return the same day for'],
    ['sources', '[1] NICE NG127'],
  ])('%s: %s', (id, says) => {
    expect(wordsOf(of(usual), id)).toContain(says);
  });

  test('what a line above names one by one is not open a second time', () => {
    expect(wordsOf(of(usual), 'open')).not.toContain('Plantars');
  });

  test('the conclusion is a line to write on until it is given', () => {
    expect(last(of(usual))).toMatchObject({ blank: true, says: '' });
    const differs = of(usual, {
      ...usualVisit,
      answers: { ...usualVisit.answers, conclusion: 'differ' },
      words: { 'conclusion-because': 'the pattern\nis lost' },
    });
    expect(last(differs)).toMatchObject({ blank: false, says: 'Differs: The pattern is lost.' });
  });

  test('further red flags stand in the box, each whole, and no headline says them again', () => {
    const second = flag({ id: 'U1', time: 'Same day', finding: 'left leg swollen', do: 'Look' });
    const also = [
      headlineLine('Same day: left leg swollen. RLS does not explain it.', {
        kind: 'flag',
        flag: second.id,
      }),
      headlineLine('Something else.'),
    ];
    const summary = of({
      ...usual,
      flags: [flag(), second],
      headline: { ...usual.headline, kind: 'flag', also },
    });
    const says = wordsOf(summary, 'impression');
    expect(says).toContain('Same day: Left leg swollen. Do: Look.');
    expect(says).toContain('Something else.');
    expect(says.match(/swollen/gu)).toHaveLength(1);
  });

  test('a step that repeats a red flag stands with the flag alone', () => {
    const { why: because } = flag();
    const step: Step = {
      id: 'act.U2',
      kind: 'urgent',
      flag: flag().id,
      says: `Within 2 weeks: ${flag().action}`,
      rank: 0,
      askedBy: [because.rule],
      sources: because.sources,
    };
    const before = wordsOf(of(usual), 'actions');
    expect(wordsOf(of({ ...usual, steps: [step, ...usual.steps] }), 'actions')).toBe(before);
  });

  test('a statement that stands under "To do" word for word is not repeated', () => {
    const iron = statement('x', 'Look for the cause.');
    const step = {
      id: 'iron-cause',
      kind: 'iron-cause',
      says: iron.says,
      statement: iron.id,
      rank: 1,
      askedBy: [iron.why.rule],
      sources: [],
    } as const;
    const summary = of({ ...usual, steps: [step], iron: [iron], b12: [] });
    expect(wordsOf(summary, 'actions')).toContain('Look for the cause.');
    expect(section(summary, 'iron-b12')).toBeUndefined();
  });

  test('numbers sources in the order of the page, and lists no other', () => {
    const summary = of(usual);
    const cites = summary.sections.flatMap((each) => [
      ...each.cites,
      ...each.lines.flatMap((line) => line.cites),
    ]);
    const firsts = [...new Set(cites)];
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    expect(section(summary, 'sources')?.lines).toHaveLength(firsts.length);
  });
});

describe('silence never reads as clearance', () => {
  test('what an absence of red flags rests on is named', () => {
    expect(wordsOf(of(short), 'impression')).toMatch(
      /Dangers: None found\. 9 of 9 safety questions, 6 of 6 core signs\./u,
    );
  });

  test('nothing asked, nothing examined', () => {
    const blank: Assessment = {
      ...short,
      safety: SAFETY_IDS.map((id) => safetyLine(id, { state: 'not-asked' })),
      exam: [],
    };
    const says = wordsOf(of(blank), 'impression');
    expect(says).toContain('Not assessed: no safety question was asked and nothing was examined.');
    expect(says).not.toContain('None found');
    expect(wordsOf(of(blank), 'flags')).toContain('Not asked: ');
    expect(wordsOf(of(blank), 'examination')).toContain('Nothing was examined.');
    expect(wordsOf(of(blank), 'examination')).not.toMatch(/normal/i);
  });

  test('an item that cannot be interpreted is not an examined one', () => {
    const exam = EXAM_IDS.map((id) =>
      examLine(
        id,
        id === 'romberg' ? { state: 'not-interpretable', says: 'not interpretable' } : {},
      ),
    );
    const says = wordsOf(of({ ...short, exam }), 'examination');
    expect(says).toContain('Not done: Romberg (not interpretable).');
    expect(wordsOf(of({ ...short, exam }), 'impression')).toContain('None found on these: ');
    expect(says).not.toContain('gait, Romberg,');
  });

  test('a note alone is no red flag, and is still printed', () => {
    const says = wordsOf(of({ ...short, flags: [flag({ tier: 'note' })] }), 'impression');
    expect(says).toContain('None with a deadline');
    expect(says).not.toContain('None found');
    expect(says).toContain('Note: New weakness');
  });

  test('an adult is not asked the question about those under 18', () => {
    const safety = SAFETY_IDS.map((id) =>
      safetyLine(id, { state: id === 'child-danger' ? 'not-asked' : 'no' }),
    );
    const child = { ...usualVisit, numbers: { age: { text: '9', unit: 'years' } } };
    expect(wordsOf(of({ ...short, safety }), 'flags')).not.toContain('under 18');
    expect(wordsOf(of({ ...short, safety }, child), 'flags')).toContain(
      'Not asked: Under 18: limp',
    );
  });
});

const textUnder = (recordedUnder: SummaryContext['recordedUnder']) =>
  summaryText(summarise(usualVisit, usual, { ...ABOUT, recordedUnder }));

describe('an example, and a visit from another edition', () => {
  test('is marked before anything else', () => {
    const summary = of(usual, { ...usualVisit, example: true });
    expect(summary.mark).toContain('EXAMPLE');
    expect(summaryText(summary).split('\n')[0]).toContain('EXAMPLE');
    expect(summaryText(of(usual))).not.toContain('EXAMPLE');
  });

  test('a practice case is marked as one, though it is an example too', () => {
    const example = { ...usualVisit, example: true } as const;
    const marked = (practice?: true) =>
      summarise(example, usual, { ...ABOUT, ...(practice === undefined ? {} : { practice }) });
    expect(marked(true).mark).toMatch(/^PRACTICE CASE, /);
    expect(marked().mark).toMatch(/^EXAMPLE or /);
    expect(of(usual)).not.toHaveProperty('mark');
  });

  test('prints both impressions when they differ, and both editions', () => {
    const text = textUnder({
      edition: '2026.5.0',
      content: 'bbbb cccc',
      impression: 'RLS criteria met.',
    });
    expect(text).toContain(
      'When recorded, under rules 2026.5.0: RLS criteria met. Rules 2026.11.0 say what',
    );
    expect(text).toContain(
      'Rules 2026.11.0, content 3f2a 90c1; recorded under 2026.5.0, content bbbb cccc.',
    );
  });

  test.each([
    ['another content', 'bbbb cccc', 'bbbb cccc'],
    ['a content that is not known', undefined, 'not stated'],
  ])('of the same edition and %s: prints both contents', (_, content, says) => {
    const text = textUnder({ edition: '2026.11.0', content, impression: 'RLS criteria met.' });
    expect(text).toContain(
      `under rules 2026.11.0, content ${says}: RLS criteria met. Rules 2026.11.0, content 3f2a 90c1 say`,
    );
    expect(text).toContain(
      `Rules 2026.11.0, content 3f2a 90c1; recorded under 2026.11.0, content ${says}.`,
    );
  });

  test('names the rules once when they are the same', () => {
    const impression = usual.headline.says;
    const text = textUnder({ edition: '2026.11.0', content: '3f2a 90c1', impression });
    expect(text).toContain('Rules 2026.11.0, content 3f2a 90c1. ');
    expect(text).not.toContain('recorded under');
  });

  test('prints the impression once when it is the same', () => {
    const text = textUnder({ edition: '2026.5.0', impression: usual.headline.says });
    expect(text).not.toContain('When recorded');
  });
});

describe('the text', () => {
  test.each([
    ['usual', usual],
    ['short', short],
  ])('%s: at most 35 lines', (_, assessment) => {
    expect(summaryText(of(assessment)).split('\n').length).toBeLessThanOrEqual(35);
  });

  test('is plain ASCII', () => {
    const visit = {
      ...usualVisit,
      words: { 'conclusion-because': 'Müller’s sign ≥ 5 µg — “naïve” ✓ Ωmega' },
    };
    const text = summaryText(of(usual, visit));
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(text).toContain('Muller\'s sign >= 5 ug - "naive" Yes ?mega');
  });

  test.each([
    ['≥ 75', '>= 75'],
    ['µg/L', 'ug/L'],
    ['μg/L', 'ug/L'],
    ['mL/min/1.73m²', 'mL/min/1.73m2'],
    ['20 %', '20 %'],
    ['Guillain-Barré', 'Guillain-Barre'],
    ['✗', 'No'],
  ])('%s is %s', (from, to) => {
    expect(plainAscii(from)).toBe(to);
  });
});

const word = fc.stringMatching(/^[a-z]{4,12}$/);
const phrase = fc.array(word, { minLength: 1, maxLength: 25 }).map((each) => each.join(' '));
const state = <T extends string>(...states: readonly T[]) => fc.constantFrom(...states);

/** Assessments with any number of flags, blanks and long lines. */
const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    flags: fc.array(
      fc.record({
        detail: phrase,
        suspects: phrase,
        action: phrase,
        tier: state('emergency', 'urgent', 'routine', 'note'),
      }),
      { maxLength: 9 },
    ),
    exam: fc.array(
      fc.record({
        is: state('normal', 'abnormal', 'not-interpretable', 'not-examined'),
        says: phrase,
      }),
      {
        minLength: EXAM_IDS.length,
        maxLength: EXAM_IDS.length,
      },
    ),
    safety: fc.array(state('yes', 'no', 'unsure', 'not-asked'), {
      minLength: SAFETY_IDS.length,
      maxLength: SAFETY_IDS.length,
    }),
    notes: fc.array(phrase, { maxLength: 20 }),
  })
  .map(({ flags, exam, safety, notes }) => ({
    ...usual,
    flags: flags.map((each, index) => flag({ ...each, id: `flag-${index}` })),
    exam: EXAM_IDS.map((id, index) =>
      examLine(id, { state: exam[index]?.is ?? 'normal', says: exam[index]?.says ?? '' }),
    ),
    safety: SAFETY_IDS.map((id, index) => safetyLine(id, { state: safety[index] ?? 'no' })),
    iron: notes.map((says, index) =>
      statement(`note-${index}`, says, cite('project-design', 'D5', 'design')),
    ),
  }));

/** Everything that must stand on every face, whatever is folded. */
function musts({ flags, exam, safety, headline, criteria }: Assessment): readonly string[] {
  return [
    ...(headline.kind === 'flag' && flags.some(({ tier }) => tier !== 'note')
      ? []
      : [headline.says]),
    ...flags.flatMap(({ tier, time, finding, detail, do: act, suspects, action }) =>
      tier === 'note' ? [detail, suspects, action] : [time, finding, act, suspects, action],
    ),
    ...exam.flatMap(({ label, says, state: is }) =>
      is === 'normal' || is === 'abnormal' ? [] : [`${label} (${says})`],
    ),
    ...safety.filter((each) => each.state === 'not-asked').map(({ label }) => label),
    ...criteria.map(({ number }) => criterionName(number)),
  ].map((each) => each.toLowerCase());
}

const child = { ...usualVisit, numbers: { age: { text: '9', unit: 'years' } } };

test(
  'no flag, no "not examined" and no "not asked" is ever dropped, whatever is folded',
  { tags: 'long' },
  () => {
    fc.assert(
      fc.property(anyAssessment, fc.subarray([...FOLDABLE]), (assessment, ids) => {
        const summary = of(assessment, child);
        const faces = [
          words(folded(summary.sections, ids)),
          words(foldForPage(summary).sections),
          summaryText(summary),
        ].map((each) => each.toLowerCase());
        for (const must of musts(assessment)) {
          for (const face of faces) expect(face).toContain(must);
        }
      }),
      { numRuns: tries(100) },
    );
  },
);

test('folding loses line breaks, not words', () => {
  const summary = of(long);
  const all = words(folded(summary.sections, FOLDABLE));
  for (const { id, lines } of summary.sections) {
    for (const { says } of lines)
      expect(all.toLowerCase(), id).toContain(says.replace(/\.$/, '').toLowerCase());
  }
});

describe('folding', () => {
  test('follows the stated order, and never touches what must stay', () => {
    expect(FOLD_ORDER.map(({ section: id }) => id)).toEqual([
      'sources',
      'open',
      'context',
      'iron-b12',
      'laboratory',
      'examination',
      'mimics',
      'actions',
      'flags',
      'criteria',
    ]);
  });

  test.each([
    ['short', short, 1],
    ['usual', usual, 1],
    ['long', long, 2],
  ])('%s fits its pages: %#', (_, assessment, pages) => {
    expect(foldForPage(of(assessment)).sheets).toHaveLength(pages);
  });

  test('an empty visit folds nothing that speaks of it', () => {
    const summary = summarise(emptyVisit, { ...short, labs: [], steps: [] }, ABOUT);
    expect(section(summary, 'actions')).toBeUndefined();
    expect(wordsOf(summary, 'laboratory')).toContain('Ferritin, TSAT and B12.');
  });
});
