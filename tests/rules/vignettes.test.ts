/** The practice cases as whole visits (§12.1; D3, D4, D5, D9): verdict, headline, flags, iron, B12. */
import { describe, expect, test } from 'vitest';
import { visitSchema } from '../../src/rules/record/schema.ts';
import { assessed } from './a-visit.ts';
import { VIGNETTES } from './vignettes.ts';

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

test('the twelve of §12.1 and at least ten more, each once', () => {
  const ids = VIGNETTES.map((each) => each.id);
  expect(ids.slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, at) => String(at + 1)));
  expect(ids.length).toBeGreaterThanOrEqual(22);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(VIGNETTES.map((each) => [each.id, each.tells, each] as const))(
  '%s: %s',
  (_id, _tells, vignette) => {
    const assessment = assessed(vignette.visit);
    const { why: _why, ...headline } = assessment.headline;
    /** What is printed: no rule in words, which names the answers that do not hold. */
    const printed = strings({
      headline,
      verdicts: assessment.verdicts.map((verdict) => [verdict.id, verdict.says]),
      criteria: assessment.criteria.map((criterion) => [criterion.label, criterion.note]),
      flags: assessment.flags.map((flag) => [
        flag.finding,
        flag.suspects,
        flag.action,
        flag.notRls,
      ]),
      lines: [
        ...assessment.iron,
        ...assessment.b12,
        ...assessment.medicines,
        ...assessment.course,
        ...assessment.supportive,
        ...assessment.steps,
        ...assessment.open,
      ].map((line) => line.says),
      net: assessment.safetyNet,
    }).join('\n');

    test('is a visit that a file may carry', () => {
      expect(visitSchema.safeParse(vignette.visit).success).toBe(true);
    });
    test('verdict and headline', () => {
      expect([assessment.verdicts[0]?.id, headline.id]).toEqual([
        vignette.verdict,
        vignette.headline,
      ]);
    });
    test('flags with their time', () => {
      expect(assessment.flags.map((flag) => `${flag.id} ${flag.time}`)).toEqual(vignette.flags);
    });
    test('iron and B12', () => {
      expect(assessment.iron.find((line) => !line.id.includes('.note.'))?.id).toBe(vignette.iron);
      expect(assessment.b12.map((line) => line.id)).toEqual(
        expect.arrayContaining([...(vignette.b12 ?? [])]),
      );
    });
    test('says', () => {
      for (const words of vignette.says) expect(printed).toContain(words);
    });
    test('does not say', () => {
      const never = [
        ...vignette.never,
        'confirmed',
        'ruled out',
        'excluded',
        'undefined',
        'normal neurological',
      ];
      for (const words of never) expect(printed).not.toContain(words);
    });
  },
);
