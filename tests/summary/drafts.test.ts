/** What is typed and not recorded, as it stands on paper and in the copied text. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.ts';
import { besideDrafts, type Drafts } from '../../src/summary/drafts.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { summaryText } from '../../src/summary/text.ts';
import { classicVisit, TODAY } from '../rules/a-visit.ts';

const textOf = (drafts: Drafts): string => {
  const visit = besideDrafts(classicVisit, drafts);
  const about = { edition: '2026.11.0', content: 'da76 0d5f', now: '21 Nov 2026, 10:42', drafts };
  return summaryText(summarise(visit, assess(visit, TODAY), about)).replaceAll(/\s+/gu, ' ');
};

describe('what is typed and not recorded is said to be', () => {
  test.each<[string, Drafts, string]>([
    [
      'a medicine',
      { medicines: 'haloperidol 5 mg' },
      'Typed, not added: Medicines: "haloperidol 5 mg".',
    ],
    [
      'the day of a sample',
      { 'lab.ferritin drawn': '2026-11-20' },
      'Typed, not added: Ferritin, drawn on 20 Nov 2026.',
    ],
    [
      'several, one after the other, on one line whatever was pasted',
      { age: '5'.repeat(41), 'another-cause': 'a\nbite' },
      `Typed, not added: Age: "${'5'.repeat(41)}"; Another cause: "a bite".`,
    ],
  ])('%s', (_, drafts, says) => {
    expect(textOf(drafts)).toContain(says);
  });

  test('nothing is said of nothing', () => {
    expect(textOf({ medicines: '  ' })).not.toContain('Typed, not added');
  });
});

test('beside a medicine in the field nobody takes none (R-F9)', () => {
  expect(textOf({})).toContain('Takes no medicines');
  expect(textOf({ medicines: 'haloperidol' })).not.toContain('Takes no medicines');
});
