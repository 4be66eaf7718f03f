/**
 * Pasted medicines and results, line by line, each as it was typed with what it is read as. Nothing is
 * recorded before it is taken over, which is one step to undo; what is not taken over stays in the box.
 */
import { useDeferredValue, useEffect, useId, useMemo, useRef, type RefObject } from 'react';
import { day, now } from '../browser/clock.ts';
import { readPasted } from '../reading/read.ts';
import { Button } from '../ui/button.tsx';
import { describing } from '../ui/describing.ts';
import { IdentifyingNote } from '../ui/identifying-note.tsx';
import { looksIdentifying } from '../ui/identifying.ts';
import { keysOf } from '../rules/record/keyed.ts';
import { dropDrafts } from '../visit/drop-drafts.ts';
import { roomForMedicines, takeOver } from '../visit/take-over.ts';
import { useAct, useVisit, useVisitStore } from './context.tsx';
import { NOTHING_PASTED, noteLeft, usePasteDraft } from './paste-draft.ts';
import { choose, leftOf, rowsOf, takenOf, type PasteRow } from './paste-rows.ts';
import { PasteLine } from './paste-line.tsx';
import { useVisitLines } from './paste-told.ts';
import './paste.css';

const counted = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** What the list is, in one line. */
function sumOf(rows: readonly PasteRow[]): string {
  const inState = (state: PasteRow['state']) =>
    rows.filter((row) => row.state === state && row.piece.isFrame !== true).length;
  return [
    [inState('recorded'), 'recorded'],
    [inState('read'), 'read'],
    [inState('asks'), 'to be answered'],
    [inState('unread'), 'not read'],
  ]
    .filter(([n]) => n !== 0)
    .map(([n, words]) => `${n} ${words}`)
    .join(', ');
}

/** Keys of the page answer questions; in the box they are its own, but for undo and redo. */
function useOwnKeys(box: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const { current } = box;
    const heard = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      event.stopPropagation();
      if (event.key === 'Escape') onEscape();
    };
    current?.addEventListener('keydown', heard);
    return () => current?.removeEventListener('keydown', heard);
  });
}

export function PasteBox({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const store = useVisitStore();
  const act = useAct();
  const visit = useVisit((all) => all);
  const today = day(now());
  const [draft, keep] = usePasteDraft(store, (kept) =>
    leftOf(rowsOf(readPasted(kept.text, today), visit, kept.said)),
  );
  const whole = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = useDeferredValue(draft.text);
  const pieces = useMemo(() => readPasted(text, today), [text, today]);
  const rows = useMemo(() => rowsOf(pieces, visit, draft.said), [pieces, visit, draft.said]);
  const taken = useMemo(() => takenOf(rows), [rows]);
  const take = useMemo(() => takeOver(taken, { from: 'paste', 'from-on': today }), [taken, today]);
  const lines = useVisitLines(taken, take, visit);
  const chosen = rows.filter(({ chosen: choice }) => choice !== undefined).length;
  const room = roomForMedicines(visit);
  const tooMany = taken.medicines.length - room;
  const left = leftOf(rows);
  // Days of samples and doses are expected here; what is of none of them may be a person's.
  const others = rows.filter(({ choices, state }) => choices.length === 0 || state === 'unread');
  const identifying = others
    .map(({ piece }) => (piece.isFrame === true ? '' : piece.text))
    .join('\n');
  // The text that is read may lie behind the one that is typed.
  const isBehind = text !== draft.text;

  useEffect(() => {
    box.current?.focus();
  }, []);

  useOwnKeys(whole, onClose);
  useEffect(() => noteLeft(store, left), [store, left]);
  const discard = () => {
    keep(NOTHING_PASTED);
    onClose();
  };
  // What was taken over stays in the box, marked as recorded: undone, it is offered again.
  const accept = () => {
    act(take);
    // A day that was typed before there was a number is none of the number that comes with its own.
    dropDrafts(
      store,
      keysOf(taken.labs).flatMap((lab) =>
        taken.labs[lab]?.drawn === undefined ? [] : `lab.${lab} drawn`,
      ),
    );
    keep({ ...draft, left: left - chosen });
    if (left > chosen) box.current?.focus();
    else onClose();
  };

  return (
    <div ref={whole} className="paste">
      <label htmlFor={id}>
        One a line, or as they come. Nothing is recorded until you take it over.
      </label>
      <textarea
        ref={box}
        id={id}
        rows={5}
        autoComplete="off"
        spellCheck={false}
        value={draft.text}
        aria-describedby={describing(
          `${id}sum`,
          looksIdentifying(identifying) && `${id}identifying`,
        )}
        onChange={(event) => keep({ ...draft, text: event.target.value })}
      />
      <IdentifyingNote id={`${id}identifying`} text={identifying} />
      <output className="muted" htmlFor={id} id={`${id}sum`}>
        {sumOf(rows)}
      </output>
      {rows.length === 0 ? null : (
        <ul>
          {rows.map((row) => (
            <PasteLine
              key={row.key}
              row={row}
              note={row.chosen?.offer.kind === 'lab' ? lines(row.chosen.offer.id) : undefined}
              onChoose={(choice) => keep({ ...draft, said: choose(rows, draft.said, row, choice) })}
            />
          ))}
        </ul>
      )}
      {tooMany > 0 ? (
        <p className="problem">
          A visit holds {counted(room, 'more medicine', 'more medicines')}: leave {tooMany} out.
        </p>
      ) : null}
      <div className="ways">
        <Button look="primary" disabled={chosen === 0 || tooMany > 0 || isBehind} onClick={accept}>
          {chosen === 0 ? 'Take over' : `Take over ${chosen}`}
        </Button>
        <Button onClick={onClose}>{left === 0 ? 'Close' : 'Close, keep the text'}</Button>
        {draft.text === '' ? null : <Button onClick={discard}>Discard the text</Button>}
      </div>
    </div>
  );
}
