/** What is typed and cannot be handed over stays in its field, and is said to. */
import { useEffect, useRef } from 'react';

type TooLongProps = {
  readonly id: string;
  readonly text: string;
  /** In characters. */
  readonly longest: number;
};

export const TooLong = ({ id, text, longest }: TooLongProps) =>
  text.trim().length > longest ? (
    <p className="identifying" id={id}>
      Typed, not added: it takes at most {longest} characters.
    </p>
  ) : null;

/** A field that comes back with a draft was left before; nobody is typing in it. */
export function useLeft(commit: () => void): void {
  const first = useRef(commit);
  useEffect(() => first.current(), []);
}
