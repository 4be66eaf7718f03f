/** Undo and redo, first of what can be done in the bar. */
import { useStore } from 'zustand';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { redo, undo, type VisitStore } from '../visit/store.ts';
import './undo-redo.css';

export function UndoRedo({ store }: { readonly store: VisitStore }) {
  const canUndo = useStore(store.temporal, (state) => state.pastStates.length > 0);
  const canRedo = useStore(store.temporal, (state) => state.futureStates.length > 0);
  return (
    <>
      <Button
        look="plain"
        title="Undo (Ctrl+Z)"
        aria-disabled={!canUndo}
        onClick={() => undo(store)}
      >
        <Icon name="undo" /> <span className="label">Undo</span>
      </Button>
      <Button
        look="plain"
        title="Redo (Ctrl+Shift+Z)"
        aria-disabled={!canRedo}
        onClick={() => redo(store)}
      >
        <Icon name="redo" /> <span className="label">Redo</span>
      </Button>
    </>
  );
}
