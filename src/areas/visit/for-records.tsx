/**
 * The visit for a record system, as FHIR: saved as a file, and never sent. What writes it comes when it
 * is asked for.
 */
import { useId, useRef, useState } from 'react';
import { now } from '../../browser/clock.ts';
import { saveFile } from '../../browser/files.ts';
import { leaveField } from '../../browser/leave-field.ts';
import { newId } from '../../browser/new-id.ts';
import { FORM_FILE } from '../../fhir/form-file.ts';
import { Button } from '../../ui/button.tsx';
import { fileName } from '../../visit/in-words.ts';
import { handedOut, type Session } from '../../visit/session.ts';
import { copyOf } from './note.ts';

/** "rls-visit-2026-11-20-1042.fhir.json": beside the file of this checklist, and not in its place. */
const recordFileName = (at: Date): string => fileName(at).replace(/json$/u, 'fhir.json');

const FAILED = 'The part of this page that writes it could not be loaded: try again.';

async function saveBundle(session: Session): Promise<void> {
  leaveField();
  const { bundleOf } = await import('../../fhir/bundle.ts');
  const { store } = session.state.getState();
  const at = now();
  const { visit } = store.getState();
  const bundle = bundleOf(visit, copyOf(store, at, 'full'), at.toISOString(), newId);
  saveFile(recordFileName(at), `${JSON.stringify(bundle, null, 2)}\n`, 'application/fhir+json');
  handedOut(session);
}

export function ForRecords({ session }: { readonly session: Session }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      await saveBundle(session);
      setFailed(false);
      menu.current?.hidePopover();
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="button" popoverTarget={id}>
        For a record system
      </button>
      <div ref={menu} className="menu for-records" id={id} popover="auto">
        <p>
          FHIR R4: the answers, the full note as text, and ferritin, TSAT, B12 and haemoglobin.
          Nobody is named in it, and nothing is sent.
        </p>
        <Button onClick={() => void save()}>Save the visit</Button>
        {failed ? <p role="alert">{FAILED}</p> : null}
        <p>
          <a href={FORM_FILE} target="_blank" rel="noreferrer">
            The form that it answers
          </a>
          , for a system that shows such forms. Its responses open here by Open file.
        </p>
      </div>
    </>
  );
}
