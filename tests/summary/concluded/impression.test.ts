/** The impression: each row is a headline, and what is said of it. */
import { describe, expect, test } from 'vitest';
import type { Assessment, Flag, HeadlineLine } from '../../../src/rules/words/assessment.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { impression } from '../../../src/summary/concluded/impression.ts';
import { line } from '../../../src/summary/lines.ts';
import type { SummaryContext, SummaryLine } from '../../../src/summary/summary.ts';
import { flag, headlineLine, short, usualVisit } from '../fixture.ts';

const ABOUT: SummaryContext = {
  edition: '2026.11.0',
  content: '3f2a 90c1',
  now: '2026-11-20 10:42',
};
const kept = (says: string, rest: Partial<SummaryLine> = {}) =>
  line(says, { keeps: true, ...rest });

const CONCLUSION = 'Clinician’s conclusion';
const toWrite = kept('', { label: CONCLUSION, blank: true });

const recordedAs = (said: string): Partial<SummaryContext> => ({
  recordedUnder: { edition: '2026.5.0', impression: said },
});

const sentences = (lines: readonly SummaryLine[]) => lines.slice(1, -1).map(({ says }) => says);

const asking = (...says: readonly string[]) =>
  says.map((each) => ({ question: 'lab.b12', says: each }) as const);

const topLine = (says: string, urgent = false) =>
  kept(says, { strong: true, ...(urgent ? { sign: '▲' } : {}) });

const ofFlag = (says: string, raised: Flag) =>
  headlineLine(says, { kind: 'flag', flag: raised.id });

describe('the impression', () => {
  type Headline = Assessment['headline'];
  const box = (
    headline: Partial<Headline>,
    rest: { raised?: readonly Flag[]; about?: Partial<SummaryContext> } = {},
  ) =>
    impression(
      usualVisit,
      {
        ...short,
        headline: { ...short.headline, ...headline },
        flags: rest.raised ?? [],
      },
      { ...ABOUT, ...rest.about },
    ).lines;

  test.each<[Headline['id'], boolean]>([
    ['emergency', true],
    ['urgent', true],
    ['routine-finding', false],
    ['met', false],
  ])('%s, with a sign: %s', (id, urgent) => {
    expect(box({ id, says: ' Two\nwords.' })).toEqual([topLine('Two words.', urgent), toWrite]);
  });

  test.each<[string, Partial<Headline>, string | undefined]>([
    ['nothing', { open: [] }, undefined],
    ['one', { open: asking(' the\nurge ') }, 'The urge.'],
    ['two', { open: asking('the urge', 'the rest') }, 'The urge; the rest.'],
    ['one without words', { open: asking(' ', 'the rest') }, 'The rest.'],
    ['said above', { kind: 'open', open: asking('the urge') }, undefined],
    [
      'said below',
      { also: [headlineLine('Cannot say yet.', { kind: 'open' })], open: asking('the urge') },
      undefined,
    ],
    [
      'something else is said',
      { also: [headlineLine('The urge', { kind: 'distress' })], open: asking('the urge') },
      'The urge.',
    ],
  ])('what is open, %s', (_name, headline, says) => {
    const lines = box(headline).filter(({ label }) => label === 'Open');
    expect(lines).toEqual(says === undefined ? [] : [kept(says, { label: 'Open', sign: '?' })]);
  });

  const MORE = 'And 1 more under the red flags below.';
  const swollen = flag({ id: 'U1', time: 'Same day', finding: 'left leg swollen' });
  const now = flag({ id: 'E7', tier: 'emergency', time: 'Now', finding: 'left leg cold' });
  const DUE = 'Same day: left leg swollen.';
  test.each<[string, readonly HeadlineLine[], readonly Flag[], readonly string[]]>([
    ['as a sentence', [headlineLine('so it is')], [], ['So it is.']],
    [
      'what is asked for',
      [headlineLine('ask about distress', { kind: 'distress' })],
      [],
      ['Ask about distress.'],
    ],
    [
      'what stands below in full',
      [headlineLine('Not examined: gait.', { kind: 'blank' }), headlineLine('Not examined gait')],
      [],
      ['Not examined gait.'],
    ],
    ['a red flag', [ofFlag(DUE, swollen)], [swollen], [MORE]],
    ['the words of a red flag in another line', [headlineLine(DUE)], [swollen], [DUE]],
    ['a red flag that is not printed', [ofFlag(DUE, swollen)], [], [DUE]],
    [
      'an emergency is said twice',
      [ofFlag('Now: left leg cold.', now)],
      [now],
      ['Now: left leg cold.'],
    ],
    [
      'one of two',
      [ofFlag(DUE, swollen), ofFlag('Now: x.', now)],
      [now, swollen],
      ['Now: x.', MORE],
    ],
  ])('what stands below the headline, %s', (_name, also, raised, expected) => {
    expect(sentences(box({ also }, { raised }))).toEqual(expected);
  });

  test('it is never folded', () => {
    const found = box({ also: [headlineLine('ask about distress', { kind: 'distress' })] });
    expect(found).toContainEqual(kept('Ask about distress.'));
  });

  test('how many more', () => {
    const also = [ofFlag(DUE, swollen), ofFlag('Left leg swollen: not explained.', swollen)];
    expect(box({ also }, { raised: [swollen] })[1]).toEqual(
      kept('And 2 more under the red flags below.', { sign: '▲' }),
    );
  });

  test('what an earlier edition said, where it differs', () => {
    expect(box({}, { about: recordedAs(' RLS criteria\nmet. ') })).toEqual([
      topLine('RLS criteria met.'),
      toWrite,
    ]);
    expect(
      box({ says: ' RLS criteria met.' }, { about: recordedAs('RLS criteria met.') }),
    ).toHaveLength(2);
    expect(box({}, { about: recordedAs('cannot say yet') })[1]).toEqual(
      kept('Cannot say yet. Rules 2026.11.0 say what stands above.', {
        label: 'When recorded, under rules 2026.5.0',
      }),
    );
  });

  test.each<[Visit['answers']['conclusion'], string | undefined, Partial<SummaryLine>]>([
    [undefined, undefined, { says: '', blank: true }],
    [undefined, ' so\nit is ', { says: 'so it is' }],
    ['agree', undefined, { says: 'Agrees.' }],
    ['differ', undefined, { says: 'Differs.', blank: true }],
    ['defer', undefined, { says: 'Defers.', blank: true }],
    ['defer', ' ', { says: 'Defers.', blank: true }],
    ['agree', 'it is', { says: 'Agrees: It is.' }],
    ['differ', 'it is\nnot', { says: 'Differs: It is not.' }],
  ])('the conclusion %s, because %j', (conclusion, because, expected) => {
    const visit: Visit = {
      ...usualVisit,
      answers: conclusion === undefined ? {} : { conclusion },
      words: because === undefined ? {} : { 'conclusion-because': because },
    };
    expect(impression(visit, short, ABOUT).lines.at(-1)).toEqual(
      kept('', { label: CONCLUSION, ...expected }),
    );
  });
});
