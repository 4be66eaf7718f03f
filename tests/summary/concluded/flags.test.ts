/** The red flags: each row is what was found or left blank, and how it is put. */
import { describe, expect, test } from 'vitest';
import type { Assessment, Flag } from '../../../src/rules/words/assessment.ts';
import { flags } from '../../../src/summary/concluded/flags.ts';
import { line, numbering } from '../../../src/summary/lines.ts';
import type { SummaryLine } from '../../../src/summary/summary.ts';
import { examLine, flag, safetyLine, short, usualVisit, why } from '../fixture.ts';

const kept = (says: string, rest: Partial<SummaryLine> = {}) =>
  line(says, { keeps: true, ...rest });

const withChildDanger = (state: 'no' | 'not-asked') => ({
  safety: [safetyLine('hot-joint'), safetyLine('child-danger', { state })],
});

const unasked = (id: 'hot-joint' | 'limb-sudden', label: string) =>
  safetyLine(id, { state: 'not-asked', label });

const noneFound = (says: string) => [kept(says, { label: 'None found on' })];
const noneWithATime = (basis: string) => [
  kept(`${basis} What was answered yes or unsure, or found abnormal, stands on this page.`, {
    label: 'None with a time',
  }),
];

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
    safetyLine('legs-weaker'),
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
    ['one routine', { safety: asked, flags: [flag({ tier: 'routine' })] }, []],
    ['one routine, nothing asked', { flags: [flag({ tier: 'routine' })] }, []],
    ['one beside a note', { safety: asked, flags: [flag({ tier: 'note' }), flag()] }, []],
    ['nothing', { safety: [safetyLine('hot-joint', { state: 'not-asked' })] }, []],
  ])('none found, %s', (_name, rest, expected) => {
    expect(labelled('None found on', flagLines(rest))).toEqual(expected);
  });

  test.each<[string, Partial<Assessment>]>([
    ['a note', { safety: asked, flags: [flag({ tier: 'note' })] }],
    ['a yes', { safety: [safetyLine('hot-joint'), safetyLine('limb-sudden', { state: 'yes' })] }],
    [
      'an unsure',
      { safety: [safetyLine('hot-joint'), safetyLine('limb-sudden', { state: 'unsure' })] },
    ],
    ['an abnormal item', { safety: asked, exam: [examLine('joints', { state: 'abnormal' })] }],
  ])('D78 "none found" is not said beside %s', (_name, rest) => {
    const lines = flagLines(rest);
    expect(labelled('None found on', lines)).toEqual([]);
    const [said] = labelled('None with a time', lines);
    const [expected] = noneWithATime(said?.says.split(' What was')[0] ?? '');
    expect(said).toEqual(expected);
    expect(said?.says).toMatch(/^Looked at: safety questions \(2 of [23] asked\)/);
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
      safetyLine('hot-joint', { state: 'yes', label: 'Hot joint', says: 'for\ndays' }),
      safetyLine('limb-sudden', { state: 'yes', label: 'Limb' }),
      safetyLine('legs-weaker', { state: 'unsure', label: 'Legs weaker' }),
    ];
    const told = (...safety: Assessment['safety']) => labelled(label, flagLines({ safety }));
    expect(told(yes, other, unsure)).toEqual([
      kept('Yes: hot joint (for days); limb. Unsure: legs weaker.', { label }),
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
