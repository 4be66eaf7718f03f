/** Where a visit stands among the five criteria, and what it comes to so far, in a sentence. */
import { SHORT_ANSWERS } from '../record/short-words.ts';
import type { QuestionId, Visit } from '../record/visit.ts';
import type { CriterionNumber } from '../tables/results.ts';
import { CANNOT_SAY } from '../tables/headline-words.ts';
import type { Criterion, HeadlineLine, Said } from './assessment.ts';
import { inTurn } from './phrases.ts';

/** One of the five; `open`: answered, and not settled by it; `blank`: nothing of it is answered. */
export type Rung = {
  readonly number: CriterionNumber;
  readonly name: string;
  readonly state: 'yes' | 'no' | 'open' | 'blank';
  /** The one to go on with. */
  readonly isNext: boolean;
  readonly question: QuestionId;
};

const NAMES: Readonly<Record<CriterionNumber, string>> = {
  1: SHORT_ANSWERS['urge-to-move'].name,
  2: SHORT_ANSWERS['rest-onset'].name,
  3: SHORT_ANSWERS['relief-by-movement'].name,
  4: SHORT_ANSWERS['evening-pattern'].name,
  5: 'Nothing else',
};

const SYMPTOMS = {
  'urge-to-move': true,
  'rest-onset': true,
  'relief-by-movement': true,
  'evening-pattern': true,
} as const satisfies Readonly<Partial<Record<QuestionId, true>>>;
type Symptom = keyof typeof SYMPTOMS;
const isSymptom = (question: QuestionId): question is Symptom => question in SYMPTOMS;

/** What the fifth waits for: a mimic that is not asked, a finding without a cause, else the judgement. */
function wayToFifth({ mimics, exam }: Said, own: QuestionId): QuestionId {
  const [mimic] = mimics.notAsked;
  if (mimic !== undefined)
    return mimic.id === 'another-cause' ? 'another-cause-state' : `condition.${mimic.id}`;
  const finding = exam.find((line) => line.unattributed);
  return finding === undefined ? own : `exam.${finding.id}`;
}

function stateOf({ value, question }: Criterion, { answers }: Visit, { mimics }: Said) {
  if (value !== 'open') return value;
  const isBegun = isSymptom(question) ? answers[question] !== undefined : mimics.answered > 0;
  return isBegun ? 'open' : 'blank';
}

/** The five in their order; one of them is next while the verdict is open. */
export function ladderOf(visit: Visit, assessment: Said): readonly Rung[] {
  const { criteria, verdicts } = assessment;
  const isOpen = verdicts.some(({ set, id }) => set === 'irlssg' && id === 'indeterminate');
  const next = isOpen ? criteria.find(({ value }) => value === 'open') : undefined;
  return criteria.map((criterion) => ({
    number: criterion.number,
    name: NAMES[criterion.number],
    state: stateOf(criterion, visit, assessment),
    isNext: criterion === next,
    question:
      criterion.number === 5 ? wayToFifth(assessment, criterion.question) : criterion.question,
  }));
}

/** What the assessment comes to: one sentence, and the lines that stand under it. */
export type Standing = { readonly says: string; readonly below: readonly string[] };

const WAITS = 'The rest waits for this.';
const MIMICS_NEXT = 'Mimics next.';
const CAUSE_NEXT = 'Next: the cause of a finding.';

function nextWords({ mimics, exam }: Said, next: Rung | undefined): string {
  if (next === undefined) return '';
  if (next.number !== 5) return `${next.name} next.`;
  if (mimics.notAsked.length > 0) return MIMICS_NEXT;
  return exam.some((line) => line.unattributed) ? CAUSE_NEXT : '';
}

/** How far it has come: "4 of 5 so far. Mimics next." */
function soFar(assessment: Said, ladder: readonly Rung[]): string {
  const met = ladder.filter(({ state }) => state === 'yes').length;
  const count = `${met} of ${ladder.length} so far.`;
  const isEmergency = assessment.flags.some(({ tier, leads }) => leads && tier === 'emergency');
  const next = ladder.find(({ isNext }) => isNext);
  return inTurn(count, isEmergency ? WAITS : nextWords(assessment, next));
}

/** Said as a flag, as one of what matters now, or as a count of what is open. */
const isElsewhere = ({ kind }: HeadlineLine): boolean =>
  kind === 'flag' || kind === 'distress' || kind === 'blank';

/** The conclusion where there is one, else how far it has come; no line of D9 below it is dropped. */
export function standingOf(assessment: Said, ladder: readonly Rung[]): Standing {
  const { headline } = assessment;
  const lines = [headline, ...headline.also].filter((line) => !isElsewhere(line));
  const concluded = lines.find(({ kind }) => kind === 'conclusion');
  const rest = lines.filter((line) => line !== concluded);
  const below = rest.map(({ kind, says }) => (kind === 'open' ? CANNOT_SAY : says));
  if (concluded === undefined) return { says: soFar(assessment, ladder), below };
  const { inTwo } = concluded;
  return inTwo === undefined
    ? { says: concluded.says, below }
    : { says: inTwo.concludes, below: [inTwo.adds, ...below] };
}
