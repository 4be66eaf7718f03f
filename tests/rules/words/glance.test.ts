/** What leads the assessment on screen: one flag, the ladder, three that matter now, what is open. */
import { describe, expect, test } from 'vitest';
import { CORE_MIMIC_IDS, EXAM_IDS } from '../../../src/rules/record/ids.ts';
import { EXAM } from '../../../src/rules/record/exam-items.ts';
import { emptyVisit, type Visit } from '../../../src/rules/record/visit.ts';
import type { Assessment } from '../../../src/rules/words/assessment.ts';
import { glanceOf } from '../../../src/rules/words/glance.ts';
import { advisedNow } from '../../../src/rules/words/matters.ts';
import { whySentence, verdictSentence } from '../../../src/rules/words/why-sentence.ts';
import { walkedVisits } from '../../prove/walked-visits.ts';
import { tries } from '../../prove/tries.ts';
import {
  assessed,
  classicVisit,
  clearVisit,
  present,
  visitWith,
  type Changes,
} from '../a-visit.ts';
import { VIGNETTES } from '../vignettes.ts';

/** The screen of a visit once what is advised is there. */
function screenOf(visit: Visit, assessment: Assessment) {
  return { ...glanceOf(visit, assessment), ...advisedNow(assessment) };
}
const at = (visit: Visit) => screenOf(visit, assessed(visit));
const classic = (changes: Changes) => visitWith(classicVisit, changes);
const clear = (changes: Changes) => visitWith(clearVisit, changes);

const withoutMimics = (visit: Visit): Visit => ({ ...visit, conditions: {} });
const CORE_SIGNS = EXAM_IDS.filter((id) => EXAM[id].clears);
const withoutSigns = (visit: Visit): Visit => ({ ...visit, exam: {} });

const JOINT: Changes = { safety: { 'hot-joint': { answer: 'yes' } } };
const DISTRESS: Changes = { conditions: present('akathisia', 'unsure') };

describe('where it stands, among the five and in a sentence', () => {
  test.each<[string, Visit, string, string, readonly string[]]>([
    ['nothing', emptyVisit, '>    ', '0 of 5 so far. Urge next.', ['Cannot say yet.']],
    [
      'four of five, no mimic asked',
      withoutMimics(classicVisit),
      'yyyy>',
      '4 of 5 so far. Mimics next.',
      ['Cannot say yet.'],
    ],
    [
      'a mimic that is unsure is begun, and nobody is sent to ask it again',
      classic({ conditions: { 'leg-cramps': { state: 'unsure' } } }),
      'yyyy?',
      '4 of 5 so far.',
      ['Cannot say yet.', 'Unsure: nocturnal leg cramps.'],
    ],
    [
      'a finding without a cause',
      classic({ exam: { reflexes: { state: 'abnormal', signs: ['ankle-jerks-absent'] } } }),
      'yyyy?',
      '4 of 5 so far. Next: the cause of a finding.',
      ['Cannot say yet.'],
    ],
    [
      'beside an emergency the rest waits',
      withoutMimics(classic(JOINT)),
      'yyyy>',
      '4 of 5 so far. The rest waits for this.',
      ['Cannot say yet.'],
    ],
    [
      'not now and earlier not asked',
      classic({ answers: { 'evening-pattern': 'no', 'evening-pattern-earlier': undefined } }),
      'yyy?y',
      '4 of 5 so far. Evening next.',
      ['Cannot say yet.'],
    ],
    [
      'not met, and why not',
      clear({ answers: { 'evening-pattern': 'yes' } }),
      'nnnyy',
      'RLS criteria not met on today’s answers.',
      ['Urge to move the legs: no; begins or worsens at rest: no; relieved by movement: no.'],
    ],
    [
      'met by history: what is outstanding stands below',
      classic({ exam: { gait: undefined } }),
      'yyyyy',
      'RLS criteria met by history.',
      ['Examination outstanding: gait.', 'Not yet: examination.'],
    ],
    ['met', classicVisit, 'yyyyy', 'RLS criteria met.', []],
  ])('%s', (_name, visit, ladder, says, below) => {
    const { ladder: rungs, standing } = at(visit);
    const marks = { yes: 'y', no: 'n', open: '?', blank: ' ' } as const;
    const drawn = rungs.map(({ state, isNext }) =>
      isNext && state === 'blank' ? '>' : marks[state],
    );
    expect(drawn.join('')).toBe(ladder);
    expect(standing).toEqual({ says, below });
  });
});

