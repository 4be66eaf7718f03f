/** The medicines, one by one: as typed, what the list says of each, and what it asks. */
import { useId, useState } from 'react';
import { findMedicine, searchMedicines } from '../rules/medicines.ts';
import { QUESTIONS, YES_NO_UNSURE_WORDS } from '../rules/questions.ts';
import type { Medicine } from '../rules/visit.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { Several } from '../ui/several.tsx';
import { TextField } from '../ui/text-field.tsx';
import { addMedicine, answer, changeMedicine, removeMedicine } from '../visit/actions.ts';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './options.ts';
import { Question } from './question.tsx';
import './medicines-list.css';

const USE_OPTIONS = optionsOf<NonNullable<Medicine['use']>>({
  taking: 'Taking it',
  'stopped-recently': 'Stopped or cut down of late',
});
const BEGAN_OPTIONS = optionsOf(YES_NO_UNSURE_WORDS);
const LONGEST_NAME = 80;

/** Several names may be typed or pasted at once, parted by commas or semicolons. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim().slice(0, LONGEST_NAME))
    .filter((name) => name !== '');

function AddMedicine() {
  const id = useId();
  const [text, setText] = useState('');
  const act = useAct();
  const found = text.trim() === '' ? [] : searchMedicines(text);
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
          maxLength={400}
          value={text}
          aria-describedby={`${id}-hint`}
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
        {found.map((entry) => (
          <option key={entry.name}>{entry.name}</option>
        ))}
      </datalist>
      <p className="muted" id={`${id}-hint`}>
        Several at once with commas. A name that is not in the list is kept and marked as not
        checked.
      </p>
    </div>
  );
}

function MedicineRow({ medicine, index }: { readonly medicine: Medicine; readonly index: number }) {
  const id = useId();
  const act = useAct();
  const entry = findMedicine(medicine.name);
  const change = (patch: Parameters<typeof changeMedicine>[2]) =>
    act((visit) => changeMedicine(visit, index, patch));
  return (
    <li className="medicine">
      <div className="medicine-head">
        <h4 id={id}>{medicine.name}</h4>
        {entry === undefined ? <span className="mark">not in the list: not checked</span> : null}
        <Button
          look="plain"
          aria-label={`Remove ${medicine.name}`}
          onClick={() => act((visit) => removeMedicine(visit, index))}
        >
          <Icon name="close" />
        </Button>
      </div>
      <div className="follow">
        <div className="group">
          <span id={`${id}-use`}>Use</span>
          <Choice
            labelledBy={`${id}-use ${id}`}
            options={USE_OPTIONS}
            value={medicine.use}
            onAnswer={(use) => change({ use })}
          />
        </div>
        {entry?.exacerbates === true || medicine.began !== undefined ? (
          <div className="group">
            <span id={`${id}-began`}>
              Did the symptoms begin within 4 weeks of starting or raising it?
            </span>
            <Choice
              labelledBy={`${id}-began ${id}`}
              options={BEGAN_OPTIONS}
              value={medicine.began}
              onAnswer={(began) => change({ began })}
            />
          </div>
        ) : null}
        <TextField
          label="When it is taken"
          labelledBy={id}
          text={medicine.time ?? ''}
          longest={60}
          onCommit={(time) => change({ time: time === '' ? undefined : time })}
        />
      </div>
    </li>
  );
}

const NONE = [{ value: 'none', words: QUESTIONS['takes-medicines'].label }] as const;

export function MedicinesList() {
  const medicines = useVisit((visit) => visit.medicines);
  const none = useVisit((visit) => visit.answers['takes-medicines']);
  const act = useAct();
  return (
    <Question id="medicines" label="Medicines">
      {medicines.length === 0 ? null : (
        <ul className="medicines">
          {medicines.map((medicine, index) => (
            // The same name may stand twice, and a medicine has no other identity than its place.
            <MedicineRow key={`${index} ${medicine.name}`} medicine={medicine} index={index} />
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
        </div>
      ) : null}
    </Question>
  );
}
