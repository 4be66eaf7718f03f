/** Beside the name of a question: the whole question to read out, what counts, and what misleads. */
import { askOf } from '../rules/record/ask.ts';
import type { ConditionId, SafetyId } from '../rules/record/ids.ts';
import { QUESTIONS } from '../rules/record/questions.ts';
import { SAFETY } from '../rules/record/safety.ts';
import type { AnswerId } from '../rules/record/visit.ts';
import { conditionWords } from '../rules/words/condition-words.ts';
import { useGivesPrompts } from './beside.tsx';

/** What is said to the clinician stands as it is; what is read out, in quotation marks. */
const SPOKEN: readonly AnswerId[] = [
  'urge-to-move',
  'rest-onset',
  'relief-by-movement',
  'evening-pattern',
];

export function AnswerHelp({ id }: { readonly id: AnswerId }) {
  const question = QUESTIONS[id];
  const ask = askOf(question);
  return (
    <>
      <p>
        <b className="label">{question.label}.</b> {SPOKEN.includes(id) ? `“${ask}”` : ask}
      </p>
      {question.help === undefined ? null : (
        <ul>
          {question.help.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

export function SafetyHelp({ id }: { readonly id: SafetyId }) {
  const { help } = SAFETY[id];
  return (
    <>
      <p>“{askOf(SAFETY[id])}”</p>
      {help === undefined ? null : <p>{help}</p>}
    </>
  );
}

/** A practice case gives no prompts: there the patient speaks. */
export function ConditionHelp({ id }: { readonly id: ConditionId }) {
  const words = conditionWords(id);
  const { tellsApart, lookFor, firstTest, noTest, note } = words;
  const givesPrompts = useGivesPrompts();
  return (
    <>
      {givesPrompts ? (
        <p>
          <b>Ask</b> “{askOf(words)}”
        </p>
      ) : null}
      <p>{tellsApart}</p>
      {givesPrompts ? (
        <>
          <p>
            <b>Look for</b> {lookFor}
          </p>
          <p>
            <b>First test</b> {firstTest ?? noTest}
          </p>
          {note === undefined ? null : <p>{note}</p>}
        </>
      ) : null}
    </>
  );
}
