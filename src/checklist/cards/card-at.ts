/** Which question stands alone on the screen of a phone; nothing is known of it while the list is shown. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SectionId } from '../../rules/record/path.ts';

type CardAt = {
  /** The id of its place on the page. */
  readonly place: string;
  readonly section: SectionId;
  /** From 1, in its section. */
  readonly number: number;
  readonly of: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

type Cards = {
  readonly at: CardAt | undefined;
  /** To the card before or behind, as a jump; false where there is none. */
  readonly go: (by: 1 | -1) => boolean;
};

export const cards: StoreApi<Cards> = createStore(() => ({ at: undefined, go: () => false }));
