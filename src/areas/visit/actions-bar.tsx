/** What can be done with the visit as a whole; the rarer half lies in a menu. */
import { useEffect, useId, useRef, useState, type ComponentProps, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import { readFile } from '../../browser/files.ts';
import { UndoRedo } from '../../checklist/undo-redo.tsx';
import { LARGEST_FILE } from '../../summary/record-text.ts';
import { Button } from '../../ui/button.tsx';
import { endVisit, newVisit, offerFile, sayFile, type Session } from '../../visit/session.ts';
import { useIsEmpty } from './use-is-empty.ts';
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
  'popoverTarget' | 'popoverTargetAction'
> & { readonly session: Session };

/** The browser's own file dialog behind a button like the others. */
function OpenFile({ session, ...rest }: OpenFileProps) {
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

type ConfirmedProps = {
  readonly name: string;
  /** What comes of it. */
  readonly says: string;
  readonly yes: string;
  readonly no: string;
  readonly isOff?: boolean;
  readonly isAsked: boolean;
  readonly onAsk: (asks: boolean) => void;
  readonly onYes: () => void;
};

/** The second click of a double one was meant for what lay there before. */
const isMeant = (event: MouseEvent): boolean => event.detail < 2;

/** Two steps in one place, and the safe one leads, so that no slip of the finger loses a visit. */
function Confirmed(props: ConfirmedProps) {
  const { name, says, yes, no, isOff = false, isAsked, onAsk, onYes } = props;
  const id = useId();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) safe.current?.focus();
  }, [isAsked]);
  return (
    <>
      <Button
        look="plain"
        aria-disabled={isOff}
        aria-expanded={isAsked}
        aria-controls={isAsked ? id : undefined}
        onClick={(event) => {
          if (!isOff && isMeant(event)) onAsk(!isAsked);
        }}
      >
        {name}
      </Button>
      {isAsked ? (
        <div className="confirm" id={id}>
          <p>{says}</p>
          <p className="ways">
            <Button ref={safe} look="primary" onClick={() => onAsk(false)}>
              {no}
            </Button>
            <Button
              onClick={(event) => {
                if (isMeant(event)) onYes();
              }}
            >
              {yes}
            </Button>
          </p>
        </div>
      ) : null}
    </>
  );
}

type Asked = 'new' | 'end' | undefined;

/** What is done with the visit as a whole, away from the summary. Escape closes it. */
function Menu({ session, onShortcuts, form }: Omit<ActionsBarProps, 'onSummary'>) {
  const store = useStore(session.state, (state) => state.store);
  const blank = useIsEmpty(store);
  const [asked, setAsked] = useState<Asked>(undefined);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const closes = { popoverTarget: id, popoverTargetAction: 'hide' } as const;
  const ask = (of: Asked) => (asks: boolean) => setAsked(asks ? of : undefined);
  const done = (act: (of: Session) => void) => () => {
    menu.current?.hidePopover();
    act(session);
  };
  return (
    <>
      <button type="button" className="button" data-look="plain" popoverTarget={id}>
        Menu
      </button>
      <div
        ref={menu}
        className="menu"
        id={id}
        popover="auto"
        onToggle={(event) => {
          if (event.newState === 'closed') setAsked(undefined);
        }}
      >
        <Confirmed
          name="New visit"
          says="Begins a blank visit. This one can come back until the new one is printed, copied or saved."
          yes="Begin it"
          no="Stay with this one"
          isOff={blank}
          isAsked={asked === 'new'}
          onAsk={ask('new')}
          onYes={done(newVisit)}
        />
        <OpenFile session={session} {...closes} />
        <Button look="plain" onClick={onShortcuts} {...closes}>
          Shortcuts
        </Button>
        <Button
          look="plain"
          data-of="phone"
          onClick={() => form.onSwitch(!form.isCards)}
          {...closes}
        >
          {form.isCards ? 'One list' : 'One question at a time'}
        </Button>
        <Confirmed
          name="End visit"
          says="Wipes this visit and the one before from this tab. It cannot be undone."
          yes="Wipe it"
          no="Keep it"
          isAsked={asked === 'end'}
          onAsk={ask('end')}
          onYes={done(endVisit)}
        />
      </div>
    </>
  );
}

type ActionsBarProps = {
  readonly session: Session;
  /** Absent while the summary is on screen: its button stays, so that nothing slides under the pointer. */
  readonly onSummary: (() => void) | undefined;
  readonly onShortcuts: () => void;
  /** How a phone shows the questions. */
  readonly form: { readonly isCards: boolean; readonly onSwitch: (isCards: boolean) => void };
};

export function ActionsBar({ session, onSummary, onShortcuts, form }: ActionsBarProps) {
  const store = useStore(session.state, (state) => state.store);
  const isShown = onSummary === undefined;
  return (
    <div className="actions">
      <UndoRedo store={store} />
      <Menu session={session} onShortcuts={onShortcuts} form={form} />
      <Button
        look="primary"
        aria-disabled={isShown}
        aria-current={isShown ? 'page' : undefined}
        onClick={onSummary}
      >
        Summary
      </Button>
    </div>
  );
}
