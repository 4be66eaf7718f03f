/** The recorded medicines: what the list says of each, and what it asks. */
import { useId, type MouseEvent } from 'react';
import { tidy } from '../language/tidy.ts';
import { closeNames } from '../rules/record/medicines/close-names.ts';
import { findMedicine } from '../rules/record/medicines/find.ts';
import { readsAsNone } from '../rules/record/medicines/none-words.ts';
import { MEDICINE_CLASSES } from '../rules/record/medicines/classes.ts';
import type { MedicineEntry } from '../rules/record/medicines/entries.ts';
import { MEDICINE_DATES, SPLIT_BEGAN, type Began, type MedicineDate } from '../rules/record/ids.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { MEDICINE_QUESTIONS, QUESTIONS } from '../rules/record/questions.ts';
import type { Medicine } from '../rules/record/visit.ts';
import { byDatesInWords } from '../rules/words/began.ts';
import { asksWhetherItBegan } from '../rules/words/beside-answers.ts';
import { problemOf } from '../rules/words/open-dates.ts';
import { besideValue } from '../rules/words/taken-from.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextField } from '../ui/text-field.tsx';
import { answer } from '../visit/actions.ts';
import { changeMedicine, removeMedicine, renameMedicine } from '../visit/medicine-actions.ts';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { Detail } from './detail.tsx';
import { useTold } from './path.tsx';

const USE_OPTIONS = optionsOf<NonNullable<Medicine['use']>>(MEDICINE_QUESTIONS.use.options);
const BEGAN_OPTIONS = optionsOf<Began>(MEDICINE_QUESTIONS.began.options);
/** The answer of the first edition is shown as long as it stands (D60). */
const beganOptions = (given: Medicine['began']) =>
  BEGAN_OPTIONS.filter(({ value }) => value !== SPLIT_BEGAN || given === SPLIT_BEGAN);

/** Which one is meant; and the classes that are often thought to worsen RLS and do not. */
function Notes({ entry }: { readonly entry: MedicineEntry }) {
  if (entry.askWhich !== undefined) return <p className="which">{entry.askWhich}</p>;
  const neutral = entry.classes.flatMap((id) => MEDICINE_CLASSES[id].neutral ?? []);
  return (
    <>
      {neutral.map((line) => (
        <p key={line} className="muted">
          {line}
        </p>
      ))}
    </>
  );
}

/** The button goes with what it did: the focus goes to the field for the next medicine. */
const goToField = ({ currentTarget }: MouseEvent<HTMLButtonElement>) =>
  currentTarget.closest('#q-medicines')?.querySelector<HTMLElement>('.add-medicine input')?.focus();

type OfferedProps = { readonly medicine: Medicine; readonly index: number };

/** For a name that is not in the list: what may have been meant. Nothing is taken by itself (D73). */
function Offered({ medicine: { name }, index }: OfferedProps) {
  const act = useAct();
  const isOnly = useVisit(({ medicines }) => medicines.length === 1);
  if (readsAsNone(name)) {
    return (
      <div className="offered">
        <p className="which">No medicine. Is none taken?</p>
        {isOnly ? (
          <Button
            onClick={(event) => {
              goToField(event);
              act((visit) => answer(removeMedicine(visit, index), 'takes-medicines', 'none'));
            }}
          >
            {QUESTIONS['takes-medicines'].label}
          </Button>
        ) : null}
      </div>
    );
  }
  const close = closeNames(name);
  if (close.length === 0) return null;
  return (
    <div className="offered">
      <p>Did you mean</p>
      {close.map(({ text }) => (
        <Button
          key={text}
          onClick={(event) => {
            goToField(event);
            act((visit) => renameMedicine(visit, index, text));
          }}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}

/** What the dates say of the question below; it is not recorded. */
function ByDates({ index }: { readonly index: number }) {
  const today = useTold(({ assessment }) => assessment.today);
  const says = useVisit((visit) => {
    const medicine = visit.medicines[index];
    return today === undefined || medicine === undefined
      ? undefined
      : byDatesInWords(visit, medicine, today);
  });
  return says === undefined ? null : <p className="by-dates">{says}</p>;
}

type DatesProps = {
  readonly medicine: Medicine;
  /** Id of its name. */
  readonly about: string;
  readonly onChange: (patch: Pick<Medicine, MedicineDate | 'time'>) => void;
};

/** Start, last change of dose and stop, and the hour it is taken at, side by side. */
function Dates({ medicine, about, onChange }: DatesProps) {
  const today = useTold(({ assessment }) => assessment.today);
  return (
    <div className="dates">
      {MEDICINE_DATES.map((date) => (
        <TextField
          key={date}
          type="date"
          label={MEDICINE_QUESTIONS.dates[date]}
          name={`medicines ${date} ${medicine.name}`}
          labelledBy={about}
          text={medicine[date] ?? ''}
          longest={LONGEST.date}
          problem={problemOf(medicine[date], today)}
          onCommit={(text) => onChange({ [date]: text === '' ? undefined : text })}
        />
      ))}
      <TextField
        label={MEDICINE_QUESTIONS.time}
        name={`medicines ${medicine.name}`}
        labelledBy={about}
        text={medicine.time ?? ''}
        longest={LONGEST.note}
        onCommit={(time) => onChange({ time: time === '' ? undefined : time })}
      />
    </div>
  );
}

type MedicineRowProps = {
  /** What the list says of a medicine; a practice case keeps it back until the commitment. */
  readonly showsNotes: boolean;
  readonly medicine: Medicine;
  readonly index: number;
};

function MedicineRow({ medicine, index, showsNotes }: MedicineRowProps) {
  const id = useId();
  const act = useAct();
  const entry = findMedicine(medicine.name);
  const origin = besideValue(medicine);
  const change = (patch: Parameters<typeof changeMedicine>[2]) =>
    act((visit) => changeMedicine(visit, index, patch));
  return (
    <li className="medicine">
      <div className="medicine-head">
        <h4 id={id}>
          <bdi>{tidy(medicine.name)}</bdi>
        </h4>
        {entry === undefined ? <span className="mark">{MEDICINE_QUESTIONS.notInList}</span> : null}
        {origin === undefined ? null : <span className="muted">{origin}</span>}
        <Detail
          label={MEDICINE_QUESTIONS.use.label}
          about={id}
          part="use"
          options={USE_OPTIONS}
          value={medicine.use}
          onAnswer={(use) => change({ use })}
        />
        <Button
          look="plain"
          aria-label={`Remove ${tidy(medicine.name)}`}
          onClick={() => act((visit) => removeMedicine(visit, index))}
        >
          <Icon name="close" />
        </Button>
      </div>
      {entry === undefined ? <Offered medicine={medicine} index={index} /> : null}
      {showsNotes && entry !== undefined ? <Notes entry={entry} /> : null}
      <div className="follow">
        <Dates medicine={medicine} about={id} onChange={change} />
        <ByDates index={index} />
        {!showsNotes || asksWhetherItBegan(medicine) || medicine.began !== undefined ? (
          <Detail
            label={MEDICINE_QUESTIONS.began.label}
            about={id}
            part="began"
            options={beganOptions(medicine.began)}
            value={medicine.began}
            onAnswer={(began) => change({ began })}
          />
        ) : null}
      </div>
    </li>
  );
}

export function MedicineRows() {
  const medicines = useVisit((visit) => visit.medicines);
  const showsNotes = useTold(() => true) === true;
  if (medicines.length === 0) return null;
  return (
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
  );
}
