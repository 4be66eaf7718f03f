/** What every face of the note holds, over the vignettes, the practice cases, the example and drawn visits. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.ts';
import { isAsked } from '../../src/rules/facts/relevance.ts';
import { EXAM } from '../../src/rules/record/exam-items.ts';
import { inSentence } from '../../src/rules/words/conditions.ts';
import { SAFETY_NAMES } from '../../src/rules/words/safety-name.ts';
import { lower } from '../../src/rules/words/phrases.ts';
import { foldForPage } from '../../src/summary/sheets.ts';
import { leadingOf } from '../../src/summary/concluded/leading.ts';
import { plainAscii } from '../../src/summary/plain-ascii.ts';
import { tries } from '../prove/tries.ts';
import { likelyVisit } from '../rules/any-visit.ts';
import { classicVisit, TODAY, visitWith } from '../rules/a-visit.ts';
import {
  ALL,
  fullOf,
  fullTextOf,
  letterOf,
  OF_VIGNETTES,
  pageOf,
  patientOf,
  shortOf,
  wordsIn,
  type Noted,
} from './faces.ts';

const timed = ({ assessment }: Pick<Noted, 'assessment'>) =>
  assessment.flags.filter(({ tier }) => tier !== 'note');
const count = (text: string): number => wordsIn(text).length;
/** As a reader compares it: plain, in small letters, without the ends of sentences. */
const read = (text: string): string => plainAscii(text).toLowerCase().replace(/\.$/u, '');

/** What no length may cost: each flag with its time and act, each blank of the safety net. */
function missing(each: Noted): readonly string[] {
  const { visit, assessment } = each;
  const text = read(shortOf(each));
  const flags = timed(each).flatMap((flag) => [flag.time, flag.finding, flag.do]);
  const safety = assessment.safety.filter(
    ({ id, state }) => state === 'not-asked' && isAsked(visit, `safety.${id}`),
  );
  const exam = assessment.exam.filter(
    ({ id, state }) => EXAM[id].clears && state !== 'normal' && state !== 'abnormal',
  );
  return [
    ...flags,
    ...safety.map(({ id }) => SAFETY_NAMES[id]),
    ...exam.map(({ label }) => lower(label)),
  ].filter((words) => !text.includes(read(words)));
}

const dangersSaid = (changes: Parameters<typeof visitWith>[1]) => {
  const visit = visitWith(classicVisit, { age: '50', ...changes });
  return /DANGERS: (?<said>.*)/u.exec(shortOf({ visit, assessment: assess(visit, TODAY) }))
    ?.groups?.['said'];
};

describe('the short note', () => {
  test('has 8 to 12 lines wherever there is at most one red flag', () => {
    const wrong = ALL.filter((each) => timed(each).length <= 1)
      .map((each) => ({ name: each.name, lines: shortOf(each).split('\n').length }))
      .filter(({ lines }) => lines < 8 || lines > 12);
    expect(wrong).toEqual([]);
  });

  test('has at most 120 words for a usual visit: met, no flag, nothing told, found or left out', () => {
    const usual = OF_VIGNETTES.filter(
      ({ assessment: { headline, flags, mimics, safety, exam } }) =>
        headline.id === 'met' &&
        flags.length === 0 &&
        mimics.present.length + mimics.unsure.length + mimics.notAsked.length === 0 &&
        safety.every(({ state }) => state !== 'yes' && state !== 'unsure') &&
        exam.every(({ state, id }) => state === 'normal' || !EXAM[id].clears),
    );
    expect(usual.length).toBeGreaterThan(3);
    const wrong = usual.map((each) => [each.name, count(shortOf(each))] as const);
    expect(wrong.filter(([, words]) => words > 120)).toEqual([]);
  });

  test('holds every flag with time and act, every unasked safety question, every missing core sign', () => {
    expect(ALL.flatMap((each) => missing(each).map((words) => [each.name, words]))).toEqual([]);
    fc.assert(
      fc.property(likelyVisit, (visit) => {
        expect(missing({ name: '', visit, assessment: assess(visit, TODAY) })).toEqual([]);
      }),
      { numRuns: tries(60) },
    );
  });

  test('names a recorded answer as it was answered', () => {
    const answers = {
      'relief-by-movement': 'no',
      'relief-by-movement-earlier': undefined,
      'evening-pattern': 'unsure',
      'evening-pattern-earlier': undefined,
    } as const;
    const visit = visitWith(classicVisit, { answers });
    const text = shortOf({ visit, assessment: assess(visit, TODAY) });
    expect(text).toMatch(/No now, earlier not asked: relief\./u);
    expect(text).toMatch(/Unsure now, earlier not asked: evening\./u);
  });

  test('“none found” is said where all that applies was asked and examined, and else what it rests on', () => {
    expect(dangersSaid({})).toMatch(/^None found\. /u);
    expect(dangersSaid({ safety: { 'hot-joint': undefined } })).toMatch(
      /^None found on these: 9 of 10/u,
    );
    expect(dangersSaid({ exam: { gait: undefined } })).toMatch(
      /^None found on these: .* 5 of 6 core/u,
    );
    expect(dangersSaid({ safety: { 'legs-weaker': { answer: 'unsure' } } })).not.toMatch(
      /None found/u,
    );
  });
});

