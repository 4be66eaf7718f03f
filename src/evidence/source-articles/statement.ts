/**
 * One statement of a source article, in our words, with what became of it here (D49): where it
 * stands, the disagreement that is shown, or why it is not used. Always one of the three.
 */
type Said = {
  /** "S0.4": the article, and the statement in it. */
  readonly id: string;
  readonly says: string;
};

export type Statement = Said &
  (
    | {
        /**
         * As an address of the Evidence area without its "#evidence/": "iron/iron.adult.oralOrIv",
         * "text/14.1", "treatment"; or a question of the visit, "q-lab.ferritin".
         */
        readonly at: readonly [string, ...string[]];
        readonly disagreement?: undefined;
        readonly notUsed?: undefined;
      }
    | {
        /** Its id in disagreements.ts. */
        readonly disagreement: string;
        readonly at?: undefined;
        readonly notUsed?: undefined;
      }
    | {
        /** Why, in a sentence. */
        readonly notUsed: string;
        readonly at?: undefined;
        readonly disagreement?: undefined;
      }
  );

export type Article = {
  readonly id: string;
  readonly title: string;
  /** What kind of page it is. */
  readonly quality: string;
  readonly statements: readonly Statement[];
};

export const placed = (
  id: string,
  says: string,
  first: string,
  ...others: readonly string[]
): Statement => ({ id, says, at: [first, ...others] });

export const disputed = (id: string, says: string, disagreement: string): Statement => ({
  id,
  says,
  disagreement,
});

export const left = (id: string, says: string, notUsed: string): Statement => ({
  id,
  says,
  notUsed,
});

export const NO_SOURCE = 'We found no source for it that we could read.';
