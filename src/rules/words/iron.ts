/** Iron as lines of the assessment, each opened by the value it rests on. */
import type { LabLine, Statement } from './assessment.ts';
import type { VerdictFacts } from '../tables/criteria/values.ts';
import { inTurn, listed, lower, upper } from './phrases.ts';
import { why, whyFirst } from './why.ts';
import { FIND_CAUSE } from '../tables/iron/cause.ts';
import { IRON_GENERAL } from '../tables/iron/general.ts';
import { IRON } from '../tables/iron/ladder.ts';
import { assumingWords, type IronReading, type IronUnread } from '../tables/iron/read.ts';
import { unlessOf, unlessSays } from '../tables/iron/unless.ts';
import type { LabId } from '../record/ids.ts';
import { quantity } from '../record/quantities.ts';
import { QUESTIONS } from '../record/questions.ts';
import { placeInVisit } from '../record/question-ids.ts';
import type { QuestionId, Visit } from '../record/visit.ts';
import { causeWords } from './iron-cause.ts';
import { opened, values } from './labs.ts';
import { apartWords, sampleWords } from './sample.ts';
import { correction, fieldOf, namedBy, valueOf } from './unread.ts';

/** What is missing, in words. */
export const missingWords = (missing: readonly QuestionId[]): string =>
  listed(
    missing.flatMap((question) => {
      const place = placeInVisit(question);
      if (place.part === 'labs' || place.part === 'numbers') {
        return quantity(place.id).missing ?? [];
      }
      return question === 'dialysis' ? lower(QUESTIONS.dialysis.label) : [];
    }),
  );

/** Of these questions, the ones whose value was not typed; the others are to be corrected. */
export const notTyped = (
  questions: readonly QuestionId[],
  { unread }: IronReading,
): readonly QuestionId[] =>
  questions.filter((question) => !unread.some((each) => valueOf(each) === question));

/** Of these questions, what was typed and is to be corrected. */
export const toCorrect = (
  questions: readonly QuestionId[],
  { unread }: IronReading,
): readonly IronUnread[] => unread.filter((each) => questions.includes(valueOf(each)));

function cannotJudge(iron: IronReading, labs: readonly LabLine[]): string {
  const missing = missingWords(notTyped(iron.missing, iron));
  return inTurn(
    missing === ''
      ? 'iron cannot be judged yet.'
      : `iron cannot be judged yet; missing: ${missing}.`,
    ...toCorrect(iron.missing, iron).map((each) => correction(each, labs)),
  );
}

/** Of what would overtake the row that stands, the values that are asked for and were typed. */
function correctedUnless(iron: IronReading): readonly IronUnread[] {
  const asked = unlessOf(iron).flatMap((then) => ('asksFor' in then ? [then.asksFor] : []));
  return toCorrect(asked, iron);
}

/** What the main line asks to be corrected. */
const correctedByMain = (iron: IronReading): readonly IronUnread[] =>
  (iron.general ?? iron.outcome)?.status === 'open'
    ? toCorrect(iron.missing, iron)
    : correctedUnless(iron);

/** What would overtake the row that stands; a value that is to be corrected is asked for once. */
export function unlessWords(iron: IronReading, labs: readonly LabLine[]): readonly string[] {
  const rows = unlessOf(iron);
  const corrected = correctedUnless(iron);
  const isCorrected = (question: QuestionId): boolean =>
    corrected.some((each) => valueOf(each) === question);
  return [
    ...rows.map((then) =>
      'asksFor' in then && isCorrected(then.asksFor) ? then.says : unlessSays(then),
    ),
    ...corrected.map((each) => correction(each, labs)),
  ];
}

/** Where the line leads: to what is to be corrected or asked first. */
const ironQuestion = ({ unread, missing }: IronReading, labs: readonly LabLine[]): QuestionId => {
  const [first] = unread;
  if (first !== undefined) return fieldOf(first, labs);
  return missing.includes('dialysis') ? 'dialysis' : 'lab.ferritin';
};

/** What iron is read from. */
const OF_IRON: readonly LabId[] = ['ferritin', 'iron', 'tibc', 'transferrin', 'tsat'];

/** Something of iron or haemoglobin was typed, whether or not it can be read, or is too old. */
const isIronTyped = ({ typed }: VerdictFacts, labs: readonly LabLine[]): boolean =>
  Object.values(typed).some((each) => each !== 'blank') ||
  labs.some(({ id, age }) => OF_IRON.includes(id) && age === 'old');

