/** An answer that does not fit with another: asked about once, in the row that was answered later. */
import { useStore } from 'zustand';
import type { QuestionId } from '../rules/record/visit.ts';
import { answeredWords } from '../rules/words/contradictions.ts';
import { Button } from '../ui/button.tsx';
import { useVisit, useVisitStore } from './context.tsx';
import { askedIn, saidRight, type Asked } from './not-fitting.ts';
import { usePath } from './path.tsx';
import { QuestionLink } from './question-link.tsx';

const NONE: readonly Asked[] = [];

function Pair({ asked, onRight }: { readonly asked: Asked; readonly onRight: () => void }) {
  const [one, other] = asked.asks;
  const first = useVisit((visit) => answeredWords(visit, one));
  const second = useVisit((visit) => answeredWords(visit, other));
  return (
    <div className="differ misfit">
      <p>
        <b>Check both:</b> <QuestionLink to={one}>{first}</QuestionLink>;{' '}
        <QuestionLink to={other}>{second}</QuestionLink>. {asked.says}
      </p>
      <Button onClick={onRight}>Both are right</Button>
    </div>
  );
}

export function DoesNotFit({ id }: { readonly id: QuestionId }) {
  const store = useVisitStore();
  const { tell } = usePath();
  const right = saidRight(store);
  const quiet = useStore(right);
  const all = useVisit((visit) =>
    tell === undefined ? NONE : askedIn(store, visit, tell(visit).assessment),
  );
  return all
    .filter(({ at, words }) => at === id && !quiet.includes(words))
    .map((asked) => (
      <Pair
        key={asked.words}
        asked={asked}
        onRight={() => right.setState((before) => [...before, asked.words], true)}
      />
    ));
}
