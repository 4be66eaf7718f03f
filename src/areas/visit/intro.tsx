/**
 * The head of a page that begins blank: what it is, and an example to look at. It stays as the visit goes
 * on, so that nothing moves: only its button gives its place to a line. What is put in place whole, such
 * as the example itself, has none.
 */
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { openExample, type Session } from '../../visit/session.ts';
import { isBlank } from '../../visit/store.ts';
import './intro.css';

export function Intro({ session }: { readonly session: Session }) {
  const store = useStore(session.state, (state) => state.store);
  const blank = useStore(store, (state) => isBlank(state.visit));
  if (!isBlank(store.getInitialState().visit)) return null;
  return (
    <div className="intro">
      <h1>Is it restless legs?</h1>
      <p className="what">
        A checklist for clinicians: criteria, dangers, look-alikes and bloods, to a note for the
        chart. A blank is never “no”; nothing is sent anywhere.
      </p>
      <div className="either">
        <Button data-shown={blank} onClick={() => void openExample(session)}>
          Open an example visit
        </Button>
        <p data-shown={!blank}>Kept in this tab until you end the visit.</p>
      </div>
    </div>
  );
}
