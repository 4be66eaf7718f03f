/** What can be done with a case on the table. */
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { redo, undo, type VisitStore } from '../../visit/store.ts';

type PlayActionsProps = {
  readonly store: VisitStore;
  readonly onLeave: () => void;
  /** Absent while the commitment is on screen. */
  readonly onCommit: (() => void) | undefined;
};

export function PlayActions({ store, onLeave, onCommit }: PlayActionsProps) {
  const canUndo = useStore(store.temporal, (state) => state.pastStates.length > 0);
  const canRedo = useStore(store.temporal, (state) => state.futureStates.length > 0);
  return (
    <div className="actions">
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
      <Button look="plain" onClick={onLeave}>
        Leave
      </Button>
      {onCommit === undefined ? null : (
        <Button look="primary" onClick={onCommit}>
          Commit
        </Button>
      )}
    </div>
  );
}
