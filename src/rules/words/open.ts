/** What is still open: the questions that would settle the verdict, and the blanks that may lower it (D2). */
import type { Criterion, MimicScreen, OpenQuestion } from './assessment.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import type { Decision } from '../decide.ts';
import { EXAM } from '../record/exam-items.ts';
import { cannotBeTested, itemIsAsked } from '../facts/examination.ts';
import { isExamined } from '../facts/finding.ts';
import { openAges } from './open-age.ts';
import { openDates } from './open-dates.ts';
import { openDetails } from './open-details.ts';
import { furtherWords, listed, lower } from './phrases.ts';
import { ask, askUnsure, openScreen, unsureBesideObservation } from './open-screen.ts';
import { QUESTIONS } from '../record/questions.ts';
import { stateIn } from '../facts/screen.ts';
import { EXAM_IDS, MIMIC_IDS, type ExamId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

/** The answer now, and where it is asked how it was earlier (D8), or before treatment (D35). */
function nowAndEarlier({ question }: Criterion, { answers }: Visit) {
  const isTreated = answers['treated-now'] === 'yes';
  if (question === 'urge-to-move' && isTreated)
    return { now: answers[question], earlier: 'urge-to-move-earlier' } as const;
  if (question === 'rest-onset' && isTreated)
    return { now: answers[question], earlier: 'rest-onset-earlier' } as const;
  if (question === 'relief-by-movement')
    return { now: answers[question], earlier: 'relief-by-movement-earlier' } as const;
  if (question === 'evening-pattern')
    return { now: answers[question], earlier: 'evening-pattern-earlier' } as const;
  return undefined;
}

/** Criteria 1 to 4: the answer itself, how it was earlier, or what its row left open. */
function openCriterion(criterion: Criterion, visit: Visit): OpenQuestion {
  const { question, label, note, asks = question } = criterion;
  if (note !== undefined) return ask(asks, note);
  const asked = nowAndEarlier(criterion, visit);
  const isNotNow = asked?.now === 'no' || asked?.now === 'unsure';
  // Never so before: then only "now" is left to settle.
  return asked !== undefined && isNotNow && visit.answers[asked.earlier] !== 'no'
    ? ask(asked.earlier, QUESTIONS[asked.earlier].label)
    : ask(question, label);
}

/** Unsure now, and the earlier pattern is asked for above: a surer answer to "now" settles it too. */
const unsureNow = (criterion: Criterion, visit: Visit): readonly OpenQuestion[] => {
  const { question, label } = criterion;
  const isAskedAbove = openCriterion(criterion, visit).question === question;
  return nowAndEarlier(criterion, visit)?.now === 'unsure' && !isAskedAbove
    ? [askUnsure(question, `Unsure: ${lower(label)}`, `${lower(label)} (unsure)`)]
    : [];
};

/** Evening unsure, because rest in the daytime was never tested: that is what to ask (T10, vignette 12). */
const daytimeRest = ({ question }: Criterion, { answers }: Visit): readonly OpenQuestion[] =>
  question === 'evening-pattern' &&
  answers['evening-pattern'] === 'unsure' &&
  answers['daytime-rest'] === 'never-tested'
    ? [ask('daytime-rest', 'Daytime rest never tested: ask about a long drive or a desk.')]
    : [];

const OBSERVED = [
  'observed-discomfort',
  'observed-activity',
  'observed-rest',
  'observed-relief',
  'observed-evening',
] as const;

function openObservations(visit: Visit, decision: Decision): readonly OpenQuestion[] {
  const { known } = decision;
  const open = OBSERVED.filter(
    (id) => known.symptoms[id] === undefined || known.symptoms[id] === 'unsure',
  ).map((id) => ask(id, QUESTIONS[id].label));
  const pain = known.symptoms['pain-source'];
  return [
    ...open,
    ...(known['akathisia-settled'] === 'open'
      ? [ask('condition.akathisia', `Ask about ${CONDITIONS.akathisia.inSentence}`)]
      : []),
    ...(pain === undefined || pain === 'unsure'
      ? [ask('pain-source', QUESTIONS['pain-source'].label)]
      : []),
    ...unsureBesideObservation(visit, decision),
  ];
}

/** Several criteria may hang on one question: it is asked once. */
const askedOnce = (open: readonly OpenQuestion[]): readonly OpenQuestion[] =>
  open.filter(
    ({ question, says }, at) =>
      open.findIndex((each) => each.question === question && each.says === says) === at,
  );

/** The questions that would settle an open verdict, most telling first. */
function ofVerdict(
  visit: Visit,
  decision: Decision,
  criteria: readonly Criterion[],
): readonly OpenQuestion[] {
  if (decision.verdict !== 'indeterminate') return [];
  if (decision.known.patient['cannot-describe'] === 'yes') return openObservations(visit, decision);
  const symptoms = criteria.filter(
    (criterion) => criterion.number !== 5 && criterion.value === 'open',
  );
  return [
    ...askedOnce(
      symptoms.flatMap((criterion) => [
        ...daytimeRest(criterion, visit),
        openCriterion(criterion, visit),
      ]),
    ),
    ...openScreen(visit, decision),
    ...symptoms.flatMap((criterion) => unsureNow(criterion, visit)),
  ];
}

/** What would settle an open verdict, then what is open beside any verdict: one line a question. */
export function openQuestions(
  visit: Visit,
  decision: Decision,
  criteria: readonly Criterion[],
): readonly OpenQuestion[] {
  return [
    ...ofVerdict(visit, decision, criteria),
    ...openDetails(visit),
    ...openAges(visit, decision),
    ...openDates(visit, decision.today),
  ];
}

/** Of the symptoms, choices and an answer that may lower a criterion (D7). */
const FEATURES = ['sites', 'comes-on', 'eased-by', 'daytime-rest'] as const;
/** What may call for a further mimic (D14). */
const CALLING = [
  'also-mentions',
  'stopped-recently',
  'light-headed',
  'nitrous-oxide',
  'age',
] as const;
type Blank = (typeof FEATURES)[number] | (typeof CALLING)[number];

/** Each as one among several that are not recorded. */
const BLANK_WORDS: Readonly<Record<Blank, string>> = {
  sites: 'where',
  'comes-on': 'when',
  'eased-by': 'what eases',
  'daytime-rest': 'same rest by day',
  'also-mentions': 'other complaints',
  'stopped-recently': 'anything stopped of late',
  'light-headed': 'light-headed on standing',
  'nitrous-oxide': 'nitrous oxide',
  age: 'age',
};

/** Without an answer, or with one that settles nothing; in words, those that are unsure marked so. */
function blanks<Id extends Blank>(
  among: readonly Id[],
  { answers, many }: Visit,
  { known }: Decision,
): readonly { readonly id: Id; readonly says: string }[] {
  const chosen: Readonly<Partial<Record<string, readonly string[]>>> = many;
  const given: Readonly<Partial<Record<string, string>>> = answers;
  return among.flatMap((id) => {
    const says = BLANK_WORDS[id];
    if (id === 'age') return known.measured.age === undefined ? [{ id, says }] : [];
    if (given[id] === 'unsure') return [{ id, says: `${says} (unsure)` }];
    return given[id] === undefined && (chosen[id] ?? []).length === 0 ? [{ id, says }] : [];
  });
}

function unexaminedWords(visit: Visit, id: ExamId): string {
  const label = lower(EXAM[id].label);
  if (visit.exam[id]?.state === 'not-interpretable') return `${label} (not interpretable)`;
  return cannotBeTested(visit, id) ? `${label} (cannot be tested)` : label;
}

const inOneLine = (of: readonly { readonly says: string }[]): string =>
  of.map(({ says }) => says).join(', ');

/** While the verdict is met: the blanks that may still lower it, the closed list of D2. */
export function defeaters(
  visit: Visit,
  decision: Decision,
  screen: MimicScreen,
): readonly OpenQuestion[] {
  if (decision.verdict !== 'met') return [];
  const unexamined = EXAM_IDS.filter((id) => itemIsAsked(visit, id) && !isExamined(visit.exam[id]));
  const optional = MIMIC_IDS.filter(
    (id) => !screen.required.includes(id) && stateIn(decision.screen, id) === undefined,
  );
  const features = blanks(FEATURES, visit, decision);
  const calling = blanks(CALLING, visit, decision);
  const [firstCalling] = calling;
  const [firstItem] = unexamined;
  const [firstMimic] = optional;
  const [firstFeature] = features;
  return [
    ...(firstItem === undefined
      ? []
      : [
          ask(
            `exam.${firstItem}`,
            `not examined: ${listed(unexamined.map((id) => unexaminedWords(visit, id)))}`,
          ),
        ]),
    ...(firstMimic === undefined
      ? []
      : [ask(`condition.${firstMimic}`, `${furtherWords(optional.length)} not asked`)]),
    ...(visit['another-cause'].state === undefined
      ? [ask('another-cause-state', 'another cause not asked')]
      : []),
    ...(firstFeature === undefined
      ? []
      : [ask(firstFeature.id, `symptoms: ${inOneLine(features)} not recorded`)]),
    ...(firstCalling === undefined
      ? []
      : [ask(firstCalling.id, `${inOneLine(calling)} not recorded`)]),
    ...(visit.medicines.length === 0 && visit.answers['takes-medicines'] === undefined
      ? [ask('medicines', 'medicines not recorded')]
      : []),
    ...(visit.answers['own-judgement'] === undefined
      ? [ask('own-judgement', 'own judgement on criterion 5')]
      : []),
  ];
}
