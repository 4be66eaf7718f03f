/** What can be done with a case on the table. */
import { UndoRedo } from '../../checklist/undo-redo.tsx';
import { Button } from '../../ui/button.tsx';
import type { VisitStore } from '../../visit/store.ts';

type PlayActionsProps = {
  readonly store: VisitStore;
  readonly onLeave: () => void;
  /** Absent while the commitment is on screen. */
  readonly onCommit: (() => void) | undefined;
};

export function PlayActions({ store, onLeave, onCommit }: PlayActionsProps) {
  return (
    <div className="actions">
      <UndoRedo store={store} />
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
