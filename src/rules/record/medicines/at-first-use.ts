/** Made when it is first asked for: a visit without medicines, and the first paint, go without. */
export function atFirstUse<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}
