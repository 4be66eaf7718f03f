/** The bar on top of every area: the name of the house, the areas, and what this one can do. */
import { useRef, type ReactNode } from 'react';
import type { AreaId } from './use-area.ts';
import './bar.css';

const AREAS = {
  visit: 'Visit',
  practice: 'Practice',
  evidence: 'Evidence',
} as const satisfies Readonly<Record<AreaId, string>>;

/** On a phone the areas lie behind the name of the one on screen, so that the bar is one row. */
const LIST = 'areas';

type BarProps = { readonly area: AreaId; readonly children: ReactNode };

export function Bar({ area, children }: BarProps) {
  const here = AREAS[area];
  const list = useRef<HTMLElement>(null);
  return (
    <header className="bar">
      <strong className="brand">RLS checklist</strong>
      <button
        type="button"
        className="button to-areas"
        data-look="plain"
        popoverTarget={LIST}
        aria-label={`${here}, change area`}
      >
        {here}
      </button>
      <nav className="areas" id={LIST} aria-label="Areas" popover="auto" ref={list}>
        {Object.entries(AREAS).map(([id, name]) => (
          <a
            key={id}
            href={`#${id}`}
            aria-current={id === area ? 'page' : undefined}
            // The way may lead within the area on screen, and its list would stay open.
            onClick={() => list.current?.hidePopover()}
          >
            {name}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}
