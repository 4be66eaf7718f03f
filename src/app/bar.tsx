/** The bar on top of every area: the name of the house, and what the area can do. */
import type { ReactNode } from 'react';
import './bar.css';

export function Bar({ children }: { readonly children: ReactNode }) {
  return (
    <header className="bar">
      <strong className="brand">
        RLS <span>checklist</span>
      </strong>
      {children}
    </header>
  );
}
