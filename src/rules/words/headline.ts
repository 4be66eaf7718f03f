/** The headline in words, and every line below it that D9 does not drop. */
import type {
  ConditionLine,
  Criterion,
  Flag,
  Headline,
  HeadlineLine,
  MimicScreen,
  OpenQuestion,
  SafetyLine,
} from './assessment.ts';
import type { HeadlineId } from '../tables/results.ts';
import { inSentence } from './conditions.ts';
import { CRITERION_BRIEF } from '../tables/criteria/labels.ts';
import type { Decision } from '../decide.ts';
import { EXAM } from '../record/exam-items.ts';
import { LASTING_WORDS } from '../record/exam.ts';
import { lastingReason } from '../facts/examination.ts';
import { isKnownStable } from '../facts/finding.ts';
import { otherwise } from '../logic/condition.ts';
import { kept } from '../logic/kept.ts';
import { why } from './why.ts';
import { listed, lower, upper, withoutEnd } from './phrases.ts';
import {
  CANNOT_SAY,
  cannotSayWords,
  CHILD_ONLY,
  DISAGREEMENT,
  emergencyWords,
  failedWords,
  metWords,
  notAskedWords,
  notExaminedWords,
  notMetWords,
  OBSERVED_ONLY,
  outstandingWords,
  routineWords,
  sufficientWords,
  untestableWords,
  urgentWords,
} from '../tables/headline-words.ts';
import { HEADLINES } from '../tables/headline.ts';
import { MOST_RIDERS, RIDERS, type Provoking } from '../tables/riders.ts';
import { every } from '../logic/table.ts';
import { provokingOf } from '../facts/medicines.ts';
import { readOf } from '../facts/leaf.ts';
import type { Asked } from './steps.ts';
import { stepWords } from '../tables/step.ts';
import { isAsked } from '../facts/relevance.ts';
import { asksWhetherItExplainsAll, stateIn } from '../facts/screen.ts';
import { limitedWords } from './exam.ts';
import { EXAM_IDS, type ExamId } from '../record/ids.ts';
import type { Medicine, Visit } from '../record/visit.ts';

export type HeadlineParts = {
  readonly visit: Visit;
  readonly decision: Decision;
  readonly asked: Asked;
  readonly flags: readonly Flag[];
  readonly criteria: readonly Criterion[];
  readonly mimics: MimicScreen;
  readonly comorbid: readonly ConditionLine[];
  readonly safety: readonly SafetyLine[];
  readonly open: readonly OpenQuestion[];
};

/** Links named in "Cannot say yet". */
const LINKS = 3;

function outstandingName(visit: Visit, id: ExamId): string {
  if (visit.exam[id]?.state === 'not-interpretable')
    return `balance (${EXAM[id].label} not interpretable)`;
  const name = EXAM[id].outstandingAs ?? lower(EXAM[id].label);
  // The rest of power was graded: only that group is outstanding.
  const limited = id === 'strength' ? limitedWords(visit) : '';
  return limited === '' ? name : `${name} (${limited})`;
}

const outstandingItems = ({ visit, decision }: HeadlineParts): string =>
  listed(decision.outstanding.map((id) => outstandingName(visit, id)));

/** The present mimics, and the causes that were named for a finding or said to explain all of it. */
function presentOnes({ decision, mimics, comorbid }: HeadlineParts): readonly ConditionLine[] {
  const { screen } = decision;
  const causes = comorbid.filter(
    ({ id, explainsAll }) =>
      id !== 'another-cause' &&
      stateIn(screen, id) === 'present' &&
      (asksWhetherItExplainsAll(id, screen.named) || explainsAll === 'yes'),
  );
  return [...mimics.present, ...causes];
}

/** What presses by itself is suspected until it is said to be known (D76). */
function coexistingName(line: ConditionLine, { decision }: HeadlineParts): string {
  const thoughts: Readonly<Record<string, unknown>> = decision.known.suspects;
  const words = inSentence(line);
  return thoughts[`suspect-${line.id}`] === 'suspected' ? `suspected ${words}` : words;
}

