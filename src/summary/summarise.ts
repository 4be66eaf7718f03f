/**
 * The chart summary: one plain, serialisable structure of sections and lines that every face draws,
 * the sheet of paper and the copied text alike. Nothing is decided here; what the rules found is put
 * in the order in which a chart is read, assessment first. Folding to a page is fold.ts.
 */
import { ADULT_AGE } from '../rules/ages.ts';
import type {
  Assessment,
  ConditionLine,
  Criterion,
  ExamLine,
  Flag,
  LabLine,
  OpenQuestion,
  SafetyLine,
  Statement,
  Step,
} from '../rules/assessment.ts';
import { ACTIVE_25, ACTIVE_70, B12_180, B12_350 } from '../rules/b12.ts';
import { INTENDED_USE } from '../rules/edition.ts';
import { EXAM } from '../rules/exam.ts';
import { listed, lower, upper } from '../rules/finding-words.ts';
import { inSentence } from '../rules/condition-lines.ts';
import {
  FERRITIN_100,
  FERRITIN_200,
  FERRITIN_300,
  FERRITIN_50_CHILD,
  FERRITIN_75,
  FERRITIN_75_CHILD,
  TSAT_20,
  TSAT_45,
} from '../rules/iron.ts';
import { intervalOf, plainNumber, type Threshold } from '../rules/quantity.ts';
import { answerWords } from '../rules/questions.ts';
import { SOURCES, type Citation, type SourceId } from '../rules/sources.ts';
import { EXAM_IDS, type LabId, type QuestionId, type Visit } from '../rules/visit.ts';

export type SectionId =
  | 'impression'
  | 'flags'
  | 'actions'
  | 'criteria'
  | 'verdicts'
  | 'mimics'
  | 'examination'
  | 'laboratory'
  | 'iron-b12'
  | 'context'
  | 'open'
  | 'safety-net'
  | 'sources';

/** A shape that says what the word beside it says; never alone. */
export type Sign = '▲' | '✓' | '✗' | '?' | '–' | '!';

export type SummaryLine = {
  readonly sign?: Sign;
  /** "Within 2 weeks", "Abnormal", "Ferritin", "1." */
  readonly label?: string;
  /** "Yes", "62 ng/mL". */
  readonly value?: string;
  readonly says: string;
  /** Numbers in the list of sources. */
  readonly cites: readonly number[];
  /** Stands by itself whatever else is folded: a flag, "not examined", "not asked". */
  readonly keeps: boolean;
  /** Said word for word under the red flags as well, so that folding may leave it out. */
  readonly elsewhere: boolean;
  /** Said louder than its neighbours. */
  readonly strong: boolean;
  /** Nothing was recorded: a line to write on. */
  readonly blank: boolean;
};

export type Section = {
  readonly id: SectionId;
  readonly title: string;
  /** How the lines are drawn while the section is not folded. */
  readonly shape: 'box' | 'rows' | 'steps' | 'points';
  readonly lines: readonly SummaryLine[];
  /** The sources of the section as a whole. */
  readonly cites: readonly number[];
  /** What stands for the lines when the section is folded, where that is not the lines themselves. */
  readonly short?: readonly SummaryLine[];
};

/** A place to write on; nothing that identifies a patient is ever stored. */
export type Blank = { readonly label: string; readonly says?: string };

export type Summary = {
  /** First of all on every face of an example or a practice case. */
  readonly mark?: string;
  readonly title: string;
  /** Local date and time, as handed in. */
  readonly at: string;
  /** "Rules 2026.11.0". */
  readonly edition: string;
  readonly identity: readonly Blank[];
  readonly sections: readonly Section[];
  readonly signature: readonly Blank[];
  readonly footer: readonly string[];
};

export type SummaryContext = {
  readonly edition: string;
  /** ISO local date and time, "2026-11-20 10:42". */
  readonly now: string;
  /** Under which rules a stored visit was recorded, and what they said. */
  readonly recordedUnder?: { readonly edition: string; readonly impression: string } | undefined;
};

const MARK = "EXAMPLE or practice case: not a patient's record";
const TITLE = 'Restless legs syndrome: diagnostic checklist';

