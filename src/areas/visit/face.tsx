/** One face of the note, as it will be printed. */
import { useStore } from 'zustand';
import { PatientPage } from '../../paper/patient-page.tsx';
import { SummaryPage } from '../../paper/summary-page.tsx';
import { TextPage } from '../../paper/text-page.tsx';
import { markOf } from '../../summary/summarise.ts';
import { Button } from '../../ui/button.tsx';
import type { VisitStore } from '../../visit/store.ts';
import { sourceAddress } from './evidence-address.ts';
import {
  EDITED,
  runningPatientSheet,
  runningSummary,
  runningWords,
  type EditedId,
  type FaceId,
} from './note.ts';

type FaceProps = { readonly store: VisitStore; readonly at: Date };

const NAMES: Readonly<Record<EditedId, string>> = { short: 'Short note', letter: 'Letter' };

/** A face in words. What is changed by hand stays, whatever is answered after it (28). */
function WordsFace({ store, at, face }: FaceProps & { readonly face: EditedId }) {
  const texts = store.texts;
  useStore(texts);
  const words = runningWords(store, at, face);
  const { identity, signature } = runningSummary(store, at);
  const { visit } = store.getState();
  const put = (text: string, of: string) => texts.setState({ [face]: { text, of } });
  const makeAnew = () => {
    const { [face]: _, ...others } = texts.getState();
    texts.setState(others, true);
  };
  return (
    <>
      {words.isBehind ? (
        <div className="behind">
          <p>The answers changed after you edited this. Your words are kept.</p>
          <p className="ways">
            <Button onClick={() => put(words.text, words.of)}>Keep mine</Button>
            <Button onClick={makeAnew}>Take the new text</Button>
          </p>
        </div>
      ) : null}
      <TextPage
        name={NAMES[face]}
        look={face}
        mark={markOf(visit, {})}
        text={words.text}
        edited={words.isEdited ? EDITED : undefined}
        identity={identity}
        signature={signature}
        onEdit={(text) =>
          text === words.made && !words.isBehind
            ? makeAnew()
            : put(text, texts.getState()[face]?.of ?? words.of)
        }
      />
      {words.isEdited && !words.isBehind ? (
        <p className="made-anew">
          <Button look="plain" onClick={makeAnew}>
            Back to the text of the answers
          </Button>
        </p>
      ) : null}
    </>
  );
}

export function Face({ store, at, face }: FaceProps & { readonly face: FaceId }) {
  switch (face) {
    case 'full':
      return <SummaryPage summary={runningSummary(store, at)} addressOf={sourceAddress} />;
    case 'patient':
      return <PatientPage {...runningPatientSheet(store, at)} />;
    case 'short':
    case 'letter':
      return <WordsFace store={store} at={at} face={face} />;
  }
}
