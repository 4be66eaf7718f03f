/** The one button of the box for pasted text; the box and what reads it come when it is opened. */
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../ui/button.tsx';
import { late } from '../ui/late.tsx';
import { useVisitStore } from './context.tsx';
import { useTold } from './path.tsx';

const PasteBox = late(
  async () => (await import('./paste-box.tsx')).PasteBox,
  'The box for pasted text could not be loaded. Type medicines and results into their own fields; if it fails again, save the visit and reload the page.',
);

/** A practice case has nothing to paste: before the conclusion is committed nothing is told there. */
export function Paste() {
  const isVisit = useTold(() => true) === true;
  const left = useStore(useVisitStore().texts, ({ pasted }) => pasted?.left ?? 0);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!isVisit) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} look="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen || left === 0
          ? 'Paste medicines or results'
          : `Paste medicines or results (${left} kept, not taken over)`}
      </Button>
      {isOpen ? <PasteBox onClose={close} /> : null}
    </>
  );
}
