/** Until the commitment the tool says nothing of what it makes of the answers. */
import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../../src/practice/library.ts';
import { expertAssessment, expertVisit } from '../../../src/practice/played.ts';
import { CONDITION_IDS } from '../../../src/rules/record/ids.ts';
import { CONDITIONS } from '../../../src/rules/tables/conditions/conditions.ts';
import { QUESTION_IDS } from '../../../src/rules/record/question-ids.ts';
import { questionLabel } from '../../../src/rules/words/answers.ts';
import { contextSentences } from '../../../src/rules/words/chart-context.ts';
import { movedUpWords } from '../../../src/rules/words/moved-up.ts';
import type { Assessment } from '../../../src/rules/words/assessment.ts';
import type { Visit } from '../../../src/rules/record/visit.ts';
import { play } from '../../../src/visit/practice-session.ts';
import { change } from '../../../src/visit/store.ts';
import { openPracticeArea } from './open-practice.tsx';

/** Sentences of a result; a few letters would be found in anything. */
const SHORTEST = 12;

function sentencesOf(assessment: Assessment, visit: Visit): readonly string[] {
  const { headline, verdicts, flags, steps, criteria, labs, mimics } = assessment;
  const statements = [
    ...assessment.iron,
    ...assessment.b12,
    ...assessment.medicines,
    ...assessment.course,
    ...assessment.supportive,
  ];
  return [
    headline.says,
    ...headline.also.map(({ says }) => says),
    ...verdicts.map(({ says }) => says),
    ...flags.flatMap(({ finding, detail, action }) => [finding, detail, action]),
    ...steps.map(({ says }) => says),
    ...statements.flatMap(({ says, brief }) => [says, brief ?? '']),
    ...criteria.map(({ note }) => note ?? ''),
    ...labs.map(({ echo }) => echo ?? ''),
    ...mimics.movedUp.map(({ because }) => movedUpWords(because)),
    ...(assessment.safetyNet?.for ?? []),
    ...contextSentences(visit, assessment.today),
  ].filter((text) => text.length >= SHORTEST);
}

const CONDITION_NAMES = CONDITION_IDS.map((id) => CONDITIONS[id].name.toLowerCase());

/** One case of each urgency, since drawing a page takes a while; all of them in the long proof. */
const SOME =
  process.env['RLS_PROVE'] === undefined
    ? [...new Map(LIBRARY.map((of) => [of.expert.expects.howSoon, of])).values()]
    : LIBRARY;

describe('the checklist filled as the expert would, before the commitment', () => {
  test.each(SOME.map((of) => [of.id, of] as const))('%s', (_, of) => {
    const { practice, container } = openPracticeArea([of]);
    act(() => play(practice, of));
    // Words of the questions themselves stand there before anything is answered.
    const blank = container.textContent.toLowerCase();
    act(() => {
      const { playing } = practice.state.getState();
      if (playing === undefined) throw new Error('nothing is played');
      change(playing.store, () => ({ ...expertVisit(of), example: true }));
    });
    const drawn = container.textContent.toLowerCase();
    expect(drawn).toContain(of.opening.who.toLowerCase());
    const visit = expertVisit(of);
    // What the trainee wrote down stands there too.
    const written = visit.medicines.map(({ name }) => name);
    const said = sentencesOf(expertAssessment(of), expertVisit(of)).filter(
      (sentence) => !written.includes(sentence) && !blank.includes(sentence.toLowerCase()),
    );
    expect(said.length).toBeGreaterThan(5);
    // A finding may read as the sign that is ticked, or as the question: its words, and no result.
    const labels = [...container.querySelectorAll('label')].map((each) =>
      each.textContent.toLowerCase(),
    );
    labels.push(...QUESTION_IDS.map((id) => questionLabel(id).toLowerCase()));
    expect(
      said.filter(
        (sentence) =>
          drawn.includes(sentence.toLowerCase()) && !labels.includes(sentence.toLowerCase()),
      ),
    ).toEqual([]);
    expect(drawn).not.toContain('ask first');
    expect(drawn).not.toContain('first test');
    // A title that names a condition stands in the list of conditions, also of those behind "More".
    if (!CONDITION_NAMES.includes(of.title.toLowerCase()))
      expect(drawn).not.toContain(of.title.toLowerCase());
    // No scale with limits, no echo beside a number, no count towards a complete screen.
    expect(container.querySelector('.scale, .echo, .tally, .panel')).toBeNull();
    expect(drawn).not.toMatch(/\d+ of \d+ answered/);
  });
});
