/** What was concluded: impression, red flags, actions, criteria, and the conditions that look alike. */
import type {
  Assessment,
  ConditionLine,
  Criterion,
  ExamLine,
  Flag,
  SafetyLine,
  Step,
} from '../rules/words/assessment.ts';
import { inSentence } from '../rules/words/conditions.ts';
import { rulesBeside } from '../rules/edition.ts';
import { isAsked } from '../rules/facts/relevance.ts';
import { listed, lower, upper } from '../rules/logic/phrases.ts';
import { isAboutFlag, isBlankLine } from '../rules/tables/headline-words.ts';
import { answerWords } from '../rules/record/questions.ts';
import type { Visit } from '../rules/record/visit.ts';
import { isExamined, line, nameOf, notExamined, sentence, tidy, type Numbering } from './lines.ts';
import type { Section, Sign, SummaryContext, SummaryLine } from './summary.ts';

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

/** A line below the headline that only names a red flag again; an emergency may be said twice. */
const namesFlag = (words: string, raised: readonly Flag[]): boolean =>
  raised.some((flag) => flag.tier !== 'emergency' && isAboutFlag(words, flag));

export function impression(
  visit: Visit,
  { headline, flags: raised }: Assessment,
  about: SummaryContext,
): Section {
  const { recordedUnder } = about;
  const urgent = headline.id === 'emergency' || headline.id === 'urgent';
  const asked = headline.open.map((each) => tidy(each.says));
  const spoken = [headline.says, ...headline.also].join(' ').toLowerCase();
  const unsaid = asked.filter((each) => !spoken.includes(each.toLowerCase().replace(/\.$/, '')));
  // The blanks stand below, under the red flags, in full and never folded.
  const also = headline.also.filter((each) => !isBlankLine(each) && !namesFlag(each, raised));
  const further = headline.also.filter((each) => namesFlag(each, raised)).length;
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
            line(
              `${sentence(recordedUnder.impression)} Rules ${rulesBeside(about, recordedUnder)} say what stands above.`,
              {
                label: `When recorded, under rules ${rulesBeside(recordedUnder, about)}`,
                keeps: true,
              },
            ),
          ]
        : []),
      ...(further === 0
        ? []
        : [line(`And ${further} more under the red flags below.`, { sign: '▲', keeps: true })]),
      ...also.map((each) => line(sentence(each), { keeps: true })),
      ...(unsaid.length === 0
        ? []
        : [line(`${unsaid.join('; ')}.`, { label: 'Open', sign: '?', keeps: true })]),
      conclusion(visit),
    ],
  };
}

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

/** "Safety questions (8 of 9 asked); examination of strength and gait": what an absence of red flags rests on. */
function restsOn(safety: readonly SafetyLine[], exam: readonly ExamLine[]): string {
  const asked = safety.filter(({ state }) => state !== 'not-asked').length;
  const examined = exam.filter(isExamined).map(({ label }) => lower(label));
  const parts = [
    ...(asked === 0 ? [] : [`safety questions (${asked} of ${safety.length} asked)`]),
    ...(examined.length === 0 ? [] : [`examination of ${listed(examined)}`]),
  ];
  return parts.join('; ');
}

/** The tenth question is about those under 18; of an adult it was rightly not asked. */
const safetyOf = (visit: Visit, { safety }: Assessment): readonly SafetyLine[] =>
  safety.filter(({ id, state }) => state !== 'not-asked' || isAsked(visit, `safety.${id}`));

export function flags(visit: Visit, assessment: Assessment, numbered: Numbering): Section {
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

/** A step that only repeats what a red flag says to do. */
const repeats = (step: Step, flag: Flag): boolean => flag.action !== '' && step.flag === flag.id;

const MANY_FLAGS = 3;
const calledUp = (raised: readonly Flag[]): string =>
  raised.length > MANY_FLAGS
    ? `Act on the ${raised.length} red flags above, each within its time`
    : `Act on the red flags above: ${raised
        .map(({ time, finding }) => `${lower(time)}, ${tidy(finding)}`)
        .join('; ')}`;

/** The red flags' own actions stand beside them; here they are called up once, by name and time. */
export function actions({ steps, flags: raised }: Assessment, { numbers }: Numbering): Section {
  const called = raised.filter((flag) => steps.some((step) => repeats(step, flag)));
  const others = steps.filter((step) => !raised.some((flag) => repeats(step, flag)));
  const says = [
    ...(called.length === 0
      ? []
      : [
          {
            words: calledUp(called),
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

export function criteria(visit: Visit, assessment: Assessment, { numbers }: Numbering): Section {
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

export function verdicts(assessment: Assessment, { numbers }: Numbering): Section {
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

const NOT_ASKED_WHETHER = 'explains all: not asked';

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

export function mimics({ mimics: screen }: Assessment): Section {
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
