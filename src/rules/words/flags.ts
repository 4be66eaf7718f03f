/** The red flags that fire, each with what was found and what is to be done, in the order of their table. */
import type { Flag } from './assessment.ts';
import { B12_LEAD } from '../tables/b12/lead.ts';
import type { Decision } from '../decide.ts';
import { readOf } from '../facts/leaf.ts';
import { kept, keptEach } from '../logic/kept.ts';
import { why, whyFirst } from './why.ts';
import { findingWords } from './findings.ts';
import { inTurn } from './phrases.ts';
import { actionOf, suspectsOf } from './suspicions.ts';
import { uncertain } from './uncertain.ts';
import { NOT_RLS } from '../tables/headline-words.ts';
import { TIME_WORDS } from '../tables/urgency/pathway.ts';

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
    return {
      id,
      tier: then.tier,
      within: then.within,
      time: TIME_WORDS[then.within],
      finding: opens + words.short,
      detail: opens + words.long,
      suspects: suspectsOf(rows, visit, urgent.known),
      do: then.do,
      action: inTurn(actionOf(rows, visit, urgent.known), ends),
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
  (flags: readonly Flag[], { visit, urgent, today }: Decision) => [
    flags,
    visit.labs,
    today,
    ...readOf(B12_LEAD, urgent.known),
    ...(urgent.atLeast === urgent.known ? [] : readOf(B12_LEAD, urgent.atLeast)),
  ],
  (flags, decision): readonly Flag[] => {
    const { known, b12: lead } = decision.urgent;
    if (lead.status === 'open' || lead.row.then.flag === undefined) return flags;
    const { line, says, flag: lab } = lead.row.then;
    const { opens, ends } = uncertain(lead.row.when, 'lab.b12', decision);
    const fromLab: Flag = {
      id: lead.row.id,
      tier: 'urgent',
      within: lab.within,
      time: TIME_WORDS[lab.within],
      finding: opens + lab.finding,
      detail: opens + lab.finding,
      suspects: lab.suspects,
      action: inTurn(line, ...says, ends),
      do: lab.do,
      ...(ends === '' ? {} : { ends }),
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
