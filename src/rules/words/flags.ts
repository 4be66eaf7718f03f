/** The red flags that fire, each with what was found and what is to be done, in the order of their table. */
import type { Flag } from './assessment.ts';
import { B12_LEAD } from '../tables/b12/lead.ts';
import type { Decision } from '../decide.ts';
import { readOf } from '../facts/leaf.ts';
import { kept, keptEach } from '../logic/kept.ts';
import { why, whyFirst } from './why.ts';
import { findingWords } from './findings.ts';
import { actionOf, suspectsOf } from './suspicions.ts';
import { measuredOf, readAsMeasured } from './is-measured.ts';
import { NOT_RLS } from '../tables/headline-words.ts';
import type { IsMeasured } from '../tables/tests-asked.ts';
import { TIME_WORDS, type PathwayRow } from '../tables/urgency/pathway.ts';

/** The row asks for what is not measured yet. */
const withoutMeasured = (row: PathwayRow, isMeasured: IsMeasured): PathwayRow => ({
  ...row,
  then: { ...row.then, ...row.then.given?.(isMeasured) },
});

const flagLines = keptEach(
  (
    { id, when }: Decision['urgency']['fired'][number],
    { visit, known, urgency: { joined: beside } }: Decision,
  ) => [
    visit.exam,
    visit.power,
    visit.safety,
    visit.answers,
    visit.many,
    visit.conditions,
    visit.labs,
    known.strength,
    known.muscle,
    visit.medicines,
    ...(beside.get(id) ?? []),
    ...readOf(when, known),
  ],
  (row, decision): Flag => {
    const { visit, known, urgency } = decision;
    const { id, then, when, sources } = row;
    const rows = [row, ...(urgency.joined.get(id) ?? [])];
    const words = findingWords(then.subject, visit);
    const isMeasured = measuredOf(decision);
    const [left, ...beside] = rows.map((each) => withoutMeasured(each, isMeasured));
    return {
      id,
      tier: then.tier,
      within: then.within,
      time: TIME_WORDS[then.within],
      finding: words.short,
      detail: words.long,
      suspects: suspectsOf(rows, visit, known),
      do: left?.then.do ?? then.do,
      action: actionOf(left === undefined ? [] : [left, ...beside], visit, known, isMeasured),
      ...(then.deficit ? { notRls: NOT_RLS } : {}),
      leads: then.leads,
      question: then.question,
      why: why(`urgency/${id}`, when, known, sources),
    };
  },
);

/** Those of the table, and an urgent laboratory line, which leads like any other (D9, row 2). */
const joined = kept(
  (flags: readonly Flag[], { known }: Decision) => [
    flags,
    known.measured.mma,
    known.measured.homocysteine,
    ...readOf(B12_LEAD, known),
  ],
  (flags, { known, b12: lead }): readonly Flag[] => {
    if (lead.status === 'open') return flags;
    const { then } = lead.row;
    const { says, flag: lab } = then.given?.(readAsMeasured(known)) ?? then;
    if (lab === undefined) return flags;
    const fromLab: Flag = {
      id: lead.row.id,
      tier: 'urgent',
      within: lab.within,
      time: TIME_WORDS[lab.within],
      finding: lab.finding,
      detail: lab.finding,
      suspects: lab.suspects,
      action: [lab.action, ...says].join(' '),
      do: lab.do,
      notRls: NOT_RLS,
      leads: true,
      question: 'lab.b12',
      why: whyFirst(B12_LEAD, lead, known),
    };
    const at = flags.findIndex((flag) => flag.tier !== 'emergency' && flag.within !== 'same day');
    return at === -1 ? [...flags, fromLab] : flags.toSpliced(at, 0, fromLab);
  },
);

export const flagsOf = (decision: Decision): readonly Flag[] =>
  joined(flagLines(decision.urgency.fired, decision), decision);
