/**
 * The short note for a record system: a line a topic, in the order of the chart. Each line follows
 * from what was recorded. No danger, no safety question without an answer and no core sign without a
 * look is left out for its length.
 */
import { draftLines } from './drafts.ts';
import { dayInWords } from '../language/in-words.ts';
import { tidy } from '../language/tidy.ts';
import { SHORT_ANSWERS, SHORT_FIFTH } from '../rules/record/short-words.ts';
import type { Visit } from '../rules/record/visit.ts';
import { medicineSentence, onsetSentence, whoWords } from '../rules/words/chart-context.ts';
import type { Assessment, Criterion, ExamLine, LabLine } from '../rules/words/assessment.ts';
import { isSuspected } from '../rules/words/conditions.ts';
import { inTurn, lower, upper, withoutEnd } from '../rules/words/phrases.ts';
import { toDo } from './concluded/actions.ts';
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
import {
  abnormalOf,
  hasResult,
  nameOf,
  notExamined,
  rarerWords,
  sentence,
  suspectedBeside,
} from './lines.ts';
import { plainAscii } from './plain-ascii.ts';
import type { SummaryContext } from './summary.ts';
import { bloodsTakenOver, othersTakenOver, takenOverInText } from './taken-over.ts';

/** "PLAN: Review in 6 weeks."; a topic of which there is nothing to say has no line. */
type Topic = readonly [name: string, says: string];

const SUPPORTS = 'Supports, does not replace, judgement.';

const act = (danger: Danger): string =>
  inTurn(sentence(danger.finding), danger.do === '' ? '' : `DO: ${sentence(danger.do)}`);
const suspicion = ({ suspects, notRls }: Danger): string =>
  inTurn(suspects === '' ? '' : sentence(`Suspect ${suspects}`), notRls);

/** The dangers with what is said of RLS after the first of them, or the verdict and what there is not. */
function leading(
  lead: Leading,
  conclusion: string,
  next: string,
  saysTold: boolean,
): readonly Topic[] {
  const { dangers, dangerLeads, brief, absence } = lead;
  const concluded = [...lead.concluded, ...lead.asks].filter((each) => each !== next);
  const own = conclusion === '' ? '' : `Clinician ${lower(conclusion)}`;
  const verdict: Topic = ['Verdict', inTurn(sentence(brief), ...concluded.map(sentence), own)];
  const [first, ...more] = dangers;
  const further = (each: Danger): Topic => [each.time, inTurn(act(each), suspicion(each))];
  if (dangerLeads && first !== undefined)
    return [
      [first.time, inTurn(act(first), saysTold ? '' : sentence(first.told))],
      verdict,
      ['Suspected', upper(suspicion(first).replace(/^Suspect /u, ''))],
      ...more.map(further),
    ];
  return [verdict, ['Dangers', absence], ...dangers.map(further)];
}

function safetyWords(visit: Visit, assessment: Assessment, isFlagged: boolean): string {
  const all = safetyOf(visit, assessment);
  const among = (state: (typeof all)[number]['state']) =>
    all.filter((each) => each.state === state);
  const [yes, unsure, no, blank] = [among('yes'), among('unsure'), among('no'), among('not-asked')];
  // Where nothing was told and no flag stands, the line on dangers says how many were asked.
  const saysNo = isFlagged || [...yes, ...unsure].length > 0;
  return inTurn(
    yes.length === 0 ? '' : `Yes: ${yes.map(toldOf).join('; ')}.`,
    unsure.length === 0 ? '' : `Unsure: ${unsure.map(toldOf).join('; ')}.`,
    saysNo && no.length > 0 ? `No to ${no.length} of ${all.length}.` : '',
    blank.length === 0 ? '' : `NOT ASKED: ${blank.map(safetyName).join('; ')}.`,
  );
}

/** "No: nothing else explains it" would be read twice. */
const FIFTH: Readonly<Record<Criterion['value'], string>> = {
  yes: `${SHORT_FIFTH.name}.`,
  no: 'Something else explains it all.',
  open: 'Open: whether something else explains it all.',
};

