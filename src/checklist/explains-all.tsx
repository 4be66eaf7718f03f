/** "Does it explain all of the leg symptoms?": asked of everything that is present (D1). */
import { EXPLAINS_ALL } from '../rules/record/condition-questions.ts';
import { optionsOf } from './choices.ts';
import { Detail } from './detail.tsx';

type ExplainsAllProps = {
  /** Id of the element that names what is asked about, and a prefix for the ids of its own. */
  readonly about: string;
  readonly value: 'yes' | 'no' | 'unsure' | undefined;
  readonly onAnswer: (value: 'yes' | 'no' | 'unsure' | undefined) => void;
};

const OPTIONS = optionsOf(EXPLAINS_ALL.options);

export const ExplainsAll = ({ about, value, onAnswer }: ExplainsAllProps) => (
  <Detail
    label={EXPLAINS_ALL.label}
    about={about}
    part="explains"
    options={OPTIONS}
    value={value}
    onAnswer={onAnswer}
  />
);
