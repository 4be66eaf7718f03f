/** What comes in a chunk of its own and stays: one load for all, and one that failed is tried again. */
import { loadMissingSheets } from '../../browser/style-sheets.ts';

export type Chunk<T> = {
  readonly load: () => Promise<T>;
  /** Undefined until it is there. */
  readonly loaded: () => T | undefined;
};

export function chunk<T>(bring: () => Promise<T>): Chunk<T> {
  let loading: Promise<T> | undefined;
  let brought: T | undefined;
  const begin = async (): Promise<T> => {
    try {
      await loadMissingSheets();
      brought = await bring();
      return brought;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return {
    load: () => {
      loading ??= begin();
      return loading;
    },
    loaded: () => brought,
  };
}