const CRITERION_ROWS: Readonly<Record<Criterion['number'], string>> = {
  1: SHORT_ANSWERS['urge-to-move'].name,
  2: SHORT_ANSWERS['rest-onset'].name,
  3: SHORT_ANSWERS['relief-by-movement'].name,
  4: SHORT_ANSWERS['evening-pattern'].name,
  5: SHORT_FIFTH.name,
};

/** Those that stand alike together: "Yes: urge, rest, relief. No now, earlier not asked: evening." */
export function criteriaWords(
  visit: Visit,
  criteria: readonly Criterion[],
  nameOfOne: (number: Criterion['number']) => string,
): string {
  const said = criteria.map((each) => {
    const { value, answered } = standing(each, visit);
    return {
      name: lower(nameOfOne(each.number)),
      value: answered === '' ? value : `${value} (${lower(answered)})`,
    };
  });
  const values = [...new Set(said.map(({ value }) => value))];
  return inTurn(
    ...values.map((value) => {
      const names = said.filter((each) => each.value === value).map(({ name }) => name);
      return `${value}: ${names.join(', ')}.`;
    }),
  );
}

function criteriaInShort(visit: Visit, { criteria }: Assessment): string {
  const four = criteria.filter(({ number }) => number !== 5);
  const fifth = criteria.filter(({ number }) => number === 5).map(({ value }) => FIFTH[value]);
  return inTurn(
    criteriaWords(visit, four, (number) => CRITERION_ROWS[number]),
    ...fifth,
  );
}

function mimicWords({ mimics }: Assessment, lead: Leading): string {
  const { present, unsure, absent, notAsked, further } = mimics;
  const names = (label: string, of: typeof present): string =>
    of.length === 0 ? '' : `${label}: ${of.map(nameOf).join(', ')}.`;
  const together = absent.filter(({ asGroup }) => asGroup).length;
  const singly = absent.length - together;
  const asked = [
    ...(singly === 0 ? [] : [`${singly} asked one by one`]),
    ...(together === 0 ? [] : [`${together} asked together`]),
  ];
  return inTurn(
    names(
      'Present',
      present.filter((each) => !isSuspected(each)),
    ),
    names('Suspected', suspectedBeside(present, lead)),
    names('Unsure', unsure),
    asked.length === 0 ? '' : `Absent: ${asked.join('; ')}.`,
    names('NOT ASKED', notAsked),
    notAsked.length === 0 && further > 0 ? `Not asked: ${rarerWords(further)}.` : '',
  );
}

const furtherSigns = (count: number): string =>
  count === 1 ? '1 further sign' : `${count} further signs`;

/** What was not examined: core signs by name with the reason, the others by number. */
function unexaminedWords(exam: readonly ExamLine[]): string {
  const core = notExamined(exam, CORE_SIGNS);
  const others = exam.filter((each) => !isCore(each) && each.asked && !hasResult(each)).length;
  const words = [core, ...(others === 0 ? [] : [furtherSigns(others)])].filter(Boolean).join('; ');
  if (words === '') return '';
  return `${core === '' ? 'Not examined' : 'NOT EXAMINED'}: ${words}.`;
}

function examWords({ exam }: Assessment): string {
  const { items, ofAll } = abnormalOf(exam);
  const abnormal = [
    ...items.map(({ name, says }) => `${name}: ${says}`),
    ...(ofAll === '' ? [] : [`all: ${ofAll}`]),
  ];
  const normal = exam.filter(({ state }) => state === 'normal');
  const core = normal.filter(isCore).map(({ label }) => lower(label));
  const others = normal.length - core.length;
  const named = [...core, ...(others === 0 ? [] : [furtherSigns(others)])];
  return inTurn(
    abnormal.length === 0 ? '' : `ABNORMAL: ${abnormal.join('; ')}.`,
    named.length === 0 ? '' : `Normal: ${named.join(', ')}.`,
    unexaminedWords(exam),
  );
}

