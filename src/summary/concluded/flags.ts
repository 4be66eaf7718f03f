/** The red flags, and what their absence rests on. */
import { tidy } from '../../language/tidy.ts';
import { safetyAsked } from '../../rules/words/safety-asked.ts';
import type { Assessment, ExamLine, Flag, SafetyLine } from '../../rules/words/assessment.ts';
import { listed, lower, upper } from '../../rules/words/phrases.ts';
import type { Visit } from '../../rules/record/visit.ts';
import { hasResult, line, notExamined, sentence, type Numbering } from '../lines.ts';
import type { Section, SummaryLine } from '../summary.ts';

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
  const examined = exam.filter(hasResult).map(({ label }) => lower(label));
  const parts = [
    ...(asked === 0 ? [] : [`safety questions (${asked} of ${safety.length} asked)`]),
    ...(examined.length === 0 ? [] : [`examination of ${listed(examined)}`]),
  ];
  return parts.join('; ');
}

export function flags(visit: Visit, assessment: Assessment, numbered: Numbering): Section {
  const safety = safetyAsked(visit, assessment.safety);
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
  // "None found" is said only beside nothing that was told, unsure or found (D78).
  const isQuiet =
    assessment.flags.length === 0 &&
    answered.length === 0 &&
    assessment.exam.every(({ state }) => state !== 'abnormal');
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
          ? [
              isQuiet
                ? line(`${upper(basis)}.`, { label: 'None found on', keeps: true })
                : line(
                    `Looked at: ${basis}. What was answered yes or unsure, or found abnormal, stands on this page.`,
                    { label: 'None with a time', keeps: true },
                  ),
            ]
          : []),
      ...shown,
      ...(answered.length === 0
        ? []
        : [line(answered.join(' '), { label: 'Safety questions', keeps: true })]),
      ...(blanks === ''
        ? []
        : [
            line(`${upper(blanks)}.`, {
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