type Extra = Partial<Omit<SummaryLine, 'says'>>;
const line = (says: string, extra: Extra = {}): SummaryLine => ({
  says,
  cites: [],
  keeps: false,
  elsewhere: false,
  strong: false,
  blank: false,
  ...extra,
});

/** Typed words may hold line breaks and control characters; a line of a summary holds none. */
const tidy = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();

/** Romberg is a name. */
const inWords = (label: string): string => (label === 'Romberg' ? label : lower(label));

/** Ends with a full stop, begins with a capital. */
function sentence(text: string): string {
  const words = upper(tidy(text));
  return words === '' || /[.?!:]$/.test(words) ? words : `${words}.`;
}

type Numbering = {
  readonly numbers: (citations: readonly Citation[]) => readonly number[];
  readonly listed: () => readonly SourceId[];
};

/** Sources are numbered in the order in which the page cites them. */
function numbering(): Numbering {
  const order: SourceId[] = [];
  return {
    numbers: (citations) => {
      const ids = [...new Set(citations.map((citation) => citation.source))];
      for (const id of ids) if (!order.includes(id)) order.push(id);
      return ids.map((id) => order.indexOf(id) + 1).toSorted((a, b) => a - b);
    },
    listed: () => order,
  };
}

// ------------------------------------------------------------------------------------- impression

const CONCLUSION_WORDS = { agree: 'Agrees', differ: 'Differs', defer: 'Defers' } as const;

/** The clinician's own words, or a line to write them on. */
function conclusion({ answers, words }: Visit): SummaryLine {
  const because = tidy(words['conclusion-because'] ?? '');
  const label = 'Clinician’s conclusion';
  if (answers.conclusion === undefined) {
    return line(because, { label, keeps: true, blank: because === '' });
  }
  const chosen = CONCLUSION_WORDS[answers.conclusion];
  return because === ''
    ? line(`${chosen}.`, { label, keeps: true, blank: answers.conclusion !== 'agree' })
    : line(`${chosen}: ${sentence(because)}`, { label, keeps: true });
}

/** These two stand below, under the red flags, in full and never folded. */
const REPEATED = /^(?:Not examined|Safety questions not asked)[:.]/;

function impression(
  visit: Visit,
  { headline }: Assessment,
  { edition, recordedUnder }: SummaryContext,
): Section {
  const urgent = headline.id === 'emergency' || headline.id === 'urgent';
  const asked = headline.open.map((each) => tidy(each.says)).filter((each) => each !== '');
  const spoken = [headline.says, ...headline.also].join(' ').toLowerCase();
  const unsaid = asked.filter((each) => !spoken.includes(each.toLowerCase().replace(/\.$/, '')));
  const changed =
    recordedUnder !== undefined && tidy(recordedUnder.impression) !== tidy(headline.says);
  return {
    id: 'impression',
    title: 'Impression',
    shape: 'box',
    cites: [],
    lines: [
      line(tidy(headline.says), { strong: true, keeps: true, ...(urgent ? { sign: '▲' } : {}) }),
      ...(changed
        ? [
            line(`${sentence(recordedUnder.impression)} Rules ${edition} say what stands above.`, {
              label: `When recorded, under rules ${recordedUnder.edition}`,
              keeps: true,
            }),
          ]
        : []),
      ...headline.also
        .filter((each) => !REPEATED.test(each))
        .map((each) => line(sentence(each), { keeps: true })),
      ...(unsaid.length === 0
        ? []
        : [line(`${unsaid.join('; ')}.`, { label: 'Open', sign: '?', keeps: true })]),
      conclusion(visit),
    ],
  };
}

// -------------------------------------------------------------------------------------- red flags

function flagLine(flag: Flag, { numbers }: Numbering): SummaryLine {
  const loud = flag.tier === 'emergency' || flag.tier === 'urgent';
  const parts = [
    flag.detail,
    flag.notRls ?? '',
    flag.suspects === '' ? '' : `Suspect ${flag.suspects}`,
    flag.action,
  ];
  return line(parts.map(sentence).filter(Boolean).join(' '), {
    label: flag.tier === 'note' ? 'Note' : flag.time,
    cites: numbers(flag.why.sources),
    keeps: true,
    ...(loud ? { sign: '▲' } : {}),
  });
}

