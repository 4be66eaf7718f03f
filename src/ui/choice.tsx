/**
 * One choice among a few: native radio buttons in a named group. Choosing the chosen one again changes
 * nothing; Delete takes an answer back, and so does a small button at the end, which stands there while
 * the group is pointed at or has the focus.
 */
import { useEffect, useId, useRef, useState } from 'react';
import './choice.css';

export type ChoiceOption<V extends string> = {
  readonly value: V;
  readonly words: string;
  /**
   * How it looks once chosen. `quiet`: not there. `unsure`: not known. `alarm`: a flag. `found`: dark
   * until it is part of a flag. Without a tone it looks like any answer.
   */
  readonly tone?: 'quiet' | 'unsure' | 'alarm' | 'found' | undefined;
  /** The letter that chooses it while the question has the focus. */
  readonly letter?: 'y' | 'n' | 'u' | undefined;
};

type ChoiceProps<V extends string> = {
  readonly options: readonly ChoiceOption<V>[];
  readonly value: V | undefined;
  readonly onAnswer: (value: V | undefined) => void;
  /** Ids of the elements that name and describe the group; or its name in words. */
  readonly labelledBy?: string | undefined;
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  /** `places`: cells of one width, in the column of the answers. `chips`: as wide as their words. */
  readonly look?: 'places' | 'chips' | undefined;
};

/** Of a group, asks it to take its answer back. */
export const CLEAR_EVENT = 'clear-answer';

const PLACES = 3;
/** More letters than this do not stand in a cell on two lines. */
const LONGEST_IN_PLACE = 16;
const lookOf = (options: readonly { readonly words: string }[]) =>
  options.length > PLACES || options.some(({ words }) => words.length > LONGEST_IN_PLACE)
    ? 'chips'
    : 'places';

export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { options, value, onAnswer } = props;
  const name = useId();
  const [isHeld, hold] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const has = (element: Element | null) => group.current?.contains(element) === true;

  useEffect(() => {
    const here = group.current;
    const clear = () => onAnswer(undefined);
    here?.addEventListener(CLEAR_EVENT, clear);
    return () => here?.removeEventListener(CLEAR_EVENT, clear);
  }, [onAnswer]);

  return (
    <fieldset
      ref={group}
      className="choice"
      role="radiogroup"
      data-look={props.look ?? lookOf(options)}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(has(document.activeElement))}
      onFocus={() => hold(true)}
      onBlur={(event) => hold(has(event.relatedTarget))}
      onKeyDown={(event) => {
        if (event.key !== 'Delete' || value === undefined) return;
        event.preventDefault();
        onAnswer(undefined);
      }}
    >
      {options.map((option, index) => (
        <label key={option.value} data-tone={option.tone}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            data-key={option.letter}
            data-index={index + 1}
            onChange={() => onAnswer(option.value)}
          />
          {option.words}
        </label>
      ))}
      {isHeld && value !== undefined ? (
        <button
          type="button"
          className="clear"
          // By keyboard it is Delete, so that Tab goes on to the next question.
          tabIndex={-1}
          aria-label="Clear this answer"
          onClick={() => {
            onAnswer(undefined);
            // The button goes; what is to be answered stays.
            group.current?.querySelector('input')?.focus();
          }}
        >
          ×
        </button>
      ) : null}
    </fieldset>
  );
}
