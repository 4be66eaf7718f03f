/** Iron, B12 and folate as lines of the assessment, each opened by the value it rests on. */
import type { LabLine, Statement } from './assessment.ts';
import type { VerdictId } from '../tables/results.ts';
import { B12_BAND } from '../tables/b12/band.ts';
import { B12_LEAD } from '../tables/b12/lead.ts';
import { FOLATE } from '../tables/b12/folate.ts';
import { type B12Reading } from '../tables/b12/read.ts';
import type { VerdictFacts } from '../tables/criteria/values.ts';
import { why, whyFirst } from './why.ts';
import { upper } from './phrases.ts';
import { FIND_CAUSE } from '../tables/iron/cause.ts';
import { IRON_GENERAL } from '../tables/iron/general.ts';
import { IRON } from '../tables/iron/ladder.ts';
import { assumingWords, type IronReading } from '../tables/iron/read.ts';
import { unlessWords } from '../tables/iron/unless.ts';
import type { LabId } from '../record/ids.ts';
import { quantity } from '../record/quantities.ts';
import { placeInVisit } from '../record/question-ids.ts';
import type { QuestionId } from '../record/visit.ts';

/** "Ferritin 62 ng/mL, TSAT 18 %"; only what was measured. */
function values(labs: readonly LabLine[], ids: readonly LabId[]) {
  return ids
    .flatMap((id) => {
      const line = labs.find((each) => each.id === id && each.problem === undefined);
      return line === undefined ? [] : [`${quantity(id).short ?? line.name} ${line.value}`];
    })
    .join(', ');
}

/** What is missing, in words. */
export const missingWords = (missing: readonly QuestionId[]): string =>
  missing
    .flatMap((question) => {
      const place = placeInVisit(question);
      return place.part === 'labs' || place.part === 'numbers'
        ? (quantity(place.id).missing ?? [])
        : [];
    })
    .join(', ');

/** One after the other; what is empty is not said. */
const inTurn = (...sentences: readonly string[]): string =>
  sentences.filter((each) => each !== '').join(' ');

/** "Ferritin 62 ng/mL: ..."; without a value only what follows from that. */
const opened = (value: string, says: string): string => (value === '' ? says : `${value}: ${says}`);

const cannotJudge = ({ missing }: IronReading): string =>
  `iron cannot be judged yet; missing: ${missingWords(missing)}.`;

/** Whether the reader wants an iron line at all: a value was typed, or RLS is in question. */
const ironSpeaks = (known: VerdictFacts): boolean =>
  known.patient['iron-measured'] === 'yes' ||
  known.measured.haemoglobin !== undefined ||
  // By observation only, while the verdict is open too (D63).
  known.patient['cannot-describe'] === 'yes' ||
  (known['criterion-1'] === 'yes' && known['criterion-2'] !== 'no');

export function ironStatements(
  known: VerdictFacts,
  iron: IronReading,
  labs: readonly LabLine[],
): readonly Statement[] {
  if (!ironSpeaks(known)) return [];
  const value = values(labs, ['ferritin', 'tsat']);
  const statements: Statement[] = [];
  const rls = iron.outcome;
  if (iron.general !== undefined) {
    const { general } = iron;
    if (known.patient['iron-measured'] === 'yes' || known.measured.haemoglobin !== undefined) {
      statements.push({
        id: iron.id,
        kind: 'main',
        says:
          general.status === 'open'
            ? opened(value, cannotJudge(iron))
            : inTurn(opened(value, general.row.then.line), ...general.row.then.says),
        tone: general.status === 'open' ? 'open' : 'plain',
        question: 'lab.ferritin',
        why: whyFirst(IRON_GENERAL, general, known),
      });
    }
  } else if (rls !== undefined) {
    statements.push({
      id: iron.id,
      kind: 'main',
      says:
        rls.status === 'open'
          ? inTurn(opened(value, cannotJudge(iron)), assumingWords(iron))
          : inTurn(
              iron.opening,
              opened(value, rls.row.then.line),
              ...rls.row.then.says,
              ...unlessWords(iron),
              assumingWords(iron),
            ),
      ...(rls.status === 'open'
        ? {}
        : {
            brief: inTurn(
              iron.opening,
              opened(value, rls.row.then.line),
              ...unlessWords(iron),
              assumingWords(iron),
            ),
          }),
      tone: rls.status === 'open' || rls.row.id === 'iron.notTested' ? 'open' : 'plain',
      question: 'lab.ferritin',
      why: whyFirst(IRON, rls, known),
    });
  }
  if (iron.findCause.status !== 'open' && iron.findCause.row.then !== '') {
    statements.push({
      id: iron.findCause.row.id,
      kind: 'cause',
      says: iron.findCause.row.then,
      tone: 'caution',
      question: 'iron-loss',
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

export function b12Statements(
  known: VerdictFacts,
  b12: B12Reading,
  labs: readonly LabLine[],
  verdict: VerdictId,
): readonly Statement[] {
  const withVerdict = { ...known, verdict };
  const value = values(labs, ['b12', 'active-b12']);
  const statements: Statement[] = [];
  if (b12.prompts.length > 0) {
    const firm = b12.prompts.filter((row) => row.then.weight === 'prompt');
    const reasons = b12.prompts.map((row) => row.then.says).join('; ');
    statements.push(
      ...b12.prompts.slice(0, 1).map((row): Statement => ({
        id: row.id,
        kind: 'prompt',
        says: firm.length > 0 ? `Vitamin B12: ${reasons}.` : `Consider vitamin B12: ${reasons}.`,
        tone: known.patient['b12-measured'] === 'yes' ? 'plain' : 'open',
        question: 'lab.b12',
        why: {
          rule: `b12-prompt/${row.id}`,
          get reasons() {
            return b12.prompts.flatMap((each) => why('', each.when, withVerdict, []).reasons);
          },
          logic: row.when,
          sources: b12.prompts.flatMap((each) => each.sources),
        },
      })),
    );
  }
  const { lead, band } = b12;
  const measured = known.patient['b12-measured'] === 'yes';
  const bandWords = band.status === 'open' ? '' : band.row.then;
  if (lead.status !== 'open') {
    const { row } = lead;
    statements.push({
      id: row.id,
      kind: 'main',
      says: opened(value, inTurn(bandWords, row.then.line, ...row.then.says)),
      tone: row.then.flag === undefined ? 'plain' : 'caution',
      question: 'lab.b12',
      why: whyFirst(B12_LEAD, lead, known),
    });
  } else if (measured) {
    statements.push({
      id: 'b12.open',
      kind: 'main',
      says: inTurn(
        opened(value, bandWords === '' ? 'the band is open.' : bandWords),
        b12.missing.length === 0 ? '' : 'The examination that bears on it is not complete.',
      ),
      tone: 'open',
      question: b12.missing[0] ?? 'lab.b12',
      why: whyFirst(B12_BAND, band, known),
    });
  }
  if (b12.folate.status !== 'open') {
    statements.push({
      id: b12.folate.row.id,
      kind: 'note',
      says: opened(values(labs, ['folate']), b12.folate.row.then),
      tone: 'plain',
      question: 'lab.folate',
      why: whyFirst(FOLATE, b12.folate, known),
    });
  }
  return [
    ...statements,
    ...b12.notes.map((row): Statement => ({
      id: row.id,
      kind: 'note',
      says: upper(row.then),
      tone: 'plain',
      question: 'lab.b12',
      why: why(`b12-notes/${row.id}`, row.when, known, row.sources),
    })),
  ];
}