const isExamined = ({ state }: ExamLine): boolean => state === 'normal' || state === 'abnormal';

/** "plantars (declined)", "Romberg (not interpretable)". */
const notExaminedName = ({ label, says }: ExamLine): string =>
  says === '' ? inWords(label) : `${inWords(label)} (${tidy(says)})`;

/** What was not examined, with the reason; an item that the assessment does not name is one too. */
function notExamined(exam: readonly ExamLine[]): readonly string[] {
  return EXAM_IDS.flatMap((id) => {
    const found = exam.find((each) => each.id === id);
    if (found === undefined) return [inWords(EXAM[id].label)];
    return isExamined(found) ? [] : [notExaminedName(found)];
  });
}

/** "Safety questions (8 of 9 asked); examination of strength and gait": what an absence of red flags rests on. */
function restsOn(safety: readonly SafetyLine[], exam: readonly ExamLine[]): string {
  const asked = safety.filter(({ state }) => state !== 'not-asked').length;
  const examined = exam.filter(isExamined).map(({ label }) => inWords(label));
  const parts = [
    ...(asked === 0 ? [] : [`safety questions (${asked} of ${safety.length} asked)`]),
    ...(examined.length === 0 ? [] : [`examination of ${listed(examined)}`]),
  ];
  return parts.join('; ');
}

/** The tenth question is about those under 18; of an adult it was rightly not asked. */
function isChild({ numbers }: Visit): boolean {
  const age = intervalOf('age', numbers.age);
  return age !== undefined && age.high < (ADULT_AGE.at.years ?? 0);
}

const safetyOf = (visit: Visit, { safety }: Assessment): readonly SafetyLine[] =>
  isChild(visit)
    ? safety
    : safety.filter(({ id, state }) => id !== 'child-danger' || state !== 'not-asked');

function flags(visit: Visit, assessment: Assessment, numbered: Numbering): Section {
  const safety = safetyOf(visit, assessment);
  const shown = assessment.flags.map((flag) => flagLine(flag, numbered));
  const none = assessment.flags.every(({ tier }) => tier === 'note');
  const basis = restsOn(safety, assessment.exam);
  const said = (state: SafetyLine['state'], word: string) => {
    const names = safety
      .filter((each) => each.state === state)
      .map(({ label, says }) => (says === '' ? lower(label) : `${lower(label)} (${tidy(says)})`));
    return names.length === 0 ? [] : [`${word}: ${names.join('; ')}.`];
  };
  const answered = [...said('yes', 'Yes'), ...said('unsure', 'Unsure')];
  const notAsked = safety.filter(({ state }) => state === 'not-asked');
  const blanks = notExamined(assessment.exam);
  return {
    id: 'flags',
    title: 'Red flags',
    shape: 'rows',
    cites: [],
    lines: [
      ...(none && basis === ''
        ? [
            line('No safety question was asked and nothing was examined.', {
              label: 'Not assessed',
              sign: '?',
              keeps: true,
              strong: true,
            }),
          ]
        : none
          ? [line(`${upper(basis)}.`, { label: 'None found on', keeps: true })]
          : []),
      ...shown,
      ...(answered.length === 0
        ? []
        : [line(answered.join(' '), { label: 'Safety questions', keeps: true })]),
      ...(blanks.length === 0
        ? []
        : [
            line(`${upper(blanks.join(', '))}.`, {
              label: 'NOT EXAMINED',
              sign: '–',
              keeps: true,
              strong: true,
            }),
          ]),
      ...(notAsked.length === 0
        ? []
        : [
            line(`${upper(notAsked.map(({ label }) => lower(label)).join('; '))}.`, {
              label: 'Safety questions not asked',
              sign: '–',
              keeps: true,
              strong: true,
            }),
          ]),
    ],
  };
}

// ------------------------------------------------------------------------- actions, criteria, sets

/** A step that only repeats what a red flag says to do. */
const repeats = (step: Step, flag: Flag): boolean =>
  flag.action !== '' && step.askedBy.includes(flag.why.rule) && step.says.includes(flag.action);

