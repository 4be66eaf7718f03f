/** What can be done with the visit as a whole. On a narrow screen the rarer half hides in a menu. */
import { useId, useRef, useState, type ComponentProps } from 'react';
import { useStore } from 'zustand';
import { readFile } from '../../browser/files.ts';
import { UndoRedo } from '../../checklist/undo-redo.tsx';
import { LARGEST_FILE } from '../../summary/record-text.ts';
import { Button } from '../../ui/button.tsx';
import { endVisit, newVisit, offerFile, sayFile, type Session } from '../../visit/session.ts';
import { isBlank } from '../../visit/store.ts';
import './actions-bar.css';

/** Reads the chosen file and offers it; the choice is forgotten, so that it can be made again. */
async function offerChosen(session: Session, input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (file === undefined) return;
  const read = await readFile(file, LARGEST_FILE);
  input.value = '';
  if (read.ok) await offerFile(session, read.text);
  else sayFile(session, read.says);
}

type OpenFileProps = Pick<
  ComponentProps<typeof Button>,
  'look' | 'popoverTarget' | 'popoverTargetAction'
> & { readonly session: Session };

/** The browser's own file dialog behind a button like the others. */
export function OpenFile({ session, ...rest }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="plain" {...rest} onClick={() => input.current?.click()}>
        Open file
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Visit file"
        onChange={(event) => void offerChosen(session, event.currentTarget)}
      />
    </>
  );
}

/** Two steps, side by side, so that no slip of the finger wipes a visit. */
function EndVisit({ session }: { readonly session: Session }) {
  const [asks, setAsks] = useState(false);
  const id = useId();
  return (
    <span className="end-visit">
      <Button
        look="plain"
        aria-expanded={asks}
        aria-controls={asks ? id : undefined}
        onClick={() => setAsks(!asks)}
      >
        End visit
      </Button>
      {asks ? (
        <span className="end-ask" id={id}>
          <span>Wipes this visit and the one before from this tab. It cannot be undone.</span>
          <span className="ways">
            <Button
              look="primary"
              onClick={() => {
                setAsks(false);
                endVisit(session);
              }}
            >
              Wipe it
            </Button>
            <Button onClick={() => setAsks(false)}>Keep it</Button>
          </span>
        </span>
      ) : null}
    </span>
  );
}

type ActionsBarProps = {
  readonly session: Session;
  /** Absent while the summary is on screen. */
  readonly onSummary: (() => void) | undefined;
  readonly onShortcuts: () => void;
};

export function ActionsBar({ session, onSummary, onShortcuts }: ActionsBarProps) {
  const store = useStore(session.state, (state) => state.store);
  const blank = useStore(store, (state) => isBlank(state.visit));
  const menu = useId();
  const closesMenu = { popoverTarget: menu, popoverTargetAction: 'hide' } as const;
  return (
    <div className="actions">
      <UndoRedo store={store} />
      <button type="button" className="button more" data-look="plain" popoverTarget={menu}>
        More
      </button>
      <div className="menu" id={menu} popover="auto">
        <Button
          look="plain"
          aria-disabled={blank}
          onClick={() => {
            if (!blank) newVisit(session);
          }}
          {...closesMenu}
        >
          New visit
        </Button>
        <OpenFile session={session} {...closesMenu} />
        <span className="only-menu">
          <Button look="plain" onClick={onShortcuts} {...closesMenu}>
            Shortcuts
          </Button>
        </span>
        <EndVisit session={session} />
      </div>
      {onSummary === undefined ? null : (
        <Button look="primary" onClick={onSummary}>
          Summary
        </Button>
      )}
    </div>
  );
}
