/** "Does it explain all of the leg symptoms?": asked of everything that is present (D1). */
import { EXPLAINS_ALL } from '../rules/record/condition-questions.ts';
import { Choice } from '../ui/choice.tsx';
import { optionsOf } from './choices.ts';

type ExplainsAllProps = {
  /** Id of the element that names what is asked about, and a prefix for the ids of its own. */
  readonly about: string;
  readonly value: 'yes' | 'no' | 'unsure' | undefined;
  readonly onAnswer: (value: 'yes' | 'no' | 'unsure' | undefined) => void;
};

const OPTIONS = optionsOf(EXPLAINS_ALL.options, 'yes');

export function ExplainsAll({ about, value, onAnswer }: ExplainsAllProps) {
  return (
    <div className="group wide">
      <span id={`${about}-explains`}>{EXPLAINS_ALL.label}</span>
      <Choice
        labelledBy={`${about}-explains ${about}`}
        options={OPTIONS}
        value={value}
        onAnswer={onAnswer}
      />
    </div>
  );
}
