/** One line of a pasted text: as typed, what it is read as, and what may be taken over of it. */
import { useId } from 'react';
import type { Choice } from '../reading/piece.ts';
import { unturned } from '../language/tidy.ts';
import { Button } from '../ui/button.tsx';
import { describing } from '../ui/describing.ts';
import type { PasteRow } from './paste-rows.ts';

type PasteLineProps = {
  readonly row: PasteRow;
  /** What the visit will say of the value that is chosen. */
  readonly note: string | undefined;
  readonly onChoose: (choice: Choice) => void;
};

const STATE_WORDS: Readonly<Record<PasteRow['state'], string>> = {
  recorded: 'Recorded',
  read: '',
  asks: 'To be answered',
  unread: '',
};

export function PasteLine({ row, note, onChoose }: PasteLineProps) {
  const id = useId();
  const { piece, state, recorded, choices, chosen } = row;
  return (
    <li data-state={piece.isFrame === true ? 'frame' : state}>
      <q id={id}>
        <bdi>{unturned(piece.text)}</bdi>
      </q>
      <p id={`${id}says`}>
        {STATE_WORDS[state] === '' ? null : <b>{STATE_WORDS[state]}: </b>}
        {piece.says}
        {recorded === undefined ? null : `. Recorded now: ${recorded}`}
        {note === undefined ? null : `. ${note}`}
      </p>
      {state === 'recorded' || choices.length === 0 ? null : (
        <div className="ways">
          {choices.map((choice) => (
            <Button
              key={choice.words}
              aria-pressed={chosen?.words === choice.words}
              aria-describedby={describing(id, `${id}says`)}
              onClick={() => onChoose(choice)}
            >
              {choice.words}
            </Button>
          ))}
          {chosen === undefined ? <span className="muted">Left out</span> : null}
        </div>
      )}
    </li>
  );
}
