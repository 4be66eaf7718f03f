/** The headline in words, and every line below it that D9 does not drop. */
import type { ConditionLine, Flag, Headline, HeadlineLine, OpenQuestion } from './assessment.ts';
import { distress, missing, standing, unchecked, unsure, unsureAnswers } from './headline-below.ts';
import {
  ofFlag,
  outstandingItems,
  unsureName,
  untestable,
  type HeadlineParts,
} from './headline-parts.ts';
import type { HeadlineId } from '../tables/results.ts';
import { inSentence, isSuspected } from './conditions.ts';
import { CRITERION_BRIEF } from '../tables/criteria/labels.ts';
import { EXAM } from '../record/exam-items.ts';
import { comparedItems } from '../facts/signs.ts';
import { otherwise } from '../logic/condition.ts';
import { kept } from '../logic/kept.ts';
import { why } from './why.ts';
import { openClauses } from './open-clauses.ts';
import { listed, lower, upper } from './phrases.ts';
import {
  CANNOT_SAY,
  cannotSayWords,
  CHILD_ONLY,
  DISAGREEMENT,
  emergencyWords,
  failedInTurn,
  failedWords,
  metWords,
  NO_PART_OF_LEGS,
  NOT_MET_ALONE,
  notMetWords,
  OBSERVED_ONLY,
  outstandingInTwo,
  outstandingWords,
  routineWords,
  sufficientWords,
  urgentWords,
} from '../tables/headline-words.ts';
import { HEADLINES } from '../tables/headline.ts';
import { MOST_RIDERS, RIDERS, type Provoking } from '../tables/riders.ts';
import { every } from '../logic/table.ts';
import { provokingOf } from '../facts/medicines.ts';
import { readOf } from '../facts/leaf.ts';
import { medicinesForRls } from '../facts/treated.ts';
import { asksWhetherItExplainsAll, stateIn } from '../facts/screen.ts';
import { isPressing } from '../facts/suspects.ts';
import type { Medicine } from '../record/visit.ts';

/** Links named in "Cannot say yet". */
const LINKS = 3;

/** The first questions that would settle the verdict. */
const ofVerdict = ({ open }: HeadlineParts): readonly OpenQuestion[] =>
  open.filter(({ isBeside }) => isBeside !== true).slice(0, LINKS);

/** And all that is open beside it. */
const openOf = (parts: HeadlineParts): readonly OpenQuestion[] => [
  ...ofVerdict(parts),
  ...parts.open.filter(({ isBeside }) => isBeside === true),
];

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

/** What presses by itself has a red flag of its own until it is known: no other line names it (D76). */
const hasOwnFlag = ({ id }: ConditionLine, { decision }: HeadlineParts): boolean =>
  isPressing(id) && decision.known.suspects[`suspect-${id}`] === 'suspected';

/** What is present beside RLS and only suspected is not called coexisting. */
const suspectedWords = (parts: HeadlineParts): string =>
  listed(
    presentOnes(parts)
      .filter((line) => isSuspected(line) && !hasOwnFlag(line, parts))
      .map(inSentence),
  );

/** What is present beside RLS, and the findings that are compared with earlier ones (D29). */
function coexistingWords(parts: HeadlineParts): string {
  const { visit } = parts;
  const known = comparedItems(visit).map((id) => lower(EXAM[id].label));
  const finding =
    known.length === 1
      ? [`${listed(known)} finding, known and unchanged`]
      : known.length === 0
        ? []
        : [`${listed(known)} findings, known and unchanged`];
  const present = presentOnes(parts)
    .filter((line) => !isSuspected(line) && !hasOwnFlag(line, parts))
    .map(inSentence);
  return listed([...new Set([...present, ...finding])]);
}

const namesOf = (medicines: readonly Medicine[]): string =>
  listed(medicines.map(({ name }) => name));

/** "After stopping" only where stopping brought it on, whatever became of the medicine (D60). */
function provokedBy({ visit }: HeadlineParts): Provoking {
  const provoking = provokingOf(visit);
  return {
    begunOn: namesOf(provoking.filter(({ began }) => began !== 'stopping')),
    stopped: namesOf(provoking.filter(({ began }) => began === 'stopping')),
  };
}

/** What rides on the headline, in words (D62). */
const ridersOf = (parts: HeadlineParts): readonly string[] =>
  every(RIDERS, parts.decision.known)
    .fired.slice(0, MOST_RIDERS)
    .map(({ then }) => then(provokedBy(parts)));

/** What RLS may be treated with; what provoked it is said by itself. */
function treatedWith({ visit }: HeadlineParts): string {
  const provoking = provokingOf(visit);
  return namesOf(medicinesForRls(visit).filter((each) => !provoking.includes(each)));
}

