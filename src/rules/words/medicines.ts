/** What is said of each recorded medicine and substance: review with the prescriber, never more (T60). */
import type { Matter, Statement } from './assessment.ts';
import type { Facts } from '../facts/facts.ts';
import {
  DOPAMINE_BLOCKERS,
  entryFor,
  isOfClass,
  isTaken,
  provokingOf,
  withdrawnOf,
} from '../facts/medicines.ts';
import { isAsked } from '../facts/relevance.ts';
import { answerInWords } from './answers.ts';
import { inTurn, listed, lower, upper } from './phrases.ts';
import { why } from './why.ts';
import { MEDICINE_CLASSES } from '../record/medicines/classes.ts';
import type { AskedOfIt, MedicineClassId } from '../record/medicines/row.ts';
import { every } from '../logic/table.ts';
import { MEDICINE_NOTES } from '../tables/medicine-notes.ts';
import { manyWords, MEDICINE_QUESTIONS } from '../record/questions.ts';
import { cite, type Citation } from '../tables/sources.ts';
import type { Medicine, QuestionId, Visit } from '../record/visit.ts';

const DESIGN: Citation = cite('project-design', 'D15', 'design');

const plain = (
  id: string,
  says: string,
  tone: Statement['tone'],
  sources: readonly Citation[],
  matter?: Matter,
): Statement => ({
  id,
  kind: 'main',
  says,
  ...(matter === undefined ? {} : { matter }),
  tone,
  question: 'medicines',
  why: { rule: `medicines/${id}`, reasons: [], logic: { kind: 'recorded' }, sources },
});

/** "Mirtazapine 45 mg", not "Mirtazapine 45 mg (Mirtazapine)": a class may be named as its medicine. */
function named(names: readonly string[], of: string): string {
  const heads = of.toLowerCase().split(' or ');
  return names.every((name) => heads.some((head) => name.toLowerCase().startsWith(head)))
    ? listed(names)
    : `${names.join(', ')} (${lower(of)})`;
}

/** What was recorded in a class, and what is said of it. */
const ofClass = (id: MedicineClassId, names: readonly string[], asks: string): Matter => {
  const { name, says } = MEDICINE_CLASSES[id];
  return id === 'no-known-link'
    ? { name: upper(listed(names)), line: lower(says) }
    : { name: named(names, name), line: inTurn(says, asks) };
};

/** A question that is not asked of this patient leaves nothing to be said. */
const isAnswered = (visit: Visit, id: QuestionId): boolean =>
  !isAsked(visit, id) || answerInWords(visit, id) !== undefined;

const isAnsweredOfIt: Readonly<Record<AskedOfIt, (medicine: Medicine) => boolean>> = {
  began: ({ began }) => began !== undefined,
  timing: (medicine) =>
    medicine.use !== undefined && (isTaken(medicine) || medicine.began !== undefined),
};

/** What a class asks for, until all of it is answered: of its medicines, and where else it is asked. */
function asksOf(id: MedicineClassId, of: readonly Medicine[], visit: Visit): string {
  const { asks } = MEDICINE_CLASSES[id];
  const isOpen = asks?.answeredBy.some((by) =>
    by === 'began' || by === 'timing' ? !of.every(isAnsweredOfIt[by]) : !isAnswered(visit, by),
  );
  return asks !== undefined && isOpen === true ? asks.says : '';
}

/** The questions that the classes of its medicines ask for, as far as they are open. */
export const openForMedicines = (visit: Visit): readonly string[] =>
  visit.medicines.flatMap((each) =>
    (entryFor(each)?.classes ?? []).map((id) => asksOf(id, [each], visit)),
  );

