/** Since when, how fast, and which way it goes: asked of every safety "yes" and finding. */
import {
  COURSE_LABEL,
  COURSE_WORDS,
  ONSET_LABEL,
  ONSET_WORDS,
  WITHIN_14_DAYS_LABEL,
  WITHIN_MINUTES_LABEL,
} from '../rules/record/timing.ts';
import type { SafetyAnswer } from '../rules/record/visit.ts';
import { Several } from '../ui/several.tsx';
import { optionsOf } from './choices.ts';
import { Detail } from './detail.tsx';

/** As a safety answer and a finding have it. */
type Timed = Pick<SafetyAnswer, 'onset' | 'within-minutes' | 'within-14-days' | 'course'>;

type TimingProps = {
  /** Id of what the timing is about. */
  readonly about: string;
  readonly timing: Timed | undefined;
  readonly onChange: (patch: Timed) => void;
};

const ONSET_OPTIONS = optionsOf(ONSET_WORDS);
const COURSE_OPTIONS = optionsOf(COURSE_WORDS);
const MINUTES = [{ value: 'within-minutes', words: WITHIN_MINUTES_LABEL }] as const;
const WITHIN_OPTIONS = optionsOf({ yes: 'Yes', no: 'No' });

export function Timing({ about, timing, onChange }: TimingProps) {
  const within = timing?.['within-14-days'];
  const minutes = timing?.['within-minutes'];
  const asksWithin = timing?.onset === 'one-to-four-weeks' || within !== undefined;
  return (
    <>
      <Detail
        label={ONSET_LABEL}
        about={about}
        part="since"
        options={ONSET_OPTIONS}
        value={timing?.onset}
        onAnswer={(onset) => onChange({ onset })}
      >
        <Several
          labelledBy={about}
          options={MINUTES}
          chosen={minutes === 'yes' ? ['within-minutes'] : []}
          onToggle={() => onChange({ 'within-minutes': minutes === 'yes' ? undefined : 'yes' })}
        />
      </Detail>
      {asksWithin ? (
        <Detail
          label={WITHIN_14_DAYS_LABEL}
          about={about}
          part="within"
          options={WITHIN_OPTIONS}
          value={within}
          onAnswer={(next) => onChange({ 'within-14-days': next })}
        />
      ) : null}
      <Detail
        label={COURSE_LABEL}
        about={about}
        part="course"
        options={COURSE_OPTIONS}
        value={timing?.course}
        onAnswer={(course) => onChange({ course })}
      />
    </>
  );
}