/** Whether the reader wants an iron line at all: a value was typed, or RLS is in question. */
const ironSpeaks = (known: VerdictFacts, labs: readonly LabLine[]): boolean =>
  isIronTyped(known, labs) ||
  // By observation only, while the verdict is open too (D63).
  known.patient['cannot-describe'] === 'yes' ||
  (known['criterion-1'] === 'yes' && known['criterion-2'] !== 'no');

/** While haemoglobin is not known, the gut may yet come first (D48). */
function gutMayComeFirst(
  { findCause }: IronReading,
  { typed }: VerdictFacts,
  labs: readonly LabLine[],
): string {
  const may =
    findCause.status === 'unless' &&
    findCause.overtaking.some(({ id }) => id === 'iron.findCause.gutFirst');
  if (!may || typed['haemoglobin-typed'] === 'read') return '';
  const ifLow = 'if it is low, blood loss from the gut comes first.';
  return typed['haemoglobin-typed'] === 'blank'
    ? `Measure haemoglobin: ${ifLow}`
    : inTurn(correction('haemoglobin', labs), upper(ifLow));
}

/** In the place of a value, while there is none. */
const IRON_NAME = 'Iron';

export function ironStatements(
  known: VerdictFacts,
  iron: IronReading,
  labs: readonly LabLine[],
  visit: Visit,
): readonly Statement[] {
  if (!ironSpeaks(known, labs)) return [];
  const value = values(labs, ['ferritin', 'tsat']);
  const samples = [...sampleWords(labs, OF_IRON), ...apartWords(labs)];
  const corrects = correctedByMain(iron).flatMap((each) => namedBy(each, labs));
  const statements: Statement[] = [];
  const rls = iron.outcome;
  if (iron.general !== undefined) {
    const { general } = iron;
    if (isIronTyped(known, labs)) {
      statements.push({
        id: iron.id,
        kind: 'main',
        says:
          general.status === 'open'
            ? inTurn(opened(value, cannotJudge(iron, labs)), ...samples)
            : inTurn(opened(value, general.row.then.line), ...general.row.then.says, ...samples),
        matter: {
          name: value === '' ? IRON_NAME : value,
          line:
            general.status === 'open'
              ? inTurn(upper(cannotJudge(iron, labs)), ...samples)
              : inTurn(upper(general.row.then.line), ...samples),
        },
        tone: general.status === 'open' ? 'open' : 'plain',
        question: ironQuestion(iron, labs),
        corrects,
        why: whyFirst(IRON_GENERAL, general, known),
      });
    }
  } else if (rls !== undefined) {
    statements.push({
      id: iron.id,
      kind: 'main',
      says:
        rls.status === 'open'
          ? inTurn(opened(value, cannotJudge(iron, labs)), ...samples, assumingWords(iron))
          : inTurn(
              iron.opening,
              opened(value, rls.row.then.line),
              ...rls.row.then.says,
              ...samples,
              ...unlessWords(iron, labs),
              assumingWords(iron),
            ),
      ...(rls.status === 'open'
        ? {}
        : {
            brief: inTurn(
              iron.opening,
              opened(value, rls.row.then.line),
              ...samples,
              ...unlessWords(iron, labs),
              assumingWords(iron),
            ),
          }),
      matter: {
        name: value === '' ? IRON_NAME : value,
        line:
          rls.status === 'open'
            ? inTurn(upper(cannotJudge(iron, labs)), ...samples, assumingWords(iron))
            : inTurn(
                iron.opening,
                upper(rls.row.then.line),
                ...samples,
                ...unlessWords(iron, labs),
                assumingWords(iron),
              ),
      },
      tone: rls.status === 'open' || rls.row.id === 'iron.notTested' ? 'open' : 'plain',
      question: ironQuestion(iron, labs),
      corrects,
      why: whyFirst(IRON, rls, known),
    });
  }
  if (iron.findCause.status !== 'open' && iron.findCause.row.then !== '') {
    const gut = gutMayComeFirst(iron, known, labs);
    const causes = iron.whom.status === 'open' ? [] : causeWords(visit, iron.whom.row.then);
    statements.push({
      id: iron.findCause.row.id,
      kind: 'cause',
      says: inTurn(iron.findCause.row.then, gut, ...causes),
      matter: { name: iron.findCause.row.then, line: inTurn(gut, ...causes) },
      tone: 'caution',
      question: 'iron-loss',
      corrects: gut === '' ? [] : namedBy('haemoglobin', labs),
      why: whyFirst(FIND_CAUSE, iron.findCause, known),
    });
  }
  return [
    ...statements,
    ...iron.notes.map((row): Statement => ({
      id: row.id,
      kind: 'note',
      says: row.then.says,
      tone: 'plain',
      question: 'lab.ferritin',
      why: why(`iron-notes/${row.id}`, row.when, known, row.sources),
    })),
  ];
}