/** The red flags' own actions stand beside them; here they are called up once, by name and time. */
function actions({ steps, flags: raised }: Assessment, { numbers }: Numbering): Section {
  const called = raised.filter((flag) => steps.some((step) => repeats(step, flag)));
  const others = steps.filter((step) => !raised.some((flag) => repeats(step, flag)));
  const says = [
    ...(called.length === 0
      ? []
      : [
          {
            words: `Act on the red flags above: ${called.map(({ time, finding }) => `${lower(time)}, ${tidy(finding)}`).join('; ')}`,
            cites: [],
          },
        ]),
    ...others.map((step) => ({ words: step.says, cites: numbers(step.sources) })),
  ];
  return {
    id: 'actions',
    title: 'To do',
    shape: 'steps',
    cites: [],
    lines:
      says.length === 0
        ? [line('No step yet from today’s answers.')]
        : says.map(({ words, cites }, index) =>
            line(sentence(words), { label: `${index + 1}.`, cites }),
          ),
  };
}

const VALUE: Readonly<Record<Criterion['value'], { sign: Sign; value: string }>> = {
  yes: { sign: '✓', value: 'Yes' },
  no: { sign: '✗', value: 'No' },
  open: { sign: '?', value: 'Open' },
};

function criteria(visit: Visit, assessment: Assessment, { numbers }: Numbering): Section {
  const judged = answerWords('own-judgement', visit.answers);
  return {
    id: 'criteria',
    title: 'Essential criteria (IRLSSG 2012)',
    shape: 'rows',
    cites: numbers(assessment.criteria.flatMap((each) => each.why.sources)),
    lines: assessment.criteria.map((each) => {
      const notes = [
        each.note ?? '',
        each.number === 5 && judged !== undefined
          ? `Clinician’s own judgement: ${lower(judged)}`
          : '',
      ];
      return line(notes.map(sentence).filter(Boolean).join(' '), {
        ...VALUE[each.value],
        label: `${each.number}. ${each.label}`,
        keeps: true,
      });
    }),
  };
}

function verdicts(assessment: Assessment, { numbers }: Numbering): Section {
  return {
    id: 'verdicts',
    title: 'By criteria set',
    shape: 'rows',
    cites: [],
    lines: assessment.verdicts.map((each) =>
      line(sentence(each.says), { label: each.name, cites: numbers(each.why.sources) }),
    ),
  };
}

// ---------------------------------------------------------------------------------------- mimics

const NOT_ASKED_WHETHER = 'explains all: not asked';

/** "Another cause: not named" is a present one; an absent one needs no name. */
const nameOf = (each: ConditionLine): string =>
  each.id === 'another-cause' ? lower(tidy(each.name)) : inSentence(each);
const absentName = (each: ConditionLine): string =>
  each.id === 'another-cause' ? 'another cause' : inSentence(each);

const withExplains = (each: ConditionLine): string =>
  `${nameOf(each)} (${each.explainsAll === undefined ? NOT_ASKED_WHETHER : `explains all: ${each.explainsAll}`})`;

/** "cramps, arthritis; by history only: neuropathy; asked as a group: tapping, myalgia". */
function absentWords(absent: readonly ConditionLine[]): string {
  const marked = (asGroup: boolean, historyOnly: boolean, mark: string) => {
    const names = absent
      .filter((each) => each.asGroup === asGroup && each.historyOnly === historyOnly)
      .map(absentName);
    return names.length === 0 ? [] : [`${mark}${names.join(', ')}`];
  };
  return [
    ...marked(false, false, ''),
    ...marked(false, true, 'by history only, not examined: '),
    ...marked(true, false, 'asked as a group: '),
    ...marked(true, true, 'asked as a group, by history only: '),
  ].join('; ');
}

const namesOf = (lines: readonly ConditionLine[]): string => lines.map(nameOf).join(', ');

