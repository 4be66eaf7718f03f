/**
 * A privacy screen and no password: after ten minutes without anybody the page is not drawn at all,
 * and whoever is there may go on; after thirty the visit is wiped. Each is said a minute before.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { time } from '../browser/clock.ts';
import { holdBack } from '../browser/idle-watch.ts';
import type { Flush } from '../browser/print.ts';
import { Button } from '../ui/button.tsx';
import {
  isHidden,
  locksAt,
  LOCKS_AFTER_MINUTES,
  WIPES_AFTER_MINUTES,
  wipesAt,
  type Idleness,
} from '../visit/idleness.ts';
import type { Session } from '../visit/session.ts';
import { useIdleness } from './use-idleness.ts';
import './idle-lock.css';

type GoOn = { readonly idleness: Idleness; readonly onGoOn: () => void };

/** A live region speaks of what comes into it, not of what it came with. */
const REGION_STANDS_AFTER = 100;

function Warning({ idleness, onGoOn }: GoOn) {
  const [says, setSays] = useState('');
  const at = time(locksAt(idleness));
  useEffect(() => {
    const timer = setTimeout(
      () => setSays(`Nobody is using this page: it is hidden at ${at}.`),
      REGION_STANDS_AFTER,
    );
    return () => clearTimeout(timer);
  }, [at]);
  return (
    <div className="idle-warning">
      <output aria-live="polite">{says}</output>
      <Button onClick={onGoOn}>Stay</Button>
    </div>
  );
}

const CLOSED_TAB = `Closing the tab does not wipe it. If the browser brings the tab back, the visit is locked, and after ${WIPES_AFTER_MINUTES} minutes it is wiped unread.`;
const BROWSERS_FILES =
  'The browser’s own files may hold deleted text until the browser tidies them.';

function Locked({ idleness }: Pick<GoOn, 'idleness'>) {
  const at = time(wipesAt(idleness));
  return (
    <>
      <p>
        The visit is hidden and still here. <strong>At {at} it will be wiped.</strong>
      </p>
      <p className="muted">
        This hides it from people who pass by. It asks for no password: whoever is here may
        continue. {CLOSED_TAB}
      </p>
      <output className="idle-last" aria-live="polite">
        {idleness.stage === 'wipe-warned' ? 'Less than a minute is left.' : ''}
      </output>
    </>
  );
}

const Wiped = () => (
  <p>
    Nobody used this page for {WIPES_AFTER_MINUTES} minutes, so the visit, its undo and the visit
    before it were wiped from this tab. They cannot be brought back. What was printed, copied or
    saved as a file is where you put it. {BROWSERS_FILES}
  </p>
);

function LockDialog({ idleness, onGoOn }: GoOn) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const isWiped = idleness.stage === 'wiped';
  useLayoutEffect(() => {
    dialog.current?.showModal();
    return holdBack(() => dialog.current);
  }, []);
  return (
    <dialog
      ref={dialog}
      className="idle-lock"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onGoOn();
      }}
    >
      <h2 id={title}>
        {isWiped ? 'The visit was wiped' : `Locked after ${LOCKS_AFTER_MINUTES} minutes`}
      </h2>
      {isWiped ? <Wiped /> : <Locked idleness={idleness} />}
      <Button look="primary" onClick={onGoOn}>
        {isWiped ? 'Close' : 'Continue'}
      </Button>
    </dialog>
  );
}

type IdleLockProps = {
  readonly session: Session;
  readonly flush: Flush;
  /** The page; it is remounted when `wipes`, the number of wipes so far, changes. */
  readonly children: (wipes: number) => ReactNode;
};

export function IdleLock({ session, flush, children }: IdleLockProps) {
  const { idleness, wipes, goOn } = useIdleness(session, flush);
  const hides = isHidden(idleness.stage);
  return (
    <>
      {idleness.stage === 'warned' ? <Warning idleness={idleness} onGoOn={goOn} /> : null}
      {/* Not blurred but not drawn: nothing to read for an eye, a screen reader or a printer. */}
      <div hidden={hides} inert={hides}>
        {children(wipes)}
      </div>
      {hides ? <LockDialog idleness={idleness} onGoOn={goOn} /> : null}
    </>
  );
}
