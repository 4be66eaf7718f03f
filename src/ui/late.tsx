/** A part that comes in a chunk of its own when it is first drawn. */
import { lazy, Suspense, useLayoutEffect, type ComponentType, type ReactNode } from 'react';

/** It comes when somebody types on already: what they type into stays in sight. */
function useFocusInSight(): void {
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (activeElement !== body) activeElement?.scrollIntoView({ block: 'nearest' });
  }, []);
}

/** `says` stands in its place when it cannot be had; the page around it goes on. */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  says: string,
): (props: P) => ReactNode {
  const Failed = () => <p className="muted">{says}</p>;
  const loaded = async (): Promise<ComponentType<P>> => {
    try {
      return await load();
    } catch {
      return Failed;
    }
  };
  const Part = lazy(async (): Promise<{ default: ComponentType<P> }> => {
    const Loaded = await loaded();
    const Arriving = (props: P) => {
      useFocusInSight();
      return <Loaded {...props} />;
    };
    return { default: Arriving };
  });
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
