/** The conditions that look like RLS, in four lists that always account for all of them. */
import { MIMIC_IDS } from '../../rules/record/ids.ts';
import type { Assessment, ConditionLine, MimicScreen } from '../../rules/words/assessment.ts';
import { inSentence } from '../../rules/words/conditions.ts';
import { upper } from '../../rules/words/phrases.ts';
import { line, nameOf } from '../lines.ts';
import type { Section } from '../summary.ts';

const NOT_ASKED_WHETHER = 'explains all: not asked';

const absentName = (each: ConditionLine): string =>
  each.id === 'another-cause' ? 'another cause' : inSentence(each);

const withExplains = (each: ConditionLine): string =>
  `${nameOf(each)} (${each.explainsAll === undefined ? NOT_ASKED_WHETHER : `explains all: ${each.explainsAll}`})`;

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

/** Those that nothing recorded calls for, and nobody asked. */
function furtherWords({ required, present, unsure, absent }: MimicScreen): string {
  const listed = new Set<string>([
    ...required,
    ...[...present, ...unsure, ...absent].map(({ id }) => id),
  ]);
  const count = MIMIC_IDS.filter((id) => !listed.has(id)).length;
  if (count === 0) return '';
  return count === 1
    ? '1 further condition that nothing recorded calls for'
    : `${count} further conditions that nothing recorded calls for`;
}

export function mimics({ mimics: screen }: Assessment): Section {
  const notAsked = [namesOf(screen.notAsked), furtherWords(screen)].filter(Boolean);
  const lists = [
    { label: 'Present', words: screen.present.map(withExplains).join(', '), loud: true },
    { label: 'Unsure', words: namesOf(screen.unsure), loud: false },
    { label: 'Absent when asked', words: absentWords(screen.absent), loud: false },
    { label: 'Not asked', words: notAsked.join('; '), loud: screen.notAsked.length > 0 },
  ];
  const said = lists
    .filter(({ words }) => words !== '')
    .map(({ label, words, loud }) =>
      line(`${upper(words)}.`, { label, strong: loud, keeps: loud && label === 'Not asked' }),
    );
  // The empty lists share a line, so that four are always accounted for.
  const [first, ...others] = lists.filter(({ words }) => words === '').map(({ label }) => label);
  const empty =
    first === undefined
      ? []
      : [line(['None.', ...others.map((each) => `${each}: none.`)].join(' '), { label: first })];
  return {
    id: 'mimics',
    title: 'Conditions that look like RLS',
    shape: 'rows',
    cites: [],
    lines: first === 'Present' ? [...empty, ...said] : [...said, ...empty],
  };
}