/** What is present beside RLS, and the findings that are known and unchanged. */
function coexistingWords(parts: HeadlineParts): string {
  const { visit } = parts;
  const known = EXAM_IDS.filter((id) => {
    const finding = visit.exam[id];
    return finding?.state === 'abnormal' && isKnownStable(finding);
  }).map((id) => lower(EXAM[id].label));
  const finding =
    known.length === 1
      ? [`${listed(known)} finding, known and unchanged`]
      : known.length === 0
        ? []
        : [`${listed(known)} findings, known and unchanged`];
  const present = presentOnes(parts).map((line) => coexistingName(line, parts));
  return listed([...new Set([...present, ...finding])]);
}

const namesOf = (medicines: readonly Medicine[]): string =>
  listed(medicines.map(({ name }) => name));

/** "After stopping" only where stopping brought it on, whatever became of the medicine (D60). */
function provokedBy({ visit }: HeadlineParts): Provoking {
  const provoking = provokingOf(visit);
  const begun = provoking.filter(({ began }) => began !== 'stopping');
  return {
    on: namesOf(begun.filter(({ use }) => use !== 'stopped-recently')),
    begunOn: namesOf(begun.filter(({ use }) => use === 'stopped-recently')),
    stopped: namesOf(provoking.filter(({ began }) => began === 'stopping')),
  };
}

/** What rides on the headline, in words (D62). */
const ridersOf = (parts: HeadlineParts): readonly string[] =>
  every(RIDERS, parts.decision.known)
    .fired.slice(0, MOST_RIDERS)
    .map(({ then }) => then(provokedBy(parts)));

const ofFlag = (flag: Flag, says: string): HeadlineLine => ({ kind: 'flag', says, flag: flag.id });
const concluded = (says: string): readonly HeadlineLine[] => [{ kind: 'conclusion', says }];

/** Why balance cannot be tested, and that it cannot; nothing where it can (D24). */
function untestable({ visit }: HeadlineParts): readonly string[] {
  const reasons = (['gait', 'romberg'] as const).flatMap((id) => {
    const reason = lastingReason(visit, id);
    return reason === undefined ? [] : [LASTING_WORDS[reason]];
  });
  return reasons.length === 0 ? [] : [untestableWords(listed([...new Set(reasons)]))];
}

/** A conclusion that no copy may have without what could not be tested. */
const concludedOf = (parts: HeadlineParts, says: string): readonly HeadlineLine[] =>
  concluded([says, ...untestable(parts)].join(' '));

/** The new findings that RLS does not explain, each sentence once. */
function routineLines(leading: readonly Flag[]): readonly HeadlineLine[] {
  const bySentence = new Map<string, HeadlineLine>();
  for (const flag of leading) {
    if (flag.tier !== 'routine' || flag.notRls === undefined) continue;
    const says = routineWords(upper(flag.finding));
    if (!bySentence.has(says)) bySentence.set(says, ofFlag(flag, says));
  }
  return [...bySentence.values()];
}

function notMetSays({ decision, criteria }: HeadlineParts): string {
  const { known, irlssg } = decision;
  if (irlssg.outcome.status !== 'open' && known.patient['cannot-describe'] === 'yes') {
    return irlssg.outcome.row.then.says;
  }
  // A condition that explains all of it has been named already, in the row above.
  const byJudgement = known.symptoms['own-judgement'] === 'no';
  const failed = criteria.filter(
    ({ number, value }) => value === 'no' && (number !== 5 || byJudgement),
  );
  return notMetWords(
    failed.map(({ number }) => failedWords(CRITERION_BRIEF[number])),
    known.symptoms['leg-site'] === 'not-legs',
  );
}

