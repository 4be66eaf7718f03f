/** What is typed and not recorded, as it stands on paper and in the copied text. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.ts';
import { besideDrafts, type Drafts } from '../../src/summary/drafts.ts';
import { shortText } from '../../src/summary/short.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { summaryText } from '../../src/summary/text.ts';
import { classicVisit, TODAY } from '../rules/a-visit.ts';

const RULES = { edition: '2026.11.0', content: 'da76 0d5f', now: '21 Nov 2026, 10:42' };

const textOf = (drafts: Drafts, pasted = 0): string => {
  const visit = besideDrafts(classicVisit, drafts);
  const about = { ...RULES, drafts, pasted };
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

  test.each<[number, Drafts, string]>([
    [1, {}, 'Typed, not added: 1 pasted line not taken over.'],
    [3, {}, 'Typed, not added: 3 pasted lines not taken over.'],
    [2, { age: '?' }, 'Typed, not added: Age: "?"; 2 pasted lines not taken over.'],
  ])('what is left of a pasted text is counted: %d, beside %j', (left, drafts, says) => {
    expect(textOf(drafts, left)).toContain(says);
    const short = shortText(classicVisit, assess(classicVisit, TODAY), {
      ...RULES,
      drafts,
      pasted: left,
    });
    expect(short.replaceAll(/\s+/gu, ' ')).toContain(
      says.replace('Typed, not added', 'TYPED, NOT ADDED'),
    );
  });

  test('nothing is said of nothing', () => {
    expect(textOf({ medicines: '  ' })).not.toContain('Typed, not added');
  });
});

test('beside a medicine in the field nobody takes none (R-F9)', () => {
  expect(textOf({})).toContain('Takes no medicines');
  expect(textOf({ medicines: 'haloperidol' })).not.toContain('Takes no medicines');
});
