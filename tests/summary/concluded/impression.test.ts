/** What is read in ten seconds: each row is what leads, and what is said of it. */
import { describe, expect, test } from 'vitest';
import type { Assessment, Flag } from '../../../src/rules/words/assessment.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import {
  conclusionWords,
  impression,
  planWords,
} from '../../../src/summary/concluded/impression.ts';
import { line, numbering } from '../../../src/summary/lines.ts';
import type { SummaryContext, SummaryLine } from '../../../src/summary/summary.ts';
import { flag, headlineLine, short, usualVisit } from '../fixture.ts';

const ABOUT: SummaryContext = {
  edition: '2026.11.0',
  content: '3f2a 90c1',
  now: '2026-11-20 10:42',
};
const kept = (says: string, rest: Partial<SummaryLine> = {}) =>
  line(says, { keeps: true, ...rest });

const TO_WRITE = [
  kept('', { label: 'Clinician', blank: true }),
  kept('', { label: 'Plan', blank: true }),
];

type Headline = Assessment['headline'];
type Beside = {
  readonly raised?: readonly Flag[];
  readonly about?: Partial<SummaryContext>;
  readonly visit?: Visit;
};
const box = (
  headline: Partial<Headline>,
  { raised = [], about = {}, visit = usualVisit }: Beside = {},
) =>
  impression(
    visit,
    { ...short, headline: { ...short.headline, ...headline }, flags: raised },
    { ...ABOUT, ...about },
    numbering(),
  ).lines;

const sentences = (lines: readonly SummaryLine[]) => lines.slice(0, -2).map(({ says }) => says);
const { notRls: _, ...plain } = flag({ suspects: '', action: '', detail: 'a', finding: 'a' });
const raised = (rest: Partial<Flag>): Flag => ({ ...plain, finding: 'the\nfinding', ...rest });
const LEADS = {
  kind: 'flag',
  says: 'x',
  also: [headlineLine('Cannot say yet.', { kind: 'open' })],
} as const;

describe('without a danger', () => {
  test('the verdict leads, then what its calm rests on, then lines to write on', () => {
    const [verdict, dangers, ...rest] = box({ kind: 'conclusion', says: ' Two\nwords.', also: [] });
    expect(verdict).toEqual(kept('Two words.', { strong: true }));
    expect(dangers).toMatchObject({ label: 'Dangers', keeps: true });
    expect(rest).toEqual(TO_WRITE);
  });

  test('the criteria that are not met stand in their rows alone', () => {
    const says = 'RLS criteria not met on today’s answers: relieved by movement: no.';
    expect(sentences(box({ kind: 'conclusion', says, also: [] }))[0]).toBe(
      'RLS criteria not met on today’s answers.',
    );
  });

  test('a danger that does not lead stands under the verdict', () => {
    const lines = box(
      { kind: 'conclusion', says: 'Met.', also: [] },
      { raised: [raised({ tier: 'routine', time: 'Routine', do: 'Ask' })] },
    );
    expect(sentences(lines)).toEqual(['Met.', 'The finding. Do: Ask.']);
    expect(lines[1]).toMatchObject({ label: 'Routine' });
  });
});

describe('a danger that leads', () => {
  test.each(['emergency', 'urgent', 'routine'] as const)(
    '%s: time, finding, act, verdict',
    (tier) => {
      const lines = box(LEADS, { raised: [raised({ tier, time: 'Now', do: 'Go' })] });
      expect(lines.slice(0, 3)).toEqual([
        kept('The finding.', {
          label: 'Now',
          strong: true,
          ...(tier === 'routine' ? {} : { sign: '▲' }),
        }),
        kept('Go.', { label: 'Do', strong: true }),
        kept('Cannot say yet.', { label: 'Verdict' }),
      ]);
    },
  );

  test('what is suspected and what else is to be done stand below, with the sources', () => {
    const one = raised({
      suspects: 'b',
      notRls: 'Not RLS.',
      do: 'Go now',
      action: 'Go now. Take c.',
    });
    expect(box(LEADS, { raised: [one] })[3]).toEqual(
      kept('Suspect b. Not RLS. Take c.', { cites: [1, 2] }),
    );
  });

  test('each further one in a line, whole, and that RLS does not explain it once', () => {
    const two = [
      raised({ notRls: 'Not RLS.' }),
      raised({ notRls: 'Not RLS.', time: 'Same day', finding: 'd', do: 'Look', suspects: 'e' }),
    ];
    const lines = box(LEADS, { raised: two });
    const further = lines.find(({ label }) => label === 'Same day');
    expect(further?.says).toBe('D. Do: Look. Suspect e.');
    expect(lines.filter(({ says }) => says.includes('Not RLS.'))).toHaveLength(1);
  });
});

test('what else stands under the headline is said, but for blanks and flags that have lines', () => {
  const also = [
    headlineLine('Balance cannot be tested'),
    headlineLine('Unsure: x.', { kind: 'unsure' }),
    headlineLine('Not examined: y.', { kind: 'blank' }),
    headlineLine('Not yet: z.', { kind: 'missing' }),
    headlineLine('Routine: w.', { kind: 'flag', flag: 'a' }),
  ];
  expect(sentences(box({ kind: 'conclusion', says: 'Met.', also })).slice(2)).toEqual([
    'Balance cannot be tested.',
    'Unsure: x.',
  ]);
});

test('a note says that it is one', () => {
  const note = raised({ tier: 'note', detail: 'a', suspects: 'b', action: 'C' });
  const lines = box({ kind: 'conclusion', says: 'Met.', also: [] }, { raised: [note] });
  expect(lines.find(({ label }) => label === 'Note')?.says).toBe('A. Suspect b. C.');
});

const recordedUnder = (impressionThen: string) =>
  box(
    { kind: 'conclusion', says: 'Met.', also: [] },
    { about: { recordedUnder: { edition: '2026.5.0', impression: impressionThen } } },
  ).find(({ label }) => label?.startsWith('When recorded') === true);

test('what an earlier edition said, where it differs', () => {
  expect(recordedUnder(' Met.\n')).toBeUndefined();
  expect(recordedUnder('Not met')).toEqual(
    kept('Not met. Rules 2026.11.0 say what stands above.', {
      label: 'When recorded, under rules 2026.5.0',
    }),
  );
});

test.each<[Visit['answers']['conclusion'], string | undefined, string]>([
  [undefined, undefined, ''],
  [undefined, ' so\nit is ', 'So it is.'],
  ['agree', undefined, 'Agrees.'],
  ['differ', 'it is\nnot', 'Differs: It is not.'],
  ['defer', ' ', 'Defers.'],
])('the conclusion %s, because %j', (conclusion, because, says) => {
  const visit: Visit = {
    ...usualVisit,
    answers: conclusion === undefined ? {} : { conclusion },
    words: because === undefined ? {} : { 'conclusion-because': because },
  };
  expect(conclusionWords(visit)).toBe(says);
  const written = box({ kind: 'conclusion', says: 'Met.', also: [] }, { visit }).at(-2);
  expect(written).toEqual(kept(says, { label: 'Clinician', blank: says === '' }));
});

test('the plan, as it was typed', () => {
  const visit = { ...usualVisit, words: { plan: ' review\nin 6 weeks' } };
  expect(planWords(visit)).toBe('Review in 6 weeks.');
  expect(box({ kind: 'conclusion', says: 'Met.', also: [] }, { visit }).at(-1)).toEqual(
    kept('Review in 6 weeks.', { label: 'Plan' }),
  );
});
