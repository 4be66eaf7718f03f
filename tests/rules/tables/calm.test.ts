/** What takes the calm and the tick from a headline of met, and the line that says so (D54, D79). */
import { describe, expect, test } from 'vitest';
import { SAFETY_IDS, type ExamId } from '../../../src/rules/record/ids.ts';
import type { Finding, SafetyAnswer } from '../../../src/rules/record/visit.ts';
import type { CalmId } from '../../../src/rules/tables/calm.ts';
import {
  assessed,
  classicVisit,
  decided,
  headlineSays,
  visitWith,
  type Changes,
} from '../a-visit.ts';

const classic = (changes: Changes = {}) => visitWith(classicVisit, changes);
const NOTHING_ASKED: Changes['safety'] = Object.fromEntries(
  SAFETY_IDS.map((id) => [id, undefined]),
);
const NO_CONDITION = { 'akathisia-other': { state: 'absent' } } as const;
const abnormal = (id: ExamId, rest: Finding): Changes => ({
  exam: { [id]: { state: 'abnormal', ...rest } },
});
const yes = (rest: Omit<SafetyAnswer, 'answer'>): SafetyAnswer => ({ answer: 'yes', ...rest });

/** The lines that say what is missing. */
const missingIn = (changes: Changes): readonly string[] =>
  assessed(classic(changes))
    .headline.also.filter(({ kind }) => kind === 'missing')
    .map(({ says }) => says);

describe('D54 a headline of met is calm', () => {
  test.each<[string, Changes]>([
    ['everything asked, examined and settled', {}],
    [
      'a mimic beside it, not all of it',
      { conditions: { venous: { state: 'present', 'explains-all': 'no' } } },
    ],
    ['in pregnancy', { age: '29', answers: { sex: 'female', pregnant: 'yes' } }],
    ['D72 with no known link', { medicines: ['ramipril', 'paracetamol 1 g', 'Synjardy'] }],
    ['on a provoking medicine', { medicines: [{ name: 'mirtazapine', began: 'yes' }] }],
    [
      'a finding that is put down to age',
      abnormal('skin-veins', { signs: ['varicose'], attributed: { to: 'incidental' } }),
    ],
    [
      'augmentation',
      {
        medicines: ['pramipexole'],
        many: { 'changes-on-treatment': ['earlier'] },
        conditions: { parkinson: { state: 'absent' } },
      },
    ],
  ])('%s', (_name, changes) => {
    const { headline } = assessed(classic(changes));
    expect([headline.id.startsWith('met'), headline.calm]).toEqual([true, true]);
    expect(missingIn(changes)).toEqual([]);
  });
});

