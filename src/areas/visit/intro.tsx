/**
 * The head of the page: what it is in one line, and how to begin. Where the ways to begin stood, a visit
 * that has begun says where it is kept: nothing moves, and no room is left empty.
 */
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { openExample, type Session } from '../../visit/session.ts';
import { isBlank } from '../../visit/store.ts';
import { OpenFile } from './actions-bar.tsx';
import './intro.css';

export function Intro({ session }: { readonly session: Session }) {
  const store = useStore(session.state, (state) => state.store);
  const blank = useStore(store, (state) => isBlank(state.visit));
  return (
    <div className="intro">
      <h1>Is it restless legs?</h1>
      <p className="what">
        A checklist for clinicians: criteria, dangers, look-alikes and bloods in one pass, to a note
        for the chart. A blank is never read as “no”.
      </p>
      <div className="either">
        <p className="ways" data-shown={blank}>
          <Button onClick={() => void openExample(session)}>Open an example visit</Button>
          <OpenFile session={session} look={undefined} />
        </p>
        <p data-shown={!blank}>
          Kept in this tab alone until you end the visit; nothing is sent anywhere. No names, no
          dates of birth: the summary has blank lines for them.
        </p>
      </div>
    </div>
  );
}
