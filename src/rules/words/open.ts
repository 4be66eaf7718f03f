/** What is still open: the questions that would settle the verdict, and the blanks that may lower it (D2). */
import type { Criterion, MimicScreen, OpenQuestion } from './assessment.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import type { Decision } from '../decide.ts';
import { EXAM } from '../record/exam-items.ts';
import { cannotBeTested, itemIsAsked } from '../facts/examination.ts';
import { isExamined } from '../facts/finding.ts';
import { listed, lower } from './phrases.ts';
import { QUESTIONS } from '../record/questions.ts';
import { asksWhetherItExplainsAll, stateIn } from '../facts/screen.ts';
import { CONDITION_IDS, EXAM_IDS, MIMIC_IDS, type ExamId } from '../record/ids.ts';
import type { ManyId, QuestionId, Visit } from '../record/visit.ts';

const ask = (question: QuestionId, says: string, clause?: string): OpenQuestion =>
  clause === undefined ? { question, says } : { question, says, clause };

/** Criteria 3 and 4: the answer now, and where the earlier pattern is asked (D8). */
function nowAndEarlier({ question }: Criterion, { answers }: Visit) {
  if (question === 'relief-by-movement')
    return { now: answers[question], earlier: 'relief-by-movement-earlier' } as const;
  if (question === 'evening-pattern')
    return { now: answers[question], earlier: 'evening-pattern-earlier' } as const;
  return undefined;
}

/** Criteria 1 to 4: the answer itself, the earlier pattern, or what a feature left open (D8). */
function openCriterion(criterion: Criterion, visit: Visit, { known }: Decision): OpenQuestion {
  const { question, label, note } = criterion;
  if (note !== undefined) return ask(questionBehind(criterion, known), note);
  const asked = nowAndEarlier(criterion, visit);
  const isNotNow = asked?.now === 'no' || asked?.now === 'unsure';
  // Never so before: then only "now" is left to settle.
  return asked !== undefined && isNotNow && visit.answers[asked.earlier] !== 'no'
    ? ask(asked.earlier, QUESTIONS[asked.earlier].label)
    : ask(question, label);
}

/** Unsure now, and the earlier pattern is asked for above: a surer answer to "now" settles it too. */
const unsureNow = (
  criterion: Criterion,
  visit: Visit,
  decision: Decision,
): readonly OpenQuestion[] => {
  const { question, label } = criterion;
  const isAskedAbove = openCriterion(criterion, visit, decision).question === question;
  return nowAndEarlier(criterion, visit)?.now === 'unsure' && !isAskedAbove
    ? [ask(question, `Unsure: ${lower(label)}`)]
    : [];
};

/** Evening unsure, because rest in the daytime was never tested: that is what to ask (T10, vignette 12). */
const daytimeRest = ({ question }: Criterion, { answers }: Visit): readonly OpenQuestion[] =>
  question === 'evening-pattern' &&
  answers['evening-pattern'] === 'unsure' &&
  answers['daytime-rest'] === 'never-tested'
    ? [ask('daytime-rest', 'Daytime rest never tested: ask about a long drive or a desk.')]
    : [];

/** Where the link of a lowered "yes" leads: to the feature that lowered it. */
function questionBehind(
  { number, question }: Criterion,
  { patient, symptoms }: Decision['known'],
): QuestionId {
  const ownWords = ['not-a-child', 'own-words'].includes(patient['child-description']);
  switch (number) {
    case 1:
      return ownWords && symptoms['comes-on'] === 'asleep-only' ? 'comes-on' : 'described-by';
    case 2:
      return 'comes-on';
    case 3:
      return 'eased-by';
    case 4:
      return 'daytime-rest';
    case 5:
      return question;
  }
}

