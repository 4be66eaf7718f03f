/** A part that comes in a chunk of its own when it is first drawn. */
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';

/** `says` stands in its place when it cannot be had; the page around it goes on. */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  says: string,
): (props: P) => ReactNode {
  const Failed = () => <p className="muted">{says}</p>;
  const Part = lazy(async (): Promise<{ default: ComponentType<P> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: Failed };
    }
  });
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
