/** The mimic screen and the other conditions as printed: present, unsure, absent when asked, not asked (D14). */
import type { ConditionLine, MimicScreen, MovedUpBy } from './assessment.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import { movedUp, type Triggered } from '../tables/conditions/required.ts';
import type { Decision } from '../decide.ts';
import { isExamined } from '../facts/finding.ts';
import type { Facts } from '../facts/facts.ts';
import { readOf } from '../facts/leaf.ts';
import { DOPAMINE_BLOCKERS, isOfClass, SSRI_OR_SNRI } from '../facts/medicines.ts';
import type { MedicineClassId } from '../record/medicines/row.ts';
import { lower, quoted } from './phrases.ts';
import { stateIn } from '../facts/screen.ts';
import { statusOf } from '../facts/suspects.ts';
import { because, groundOf, type Held } from '../logic/condition.ts';
import { kept, keptEach } from '../logic/kept.ts';
import { CAUSE_IDS, MIMIC_IDS, SUSPECT_IDS, type ConditionId } from '../record/ids.ts';
import type { Visit } from '../record/visit.ts';

function lineOf({ visit, screen }: Decision, id: ConditionId): ConditionLine {
  const answer = visit.conditions[id];
  const { name, examinedBy = [] } = CONDITIONS[id];
  const status = stateIn(screen, id) === 'present' ? statusOf(visit, id) : undefined;
  return {
    id,
    name,
    explainsAll: answer?.['explains-all'],
    ...(status === undefined ? {} : { status }),
    asGroup: answer?.['as-group'] === true,
    historyOnly:
      stateIn(screen, id) === 'absent' && !examinedBy.every((item) => isExamined(visit.exam[item])),
  };
}

/** The lines of those that are present or unsure, which others read: the list stays while they do. */
const keptLines = () =>
  keptEach(
    (id: ConditionId, { visit }: Decision) => [visit.conditions[id], statusOf(visit, id)],
    (id, decision) => lineOf(decision, id),
  );

const ANSWERED_HERE = [...MIMIC_IDS, ...SUSPECT_IDS];

/** The recorded medicines of a class, by the names that were typed. */
function medicinesAmong(visit: Visit, classes: readonly MedicineClassId[]): readonly string[] {
  return visit.medicines
    .filter((medicine) => isOfClass(medicine, classes))
    .map((medicine) => medicine.name);
}

/** What a trigger rests on; of a class of medicines, what was typed. */
function restsOn({ leaf }: Held<Facts>, visit: Visit, known: Facts): MovedUpBy {
  const among = (classes: readonly MedicineClassId[]): MovedUpBy => ({
    kind: 'medicines',
    names: medicinesAmong(visit, classes),
  });
  if (leaf.fact === 'dopamine-blocker') return among(DOPAMINE_BLOCKERS);
  return leaf.fact === 'ssri-or-snri' ? among(SSRI_OR_SNRI) : groundOf(leaf, known);
}

/** What moves mimics up, told by the medicines' own names. */
const movedUpLines = keptEach(
  ({ trigger }: Triggered, { visit, known }: Decision) => [
    visit.medicines,
    ...readOf(trigger, known),
  ],
  ({ id, trigger }, { visit, known }) => ({
    id,
    because: because<Facts>(trigger, known).map((held) => restsOn(held, visit, known)),
  }),
);

type Answer = 'present' | 'unsure' | 'absent';

const presentLines = keptLines();
const unsureLines = keptLines();
const comorbid = keptLines();

/** The required mimics and their four lists; optional ones are listed once they are answered. */
function listed(decision: Decision, moved: MimicScreen['movedUp']): MimicScreen {
  const { visit, screen } = decision;
  const { required, open } = screen;
  const by: Record<Answer, ConditionId[]> = { present: [], unsure: [], absent: [] };
  for (const id of ANSWERED_HERE) {
    const state = stateIn(screen, id);
    if (state !== undefined) by[state].push(id);
  }
  const another = visit['another-cause'];
  const withAnother = (state: Answer, lines: readonly ConditionLine[]) =>
    another.state === state ? [...lines, anotherLine] : lines;
  const typed = visit.words['another-cause']?.trim() ?? '';
  const anotherLine: ConditionLine = {
    id: 'another-cause',
    name: typed === '' ? 'Another cause: not named' : `Another cause: ${quoted(typed)}`,
    explainsAll: another['explains-all'],
    asGroup: another['as-group'] === true,
    historyOnly: false,
  };
  const fromFindings = screen.otherCauses.map((cause): ConditionLine => ({
    id: 'another-cause',
    name: quoted(cause.text),
    explainsAll: cause.explainsAll,
    asGroup: false,
    historyOnly: false,
  }));
  const present = withAnother('present', presentLines(by.present, decision));
  return {
    required,
    answered: required.length - open.length,
    movedUp: moved,
    present: fromFindings.length === 0 ? present : [...present, ...fromFindings],
    unsure: withAnother('unsure', unsureLines(by.unsure, decision)),
    absent: withAnother(
      'absent',
      by.absent.map((id) => lineOf(decision, id)),
    ),
    notAsked: required
      .filter((id) => stateIn(screen, id) === undefined)
      .map((id) => lineOf(decision, id)),
    further: MIMIC_IDS.filter((id) => !required.includes(id) && stateIn(screen, id) === undefined)
      .length,
  };
}

const screened = kept(
  ({ visit, screen }: Decision, moved: MimicScreen['movedUp']) => [
    moved,
    screen,
    visit['another-cause'],
    visit.words,
    visit.exam,
  ],
  listed,
);

export const mimicScreen = (decision: Decision): MimicScreen =>
  screened(decision, movedUpLines(movedUp(decision.known), decision));

/** Causes recorded present or unsure, beside the mimics. */
export function comorbidLines(decision: Decision): readonly ConditionLine[] {
  const { screen } = decision;
  const recorded = CAUSE_IDS.filter((id) => {
    const state = stateIn(screen, id);
    return state === 'present' || state === 'unsure';
  });
  return comorbid(recorded, decision);
}

/** What a mimic is called within a sentence; another cause by its own words. */
export const inSentence = (line: ConditionLine): string =>
  line.id === 'another-cause' ? lower(line.name) : CONDITIONS[line.id].inSentence;

/** Present, and only suspected: nobody calls it present or coexisting (D59). */
export const isSuspected = ({ status }: ConditionLine): boolean => status === 'suspected';
