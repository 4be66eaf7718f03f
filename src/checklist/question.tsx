/**
 * The frame of every question: a row with its name, one line, its answer in the column of the answers,
 * and beneath them what the answer opens. Its place is `q-` + id, and `data-question` carries the id for
 * links and keys (see keys.ts).
 */
import { useState, type ReactNode } from 'react';
import type { QuestionId } from '../rules/record/visit.ts';
import { useStore } from 'zustand';
import { BesideSlot } from './beside.tsx';
import { cards } from './cards/card-at.ts';
import { useRest } from './path.tsx';
import { labelIdOf, placeOf } from './question-place.ts';
import { useReason } from './reason.ts';
import './question.css';
import './follow.css';

type QuestionProps = {
  readonly id: QuestionId;
  readonly name: string;
  /** Its answers say what it asks: the name is for those who do not see them. */
  readonly saysItself?: boolean | undefined;
  /** One line after the name. */
  readonly line?: string | undefined;
  /** What counts and what misleads, opened beside the name. */
  readonly help?: ReactNode;
  /** Instead of that: the name opens something of the answer itself. */
  readonly opens?: { readonly isOpen: boolean; readonly toggle: () => void } | undefined;
  /** What is to be known of the answer: that it was filled together, or counts otherwise. */
  readonly mark?: string | undefined;
  /** The answer is kept and not used, and why. */
  readonly unused?: string | undefined;
  /** `follow`: inside another question. `number`: its field has the places of the answers itself. */
  readonly look?: 'follow' | 'number' | undefined;
  /** Something recorded here stands in a flag. */
  readonly isFlagged?: boolean | undefined;
  readonly children: ReactNode;
};

/** Whole sentences begin a line of their own; a few words go on after the name. */
export function Question(props: QuestionProps) {
  const { id, name, line, help, mark, unused } = props;
  const rest = useRest();
  const marks = [useReason(id), mark].filter((each) => each !== undefined);
  const [isHelped, setHelped] = useState(false);
  /** A card has room for the words to read out. */
  const isCard = useStore(cards, ({ at }) => at?.place === placeOf(id));
  const opens = props.opens ?? { isOpen: isHelped, toggle: () => setHelped(!isHelped) };
  return (
    <div
      className="question"
      id={placeOf(id)}
      data-question={id}
      data-look={props.look}
      data-flag={props.isFlagged === true ? '' : undefined}
      data-unused={unused === undefined ? undefined : ''}
    >
      <p
        className={props.saysItself === true ? 'question-words hidden-words' : 'question-words'}
        id={labelIdOf(id)}
      >
        {(help === undefined || isCard) && props.opens === undefined ? (
          <b>{name}</b>
        ) : (
          <button
            type="button"
            className="named"
            aria-expanded={opens.isOpen}
            onClick={opens.toggle}
          >
            {name}
          </button>
        )}
        {line === undefined ? null : isCard && help !== undefined ? (
          <span className="hidden-words"> {line}</span>
        ) : (
          ` ${line}`
        )}
        {marks.length === 0 ? null : <span className="mark">{marks.join('. ')}</span>}
      </p>
      {props.children}
      {rest === undefined ? null : <rest.DoesNotFit id={id} />}
      {unused === undefined ? null : <p className="unused">Kept, but not used now: {unused}.</p>}
      {help !== undefined && (isHelped || isCard) ? <div className="help">{help}</div> : null}
      <BesideSlot id={id} />
    </div>
  );
}
