/** What keeps the screen of criterion 5 open: conditions, causes, findings, the own judgement. */
import type { OpenQuestion } from './assessment.ts';
import { CONDITIONS } from '../tables/conditions/conditions.ts';
import type { Decision } from '../decide.ts';
import { EXAM } from '../record/exam-items.ts';
import { lower } from './phrases.ts';
import { asksWhetherItExplainsAll, stateIn } from '../facts/screen.ts';
import { CONDITION_IDS, type ConditionId } from '../record/ids.ts';
import type { QuestionId, Visit } from '../record/visit.ts';

export const ask = (question: QuestionId, says: string, clause?: string): OpenQuestion =>
  clause === undefined ? { question, says } : { question, says, clause };

/** Answered "unsure": named under every headline as well. */
export const askUnsure = (question: QuestionId, says: string, clause?: string): OpenQuestion => ({
  ...ask(question, says, clause),
  isUnsure: true,
});

/** Open, whatever the verdict: what hangs on it is no criterion. */
export const beside = (question: QuestionId, says: string): OpenQuestion => ({
  question,
  says,
  isBeside: true,
});

/** Unsure, and not said to be separate (D33): those that are required before those nobody called for. */
function unsureConditions({ screen }: Decision): readonly ConditionId[] {
  const { named, required, conditions } = screen;
  const unsure = CONDITION_IDS.filter(
    (id) =>
      stateIn(screen, id) === 'unsure' &&
      asksWhetherItExplainsAll(id, named) &&
      conditions[id]?.['explains-all'] !== 'no',
  );
  const isRequired = (id: ConditionId): boolean => required.some((each) => each === id);
  return [...unsure.filter(isRequired), ...unsure.filter((id) => !isRequired(id))];
}

/** The conditions that are unsure, another cause last. */
function openUnsure(visit: Visit, decision: Decision): readonly OpenQuestion[] {
  const another = visit['another-cause'];
  return [
    ...unsureConditions(decision).map((id) => {
      const { inSentence } = CONDITIONS[id];
      return askUnsure(`condition.${id}`, `Unsure: ${inSentence}`, `${inSentence} (unsure)`);
    }),
    ...(another.state === 'unsure' && another['explains-all'] !== 'no'
      ? [askUnsure('another-cause-state', 'Unsure: another cause', 'another cause (unsure)')]
      : []),
  ];
}

/** Present, and not said whether it explains all of it, or `unsureOnly` answered "unsure". */
function openExplains(
  visit: Visit,
  { screen }: Decision,
  unsureOnly: boolean,
): readonly OpenQuestion[] {
  const isOpen = (explains: 'yes' | 'no' | 'unsure' | undefined, isAsked: boolean): boolean =>
    explains === 'unsure' || (explains === undefined && isAsked && !unsureOnly);
  const conditions = CONDITION_IDS.filter(
    (id) =>
      stateIn(screen, id) === 'present' &&
      isOpen(visit.conditions[id]?.['explains-all'], asksWhetherItExplainsAll(id, screen.named)),
  );
  const another = visit['another-cause'];
  const isAnotherOpen = another.state === 'present' && isOpen(another['explains-all'], true);
  return [
    ...conditions.map((id) => {
      const { inSentence } = CONDITIONS[id];
      return ask(
        `condition.${id}`,
        `Does ${inSentence} explain all of it?`,
        `whether all of it is explained by ${inSentence}`,
      );
    }),
    ...(isAnotherOpen
      ? [
          ask(
            'another-cause-state',
            'Does the other cause explain all of it?',
            'whether the other cause explains all of it',
          ),
        ]
      : []),
    ...screen.otherCauses
      .filter(({ explainsAll }) => isOpen(explainsAll, true))
      .map(({ exam, text }) =>
        ask(
          `exam.${exam}`,
          `Does “${text}” explain all of it?`,
          `whether “${text}” explains all of it`,
        ),
      ),
  ];
}

const judgementUnsure = ({ known }: Decision): readonly OpenQuestion[] =>
  known.symptoms['own-judgement'] === 'unsure'
    ? [askUnsure('own-judgement', 'The clinician’s own judgement on criterion 5 is unsure')]
    : [];

/** By observation what was not asked is not needed; what was answered "unsure" is (D17, D33). */
export const unsureBesideObservation = (
  visit: Visit,
  decision: Decision,
): readonly OpenQuestion[] => [
  ...openUnsure(visit, decision).filter(({ question }) => question !== 'condition.akathisia'),
  ...openExplains(visit, decision, true).filter(
    ({ question }) => question !== 'condition.akathisia',
  ),
  ...judgementUnsure(decision),
];

export function openScreen(visit: Visit, decision: Decision): readonly OpenQuestion[] {
  const { known, screen } = decision;
  const { open, withoutCause } = screen;
  if (known['sufficient-condition'] === 'yes' || known.symptoms['own-judgement'] === 'no')
    return [];
  const blank = open.filter((id) => stateIn(screen, id) === undefined);
  const [first] = blank;
  return [
    ...(first === undefined
      ? []
      : [
          ask(
            `condition.${first}`,
            blank.length === 1
              ? `Mimic not asked: ${CONDITIONS[first].inSentence}`
              : `${blank.length} mimics not asked`,
          ),
        ]),
    ...openUnsure(visit, decision),
    ...openExplains(visit, decision, false),
    ...withoutCause.map((id) => {
      const of = lower(EXAM[id].label);
      return { ...ask(`exam.${id}`, `No cause named: ${of}`), of };
    }),
    ...judgementUnsure(decision),
  ];
}