/** "ferritin", "TSAT", "HbA1c": a word as within a sentence, what is made of letters as it is. */
function labName(name: string): string {
  const short = /\((?<short>[A-Z]+)\)$/u.exec(name)?.groups?.['short'];
  const plain = short ?? name.replace(/, (?:total|serum)$/u, '');
  return /^[A-Z][a-z]+(?:[ ,]|$)/u.test(plain) ? lower(plain) : plain;
}

const labValue = ({ name, value, problem = '' }: LabLine): string =>
  `${labName(name)} ${tidy(value)}${problem === '' ? '' : ` (${withoutEnd(lower(tidy(problem)))})`}`;

/** The values by the day of their sample. */
export function bloodWords({ labs }: Assessment): string {
  const days = [...new Set(labs.map(({ drawn }) => drawn))];
  const said = days.map((day) => {
    const values = labs.filter(({ drawn }) => drawn === day).map(labValue);
    return `${upper(values.join(', '))} (${day === undefined ? 'date not given' : tidy(dayInWords(day))}).`;
  });
  const has = (...ids: readonly LabLine['id'][]) => labs.some(({ id }) => ids.includes(id));
  const missing = [
    ...(has('ferritin') ? [] : ['ferritin']),
    ...(has('tsat') ? [] : ['TSAT']),
    ...(has('b12', 'active-b12') ? [] : ['B12']),
  ];
  return inTurn(...said, missing.length === 0 ? '' : `Not measured: ${missing.join(', ')}.`);
}

/** "Sertraline (morning).", "None taken.", "Not recorded." */
const takenWords = (visit: Visit, { today }: Assessment): string =>
  visit.medicines.length === 0 && visit.answers['takes-medicines'] === 'none'
    ? 'None taken.'
    : upper(medicineSentence(visit, today).replace(/^Medicines:? /u, ''));

/** The lines, as they are read. `about.now` is the local date and time in words. */
function topics(visit: Visit, assessment: Assessment, about: SummaryContext): readonly Topic[] {
  const lead = leadingOf(visit, assessment);
  // What was told to a safety question stands with it.
  const saysTold = safetyOf(visit, assessment).some(({ state }) => state === 'yes');
  const [step] = toDo(assessment);
  const next = step === undefined ? '' : sentence(step.says);
  return [
    ...leading(lead, conclusionWords(visit), lead.dangerLeads ? '' : next, saysTold),
    ['Next', lead.dangerLeads ? '' : next],
    ['Safety', safetyWords(visit, assessment, lead.dangers.length > 0)],
    ['Criteria', criteriaInShort(visit, assessment)],
    ['Mimics', mimicWords(assessment, lead)],
    ['Examination', examWords(assessment)],
    ['Bloods', inTurn(bloodWords(assessment), takenOverInText(bloodsTakenOver(visit)))],
    ['Medicines', inTurn(takenWords(visit, assessment), takenOverInText(othersTakenOver(visit)))],
    ['Plan', planWords(visit)],
    ...draftLines(about).map(({ label = '', says }): Topic => [label, sentence(says)]),
    [
      'Rules',
      inTurn(
        sentence(about.edition),
        about.recordedUnder === undefined || about.recordedUnder.edition === about.edition
          ? ''
          : `Recorded under ${about.recordedUnder.edition}.`,
        assessment.overdue ?? '',
        SUPPORTS,
      ),
    ],
  ];
}

/** Plain ASCII, a line a topic; the mark of an example is not among them. */
export function shortText(visit: Visit, assessment: Assessment, about: SummaryContext): string {
  const said = topics(visit, assessment, about).filter(([, says]) => says !== '');
  return [
    inTurn(
      sentence(`RLS checklist${about.now === '' ? '' : `, ${about.now}`}`),
      sentence(whoWords(visit) ?? ''),
      onsetSentence(visit),
    ),
    ...said.map(([name, says]) => `${name.toUpperCase()}: ${says}`),
  ]
    .map(plainAscii)
    .join('\n');
}
