/** P22: a debrief is taken along on one page, and set beside the attempt before. */
import { describe, expect, test } from 'vitest';
import type { Finished } from '../../src/practice/attempt.ts';
import type { Case } from '../../src/practice/case-schema.ts';
import { attemptBefore, compared } from '../../src/practice/compared.ts';
import { debrief } from '../../src/practice/debrief.ts';
import { LIBRARY } from '../../src/practice/library.ts';
import type { Attempt } from '../../src/practice/marking.ts';
import { debriefPage, pageText } from '../../src/practice/page.ts';
import { oneIn } from '../prove/tries.ts';
import { TRAINEES } from './trainees.ts';

const [of] = LIBRARY;
if (of === undefined) throw new Error('no case');

/** An attempt of one kind of trainee, with its debrief. */
function tried(one: Case, plays: (of: Case) => Attempt, finishedAt: string) {
  const { asked, hints, visit, commitment } = plays(one);
  const said = debrief({ case: one, asked, hints, visit, commitment });
  const attempt: Finished = {
    caseId: one.id,
    caseVersion: one.version,
    edition: '2026.11.0',
    finishedAt,
    seconds: 300,
    asked: [...asked],
    hints,
    visit,
    commitment,
    total: said.mark.total,
    right: said.mark.right,
    known: [...said.mark.known],
    missed: [...said.mark.missed],
  };
  return { attempt, debrief: said };
}

describe('P22: the page of a debrief', () => {
  const { attempt, debrief: said } = tried(of, TRAINEES.hasty, '2026-11-21T10:00:00.000Z');
  const text = pageText(debriefPage(of, attempt, said, '21 Nov 2026'));

  test('says first of all that it is practice', () => {
    expect(text.split('\n')[0]).toMatch(/^PRACTICE: a fictional patient/);
  });

  test('holds what would have happened, the score and its making, the lesson, and when', () => {
    for (const line of [
      ...said.happened,
      `${said.mark.total} of 100`,
      ...said.mark.parts.flatMap(({ how }) => how),
      of.takeHome,
      '21 Nov 2026',
    ])
      expect(text).toContain(line);
  });

  test('fits on a page, whatever the case and the trainee', () => {
    const all = LIBRARY.flatMap((one) =>
      Object.entries(TRAINEES).map(([trainee, plays]) => ({ one, trainee, plays })),
    );
    for (const { one, trainee, plays } of oneIn(7, all)) {
      const made = tried(one, plays, '2026-11-21T10:00:00.000Z');
      const page = pageText(debriefPage(one, made.attempt, made.debrief, '21 Nov 2026'));
      expect(page.split(/\s+/).length, `${one.id}, ${trainee}`).toBeLessThan(750);
    }
  });
});

describe('P22: a second try beside the first', () => {
  const first = tried(of, TRAINEES.hasty, '2026-11-21T10:00:00.000Z');
  const second = tried(of, TRAINEES.careful, '2026-11-28T10:00:00.000Z');
  const elsewhere = tried(LIBRARY[1] ?? of, TRAINEES.naive, '2026-11-25T10:00:00.000Z');
  const finished = [second.attempt, elsewhere.attempt, first.attempt];

  test('is that of the same case, the last before it', () => {
    expect(attemptBefore(finished, second.attempt)).toBe(first.attempt);
    expect(attemptBefore(finished, first.attempt)).toBeUndefined();
  });

  test('shows what became of the points, the closure and what was missed', () => {
    const rows = compared(of, first.attempt, second);
    const row = (label: string) => rows.find((each) => each.label === label);
    expect(row('Points')).toMatchObject({
      before: `${first.debrief.mark.total} of 100`,
      now: `${second.debrief.mark.total} of 100`,
    });
    expect(row('Left open on the own checklist')).toMatchObject({
      before: expect.stringContaining('look like RLS'),
      now: 'Nothing that decides',
    });
  });
});
