/** Any number of choices: native checkboxes as chips in a named group. */
import './several.css';

type SeveralProps<V extends string> = {
  readonly options: readonly { readonly value: V; readonly words: string }[];
  readonly chosen: readonly V[];
  readonly onToggle: (value: V) => void;
  readonly labelledBy?: string | undefined;
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
};

export function Several<V extends string>(props: SeveralProps<V>) {
  return (
    <fieldset
      className="several"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
    >
      {props.options.map(({ value, words }, index) => (
        <label key={value}>
          <input
            type="checkbox"
            value={value}
            checked={props.chosen.includes(value)}
            data-index={index + 1}
            onChange={() => props.onToggle(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