const boxOf = (each: Noted): readonly string[] =>
  (fullOf(each).sections[0]?.lines ?? []).map(
    ({ label = '', says }) => `${label === '' ? '' : `${label}: `}${says}`,
  );

/** The words of six lines, and no more than 60 of them. */
const opening = (lines: readonly string[]): string =>
  read(wordsIn(lines.slice(0, 6).join('\n')).slice(0, 60).join(' '));

const lacking = (each: Noted, lines: readonly string[]): readonly string[] => {
  const { dangers, dangerLeads, brief } = leadingOf(each.visit, each.assessment);
  const [first] = dangers;
  const head = opening(lines);
  const wanted =
    dangerLeads && first !== undefined
      ? [first.finding, first.do, ...(first.loud ? [first.time] : [])]
      : [brief.split(/(?<=[.:]) /u)[0] ?? ''];
  return wanted.filter((words) => !head.includes(read(wordsIn(words).join(' '))));
};

test('a letter calls a child a child', () => {
  for (const [age, sex, who] of [
    ['8', 'male', 'this boy of 8'],
    ['17', 'female', 'this girl of 17'],
    ['18', 'female', 'this woman of 18'],
    ['8', undefined, 'this patient of 8'],
  ] as const) {
    const visit = visitWith(classicVisit, { age, answers: { sex } });
    expect(letterOf({ visit, assessment: assess(visit, TODAY) })).toContain(who);
  }
});

test('a short note says of the flag that leads what was told, once', () => {
  const of = ALL.find(({ name }) => name === 'vignette rising-numbness');
  if (of === undefined) throw new Error('No vignette rising-numbness');
  expect(shortOf(of).match(/for days, worsening/giu)).toHaveLength(2);
  expect(shortOf(of)).toMatch(/^NOW: .* Told: for days, worsening\.$/mu);
});

test('the letter tells each flag with its time and its act', () => {
  const wrong = ALL.flatMap((each) => {
    const text = read(letterOf(each));
    return timed(each)
      .flatMap((flag) => [flag.time, flag.finding, flag.do])
      .filter((words) => !text.includes(read(words)))
      .map((words) => [each.name, words]);
  });
  expect(wrong).toEqual([]);
});

test('a colleague reads of every safety question how it was answered, on each face', () => {
  for (const each of ALL) {
    const asked = each.assessment.safety.filter(({ state }) => state !== 'not-asked');
    const told = asked.filter(({ state }) => state !== 'no').length;
    if (asked.length === told) continue;
    const no = asked.length - told;
    const said = new RegExp(
      `no to ${no} of|None of ${no} safety|${asked.length} of \\d+ safety questions`,
      'iu',
    );
    for (const text of [shortOf(each), letterOf(each)]) expect(text).toMatch(said);
  }
});

describe('verdict, danger and the first act', () => {
  test.each<[string, (each: Noted) => readonly string[]]>([
    ['short', (each) => shortOf(each).split('\n')],
    ['full, right under the identity lines', boxOf],
    ['letter', (each) => letterOf(each).split('\n')],
  ])('stand within 6 lines and 60 words of the %s', (_face, lines) => {
    expect(
      ALL.map((each) => [each.name, lacking(each, lines(each))]).filter(([, l]) => l?.length),
    ).toEqual([]);
  });

  test('the patient’s page begins with where to go, or with what it is about', () => {
    for (const each of ALL) {
      const [first] = timed(each);
      const { page } = pageOf(each);
      const lines = patientOf(each).split('\n');
      expect(lines[0]).toBe(plainAscii(page.title));
      if (first === undefined) expect(page.title).toMatch(/what we found today/u);
      else expect(lines[1]).toMatch(/before you leave|now/u);
    }
  });
});