function openScreen(visit: Visit, decision: Decision): readonly OpenQuestion[] {
  const { known, screen } = decision;
  const { named, open: mimics, withoutCause } = screen;
  if (known['sufficient-condition'] === 'yes' || known.symptoms['own-judgement'] === 'no')
    return [];
  const [firstMimic] = mimics;
  const unsure = CONDITION_IDS.filter(
    (id) => stateIn(screen, id) === 'unsure' && asksWhetherItExplainsAll(id, named),
  );
  const blank = mimics.filter((id) => !unsure.includes(id));
  const questions: OpenQuestion[] = [];
  if (blank.length > 0 && firstMimic !== undefined) {
    questions.push(
      ask(
        `condition.${blank[0] ?? firstMimic}`,
        blank.length === 1
          ? `Mimic not asked: ${CONDITIONS[blank[0] ?? firstMimic].inSentence}`
          : `${blank.length} mimics not asked`,
      ),
    );
  }
  for (const id of unsure) {
    const { inSentence } = CONDITIONS[id];
    questions.push(ask(`condition.${id}`, `Unsure: ${inSentence}`, `${inSentence} (unsure)`));
  }
  const another = visit['another-cause'];
  if (another.state === 'unsure')
    questions.push(ask('another-cause-state', 'Unsure: another cause', 'another cause (unsure)'));
  for (const id of CONDITION_IDS) {
    if (stateIn(screen, id) !== 'present') continue;
    const explains = visit.conditions[id]?.['explains-all'];
    const isBlank = explains === undefined && asksWhetherItExplainsAll(id, named);
    if (isBlank || explains === 'unsure') {
      questions.push(
        ask(
          `condition.${id}`,
          `Does ${CONDITIONS[id].inSentence} explain all of it?`,
          `whether all of it is explained by ${CONDITIONS[id].inSentence}`,
        ),
      );
    }
  }
  if (another.state === 'present' && another['explains-all'] !== 'no') {
    questions.push(
      ask(
        'another-cause-state',
        'Does the other cause explain all of it?',
        'whether the other cause explains all of it',
      ),
    );
  }
  for (const id of EXAM_IDS) {
    const cause = visit.exam[id]?.attributed;
    if (cause?.to === 'other' && (cause['explains-all'] ?? 'unsure') === 'unsure') {
      const text = cause.text.trim();
      questions.push(
        ask(
          `exam.${id}`,
          `Does “${text}” explain all of it?`,
          `whether “${text}” explains all of it`,
        ),
      );
    }
  }
  for (const id of withoutCause) {
    questions.push(ask(`exam.${id}`, `Name the cause of the finding: ${lower(EXAM[id].label)}`));
  }
  return [...questions, ...judgementUnsure(decision)];
}

const judgementUnsure = ({ known }: Decision): readonly OpenQuestion[] =>
  known.symptoms['own-judgement'] === 'unsure'
    ? [ask('own-judgement', 'Your own judgement on criterion 5 is unsure')]
    : [];

const OBSERVED = [
  'observed-discomfort',
  'observed-activity',
  'observed-rest',
  'observed-relief',
  'observed-evening',
] as const;

function openObservations(decision: Decision): readonly OpenQuestion[] {
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
    ...judgementUnsure(decision),
  ];
}

/** The questions that would settle an open verdict, most telling first. */
export function openQuestions(
  visit: Visit,
  decision: Decision,
  criteria: readonly Criterion[],
): readonly OpenQuestion[] {
  if (decision.verdict !== 'indeterminate') return [];
  if (decision.known.patient['cannot-describe'] === 'yes') return openObservations(decision);
  const symptoms = criteria.filter(
    (criterion) => criterion.number !== 5 && criterion.value === 'open',
  );
  return [
    ...symptoms.flatMap((criterion) => [
      ...daytimeRest(criterion, visit),
      openCriterion(criterion, visit, decision),
    ]),
    ...openScreen(visit, decision),
    ...symptoms.flatMap((criterion) => unsureNow(criterion, visit, decision)),
  ];
}

const FEATURES = ['sites', 'comes-on', 'eased-by'] as const;
/** Choices that may call for a further mimic (D14). */
const CALLING = ['also-mentions', 'stopped-recently'] as const;

function unexaminedWords(visit: Visit, id: ExamId): string {
  const label = lower(EXAM[id].label);
  if (visit.exam[id]?.state === 'not-interpretable') return `${label} (not interpretable)`;
  return cannotBeTested(visit, id) ? `${label} (cannot be tested)` : label;
}

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
  const isBlank = (id: ManyId): boolean => (visit.many[id] ?? []).length === 0;
  const features = FEATURES.filter(isBlank);
  const calling: readonly QuestionId[] = [
    ...CALLING.filter(isBlank),
    ...(['light-headed', 'nitrous-oxide'] as const).filter(
      (id) => visit.answers[id] === undefined || visit.answers[id] === 'unsure',
    ),
    ...(decision.known.measured.age === undefined ? (['age'] as const) : []),
  ];
  const [firstCalling] = calling;
  const [firstItem] = unexamined;
  const [firstMimic] = optional;
  const [firstFeature] = features;
  const daytime = visit.answers['daytime-rest'] === undefined;
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
      : [
          ask(
            `condition.${firstMimic}`,
            optional.length === 1
              ? '1 further condition not asked'
              : `${optional.length} further conditions not asked`,
          ),
        ]),
    ...(visit['another-cause'].state === undefined
      ? [ask('another-cause-state', 'another cause not asked')]
      : []),
    ...(firstFeature === undefined && !daytime
      ? []
      : [ask(firstFeature ?? 'daytime-rest', 'symptom details not recorded')]),
    ...(firstCalling === undefined
      ? []
      : [ask(firstCalling, 'what may call for a further mimic not recorded')]),
    ...(visit.medicines.length === 0 && visit.answers['takes-medicines'] === undefined
      ? [ask('medicines', 'medicines not recorded')]
      : []),
    ...(visit.answers['own-judgement'] === undefined
      ? [ask('own-judgement', 'your own judgement on criterion 5')]
      : []),
  ];
}
