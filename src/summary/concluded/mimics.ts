/** The conditions that look like RLS, in lists that account for all of them. */
import type { Assessment, ConditionLine, MimicScreen } from '../../rules/words/assessment.ts';
import { inSentence, isSuspected } from '../../rules/words/conditions.ts';
import { listed, upper } from '../../rules/words/phrases.ts';
import { line, nameOf, rarerWords } from '../lines.ts';
import type { Section } from '../summary.ts';

const NOT_ASKED_WHETHER = 'explains all: not asked';

/** What a list of all that was asked and is not there calls them: what they are, without which. */
const IN_LIST: Readonly<Partial<Record<ConditionLine['id'], string>>> = {
  'leg-cramps': 'leg cramps',
  'habitual-tapping': 'foot tapping',
  radiculopathy: 'radiculopathy',
  akathisia: 'akathisia',
  'another-cause': 'another cause',
};

const absentName = (each: ConditionLine): string => IN_LIST[each.id] ?? inSentence(each);

/** "polyneuropathy (known; explains all: no)"; what is suspected stands in a list of its own. */
function withDetails(each: ConditionLine, beside: readonly string[] = []): string {
  const details = [
    ...(each.status === 'known' ? [each.status] : []),
    ...(each.explainsAll === undefined ? [] : [`explains all: ${each.explainsAll}`]),
    ...beside,
  ];
  return details.length === 0 ? nameOf(each) : `${nameOf(each)} (${details.join('; ')})`;
}

/** Of those that were not asked whether they explain all of it, that is said once. */
function withExplains(lines: readonly ConditionLine[]): string {
  const asked = lines.filter((each) => each.explainsAll !== undefined);
  const notAsked = lines.filter((each) => each.explainsAll === undefined);
  const [one, ...more] = notAsked;
  const several = notAsked.map((each) => withDetails(each));
  return [
    ...(asked.length === 0 ? [] : [asked.map((each) => withDetails(each)).join(', ')]),
    ...(one === undefined
      ? []
      : more.length === 0
        ? [withDetails(one, [NOT_ASKED_WHETHER])]
        : [`${listed(several)} (explains all, of each: not asked)`]),
  ].join('; ');
}

/** "cramps, arthritis; by history only: neuropathy; asked as a group: tapping, myalgia". */
function absentWords(absent: readonly ConditionLine[]): string {
  const marked = (asGroup: boolean, historyOnly: boolean, mark: string) => {
    const names = absent
      .filter((each) => each.asGroup === asGroup && each.historyOnly === historyOnly)
      .map(absentName);
    return names.length === 0 ? [] : [`${mark}${names.join(', ')}`];
  };
  return [
    ...marked(false, false, ''),
    ...marked(false, true, 'by history only, not examined: '),
    ...marked(true, false, 'asked as a group: '),
    ...marked(true, true, 'asked as a group, by history only: '),
  ].join('; ');
}

const namesOf = (lines: readonly ConditionLine[]): string => lines.map(nameOf).join(', ');

/** The required ones by name; of the others how many, so that "none" means none at all. */
const notAskedWords = ({ notAsked, further }: MimicScreen): string =>
  [
    ...(notAsked.length === 0 ? [] : [namesOf(notAsked)]),
    ...(further === 0 ? [] : [rarerWords(further)]),
  ].join('; ');

export function mimics({ mimics: screen }: Assessment): Section {
  const lists = [
    {
      label: 'Present',
      words: withExplains(screen.present.filter((each) => !isSuspected(each))),
      loud: true,
    },
    { label: 'Suspected', words: withExplains(screen.present.filter(isSuspected)), loud: true },
    { label: 'Unsure', words: withExplains(screen.unsure), loud: true },
    { label: 'Absent', words: absentWords(screen.absent), loud: false },
    { label: 'Not asked', words: notAskedWords(screen), loud: false },
  ];
  const said = lists
    .filter(({ words }) => words !== '')
    .map(({ label, words, loud }) =>
      line(`${upper(words)}.`, {
        label,
        strong: loud,
        keeps: label === 'Not asked' && screen.notAsked.length > 0,
        gap: label === 'Not asked',
      }),
    );
  return {
    id: 'mimics',
    title: 'Mimics',
    shape: 'rows',
    cites: [],
    lines: said.length === 0 ? [line('None was asked about.', { gap: true })] : said,
  };
}
