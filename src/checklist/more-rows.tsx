/**
 * What stands behind *More* of a section. While it is closed, only what is recorded or called for is
 * drawn, under the last row; what was drawn once stays there when its answer is cleared.
 */
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { behindMore, MORE } from '../rules/record/more.ts';
import type { SectionId } from '../rules/record/path.ts';
import { byPlace, type ByPart } from '../rules/record/places.ts';
import { placeInVisit } from '../rules/record/question-ids.ts';
import type { QuestionId } from '../rules/record/visit.ts';
import { conditionWords } from '../rules/words/condition-words.ts';
import { AnotherCause } from './another-cause.tsx';
import { ConditionQuestion } from './condition-question.tsx';
import { useVisit } from './context.tsx';
import { FurtherConditions } from './further-conditions.tsx';
import { goToPlace } from './keys.ts';
import { ManyQuestion } from './many-question.tsx';
import { isOffered, isRecorded } from './offered.ts';
import { OnsetQuestion } from './onset-question.tsx';
import { usePath } from './path.tsx';
import { ReasonProvider } from './reason.ts';
import { SHORT_ROWS } from './row.tsx';
import { Shortcut } from './shortcut.tsx';
import { useCaller, useCallWords } from './use-called.ts';
import { WordsQuestion } from './words-question.tsx';

const ROWS: ByPart<readonly [], ReactNode> = {
  ...SHORT_ROWS,
  numbers: (id) => (id === 'age-at-onset' ? <OnsetQuestion /> : SHORT_ROWS.numbers(id)),
  conditions: (id) => <ConditionQuestion id={id} line={conditionWords(id).tellsApart} />,
  many: (id) => <ManyQuestion id={id} />,
  words: (id) => <WordsQuestion id={id} />,
  'another-cause': () => <AnotherCause />,
};

function MoreRow({ id }: { readonly id: QuestionId }) {
  const says = useCallWords(id);
  const row = byPlace(ROWS, placeInVisit(id));
  return (
    <ReasonProvider value={says === undefined ? undefined : { of: id, says }}>{row}</ReasonProvider>
  );
}

/** The same list as before while it holds the same. */
function steadyList<T>(): (next: readonly T[]) => readonly T[] {
  let last: readonly T[] = [];
  return (next) => {
    const isSame = next.length === last.length && next.every((each, at) => each === last[at]);
    if (!isSame) last = next;
    return last;
  };
}

function useDrawn(section: SectionId, isOpen: boolean): readonly QuestionId[] {
  const caller = useCaller();
  const [steady] = useState(() => steadyList<QuestionId>());
  const [wasRecorded] = useState(() => new Set<QuestionId>());
  useEffect(() => {
    if (!isOpen) wasRecorded.clear();
  }, [isOpen, wasRecorded]);
  return useVisit((visit) => {
    const called = caller(visit);
    const isDrawn = (id: QuestionId): boolean => {
      if (isRecorded(visit, id)) {
        wasRecorded.add(id);
        return true;
      }
      return called.has(id) || wasRecorded.has(id) || (isOpen && isOffered(visit, id));
    };
    return steady(behindMore(section).filter(isDrawn));
  });
}

/** Goes on to the question that a link wanted, once it is drawn. */
function useArrival(): void {
  const { wanted, arrive } = usePath();
  useLayoutEffect(() => {
    if (wanted === undefined || document.getElementById(wanted) === null) return;
    arrive();
    goToPlace(wanted);
  });
}

const row = (id: QuestionId) => <MoreRow key={id} id={id} />;

export function MoreRows({ section }: { readonly section: SectionId }) {
  const { isFull, opened } = usePath();
  const isOpen = isFull || opened.has(section);
  const drawn = useDrawn(section, isOpen);
  useArrival();
  return (
    <>
      {isOpen ? <Shortcut section={section} /> : null}
      {MORE[section].map(({ title, of }) => {
        const ids = of.filter((id) => drawn.includes(id));
        const key = of[0] ?? title;
        if (ids.length === 0) return null;
        const heading =
          isOpen && title !== undefined ? <h3 key={`${key} title`}>{title}</h3> : null;
        if (isOpen && section === 'mimics' && title !== undefined)
          return [heading, <FurtherConditions key={key} ids={ids} row={row} />];
        return [heading, ...ids.map(row)];
      })}
    </>
  );
}
