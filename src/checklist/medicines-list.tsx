/** The medicines, one by one: as typed, what the list says of each, and what it asks. */
import { useId, useState } from 'react';
import { listed } from '../language/in-words.ts';
import { tidy } from '../language/tidy.ts';
import { findMedicine } from '../rules/record/medicines/find.ts';
import { searchMedicines } from '../rules/record/medicines/search.ts';
import { MEDICINE_CLASSES } from '../rules/record/medicines/classes.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import { SPLIT_BEGAN, type Began } from '../rules/record/ids.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { QUESTIONS, MEDICINE_QUESTIONS } from '../rules/record/questions.ts';
import type { Medicine } from '../rules/record/visit.ts';
import { asksWhetherItBegan } from '../rules/words/beside-answers.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { describing, IdentifyingNote } from '../ui/identifying-note.tsx';
import { looksIdentifying } from '../ui/identifying.ts';
import { Several } from '../ui/several.tsx';
import { TextField } from '../ui/text-field.tsx';
import { answer } from '../visit/actions.ts';
import { addMedicine, changeMedicine, removeMedicine } from '../visit/later-actions.ts';
import { BesideSlot } from './beside.tsx';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { Question } from './question.tsx';
import './medicines-list.css';

const USE_OPTIONS = optionsOf<NonNullable<Medicine['use']>>(MEDICINE_QUESTIONS.use.options);
const BEGAN_OPTIONS = optionsOf<Began>(MEDICINE_QUESTIONS.began.options);
/** The answer of the first edition is shown as long as it stands (D60). */
const beganOptions = (given: Medicine['began']) =>
  BEGAN_OPTIONS.filter(({ value }) => value !== SPLIT_BEGAN || given === SPLIT_BEGAN);

/** Several names may be typed or pasted at once, parted by commas or semicolons. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim().slice(0, LONGEST.medicine))
    .filter((name) => name !== '');

/** Why a name is suggested for what was typed, when the name itself does not show it. */
function found(entry: MedicineEntry, text: string): string {
  const typed = text.trim().toLowerCase();
  if (entry.name.toLowerCase().includes(typed)) return entry.name;
  const alias = entry.aliases.find((each) => each.toLowerCase().includes(typed));
  const classes = listed(entry.classes.map((id) => MEDICINE_CLASSES[id].name));
  return `${entry.name} (${alias ?? classes})`;
}

function AddMedicine() {
  const id = useId();
  const [text, setText] = useState('');
  const act = useAct();
  const lastName = text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1);
  const suggested = text === lastName ? searchMedicines(text) : [];
  const add = () => {
    const names = namesIn(text);
    if (names.length === 0) return;
    act((visit) => names.reduce(addMedicine, visit));
    setText('');
  };
  return (
    <div className="add-medicine">
      <label htmlFor={id}>Add a medicine</label>
      <div>
        <input
          id={id}
          type="text"
          list={`${id}-list`}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST.note}
          value={text}
          aria-describedby={describing(`${id}-hint`, looksIdentifying(text) && `${id}-identifying`)}
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
        {suggested.map((entry) => (
          <option key={entry.name} value={entry.name}>
            {found(entry, text)}
          </option>
        ))}
      </datalist>
      <IdentifyingNote id={`${id}-identifying`} text={text} />
      <p className="muted" id={`${id}-hint`}>
        Several at once with commas. A name that is not in the list is kept and marked as not
        checked.
      </p>
    </div>
  );
}

/** Which one is meant; and the classes that are often thought to worsen RLS and do not. */
function Notes({ entry }: { readonly entry: MedicineEntry }) {
  const neutral = entry.classes.flatMap((id) => MEDICINE_CLASSES[id].neutral ?? []);
  return (
    <>
      {entry.askWhich === undefined ? null : <p className="which">{entry.askWhich}</p>}
      {neutral.map((line) => (
        <p key={line} className="muted">
          {line}
        </p>
      ))}
    </>
  );
}

type MedicinesListProps = {
  /** What the list says of a medicine; a practice case keeps it back until the commitment. */
  readonly showsNotes: boolean;
};

type MedicineRowProps = MedicinesListProps & {
  readonly medicine: Medicine;
  readonly index: number;
};

function MedicineRow({ medicine, index, showsNotes }: MedicineRowProps) {
  const id = useId();
  const act = useAct();
  const entry = findMedicine(medicine.name);
  const change = (patch: Parameters<typeof changeMedicine>[2]) =>
    act((visit) => changeMedicine(visit, index, patch));
  return (
    <li className="medicine">
      <div className="medicine-head">
        <h4 id={id}>
          <bdi>{tidy(medicine.name)}</bdi>
        </h4>
        {entry === undefined ? <span className="mark">{MEDICINE_QUESTIONS.notInList}</span> : null}
        <Button
          look="plain"
          aria-label={`Remove ${tidy(medicine.name)}`}
          onClick={() => act((visit) => removeMedicine(visit, index))}
        >
          <Icon name="close" />
        </Button>
      </div>
      {showsNotes && entry !== undefined ? <Notes entry={entry} /> : null}
      <div className="follow">
        <div className="group">
          <span id={`${id}-use`}>{MEDICINE_QUESTIONS.use.label}</span>
          <Choice
            labelledBy={`${id}-use ${id}`}
            options={USE_OPTIONS}
            value={medicine.use}
            onAnswer={(use) => change({ use })}
          />
        </div>
        {!showsNotes || asksWhetherItBegan(medicine) || medicine.began !== undefined ? (
          <div className="group">
            <span id={`${id}-began`}>{MEDICINE_QUESTIONS.began.label}</span>
            <Choice
              labelledBy={`${id}-began ${id}`}
              options={beganOptions(medicine.began)}
              value={medicine.began}
              onAnswer={(began) => change({ began })}
            />
          </div>
        ) : null}
        <TextField
          label={MEDICINE_QUESTIONS.time}
          labelledBy={id}
          text={medicine.time ?? ''}
          longest={LONGEST.time}
          onCommit={(time) => change({ time: time === '' ? undefined : time })}
        />
      </div>
    </li>
  );
}

const NONE = [{ value: 'none', words: QUESTIONS['takes-medicines'].label }] as const;

export function MedicinesList({ showsNotes }: MedicinesListProps) {
  const medicines = useVisit((visit) => visit.medicines);
  const none = useVisit((visit) => visit.answers['takes-medicines']);
  const act = useAct();
  return (
    <Question id="medicines" label="Medicines">
      {medicines.length === 0 ? null : (
        <ul className="medicines">
          {medicines.map((medicine, index) => (
            // The same name may stand twice, and a medicine has no other identity than its place.
            <MedicineRow
              key={`${index} ${medicine.name}`}
              medicine={medicine}
              index={index}
              showsNotes={showsNotes}
            />
          ))}
        </ul>
      )}
      <AddMedicine />
      {medicines.length === 0 || none !== undefined ? (
        <div id="q-takes-medicines" data-question="takes-medicines">
          <Several
            label="No medicines"
            options={NONE}
            chosen={none === undefined ? [] : ['none']}
            onToggle={() =>
              act((visit) =>
                answer(visit, 'takes-medicines', none === undefined ? 'none' : undefined),
              )
            }
          />
          <BesideSlot id="takes-medicines" />
        </div>
      ) : null}
    </Question>
  );
}
