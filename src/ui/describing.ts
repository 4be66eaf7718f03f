/** For `aria-describedby`: the ids of what is there. */
export const describing = (...ids: readonly (string | false | undefined)[]): string | undefined =>
  ids.filter((id) => typeof id === 'string').join(' ') || undefined;
