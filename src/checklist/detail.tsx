/** One line of what an answer opens: what is asked, and its choices beside it. */
import type { ReactNode } from 'react';
import { Choice, type ChoiceOption } from '../ui/choice.tsx';

type DetailProps<V extends string> = {
  readonly label: string;
  /** Id of the element that names what is asked about, and a prefix for the id of its own. */
  readonly about: string;
  readonly part: string;
  readonly options: readonly ChoiceOption<V>[];
  readonly value: V | undefined;
  readonly onAnswer: (value: V | undefined) => void;
  /** After the choices, such as a tick that belongs to them. */
  readonly children?: ReactNode;
};

export function Detail<V extends string>(props: DetailProps<V>) {
  const { label, about, part, children } = props;
  const id = `${about}-${part}`;
  return (
    <div className="detail">
      <span id={id}>{label}</span>
      <div>
        <Choice
          look="chips"
          labelledBy={`${id} ${about}`}
          options={props.options}
          value={props.value}
          onAnswer={props.onAnswer}
        />
        {children}
      </div>
    </div>
  );
}
