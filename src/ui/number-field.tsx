/**
 * A number as it is typed, with its unit and the day it was drawn. One step is handed over, on
 * leaving the field or on Enter; the text stays as typed. What it means, what is wrong with it and
 * what is doubtful are plain sentences that describe the field.
 */
import { useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { useDraft } from './drafts.ts';
import { List } from './list.tsx';
import { TooLong, useLeft } from './too-long.tsx';
import './field.css';

/** What the field holds; a cleared field holds nothing. */
export type TypedNumber = {
  readonly text: string;
  readonly unit: string;
  readonly drawn?: string;
  /** The unit was chosen by hand for this number, and not only shown beside it. */
  readonly unitIsChosen: boolean;
};

/** A number that can be read in several ways: the question, and each reading. */
export type NumberQuestion = {
  readonly says: string;
  readonly readings: readonly (readonly [name: string, words: string])[];
};

type NumberFieldProps = {
  readonly label: string;
  /** By which what is typed is found again; see drafts.ts. */
  readonly name?: string | undefined;
  /** In characters. What is longer stays in the field, and is not handed over. */
  readonly longest: number;
  readonly hint?: string | undefined;
  readonly text: string;
  readonly unit: string | undefined;
  /** The first is the unit that is shown while none has been chosen or is remembered. */
  readonly units: readonly [string, ...string[]];
  readonly rememberedUnit?: string | undefined;
  readonly onUnit?: ((unit: string) => void) | undefined;
  readonly drawn?: string | undefined;
  readonly asksDrawn?: boolean | undefined;
  /** More than digits may be typed, such as “<” or words: a phone shows its letters and signs. */
  readonly takesText?: boolean | undefined;
  readonly onCommit: (typed: TypedNumber | undefined) => void;
  readonly echo?: string | undefined;
  readonly problem?: string | undefined;
  readonly doubt?: string | undefined;
  readonly question?: NumberQuestion | undefined;
  readonly onReading?: ((name: string) => void) | undefined;
};

export function NumberField(props: NumberFieldProps) {
  const id = useId();
  const { longest } = props;
  const [draft, setDraft] = useDraft(props.name);
  // A unit that was chosen before there is a number; the number takes it along.
  const [unitDraft, setUnitDraft] = useState<string | undefined>(undefined);
  const [unitIsChosen, setUnitIsChosen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [drawnDraft, setDrawnDraft] = useDraft(
    props.name === undefined ? undefined : `${props.name} drawn`,
  );
  const unit = props.unit ?? unitDraft ?? props.rememberedUnit ?? props.units[0];
  // "mL/min/1.73m²" is wider than its room: it breaks after the stroke, and not within the number.
  const lastPart = unit.lastIndexOf('/') + 1;

  const hand = (change: Partial<TypedNumber>) => {
    const text = change.text ?? props.text;
    const drawn = change.drawn ?? drawnDraft ?? props.drawn ?? '';
    props.onCommit(
      text === ''
        ? undefined
        : {
            text,
            unit: change.unit ?? unit,
            ...(drawn === '' ? {} : { drawn }),
            unitIsChosen: change.unit !== undefined || (props.text === '' && unitIsChosen),
          },
    );
  };
  const commitText = () => {
    const text = draft?.trim();
    if (text !== undefined && text.length > longest) return;
    setDraft(undefined);
    if (text === undefined || text === props.text) return;
    setUnitDraft(unit);
    // With the number goes the choice of its unit; that it is shown again is none.
    if (text === '') setUnitIsChosen(false);
    setDrawnDraft(undefined);
    hand({ text });
  };
  const commitDrawn = () => {
    // A day that is chosen before there is a number waits for it.
    if (props.text === '') return;
    setDrawnDraft(undefined);
    if (drawnDraft !== undefined && drawnDraft !== (props.drawn ?? '')) hand({ drawn: drawnDraft });
  };
  useLeft(() => {
    commitText();
    commitDrawn();
  });
  const chooseUnit = (chosen: string) => {
    setUnitDraft(chosen);
    setUnitIsChosen(true);
    props.onUnit?.(chosen);
    if (props.text !== '') hand({ unit: chosen });
  };

  const says = {
    hint: props.hint,
    problem: props.problem,
    question: props.question?.says,
    echo: props.echo,
    doubt: props.doubt,
    long: (draft ?? props.text).trim().length > longest ? '' : undefined,
  };
  const describedBy = Object.entries(says)
    .filter(([, words]) => words !== undefined)
    .map(([name]) => `${id}${name}`)
    .join(' ');

  return (
    <div className="number-field" data-look={props.asksDrawn === true ? undefined : 'short'}>
      <div className="words">
        <label htmlFor={id}>{props.label}</label>
        {props.hint === undefined ? null : (
          <p className="muted" id={`${id}hint`}>
            {props.hint}
          </p>
        )}
      </div>
      <input
        ref={field}
        id={id}
        className="typed num"
        type="text"
        inputMode={props.takesText === true ? 'text' : 'decimal'}
        // J and K go on from here; no age in words has either.
        data-types="figures"
        autoComplete="off"
        spellCheck={false}
        value={draft ?? props.text}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-invalid={props.problem === undefined ? undefined : true}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commitText}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commitText();
          if (event.key === 'Escape') setDraft(undefined);
        }}
      />
      {props.units.length === 1 ? (
        <span className="unit muted">
          {unit.slice(0, lastPart)}
          <wbr />
          {unit.slice(lastPart)}
        </span>
      ) : (
        <List className="unit" label={`Unit of ${props.label}`} value={unit} onChoose={chooseUnit}>
          {props.units.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </List>
      )}
      {props.asksDrawn === true ? (
        <input
          className="drawn"
          type="date"
          max="9999-12-31"
          aria-label={`${props.label} Drawn on`}
          value={drawnDraft ?? props.drawn ?? ''}
          onChange={(event) => setDrawnDraft(event.target.value)}
          onBlur={commitDrawn}
          onKeyDown={(event) => event.key === 'Enter' && commitDrawn()}
        />
      ) : null}
      <TooLong id={`${id}long`} text={draft ?? props.text} longest={longest} />
      {props.problem === undefined ? null : (
        <p className="says problem" id={`${id}problem`}>
          {props.problem}
        </p>
      )}
      {props.question === undefined ? null : (
        <div className="reading">
          <span id={`${id}question`}>{props.question.says}</span>
          {props.question.readings.map(([name, words]) => (
            <Button
              key={name}
              aria-describedby={`${id}question`}
              onClick={() => {
                props.onReading?.(name);
                // The question goes away with its buttons.
                field.current?.focus();
              }}
            >
              {words}
            </Button>
          ))}
        </div>
      )}
      {props.echo === undefined ? null : (
        <p className="says num" id={`${id}echo`}>
          {props.echo}
        </p>
      )}
      {props.doubt === undefined ? null : (
        <p className="says doubt" id={`${id}doubt`}>
          {props.doubt}
        </p>
      )}
    </div>
  );
}
