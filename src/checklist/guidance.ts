/**
 * What the rows show from the assessment: an echo, a flag, how far criterion 5 is. In a practice case
 * before the conclusion is committed nothing is told.
 */
import type { LabLine, Said } from '../rules/words/assessment.ts';
import type { ExamId, LabId } from '../rules/record/ids.ts';
import type { QuestionId, Visit } from '../rules/record/visit.ts';

type Five = {
  readonly state: 'yes' | 'no' | 'open';
  /** "Met", "Not met", or what it waits for. */
  readonly words: string;
  /** The four symptom criteria are answered and this one is what is left. */
  readonly isNext: boolean;
  readonly goTo: QuestionId;
};

export type Told = {
  readonly assessment: Said;
  /** Undefined where the assessment says nothing of criterion 5. */
  readonly five: Five | undefined;
  /** The questions whose answer stands in a flag. */
  readonly flagged: ReadonlySet<QuestionId>;
  /** The values beside their limits. */
  readonly lines: Readonly<Partial<Record<LabId, LabLine>>>;
  /** Abnormal, and criterion 5 is open until a cause is named (D1). */
  readonly unattributed: readonly ExamId[];
};

const STATE_WORDS = { yes: 'Met', no: 'Not met' } as const;

/** Where to go for criterion 5: an open required mimic, a finding without a cause, or one's own judgement. */
function wayToFive({ mimics, exam }: Said): QuestionId {
  const { required, notAsked, unsure } = mimics;
  const unsettled = unsure.filter(({ explainsAll }) => explainsAll !== 'no');
  const open = [...notAsked, ...unsettled].map((line) => line.id);
  const mimic = required.find((id) => open.includes(id));
  if (mimic !== undefined) return `condition.${mimic}`;
  const finding = exam.find((line) => line.unattributed);
  return finding === undefined ? 'another-cause-state' : `exam.${finding.id}`;
}

/** What criterion 5 waits for, in the few words of its place. */
function whatIsOpen({ mimics: { answered, required }, exam }: Said): string {
  if (answered < required.length) return `${answered} of ${required.length} mimics`;
  const findings = exam.filter((line) => line.unattributed).length;
  if (findings === 0) return 'Open';
  return findings === 1 ? '1 finding to settle' : `${findings} findings to settle`;
}

function fiveOf(assessment: Said): Five | undefined {
  const five = assessment.criteria.find((criterion) => criterion.number === 5);
  if (five === undefined) return undefined;
  const { value } = five;
  return {
    state: value,
    words: value === 'open' ? whatIsOpen(assessment) : STATE_WORDS[value],
    isNext:
      value === 'open' &&
      assessment.criteria.every((each) => each.number === 5 || each.value === 'yes'),
    goTo: wayToFive(assessment),
  };
}

function toldOf(assessment: Said): Told {
  const lines: Partial<Record<LabId, LabLine>> = {};
  // Beside a TSAT that is too old stands the one that is computed; the field is about what was typed.
  for (const line of assessment.labs) lines[line.id] ??= line;
  return {
    assessment,
    five: fiveOf(assessment),
    flagged: new Set(
      assessment.flags.filter(({ tier }) => tier !== 'note').map(({ question }) => question),
    ),
    lines,
    unattributed: assessment.exam.filter((line) => line.unattributed).map((line) => line.id),
  };
}

/** Worked out once for each assessment. */
export function teller(assess: (visit: Visit) => Said): (visit: Visit) => Told {
  let last: { readonly visit: Visit; readonly told: Told } | undefined;
  return (visit) => {
    if (last?.visit !== visit) last = { visit, told: toldOf(assess(visit)) };
    return last.told;
  };
}
