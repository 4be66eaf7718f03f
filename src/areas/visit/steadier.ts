/** Hands back the object that it was given before, while a new one says the same. */
export function steadier<T>(): (value: T) => T {
  let last: { readonly value: T; readonly text: string } | undefined;
  return (value) => {
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { value, text };
    return last.value;
  };
}
