/** Why a line stands there, drawn when it is opened; what it says comes in a chunk of its own. */
import { useState, type ReactNode } from 'react';
import type { Why } from '../../rules/words/assessment.ts';
import { late } from '../../ui/late.tsx';
import './why.css';

export const CANNOT_REASON = 'The reasons could not be loaded.';

export const WhyBody = late(async () => (await import('./why-body.tsx')).WhyBody, CANNOT_REASON);

type DisclosureProps = {
  /** Ends the name, since a page has many of these. */
  readonly about: string;
  readonly children: ReactNode;
};

/** "Why", with what is inside drawn only while it is open. */
export function WhyDisclosure({ about, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Why<span className="hidden-words">: {about}</span>
      </summary>
      {isOpen ? children : null}
    </details>
  );
}

export function WhyDetails({ about, why }: { readonly about: string; readonly why: Why }) {
  return (
    <WhyDisclosure about={about}>
      <WhyBody why={why} />
    </WhyDisclosure>
  );
}
