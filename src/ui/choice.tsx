/**
 * One choice among a few: native radio buttons in a named group. Choosing the chosen one again
 * clears it, with the mouse and with Space, so that every answer can be taken back.
 */
import { useId, useRef, type KeyboardEvent } from 'react';
import './choice.css';

export type ChoiceOption<V extends string> = {
  readonly value: V;
  readonly words: string;
  /** How it looks once chosen; without a tone it looks like any answer. */
  readonly tone?: 'alarm' | 'unsure' | undefined;
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
};

/** A long row wraps like chips where there is little room; a longer one always does. */
const LONG_ROW = 33;
const LONGEST_ROW = 44;
const lookOf = (letters: number, options: number): 'row' | 'long' | 'wrap' => {
  if (letters > LONGEST_ROW || options > 4) return 'wrap';
  return letters > LONG_ROW || options > 3 ? 'long' : 'row';
};

export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { options, value, onAnswer } = props;
  const name = useId();
  const armed = useRef<V | undefined>(undefined);
  const letters = options.reduce((sum, option) => sum + option.words.length, 0);

  // A chosen radio ignores Space, so taking an answer back by keyboard is done here; the key must
  // have gone down on the same radio.
  const onKey = (event: KeyboardEvent, of: V) => {
    if (event.key !== ' ') return;
    if (event.type === 'keydown') {
      armed.current = value === of ? of : undefined;
      return;
    }
    if (armed.current !== of || value !== of) return;
    event.preventDefault();
    onAnswer(undefined);
  };

  return (
    <fieldset
      className="choice"
      role="radiogroup"
      data-look={lookOf(letters, options.length)}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
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
            onClick={() => value === option.value && onAnswer(undefined)}
            onKeyDown={(event) => onKey(event, option.value)}
            onKeyUp={(event) => onKey(event, option.value)}
          />
          <span data-words={option.words}>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