describe('three that matter now, the most pressing first', () => {
  test.each<[string, Visit, readonly string[]]>([
    [
      'iron and its cause, by value',
      classic({ labs: { ferritin: ['18', 'ng/mL'], tsat: ['11', '%'] } }),
      ['Ferritin 18 ng/mL, TSAT 11 %', 'Look for the cause.'],
    ],
    [
      'no value of iron yet, and the medicine behind it',
      classic({ medicines: [{ name: 'amitriptyline', began: 'no' }] }),
      ['Iron', 'Amitriptyline (tricyclic antidepressant)'],
    ],
    [
      'a medicine that brought it on comes before iron',
      classic({ medicines: [{ name: 'amitriptyline', began: 'starting' }] }),
      ['Amitriptyline (tricyclic antidepressant)', 'Iron'],
    ],
    [
      'a value of B12 that reassures comes last',
      classic({ labs: { b12: ['420', 'ng/L'] } }),
      ['Iron', 'B12 420 ng/L'],
    ],
    [
      'what keeps the verdict open comes before iron',
      classic({
        answers: {
          'evening-pattern': 'unsure',
          'evening-pattern-earlier': undefined,
          'daytime-rest': 'never-tested',
        },
      }),
      [
        'Daytime rest never tested: ask about a long drive or a desk',
        'Worse in the evening or at night, earlier in the illness',
        'Iron',
      ],
    ],
    [
      'a red flag that does not lead comes with its time',
      classic({
        safety: { 'hot-joint': { answer: 'yes' }, 'one-leg-swollen': { answer: 'yes' } },
      }),
      ['Same day One leg swollen, warm or tender, kind not said', 'Iron'],
    ],
    [
      'four more red flags leave no room, and none is left out',
      classic({
        safety: {
          'hot-joint': { answer: 'yes' },
          'one-leg-swollen': { answer: 'yes' },
          'restless-distress': { answer: 'yes', details: ['self-harm'] },
          'limb-sudden': { answer: 'yes' },
          'legs-weaker': { answer: 'yes' },
        },
      }),
      [],
    ],
    [
      'the question about self-harm stays',
      clear(DISTRESS),
      ['Ask about distress and thoughts of self-harm.'],
    ],
  ])('%s', (_name, visit, names) => {
    const { flag, matters } = at(visit);
    const drawn = matters.map(({ time, name }) => (time === undefined ? name : `${time} ${name}`));
    if (names.length > 0) {
      expect(drawn.slice(0, names.length)).toEqual(names);
      expect(drawn.length).toBeLessThanOrEqual(3);
      return;
    }
    const { flags } = assessed(visit);
    expect(flags.length).toBeGreaterThan(3);
    expect(matters.map(({ id }) => id).toSorted()).toEqual(
      flags.flatMap((each) => (each === flag ? [] : [`flag.${each.id}`])).toSorted(),
    );
  });
});

describe('a negative goes on', () => {
  const negative = withoutSigns(withoutMimics(clear({ answers: { 'evening-pattern': 'yes' } })));

  test('with at most three rivals, each with what would tell, and what it does not need', () => {
    const { rivals, left } = at(negative);
    expect(rivals).toHaveLength(3);
    for (const { name, line } of rivals)
      expect([name, line]).toEqual([name, expect.stringMatching(/^“.+”$/)]);
    expect(left.open).toEqual([]);
    expect(left.notNeeded.map(({ says }) => says)).toEqual([
      `${CORE_MIMIC_IDS.length} mimics`,
      `${CORE_SIGNS.length} signs`,
      '3 blood tests',
    ]);
  });

  test('and beside a red flag what is open is open', () => {
    const { left } = at({
      ...negative,
      safety: { ...negative.safety, 'hot-joint': { answer: 'yes' } },
    });
    expect(left.notNeeded).toEqual([]);
    expect(left.open.map(({ says }) => says)).toContain(`${CORE_SIGNS.length} signs`);
  });
});

describe('what is open, and what was told on what was asked', () => {
  test.each<[string, Visit, readonly string[], string]>([
    [
      'nothing asked',
      emptyVisit,
      ['10 safety questions', '11 mimics', '6 signs', '3 blood tests'],
      '',
    ],
    [
      'some asked',
      { ...emptyVisit, safety: { 'hot-joint': { answer: 'no' } } },
      ['9 safety questions', '11 mimics', '6 signs', '3 blood tests'],
      'Safety questions asked: 1 of 10; none found on these.',
    ],
    [
      'all asked, nothing examined',
      withoutSigns(classicVisit),
      ['6 signs', '3 blood tests'],
      'No danger told in 10 of 10 safety questions.',
    ],
    [
      'all asked and examined',
      classicVisit,
      ['3 blood tests'],
      '10 of 10 safety questions and 6 of 6 signs: none found.',
    ],
    [
      'one told: nothing is said to be none',
      classic({ safety: { 'hot-joint': { answer: 'yes' } } }),
      ['3 blood tests'],
      'Safety questions asked: 10 of 10.',
    ],
    [
      'one unsure',
      classic({ safety: { 'hot-joint': { answer: 'unsure' } } }),
      ['3 blood tests'],
      'Safety questions asked: 10 of 10.',
    ],
    [
      'one abnormal finding',
      classic({ exam: { tone: { state: 'abnormal' } } }),
      ['1 finding to settle', '3 blood tests'],
      'Safety questions asked: 10 of 10.',
    ],
  ])('%s', (_name, visit, open, asked) => {
    const { left, asked: said } = at(visit);
    expect(left.open.map(({ says }) => says)).toEqual(open);
    expect(said).toBe(asked);
  });
});

