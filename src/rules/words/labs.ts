/** B12 and folate as lines of the assessment, each opened by the value it rests on. */
import type { LabLine, Statement } from './assessment.ts';
import type { VerdictId } from '../tables/results.ts';
import { B12_BAND } from '../tables/b12/band.ts';
import { B12_LEAD } from '../tables/b12/lead.ts';
import type { B12Prompt } from '../tables/b12/prompt.ts';
import { FOLATE } from '../tables/b12/folate.ts';
import { type B12Reading } from '../tables/b12/read.ts';
import type { VerdictFacts } from '../tables/criteria/values.ts';
import { OF_B12 } from '../facts/lab.ts';
import { readAsMeasured } from './is-measured.ts';
import { why, whyFirst } from './why.ts';
import { inTurn, listed, upper } from './phrases.ts';
import { sampleWords } from './sample.ts';
import { lineCorrection } from './unread.ts';
import type { LabId } from '../record/ids.ts';
import { quantity } from '../record/quantities.ts';

/** "Ferritin 62 ng/mL, TSAT 18 %"; only what was measured. */
export function values(labs: readonly LabLine[], ids: readonly LabId[]) {
  return ids
    .flatMap((id) => {
      const line = labs.find((each) => each.id === id && each.problem === undefined);
      return line === undefined ? [] : [`${quantity(id).short ?? line.name} ${line.value}`];
    })
    .join(', ');
}

/** "Ferritin 62 ng/mL: ..."; without a value only what follows from that. */
export const opened = (value: string, says: string): string =>
  value === '' ? upper(says) : `${value}: ${says}`;

/** Typed and not read, for another reason than its age. */
const isToSettle = ({ id, problem, age }: LabLine): boolean =>
  OF_B12.includes(id) && problem !== undefined && age !== 'old';
/** "a risk factor (metformin and age 65 or over) and a symptom of lack of B12". */
const withRisks = ({ says, naming }: B12Prompt, risks: readonly string[]): string =>
  naming === undefined || risks.length === 0 ? says : naming(listed(risks));

/** Below the age of the adult bands the band's own words say so, and no band was used. */
const isSaidByBand = (note: B12Reading['notes'][number], band: B12Reading['band']): boolean =>
  band.status !== 'open' &&
  band.row.id === 'b12.band.under16' &&
  (note.then === band.row.then || note.id === 'b12.note.localBands');

/** In the place of a value, while there is none. */
const B12_NAME = 'Vitamin B12';

export function b12Statements(
  known: VerdictFacts,
  b12: B12Reading,
  labs: readonly LabLine[],
  verdict: VerdictId,
  risks: readonly string[],
): readonly Statement[] {
  const withVerdict = { ...known, verdict };
  const value = values(labs, OF_B12);
  const statements: Statement[] = [];
  if (b12.prompts.length > 0) {
    const firm = b12.prompts.filter((row) => row.then.weight === 'prompt');
    const reasons = b12.prompts.map(({ then }) => withRisks(then, risks)).join('; ');
    const isOpen = known.patient['b12-measured'] !== 'yes';
    const thought =
      firm.length === 0 ? 'Consider vitamin B12' : isOpen ? 'Measure vitamin B12' : B12_NAME;
    statements.push(
      ...b12.prompts.slice(0, 1).map((row): Statement => ({
        id: row.id,
        kind: 'prompt',
        says: `${thought}: ${reasons}.`,
        matter: { name: thought, line: `${upper(reasons)}.` },
        tone: isOpen ? 'open' : 'plain',
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
    const { given } = row.then;
    const { line, says, flag } = given?.(readAsMeasured(known)) ?? row.then;
    statements.push({
      id: row.id,
      kind: 'main',
      says: opened(
        value,
        inTurn(...new Set([bandWords, line, ...says, ...sampleWords(labs, OF_B12)])),
      ),
      matter: {
        name: value === '' ? B12_NAME : value,
        line: inTurn(...new Set([bandWords, line])),
      },
      tone: flag === undefined ? 'plain' : 'caution',
      question: 'lab.b12',
      why: whyFirst(B12_LEAD, lead, known),
    });
  } else if (measured) {
    const ofBand = bandWords === '' ? 'the band is open.' : bandWords;
    const incomplete =
      b12.missing.length === 0 ? '' : 'The examination that bears on it is not complete.';
    statements.push({
      id: 'b12.open',
      kind: 'main',
      says: inTurn(opened(value, ofBand), incomplete),
      matter: {
        name: value === '' ? B12_NAME : value,
        line: inTurn(upper(ofBand), incomplete),
      },
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
  const toSettle = labs.filter(isToSettle);
  const unsettled = inTurn(
    ...toSettle.map(lineCorrection),
    // Beside a line that leads it is said there.
    ...(lead.status === 'open' ? sampleWords(labs, OF_B12) : []),
  );
  if (unsettled !== '') {
    const [first] = labs.filter(({ id }) => OF_B12.includes(id));
    statements.push({
      id: 'b12.unsettled',
      kind: 'note',
      says: unsettled,
      tone: 'open',
      question: `lab.${first?.id ?? 'b12'}`,
      corrects: toSettle.map(({ id }) => id),
      why: whyFirst(B12_BAND, band, known),
    });
  }
  return [
    ...statements,
    ...b12.notes
      .filter((row) => !isSaidByBand(row, band))
      .map((row): Statement => ({
        id: row.id,
        kind: 'note',
        says: upper(row.then),
        tone: 'plain',
        question: 'lab.b12',
        why: why(`b12-notes/${row.id}`, row.when, known, row.sources),
      })),
  ];
}
