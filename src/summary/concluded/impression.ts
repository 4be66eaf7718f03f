/**
 * What is read in ten seconds, right under the identity lines: the verdict or the danger with what to
 * do, what was said when it was recorded, and the clinician's own words.
 */
import { tidy } from '../../language/tidy.ts';
import { rulesBeside } from '../../rules/edition.ts';
import type { Visit } from '../../rules/record/visit.ts';
import type { Assessment, Flag } from '../../rules/words/assessment.ts';
import { inTurn } from '../../rules/words/phrases.ts';
import { line, sentence, type Numbering } from '../lines.ts';
import type { Section, SummaryContext, SummaryLine } from '../summary.ts';
import { leadingOf, type Danger, type Leading } from './leading.ts';

const CONCLUSION_WORDS = { agree: 'Agrees', differ: 'Differs', defer: 'Defers' } as const;

/** "Agrees: the pattern is lost."; empty while nothing was concluded. */
export function conclusionWords({ answers, words }: Visit): string {
  const because = sentence(tidy(words['conclusion-because'] ?? ''));
  const chosen = answers.conclusion === undefined ? '' : CONCLUSION_WORDS[answers.conclusion];
  if (chosen === '') return because;
  return because === '' ? `${chosen}.` : `${chosen}: ${because}`;
}

export const planWords = ({ words }: Visit): string => sentence(tidy(words.plan ?? ''));

/** The clinician's own words, or a line to write them on. */
const own = (label: string, says: string): SummaryLine =>
  line(says, { label, keeps: true, blank: says === '' });

/** That RLS does not explain it is said once, with the first deficit. */
const detailed = ({ told, suspects, notRls, then }: Danger, saysNotRls: boolean): string =>
  inTurn(
    sentence(told),
    suspects === '' ? '' : sentence(`Suspect ${suspects}`),
    saysNotRls ? notRls : '',
    sentence(then),
  );

/** The danger that leads, in lines. */
function leading(danger: Danger, verdict: string, numbered: Numbering): readonly SummaryLine[] {
  const { time, finding, loud, flag } = danger;
  const details = detailed(danger, true);
  return [
    line(sentence(finding), {
      label: time,
      strong: true,
      keeps: true,
      ...(loud ? { sign: '▲' } : {}),
    }),
    line(sentence(danger.do), { label: 'Do', strong: true, keeps: true }),
    ...(verdict === '' ? [] : [line(sentence(verdict), { label: 'Verdict', keeps: true })]),
    ...(details === ''
      ? []
      : [line(details, { keeps: true, cites: numbered.numbers(flag.why.sources) })]),
  ];
}

/** A further one, in one line. */
const further = (danger: Danger, saysNotRls: boolean, { numbers }: Numbering): SummaryLine =>
  line(
    inTurn(
      sentence(danger.finding),
      danger.do === '' ? '' : `Do: ${sentence(danger.do)}`,
      detailed(danger, saysNotRls),
    ),
    {
      label: danger.time,
      keeps: true,
      cites: numbers(danger.flag.why.sources),
      ...(danger.loud ? { sign: '▲' } : {}),
    },
  );

const note = (flag: Flag, { numbers }: Numbering): SummaryLine =>
  line(
    inTurn(
      sentence(flag.detail),
      flag.suspects === '' ? '' : sentence(`Suspect ${flag.suspects}`),
      sentence(flag.action),
    ),
    { label: 'Note', keeps: true, cites: numbers(flag.why.sources) },
  );

const dangersLine = (absence: string): readonly SummaryLine[] =>
  absence === '' ? [] : [line(absence, { label: 'Dangers', keeps: true })];

function first(lead: Leading, numbered: Numbering): readonly SummaryLine[] {
  const { dangers, dangerLeads, verdict, absence } = lead;
  const [one, ...more] = dangers;
  const firstDeficit = dangers.find(({ notRls }) => notRls !== '');
  const below = (each: Danger) => further(each, each === firstDeficit, numbered);
  if (dangerLeads && one !== undefined)
    return [
      ...leading(one, verdict, numbered),
      ...more.map((each) => further(each, false, numbered)),
    ];
  return [
    line(sentence(verdict), { strong: true, keeps: true }),
    ...dangersLine(absence),
    ...dangers.map(below),
  ];
}

/** What the rules said when the visit was recorded, where they say something else now. */
function recorded(says: string, about: SummaryContext): readonly SummaryLine[] {
  const { recordedUnder } = about;
  if (recordedUnder === undefined || tidy(recordedUnder.impression) === tidy(says)) return [];
  return [
    line(
      `${sentence(recordedUnder.impression)} Rules ${rulesBeside(about, recordedUnder)} say what stands above.`,
      {
        label: `When recorded, under rules ${rulesBeside(recordedUnder, about)}`,
        keeps: true,
      },
    ),
  ];
}

export function impression(
  visit: Visit,
  assessment: Assessment,
  about: SummaryContext,
  numbered: Numbering,
): Section {
  const lead = leadingOf(visit, assessment);
  return {
    id: 'impression',
    title: 'Impression',
    shape: 'box',
    cites: [],
    lines: [
      ...first(lead, numbered),
      ...recorded(assessment.headline.says, about),
      ...lead.further.map((says) => line(sentence(says), { keeps: true })),
      ...(lead.open === '' ? [] : [line(lead.open, { label: 'Open', sign: '?', keeps: true })]),
      ...lead.notes.map((flag) => note(flag, numbered)),
      own('Clinician', conclusionWords(visit)),
      own('Plan', planWords(visit)),
    ],
  };
}
