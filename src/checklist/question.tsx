/**
 * The frame of every question: heading, the words to read out, and the controls. Its place is
 * `q-` + id, and `data-question` carries the id for links and keys (see keys.ts).
 */
import type { ReactNode } from 'react';
import type { QuestionId } from '../rules/record/visit.ts';
import { BesideSlot } from './beside.tsx';
import './question.css';

type QuestionProps = {
  readonly id: QuestionId;
  readonly label: ReactNode;
  /** Beneath the heading: the words to read out, or what is meant. */
  readonly beneath?: string | undefined;
  /** Beside the heading: why it is asked, or that it is open. */
  readonly mark?: string | undefined;
  /** The answer is kept and not used, and why. */
  readonly unused?: string | undefined;
  /** `follow`: inside another question. `line`: one line with little room. */
  readonly look?: QuestionLook | undefined;
  readonly children: ReactNode;
};

export type QuestionLook = 'follow' | 'line';

export const placeOf = (id: QuestionId): string => `q-${id}`;

/** Leads to the question from anywhere in the house. */
export const questionAddress = (id: QuestionId): string => `#${placeOf(id)}`;

/** The place on the page that an address names; undefined when it names no question. */
export const placeNamed = (hash: string): string | undefined =>
  /^#(?<place>q-.+)$/u.exec(hash)?.groups?.['place'];
export const labelIdOf = (id: QuestionId): string => `q-${id}-label`;
export const askIdOf = (id: QuestionId): string => `q-${id}-ask`;

export function Question(props: QuestionProps) {
  const { id, beneath, mark, unused, look } = props;
  const Heading = look === 'follow' ? 'p' : 'h3';
  return (
    <div
      className="question"
      id={placeOf(id)}
      data-question={id}
      data-look={look}
      data-unused={unused === undefined ? undefined : ''}
    >
      <div className="question-words">
        <Heading className="question-label">
          <span id={labelIdOf(id)}>{props.label}</span>
          {mark === undefined ? null : <span className="mark">{mark}</span>}
        </Heading>
        {beneath === undefined && unused === undefined ? null : (
          <div id={askIdOf(id)}>
            {beneath === undefined ? null : <p className="ask">{beneath}</p>}
            {unused === undefined ? null : (
              <p className="unused">Kept, but not used now: {unused}.</p>
            )}
          </div>
        )}
      </div>
      {props.children}
      <BesideSlot id={id} />
    </div>
  );
}
