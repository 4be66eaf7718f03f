/** The patient's page in words, from the tables of `tables/page`. It loads with the note. */
import { decide, type Decision } from '../decide.ts';
import { every } from '../logic/table.ts';
import type { Visit } from '../record/visit.ts';
import { PAGE_FOUND, PAGE_OPEN, type PageFound } from '../tables/page/found.ts';
import type { PageFacts, PageFlag } from '../tables/page/facts.ts';
import { PAGE_GO, type PageHead } from '../tables/page/go.ts';
import { PAGE_DO, PAGE_NET, WORSE, type PageNet } from '../tables/page/net.ts';
import { NOT_YOUR_LEGS, PAGE_WHY, PAGE_WHY_MORE } from '../tables/page/why.ts';
import type { Subject } from '../tables/urgency/pathway.ts';
import { flagsOf } from './flags.ts';
import { alreadyThere, pageFacts, worseningMedicines } from './page-facts.ts';
import { listed } from './phrases.ts';

/** Lines of the patient's page, each a sentence or more. */
export type ForPatient = PageHead & {
  /** Why somebody is sent on, the most pressing first; empty without a red flag. */
  readonly why: readonly string[];
  readonly found: readonly string[];
  readonly open: readonly string[];
  readonly todo: readonly string[];
  /** When to get help at once: nothing that the patient has already. */
  readonly net: { readonly title: string; readonly for: readonly string[] };
};

type Raised = PageFlag & { readonly isDeficit: boolean };

/** The red flags as the page speaks of them. */
function raisedBy(decision: Decision): readonly Raised[] {
  const subjects = new Map<string, Subject>(
    decision.urgency.fired.map(({ id, then }) => [id, then.subject]),
  );
  return flagsOf(decision)
    .filter(({ tier }) => tier !== 'note')
    .map(({ id, within, notRls }) => ({
      time: within,
      about: subjects.get(id) ?? 'blood',
      isDeficit: notRls !== undefined,
    }));
}

/** What the tables of the page read of a visit. */
export const pageFactsOf = (decision: Decision): PageFacts =>
  pageFacts(decision, raisedBy(decision));

function whyWords(facts: PageFacts, raised: readonly Raised[]): readonly string[] {
  const said = raised.flatMap(({ about }) =>
    [PAGE_WHY, PAGE_WHY_MORE].flatMap((table) =>
      every(table, { ...facts, 'page-about': about }).fired.map(({ then }) => then),
    ),
  );
  return [...new Set(said), ...(raised.some(({ isDeficit }) => isDeficit) ? [NOT_YOUR_LEGS] : [])];
}

const DECIDED = 'Each table of the patient’s page has a row for every visit.';

/** Says it with the names of the medicines in its gap. */
export const foundWords = (then: PageFound, medicines: string): string =>
  typeof then === 'string' ? then : then(medicines);

/** What is there already is not to be watched for: that it gets worse is. */
function netWords(net: PageNet, visit: Visit, raised: readonly Raised[]): ForPatient['net'] {
  const there = alreadyThere(visit);
  const left = net.for.filter(({ unless }) => unless === undefined || !there.has(unless));
  return {
    title: net.title,
    for: [...(raised.length > 0 ? [WORSE] : []), ...left.map(({ says }) => says)],
  };
}

/** `today`: ISO date. */
export function forPatient(visit: Visit, today: string): ForPatient {
  const decision = decide(visit, today);
  const raised = raisedBy(decision);
  const facts = pageFacts(decision, raised);
  const [head] = every(PAGE_GO, facts).fired;
  const [net] = every(PAGE_NET, facts).fired;
  if (head === undefined || net === undefined) throw new Error(DECIDED);
  const medicines = listed(worseningMedicines(decision.visit));
  return {
    ...head.then,
    why: whyWords(facts, raised),
    found: every(PAGE_FOUND, facts).fired.map(({ then }) => foundWords(then, medicines)),
    open: every(PAGE_OPEN, facts).fired.map(({ then }) => then),
    todo: every(PAGE_DO, facts).fired.map(({ then }) => then),
    net: netWords(net.then, decision.visit, raised),
  };
}
