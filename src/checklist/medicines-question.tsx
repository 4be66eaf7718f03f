/** The medicines: as typed, one by one or several at once; or that none is taken. */
import { useId, useState } from 'react';
import { LONGEST } from '../rules/record/lengths.ts';
import { QUESTIONS } from '../rules/record/questions.ts';
import { Button } from '../ui/button.tsx';
import { IdentifyingNote } from '../ui/identifying-note.tsx';
import { looksIdentifying } from '../ui/identifying.ts';
import { answer } from '../visit/actions.ts';
import { addMedicine } from '../visit/row-actions.ts';
import { BesideSlot } from './beside.tsx';
import { useAct, useVisit } from './context.tsx';
import { useRest } from './path.tsx';
import { Question } from './question.tsx';
import './medicines-question.css';

/** Several names may be typed or pasted at once, parted by commas or semicolons. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim().slice(0, LONGEST.medicine))
    .filter((name) => name !== '');

function AddMedicine() {
  const id = useId();
  const [text, setText] = useState('');
  const act = useAct();
  const rest = useRest();
  const add = () => {
    const names = namesIn(text);
    if (names.length === 0) return;
    act((visit) => names.reduce(addMedicine, visit));
    setText('');
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
          maxLength={LONGEST.note}
          value={text}
          aria-describedby={looksIdentifying(text) ? `${id}-identifying` : undefined}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button disabled={text.trim() === ''} onClick={add}>
          Add
        </Button>
      </div>
      <datalist id={`${id}-list`}>
        {rest === undefined ? null : <rest.Suggestions text={text} />}
      </datalist>
      <IdentifyingNote id={`${id}-identifying`} text={text} />
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