type Stopped = NonNullable<Visit['many']['stopped-recently']>[number];
const CLASSES_OF: Readonly<Record<Exclude<Stopped, 'alcohol'>, readonly MedicineClassId[]>> = {
  opioid: ['opioid'],
  benzodiazepine: ['benzodiazepine'],
  antidepressant: [
    'ssri',
    'snri',
    'mirtazapine',
    'tricyclic',
    'serotonergic-antidepressant',
    'mao-inhibitor',
    'agomelatine',
  ],
  dopaminergic: ['dopaminergic', 'levodopa'],
  'alpha-2-delta': ['alpha-2-delta'],
  'dopamine-blocker': DOPAMINE_BLOCKERS,
};

/** What was stopped or cut down of late and is missed, as typed and as ticked. */
function stoppedWords(visit: Pick<Visit, 'medicines' | 'many'>): string {
  const typed = withdrawnOf(visit);
  // A kind that was ticked for a medicine that is named stands behind the name.
  const isNamed = (kind: Stopped): boolean =>
    kind !== 'alcohol' && typed.some((each) => isOfClass(each, CLASSES_OF[kind]));
  const kinds = (visit.many['stopped-recently'] ?? []).filter((kind) => !isNamed(kind));
  const ticked = manyWords('stopped-recently', { 'stopped-recently': kinds });
  return upper(listed([...typed.map(({ name }) => name), ...ticked.map(lower)]));
}

/** A medicine that brought it on, or may be the cause of akathisia, comes before iron. */
const pressing = (
  names: readonly string[],
  exacerbates: boolean,
  visit: Pick<Visit, 'medicines'>,
  akathisia: boolean,
): Pick<Statement, 'step'> =>
  exacerbates && (akathisia || provokingOf(visit).some(({ name }) => names.includes(name)))
    ? { step: 'medicine-first' }
    : {};

/**
 * The classes that matter here, each once, with the medicines that were recorded in it. `akathisia`:
 * it is present or unsure.
 */
export function medicineStatements(
  visit: Visit,
  known: Facts,
  akathisia: boolean,
): readonly Statement[] {
  const byClass = new Map<MedicineClassId, { medicine: Medicine; name: string }[]>();
  const unlisted: string[] = [];
  const asked: Statement[] = [];
  for (const medicine of visit.medicines) {
    const entry = entryFor(medicine);
    if (entry === undefined) unlisted.push(medicine.name);
    else if (entry.askWhich !== undefined) {
      asked.push(
        plain(`which.${medicine.name}`, `${medicine.name}: ${entry.askWhich}`, 'open', [DESIGN]),
      );
    }
    for (const id of entry?.classes ?? []) {
      // Of a brand that differs it is not known which of its classes it is.
      const name = entry?.askWhich === undefined ? medicine.name : `${medicine.name}, if it is one`;
      byClass.set(id, [...(byClass.get(id) ?? []), { medicine, name }]);
    }
  }
  const classes = [...byClass].map(([id, recorded]) => {
    const row = MEDICINE_CLASSES[id];
    const names = recorded.map(({ name }) => name);
    const asks = asksOf(
      id,
      recorded.map(({ medicine }) => medicine),
      visit,
    );
    const matter = ofClass(id, names, asks);
    const line = plain(
      id,
      `${matter.name}: ${matter.line}`,
      row.exacerbates ? 'caution' : 'plain',
      row.sources,
      { name: matter.name, line: upper(matter.line) },
    );
    return { ...line, ...pressing(names, row.exacerbates, visit, akathisia) };
  });
  const notInList =
    unlisted.length === 0
      ? []
      : [
          plain('unlisted', `${listed(unlisted)}: ${MEDICINE_QUESTIONS.notInList}.`, 'open', [
            DESIGN,
          ]),
        ];
  return [
    ...classes,
    ...asked,
    ...notInList,
    ...every(MEDICINE_NOTES, known).fired.map((row): Statement => ({
      id: row.id,
      kind: 'main',
      says: 'gap' in row.then ? row.then.says(stoppedWords(visit)) : row.then.says,
      tone: 'caution',
      question: row.then.question,
      step: row.then.kind,
      why: why(`${MEDICINE_NOTES.id}/${row.id}`, row.when, known, row.sources),
    })),
  ];
}