describe('of any visit', () => {
  const visits = [...VIGNETTES.map(({ visit }) => visit), ...walkedVisits(7, tries(200))];

  test('every red flag stands once, with its time and what to do, and no name twice', () => {
    let flagged = 0;
    for (const visit of visits) {
      const assessment = assessed(visit);
      const { flag, matters, rivals } = screenOf(visit, assessment);
      const shown = [
        ...(flag === undefined ? [] : [flag.id]),
        ...matters.flatMap(({ id, time, line }) =>
          time === undefined || line === '' ? [] : [id.replace(/^flag\./, '')],
        ),
      ];
      expect(shown.toSorted()).toEqual(assessment.flags.map(({ id }) => id).toSorted());
      // Until what is advised is there, each stands all the same.
      expect(glanceOf(visit, assessment).further).toEqual(
        matters.filter(({ time }) => time !== undefined),
      );
      flagged += assessment.flags.length;
      const lines = [...matters, ...rivals].map(({ name, line }) => `${name} ${line}`);
      expect(lines).toEqual([...new Set(lines)]);
    }
    expect(flagged).toBeGreaterThan(300);
  });

  test('the flag that leads is the first that leads the headline, and more than three only for danger', () => {
    for (const visit of visits) {
      const assessment = assessed(visit);
      const { flag, matters, rivals } = screenOf(visit, assessment);
      expect(flag).toBe(assessment.flags.find(({ leads }) => leads));
      const others = matters.filter(({ time }) => time === undefined);
      if (matters.length > 3) expect(others.every(({ id }) => id === 'step.distress')).toBe(true);
      expect(rivals.length).toBeLessThanOrEqual(3);
    }
  });

  test('"none found" and "no danger" only beside no flag, no yes, no unsure and nothing abnormal', () => {
    let said = 0;
    for (const visit of visits) {
      const assessment = assessed(visit);
      const { asked } = glanceOf(visit, assessment);
      if (!/none found|no danger/i.test(asked)) continue;
      said += 1;
      expect(assessment.flags).toEqual([]);
      expect(
        assessment.safety.filter(({ state }) => state === 'yes' || state === 'unsure'),
      ).toEqual([]);
      expect(assessment.exam.filter(({ state }) => state === 'abnormal')).toEqual([]);
    }
    expect(said).toBeGreaterThan(3);
  });

  test('what was answered unsure is named, and nothing that D9 keeps is dropped', () => {
    for (const visit of visits) {
      const { headline } = assessed(visit);
      const { standing, matters } = at(visit);
      for (const { kind, says } of headline.also) {
        if (kind === 'unsure' || kind === 'missing') expect(standing.below).toContain(says);
        if (kind === 'distress') expect(matters.map(({ id }) => id)).toContain('step.distress');
      }
      const concluded = [headline, ...headline.also].filter(({ kind }) => kind === 'conclusion');
      const words = [standing.says, ...standing.below].join(' ');
      for (const { inTwo, says } of concluded)
        expect(words).toContain(
          inTwo === undefined || !words.includes(inTwo.concludes) ? says : inTwo.adds,
        );
    }
  });
});

test('why: one sentence, with "own rule, not yet signed" where so', () => {
  const met = assessed(classicVisit).verdicts[0];
  const open = assessed(emptyVisit).verdicts[0];
  const [flag] = assessed(classic(JOINT)).flags;
  if (met === undefined || open === undefined || flag === undefined) throw new Error('no line');
  expect(verdictSentence(met)).toBe(
    'Criterion 1, urge to move the legs: yes; Criterion 2, begins or worsens at rest: yes; Criterion 3, relieved by movement: yes; Criterion 4, evening or night: yes; Criterion 5, not solely another condition: yes (by IRLSSG 2012 (Allen 2014)).',
  );
  expect(verdictSentence(open)).toBe('By IRLSSG 2012: open: criteria 1, 2, 3, 4 and 5.');
  expect(whySentence(flag.why)).toMatch(/own rule, not yet signed\)\.$/);
});
