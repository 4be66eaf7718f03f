/**
 * The path that the questions stand on: which *More* is open, what is told of the assessment, and the
 * parts of a row that load behind the first script. A link to a question behind *More* opens it first.
 */
import {
  createContext,
  use,
  useCallback,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import type { SectionId } from '../rules/record/path.ts';
import type { Visit } from '../rules/record/visit.ts';
import type { Assessment } from '../rules/words/assessment.ts';
import { useVisit, useVisitStore } from './context.tsx';
import { teller, type Told } from './guidance.ts';
import { onWanted } from './keys.ts';

/** What a row opens, and what stands behind *More*: a chunk of its own. */
export type Rest = typeof import('./rest.tsx');

type Path = {
  readonly rest: Rest | undefined;
  readonly assess: (visit: Visit) => Assessment;
  /** Undefined where the assessment is kept back. */
  readonly tell: ((visit: Visit) => Told) | undefined;
  readonly isFull: boolean;
  readonly opened: ReadonlySet<SectionId>;
  readonly toggle: (section: SectionId) => void;
  /** The place that a link leads to, until it is drawn. */
  readonly wanted: string | undefined;
  readonly arrive: () => void;
};

const PathContext = createContext<Path | undefined>(undefined);

export function usePath(): Path {
  const path = use(PathContext);
  if (path === undefined) throw new Error('No path around this question');
  return path;
}

export const useRest = (): Rest | undefined => usePath().rest;

/** What is shown of the assessment; undefined where it is kept back. The selector gives what can be compared. */
export function useTold<T>(select: (told: Told) => T): T | undefined {
  const { tell } = usePath();
  return useVisit((visit) => (tell === undefined ? undefined : select(tell(visit))));
}

export const useIsOpen = (section: SectionId): boolean => {
  const { isFull, opened } = usePath();
  return isFull || opened.has(section);
};

type WantedProps = {
  readonly rest: Rest | undefined;
  readonly onLead: (section: SectionId, place: string) => void;
};

/** Opens *More* for a link. It stands before the questions, and so it listens before they go anywhere. */
function Wanted({ rest, onLead }: WantedProps): null {
  const store = useVisitStore();
  useLayoutEffect(
    () =>
      onWanted((place) => {
        const section = rest?.sectionToOpen(store.getState().visit, place);
        if (section !== undefined) onLead(section, place);
        return section !== undefined;
      }),
    [store, rest, onLead],
  );
  return null;
}

type PathProviderProps = Pick<Path, 'rest' | 'assess'> & {
  /** Whether the assessment is told; a practice case before the commitment only calls questions up. */
  readonly tells: boolean;
  /** Everything is drawn, nothing stands behind *More*. */
  readonly isFull: boolean;
  readonly children: ReactNode;
};

export function PathProvider({ rest, assess, tells, isFull, children }: PathProviderProps) {
  const [opened, setOpened] = useState<ReadonlySet<SectionId>>(new Set());
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const toggle = useCallback(
    (section: SectionId) =>
      setOpened((before) =>
        before.has(section)
          ? new Set([...before].filter((each) => each !== section))
          : new Set([...before, section]),
      ),
    [],
  );
  const arrive = useCallback(() => setWanted(undefined), []);
  const tell = useMemo(() => (tells ? teller(assess) : undefined), [tells, assess]);

  const lead = useCallback((section: SectionId, place: string) => {
    setOpened((before) => new Set([...before, section]));
    setWanted(place);
  }, []);

  const path = useMemo(
    () => ({ rest, assess, tell, isFull, opened, toggle, wanted, arrive }),
    [rest, assess, tell, isFull, opened, toggle, wanted, arrive],
  );
  return (
    <PathContext value={path}>
      <Wanted rest={rest} onLead={lead} />
      {children}
    </PathContext>
  );
}
