/** The facts of the patient's page, from what was decided of a visit. */
import type { Decision } from '../decide.ts';
import { hasSign, isExamined, tells } from '../facts/finding.ts';
import { stateIn } from '../facts/screen.ts';
import { EXAM } from '../record/exam-items.ts';
import { EXAM_IDS, type SafetyDetail, type SafetyId } from '../record/ids.ts';
import { keysOf } from '../record/keyed.ts';
import { MEDICINE_CLASSES } from '../record/medicines/classes.ts';
import { findMedicine } from '../record/medicines/find.ts';
import type { SafetyAnswer, Visit } from '../record/visit.ts';
import { readIron, type IronReading } from '../tables/iron/read.ts';
import type { PageFacts, PageFlag } from '../tables/page/facts.ts';
import type { AlreadyThere } from '../tables/page/net.ts';
import { openSafety } from '../tables/step-facts.ts';

const CORE = EXAM_IDS.filter((id) => EXAM[id].clears);

function signs({ exam }: Visit): PageFacts['page-signs'] {
  if (EXAM_IDS.some((id) => exam[id]?.state === 'abnormal')) return 'some-abnormal';
  return CORE.every((id) => isExamined(exam[id])) ? 'all-normal' : 'not-all-examined';
}

function mimics({ visit, screen }: Decision): PageFacts['page-mimics'] {
  const states = screen.required.map((id) => stateIn(screen, id));
  const all = [
    ...Object.values(visit.conditions).map((each) => each?.state),
    visit['another-cause'].state,
  ];
  if (all.some((each) => each === 'present' || each === 'unsure')) return 'some';
  return states.every((each) => each === 'absent') ? 'none' : 'not-all-asked';
}

function safety(visit: Visit): PageFacts['page-safety'] {
  const answers = Object.values(visit.safety).map((each) => each?.answer);
  if (answers.some((each) => each === 'yes' || each === 'unsure')) return 'some-yes';
  return openSafety(visit).length === 0 ? 'all-no' : 'not-all-asked';
}

type IronRow = IronReading['id'];
const IN_RANGE: readonly IronRow[] = [
  'iron.adult.oralOrIv',
  'iron.adult.ivOnly',
  'iron.adult.functionalOr',
  'iron.child.treat',
  'iron.child.consider',
  'iron.esrd.ivSucrose',
  'iron.pregnancy',
];
const NO_IRON: readonly IronRow[] = ['iron.noIron.overload', 'iron.high'];

function iron({ known, verdict }: Decision): PageFacts['page-iron'] {
  const { ferritin, tsat } = known.measured;
  const reading = readIron(known, verdict);
  if (NO_IRON.includes(reading.id)) return 'no-iron';
  if (ferritin === undefined || tsat === undefined) return 'not-measured';
  if (IN_RANGE.includes(reading.id)) return 'range';
  const general = reading.general;
  const isDeficient =
    general !== undefined &&
    general.status !== 'open' &&
    general.row.id === 'iron.general.deficient';
  return isDeficient ? 'deficient' : 'other';
}

/** The medicines taken that can bring on or worsen RLS, by the names of the list, each once. */
export function worseningMedicines({ medicines }: Visit): readonly string[] {
  const entries = medicines.flatMap(({ name }) => findMedicine(name) ?? []);
  const worsen = entries.filter(({ classes }) =>
    classes.some((id) => MEDICINE_CLASSES[id].exacerbates),
  );
  return [...new Set(worsen.map(({ name }) => name))];
}

/** Told, and not put down to something else nor gone. */
const standsNow = (answer: SafetyAnswer | undefined): boolean =>
  answer?.answer === 'yes' && (answer.settled ?? 'not-settled') === 'not-settled';

/** What the patient has already, by what was told and found. */
export function alreadyThere(visit: Visit): ReadonlySet<AlreadyThere> {
  const { safety: told, exam } = visit;
  const tellsNow = (id: SafetyId, ...among: readonly SafetyDetail[]): boolean =>
    standsNow(told[id]) && tells(told[id], ...among);
  const breath = told['breathless-swallowing'];
  const has: Readonly<Record<AlreadyThere, boolean>> = {
    breath:
      standsNow(breath) &&
      ((breath?.details ?? []).length === 0 || tells(breath, 'breathless', 'swallowing')),
    'face-or-speech': tellsNow('sudden-trouble', 'face', 'speech'),
    saddle:
      tellsNow('bladder-bowel-saddle', 'saddle-numb') ||
      hasSign(exam['saddle-sphincter'], 'saddle-numb'),
    passing:
      tellsNow('bladder-bowel-saddle', 'retention', 'overflow', 'bowel-incontinence') ||
      hasSign(exam['saddle-sphincter'], 'urine-retained'),
    'weak-legs': standsNow(told['legs-weaker']),
    'bad-leg': standsNow(told['limb-sudden']) || standsNow(told['one-leg-swollen']),
    'self-harm': tells(told['restless-distress'], 'self-harm'),
  };
  return new Set(keysOf(has).filter((each) => has[each]));
}

/** `flags`: most pressing first. */
export function pageFacts(decision: Decision, flags: readonly PageFlag[]): PageFacts {
  const { visit, verdict } = decision;
  const [first] = flags;
  return {
    'page-time': first?.time ?? 'no flag',
    'page-about': first?.about ?? 'nothing',
    'page-verdict': verdict === 'met' || verdict === 'not-met' ? verdict : 'open',
    'page-signs': signs(visit),
    'page-mimics': mimics(decision),
    'page-safety': safety(visit),
    'page-iron': iron(decision),
    'page-medicine': worseningMedicines(visit).length > 0 ? 'yes' : 'no',
  };
}