describe('the full note', () => {
  test('stands in its order', () => {
    const order = [
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
    ];
    for (const each of ALL) {
      const ids = fullOf(each).sections.map(({ id }) => id);
      expect(ids).toEqual(order.filter((id) => ids.some((other) => other === id)));
      const labels = fullOf(each).sections[0]?.lines.map(({ label }) => label);
      expect(labels?.slice(-2)).toEqual(['Clinician', 'Plan']);
    }
  });

  test('is one sheet for each vignette, case and the example', () => {
    expect(
      ALL.filter((each) => foldForPage(fullOf(each)).sheets.length > 1).map(({ name }) => name),
    ).toEqual([]);
  });

  test('tells each flag whole: time, finding, act, suspicion and what else is to be done', () => {
    for (const each of ALL) {
      const text = read(fullTextOf(each));
      for (const { time, finding, do: act, suspects } of timed(each))
        for (const words of [time, finding, act, suspects]) expect(text).toContain(read(words));
    }
  });

  test('instructs nobody in the form and refers to no other place of it', () => {
    const NEVER = /\bsee [“"]|stands (?:above|below|on this page)|\btick\b|\bclick/iu;
    const wrong = ALL.flatMap((each) =>
      [shortOf(each), letterOf(each), fullTextOf(each)].flatMap((text) =>
        text.split('\n').filter((line) => NEVER.test(line)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('sources stand in it alone', () => {
    for (const each of ALL)
      for (const text of [shortOf(each), letterOf(each), patientOf(each)])
        expect(text).not.toMatch(/\[\d/u);
  });

  test('has no double colon', () => {
    const twice = ALL.flatMap((each) =>
      fullTextOf(each)
        .split('\n')
        .filter((line) => /radiculopathy: With|: Hospital now: /u.test(line)),
    );
    expect(twice).toEqual([]);
  });

  test('names nothing that is suspected as coexisting, and on no face as present', () => {
    for (const each of ALL) {
      const texts = [shortOf(each), fullTextOf(each), letterOf(each)];
      for (const text of texts) expect(text).not.toMatch(/coexisting suspected|I think of/u);
      const suspected = each.assessment.mimics.present.filter(
        ({ status }) => status === 'suspected',
      );
      for (const one of suspected)
        for (const text of texts) {
          const present = text.match(/(?:^|\b)(?:also )?present:? [^.\n]*/giu) ?? [];
          expect(present.join('\n').toLowerCase()).not.toContain(inSentence(one).toLowerCase());
        }
    }
  });

  test('a letter and a short note name a suspicion that leads once', () => {
    const of = OF_VIGNETTES.find(({ name }) => name === 'vignette 8');
    if (of === undefined) throw new Error('No vignette 8');
    // The finding that it was named for says so itself.
    const names = /(?<!attributed to )cauda equina syndrome/giu;
    expect(letterOf(of).match(names)).toHaveLength(1);
    expect(shortOf(of).match(names)).toHaveLength(1);
    expect(letterOf(of)).toContain('To be considered: cauda equina syndrome.');
  });
});

describe('nothing is said twice', () => {
  test('the steps under “To do” ask for nothing that the box asks for', () => {
    for (const each of ALL) {
      const { sections } = fullOf(each);
      const box = read((sections[0]?.lines ?? []).map(({ says }) => says).join(' '));
      const steps = sections.find(({ id }) => id === 'actions')?.lines ?? [];
      for (const { says } of steps) expect(box).not.toContain(read(says));
    }
  });

  test('what is unsure stands in the box and with its answer, and is no gap beside', () => {
    for (const each of ALL) {
      const { sections } = fullOf(each);
      const isNamed = sections[0]?.lines.some(({ says }) => says.startsWith('Unsure: '));
      const gaps = sections.find(({ id }) => id === 'open')?.lines ?? [];
      const rest = gaps.filter(({ label }) => label === 'To ask or record');
      if (isNamed) expect(rest.map(({ says }) => says).join(' ')).not.toContain('(unsure)');
    }
  });

  test('an act that is said does not follow in other words', () => {
    const of = ALL.find(({ name }) => name === 'vignette foot-drop');
    if (of === undefined) throw new Error('No vignette foot-drop');
    const text = fullTextOf(of);
    expect(text).toContain('Do: Clarify today: how suddenly, which side, what else.');
    expect(text).not.toContain('Clarify the same day');
    expect(text).toContain('At once if there is any other sign.');
  });
});

describe('copied text', () => {
  test('is plain ASCII on each face', () => {
    for (const each of ALL)
      for (const text of [shortOf(each), fullTextOf(each), patientOf(each)])
        expect(text).toMatch(/^[\x20-\x7e\n]*$/u);
  });

  test('copies a dose as it was typed', () => {
    const visit = visitWith(classicVisit, {
      medicines: [{ name: 'pramipexole 0·125 mg', time: '1½ tablets at 22:00' }],
    });
    const of = { visit, assessment: assess(visit, TODAY) };
    for (const text of [shortOf(of), fullTextOf(of)]) {
      expect(text).toMatch(/pramipexole 0\.125 mg/iu);
      expect(text).toContain('1 1/2 tablets');
    }
  });
});
