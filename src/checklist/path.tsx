/**
 * The path that the questions stand on: which *More* is open, what is told of the assessment, and the
 * parts of a row that load behind the first script. A link to a question behind *More* opens it first.
 */
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import type { SectionId } from '../rules/record/path.ts';
import type { Visit } from '../rules/record/visit.ts';
import type { FirstAssessment } from '../rules/words/first.ts';
import type { VisitStore } from '../visit/store.ts';
import { useVisit, useVisitStore } from './context.tsx';
import { teller, type Told } from './guidance.ts';

/** What a row opens, and what stands behind *More*: a chunk of its own. */
export type Rest = typeof import('./rest.tsx');

type Path = {
  readonly rest: Rest | undefined;
  readonly assess: (visit: Visit) => FirstAssessment;
  /** Undefined where the assessment is kept back. */
  readonly tell: ((visit: Visit) => Told) | undefined;
  /** Everything is drawn, nothing stands behind *More*. */
  readonly isFull: boolean;
  readonly setFull: (isFull: boolean) => void;
  readonly opened: ReadonlySet<SectionId>;
  readonly toggle: (section: SectionId) => void;
  /** The place that a link leads to, until it is drawn. */
  readonly wanted: string | undefined;
  readonly arrive: () => void;
  /** Opens *More* of a section, to lead to a place behind it. */
  readonly lead: (section: SectionId, place: string) => void;
};

/** Which *More* was open in a visit, or a case: it is again on the way back to it, as long as it is open. */
const openIn = new WeakMap<VisitStore, ReadonlySet<SectionId>>();

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

type PathProviderProps = Pick<Path, 'rest' | 'assess'> & {
  /** Whether the assessment is told; a practice case before the commitment only calls questions up. */
  readonly tells: boolean;
  readonly beginsFull?: boolean;
  readonly children: ReactNode;
};

export function PathProvider({ beginsFull = false, ...props }: PathProviderProps) {
  const { rest, assess, tells, children } = props;
  const store = useVisitStore();
  const [isFull, setFull] = useState(beginsFull);
  const [opened, setOpened] = useState<ReadonlySet<SectionId>>(
    () => openIn.get(store) ?? new Set(),
  );
  useEffect(() => {
    openIn.set(store, opened);
  }, [store, opened]);
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
    () => ({ rest, assess, tell, isFull, setFull, opened, toggle, wanted, arrive, lead }),
    [rest, assess, tell, isFull, opened, toggle, wanted, arrive, lead],
  );
  return (
    <PathContext value={path}>
      {rest === undefined ? null : <rest.Wanted />}
      {children}
    </PathContext>
  );
}