function mimics({ mimics: screen }: Assessment): Section {
  const lists = [
    { label: 'Present', words: screen.present.map(withExplains).join(', '), loud: true },
    { label: 'Unsure', words: namesOf(screen.unsure), loud: false },
    { label: 'Absent when asked', words: absentWords(screen.absent), loud: false },
    { label: 'Not asked', words: namesOf(screen.notAsked), loud: true },
  ];
  const said = lists
    .filter(({ words }) => words !== '')
    .map(({ label, words, loud }) =>
      line(`${upper(words)}.`, { label, strong: loud, keeps: label === 'Not asked' }),
    );
  // The empty lists share a line, so that four are always accounted for.
  const [first, ...others] = lists.filter(({ words }) => words === '').map(({ label }) => label);
  const empty =
    first === undefined
      ? []
      : [line(['None.', ...others.map((each) => `${each}: none.`)].join(' '), { label: first })];
  return {
    id: 'mimics',
    title: 'Conditions that look like RLS',
    shape: 'rows',
    cites: [],
    lines: first === 'Present' ? [...empty, ...said] : [...said, ...empty],
  };
}

// ----------------------------------------------------------------------- examination, laboratory

function examination({ exam }: Assessment): Section {
  const normal = (asGroup: boolean) =>
    exam
      .filter((each) => each.state === 'normal' && each.asGroup === asGroup)
      .map(({ label, says }) =>
        says === '' || says.toLowerCase() === 'normal'
          ? inWords(label)
          : `${inWords(label)} (${lower(tidy(says))})`,
      );
  const [one, together] = [normal(false), normal(true)];
  const normals = [
    ...(one.length === 0 ? [] : [one.join(', ')]),
    ...(together.length === 0 ? [] : [`recorded together: ${together.join(', ')}`]),
  ].join('; ');
  const undone = notExamined(exam);
  const nothing = undone.length === EXAM_IDS.length && undone.every((each) => !each.includes('('));
  const blanks = nothing ? 'nothing was examined' : undone.join(', ');
  return {
    id: 'examination',
    title: 'Examination',
    shape: 'rows',
    cites: [],
    lines: [
      ...exam
        .filter(({ state }) => state === 'abnormal')
        .map((each) =>
          line(`${each.label}: ${sentence(lower(each.says))}`, { label: 'Abnormal', sign: '✗' }),
        ),
      ...(normals === '' ? [] : [line(`${upper(normals)}.`, { label: 'Normal', sign: '✓' })]),
      ...(blanks === ''
        ? []
        : [line(`${upper(blanks)}.`, { label: 'Not done', sign: '–', elsewhere: true })]),
    ],
  };
}

/** The limits that an echo may name, for the number of their source. */
const LIMITS: Partial<Record<LabId, readonly Threshold[]>> = {
  ferritin: [FERRITIN_75, FERRITIN_100, FERRITIN_200, FERRITIN_300],
  tsat: [TSAT_20, TSAT_45],
  b12: [B12_180, B12_350],
  'active-b12': [ACTIVE_25, ACTIVE_70],
};
const CHILD_FERRITIN = [FERRITIN_50_CHILD, FERRITIN_75_CHILD, FERRITIN_200, FERRITIN_300];

/** Sources of the limits that stand in the words after the value. */
function limitSources(id: LabId, place: string, child: boolean): readonly Citation[] {
  const limits = id === 'ferritin' && child ? CHILD_FERRITIN : (LIMITS[id] ?? []);
  const figures = new Set(place.match(/\d+(?:\.\d+)?/g));
  return limits
    .filter(({ at }) => Object.values(at).some((figure) => figures.has(plainNumber(figure))))
    .map(({ citation }) => citation);
}

/** The pair that iron is read from, and what the hour of the sample matters for. */
const MORNING: readonly LabId[] = ['ferritin', 'iron', 'tsat'];

function labLine(visit: Visit, lab: LabLine, { numbers }: Numbering): SummaryLine {
  const value = tidy(lab.value);
  const echo = tidy(lab.echo ?? '');
  // The echo repeats the value as it was understood; only what differs from the typed one is news.
  const place = echo.startsWith(`${value}, `) ? echo.slice(value.length + 2) : echo;
  const morning = MORNING.includes(lab.id) ? visit.answers['morning-sample'] : undefined;
  const details = [
    tidy(lab.drawn ?? ''),
    morning === 'yes' ? 'morning' : morning === 'no' ? 'not a morning sample' : '',
    place === value ? '' : place,
    tidy(lab.problem ?? ''),
    tidy(lab.doubt ?? ''),
  ];
  return line(details.filter(Boolean).join('; '), {
    label: tidy(lab.name),
    value,
    cites: numbers(limitSources(lab.id, place, isChild(visit))),
  });
}

