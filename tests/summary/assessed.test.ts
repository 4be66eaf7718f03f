/** The sections of what was concluded, line by line: each row is one thing found, and how it is put. */
import { describe, expect, test } from 'vitest';
import type { Assessment, Flag, MimicScreen, Step } from '../../src/rules/words/assessment.ts';
import { cite } from '../../src/rules/tables/sources.ts';
import type { Visit } from '../../src/rules/record/visit.ts';
import {
  actions,
  criteria,
  flags,
  impression,
  mimics,
  verdicts,
} from '../../src/summary/assessed.ts';
import { line, numbering } from '../../src/summary/lines.ts';
import type { SummaryContext, SummaryLine } from '../../src/summary/summary.ts';
import { condition, examLine, flag, safetyLine, short, usualVisit, why } from './fixture.ts';

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
    ['one', { open: asking(' the\nurge ') }, 'the urge.'],
    ['two', { open: asking('the urge', 'the rest') }, 'the urge; the rest.'],
    ['one without words', { open: asking(' ', 'the rest') }, 'the rest.'],
    ['said above', { says: 'Open: The urge.', open: asking('the urge.', 'the rest') }, 'the rest.'],
    ['said below', { also: ['Ask the urge'], open: asking('The Urge') }, undefined],
    ['not quite said', { says: 'Open: 180 350.', open: asking('180. 350') }, '180. 350.'],
  ])('what is open, %s', (_name, headline, says) => {
    const lines = box(headline).filter(({ label }) => label === 'Open');
    expect(lines).toEqual(says === undefined ? [] : [kept(says, { label: 'Open', sign: '?' })]);
  });

  const MORE = 'And 1 more under the red flags below.';
  const swollen = flag({ time: 'Same day', finding: 'left leg swollen' });
  const now = flag({ tier: 'emergency', time: 'Now', finding: 'left leg cold' });
  test.each<[string, readonly string[], readonly Flag[], readonly string[]]>([
    ['as a sentence', ['ask about distress'], [], ['Ask about distress.']],
    [
      'what stands below in full',
      [
        'Not examined: gait.',
        'Safety questions not asked: 3.',
        'Safety questions not asked. More',
        'Not examined gait',
        'Gait. Not examined: gait.',
      ],
      [],
      ['Not examined gait.', 'Gait. Not examined: gait.'],
    ],
    ['a red flag by its time', ['Same day: left leg swollen. So.'], [swollen], [MORE]],
    ['a red flag by its name', ['Left leg swollen: not explained by RLS.'], [swollen], [MORE]],
    [
      'a red flag’s name in passing',
      ['See: Same day: left leg swollen.', 'Left leg swollen: see below.'],
      [swollen],
      ['See: Same day: left leg swollen.', 'Left leg swollen: see below.'],
    ],
    ['an emergency is said twice', ['Now: left leg cold.'], [now], ['Now: left leg cold.']],
    ['one of two', ['Same day: left leg swollen.', 'Now: x.'], [now, swollen], [MORE, 'Now: x.']],
  ])('what stands below the headline, %s', (_name, also, raised, expected) => {
    expect(sentences(box({ also }, { raised }))).toEqual(expected);
  });

  test('it is never folded', () => {
    const found = box({ also: ['ask about distress'] });
    expect(found).toContainEqual(kept('Ask about distress.'));
  });

  test('how many more', () => {
    const also = ['Same day: left leg swollen.', 'Left leg swollen: not explained by RLS.'];
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

const withChildDanger = (state: 'no' | 'not-asked') => ({
  safety: [safetyLine('hot-joint'), safetyLine('child-danger', { state })],
});

const unasked = (id: 'hot-joint' | 'limb-sudden', label: string) =>
  safetyLine(id, { state: 'not-asked', label });

const noneFound = (says: string) => [kept(says, { label: 'None found on' })];

const labelled = (label: string, lines: readonly SummaryLine[]) =>
  lines.filter((each) => each.label === label);

const flagLines = (rest: Partial<Assessment>, visit = usualVisit) =>
  flags(visit, { ...short, exam: [], safety: [], ...rest }, numbering()).lines;

const basisOf = (state: 'no' | 'not-asked', visit = usualVisit) =>
  flagLines(withChildDanger(state), visit)[0]?.says;

describe('the red flags', () => {
  test.each<[Partial<Flag>, Partial<SummaryLine>]>([
    [
      { tier: 'emergency', time: 'Now' },
      { label: 'Now', sign: '▲' },
    ],
    [
      { tier: 'urgent', time: 'Same day' },
      { label: 'Same day', sign: '▲' },
    ],
    [{ tier: 'routine', time: 'Routine' }, { label: 'Routine' }],
    [{ tier: 'note', time: 'Routine' }, { label: 'Note' }],
  ])('%j', (rest, expected) => {
    const raised = flag({ detail: 'a', notRls: 'b', suspects: 'c', action: 'd.', ...rest });
    const found = flagLines({ flags: [raised] }).find(({ says }) => says === 'A. B. Suspect c. D.');
    expect(found).toEqual(kept('A. B. Suspect c. D.', { cites: [1, 2], ...expected }));
  });

  test('what a flag does not have leaves no gap', () => {
    const { notRls: _, ...bare } = flag({ detail: 'a', suspects: '', action: '', why: why() });
    expect(flagLines({ flags: [bare] })[0]).toMatchObject({ says: 'A.' });
  });

  const asked = [
    safetyLine('hot-joint'),
    safetyLine('legs-weaker', { state: 'unsure' }),
    safetyLine('bladder-bowel-saddle', { state: 'not-asked' }),
  ];
  test.each<[string, Partial<Assessment>, readonly SummaryLine[]]>([
    ['asked', { safety: asked }, noneFound('Safety questions (2 of 3 asked).')],
    ['examined', { exam: [examLine('gait')] }, noneFound('Examination of gait.')],
    [
      'both',
      { safety: asked, exam: [examLine('gait'), examLine('romberg'), examLine('tone')] },
      noneFound('Safety questions (2 of 3 asked); examination of gait, Romberg and tone.'),
    ],
    [
      'an item that was not examined is no part of it',
      { exam: [examLine('gait'), examLine('tone', { state: 'not-examined' })] },
      noneFound('Examination of gait.'),
    ],
    [
      'a note is none',
      { safety: asked, flags: [flag({ tier: 'note' })] },
      noneFound('Safety questions (2 of 3 asked).'),
    ],
    ['one routine', { safety: asked, flags: [flag({ tier: 'routine' })] }, []],
    ['one routine, nothing asked', { flags: [flag({ tier: 'routine' })] }, []],
    ['one beside a note', { safety: asked, flags: [flag({ tier: 'note' }), flag()] }, []],
    ['nothing', { safety: [safetyLine('hot-joint', { state: 'not-asked' })] }, []],
  ])('none found, %s', (_name, rest, expected) => {
    expect(labelled('None found on', flagLines(rest))).toEqual(expected);
  });

  test('nothing asked and nothing examined', () => {
    const says = 'No safety question was asked and nothing was examined.';
    const notAssessed = kept(says, { label: 'Not assessed', sign: '?', strong: true });
    expect(flagLines({})[0]).toEqual(notAssessed);
    expect(labelled('Not assessed', flagLines({ safety: asked }))).toEqual([]);
    expect(labelled('Not assessed', flagLines({ flags: [flag()] }))).toEqual([]);
  });

  test('the answers are told with their details', () => {
    const label = 'Safety questions';
    const [yes, other, unsure] = [
      safetyLine('hot-joint', { state: 'yes', label: 'Hot joint', says: 'since\ndays' }),
      safetyLine('limb-sudden', { state: 'yes', label: 'Limb' }),
      safetyLine('legs-weaker', { state: 'unsure', label: 'Legs weaker' }),
    ];
    const told = (...safety: Assessment['safety']) => labelled(label, flagLines({ safety }));
    expect(told(yes, other, unsure)).toEqual([
      kept('Yes: hot joint (since days); limb. Unsure: legs weaker.', { label }),
    ]);
    expect(told(unsure)).toEqual([kept('Unsure: legs weaker.', { label })]);
    expect(told(safetyLine('hot-joint'))).toEqual([]);
  });

  const left = { sign: '–', strong: true } as const;
  test('what was not asked and not examined', () => {
    const lines = flagLines({
      safety: [unasked('hot-joint', 'Hot joint'), unasked('limb-sudden', 'Limb')],
      exam: short.exam.map((each) =>
        each.id === 'gait' || each.id === 'tone'
          ? { ...each, state: 'not-examined', says: '' }
          : each,
      ),
    });
    expect(lines.slice(-2)).toEqual([
      kept('Tone, gait.', { label: 'NOT EXAMINED', ...left }),
      kept('Hot joint; limb.', { label: 'Safety questions not asked', ...left }),
    ]);
    const full = flagLines({ safety: [safetyLine('hot-joint')], exam: short.exam });
    expect(full).toHaveLength(1);
  });

  test('the question about those under 18 counts where it was answered', () => {
    const child = { ...usualVisit, numbers: { age: { text: '9', unit: 'years' } } };
    expect(basisOf('not-asked')).toBe('Safety questions (1 of 1 asked).');
    const safety = { 'child-danger': { answer: 'no' } } as const;
    expect(basisOf('no', { ...usualVisit, safety })).toBe('Safety questions (2 of 2 asked).');
    expect(basisOf('not-asked', child)).toBe('Safety questions (1 of 2 asked).');
  });
});

const calledUp = (says: string) => line(says, { label: '1.' });

const stepLine = (says: string, number: number) => line(says, { label: `${number}.`, cites: [1] });

const raisedFlag = (id: string, rest: Partial<Flag> = {}): Flag =>
  flag({
    id,
    time: 'Same day',
    finding: `the\nfinding ${id}`,
    action: `Act on ${id}.`,
    why: { ...why(), rule: `urgency/${id}` },
    ...rest,
  });

const stepLines = (ids: readonly string[], ...steps: Assessment['steps']) =>
  actions({ ...short, flags: ids.map((id) => raisedFlag(id)), steps }, numbering()).lines;

describe('to do', () => {
  const SOURCE = cite('nice-ng127', '3.3', 'guideline');
  const step = (says: string, rest: Partial<Step> = {}): Step => ({
    id: says,
    kind: 'condition',
    says,
    rank: 1,
    askedBy: [],
    sources: [SOURCE],
    ...rest,
  });
  const acting = (id: string) => step(`Now: Act on ${id}. `, { flag: id });

  test('nothing', () => {
    expect(stepLines(['a'])).toEqual([line('No step yet from today’s answers.')]);
  });
  test('steps are numbered', () => {
    expect(stepLines([], step('one'), step('two'))).toEqual([
      stepLine('One.', 1),
      stepLine('Two.', 2),
    ]);
  });
  test('a red flag’s own action is called up', () => {
    expect(stepLines(['a', 'b'], acting('a'), step('two'))).toEqual([
      calledUp('Act on the red flags above: same day, the finding a.'),
      stepLine('Two.', 2),
    ]);
    expect(stepLines(['a', 'b', 'c'], acting('a'), acting('b'), acting('c'))).toEqual([
      calledUp(
        'Act on the red flags above: same day, the finding a; same day, the finding b; same day, the finding c.',
      ),
    ]);
  });
  test('more than three by their number', () => {
    const four = ['a', 'b', 'c', 'd'];
    expect(stepLines(four, ...four.map(acting))).toEqual([
      calledUp('Act on the 4 red flags above, each within its time.'),
    ]);
  });
  test('a step of another rule, whatever its words, or of a flag without an action, stands', () => {
    expect(stepLines(['a'], step('Act on a.'))).toEqual([stepLine('Act on a.', 1)]);
    const same = step('Act on a.', { askedBy: ['urgency/a'] });
    expect(stepLines(['a'], same)).toEqual([stepLine('Act on a.', 1)]);
    const bare = raisedFlag('a', { action: '' });
    const steps = [step('Wait.', { flag: 'a' })];
    expect(actions({ ...short, flags: [bare], steps }, numbering()).lines).toEqual([
      stepLine('Wait.', 1),
    ]);
  });
});

const judgedBy = (own: Visit['answers']['own-judgement']) =>
  criteria(
    { ...usualVisit, answers: own === undefined ? {} : { 'own-judgement': own } },
    { ...short, criteria: short.criteria.map((each) => ({ ...each, note: 'x' })) },
    numbering(),
  ).lines.map(({ says }) => says);

describe('the criteria and the verdicts', () => {
  test.each<[Assessment['criteria'][number]['value'], Partial<SummaryLine>]>([
    ['yes', { sign: '✓', value: 'Yes' }],
    ['no', { sign: '✗', value: 'No' }],
    ['open', { sign: '?', value: 'Open' }],
  ])('%s', (value, expected) => {
    const [one] = short.criteria.map((each) => ({
      ...each,
      value,
      note: 'as told',
      label: 'Urge',
    }));
    const assessment = { ...short, criteria: one === undefined ? [] : [one] };
    expect(criteria(usualVisit, assessment, numbering())).toMatchObject({
      cites: [1],
      lines: [kept('As told.', { label: '1. Urge', ...expected })],
    });
  });

  test('the own judgement stands beside the fifth, after its note', () => {
    expect(judgedBy(undefined)).toEqual(['X.', 'X.', 'X.', 'X.', 'X.']);
    const [first, , , , fifth] = judgedBy('yes');
    expect(first).toBe('X.');
    expect(fifth).toMatch(/^X\. Clinician’s own judgement: [a-z].+\.$/);
  });

  test('a criterion without a note says no more', () => {
    const bare = short.criteria.map((each) => {
      const { note: _, ...rest } = each;
      return rest;
    });
    const { lines } = criteria(usualVisit, { ...short, criteria: bare }, numbering());
    expect(lines.map(({ says }) => says)).toEqual(['', '', '', '', '']);
  });

  test('the verdicts', () => {
    const { lines } = verdicts({ ...short, verdicts: short.verdicts.slice(0, 2) }, numbering());
    expect(lines).toEqual([
      line('Met.', { label: 'IRLSSG 2012', cites: [1] }),
      line('Met.', { label: 'ICSD-3-TR', cites: [2] }),
    ]);
  });
});

const labelledLine = (label: string, says: string, rest: Partial<SummaryLine> = {}) =>
  line(says, { label, ...rest });

describe('conditions that look alike', () => {
  const EMPTY: MimicScreen = { ...short.mimics, present: [], unsure: [], absent: [], notAsked: [] };
  const of = (rest: Partial<MimicScreen>) =>
    mimics({ ...short, mimics: { ...EMPTY, ...rest } }).lines;
  const cramps = condition('leg-cramps');
  const other = condition('another-cause', { name: 'A scar' });
  const NONE = 'Unsure: none. Absent when asked: none. Not asked: none.';

  test.each<[string, Partial<MimicScreen>, readonly SummaryLine[]]>([
    ['nothing', {}, [labelledLine('Present', `None. ${NONE}`)]],
    [
      'all four',
      { present: [cramps], unsure: [cramps], absent: [cramps], notAsked: [cramps] },
      [
        labelledLine('Present', 'Nocturnal leg cramps (explains all: not asked).', {
          strong: true,
        }),
        labelledLine('Unsure', 'Nocturnal leg cramps.'),
        labelledLine('Absent when asked', 'Nocturnal leg cramps.'),
        labelledLine('Not asked', 'Nocturnal leg cramps.', { strong: true, keeps: true }),
      ],
    ],
    [
      'present alone',
      { present: [condition('leg-cramps', { explainsAll: 'no' }), other] },
      [
        labelledLine(
          'Present',
          'Nocturnal leg cramps (explains all: no), a scar (explains all: not asked).',
          {
            strong: true,
          },
        ),
        labelledLine('Unsure', 'None. Absent when asked: none. Not asked: none.'),
      ],
    ],
    [
      'unsure alone',
      { unsure: [cramps, other] },
      [
        labelledLine('Present', 'None. Absent when asked: none. Not asked: none.'),
        labelledLine('Unsure', 'Nocturnal leg cramps, a scar.'),
      ],
    ],
    [
      'absent, as it was asked',
      {
        absent: [
          cramps,
          other,
          condition('arthritis', { historyOnly: true }),
          condition('venous', { asGroup: true }),
          condition('oedema', { asGroup: true }),
          condition('neuropathy', { asGroup: true, historyOnly: true }),
        ],
      },
      [
        labelledLine('Present', 'None. Unsure: none. Not asked: none.'),
        labelledLine(
          'Absent when asked',
          'Nocturnal leg cramps, another cause; by history only, not examined: arthritis or joint pain; asked as a group: venous disease, leg oedema; asked as a group, by history only: polyneuropathy.',
        ),
      ],
    ],
  ])('%s', (_name, rest, expected) => {
    expect(of(rest)).toEqual(expected);
  });
});
