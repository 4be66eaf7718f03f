/** Our evidence and our decisions as they are drawn: made of the Markdown beside this file at build time. */

/** Words in a row: plain, marked, or a reference to a section by its id. */
export type Inline =
  | string
  | { readonly as: 'strong' | 'em'; readonly of: readonly Inline[] }
  | { readonly as: 'code'; readonly says: string }
  | { readonly as: 'section'; readonly id: string; readonly says: string };

export type Item = {
  /** Where the item can be led to: "T30". */
  readonly id: string | undefined;
  readonly of: readonly Block[];
};

export type Block =
  | { readonly as: 'heading' | 'paragraph'; readonly of: readonly Inline[] }
  | {
      readonly as: 'list';
      /** The number of the first item; undefined where items carry none. */
      readonly from: number | undefined;
      readonly items: readonly Item[];
    }
  | {
      readonly as: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

export type Section = {
  /** As it is cited: "4", "4.2", "D5". */
  readonly id: string;
  readonly title: string;
  readonly of: readonly Block[];
  /** Of a chapter; a section has none. */
  readonly sections: readonly Section[];
};

export type Page = {
  readonly title: string;
  readonly of: readonly Block[];
  readonly sections: readonly Section[];
};

/** Words without their marks and references. */
export const plain = (words: readonly Inline[]): string =>
  words
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'of' in part ? plain(part.of) : part.says;
    })
    .join('');
