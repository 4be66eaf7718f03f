/** Undo and redo, first of what can be done in the bar, and what the last of them did. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { VisitStore } from '../visit/store.ts';
import { forgetStep, stepSaid, takeStep } from './step-back.ts';
import './undo-redo.css';

/** Stands until something else is done, and lies on nothing that can be pressed. */
function Said({ store }: { readonly store: VisitStore }) {
  const says = useStore(stepSaid, (said) => (said.of === store ? said.says : ''));
  useEffect(() => {
    if (says === '') return undefined;
    const events = ['keydown', 'pointerdown'] as const;
    for (const each of events) window.addEventListener(each, forgetStep, { capture: true });
    return () => {
      for (const each of events) window.removeEventListener(each, forgetStep, { capture: true });
    };
  }, [says]);
  return (
    <output className="step-said" aria-live="polite">
      {says}
    </output>
  );
}

export function UndoRedo({ store }: { readonly store: VisitStore }) {
  const canUndo = useStore(store.temporal, (state) => state.pastStates.length > 0);
  const canRedo = useStore(store.temporal, (state) => state.futureStates.length > 0);
  return (
    <>
      <Said store={store} />
      <Button
        look="plain"
        title="Undo (Ctrl+Z)"
        aria-disabled={!canUndo}
        onClick={() => takeStep(store, 'undo')}
      >
        <Icon name="undo" /> <span className="label">Undo</span>
      </Button>
      <Button
        look="plain"
        title="Redo (Ctrl+Shift+Z)"
        aria-disabled={!canRedo}
        onClick={() => takeStep(store, 'redo')}
      >
        <Icon name="redo" /> <span className="label">Redo</span>
      </Button>
    </>
  );
}
