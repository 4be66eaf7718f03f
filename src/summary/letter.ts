/**
 * The letter to a colleague: prose, with the danger as its first line, and a question at its end. It is
 * a draft to be read and changed before it is sent.
 */
import { tidy } from '../language/tidy.ts';
import { answerWords } from '../rules/record/questions.ts';
import { isAsked, isChild } from '../rules/facts/relevance.ts';
import type { AnswerId, Visit } from '../rules/record/visit.ts';
import type { Assessment, ConditionLine } from '../rules/words/assessment.ts';
import { medicineSentence } from '../rules/words/chart-context.ts';
import { ageWords } from '../rules/words/context.ts';
import { dateInWords } from '../rules/words/dates.ts';
import { criterionName } from '../rules/words/criterion-name.ts';
import { isSuspected } from '../rules/words/conditions.ts';
import { inTurn, listed, lower, upper, withoutEnd } from '../rules/words/phrases.ts';
import { standing } from './concluded/criteria.ts';
import { conclusionWords, planWords } from './concluded/impression.ts';
import {
  CORE_SIGNS,
  isCore,
  leadingOf,
  safetyName,
  safetyOf,
  type Danger,
  type Leading,
} from './concluded/leading.ts';
import { toldOf } from './concluded/safety.ts';
import { abnormalOf, nameOf, notExamined, sentence, suspectedBeside } from './lines.ts';
import { bloodWords, criteriaWords } from './short.ts';
import { bloodsTakenOver, othersTakenOver, takenOverInText } from './taken-over.ts';

const WHO = {
  female: ['girl', 'woman'],
  male: ['boy', 'man'],
  other: ['patient', 'patient'],
} as const;

/** "this woman of 34", "this boy of 8". */
function patientWords(visit: Visit): string {
  const age = ageWords(visit);
  const years = /^(?<years>\d+) y$/u.exec(age ?? '')?.groups?.['years'];
  const [child, adult] = WHO[visit.answers.sex ?? 'other'];
  const who = isChild(visit) ? child : adult;
  if (years !== undefined) return `this ${who} of ${years}`;
  return age === undefined ? `this ${who}` : `this ${who} (${age})`;
}

/** What the letter is about, in one line. */
function subject({ dangers, dangerLeads, brief }: Leading): string {
  const [first] = dangers;
  if (first === undefined || !dangerLeads) return `About restless legs. ${inLetter(brief)}`;
  const time = first.loud ? `URGENT, ${lower(first.time)}` : first.time;
  return `${time}: ${lower(sentence(first.finding))} ${sentence(first.do)}`;
}

/** "Cannot say yet. Open: two mimics", as a letter says it. */
const inLetter = (says: string): string =>
  sentence(says).replace(/^Cannot say yet\./u, 'I cannot say yet whether this is RLS.');

const ofDanger = ({ told, suspects }: Danger): string =>
  inTurn(
    sentence(told),
    suspects === '' ? '' : `To be considered: ${lower(withoutEnd(suspects))}.`,
  );

const below = (danger: Danger): string =>
  inTurn(
    sentence(`${danger.time}: ${lower(danger.finding)}`),
    sentence(danger.do),
    ofDanger(danger),
  );

function reason(visit: Visit, lead: Leading): string {
  const { dangers, dangerLeads, verdict, brief, concluded } = lead;
  const [first, ...more] = dangers;
  const notRls = dangers.find((each) => each.notRls !== '')?.notRls ?? '';
  if (first === undefined || !dangerLeads)
    return inTurn(
      `I refer ${patientWords(visit)} with restless legs.`,
      brief === verdict ? '' : inLetter(verdict),
      ...concluded.map(sentence),
      ...dangers.map(below),
      notRls,
    );
  return inTurn(
    `I refer ${patientWords(visit)} for this.`,
    ofDanger(first),
    ...more.map(below),
    notRls,
    `The visit was about restless legs. ${inLetter(verdict)}`,
    ...concluded.map(sentence),
  );
}

const ALL_FOUR =
  'The complaint is an urge to move the legs that begins or worsens at rest, is relieved by movement, and is worse in the evening or at night.';

function complaint(visit: Visit, { criteria }: Assessment): string {
  const { numbers, answers } = visit;
  const four = criteria.filter(({ number }) => number !== 5);
  const said = four.every((each) => standing(each, visit).value === 'Yes')
    ? ALL_FOUR
    : `The complaint, point by point. ${criteriaWords(visit, four, criterionName)}`;
  const onset = numbers['age-at-onset']?.text.trim() ?? '';
  const date = dateInWords(visit.words['onset-date']);
  const family = answerWords('family-history', answers);
  return inTurn(
    said,
    onset === '' ? '' : `It began at the age of ${tidy(onset)}.`,
    date === undefined ? '' : `Date of onset: ${tidy(date)}.`,
    family === undefined ? '' : `Family history: ${lower(family)}.`,
  );
}

