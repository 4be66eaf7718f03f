/** Renders a whole sentence with elements in its {gaps}, so that a translation may reorder them. */
import { createElement, Fragment, type ReactNode } from 'react';

type GapsOf<Says extends string> = Says extends `${string}{${infer Gap}}${infer Rest}`
  ? Gap | GapsOf<Rest>
  : never;

type SentenceProps<Says extends string> = {
  /** "Answer with {Y}, move with {J}." */
  readonly says: Says;
  /** What stands in each gap; one that is missing or misspelt does not compile. */
  readonly gaps: Readonly<Record<GapsOf<Says>, ReactNode>>;
};

export function Sentence<const Says extends string>({ says, gaps }: SentenceProps<Says>) {
  const inGap = new Map<string, ReactNode>(Object.entries(gaps));
  // What was cut out by the braces stands at the odd places.
  const parts = says.split(/[{}]/u).map((part, at) => (at % 2 === 0 ? part : inGap.get(part)));
  return createElement(Fragment, null, ...parts);
}