/** What stands beside the criteria that are met, and on what they are. */
const besideMet = (parts: HeadlineParts) => ({
  riders: ridersOf(parts),
  treatedWith: treatedWith(parts),
  coexisting: coexistingWords(parts),
  suspected: suspectedWords(parts),
  unsure: listed(parts.mimics.unsure.map(unsureName)),
});

const concluded = (says: string): readonly HeadlineLine[] => [{ kind: 'conclusion', says }];

/** A conclusion that no copy may have without what could not be tested. */
const concludedOf = (parts: HeadlineParts, says: string): readonly HeadlineLine[] =>
  concluded([says, ...untestable(parts)].join(' '));

/** Met by history: what is outstanding is a sentence of its own. */
function outstandingLine(parts: HeadlineParts): readonly HeadlineLine[] {
  const gaps = [outstandingItems(parts), besideMet(parts)] as const;
  const { concludes, adds } = outstandingInTwo(...gaps);
  const inTwo = { concludes, adds: [adds, ...untestable(parts)].join(' ') };
  return concludedOf(parts, outstandingWords(...gaps)).map((line) => ({ ...line, inTwo }));
}

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

function notMetLine({ decision, criteria }: HeadlineParts): HeadlineLine {
  const { known, irlssg } = decision;
  if (irlssg.outcome.status !== 'open' && known.patient['cannot-describe'] === 'yes') {
    return { kind: 'conclusion', says: irlssg.outcome.row.then.says };
  }
  // A condition that explains all of it has been named already, in the row above.
  const byJudgement = known.symptoms['own-judgement'] === 'no';
  const failed = criteria.filter(
    ({ number, value }) => value === 'no' && (number !== 5 || byJudgement),
  );
  const isNotLegs = known.symptoms['legs-earlier'] === 'no';
  const words = failed.map(({ number }) =>
    number === 1 && isNotLegs ? NO_PART_OF_LEGS : failedWords(CRITERION_BRIEF[number]),
  );
  const elsewhere = known.symptoms['arms-too'] === 'yes' ? 'arms' : 'trunk';
  const site = isNotLegs ? elsewhere : undefined;
  return {
    kind: 'conclusion',
    says: notMetWords(words, site),
    inTwo: { concludes: NOT_MET_ALONE, adds: upper(failedInTurn(words, site)) },
  };
}

/** The sentences of one row of D9; rows 1 to 3 name every flag of their tier. */
function linesOf(id: HeadlineId, parts: HeadlineParts): readonly HeadlineLine[] {
  const { flags, decision } = parts;
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
      return [notMetLine(parts)];
    case 'cannot-say-yet': {
      return [
        { kind: 'open', says: cannotSayWords(openClauses(ofVerdict(parts))), brief: CANNOT_SAY },
      ];
    }
    case 'observation-only':
      return concluded(decision.verdict === 'probable-observed' ? OBSERVED_ONLY : CHILD_ONLY);
    case 'met-examination-outstanding':
      return outstandingLine(parts);
    case 'met-with-coexisting':
    case 'met':
      return concludedOf(parts, metWords(besideMet(parts)));
  }
}

const IS_MET: readonly HeadlineId[] = ['met-examination-outstanding', 'met-with-coexisting', 'met'];

/** What the headline reads; of the open questions the first, of the criteria how they stand. */
function inputsOf(parts: HeadlineParts): readonly unknown[] {
  const { visit, decision, criteria, comorbid } = parts;
  const { known, irlssg, screen } = decision;
  const inputs: unknown[] = [
    visit.exam,
    visit.power,
    visit.medicines,
    visit.numbers,
    ...Object.values(decision.headlineFacts),
    decision.outstanding,
    ...Object.values(decision.calm.counts),
    ...unsureAnswers(visit),
    irlssg.outcome.status === 'open' || irlssg.outcome.row,
    known.patient,
    known.suspects,
    ...readOf(RIDERS, known),
    known.symptoms['own-judgement'],
    known.symptoms['legs-earlier'],
    known.symptoms['arms-too'],
    parts.asked.steps,
    parts.flags,
    parts.safety,
    parts.mimics.present,
    parts.mimics.unsure,
    comorbid,
  ];
  for (const { value } of criteria) inputs.push(value);
  for (const { question, says } of openOf(parts)) inputs.push(question, says);
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
    calm: (id === 'met' || id === 'met-with-coexisting') && decision.calm.rows.length === 0,
    also: [
      ...(IS_MET.includes(id) ? missing(parts) : []),
      ...below,
      ...standing(parts),
      ...unsure(parts),
      ...distress(parts),
      ...unchecked(parts),
    ],
    open: openOf(parts),
    why:
      row === undefined
        ? { rule: 'impression', reasons: [], logic: otherwise(), sources: [] }
        : why(`impression/${id}`, row.when, decision.headlineFacts, row.sources),
  };
});
