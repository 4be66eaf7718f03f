/** A line in the clinician's own words, or a clock time, bound to the store. */
import { askOf } from '../rules/record/ask.ts';
import { WORDS_WORDS } from '../rules/record/questions.ts';
import { DATE_IDS } from '../rules/record/ids.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import type { WordsId } from '../rules/record/visit.ts';
import { TextField } from '../ui/text-field.tsx';
import { setWords } from '../visit/actions.ts';
import { BesideSlot } from './beside.tsx';
import { useAct, useVisit } from './context.tsx';
import { useTold } from './path.tsx';
import { placeOf } from './question-place.ts';
import { problemOf } from '../rules/words/open-dates.ts';
import { isAsked, unusedBecause } from '../rules/facts/relevance.ts';

/** Clock times among the words. */
const CLOCKS: readonly WordsId[] = ['clock-now', 'clock-at-start'];
const DATES: readonly WordsId[] = DATE_IDS;

export function WordsQuestion({ id }: { readonly id: WordsId }) {
  const text = useVisit((visit) => visit.words[id]) ?? '';
  const asked = useVisit((visit) => isAsked(visit, id));
  const unused = useVisit((visit) => unusedBecause(visit, id));
  const act = useAct();
  const today = useTold(({ assessment }) => assessment.today);
  const isDate = DATES.includes(id);
  if (!asked && text === '') return null;
  return (
    <div
      className="question"
      id={placeOf(id)}
      data-question={id}
      data-look="words"
      data-unused={unused === undefined ? undefined : ''}
    >
      <TextField
        label={WORDS_WORDS[id].label}
        name={id}
        hint={unused === undefined ? askOf(WORDS_WORDS[id]) : `Kept, but not used now: ${unused}.`}
        type={CLOCKS.includes(id) ? 'time' : isDate ? 'date' : 'text'}
        text={text}
        problem={isDate ? problemOf(text, today) : undefined}
        longest={isDate ? LONGEST.date : LONGEST.note}
        onCommit={(next) => act((visit) => setWords(visit, id, next))}
      />
      <BesideSlot id={id} />
    </div>
  );
}