/** The sentences of one row of D9; rows 1 to 3 name every flag of their tier. */
function linesOf(id: HeadlineId, parts: HeadlineParts): readonly HeadlineLine[] {
  const { flags, open, decision } = parts;
  const leading = flags.filter((flag) => flag.leads);
  switch (id) {
    case 'emergency':
    case 'urgent':
      return leading
        .filter((flag) => flag.tier === id)
        .map((flag) => ofFlag(flag, (id === 'emergency' ? emergencyWords : urgentWords)(flag)));
    case 'routine-finding':
      return routineLines(leading);
    case 'disagreement':
      return concluded(DISAGREEMENT);
    case 'sufficient-condition': {
      const sufficient = presentOnes(parts).filter((line) => line.explainsAll === 'yes');
      const conditions = upper(listed(sufficient.map(inSentence)));
      // Where a criterion is not met as well, the next line says so.
      const isSaid = decision.headlineFacts['symptom-criterion-no'] === 'yes';
      return concluded(sufficientWords(conditions, decision.verdict === 'not-met' && !isSaid));
    }
    case 'not-met':
      return concluded(notMetSays(parts));
    case 'cannot-say-yet': {
      const asked = open
        .slice(0, LINKS)
        .map(({ clause, says }) => withoutEnd(lower(clause ?? says)));
      return [{ kind: 'open', says: cannotSayWords(asked), brief: CANNOT_SAY }];
    }
    case 'observation-only':
      return concluded(decision.verdict === 'probable-observed' ? OBSERVED_ONLY : CHILD_ONLY);
    case 'met-examination-outstanding':
      return concludedOf(
        parts,
        outstandingWords(outstandingItems(parts), {
          riders: ridersOf(parts),
          coexisting: coexistingWords(parts),
        }),
      );
    case 'met-with-coexisting':
      return concludedOf(
        parts,
        metWords({ riders: ridersOf(parts), coexisting: coexistingWords(parts) }),
      );
    case 'met':
      return concludedOf(parts, metWords({ riders: ridersOf(parts), coexisting: '' }));
  }
}

/** What was not checked, said under every headline that could otherwise read as clearance. */
function unchecked(parts: HeadlineParts): readonly HeadlineLine[] {
  const { visit, decision, safety } = parts;
  const applying = safety.filter((line) => isAsked(visit, `safety.${line.id}`));
  const notAsked = applying.filter((line) => line.state === 'not-asked');
  const metByHistory = decision.headlines.includes('met-examination-outstanding');
  const says = [
    // What is met says so itself.
    ...(decision.verdict === 'met' ? [] : untestable(parts)),
    ...(decision.outstanding.length > 0 && !metByHistory
      ? [notExaminedWords(outstandingItems(parts))]
      : []),
    ...(notAsked.length > 0
      ? [
          notAskedWords(
            notAsked.length === applying.length ? [] : notAsked.map((line) => lower(line.label)),
          ),
        ]
      : []),
  ];
  return says.map((each) => ({ kind: 'blank', says: each }));
}

/** Akathisia present or unsure asks about distress in any row (D9): the step, said here as well. */
const distress = ({ asked }: HeadlineParts): readonly HeadlineLine[] =>
  asked.steps
    .filter(({ then }) => then.kind === 'distress')
    .map(({ then }) => ({ kind: 'distress', says: stepWords(then) }));

/** What the headline reads; of the open questions the first, of the criteria how they stand. */
function inputsOf(parts: HeadlineParts): readonly unknown[] {
  const { visit, decision, criteria, comorbid, open } = parts;
  const { known, irlssg, screen } = decision;
  const inputs: unknown[] = [
    visit.exam,
    visit.power,
    visit.medicines,
    visit.numbers,
    ...Object.values(decision.headlineFacts),
    decision.outstanding,
    irlssg.outcome.status === 'open' || irlssg.outcome.row,
    known.patient,
    known.suspects,
    ...readOf(RIDERS, known),
    known.symptoms['own-judgement'],
    known.symptoms['leg-site'],
    parts.asked.steps,
    parts.flags,
    parts.safety,
    parts.mimics.present,
    comorbid,
  ];
  for (const { value } of criteria) inputs.push(value);
  for (let at = 0; at < LINKS; at += 1) inputs.push(open[at]?.question, open[at]?.says);
  for (const { id } of comorbid) inputs.push(id === 'another-cause' || stateIn(screen, id));
  return inputs;
}

export const headlineOf = kept(inputsOf, (parts): Headline => {
  const { decision } = parts;
  const [id = 'cannot-say-yet'] = decision.headlines;
  const lines = decision.headlines.flatMap((each) => linesOf(each, parts));
  const [lead = { kind: 'open', says: CANNOT_SAY }, ...below] = lines;
  const row = HEADLINES.rows.find((each) => each.id === id);
  return {
    ...lead,
    id,
    also: [...below, ...distress(parts), ...unchecked(parts)],
    open: decision.verdict === 'indeterminate' ? parts.open.slice(0, LINKS) : [],
    why:
      row === undefined
        ? { rule: 'impression', reasons: [], logic: otherwise(), sources: [] }
        : why(`impression/${id}`, row.when, decision.headlineFacts, row.sources),
  };
});