const naming = (label: string, of: readonly ConditionLine[]): string =>
  of.length === 0 ? '' : `${label}: ${listed(of.map(nameOf))}.`;

function findings(visit: Visit, assessment: Assessment, lead: Leading): string {
  const safety = safetyOf(visit, assessment);
  const told = safety.filter(({ state }) => state === 'yes' || state === 'unsure');
  const blank = safety.filter(({ state }) => state === 'not-asked');
  const no = safety.filter(({ state }) => state === 'no').length;
  const answers = [
    ...told.map((each) => `${each.state} to ${toldOf(each)}`),
    ...(no === 0 ? [] : [`no to ${no} of ${safety.length}`]),
  ];
  const { exam, mimics } = assessment;
  const { items, ofAll } = abnormalOf(exam);
  const abnormal = [
    ...items.map(({ name, says }) => `${name}: ${says}`),
    ...(ofAll === '' ? [] : [`all: ${ofAll}`]),
  ];
  const normal = exam.filter((each) => each.state === 'normal' && isCore(each));
  const gaps = notExamined(exam, CORE_SIGNS);
  return inTurn(
    told.length === 0 && blank.length === 0
      ? `None of ${safety.length} safety questions was answered yes.`
      : answers.length === 0
        ? ''
        : `Safety questions: ${answers.join('; ')}.`,
    blank.length === 0
      ? ''
      : blank.length === safety.length
        ? 'The safety questions were not asked.'
        : `Safety questions not asked: ${blank.map(safetyName).join('; ')}.`,
    abnormal.length === 0 ? '' : `On examination: ${abnormal.join('; ')}.`,
    normal.length === 0 ? '' : `Normal: ${listed(normal.map(({ label }) => lower(label)))}.`,
    gaps === '' ? '' : `Not examined: ${gaps}.`,
    naming(
      'Also present',
      mimics.present.filter((each) => !isSuspected(each)),
    ),
    naming('Suspected', suspectedBeside(mimics.present, lead)),
    naming('Unsure', mimics.unsure),
  );
}

const TRIED = ['treated-now', 'dopaminergic-response'] as const satisfies readonly AnswerId[];
const TRIED_WORDS = {
  'treated-now': 'Treated for restless legs now',
  'dopaminergic-response': 'Response to a dopaminergic medicine',
} as const;

/** What is taken, what came of it, and what is planned. */
const tried = (visit: Visit, { today }: Assessment): string =>
  inTurn(
    ...TRIED.map((id) => {
      const words = isAsked(visit, id) ? answerWords(id, visit.answers) : undefined;
      return words === undefined ? '' : `${TRIED_WORDS[id]}: ${lower(words)}.`;
    }),
    sentence(medicineSentence(visit, today)),
    takenOverInText(othersTakenOver(visit)),
    planWords(visit) === '' ? '' : `Done or planned: ${planWords(visit)}`,
  );

const WHEN = {
  now: 'now',
  'same day': 'today',
  days: 'within days',
  '2 weeks': 'within 2 weeks',
} as const;

/** What is recorded as explaining all of it. */
const sufficient = ({ mimics, comorbid }: Assessment): string =>
  listed([...mimics.present, ...comorbid].filter((each) => each.explainsAll === 'yes').map(nameOf));

function question({ dangers, dangerLeads }: Leading, assessment: Assessment): string {
  const { headline } = assessment;
  const [first] = dangers;
  if (first !== undefined && dangerLeads)
    return first.flag.within === 'routine'
      ? 'Please see this patient, and tell me what you find.'
      : `Please see this patient ${WHEN[first.flag.within]}, and tell me what you find.`;
  if (headline.id === 'met' || headline.id === 'met-with-coexisting')
    return 'My question: do you agree that this is restless legs syndrome, and what do you advise?';
  return headline.id === 'sufficient-condition'
    ? `My question: does ${sufficient(assessment)} explain all of it, and what do you advise?`
    : 'My question: is this restless legs syndrome, and if not, what is it?';
}

/** What is to be asked goes with the patient. */
const asked = ({ asks }: Leading): string =>
  inTurn(...asks.map((each) => sentence(`Please ${lower(each)}`)));

/** Paragraphs with an empty line between them; the mark of an example is not among them. */
export function letterText(visit: Visit, assessment: Assessment): string {
  const lead = leadingOf(visit, assessment);
  const own = conclusionWords(visit);
  const [iron] = assessment.iron;
  return [
    upper(subject(lead)),
    'Dear colleague,',
    reason(visit, lead),
    complaint(visit, assessment),
    findings(visit, assessment, lead),
    inTurn(
      `Bloods: ${bloodWords(assessment)}`,
      takenOverInText(bloodsTakenOver(visit)),
      iron === undefined || assessment.measured.ferritin === undefined || lead.dangerLeads
        ? ''
        : sentence(iron.brief ?? iron.says),
    ),
    tried(visit, assessment),
    own === '' ? '' : `My own conclusion: ${lower(own)}`,
    inTurn(question(lead, assessment), asked(lead)),
    'With kind regards,',
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}