function laboratory(visit: Visit, { labs }: Assessment, numbered: Numbering): Section {
  const has = (...ids: readonly LabId[]) => labs.some(({ id }) => ids.includes(id));
  const missing = [
    ...(has('ferritin') ? [] : ['ferritin']),
    ...(has('tsat') ? [] : ['TSAT']),
    ...(has('b12', 'active-b12') ? [] : ['vitamin B12']),
  ];
  return {
    id: 'laboratory',
    title: 'Laboratory',
    shape: 'rows',
    cites: [],
    lines: [
      ...labs.map((lab) => labLine(visit, lab, numbered)),
      ...(missing.length === 0
        ? []
        : [line(`${upper(listed(missing))}.`, { label: 'Not measured', sign: '–' })]),
    ],
  };
}

const statement = (
  { says, tone, why }: Statement,
  { numbers }: Numbering,
  label?: string,
): SummaryLine =>
  line(sentence(says), {
    cites: numbers(why.sources),
    ...(tone === 'plain' ? {} : { sign: tone === 'open' ? '?' : '!' }),
    ...(label === undefined ? {} : { label }),
  });

/** What stands under "To do" word for word is not said twice. */
function ironAndB12({ iron, b12 }: Assessment, todo: Section, numbered: Numbering): Section {
  const above = new Map(todo.lines.map(({ says, label = '' }) => [says, label.replace('.', '')]));
  const all = [...iron, ...b12];
  const there = all.flatMap(({ says }) => above.get(sentence(says)) ?? []);
  const rest = all.filter(({ says }) => !above.has(sentence(says)));
  return {
    id: 'iron-b12',
    title: 'Iron and B12',
    shape: 'points',
    cites: [],
    lines: [
      ...(there.length === 0 ? [] : [line(`See “To do” ${listed(there)}.`)]),
      ...rest.map((each) => statement(each, numbered)),
    ],
  };
}

// --------------------------------------------------------------------------------- context, open

/** Medicines that the context does not name already; none recorded is said as well. */
function medicinesTaken(
  { medicines, answers }: Visit,
  { context: told }: Assessment,
): string | undefined {
  const said = told.join(' ').toLowerCase();
  const unsaid = medicines.filter(({ name }) => !said.includes(name.toLowerCase()));
  if (unsaid.length > 0) return `${unsaid.map(({ name }) => tidy(name)).join(', ')}.`;
  if (medicines.length > 0 || said.includes('medicines')) return undefined;
  return answers['takes-medicines'] === 'none' ? 'None taken.' : 'Not recorded.';
}

function context(visit: Visit, assessment: Assessment, numbered: Numbering): Section {
  const { comorbid, medicines, course, supportive } = assessment;
  const inMimics = new Set(
    [...assessment.mimics.present, ...assessment.mimics.unsure].map((each) => each.id),
  );
  const others = comorbid
    .filter(({ id }) => !inMimics.has(id))
    .map((each) => {
      const asked =
        each.id === 'another-cause' ? visit['another-cause'] : visit.conditions[each.id];
      const details = [
        asked?.state === 'unsure' ? 'unsure' : '',
        each.explainsAll === undefined ? '' : `explains all: ${each.explainsAll}`,
      ].filter(Boolean);
      const name = nameOf(each);
      return details.length === 0 ? name : `${name} (${details.join(', ')})`;
    });
  const told = assessment.context.map(sentence).join(' ');
  const taken = medicinesTaken(visit, assessment);
  return {
    id: 'context',
    title: 'Context',
    shape: 'points',
    cites: [],
    lines: [
      ...(told === '' ? [] : [line(told)]),
      ...(others.length === 0
        ? []
        : [line(`${upper(others.join(', '))}.`, { label: 'Conditions' })]),
      ...(taken === undefined ? [] : [line(taken, { label: 'Medicines' })]),
      ...[...medicines, ...course, ...supportive].map((each) => statement(each, numbered)),
    ],
  };
}

