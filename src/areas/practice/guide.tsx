/** One page on how to write a case, with the form and a finished case to begin from. */
import { saveFile } from '../../browser/files.ts';
import schema from '../../practice/case.schema.json';
import type { Case } from '../../practice/case-schema.ts';
import { DISCRIMINATOR_IDS, DISCRIMINATORS } from '../../practice/discriminators.ts';
import {
  CONCLUSION_IDS,
  CONCLUSIONS,
  NEXT_STEP_IDS,
  NEXT_STEPS,
} from '../../practice/commitment.ts';
import { QUESTION_IDS } from '../../rules/record/question-ids.ts';
import { questionLabel } from '../../rules/words/answers.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { useArrival } from './use-arrival.ts';
import { Weights } from './weights-list.tsx';
import './guide.css';

const FIELDS: readonly (readonly [name: string, says: string])[] = [
  ['id, version', 'A short name in lower case with hyphens; raise the version with every change.'],
  ['title', 'What the case is. Shown only after it was played.'],
  ['opening', 'Who comes, one or two sentences in their words, and what they mean: age and sex.'],
  [
    'findings',
    'What is heard, seen or reported, in natural words. “about” lists the questions that bring it out, “means” its translation, written like a part of a saved visit. The four criteria each need a finding.',
  ],
  [
    'What you leave out',
    'Asked all the same, it is answered “no”, “absent” or “normal”; a test that you leave out was not done.',
  ],
  ['asides', 'What the patient adds that has no bearing.'],
  [
    'turnsOn',
    'What the case turns on, with the questions that carry it. This is what returns when it was missed.',
  ],
  [
    'expert › asks',
    'The questions that must not be missed, in the order of an expert. They must reach the result by themselves.',
  ],
  [
    'expert › judges',
    'What no finding says: what explains all of it, the cause of an abnormal finding.',
  ],
  [
    'expert › expects',
    'What the rules must come to. Leave a guess there, open the file, and the check tells what they do come to.',
  ],
  ['expert › reasoning', 'For and against RLS and each rival, in words about this patient.'],
  ['unsafe', 'Moves that would have harmed here, and why.'],
  [
    'takeHome, sources',
    'One sentence to remember, never against what the expert asks, and where it comes from.',
  ],
];

function Ids({ ids }: { readonly ids: readonly (readonly [id: string, says: string])[] }) {
  return (
    <dl className="ids">
      {ids.map(([id, says]) => (
        <div key={id}>
          <dt>
            <code>{id}</code>
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

type GuideProps = { readonly cases: readonly Case[]; readonly onBack: () => void };

export function Guide({ cases, onBack }: GuideProps) {
  const heading = useArrival();
  const [first] = cases;
  return (
    <main className="practice-page guide">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          Writing a case
        </h1>
        <p>
          A case is one file. Take a finished one, change it in any text editor, and open it here:
          it is checked against the rules, and every mistake is named by its place.
        </p>
        <div className="ways">
          {first === undefined ? null : (
            <Button
              look="primary"
              onClick={() => saveFile('practice-case.json', json(first), 'application/json')}
            >
              Save a finished case
            </Button>
          )}
          <Button onClick={() => saveFile('case.schema.json', json(schema), 'application/json')}>
            Save the form (JSON Schema)
          </Button>
          <Button onClick={onBack}>Back to the cases</Button>
        </div>
      </header>
      <section>
        <h2>What makes a good one</h2>
        <ul className="plain">
          <li>Nobody real, and no text from elsewhere.</li>
          <li>Findings sound like people, not like criteria. Translating them is the task.</li>
          <li>It turns on one or two things; the rest is what real visits are full of.</li>
          <li>Its contrast is another case that differs in just that.</li>
          <li>No drug is advised, and no deficit is explained by RLS.</li>
        </ul>
      </section>
      <section>
        <h2>The parts of the file</h2>
        <dl className="fields card">
          {FIELDS.map(([name, says]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>How a case is marked</h2>
        <Weights />
      </section>
      <section>
        <h2>Ids to choose from</h2>
        <Details summary="What a case may turn on" note={String(DISCRIMINATOR_IDS.length)}>
          <Ids ids={DISCRIMINATOR_IDS.map((id) => [id, DISCRIMINATORS[id]] as const)} />
        </Details>
        <Details summary="Conclusions" note={String(CONCLUSION_IDS.length)}>
          <Ids ids={CONCLUSION_IDS.map((id) => [id, CONCLUSIONS[id]] as const)} />
        </Details>
        <Details summary="Next steps" note={String(NEXT_STEP_IDS.length)}>
          <Ids ids={NEXT_STEP_IDS.map((id) => [id, NEXT_STEPS[id].words] as const)} />
        </Details>
        <Details summary="Questions" note={String(QUESTION_IDS.length)}>
          <Ids ids={QUESTION_IDS.map((id) => [id, questionLabel(id)] as const)} />
        </Details>
      </section>
    </main>
  );
}
