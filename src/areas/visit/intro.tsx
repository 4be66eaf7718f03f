/** The head of the page: whom it is for, and how to begin. Its height stays when a visit begins. */
import { useStore } from 'zustand';
import { INTENDED_USE } from '../../rules/edition.ts';
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
      <h1>Visit</h1>
      <p className="muted">{INTENDED_USE}</p>
      <div className="either">
        <div data-shown={blank}>
          <p>Begin anywhere. Nothing is chosen for you, and a blank is never read as “no”.</p>
          <p className="ways">
            <Button onClick={() => void openExample(session)}>Open an example visit</Button>
            <OpenFile session={session} look={undefined} />
          </p>
        </div>
        <p className="muted" data-shown={!blank}>
          Kept in this tab alone until you end the visit; nothing is sent anywhere. No names, no
          dates of birth: the summary has blank lines for them.
        </p>
      </div>
    </div>
  );
}
