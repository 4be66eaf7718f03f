import { describe, expect, test } from 'vitest';
import { IN_SUMMARY, behindMore, MORE, moreOf } from '../../../src/rules/record/more.ts';
import { DETAIL_OF, SECTION_IDS, SHORT_PATH } from '../../../src/rules/record/path.ts';
import { QUESTION_IDS } from '../../../src/rules/record/question-ids.ts';
import { SHORT_MIMICS, SHORT_SAFETY } from '../../../src/rules/record/short-words.ts';
import { SAFETY_IDS } from '../../../src/rules/record/ids.ts';

const short = Object.values(SHORT_PATH).flat();
const more = SECTION_IDS.flatMap(behindMore);
const details = QUESTION_IDS.filter((id) => DETAIL_OF[id] !== undefined);

describe('the path', () => {
  test('every question has one place: the short path, one More, a detail, or beside the assessment', () => {
    const placed = [...short, ...more, ...details, ...IN_SUMMARY];
    expect(placed.toSorted()).toEqual(QUESTION_IDS.toSorted());
  });

  test('a detail stands in a question that has a place of its own', () => {
    for (const id of details) expect([...short, ...more]).toContain(DETAIL_OF[id]);
  });

  test('the short path is that of the specification', () => {
    expect(SECTION_IDS.map((id) => SHORT_PATH[id].length)).toEqual([3, 4, 10, 11, 6, 3, 1]);
    expect(SHORT_PATH.exam).toEqual([
      'exam.strength',
      'exam.light-touch',
      'exam.vibration-position',
      'exam.reflexes',
      'exam.gait',
      'exam.romberg',
    ]);
  });

  test('a question leads to its More, a detail to that of its question, the short path to none', () => {
    expect(moreOf('condition.tics')).toBe('mimics');
    expect(moreOf('another-cause')).toBe('mimics');
    expect(moreOf('relief-by-movement-earlier')).toBeUndefined();
    expect(moreOf('exam.gait')).toBeUndefined();
  });

  test('every group but the first of a section has a title', () => {
    for (const groups of Object.values(MORE))
      for (const { title } of groups.slice(1)) expect(title).toBeDefined();
  });
});

/** What a line must not lose of its question (D3, D87), as words that stand in it. */
const KEPT: Readonly<Record<(typeof SAFETY_IDS)[number], RegExp[]>> = {
  'sudden-trouble': [/face/, /speech/, /sight/, /arm/, /leg/, /slowly/],
  'bladder-bowel-saddle': [/holding/, /passing/, /saddle/, /sexual/],
  'legs-weaker': [/dragging/, /giving way/, /stairs/, /chair/, /unsteady/, /falls/],
  'breathless-swallowing': [/at rest/, /lying flat/, /swallowing/],
  'back-pain-danger': [
    /cancer/,
    /fever/,
    /injecting/,
    /immunity/,
    /spinal procedure/,
    /blood thinner/,
    /injury/,
    /at night/,
    /shoulder blades/,
    /neck pain/i,
    /clumsy hands/,
  ],
  'limb-sudden': [/cold/, /pale/, /numb/, /tense/, /painful/, /at rest/, /ulcer/, /black skin/],
  'one-leg-swollen': [/swollen/, /warm/, /tender/],
  'hot-joint': [/hot/, /swollen/],
  'restless-distress': [/restlessness/, /self-harm/, /fever/, /stiffness/, /confusion/],
  'child-danger': [
    /limp/,
    /fever/,
    /weight loss/,
    /pallor/,
    /tiredness/,
    /bruising/,
    /red spots/,
    /swollen belly/,
    /lumps/,
    /in one place/,
    /at night/,
  ],
};

describe('the words of a row', () => {
  test.each(SAFETY_IDS)('%s: its line keeps what its question asks', (id) => {
    const { name, line } = SHORT_SAFETY[id];
    for (const word of KEPT[id]) expect(`${name} ${line}`).toMatch(word);
  });

  test('no line of a mimic is longer than a line', () => {
    for (const line of Object.values(SHORT_MIMICS)) expect(line.length).toBeLessThanOrEqual(45);
  });
});
