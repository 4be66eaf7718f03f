/** The medicines: as typed, one by one or several at once; or that none is taken. */
import { useEffect, useId, useState } from 'react';
import { LONGEST } from '../rules/record/lengths.ts';
import { QUESTIONS } from '../rules/record/questions.ts';
import { Button } from '../ui/button.tsx';
import { describing } from '../ui/describing.ts';
import { useDraft } from '../ui/drafts.ts';
import { answer } from '../visit/actions.ts';
import { change } from '../visit/store.ts';
import { addTyped, bringRecording } from '../visit/typed.ts';
import { BesideSlot } from './beside.tsx';
import { useAct, useVisit, useVisitStore } from './context.tsx';
import { useRest } from './path.tsx';
import { Question } from './question.tsx';
import './medicines-question.css';

/** A line break parts names, and a field of one line would take it out of what is pasted. */
const asOneLine = (pasted: string): string => pasted.trim().replaceAll(/\s*[\r\n]+\s*/g, '; ');

function AddMedicine() {
  const id = useId();
  const [draft, setDraft] = useDraft('medicines');
  const store = useVisitStore();
  const rest = useRest();
  // Nobody types in a field that comes back with a draft.
  const [isLeft, setIsLeft] = useState(true);
  const text = draft ?? '';
  const isTyped = text.trim() !== '';
  useEffect(() => {
    // Where it fails, Add asks for it once more.
    bringRecording().catch(() => undefined);
  }, []);
  const add = () => {
    addTyped(store);
    // What stays in the field, or waits for the list, is said to be typed and not added.
    setIsLeft(true);
  };
  const leave = () => {
    setIsLeft(true);
    // Whoever has one in the field does not take none.
    if (isTyped) change(store, (visit) => answer(visit, 'takes-medicines', undefined));
  };
  return (
    <div className="add-medicine">
      <div>
        <input
          type="text"
          aria-label="Add a medicine"
          list={`${id}-list`}
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-describedby={describing(
            rest?.looksIdentifying(text) === true && `${id}-identifying`,
            isTyped && isLeft && `${id}-typed`,
          )}
          onFocus={() => setIsLeft(false)}
          onBlur={leave}
          onChange={(event) => {
            setIsLeft(false);
            setDraft(event.target.value);
          }}
          onPaste={(event) => {
            const pasted = asOneLine(event.clipboardData.getData('text'));
            if (!pasted.includes('; ')) return;
            event.preventDefault();
            const input = event.currentTarget;
            const { selectionStart: from, selectionEnd: to } = input;
            input.setRangeText(pasted, from ?? text.length, to ?? text.length, 'end');
            setDraft(input.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button disabled={!isTyped} onClick={add}>
          Add
        </Button>
      </div>
      <datalist id={`${id}-list`}>
        {rest === undefined ? null : <rest.Suggestions text={text} />}
      </datalist>
      {isTyped && isLeft ? (
        <p className="identifying" id={`${id}-typed`}>
          {text.length > LONGEST.medicine
            ? `Typed, not added. A name takes at most ${LONGEST.medicine} characters.`
            : 'Typed, not added.'}
        </p>
      ) : null}
      {rest === undefined ? null : <rest.IdentifyingNote id={`${id}-identifying`} text={text} />}
    </div>
  );
}

const HELP = (
  <p>
    Several at once with commas. A name that is not in the list is kept, and marked as not checked.
  </p>
);

export function MedicinesQuestion() {
  const isNone = useVisit(({ medicines }) => medicines.length === 0);
  const rest = useRest();
  const none = useVisit((visit) => visit.answers['takes-medicines']);
  const act = useAct();
  return (
    <Question
      id="medicines"
      name="Taken now or of late"
      line="those bought without prescription too"
      help={HELP}
    >
      {rest === undefined ? null : <rest.MedicineRows />}
      <AddMedicine />
      {rest === undefined ? null : <rest.Paste />}
      {rest === undefined ? null : <rest.RecordedDates />}
      {isNone || none !== undefined ? (
        <div id="q-takes-medicines" data-question="takes-medicines">
          <label className="none-taken">
            <input
              type="checkbox"
              value="none"
              checked={none !== undefined}
              onChange={(event) => {
                const next = event.target.checked ? 'none' : undefined;
                act((visit) => answer(visit, 'takes-medicines', next));
              }}
            />
            {QUESTIONS['takes-medicines'].label}
          </label>
          <BesideSlot id="takes-medicines" />
        </div>
      ) : null}
    </Question>
  );
}