/** Blanks that a line above already names one by one. */
function namedAbove({ safety, exam, mimics: screen }: Assessment): ReadonlySet<QuestionId> {
  return new Set<QuestionId>([
    ...safety
      .filter(({ state }) => state === 'not-asked')
      .map(({ id }): QuestionId => `safety.${id}`),
    ...exam
      .filter(({ state }) => state === 'not-examined')
      .map(({ id }): QuestionId => `exam.${id}`),
    ...screen.notAsked.map(({ id }): QuestionId =>
      id === 'another-cause' ? 'another-cause-state' : `condition.${id}`,
    ),
  ]);
}

const saysOf = (lines: readonly OpenQuestion[]): readonly string[] => [
  ...new Set(lines.map(({ says }) => tidy(says))),
];

function open(assessment: Assessment): Section {
  const above = namedAbove(assessment);
  const lowers = saysOf(assessment.defeaters);
  const inBox = saysOf(assessment.headline.open);
  const rest = saysOf(assessment.open.filter(({ question }) => !above.has(question))).filter(
    (each) => !lowers.includes(each) && !inBox.includes(each),
  );
  return {
    id: 'open',
    title: 'Open',
    shape: 'rows',
    cites: [],
    lines: [
      ...(lowers.length === 0
        ? []
        : [line(`${lowers.join('; ')}.`, { label: 'May still lower “met”' })]),
      ...(rest.length === 0 ? [] : [line(`${rest.join('; ')}.`, { label: 'To ask or record' })]),
    ],
  };
}

/** "Return the same day for: ...": the words before the colon are the title. */
function safetyNet({ safetyNet: net = '' }: Assessment): Section {
  const [title = '', ...rest] = net.split(': ');
  const split = rest.length > 0;
  return {
    id: 'safety-net',
    title: split ? title : 'Safety net',
    shape: 'points',
    cites: [],
    lines: net === '' ? [] : [line(sentence(split ? rest.join(': ') : net), { keeps: true })],
  };
}

function sources(numbered: Numbering): Section {
  const ids = numbered.listed();
  return {
    id: 'sources',
    title: 'Sources',
    shape: 'points',
    cites: [],
    lines: ids.map((id, index) => line(sentence(SOURCES[id].title), { label: `[${index + 1}]` })),
    short: ids.map((id, index) => line(SOURCES[id].short, { label: `[${index + 1}]` })),
  };
}

// ------------------------------------------------------------------------------------------- all

function ageWords(visit: Visit): Blank {
  const label = 'Date of birth / age';
  const age = intervalOf('age', visit.numbers.age);
  return age === undefined ? { label } : { label, says: `${plainNumber(age.low)} y` };
}

/** Everything a chart needs to know of a visit, in reading order. Pure; nothing is cut short. */
export function summarise(visit: Visit, assessment: Assessment, about: SummaryContext): Summary {
  const numbered = numbering();
  const first = impression(visit, assessment, about);
  const second = flags(visit, assessment, numbered);
  const todo = actions(assessment, numbered);
  const sections = [
    first,
    second,
    todo,
    criteria(visit, assessment, numbered),
    verdicts(assessment, numbered),
    mimics(assessment),
    examination(assessment),
    laboratory(visit, assessment, numbered),
    ironAndB12(assessment, todo, numbered),
    context(visit, assessment, numbered),
    open(assessment),
    safetyNet(assessment),
    sources(numbered),
  ];
  const { recordedUnder } = about;
  return {
    ...(visit.example === true ? { mark: MARK } : {}),
    title: TITLE,
    at: about.now,
    edition: `Rules ${about.edition}`,
    identity: [
      { label: 'Patient (write or affix label)' },
      ageWords(visit),
      { label: 'Record number' },
      { label: 'Clinician' },
    ],
    sections: sections.filter(({ lines }) => lines.length > 0),
    signature: [{ label: 'Signature' }, { label: 'Date' }],
    footer: [
      recordedUnder === undefined || recordedUnder.edition === about.edition
        ? `Rules ${about.edition}.`
        : `Rules ${about.edition}; recorded under ${recordedUnder.edition}.`,
      INTENDED_USE,
      'Nothing on this page was sent anywhere.',
    ],
  };
}
