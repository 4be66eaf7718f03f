/** The red flags that fire, each with what was found and what is to be done, in the order of their table. */
import type { Flag } from './assessment.ts';
import { B12_LEAD } from '../tables/b12/lead.ts';
import type { Decision } from '../decide.ts';
import { why, whyFirst } from './why.ts';
import { findingWords } from './findings.ts';
import { NOT_RLS } from '../tables/headline-words.ts';
import { TIME_WORDS, type PathwayRow } from '../tables/urgency/pathway.ts';

const each = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** All that the rows of one finding suspect, the most pressing first (D53). */
const suspectsOf = (rows: readonly PathwayRow[]): string =>
  each(rows.filter(({ then }) => then.tier !== 'note').map(({ then }) => then.suspects)).join(
    '; ',
  ) ||
  (rows[0]?.then.suspects ?? '');

/** What to do, and what to ask or examine today beside it. */
const actionOf = ([first, ...more]: readonly PathwayRow[]): string =>
  each([
    ...(first === undefined ? [] : [first.then.action]),
    ...more.filter(({ then }) => then.look).map(({ then }) => then.action),
  ]).join(' ');

export function flagsOf({ visit, urgency, known, b12: lead }: Decision): readonly Flag[] {
  const flags = urgency.fired.map((row): Flag => {
    const rows = [row, ...(urgency.joined.get(row.id) ?? [])];
    const words = findingWords(row.then.subject, visit);
    return {
      id: row.id,
      tier: row.then.tier,
      within: row.then.within,
      time: TIME_WORDS[row.then.within],
      finding: words.short,
      detail: words.long,
      suspects: suspectsOf(rows),
      action: actionOf(rows),
      ...(row.then.deficit ? { notRls: NOT_RLS } : {}),
      leads: row.then.leads,
      question: row.then.question,
      why: why(`urgency/${row.id}`, row.when, known, row.sources),
    };
  });
  if (lead.status === 'open' || lead.row.then.flag === undefined) return flags;
  const { line, says, flag: lab } = lead.row.then;
  // An urgent laboratory line leads like any other urgent row (D9, row 2).
  const fromLab: Flag = {
    id: lead.row.id,
    tier: 'urgent',
    within: lab.within,
    time: TIME_WORDS[lab.within],
    finding: lab.finding,
    detail: lab.finding,
    suspects: lab.suspects,
    action: [line, ...says].join(' '),
    notRls: NOT_RLS,
    leads: true,
    question: 'lab.b12',
    why: whyFirst(B12_LEAD, lead, known),
  };
  const at = flags.findIndex((flag) => flag.tier !== 'emergency' && flag.within !== 'same day');
  return at === -1 ? [...flags, fromLab] : flags.toSpliced(at, 0, fromLab);
}