describe('what takes it away', () => {
  test.each<[CalmId, string, Changes, string]>([
    ['safety-not-asked', 'none asked', { safety: NOTHING_ASKED }, 'Not yet: 9 safety questions.'],
    [
      'safety-not-asked',
      'one not asked',
      { safety: { 'hot-joint': undefined } },
      'Not yet: 1 safety question.',
    ],
    [
      'safety-not-asked',
      'a part that was added later',
      { safety: { 'legs-weaker': { answer: 'no', 'first-wording': 'yes' } } },
      'Not yet: 1 safety question.',
    ],
    ['examination-outstanding', 'gait', { exam: { gait: undefined } }, 'Not yet: examination.'],
    [
      'medicines-blank',
      'nothing recorded',
      { answers: { 'takes-medicines': undefined } },
      'Not yet: medicines.',
    ],
    [
      'medicine-unread',
      'not in the list',
      { medicines: ['a herbal tea'] },
      'Not checked: a herbal tea.',
    ],
    ['medicine-unread', 'D72 which brand?', { medicines: ['Sominex'] }, 'Not checked: Sominex.'],
    [
      'medicine-unread',
      'D72 three by name, the rest counted',
      { medicines: ['a tea', 'b tea', 'c tea', 'd tea', 'e tea', 'ramipril'] },
      'Not checked: a tea, b tea, c tea, 2 more.',
    ],
    [
      'cause-not-named',
      'tender joints',
      abnormal('joints', { signs: ['tender-or-limited'] }),
      'Not yet: 1 cause of a finding.',
    ],
    [
      'safety-unsettled',
      'constipation alone',
      {
        safety: { 'bladder-bowel-saddle': yes({ details: ['constipation'], onset: 'longer' }) },
        conditions: { myelopathy: { state: 'absent' } },
      },
      'Not settled: 1 safety question answered yes.',
    ],
    [
      'safety-unsure',
      'breathless',
      { safety: { 'breathless-swallowing': { answer: 'unsure' } } },
      'Not settled: 1 unsure safety question, 1 red flag.',
    ],
    [
      'condition-unsure',
      'separate spells',
      { conditions: { erythromelalgia: { state: 'unsure', 'explains-all': 'no' } } },
      'Not settled: 1 unsure condition.',
    ],
    [
      'condition-unsure',
      'a companion of RLS',
      { conditions: { thyroid: { state: 'unsure' } } },
      'Not settled: 1 unsure condition.',
    ],
    [
      'flag-stands',
      'always the same leg',
      { answers: { 'leg-side': 'one' } },
      'Not settled: 1 red flag.',
    ],
    [
      'impulse-unsettled',
      'new impulses',
      {
        answers: { 'impulse-change': 'yes' },
        medicines: ['pramipexole'],
        conditions: { ...NO_CONDITION, parkinson: { state: 'absent' } },
      },
      'Not settled: new impulses.',
    ],
  ])('%s: %s', (id, _name, changes, says) => {
    const visit = classic(changes);
    const { headline } = assessed(visit);
    expect(decided(visit).calm.rows.map((row) => row.id)).toContain(id);
    expect(headline.id).toMatch(/^met/);
    expect(headline.calm).toBe(false);
    expect(missingIn(changes)).toEqual([says]);
    expect(headline.also[0]?.kind).toBe('missing');
  });

  test('all of it in one line, undone before unsettled', () => {
    expect(
      missingIn({
        safety: { ...NOTHING_ASKED, 'breathless-swallowing': { answer: 'unsure' } },
        exam: { gait: undefined, romberg: undefined },
      }).join(),
    ).toMatch(/^Not yet: 8 safety questions, examination\. Not settled: 1 unsure safety question/);
  });

  test('a yes that is explained is settled', () => {
    const settled = yes({ details: ['falls'], settled: 'explained', 'settled-by': 'new glasses' });
    expect(decided(classic({ safety: { 'legs-weaker': settled } })).calm.counts).toMatchObject({
      'safety-unsettled': 0,
    });
    const noWords = yes({ details: ['falls'], settled: 'explained' });
    expect(decided(classic({ safety: { 'legs-weaker': noWords } })).calm.counts).toMatchObject({
      'safety-unsettled': 1,
    });
  });

  test.each<[string, Changes]>([
    ['not met', { answers: { 'urge-to-move': 'no' } }],
    ['cannot say yet', { answers: { 'urge-to-move': 'unsure' } }],
    [
      'explained by a condition',
      { conditions: { 'leg-cramps': { state: 'present', 'explains-all': 'yes' } } },
    ],
    ['a red flag leads', { safety: { 'one-leg-swollen': yes({}) } }],
  ])('%s is never calm, and needs no second line', (_name, changes) => {
    expect(assessed(classic(changes)).headline.calm).toBe(false);
    expect(missingIn(changes)).toEqual([]);
  });
});

describe('what stands and what is unsure is named under every headline (D79)', () => {
  const TOPS: readonly (readonly [string, Changes])[] = [
    ['met', {}],
    ['not met', { answers: { 'urge-to-move': 'no' } }],
    ['cannot say yet', { answers: { 'evening-pattern': undefined } }],
    ['an emergency', { safety: { 'hot-joint': yes({ onset: 'days' }) } }],
  ];
  test.each(TOPS)('%s: a flag that is no deficit', (_name, top) => {
    const visit = classic({ ...top, many: { 'also-mentions': ['pain-down-one-leg'] } });
    expect(headlineSays(visit).join('\n')).toMatch(/^Routine: pain shooting down a leg/m);
  });

  test.each(TOPS)('%s: what is unsure', (_name, top) => {
    const visit = classic({
      ...top,
      safety: { ...top.safety, 'breathless-swallowing': { answer: 'unsure' } },
      answers: {
        ...top.answers,
        'relief-by-movement': 'unsure',
        'relief-by-movement-earlier': 'yes',
      },
      conditions: { tics: { state: 'unsure', 'explains-all': 'no' }, thyroid: { state: 'unsure' } },
    });
    expect(headlineSays(visit).find((line) => line.startsWith('Unsure: '))).toBe(
      'Unsure: breathlessness at rest or lying, or trouble swallowing; relieved by movement; tics or stereotypies; thyroid disease.',
    );
  });

  test('a note is none, and nothing unsure has no line', () => {
    const note = { 'bladder-bowel-saddle': yes({ details: ['constipation'], onset: 'longer' }) };
    const said = headlineSays(classic({ safety: note })).join('\n');
    expect(said).not.toMatch(/Routine|Unsure/);
  });
});
