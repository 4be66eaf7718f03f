/** The bar on top of every area: the name of the house, the areas, and what this one can do. */
import type { ReactNode } from 'react';
import type { AreaId } from './use-area.ts';
import './bar.css';

const AREAS: readonly { readonly id: AreaId; readonly name: string }[] = [
  { id: 'visit', name: 'Visit' },
  { id: 'practice', name: 'Practice' },
  { id: 'evidence', name: 'Evidence' },
];

type BarProps = { readonly area: AreaId; readonly children: ReactNode };

export function Bar({ area, children }: BarProps) {
  return (
    <header className="bar">
      <strong className="brand">
        RLS <span>checklist</span>
      </strong>
      <nav className="areas" aria-label="Areas">
        {AREAS.map(({ id, name }) => (
          <a key={id} href={`#${id}`} aria-current={id === area ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}
