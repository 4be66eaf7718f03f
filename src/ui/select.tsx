/** A native list to choose one of many from; its first line is blank and clears the answer. */
import { useId } from 'react';
import { List } from './list.tsx';
import './field.css';

type SelectOption<V extends string> = { readonly value: V; readonly words: string };

type SelectProps<V extends string> = {
  readonly label: string;
  readonly value: V | undefined;
  readonly groups: readonly {
    /** Without a name the options stand at the top level. */
    readonly name?: string | undefined;
    readonly options: readonly SelectOption<V>[];
  }[];
  readonly onAnswer: (value: V | undefined) => void;
  /** Id of an element that adds to the name, such as the finding that is asked about. */
  readonly labelledBy?: string | undefined;
  readonly labelIsHidden?: boolean | undefined;
  /** What the blank line says. */
  readonly blank?: string | undefined;
};

/** More letters than this may be cut off in a closed list on a narrow screen: they stand beneath it as well. */
const FITS = 20;

export function Select<V extends string>(props: SelectProps<V>) {
  const id = useId();
  const { groups, labelledBy } = props;
  const options = groups.flatMap((group) => group.options);
  const chosen = options.find(({ value }) => value === props.value)?.words ?? '';
  return (
    <div className="select-field">
      <label
        htmlFor={id}
        id={`${id}l`}
        className={props.labelIsHidden === true ? 'hidden-words' : undefined}
      >
        {props.label}
      </label>
      <List
        id={id}
        value={props.value ?? ''}
        labelledBy={labelledBy === undefined ? undefined : `${id}l ${labelledBy}`}
        onChoose={(next) => props.onAnswer(options.find(({ value }) => value === next)?.value)}
      >
        <option value="">{props.blank ?? 'Choose'}</option>
        {groups.map((group) => {
          const lines = group.options.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ));
          return group.name === undefined ? (
            lines
          ) : (
            <optgroup key={group.name} label={group.name}>
              {lines}
            </optgroup>
          );
        })}
      </List>
      {chosen.length > FITS ? (
        <span className="chosen" aria-hidden="true">
          {chosen}
        </span>
      ) : null}
    </div>
  );
}
