/** The red flags that fire, each with what was found and what is to be done, in the order of their table. */
import type { Flag } from './assessment.ts';
import { B12_LEAD } from '../tables/b12/lead.ts';
import type { Decision } from '../decide.ts';
import { readOf } from '../facts/leaf.ts';
import { kept, keptEach } from '../logic/kept.ts';
import { why, whyFirst } from './why.ts';
import { findingWords } from './findings.ts';
import { inTurn, upper } from './phrases.ts';
import { actionOf, suspectsOf } from './suspicions.ts';
import { measuredOf, readAsMeasured } from './is-measured.ts';
import { uncertain } from './uncertain.ts';
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
    { visit, urgent, today, urgency: { joined: beside } }: Decision,
  ) => [
    visit.exam,
    visit.power,
    visit.safety,
    visit.answers,
    visit.many,
    visit.conditions,
    visit.labs,
    today,
    urgent.known.strength,
    urgent.known.muscle,
    visit.medicines,
    ...(beside.get(id) ?? []),
    ...readOf(when, urgent.known),
    ...(urgent.atLeast === urgent.known ? [] : readOf(when, urgent.atLeast)),
  ],
  (row, decision): Flag => {
    const { visit, urgent, urgency } = decision;
    const { id, then, when, sources } = row;
    const rows = [row, ...(urgency.joined.get(id) ?? [])];
    const { worded, opens, ends } = uncertain(when, then.question, decision);
    const words = findingWords(then.subject, worded);
    const isMeasured = measuredOf(decision);
    const [left, ...beside] = rows.map((each) => withoutMeasured(each, isMeasured));
    return {
      id,
      tier: then.tier,
      within: then.within,
      time: TIME_WORDS[then.within],
      finding: opens + words.short,
      detail: opens + words.long,
      what: upper(words.adds ?? (words.long === words.short ? '' : words.long)),
      suspects: suspectsOf(rows, visit, urgent.known),
      do: left?.then.do ?? then.do,
      action: inTurn(
        actionOf(left === undefined ? [] : [left, ...beside], visit, urgent.known, isMeasured),
        ends,
      ),
      ...(ends === '' ? {} : { ends }),
      ...(then.deficit ? { notRls: NOT_RLS } : {}),
      leads: then.leads,
      question: then.question,
      why: why(`urgency/${id}`, when, urgent.known, sources),
    };
  },
);

/** Those of the table, and an urgent laboratory line, which leads like any other (D9, row 2). */
const joined = kept(
  (flags: readonly Flag[], { visit, known, urgent, today }: Decision) => [
    flags,
    visit.labs,
    today,
    known.measured.mma,
    known.measured.homocysteine,
    ...readOf(B12_LEAD, urgent.known),
    ...(urgent.atLeast === urgent.known ? [] : readOf(B12_LEAD, urgent.atLeast)),
  ],
  (flags, decision): readonly Flag[] => {
    const { b12: lead } = decision.urgent;
    if (lead.status === 'open') return flags;
    const { then } = lead.row;
    const { says, flag: lab } = then.given?.(readAsMeasured(decision.known)) ?? then;
    if (lab === undefined) return flags;
    const { opens, ends } = uncertain(lead.row.when, 'lab.b12', decision);
    const fromLab: Flag = {
      id: lead.row.id,
      tier: 'urgent',
      within: lab.within,
      time: TIME_WORDS[lab.within],
      finding: opens + lab.finding,
      detail: opens + lab.finding,
      what: '',
      suspects: lab.suspects,
      action: inTurn(lab.action, ...says, ends),
      do: lab.do,
      ...(ends === '' ? {} : { ends }),
      notRls: NOT_RLS,
      leads: true,
      question: 'lab.b12',
      why: whyFirst(B12_LEAD, lead, decision.urgent.known),
    };
    const at = flags.findIndex((flag) => flag.tier !== 'emergency' && flag.within !== 'same day');
    return at === -1 ? [...flags, fromLab] : flags.toSpliced(at, 0, fromLab);
  },
);

export const flagsOf = (decision: Decision): readonly Flag[] =>
  joined(flagLines(decision.urgency.fired, decision), decision);
